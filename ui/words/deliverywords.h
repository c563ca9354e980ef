// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliveryrun.h"
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
QString hopText(const DeliveryRecord &record, const DeliveryHop &hop);
/// "0.3 s", "now", "" before it began.
QString hopTime(const DeliveryHop &hop);

/// "Anna Petit, by push notification and e-mail."
QString notifiedSentence(const QList<DeliveryTest::Notified> &notified);
QString channelName(const QString &channel); ///< "push notification", "e-mail", "text message",
                                             ///< "phone call"; else as it came

struct OutcomeWords
{
    Tone tone = Tone::Neutral;
    QString title;
    QString text;
};

/// What a test that has ended says as a whole.
OutcomeWords outcomeWords(const DeliveryRecord &record);

QString kindName(DeliveryRecord::Kind kind); ///< "Proof", "Error", "Silent", "Whole path"
/// What a kind of test does, whom it wakes, what it proves and what not.
QString kindText(DeliveryRecord::Kind kind);
ChipWords resultChip(const DeliveryRecord &record); ///< "Proven", "Incident open", …
QString durationText(const DeliveryRecord &record); ///< "3.2 s", "2 min 5 s"; empty while it runs

/// "Test incident #17 on “Web shop” is still open".
QString openIncidentSentence(const DeliveryRecord &record);

/// What a test message says in PagerDuty, and the question before it is sent.
QString testMessageSummary();
QString testMessageText(const QString &profileName);
DeliveryMessage deliveryMessage(const QString &profileName);

} // namespace alertbridge::ui
