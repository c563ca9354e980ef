// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/inventoryreader.h"

#include "core/inventory/listingdefect.h"
#include "core/inventory/requestplaces.h"

#include <algorithm>

namespace alertbridge {

namespace {

constexpr int lostBeforeEnd =
    4; ///< so many requests without a connection one after the other: the network is gone

} // namespace

InventoryReader::InventoryReader(Account *account, Depth depth, QObject *parent,
                                 RequestPlaces *places)
    : QObject(parent)
    , m_account(account)
    , m_places(places ? places : new RequestPlaces(this))
    , m_depth(depth)
{
    connect(m_places, &RequestPlaces::offered, this, &InventoryReader::pump);
}

InventoryReader::~InventoryReader()
{
    m_stop.request_stop(); // those who share the places are on their way out as well
}

void InventoryReader::start()
{
    stop();
    m_read.clear();
    m_listRead = false;
    resume();
}

void InventoryReader::start(const Definitions &list)
{
    m_read.clear();
    resume(list);
}

void InventoryReader::resume()
{
    if (m_running)
        return;
    begin();
    m_inFlight = 1;
    m_places->take();
    const int run = m_run;
    Q_EMIT progressed();
    onFinished(this, m_account->uptrends()->fetchAlertDefinitions(m_stop.get_token()),
               [this, run](const Result<Definitions> &result) {
                   if (run != m_run)
                       return;
                   m_inFlight = 0;
                   m_places->give();
                   ++m_done;
                   if (result) {
                       takeDefinitions(*result);
                   } else {
                       endsTheRun(result.error()); // reports a refused sign-in
                       end(result.error());
                   }
               });
}

void InventoryReader::resume(const Definitions &list)
{
    if (!m_running)
        begin();
    takeDefinitions(list);
}

void InventoryReader::readFirst(const QString &definitionGuid)
{
    if (!m_running)
        begin();
    m_read.remove(definitionGuid);
    forget(definitionGuid);
    open(definitionGuid);
    m_jobs.push_front({Job::Kind::Definition, definitionGuid, 0, m_attempts[definitionGuid]});
    ++m_openJobs[definitionGuid];
    pump();
}

void InventoryReader::markStale(const QString &definitionGuid)
{
    m_read.remove(definitionGuid);
}

void InventoryReader::stop()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_run;
    m_running = false;
    m_places->give(std::exchange(m_inFlight, 0));
    m_waiting.clear();
    m_jobs.clear();
    m_attempts.clear();
    m_levelsOpen.clear();
    m_levels.clear();
    m_openJobs.clear();
    m_definitionErrors.clear();
    m_unclean.clear();
}

bool InventoryReader::isComplete() const
{
    return m_listRead && !m_running && m_read.size() == m_all.size();
}

int InventoryReader::total() const
{
    const qsizetype begun = m_done + m_inFlight + qsizetype(m_jobs.size());
    const qsizetype levelsUnknown = m_waiting.size() + m_levelsOpen.size();
    return static_cast<int>(begun + m_waiting.size() * requestsPerDefinition()
                            + levelsUnknown * m_levelGuess * requestsPerLevel());
}

void InventoryReader::begin()
{
    m_running = true;
    m_done = 0;
    m_lostInARow = 0;
    ++m_run;
}

void InventoryReader::takeDefinitions(const Definitions &list)
{
    m_listRead = true;
    m_all.clear();
    m_waiting.clear();
    for (const uptrends::AlertDefinition &definition : std::as_const(list.items)) {
        m_all.insert(definition.guid);
        if (!m_read.contains(definition.guid) && !m_openJobs.contains(definition.guid))
            m_waiting.append(definition.guid);
    }
    std::reverse(m_waiting.begin(), m_waiting.end());
    m_read.intersect(m_all);
    const int run = m_run;
    Q_EMIT definitionsRead(list.items, defectOf(list, ApiError::Service::UptrendsApi));
    if (run == m_run)
        Q_EMIT progressed();
    if (run == m_run)
        pump();
}

