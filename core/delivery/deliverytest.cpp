// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliverytest_p.h"

#include <QtCore/QUuid>

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;
using HopKind = DeliveryHop::Kind;
using HopState = DeliveryHop::State;

DeliveryTest::DeliveryTest(Account *account, const QString &serviceId, const QString &integrationId,
                           Journal *journal, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->account = account;
    d->journal = journal;
    d->serviceId = serviceId;
    d->service.id = serviceId;
    d->integrationId = integrationId;
    for (size_t i = 0; i < d->hops.size(); ++i)
        d->hops[i].kind = static_cast<HopKind>(i);
}

DeliveryTest::~DeliveryTest()
{
    d->stop.request_stop();
    if (!d->account || !d->running() || !d->triggered || d->resolveSent || d->key.isEmpty())
        return;
    // Nobody watches any more, but the incident must not stay open unseen. After the trigger has
    // been answered: two requests under way may overtake each other.
    onFinished(d->account.data(), d->triggerAnswer,
               [account = d->account.data(), key = d->key, dedupKey = d->event.dedupKey](
                   const Result<Done> &) { account->events()->resolve(key, dedupKey); });
}

void DeliveryTest::start(const QString &summary, const QString &message, const QString &severity)
{
    if (d->running() || !d->account)
        return;
    d->event = {};
    d->event.dedupKey = deliveryTestKey + QUuid::createUuid().toString(QUuid::WithoutBraces);
    d->event.summary = summary;
    d->event.severity = severity;
    d->event.component = u"Uptrends integration test"_s;
    d->event.customDetails = {{u"Message"_s, message}, {u"Test"_s, true}};
    d->incident.reset();
    d->notified.clear();
    d->cause = DeliveryCause::None;
    d->cancelled = d->triggered = d->resolveSent = d->closedByRest = d->sendingOk = d->restOnly =
        false;
    d->earlier = 0;
    d->usedIntegrationId.clear();
    d->stop = std::stop_source();
    d->startedAt = QDateTime::currentDateTimeUtc();
    d->clock.start();
    for (DeliveryHop &hop : d->hops) {
        hop.state = HopState::Pending;
        hop.elapsedMs = -1;
        hop.error.reset();
    }
    d->enter(Private::Phase::Preparing);
    Q_EMIT started();
    for (int i = 1; i < static_cast<int>(d->hops.size()); ++i)
        Q_EMIT hopChanged(i);
    d->prepare();
}

void DeliveryTest::takeUp(const Sent &sent)
{
    if (d->running() || !d->account)
        return;
    d->event = {};
    d->event.dedupKey = sent.dedupKey;
    d->startedAt = sent.startedAt;
    d->service.name = sent.serviceName;
    d->notified = sent.notified;
    d->cause = sent.cause;
    d->incident = sent.incident.id.isEmpty() ? std::nullopt : std::optional(sent.incident);
    d->triggered = true;
    d->leaveOpen = true;
    d->restOnly = false;
    d->cancelled = d->resolveSent = d->closedByRest = d->sendingOk = false;
    d->stop = std::stop_source();
    d->clock.start();
    d->earlier = std::max<qint64>(0, sent.startedAt.msecsTo(QDateTime::currentDateTimeUtc()));
    d->usedIntegrationId = d->integrationId;
    for (const DeliveryHop &hop : sent.hops) {
        if (static_cast<size_t>(hop.kind) < d->hops.size())
            d->hop(hop.kind) = hop;
    }
    d->phase = Private::Phase::Ended;
    for (int i = 0; i < static_cast<int>(d->hops.size()); ++i)
        Q_EMIT hopChanged(i);
}

void DeliveryTest::follow(const Sent &sent)
{
    if (d->running() || !d->account || sent.incident.id.isEmpty())
        return;
    takeUp(sent);
    d->leaveOpen = false;
    d->restOnly = true;
    d->hop(HopKind::Accepted) = {HopKind::Accepted, HopState::Good, d->elapsed(), {}};
    d->enter(Private::Phase::Notifying);
    Q_EMIT started();
    d->end(HopKind::IncidentFound, HopState::Good);
    d->readFollowed();
}

void DeliveryTest::setLeaveOpen(bool leaveOpen)
{
    d->leaveOpen = leaveOpen;
}

void DeliveryTest::sendOk()
{
    if (isLeftOpen() && !d->event.dedupKey.isEmpty())
        d->beginOk();
}

