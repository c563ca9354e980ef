// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/recording.h"
#include "core/delivery/deliverytest.h"
#include "core/delivery/eventskey.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <stop_token>

namespace alertbridge {

/// The steps of one test: a state machine that asks once, waits for the answer and goes on. Each
/// step has a number, and what arrives for an earlier one is dropped.
struct DeliveryTest::Private
{
    using Kind = DeliveryHop::Kind;
    using State = DeliveryHop::State;
    enum class Phase {
        Idle,
        Preparing,
        Triggering,
        Finding,
        Notifying,
        Resolving,
        Confirming,
        Closing,
        Ended
    };

    DeliveryTest *q;
    QPointer<Account> account;
    QPointer<Journal> journal;
    Change written; ///< what goes into the journal
    Recording recording; ///< its entry
    QString serviceId;
    QString integrationId; ///< as asked for
    QString usedIntegrationId; ///< whose key is used
    std::chrono::milliseconds interval = std::chrono::seconds(2);
    std::chrono::milliseconds patience = std::chrono::seconds(60);

    pagerduty::TestEvent event;
    Secret key; ///< held while the test runs
    pagerduty::Service service;
    std::array<DeliveryHop, 5> hops;
    std::optional<pagerduty::Incident> incident;
    QList<Notified> notified;
    DeliveryCause cause = DeliveryCause::None;
    QElapsedTimer clock;
    qint64 earlier = 0; ///< milliseconds that a former run of the app had taken
    QDateTime startedAt;
    std::stop_source stop;

    Phase phase = Phase::Idle;
    int step = 0; ///< answers to earlier steps are dropped
    qint64 phaseBegan = 0;
    int polls = 0;
    std::optional<ApiError> lastError; ///< of a poll that may be repeated
    bool cancelled = false;
    Async<Done> triggerAnswer;
    bool triggered = false; ///< sent, so there may be an incident
    bool resolveSent = false;
    bool closedByRest = false;
    bool leaveOpen = false;
    bool restOnly = false; ///< the message was not ours: closed over the REST API
    bool sendingOk = false; ///< only the end of a message that was left open

    // the machine
    void enter(Phase next);
    template<typename T, typename Handler>
    void ask(const Async<T> &answer, Handler &&handler);
    template<typename Handler>
    void later(Handler handler);
    bool isOver(std::chrono::milliseconds limit) const
    {
        return elapsed() - phaseBegan >= limit.count();
    }
    qint64 elapsed() const { return clock.elapsed() + earlier; }
    bool running() const { return phase != Phase::Idle && phase != Phase::Ended; }
    DeliveryHop &hop(Kind kind) { return hops[static_cast<size_t>(kind)]; }
    void begin(Kind kind);
    void end(Kind kind, State state, const std::optional<ApiError> &error = {});
    void skipPending();
    void finish();
    void cancel();
    void report(const ApiError &error) const;

    // before the message leaves
    void prepare();
    void takeKey(const Result<EventsKey> &found);
    void failBefore(DeliveryCause why, const std::optional<ApiError> &error = {});
    void trigger();
    bool writeDown(Change::Kind kind);
    void takeTrigger(const Result<Done> &result);
    void writeEnd(Outcome outcome, const std::optional<ApiError> &error = {});
    void writeEnd(const ApiError &error);

    // until somebody was told
    pagerduty::IncidentQuery query() const;
    void findIncident();
    void takeIncidents(const Result<Listing<pagerduty::Incident>> &result);
    void explain(bool last);
    void miss(DeliveryCause why, const std::optional<ApiError> &error = {});
    void readFollowed();
    void watchLog();
    void takeLog(const Result<Listing<pagerduty::LogEntry>> &result);
    void explainSilence();

    // until it is closed
    void resolve();
    void leaveOrResolve();
    void beginOk();
    void takeResolved(const Result<Done> &result);
    void confirm();
    void lookForLateIncident();
    void readBack();
    void readAlerts();
    void readBackAgain(const std::optional<ApiError> &error);
    void closeByRest();
    void putResolved();
    void takeClosed(const Result<pagerduty::Incident> &result);
    void failClosing(const ApiError &error);
};

template<typename T, typename Handler>
void DeliveryTest::Private::ask(const Async<T> &answer, Handler &&handler)
{
    onFinished(
        q, answer,
        [this, asked = step, handler = std::forward<Handler>(handler)](const Result<T> &result) {
            if (asked != step || !account)
                return;
            if (!result)
                report(result.error());
            handler(result);
        });
}

template<typename Handler>
void DeliveryTest::Private::later(Handler handler)
{
    QTimer::singleShot(interval, q, [this, asked = step, handler] {
        if (asked == step && account)
            handler();
    });
}

} // namespace alertbridge
