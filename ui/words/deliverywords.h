// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliverytest.h"
#include "ui/words/chipwords.h"

#include <QtCore/QString>

/// Words for the proof. Plain text; names from the services are left as they are.
namespace alertbridge::ui {

struct CauseWords
{
    QString title; ///< the likely cause: "Nobody is on call"
    QString text; ///< what it means and what to do next
};

/// Empty for DeliveryCause::None.
CauseWords causeWords(DeliveryCause cause, const QString &serviceName);

/// "Sent to PagerDuty", "Incident opened", "Somebody was told", "Resolving", "Confirmed".
QString hopTitle(const DeliveryHop &hop);
/// What a hop says under its title: where it got to, or what went wrong.
QString hopText(const DeliveryTest &test, const DeliveryHop &hop);
/// "0.3 s", "now", "" before it began.
QString hopTime(const DeliveryHop &hop);

/// "Anna Petit, by push notification and e-mail."
QString notifiedSentence(const QList<DeliveryTest::Notified> &notified);
QString channelName(const QString &channel); ///< "push notification", "e-mail", "text message",
                                             ///< "phone call"; else as it came

/// What a test message says in PagerDuty, and the question before it is sent.
QString testMessageSummary();
QString testMessageText(const QString &profileName);

} // namespace alertbridge::ui
