// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliverytest_p.h"

#include "core/delivery/deliverydiagnosis.h"

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;
using HopKind = DeliveryHop::Kind;
using HopState = DeliveryHop::State;

namespace {

constexpr int pollsBeforeDiagnosis = 3;
constexpr std::chrono::minutes clockTolerance {5};

} // namespace

pagerduty::IncidentQuery DeliveryTest::Private::query() const
{
    pagerduty::IncidentQuery query;
    query.serviceIds = {serviceId};
    query.incidentKey = event.dedupKey;
    query.since = startedAt.addSecs(account->http()->clockSkew().count()
                                    - std::chrono::seconds(clockTolerance).count());
    return query;
}

void DeliveryTest::Private::findIncident()
{
    if (phase != Phase::Finding) {
        enter(Phase::Finding);
        begin(HopKind::IncidentFound);
    }
    ask(account->pagerDuty()->fetchIncidents(query(), stop.get_token()),
        [this](const Result<Listing<pagerduty::Incident>> &result) { takeIncidents(result); });
}

void DeliveryTest::Private::takeIncidents(const Result<Listing<pagerduty::Incident>> &result)
{
    ++polls;
    lastError.reset();
    if (!result) {
        if (isFinal(result.error())) {
            miss(DeliveryCause::None, result.error());
            return;
        }
        lastError = result.error();
    } else if (!result->items.isEmpty()) {
        incident = result->items.first();
        end(HopKind::IncidentFound, HopState::Good);
        watchLog();
        return;
    } else if (!result->unreadable.isEmpty()) {
        lastError = result->unreadable.first();
    }
    if (isOver(patience)) {
        if (lastError)
            miss(DeliveryCause::None, lastError);
        else
            explain(true);
    } else if (polls == pollsBeforeDiagnosis && !lastError) {
        explain(false);
    } else {
        later([this] { findIncident(); });
    }
}

void DeliveryTest::Private::explain(bool last)
{
    ask(diagnose(q, account, serviceId, stop.get_token()),
        [this, last](const Result<Diagnosis> &result) {
            const Diagnosis diagnosis = result.value_or(Diagnosis {});
            if (last || diagnosis.isDefinite())
                miss(diagnosis.cause, diagnosis.error);
            else
                later([this] { findIncident(); });
        });
}

void DeliveryTest::Private::miss(DeliveryCause why, const std::optional<ApiError> &error)
{
    if (error)
        report(*error);
    cause = why;
    end(HopKind::IncidentFound, HopState::Bad, error);
    resolve();
}

/// The service's policy tells later who is on call.
void DeliveryTest::Private::readFollowed()
{
    begin(HopKind::SomebodyNotified);
    ask(account->pagerDuty()->fetchService(serviceId, stop.get_token()),
        [this](const Result<pagerduty::Service> &result) {
            if (result)
                service = withoutKeys(*result);
            watchLog();
        });
}

void DeliveryTest::Private::watchLog()
{
    if (phase != Phase::Notifying) {
        enter(Phase::Notifying);
        begin(HopKind::SomebodyNotified);
    }
    ask(account->pagerDuty()->fetchLogEntries(incident->id, stop.get_token()),
        [this](const Result<Listing<pagerduty::LogEntry>> &result) { takeLog(result); });
}

void DeliveryTest::Private::takeLog(const Result<Listing<pagerduty::LogEntry>> &result)
{
    if (!result) {
        lastError = result.error();
        if (isFinal(result.error())) {
            end(HopKind::SomebodyNotified, HopState::Skipped, lastError);
            leaveOrResolve();
            return;
        }
    } else {
        lastError.reset();
        notified.clear();
        for (const pagerduty::LogEntry &entry : result->items) {
            if (entry.type.startsWith("notify_log_entry"_L1))
                notified.append({entry.user.summary, entry.channelType, entry.createdAt});
        }
        if (!notified.isEmpty()) {
            end(HopKind::SomebodyNotified, HopState::Good);
            leaveOrResolve();
            return;
        }
    }
    if (isOver(patience / 3))
        explainSilence();
    else
        later([this] { watchLog(); });
}

/// Bad with evidence only: on a low-urgency service the first notification may simply be due later.
void DeliveryTest::Private::explainSilence()
{
    const auto readSuppressed = [this](const Result<Listing<pagerduty::Alert>> &alerts) {
        bool suppressed = false;
        if (alerts) {
            suppressed = std::any_of(
                alerts->items.begin(), alerts->items.end(), [this](const pagerduty::Alert &alert) {
                    return alert.alertKey == event.dedupKey && alert.suppressed;
                });
        }
        if (suppressed)
            cause = DeliveryCause::Suppressed;
        end(HopKind::SomebodyNotified, suppressed ? HopState::Bad : HopState::Skipped, lastError);
        leaveOrResolve();
    };
    ask(account->pagerDuty()->fetchOnCalls({service.escalationPolicy.id}, stop.get_token()),
        [this, readSuppressed](const Result<Listing<pagerduty::OnCall>> &onCalls) {
            if (onCalls && onCalls->complete && onCalls->items.isEmpty()
                && onCalls->unreadable.isEmpty()) {
                cause = DeliveryCause::NobodyOnCall;
                end(HopKind::SomebodyNotified, HopState::Bad);
                leaveOrResolve();
                return;
            }
            ask(account->pagerDuty()->fetchAlerts(incident->id, stop.get_token()), readSuppressed);
        });
}

} // namespace alertbridge
