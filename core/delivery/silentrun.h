// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/changes/journal.h"
#include "core/delivery/deliveryrun.h"
#include "core/delivery/eventskey.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>

#include <stop_token>

namespace alertbridge {

/// A change event on the service's key, read back at the service (Events API v2, change events). It
/// opens no incident and tells nobody: proves that the key is good and whose it is, and no more.
/// Keys that begin with R belong to an orchestration, which takes no change events: local code
/// orchestration_key, nothing is sent. A lost answer is looked up and not repeated.
class SilentRun : public DeliveryRun
{
    Q_OBJECT

public:
    SilentRun(Account *account, Journal *journal, DeliveryHistory *history,
              const DeliveryRecord &base, QObject *parent);
    ~SilentRun() override;

    void start(const DeliveryMessage &message);
    void setTiming(std::chrono::milliseconds poll, std::chrono::milliseconds patience);

    const DeliveryRecord &record() const override { return m_record; }
    bool isRunning() const override { return m_running; }
    void cancel() override;

private:
    template<typename T, typename Handler>
    void ask(const Async<T> &answer, Handler handler);
    void takeService(const Result<pagerduty::Service> &service);
    void takeKey(const Result<EventsKey> &found);
    void send(const EventsKey &key);
    void takeAnswer(const Result<Done> &answer);
    void lookForIt();
    void takeChanges(const Result<Listing<pagerduty::ChangeEvent>> &changes);
    void lookAgain(const std::optional<ApiError> &error);
    void begin(int hop);
    void end(int hop, DeliveryHop::State state, const std::optional<ApiError> &error = {});
    void fail(DeliveryCause cause, const std::optional<ApiError> &error = {});
    void finish(DeliveryRecord::Result result);
    void writeEnd(Outcome outcome, const std::optional<ApiError> &error = {});

    QPointer<Account> m_account;
    QPointer<Journal> m_journal;
    QPointer<DeliveryHistory> m_history;
    DeliveryRecord m_record;
    QString m_summary; ///< with a word of its own, to be known again by
    QString m_token;
    std::chrono::milliseconds m_poll {2000};
    std::chrono::milliseconds m_patience {30000};
    QElapsedTimer m_clock;
    qint64 m_lookingSince = 0;
    bool m_running = false;
    Change m_change;
    qint64 m_entry = 0;
    std::optional<ApiError> m_lost; ///< the answer to the event
    std::stop_source m_stop;
};

} // namespace alertbridge