void InventoryReader::open(const QString &definitionGuid)
{
    const int attempt = ++m_attempts[definitionGuid];
    if (m_depth == Depth::Everything)
        m_jobs.push_front({Job::Kind::Members, definitionGuid, 0, attempt});
    m_jobs.push_front({Job::Kind::Levels, definitionGuid, 0, attempt});
    m_levelsOpen.insert(definitionGuid);
    m_openJobs.insert(definitionGuid, requestsPerDefinition());
}

/// Answers that are still under way are dropped when they come.
void InventoryReader::forget(const QString &definitionGuid)
{
    ++m_attempts[definitionGuid];
    m_waiting.removeOne(definitionGuid);
    std::erase_if(
        m_jobs, [&definitionGuid](const Job &job) { return job.definitionGuid == definitionGuid; });
    m_levels.removeIf([&definitionGuid](QHash<LevelKey, OpenLevel>::iterator level) {
        return level.key().first == definitionGuid;
    });
    m_levelsOpen.remove(definitionGuid);
    m_openJobs.remove(definitionGuid);
    m_definitionErrors.remove(definitionGuid);
    m_unclean.remove(definitionGuid);
}

void InventoryReader::pump()
{
    while (m_running && m_places->isFree()) {
        if (m_jobs.empty()) {
            if (m_waiting.isEmpty())
                break;
            open(m_waiting.takeLast());
        }
        const Job job = m_jobs.front();
        m_jobs.pop_front();
        ++m_inFlight;
        m_places->take();
        send(job);
    }
    if (m_running && m_inFlight == 0 && m_jobs.empty() && m_waiting.isEmpty())
        end({});
}

void InventoryReader::send(const Job &job)
{
    uptrends::Client *client = m_account->uptrends();
    const std::stop_token stop = m_stop.get_token();
    switch (job.kind) {
    case Job::Kind::Definition:
        request(job, client->fetchAlertDefinition(job.definitionGuid, stop));
        break;
    case Job::Kind::Levels:
        request(job, client->fetchLevels(job.definitionGuid, stop));
        break;
    case Job::Kind::Members:
        request(job, client->fetchDefinitionMembers(job.definitionGuid, stop));
        break;
    case Job::Kind::LevelIntegrations:
        request(job, client->fetchLevelIntegrations(job.definitionGuid, job.level, stop));
        break;
    case Job::Kind::LevelMembers:
        request(job, client->fetchLevelMembers(job.definitionGuid, job.level, stop));
        break;
    }
}

template<typename T>
void InventoryReader::request(const Job &job, const Async<T> &answer)
{
    onFinished(this, answer, [this, job, run = m_run](const Result<T> &result) {
        if (run != m_run)
            return;
        --m_inFlight;
        m_places->give();
        ++m_done;
        const bool current = m_attempts.value(job.definitionGuid) == job.attempt;
        if (result) {
            m_lostInARow = 0;
            if (current)
                take(job, *result);
        } else if (endsTheRun(result.error())) {
            end(result.error());
        } else if (current) {
            refuse(job, result.error());
        }
        if (run != m_run)
            return;
        Q_EMIT progressed();
        if (run != m_run)
            return;
        pump();
        m_places->offer();
    });
}

void InventoryReader::take(const Job &job, const uptrends::AlertDefinition &definition)
{
    const int run = m_run;
    Q_EMIT definitionFound(definition);
    if (run == m_run)
        closeJob(job, true);
}

void InventoryReader::take(const Job &job, const Listing<uptrends::EscalationLevel> &levels)
{
    m_levelsOpen.remove(job.definitionGuid);
    if (!levels.items.isEmpty())
        m_levelGuess = static_cast<int>(levels.items.size());
    QSet<int> ids;
    for (auto level = levels.items.rbegin(); level != levels.items.rend(); ++level) {
        if (ids.contains(level->id))
            continue;
        ids.insert(level->id);
        OpenLevel parts;
        parts.reading.level = level->id;
        parts.requests = requestsPerLevel();
        m_levels.insert({job.definitionGuid, level->id}, parts);
        Job next {Job::Kind::LevelMembers, job.definitionGuid, level->id, job.attempt};
        if (m_depth == Depth::Everything)
            m_jobs.push_front(next);
        next.kind = Job::Kind::LevelIntegrations;
        m_jobs.push_front(next);
    }
    m_openJobs[job.definitionGuid] += requestsPerLevel() * static_cast<int>(ids.size());

    const std::optional<ApiError> defect = defectOf(levels, ApiError::Service::UptrendsApi);
    if (defect)
        m_definitionErrors.insert(job.definitionGuid, *defect);
    const int run = m_run;
    Q_EMIT levelsRead(job.definitionGuid, levels.items, defect);
    if (run == m_run)
        closeJob(job, true);
}

