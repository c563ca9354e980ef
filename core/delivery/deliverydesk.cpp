// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliverydesk.h"

#include "core/delivery/pastdrill.h"
#include "core/delivery/silentrun.h"
#include "core/platform/platform.h"

#include <QtCore/QTimer>
#include <QtCore/QUuid>

#include <algorithm>

namespace alertbridge {

namespace {

constexpr qint64 lookUpToleranceSeconds = 300;

/// What an earlier run of the app was cut off from; @p incidents: what its message has caused.
void endInterrupted(DeliveryRecord &record, const QList<pagerduty::Incident> &incidents)
{
    record.result = DeliveryRecord::Result::Cancelled;
    record.endedAt = QDateTime::currentDateTimeUtc();
    for (DeliveryHop &hop : record.hops) {
        if (hop.state == DeliveryHop::State::Running || hop.state == DeliveryHop::State::Pending)
            hop.state = DeliveryHop::State::Skipped;
    }
    if (incidents.isEmpty())
        return;
    const pagerduty::Incident &incident = incidents.first();
    record.incidentId = incident.id;
    record.incidentNumber = incident.number;
    record.incidentUrl = incident.htmlUrl;
    record.urgency = incident.urgency;
    record.incidentOpen = incident.status != pagerduty::IncidentStatus::Resolved;
}

} // namespace

DeliveryDesk::DeliveryDesk(Account *account, Journal *journal, DeliveryHistory *history,
                           FeedBook *feeds, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_journal(journal)
    , m_history(history)
    , m_feeds(feeds)
{
    if (history) {
        connect(history, &DeliveryHistory::recordChanged, this, [this](const QString &id) {
            Q_EMIT recordChanged(id);
            tellOpen();
        });
        for (const DeliveryRecord &record : openIncidents())
            m_open.append(record.id);
    }
    connect(account, &Account::changed, this, &DeliveryDesk::lookUpInterrupted);
    QTimer::singleShot(0, this, &DeliveryDesk::lookUpInterrupted);
}

DeliveryDesk::~DeliveryDesk()
{
    m_stop.request_stop();
}

QString DeliveryDesk::start(DeliveryRecord::Kind kind, const DeliveryTarget &target)
{
    if (kind == DeliveryRecord::Kind::WholePath || target.serviceId.isEmpty())
        return {};
    return begin(kind, target, {})->record().id;
}

DeliveryRun *DeliveryDesk::begin(DeliveryRecord::Kind kind, const DeliveryTarget &target,
                                 const QString &drillId)
{
    DeliveryRecord base;
    base.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    base.kind = kind;
    base.drillId = drillId;
    base.serviceId = target.serviceId;
    base.serviceName = target.serviceName;
    base.integrationGuid = target.integrationGuid;
    base.integrationName = target.integrationName;
    base.keyIntegrationId = target.keyIntegrationId;
    if (kind == DeliveryRecord::Kind::Silent) {
        auto *run = new SilentRun(m_account, m_journal, m_history, base, this);
        run->setTiming(m_timing.poll, m_timing.patience / 2);
        keep(run);
        run->start(m_message);
        return run;
    }
    auto *run = new MessageRun(m_account, m_journal, m_history, base, m_timing, this);
    keep(run);
    run->start(m_message);
    return run;
}

void DeliveryDesk::keep(DeliveryRun *run)
{
    m_runs.insert(run->record().id, run);
    connect(run, &DeliveryRun::changed, this,
            [this, run] { Q_EMIT recordChanged(run->record().id); });
    connect(run, &DeliveryRun::finished, this, [this, run] {
        Q_EMIT recordChanged(run->record().id);
        tellOpen();
    });
}

void DeliveryDesk::cancel(const QString &recordId)
{
    if (DeliveryRun *run = knownRun(recordId))
        run->cancel();
}

bool DeliveryDesk::canSendOk(const QString &recordId) const
{
    if (const DeliveryRun *run = knownRun(recordId))
        return run->canSendOk();
    const DeliveryRecord kept = record(recordId);
    return kept.incidentOpen && kept.kind != DeliveryRecord::Kind::WholePath
           && !kept.dedupKey.isEmpty();
}

void DeliveryDesk::sendOk(const QString &recordId)
{
    if (DeliveryRun *run = runFor(recordId); run && run->canSendOk())
        run->sendOk();
}

bool DeliveryDesk::canResolveByRest(const QString &recordId) const
{
    if (const DeliveryRun *run = knownRun(recordId))
        return run->canResolveByRest();
    const DeliveryRecord kept = record(recordId);
    return kept.incidentOpen && !kept.incidentId.isEmpty();
}

void DeliveryDesk::resolveByRest(const QString &recordId)
{
    if (DeliveryRun *run = runFor(recordId); run && run->canResolveByRest())
        run->resolveByRest();
}

bool DeliveryDesk::isRunning(const QString &recordId) const
{
    const DeliveryRun *run = knownRun(recordId);
    return run && run->isRunning();
}

DeliveryRun *DeliveryDesk::knownRun(const QString &recordId) const
{
    return m_runs.value(recordId);
}

DeliveryRun *DeliveryDesk::runFor(const QString &recordId)
{
    if (DeliveryRun *run = knownRun(recordId))
        return run;
    const DeliveryRecord kept = record(recordId);
    if (kept.id.isEmpty() || kept.kind == DeliveryRecord::Kind::Silent)
        return nullptr;
    auto *run = new MessageRun(m_account, m_journal, m_history, kept, m_timing, this);
    keep(run);
    run->takeUp();
    return run;
}

DeliveryRecord DeliveryDesk::record(const QString &recordId) const
{
    if (const DeliveryRun *run = knownRun(recordId))
        return run->record();
    const DeliveryRecord *kept = m_history ? m_history->record(recordId) : nullptr;
    return kept ? *kept : DeliveryRecord();
}

QList<DeliveryRecord> DeliveryDesk::openIncidents() const
{
    QList<DeliveryRecord> open;
    if (!m_history)
        return open;
    for (const DeliveryRecord &record : m_history->records()) {
        if (record.incidentOpen && !isRunning(record.id)
            && !m_history->isUnderWayElsewhere(record.id))
            open.append(record);
    }
    return open;
}

void DeliveryDesk::tellOpen()
{
    QStringList open;
    for (const DeliveryRecord &record : openIncidents())
        open.append(record.id);
    if (std::exchange(m_open, open) != open)
        Q_EMIT openIncidentsChanged();
}

WholePathWatch *DeliveryDesk::startWholePath(const QString &integrationGuid,
                                             const QString &integrationName)
{
    if (m_wholePath && m_wholePath->isRunning())
        m_wholePath->stop();
    if (m_wholePath)
        m_wholePath->deleteLater();
    m_wholePathRecords.clear();
    m_wholePath = new WholePathWatch(m_account, integrationGuid, integrationName, this);
    connect(m_wholePath, &WholePathWatch::changed, this, &DeliveryDesk::wholePathChanged);
    connect(m_wholePath, &WholePathWatch::finished, this, &DeliveryDesk::takeWholePath);
    const auto feed = m_feeds ? m_feeds->feed(integrationGuid) : std::nullopt;
    m_wholePath->setTiming(m_timing.poll, m_timing.poll);
    m_wholePath->start(feed ? feed->serviceIds : QStringList());
    Q_EMIT wholePathChanged();
    return m_wholePath;
}

/// What was caught is followed to a person and closed; what it taught is kept.
void DeliveryDesk::takeWholePath()
{
    const WholePathWatch *watch = m_wholePath;
    if (watch->phase() == WholePathWatch::Phase::Caught) {
        Feed feed {
            watch->integrationGuid(), {}, Feed::Source::WholePath, QDateTime::currentDateTimeUtc()};
        for (const WholePathWatch::Found &found : watch->found()) {
            if (!feed.serviceIds.contains(found.incident.service.id))
                feed.serviceIds.append(found.incident.service.id);
            follow(found);
        }
        if (m_feeds)
            m_feeds->learn(feed);
    } else if (watch->phase() == WholePathWatch::Phase::Missed && m_history) {
        DeliveryRecord record;
        record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        record.kind = DeliveryRecord::Kind::WholePath;
        record.result = DeliveryRecord::Result::NotProven;
        record.integrationGuid = watch->integrationGuid();
        record.integrationName = watch->integrationName();
        record.serviceId = watch->causeServiceId();
        record.serviceName = watch->causeServiceName();
        record.startedAt = watch->startedAt();
        record.endedAt = QDateTime::currentDateTimeUtc();
        record.cause = watch->cause();
        record.sentBy = platform::userName();
        record.hops = {{DeliveryHop::Kind::IncidentFound,
                        DeliveryHop::State::Bad,
                        record.startedAt.msecsTo(record.endedAt),
                        {}}};
        m_wholePathRecords.append(record.id);
        m_history->put(record);
    }
    Q_EMIT wholePathChanged();
}

void DeliveryDesk::follow(const WholePathWatch::Found &found)
{
    DeliveryRecord base;
    base.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    base.kind = DeliveryRecord::Kind::WholePath;
    base.integrationGuid = m_wholePath->integrationGuid();
    base.integrationName = m_wholePath->integrationName();
    base.serviceId = found.incident.service.id;
    base.serviceName = found.incident.service.summary;
    // When the button was pressed is not known here: the page was open for a while before. What can
    // be measured begins with the incident, by this computer's clock.
    const QDateTime opened = found.incident.createdAt.toUTC().addSecs(
        -m_account->http()->clockSkew().count());
    base.startedAt = std::min(std::max(opened, m_wholePath->startedAt()),
                              QDateTime::currentDateTimeUtc());
    auto *run = new MessageRun(m_account, m_journal, m_history, base, m_timing, this);
    keep(run);
    m_wholePathRecords.append(base.id);
    run->follow(found.incident, found.alertKey);
}

FireDrill *DeliveryDesk::startDrill(const QList<DeliveryTarget> &targets)
{
    if ((m_drill && m_drill->isRunning()) || targets.isEmpty())
        return nullptr;
    if (m_drill)
        m_drill->deleteLater();
    m_drill = new FireDrill(
        m_account->profile(), targets,
        [this](const DeliveryTarget &target, const QString &drillId) {
            return begin(DeliveryRecord::Kind::Proof, target, drillId);
        },
        this);
    connect(m_drill, &FireDrill::rowChanged, this, &DeliveryDesk::drillChanged);
    connect(m_drill, &FireDrill::finished, this, &DeliveryDesk::keepDrill);
    connect(m_drill, &FireDrill::finished, this, &DeliveryDesk::drillChanged);
    m_drill->start();
    keepDrill();
    return m_drill;
}

/// So that its report can be had after the next drill, too.
void DeliveryDesk::keepDrill() const
{
    if (!m_history)
        return;
    const DrillReport &report = m_drill->report();
    DrillPlan plan;
    plan.id = report.id;
    plan.profileName = report.profileName;
    plan.startedAt = report.startedAt;
    plan.endedAt = report.endedAt;
    plan.sentBy = report.sentBy;
    for (const DrillRow &row : report.rows)
        plan.services.append({row.serviceId, row.serviceName});
    m_history->putDrill(plan);
}

std::optional<DrillReport> DeliveryDesk::drillReport(const QString &drillId) const
{
    if (drillId.isEmpty())
        return std::nullopt;
    if (m_drill && m_drill->report().id == drillId)
        return m_drill->isRunning() ? std::nullopt : std::optional(m_drill->report());
    return m_history ? pastDrill(*m_history, drillId, m_account->profile().practice) : std::nullopt;
}

/// What became of the incidents of an earlier run of the app is read, once: of tests that were
/// running when it ended, and of those that were left open.
void DeliveryDesk::lookUpInterrupted()
{
    if (!m_history || !m_account->hasPagerDuty())
        return;
    const QList<DeliveryRecord> records = m_history->records();
    for (const DeliveryRecord &record : records) {
        if (m_runs.contains(record.id) || m_lookingUp.contains(record.id))
            continue;
        if (m_history->isUnderWayElsewhere(record.id))
            continue;
        if (record.result == DeliveryRecord::Result::Running) {
            lookUp(record);
        } else if (record.incidentOpen && !record.incidentId.isEmpty()
                   && !m_lookedUp.contains(record.id)) {
            lookUpOpen(record);
        }
    }
}

void DeliveryDesk::lookUpOpen(const DeliveryRecord &record)
{
    m_lookingUp.insert(record.id);
    onFinished(this, m_account->pagerDuty()->fetchIncident(record.incidentId, m_stop.get_token()),
               [this, id = record.id](const Result<pagerduty::Incident> &incident) {
                   m_lookingUp.remove(id);
                   if (!incident) {
                       takeUpLater(incident.error());
                       return;
                   }
                   m_lookedUp.insert(id);
                   // A test that goes on from here reads for itself.
                   if (!m_history || m_runs.contains(id)
                       || incident->status != pagerduty::IncidentStatus::Resolved)
                       return;
                   m_history->amend(id, [](DeliveryRecord &kept) {
                       return std::exchange(kept.incidentOpen, false);
                   });
               });
}

void DeliveryDesk::lookUp(const DeliveryRecord &record)
{
    m_lookingUp.insert(record.id);
    pagerduty::IncidentQuery query;
    query.serviceIds = {record.serviceId};
    query.incidentKey = record.dedupKey;
    query.since = record.startedAt.addSecs(m_account->http()->clockSkew().count()
                                           - lookUpToleranceSeconds);
    onFinished(this, m_account->pagerDuty()->fetchIncidents(query, m_stop.get_token()),
               [this, id = record.id](const Result<Listing<pagerduty::Incident>> &result) {
                   m_lookingUp.remove(id);
                   if (!result) {
                       takeUpLater(result.error());
                       return;
                   }
                   if (!m_history)
                       return;
                   m_history->amend(id, [&](DeliveryRecord &kept) {
                       // The run it belonged to may have ended it meanwhile.
                       if (kept.result != DeliveryRecord::Result::Running
                           || m_history->isUnderWayElsewhere(id))
                           return false;
                       endInterrupted(kept, result->items);
                       return true;
                   });
               });
}

/// What could not be looked up is tried again with the next sign-in or start.
void DeliveryDesk::takeUpLater(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Unauthorized)
        m_account->reportUnauthorized(error.service);
}

bool DeliveryDesk::isWorking() const
{
    const bool running = std::any_of(m_runs.begin(), m_runs.end(),
                                     [](const DeliveryRun *run) { return run->isRunning(); });
    return running || (m_drill && m_drill->isRunning());
}

void DeliveryDesk::stopWorking()
{
    if (m_drill)
        m_drill->stop();
    if (m_wholePath)
        m_wholePath->stop();
    const QList<DeliveryRun *> runs = m_runs.values();
    for (DeliveryRun *run : runs) {
        if (run->isRunning())
            run->cancel();
    }
}

} // namespace alertbridge
