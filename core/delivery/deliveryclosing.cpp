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
    if (restOnly) {
        begin(HopKind::ResolveSent);
        closeByRest();
        return;
    }
    enter(Phase::Resolving);
    begin(HopKind::ResolveSent);
    // What resolves itself is part of its message; what was left open is closed by a change of its
    // own.
    if (sendingOk && !writeDown(Change::Kind::ResolveIncident)) {
        takeResolved(failure(ApiError::local(u"journal_unwritable"_s)));
        return;
    }
    resolveSent = true;
    ask(account->events()->resolve(key, event.dedupKey),
        [this](const Result<Done> &result) { takeResolved(result); });
}

void DeliveryTest::Private::takeResolved(const Result<Done> &result)
{
    if (result) {
        writeEnd(Outcome::Done);
        end(HopKind::ResolveSent, HopState::Good);
    } else {
        writeEnd(result.error());
        end(HopKind::ResolveSent, HopState::Bad, result.error());
    }
    confirm();
}

void DeliveryTest::Private::leaveOrResolve()
{
    if (!leaveOpen || cancelled) {
        resolve();
        return;
    }
    finish();
}

void DeliveryTest::Private::beginOk()
{
    sendingOk = true;
    cancelled = false;
    stop = std::stop_source();
    hop(HopKind::Confirmed) = {HopKind::Confirmed, HopState::Pending, -1, {}};
    begin(HopKind::ResolveSent);
    prepare();
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
    ask(account->pagerDuty()->fetchAlerts(incident->id, stop.get_token()),
        [this](const Result<Listing<pagerduty::Alert>> &alerts) {
            if (!alerts) {
                failClosing(alerts.error());
                return;
            }
            const bool shared = std::any_of(
                alerts->items.begin(), alerts->items.end(), [this](const pagerduty::Alert &alert) {
                    return alert.alertKey != event.dedupKey && isOpen(alert);
                });
            if (shared)
                failClosing(ApiError::local(u"incident_shared"_s));
            else
                putResolved();
        });
}

void DeliveryTest::Private::putResolved()
{
    if (!writeDown(Change::Kind::ResolveIncident)) {
        failClosing(ApiError::local(u"journal_unwritable"_s));
        return;
    }
    ask(account->pagerDuty()->resolveIncident(incident->id),
        [this](const Result<pagerduty::Incident> &result) {
            if (!result && !result.error().outcomeUnknown) {
                writeEnd(result.error());
                failClosing(result.error());
                return;
            }
            // Also where the answer was lost: whether it is closed can be read.
            ask(account->pagerDuty()->fetchIncident(incident->id, stop.get_token()),
                [this, sent = result](const Result<pagerduty::Incident> &read) {
                    takeClosed(read ? read : sent);
                });
        });
}

void DeliveryTest::Private::takeClosed(const Result<pagerduty::Incident> &result)
{
    if (!result) {
        writeEnd(result.error());
        failClosing(result.error());
        return;
    }
    incident = *result;
    closedByRest = incident->status == pagerduty::IncidentStatus::Resolved;
    writeEnd(closedByRest ? Outcome::Done : Outcome::Unknown);
    if (restOnly)
        end(HopKind::ResolveSent, HopState::Good);
    end(HopKind::Confirmed, closedByRest ? HopState::Good : HopState::Bad);
    finish();
}

void DeliveryTest::Private::failClosing(const ApiError &error)
{
    if (restOnly)
        end(HopKind::ResolveSent, HopState::Bad, error);
    end(HopKind::Confirmed, HopState::Bad, error);
    finish();
}

} // namespace alertbridge
