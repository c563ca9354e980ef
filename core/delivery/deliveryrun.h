// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliveryhistory.h"

#include <QtCore/QObject>

namespace alertbridge {

/// What a test is about.
struct DeliveryTarget
{
    QString serviceId;
    QString serviceName;
    QString integrationGuid; ///< of Uptrends, where the test is begun from one
    QString integrationName;
    QString keyIntegrationId; ///< of PagerDuty; empty: the newest that takes events
};

/// What is sent, in the user's language: shown in PagerDuty.
struct DeliveryMessage
{
    QString summary;
    QString text;
    QString errorText; ///< of one that stays open until OK is sent
    QString changeSummary;
};

/// One test that runs, or that was run since the app was started. Main thread.
class DeliveryRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual const DeliveryRecord &record() const = 0;
    virtual bool isRunning() const = 0;
    virtual void cancel() = 0; ///< what it opened is resolved
    virtual bool canSendOk() const { return false; }
    virtual void sendOk() { }
    virtual bool canResolveByRest() const { return false; }
    virtual void resolveByRest() { }

Q_SIGNALS:
    void changed(); ///< record() is another
    void finished();
};

} // namespace alertbridge
