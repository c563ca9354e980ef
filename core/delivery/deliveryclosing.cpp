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

constexpr int looksWithoutIncident = 2; ///< after the resolve event, where none had been found
constexpr int pollsAfterFailedResolve = 2;

bool isOpen(const pagerduty::Alert &alert)
{
    return alert.status != "resolved"_L1;
}

} // namespace

void DeliveryTest::Private::resolve()
{
    for (const HopKind kind : {HopKind::IncidentFound, HopKind::SomebodyNotified}) {
        if (hop(kind).state == HopState::Pending || hop(kind).state == HopState::Running)
            end(kind, HopState::Skipped);
    }
    enter(Phase::Resolving);
    begin(HopKind::ResolveSent);
    resolveSent = true;
    ask(account->events()->resolve(key, event.dedupKey), [this](const Result<Done> &result) {
        if (result)
            end(HopKind::ResolveSent, HopState::Good);
        else
            end(HopKind::ResolveSent, HopState::Bad, result.error());
        confirm();
    });
}

void DeliveryTest::Private::confirm()
{
    enter(Phase::Confirming);
    begin(HopKind::Confirmed);
    if (incident)
        readBack();
    else
        lookForLateIncident();
}

/// The message may have become an incident after all, or the run was cancelled before it was found.
void DeliveryTest::Private::lookForLateIncident()
{
    ask(account->pagerDuty()->fetchIncidents(query(), stop.get_token()),
        [this](const Result<Listing<pagerduty::Incident>> &result) {
            if (result && !result->items.isEmpty()) {
                incident = result->items.first();
                cause = DeliveryCause::None;
                end(HopKind::IncidentFound, HopState::Good);
                polls = 0;
                readBack();
                return;
            }
            if (++polls < looksWithoutIncident && (result || !isFinal(result.error()))) {
                later([this] { lookForLateIncident(); });
                return;
            }
            end(HopKind::Confirmed, HopState::Skipped,
                result ? std::optional<ApiError>() : result.error());
            finish();
        });
}

void DeliveryTest::Private::readBack()
{
    ask(account->pagerDuty()->fetchIncident(incident->id, stop.get_token()),
        [this](const Result<pagerduty::Incident> &result) {
            if (!result) {
                readBackAgain(result.error());
                return;
            }
            incident = *result;
            if (incident->status != pagerduty::IncidentStatus::Resolved) {
                readAlerts();
                return;
            }
            end(HopKind::Confirmed, HopState::Good);
            finish();
        });
}

/// An incident that other alerts were grouped into stays open with them; then the test's own alert
/// counts.
void DeliveryTest::Private::readAlerts()
{
    ask(account->pagerDuty()->fetchAlerts(incident->id, stop.get_token()),
        [this](const Result<Listing<pagerduty::Alert>> &result) {
            if (!result) {
                readBackAgain(result.error());
                return;
            }
            bool ownClosed = false;
            bool othersOpen = false;
            for (const pagerduty::Alert &alert : result->items) {
                if (alert.alertKey == event.dedupKey)
                    ownClosed = !isOpen(alert);
                else
                    othersOpen = othersOpen || isOpen(alert);
            }
            if (!ownClosed || !othersOpen) {
                readBackAgain({});
                return;
            }
            end(HopKind::Confirmed, HopState::Good);
            finish();
        });
}

void DeliveryTest::Private::readBackAgain(const std::optional<ApiError> &error)
{
    ++polls;
    const bool hopeless = hop(HopKind::ResolveSent).state == HopState::Bad
                          && polls >= pollsAfterFailedResolve;
    if (hopeless || isOver(patience / 2) || (error && isFinal(*error))) {
        end(HopKind::Confirmed, HopState::Bad, error);
        finish();
        return;
    }
    later([this] { readBack(); });
}

void DeliveryTest::Private::closeByRest()
{
    stop = std::stop_source();
    enter(Phase::Closing);
    begin(HopKind::Confirmed);
    const auto fail = [this](const ApiError &error) {
        end(HopKind::Confirmed, HopState::Bad, error);
        finish();
    };
    ask(account->pagerDuty()->fetchAlerts(incident->id, stop.get_token()),
        [this, fail](const Result<Listing<pagerduty::Alert>> &alerts) {
            if (!alerts) {
                fail(alerts.error());
                return;
            }
            const bool shared = std::any_of(
                alerts->items.begin(), alerts->items.end(), [this](const pagerduty::Alert &alert) {
                    return alert.alertKey != event.dedupKey && isOpen(alert);
                });
            if (shared) {
                fail(ApiError::local(u"incident_shared"_s));
                return;
            }
            ask(account->pagerDuty()->resolveIncident(incident->id),
                [this, fail](const Result<pagerduty::Incident> &result) {
                    if (!result) {
                        fail(result.error());
                        return;
                    }
                    incident = *result;
                    closedByRest = true;
                    const bool closed = incident->status == pagerduty::IncidentStatus::Resolved;
                    end(HopKind::Confirmed, closed ? HopState::Good : HopState::Bad);
                    finish();
                });
        });
}

} // namespace alertbridge
