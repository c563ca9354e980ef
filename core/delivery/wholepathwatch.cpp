// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/wholepathwatch.h"

#include "core/delivery/deliverydiagnosis.h"
#include "core/net/pause.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr int watchToleranceSeconds = 120; ///< beside what is known of this computer's clock
constexpr int mostIncidents = 100; ///< one page, newest first
constexpr qsizetype mostNamedServices = 40; ///< more make the address too long
constexpr int looksWithoutAlert = 3; ///< it may come a little after its incident
constexpr int looksToSettle = 2; ///< the other services' incidents come a little later

} // namespace

WholePathWatch::WholePathWatch(Account *account, const QString &integrationGuid,
                               const QString &integrationName, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_integrationGuid(integrationGuid)
    , m_integrationName(integrationName)
{
}

WholePathWatch::~WholePathWatch()
{
    m_stop.request_stop();
}

void WholePathWatch::setTiming(std::chrono::milliseconds poll, std::chrono::milliseconds settle)
{
    m_poll = poll;
    m_settle = settle;
}

bool WholePathWatch::isRunning() const
{
    return m_phase == Phase::Preparing || m_phase == Phase::Watching || m_phase == Phase::Asking
           || m_phase == Phase::Explaining;
}

template<typename T, typename Handler>
void WholePathWatch::ask(const Async<T> &answer, Handler &&handler)
{
    onFinished(
        this, answer,
        [this, run = m_run, handler = std::forward<Handler>(handler)](const Result<T> &result) {
            if (run != m_run || !m_account)
                return;
            m_error = result ? std::optional<ApiError>() : result.error();
            if (!result && result.error().kind == ApiError::Kind::Unauthorized)
                m_account->reportUnauthorized(ApiError::Service::PagerDutyApi);
            handler(result);
        });
}

void WholePathWatch::start(const QStringList &likely)
{
    if (isRunning() || !m_account)
        return;
    ++m_run;
    m_stop = {};
    m_likely = likely;
    m_startedAt = QDateTime::currentDateTimeUtc();
    m_before.clear();
    m_seen.clear();
    m_alertless.clear();
    m_found.clear();
    m_error.reset();
    m_cause = DeliveryCause::None;
    m_causeServiceId.clear();
    m_causeServiceName.clear();
    m_quietLooks = m_reading = 0;
    enter(Phase::Preparing);
    readBefore();
}

/// All services where more are likely than fit, or none is: sorted out by what the alerts say.
pagerduty::IncidentQuery WholePathWatch::query() const
{
    pagerduty::IncidentQuery query;
    if (m_likely.size() <= mostNamedServices)
        query.serviceIds = m_likely;
    query.since = m_startedAt.addSecs(m_account->http()->clockSkew().count()
                                      - watchToleranceSeconds);
    query.limit = mostIncidents;
    return query;
}

void WholePathWatch::readBefore()
{
    ask(m_account->pagerDuty()->fetchIncidents(query(), m_stop.get_token()),
        [this](const Result<Listing<pagerduty::Incident>> &result) {
            if (!result) {
                finish(Phase::Failed);
                return;
            }
            for (const pagerduty::Incident &incident : result->items)
                m_before.insert(incident.id);
            enter(Phase::Watching);
            lookAgain();
        });
}

void WholePathWatch::look()
{
    ask(m_account->pagerDuty()->fetchIncidents(query(), m_stop.get_token()),
        [this](const Result<Listing<pagerduty::Incident>> &result) {
            if (result)
                takeIncidents(*result);
            else if (isFinal(result.error()) && result.error().kind != ApiError::Kind::Unauthorized)
                finish(Phase::Failed);
            else
                lookAgain(); // goes on by itself; the error is shown meanwhile
        });
}

void WholePathWatch::takeIncidents(const Listing<pagerduty::Incident> &listing)
{
    bool anyNew = false;
    for (const pagerduty::Incident &incident : listing.items) {
        if (m_before.contains(incident.id))
            continue;
        if (m_seen.contains(incident.id)) {
            m_seen[incident.id].incident = incident;
            continue;
        }
        anyNew = true;
        readAlerts(incident);
    }
    if (anyNew) {
        m_quietLooks = 0;
        return;
    }
    ++m_quietLooks;
    weigh();
}

void WholePathWatch::readAlerts(const pagerduty::Incident &incident)
{
    ++m_reading;
    ask(m_account->pagerDuty()->fetchAlerts(incident.id, m_stop.get_token()),
        [this, incident](const Result<Listing<pagerduty::Alert>> &alerts) {
            --m_reading;
            if (alerts)
                takeAlerts(incident, *alerts); // else it is read again with the next look
            if (m_reading == 0)
                lookAgain();
        });
}

void WholePathWatch::takeAlerts(const pagerduty::Incident &incident,
                                const Listing<pagerduty::Alert> &alerts)
{
    Found found;
    found.incident = incident;
    const bool ours = !alerts.items.isEmpty()
                      && std::all_of(alerts.items.begin(), alerts.items.end(),
                                     [](const pagerduty::Alert &alert) {
                                         return alert.alertKey.startsWith(deliveryTestKey);
                                     });
    if (ours) { // a delivery test of this app, maybe of another run: it speaks of Uptrends too
        m_before.insert(incident.id);
        return;
    }
    for (const pagerduty::Alert &alert : alerts.items) {
        const QString text = incident.title + u'\n' + alert.summary + u'\n' + alert.integrationName
                             + u'\n' + QString::fromUtf8(QJsonDocument(alert.details).toJson());
        const bool speaks = text.contains("uptrends"_L1, Qt::CaseInsensitive)
                            || (!m_integrationName.isEmpty()
                                && text.contains(m_integrationName, Qt::CaseInsensitive));
        if (found.alertKey.isEmpty() || (speaks && !found.speaksOfUptrends)) {
            found.alertKey = alert.alertKey;
            found.integrationName = alert.integrationName;
        }
        found.speaksOfUptrends = found.speaksOfUptrends || speaks;
    }
    if (!found.alertKey.isEmpty())
        m_seen.insert(incident.id, found);
    else if (++m_alertless[incident.id] >= looksWithoutAlert) // made by hand
        m_before.insert(incident.id);
}

/// One message has one key on every service it goes to. Where there are several keys, or one that
/// says nothing of Uptrends, nobody but the user can tell.
void WholePathWatch::weigh()
{
    if (m_seen.isEmpty() || m_quietLooks < looksToSettle) {
        lookAgain();
        return;
    }
    QList<Found> speaking;
    QSet<QString> keys;
    for (const Found &found : std::as_const(m_seen)) {
        if (!found.speaksOfUptrends)
            continue;
        speaking.append(found);
        keys.insert(found.alertKey);
    }
    m_found = speaking.isEmpty() ? m_seen.values() : speaking;
    std::sort(m_found.begin(), m_found.end(),
              [](const Found &a, const Found &b) { return a.incident.number < b.incident.number; });
    if (keys.size() == 1)
        finish(Phase::Caught);
    else
        enter(Phase::Asking);
}

void WholePathWatch::choose(const QStringList &incidentIds)
{
    if (m_phase != Phase::Asking)
        return;
    QList<Found> chosen;
    for (const Found &found : std::as_const(m_found)) {
        if (incidentIds.contains(found.incident.id))
            chosen.append(found);
        else
            m_before.insert(found.incident.id);
        m_seen.remove(found.incident.id);
    }
    m_found = chosen;
    m_quietLooks = 0;
    if (!chosen.isEmpty()) {
        finish(Phase::Caught);
        return;
    }
    enter(Phase::Watching);
    lookAgain();
}

void WholePathWatch::lookAgain()
{
    afterPause(this, m_seen.isEmpty() ? m_poll : m_settle, m_stop.get_token(), [this, run = m_run] {
        if (run == m_run && m_account && m_phase == Phase::Watching)
            look();
    });
}

void WholePathWatch::giveUp()
{
    if (m_phase != Phase::Watching)
        return;
    ++m_run;
    m_toExplain = m_likely.mid(0, mostNamedServices);
    enter(Phase::Explaining);
    explainNext();
}

void WholePathWatch::explainNext()
{
    if (m_toExplain.isEmpty()) {
        m_cause = DeliveryCause::Unknown;
        finish(Phase::Missed);
        return;
    }
    const QString serviceId = m_toExplain.takeFirst();
    ask(diagnose(this, m_account, serviceId, m_stop.get_token()),
        [this, serviceId](const Result<Diagnosis> &result) {
            if (result && result->isDefinite()) {
                m_cause = result->cause;
                m_causeServiceId = serviceId;
                m_causeServiceName = result->serviceName;
                finish(Phase::Missed);
            } else {
                explainNext();
            }
        });
}

void WholePathWatch::stop()
{
    if (isRunning())
        finish(Phase::Idle);
}

void WholePathWatch::enter(Phase phase)
{
    m_phase = phase;
    Q_EMIT changed();
}

void WholePathWatch::finish(Phase phase)
{
    ++m_run;
    m_stop.request_stop();
    m_phase = phase;
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace alertbridge
