// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/levelinventory.h"

#include <algorithm>

namespace alertbridge {

namespace {

constexpr int mostAtOnce = 4; // no limit is documented: be polite
constexpr int lostBeforeEnd =
    4; ///< so many requests without a connection one after the other: the network is gone

template<typename T>
std::optional<ApiError> defectOf(const Listing<T> &listing)
{
    if (!listing.unreadable.isEmpty())
        return listing.unreadable.first();
    if (listing.complete)
        return {};
    ApiError error;
    error.kind = ApiError::Kind::Incomplete;
    error.service = ApiError::Service::UptrendsApi;
    return listing.incompleteBecause.value_or(error);
}

int count(const QList<uptrends::Member> &members, uptrends::Member::Kind kind)
{
    return static_cast<int>(
        std::count_if(members.begin(), members.end(),
                      [kind](const uptrends::Member &member) { return member.kind == kind; }));
}

} // namespace

LevelInventory::LevelInventory(Account *account, Depth depth, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_depth(depth)
{
}

LevelInventory::~LevelInventory()
{
    m_stop.request_stop();
}

void LevelInventory::start(const QString &integrationGuid)
{
    stop();
    m_integrationGuid = integrationGuid;
    m_read.clear();
    m_listRead = false;
    begin();
}

void LevelInventory::resume()
{
    if (!m_running)
        begin();
}

void LevelInventory::markStale(const QString &definitionGuid)
{
    m_read.remove(definitionGuid);
}

void LevelInventory::stop()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_run;
    m_running = false;
    m_inFlight = 0;
    m_waiting.clear();
    m_jobs.clear();
    m_levels.clear();
    m_openJobs.clear();
    m_definitionErrors.clear();
}

bool LevelInventory::isComplete() const
{
    return m_listRead && !m_running && m_read.size() == m_all.size();
}

int LevelInventory::total() const
{
    return 1 + m_expected
           + m_levelsUnknown * (requestsPerDefinition() + requestsPerLevel() * m_levelGuess);
}

void LevelInventory::begin()
{
    m_running = true;
    m_done = 0;
    m_expected = 0;
    m_levelsUnknown = 0;
    m_lostInARow = 0;
    m_unclean.clear();
    const int run = ++m_run;
    Q_EMIT progressed();
    onFinished(this, m_account->uptrends()->fetchAlertDefinitions(m_stop.get_token()),
               [this, run](Result<Listing<uptrends::AlertDefinition>> result) {
                   if (run == m_run)
                       takeDefinitions(std::move(result));
               });
}

void LevelInventory::takeDefinitions(Result<Listing<uptrends::AlertDefinition>> result)
{
    if (!result) {
        endsTheRun(result.error()); // reports a refused sign-in
        end(result.error());
        return;
    }
    ++m_done;
    m_listRead = true;
    m_all.clear();
    for (const uptrends::AlertDefinition &definition : std::as_const(result->items)) {
        m_all.insert(definition.guid);
        if (!m_read.contains(definition.guid))
            m_waiting.prepend(definition.guid);
    }
    m_read.intersect(m_all);
    m_levelsUnknown = static_cast<int>(m_waiting.size());
    const int run = m_run;
    Q_EMIT definitionsRead(result->items, defectOf(*result));
    if (run == m_run)
        pump();
}

void LevelInventory::pump()
{
    while (m_running && m_inFlight < mostAtOnce) {
        if (m_jobs.empty()) {
            if (m_waiting.isEmpty())
                break;
            const QString guid = m_waiting.takeLast();
            m_jobs.push_back({Job::Kind::Levels, guid, 0});
            if (m_depth == Depth::Everything)
                m_jobs.push_back({Job::Kind::Members, guid, 0});
            m_openJobs.insert(guid, requestsPerDefinition());
        }
        const Job job = m_jobs.front();
        m_jobs.pop_front();
        ++m_inFlight;
        send(job);
    }
    if (m_running && m_inFlight == 0)
        end({});
}

void LevelInventory::send(const Job &job)
{
    uptrends::Client *client = m_account->uptrends();
    const std::stop_token stop = m_stop.get_token();
    switch (job.kind) {
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
void LevelInventory::request(const Job &job, const Async<Listing<T>> &answer)
{
    onFinished(this, answer, [this, job, run = m_run](Result<Listing<T>> result) {
        if (run != m_run)
            return;
        --m_inFlight;
        ++m_done;
        if (result) {
            m_lostInARow = 0;
            take(job, *result);
        } else if (endsTheRun(result.error())) {
            end(result.error());
        } else {
            refuse(job, result.error());
        }
        if (run != m_run)
            return;
        Q_EMIT progressed();
        if (run == m_run)
            pump();
    });
}

void LevelInventory::take(const Job &job, const Listing<uptrends::EscalationLevel> &levels)
{
    --m_levelsUnknown;
    m_expected += requestsPerDefinition();
    if (!levels.items.isEmpty())
        m_levelGuess = static_cast<int>(levels.items.size());
    QSet<int> ids;
    for (auto level = levels.items.rbegin(); level != levels.items.rend(); ++level) {
        if (ids.contains(level->id))
            continue;
        ids.insert(level->id);
        LevelParts parts;
        parts.open = requestsPerLevel();
        m_levels.insert({job.definitionGuid, level->id}, parts);
        if (m_depth == Depth::Everything)
            m_jobs.push_front({Job::Kind::LevelMembers, job.definitionGuid, level->id});
        m_jobs.push_front({Job::Kind::LevelIntegrations, job.definitionGuid, level->id});
    }
    const int requests = requestsPerLevel() * static_cast<int>(ids.size());
    m_expected += requests;
    m_openJobs[job.definitionGuid] += requests;

    if (const std::optional<ApiError> defect = defectOf(levels))
        m_definitionErrors.insert(job.definitionGuid, *defect);
    const int run = m_run;
    Q_EMIT levelsRead(job.definitionGuid, levels.items);
    if (run == m_run)
        closeJob(job, true);
}

void LevelInventory::take(const Job &job, const Listing<uptrends::Member> &members)
{
    using Kind = uptrends::Member::Kind;
    const std::optional<ApiError> defect = defectOf(members);
    if (defect) {
        refuse(job, *defect);
        return;
    }
    if (job.kind == Job::Kind::LevelMembers) {
        m_levels[{job.definitionGuid, job.level}].operators = static_cast<int>(
            members.items.size());
        closePart(job);
        return;
    }
    const int run = m_run;
    Q_EMIT membersRead(job.definitionGuid, count(members.items, Kind::Monitor),
                       count(members.items, Kind::MonitorGroup));
    if (run == m_run)
        closeJob(job, true);
}

void LevelInventory::take(const Job &job, const Listing<uptrends::Integration> &integrations)
{
    const bool attached = std::any_of(
        integrations.items.begin(), integrations.items.end(),
        [this](const uptrends::Integration &integration) {
            return integration.guid.compare(m_integrationGuid, Qt::CaseInsensitive) == 0;
        });
    const std::optional<ApiError> defect = defectOf(integrations);
    if (defect && !attached) { // it may be one of those that could not be read
        refuse(job, *defect);
        return;
    }
    m_levels[{job.definitionGuid, job.level}].attached = attached && !m_integrationGuid.isEmpty();
    closePart(job);
}

void LevelInventory::refuse(const Job &job, const ApiError &error)
{
    if (job.level > 0) {
        LevelParts &parts = m_levels[{job.definitionGuid, job.level}];
        if (!parts.error)
            parts.error = error;
        closePart(job);
        return;
    }
    if (job.kind == Job::Kind::Levels) {
        --m_levelsUnknown;
        m_expected += requestsPerDefinition();
    }
    if (!m_definitionErrors.contains(job.definitionGuid))
        m_definitionErrors.insert(job.definitionGuid, error);
    closeJob(job, false);
}

void LevelInventory::closePart(const Job &job)
{
    const LevelKey key {job.definitionGuid, job.level};
    LevelParts &parts = m_levels[key];
    bool clean = true;
    const int run = m_run;
    if (--parts.open == 0) {
        const LevelParts all = m_levels.take(key);
        clean = !all.error;
        if (all.error)
            Q_EMIT failed(job.definitionGuid, job.level, *all.error);
        else
            Q_EMIT levelRead(job.definitionGuid, job.level, all.attached, all.operators);
    }
    if (run == m_run)
        closeJob(job, clean);
}

void LevelInventory::closeJob(const Job &job, bool clean)
{
    if (!clean)
        m_unclean.insert(job.definitionGuid);
    if (--m_openJobs[job.definitionGuid] > 0)
        return;
    m_openJobs.remove(job.definitionGuid);
    if (m_definitionErrors.contains(job.definitionGuid))
        Q_EMIT failed(job.definitionGuid, 0, m_definitionErrors.take(job.definitionGuid));
    else if (!m_unclean.contains(job.definitionGuid))
        m_read.insert(job.definitionGuid);
}

bool LevelInventory::endsTheRun(const ApiError &error)
{
    using Kind = ApiError::Kind;
    m_lostInARow = error.kind == Kind::Offline ? m_lostInARow + 1 : 0;
    if (error.kind == Kind::Unauthorized)
        m_account->reportUnauthorized(ApiError::Service::UptrendsApi);
    return error.kind == Kind::Unauthorized || error.kind == Kind::RateLimited
           || error.kind == Kind::Cancelled || error.kind == Kind::Tls
           || m_lostInARow >= lostBeforeEnd;
}

void LevelInventory::end(const std::optional<ApiError> &error)
{
    stop();
    Q_EMIT finished(error);
}

} // namespace alertbridge