void InventoryReader::take(const Job &job, const Listing<uptrends::Member> &members)
{
    const std::optional<ApiError> defect = defectOf(members, ApiError::Service::UptrendsApi);
    if (job.kind == Job::Kind::LevelMembers) {
        LevelReading &reading = m_levels[{job.definitionGuid, job.level}].reading;
        reading.members = members.items;
        reading.membersError = defect;
        closePart(job);
        return;
    }
    if (defect) {
        refuse(job, *defect);
        return;
    }
    const int run = m_run;
    Q_EMIT membersRead(job.definitionGuid, members.items);
    if (run == m_run)
        closeJob(job, true);
}

void InventoryReader::take(const Job &job, const Listing<uptrends::Integration> &integrations)
{
    LevelReading &reading = m_levels[{job.definitionGuid, job.level}].reading;
    for (const uptrends::Integration &integration : integrations.items)
        reading.integrationGuids.append(integration.guid);
    reading.integrationsError = defectOf(integrations, ApiError::Service::UptrendsApi);
    closePart(job);
}

void InventoryReader::refuse(const Job &job, const ApiError &error)
{
    if (job.level > 0) {
        LevelReading &reading = m_levels[{job.definitionGuid, job.level}].reading;
        if (job.kind == Job::Kind::LevelIntegrations)
            reading.integrationsError = error;
        else
            reading.membersError = error;
        closePart(job);
        return;
    }
    if (job.kind == Job::Kind::Definition && error.kind == ApiError::Kind::NotFound) {
        forget(job.definitionGuid);
        m_all.remove(job.definitionGuid);
        Q_EMIT definitionGone(job.definitionGuid);
        return;
    }
    if (job.kind == Job::Kind::Levels)
        m_levelsOpen.remove(job.definitionGuid);
    if (!m_definitionErrors.contains(job.definitionGuid))
        m_definitionErrors.insert(job.definitionGuid, error);
    closeJob(job, false);
}

void InventoryReader::closePart(const Job &job)
{
    const LevelKey key {job.definitionGuid, job.level};
    bool clean = true;
    const int run = m_run;
    if (--m_levels[key].requests == 0) {
        const LevelReading reading = m_levels.take(key).reading;
        clean = reading.isWhole();
        Q_EMIT levelRead(job.definitionGuid, reading);
    }
    if (run == m_run)
        closeJob(job, clean);
}

void InventoryReader::closeJob(const Job &job, bool clean)
{
    if (m_attempts.value(job.definitionGuid) != job.attempt) // begun anew by who was just told
        return;
    const QString guid = job.definitionGuid;
    if (!clean)
        m_unclean.insert(guid);
    if (--m_openJobs[guid] > 0)
        return;
    m_openJobs.remove(guid);
    const int run = m_run;
    if (m_definitionErrors.contains(guid))
        Q_EMIT failed(guid, m_definitionErrors.take(guid));
    else if (!m_unclean.contains(guid))
        m_read.insert(guid);
    if (run == m_run)
        Q_EMIT definitionRead(guid);
}

bool InventoryReader::endsTheRun(const ApiError &error)
{
    using Kind = ApiError::Kind;
    m_lostInARow = error.kind == Kind::Offline ? m_lostInARow + 1 : 0;
    if (error.kind == Kind::Unauthorized)
        m_account->reportUnauthorized(ApiError::Service::UptrendsApi);
    return error.kind == Kind::Unauthorized || error.kind == Kind::RateLimited
           || error.kind == Kind::Cancelled || error.kind == Kind::Tls
           || m_lostInARow >= lostBeforeEnd;
}

void InventoryReader::end(const std::optional<ApiError> &error)
{
    stop();
    Q_EMIT finished(error);
}

} // namespace alertbridge