void DeliveryTest::cancel()
{
    // Queued: a slot of hopChanged() may call it in the middle of a step.
    QMetaObject::invokeMethod(this, [this] { d->cancel(); }, Qt::QueuedConnection);
}

void DeliveryTest::resolveByRest()
{
    if (canResolveByRest())
        d->closeByRest();
}

void DeliveryTest::setPollInterval(std::chrono::milliseconds interval)
{
    d->interval = interval;
}

void DeliveryTest::setPatience(std::chrono::milliseconds patience)
{
    d->patience = patience;
}

QString DeliveryTest::serviceId() const
{
    return d->serviceId;
}

pagerduty::Service DeliveryTest::service() const
{
    return d->service;
}

const std::array<DeliveryHop, 5> &DeliveryTest::hops() const
{
    return d->hops;
}

std::optional<pagerduty::Incident> DeliveryTest::incident() const
{
    return d->incident;
}

QString DeliveryTest::integrationId() const
{
    return d->usedIntegrationId;
}

QString DeliveryTest::dedupKey() const
{
    return d->event.dedupKey;
}

QList<DeliveryTest::Notified> DeliveryTest::notified() const
{
    return d->notified;
}

DeliveryCause DeliveryTest::cause() const
{
    return d->cause;
}

bool DeliveryTest::isRunning() const
{
    return d->running();
}

bool DeliveryTest::isProven() const
{
    const auto isGood = [](const DeliveryHop &hop) { return hop.state == HopState::Good; };
    if (d->leaveOpen)
        return std::all_of(d->hops.begin(), d->hops.begin() + 3, isGood);
    return (d->restOnly || !d->closedByRest) && std::all_of(d->hops.begin(), d->hops.end(), isGood);
}

bool DeliveryTest::isLeftOpen() const
{
    return d->leaveOpen && canResolveByRest();
}

bool DeliveryTest::isSendingOk() const
{
    return d->running() && (d->sendingOk || d->phase == Private::Phase::Closing) && !d->restOnly;
}

bool DeliveryTest::isCancelled() const
{
    return d->cancelled;
}

bool DeliveryTest::canResolveByRest() const
{
    return d->phase == Private::Phase::Ended && d->account && d->incident
           && d->incident->status != pagerduty::IncidentStatus::Resolved
           && d->hop(HopKind::Confirmed).state != HopState::Good;
}

QDateTime DeliveryTest::startedAt() const
{
    return d->startedAt;
}

void DeliveryTest::Private::enter(Phase next)
{
    ++step;
    phase = next;
    phaseBegan = elapsed();
    polls = 0;
    lastError.reset();
}

void DeliveryTest::Private::begin(HopKind kind)
{
    hop(kind).state = HopState::Running;
    hop(kind).elapsedMs = -1;
    hop(kind).error.reset();
    Q_EMIT q->hopChanged(static_cast<int>(kind));
}

void DeliveryTest::Private::end(HopKind kind, HopState state, const std::optional<ApiError> &error)
{
    hop(kind).state = state;
    hop(kind).elapsedMs = elapsed();
    hop(kind).error = error;
    Q_EMIT q->hopChanged(static_cast<int>(kind));
}

void DeliveryTest::Private::skipPending()
{
    for (DeliveryHop &each : hops) {
        if (each.state != HopState::Pending && each.state != HopState::Running)
            continue;
        each.state = HopState::Skipped;
        Q_EMIT q->hopChanged(static_cast<int>(each.kind));
    }
}

void DeliveryTest::Private::finish()
{
    enter(Phase::Ended);
    key = Secret();
    Q_EMIT q->finished();
}

void DeliveryTest::Private::report(const ApiError &error) const
{
    if (error.kind == ApiError::Kind::Unauthorized
        && error.service == ApiError::Service::PagerDutyApi)
        account->reportUnauthorized(ApiError::Service::PagerDutyApi);
}

void DeliveryTest::Private::cancel()
{
    if (!running() || !account)
        return;
    cancelled = true;
    switch (phase) {
    case Phase::Preparing:
        stop.request_stop();
        skipPending();
        finish();
        break;
    case Phase::Finding:
    case Phase::Notifying:
        stop.request_stop();
        stop = std::stop_source();
        resolve();
        break;
    case Phase::Triggering: // its answer is waited for, then it is resolved
    case Phase::Resolving:
    case Phase::Confirming: // one read tells whether it is closed
    case Phase::Closing:
    case Phase::Idle:
    case Phase::Ended:
        break;
    }
}

} // namespace alertbridge
