// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coveragereader.h"

#include "core/inventory/listingdefect.h"
#include "core/setup/oncallreader.h"

namespace alertbridge {

namespace {

constexpr int requestsAtOnce = 4; // neither service documents a limit for reading: be polite
constexpr qsizetype policiesAtOnce = 50;

} // namespace

CoverageReader::CoverageReader(Account *account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

CoverageReader::~CoverageReader()
{
    m_stop.request_stop();
}

void CoverageReader::start(const Inventory &inventory)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_run;
    m_running = true;
    m_facts = {};
    m_errors.clear();
    m_jobs.clear();
    m_underWay = m_done = 0;
    addGroups(inventory);
    addOnCalls(inventory);
    m_total = static_cast<int>(m_jobs.size());
    // The end is always told later, also where there is nothing to read.
    QMetaObject::invokeMethod(
        this,
        [this, run = m_run] {
            if (run == m_run)
                goOn();
        },
        Qt::QueuedConnection);
}

void CoverageReader::stop()
{
    if (!m_running)
        return;
    m_jobs.clear();
    m_stop.request_stop();
}

void CoverageReader::addGroups(const Inventory &inventory)
{
    using Kind = uptrends::Member::Kind;
    QSet<QString> known; // those that hold all are not asked
    for (const uptrends::OperatorGroup &group : inventory.operatorGroups) {
        if (group.everyone)
            known.insert(group.guid.toLower());
    }
    for (const uptrends::MonitorGroup &group : inventory.monitorGroups) {
        if (group.all)
            known.insert(group.guid.toLower());
    }
    const auto want = [this, &known](const QList<uptrends::Member> &members) {
        for (const uptrends::Member &member : members) {
            if (member.kind != Kind::OperatorGroup && member.kind != Kind::MonitorGroup)
                continue;
            if (known.contains(member.guid.toLower()))
                continue;
            known.insert(member.guid.toLower());
            m_jobs.emplace_back([this, member] { readGroup(member); });
        }
    };
    for (const DefinitionRecord &record : inventory.definitions) {
        if (!record.definition.active)
            continue;
        want(record.members);
        for (const LevelRecord &level : record.levels) {
            if (level.level.active)
                want(level.members);
        }
    }
}

void CoverageReader::addOnCalls(const Inventory &inventory)
{
    QStringList policies;
    QSet<QString> known;
    for (const pagerduty::Service &service : inventory.services) {
        const QString id = service.escalationPolicy.id;
        if (id.isEmpty() || known.contains(id))
            continue;
        known.insert(id);
        policies.append(id);
    }
    for (qsizetype first = 0; first < policies.size(); first += policiesAtOnce) {
        m_jobs.emplace_back(
            [this, some = policies.mid(first, policiesAtOnce)] { readOnCalls(some); });
    }
}

void CoverageReader::readGroup(const uptrends::Member &group)
{
    onFinished(this, m_account->uptrends()->fetchGroupMembers(group, m_stop.get_token()),
               [this, group, run = m_run](const Result<Listing<uptrends::Member>> &members) {
                   if (run != m_run)
                       return;
                   const auto defect = members ? defectOf(*members, ApiError::Service::UptrendsApi)
                                               : members.error();
                   if (defect) {
                       refuse(*defect);
                   } else {
                       QStringList guids;
                       for (const uptrends::Member &member : members->items)
                           guids.append(member.guid);
                       m_facts.groupMembers.insert(group.guid.toLower(), guids);
                   }
                   --m_underWay;
                   ++m_done;
                   goOn();
               });
}

void CoverageReader::readOnCalls(const QStringList &policyIds)
{
    onFinished(this, m_account->pagerDuty()->fetchOnCalls(policyIds, m_stop.get_token()),
               [this, policyIds, run = m_run](const Result<Listing<pagerduty::OnCall>> &onCalls) {
                   if (run != m_run)
                       return;
                   if (onCalls)
                       m_facts.onCall.insert(onCallByPolicy(policyIds, *onCalls, serviceNow()));
                   const auto defect = onCalls ? defectOf(*onCalls, ApiError::Service::PagerDutyApi)
                                               : onCalls.error();
                   if (defect)
                       refuse(*defect);
                   --m_underWay;
                   ++m_done;
                   goOn();
               });
}

void CoverageReader::refuse(const ApiError &error)
{
    m_errors.append(error);
    if (error.kind != ApiError::Kind::Unauthorized)
        return;
    m_account->reportUnauthorized(error.service);
    m_jobs.clear(); // each of them would be refused
}

void CoverageReader::goOn()
{
    while (!m_jobs.empty() && m_underWay < requestsAtOnce) {
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        ++m_underWay;
        job();
    }
    Q_EMIT progressed();
    if (m_underWay > 0 || !m_running)
        return;
    m_running = false;
    m_facts.now = serviceNow();
    Q_EMIT finished();
}

QDateTime CoverageReader::serviceNow() const
{
    return m_account->http()->serverNow();
}

} // namespace alertbridge
