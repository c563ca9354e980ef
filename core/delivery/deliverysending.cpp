// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliverytest_p.h"

#include "core/delivery/deliverydiagnosis.h"

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;
using HopKind = DeliveryHop::Kind;
using HopState = DeliveryHop::State;

void DeliveryTest::Private::prepare()
{
    if (account->profile().readOnly) {
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
            service = *result;
            chooseKey();
        });
}

void DeliveryTest::Private::chooseKey()
{
    const QString wanted = sendingOk ? usedIntegrationId : integrationId;
    QList<pagerduty::Integration> candidates;
    for (pagerduty::Integration &integration : service.integrations) {
        if (wanted.isEmpty() ? integration.takesEvents() : integration.id == wanted)
            candidates.append(integration);
        integration.integrationKey.clear(); // the copy that others may see
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const pagerduty::Integration &a, const pagerduty::Integration &b) {
                         return a.createdAt.isValid()
                                && (!b.createdAt.isValid() || a.createdAt > b.createdAt);
                     });
    const auto withKey = std::find_if(
        candidates.begin(), candidates.end(),
        [](const pagerduty::Integration &each) { return !each.integrationKey.isEmpty(); });
    if (withKey != candidates.end()) {
        takeIntegration(*withKey);
        return;
    }
    const QString id = candidates.isEmpty() ? wanted : candidates.first().id;
    if (id.isEmpty()) {
        failBefore(DeliveryCause::NoIntegrationKey);
        return;
    }
    ask(account->pagerDuty()->fetchIntegration(serviceId, id, stop.get_token()),
        [this](const Result<pagerduty::Integration> &result) { takeIntegration(result); });
}

void DeliveryTest::Private::takeIntegration(const Result<pagerduty::Integration> &result)
{
    if (!result) {
        const bool gone = result.error().kind == ApiError::Kind::NotFound;
        failBefore(gone ? DeliveryCause::NoIntegrationKey : DeliveryCause::None, result.error());
        return;
    }
    if (result->integrationKey.isEmpty()) {
        failBefore(DeliveryCause::NoIntegrationKey);
        return;
    }
    key = Secret::fromString(result->integrationKey);
    usedIntegrationId = result->id;
    if (sendingOk) {
        resolve();
        return;
    }
    event.source = result->name.isEmpty() ? u"Alertbridge"_s : result->name;
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
