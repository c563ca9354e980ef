// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliverytest_p.h"

#include "core/delivery/deliverydiagnosis.h"

namespace alertbridge {

using namespace Qt::StringLiterals;
using HopKind = DeliveryHop::Kind;
using HopState = DeliveryHop::State;

void DeliveryTest::Private::prepare()
{
    if (account->isReadOnly()) {
        begin(HopKind::Accepted);
        failBefore(DeliveryCause::None, ApiError::local(u"read_only"_s));
        return;
    }
    enter(Phase::Preparing);
    if (!sendingOk)
        begin(HopKind::Accepted);
    ask(account->pagerDuty()->fetchService(serviceId, stop.get_token()),
        [this](const Result<pagerduty::Service> &result) {
            if (!result) {
                failBefore(DeliveryCause::None, result.error());
                return;
            }
            service = withoutKeys(*result); // the copy that others may see
            ask(findEventsKey(q, account, *result, sendingOk ? usedIntegrationId : integrationId,
                              stop.get_token()),
                [this](const Result<EventsKey> &found) { takeKey(found); });
        });
}

void DeliveryTest::Private::takeKey(const Result<EventsKey> &found)
{
    if (!found) {
        const bool gone = found.error().kind == ApiError::Kind::NotFound;
        failBefore(gone ? DeliveryCause::NoIntegrationKey : DeliveryCause::None, found.error());
        return;
    }
    if (found->key.isEmpty()) {
        failBefore(DeliveryCause::NoIntegrationKey);
        return;
    }
    key = found->key;
    usedIntegrationId = found->integrationId;
    if (sendingOk) {
        resolve();
        return;
    }
    event.source = found->integrationName.isEmpty() ? u"Alertbridge"_s : found->integrationName;
    event.customDetails.insert(u"Integration"_s, event.source);
    trigger();
}

void DeliveryTest::Private::failBefore(DeliveryCause why, const std::optional<ApiError> &error)
{
    if (sendingOk) { // the incident is looked for all the same: somebody may have closed it
        end(HopKind::ResolveSent, HopState::Bad, error);
        confirm();
        return;
    }
    triggered = false;
    cause = why;
    end(HopKind::Accepted, HopState::Bad, error);
    skipPending();
    finish();
}

void DeliveryTest::Private::trigger()
{
    if (!writeDown(Change::Kind::SendTestMessage)) {
        failBefore(DeliveryCause::None, Recording::unwritable());
        return;
    }
    enter(Phase::Triggering);
    triggered = true;
    triggerAnswer = account->events()->trigger(key, event);
    ask(triggerAnswer, [this](const Result<Done> &result) { takeTrigger(result); });
}

/// False where it could not be written: then nothing may be sent.
bool DeliveryTest::Private::writeDown(Change::Kind kind)
{
    written = {};
    written.kind = kind;
    written.name = service.name;
    written.serviceId = serviceId;
    if (incident)
        written.id = incident->id;
    recording = Recording(journal);
    return recording.begin(written);
}

void DeliveryTest::Private::writeEnd(Outcome outcome, const std::optional<ApiError> &error)
{
    recording.end(outcome, written, error);
    recording = Recording();
}

void DeliveryTest::Private::writeEnd(const ApiError &error)
{
    const bool unknown = error.outcomeUnknown || error.kind == ApiError::Kind::Cancelled
                         || (!isFinal(error) && error.kind != ApiError::Kind::RateLimited);
    writeEnd(unknown ? Outcome::Unknown : Outcome::Refused, error);
}

void DeliveryTest::Private::takeTrigger(const Result<Done> &result)
{
    if (result) {
        writeEnd(Outcome::Done);
        end(HopKind::Accepted, HopState::Good);
        if (cancelled)
            resolve();
        else
            findIncident();
        return;
    }
    const ApiError &error = result.error();
    if (error.outcomeUnknown || (!isFinal(error) && error.kind != ApiError::Kind::RateLimited)
        || error.kind == ApiError::Kind::Cancelled) {
        writeEnd(Outcome::Unknown, error);
        end(HopKind::Accepted, HopState::Bad, error);
        resolve(); // it may have arrived all the same
    } else {
        writeEnd(Outcome::Refused, error);
        failBefore(refusesKey(error) ? DeliveryCause::InvalidKey : DeliveryCause::None, error);
    }
}

} // namespace alertbridge
