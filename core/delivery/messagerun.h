// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliveryrecorder.h"
#include "core/delivery/deliveryrun.h"

namespace alertbridge {

/// A test that opens an incident: proof, error, or one that Uptrends' own message opened.
class MessageRun : public DeliveryRun
{
    Q_OBJECT

public:
    struct Timing
    {
        std::chrono::milliseconds poll {2000};
        std::chrono::milliseconds patience {60000};
    };

    /// @p base: id, kind, drill, service and integration.
    MessageRun(Account *account, Journal *journal, DeliveryHistory *history,
               const DeliveryRecord &base, const Timing &timing, QObject *parent);

    void start(const DeliveryMessage &message);
    void follow(const pagerduty::Incident &incident, const QString &alertKey);
    void takeUp(); ///< the record is of an earlier run

    const DeliveryRecord &record() const override { return m_recorder->record(); }
    bool isRunning() const override { return m_test->isRunning(); }
    void cancel() override { m_test->cancel(); }
    bool canSendOk() const override;
    void sendOk() override { m_test->sendOk(); }
    bool canResolveByRest() const override { return m_test->canResolveByRest(); }
    void resolveByRest() override { m_test->resolveByRest(); }

private:
    void attach(const DeliveryRecord &base);
    DeliveryHistory *m_history;
    DeliveryTest *m_test;
    DeliveryRecorder *m_recorder = nullptr;
    DeliveryRecord m_base;
};

} // namespace alertbridge
