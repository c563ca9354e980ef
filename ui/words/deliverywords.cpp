// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/deliverywords.h"

#include "ui/words/errornotice.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

struct DeliveryText
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryWords)
};

using HopKind = DeliveryHop::Kind;
using HopState = DeliveryHop::State;

QString list(const QStringList &items)
{
    return QLocale().createSeparatedList(items);
}

QString badText(const DeliveryRecord &record, const DeliveryHop &hop)
{
    const CauseWords cause = causeWords(record.cause, record.serviceName);
    if (!hop.error)
        return cause.title.isEmpty() ? DeliveryText::tr("It did not happen.") : cause.title;
    const ErrorWords words = errorWords(
        *hop.error, hop.kind == HopKind::Accepted ? Doing::SendingTest : Doing::Reading,
        record.serviceName);
    if (!words.serverSaid.isEmpty() && words.text.isEmpty())
        return words.title + u' ' + words.serverSaid;
    return cause.title.isEmpty() ? words.title : words.title + u' ' + cause.title;
}

QString incidentText(const DeliveryRecord &record)
{
    if (record.incidentNumber == 0)
        return DeliveryText::tr("PagerDuty opened an incident.");
    const QString number = QString::number(record.incidentNumber);
    if (record.urgency.isEmpty())
        return DeliveryText::tr("#%1 on %2.").arg(number, record.serviceName);
    return DeliveryText::tr("#%1 on %2, urgency %3.")
        .arg(number, record.serviceName,
             record.urgency == "low"_L1    ? DeliveryText::tr("low")
             : record.urgency == "high"_L1 ? DeliveryText::tr("high")
                                           : record.urgency);
}

QString goodText(const DeliveryRecord &record, const DeliveryHop &hop)
{
    switch (hop.kind) {
    case HopKind::Accepted:
        return DeliveryText::tr("The Events API accepted the message.");
    case HopKind::IncidentFound:
        return incidentText(record);
    case HopKind::SomebodyNotified:
        return notifiedSentence(record.notified);
    case HopKind::ResolveSent:
        return record.kind == DeliveryRecord::Kind::WholePath
                   ? DeliveryText::tr("The incident was resolved over the REST API.")
                   : DeliveryText::tr("The Events API accepted the end of the problem.");
    case HopKind::Confirmed:
        return DeliveryText::tr("Read back as resolved.");
    case HopKind::ChangeSeen:
        return DeliveryText::tr("PagerDuty lists it among the service’s changes.");
    }
    return {};
}

QString runningText(const DeliveryHop &hop)
{
    switch (hop.kind) {
    case HopKind::Accepted:
        return DeliveryText::tr("Sending…");
    case HopKind::IncidentFound:
        return DeliveryText::tr("Looking for the incident…");
    case HopKind::SomebodyNotified:
        return DeliveryText::tr("Waiting for PagerDuty to tell somebody…");
    case HopKind::ResolveSent:
        return DeliveryText::tr("Telling PagerDuty that it is over…");
    case HopKind::Confirmed:
        return DeliveryText::tr("Waiting for PagerDuty to confirm…");
    case HopKind::ChangeSeen:
        return DeliveryText::tr("Looking for the change at the service…");
    }
    return {};
}

QString pendingText(const DeliveryHop &hop)
{
    switch (hop.kind) {
    case HopKind::Accepted:
        return DeliveryText::tr("A message goes to PagerDuty, as Uptrends would send it.");
    case HopKind::IncidentFound:
        return DeliveryText::tr("PagerDuty opens an incident on the service.");
    case HopKind::SomebodyNotified:
        return DeliveryText::tr("Whoever is on call gets a notification.");
    case HopKind::ResolveSent:
        return DeliveryText::tr("The message is taken back.");
    case HopKind::Confirmed:
        return DeliveryText::tr("The incident is read back as resolved.");
    case HopKind::ChangeSeen:
        return DeliveryText::tr("The change is read back at the service.");
    }
    return {};
}

} // namespace

CauseWords causeWords(DeliveryCause cause, const QString &serviceName)
{
    const QString service = DeliveryText::tr("“%1”", "a service in quotation marks")
                                .arg(serviceName);
    switch (cause) {
    case DeliveryCause::None:
        return {};
    case DeliveryCause::NoIntegrationKey:
        return {DeliveryText::tr("The service has no integration that takes events."),
                DeliveryText::tr(
                    "Connect %1 in step 2, or add an Events API v2 integration to it in PagerDuty.")
                    .arg(service)};
    case DeliveryCause::InvalidKey:
        return {DeliveryText::tr("PagerDuty does not know the integration key."),
                DeliveryText::tr(
                    "The key was deleted or replaced, or the account is in the other region. "
                    "Look at the "
                    "integrations of %1 in PagerDuty, and at the region under Accounts.")
                    .arg(service)};
    case DeliveryCause::ServiceDisabled:
        return {
            DeliveryText::tr("The service is disabled."),
            DeliveryText::tr("PagerDuty takes messages for %1 but opens no incidents. Enable it in "
                             "PagerDuty, then send "
                             "again.")
                .arg(service)};
    case DeliveryCause::MaintenanceWindow:
        return {DeliveryText::tr("The service is in a maintenance window."),
                DeliveryText::tr(
                    "Until it ends, %1 opens no incidents. Wait for its end or close it in "
                    "PagerDuty, then send "
                    "again.")
                    .arg(service)};
    case DeliveryCause::NobodyOnCall:
        return {DeliveryText::tr("Nobody is on call."),
                DeliveryText::tr(
                    "PagerDuty has nobody to tell about %1 now. Put somebody on call on its "
                    "escalation policy, "
                    "then send again.")
                    .arg(service)};
    case DeliveryCause::Suppressed:
        return {DeliveryText::tr("The alert was suppressed."),
                DeliveryText::tr(
                    "An event rule or orchestration in PagerDuty keeps it from becoming an "
                    "incident. Look at the "
                    "rules for %1, then send again.")
                    .arg(service)};
    case DeliveryCause::Unknown:
        return {DeliveryText::tr("PagerDuty accepted the message, but no incident was seen."),
                DeliveryText::tr(
                    "%1 is enabled and somebody is on call. The alert may be paused, or "
                    "grouped into an incident "
                    "that was open already. Look at the alerts of the service in PagerDuty.")
                    .arg(service)};
    }
    return {};
}

QString hopTitle(const DeliveryHop &hop)
{
    const bool done = hop.state == HopState::Good;
    switch (hop.kind) {
    case HopKind::Accepted:
        return hop.state == HopState::Bad ? DeliveryText::tr("Not sent to PagerDuty")
                                          : DeliveryText::tr("Sent to PagerDuty");
    case HopKind::IncidentFound:
        return hop.state == HopState::Bad ? DeliveryText::tr("No incident")
                                          : DeliveryText::tr("Incident opened");
    case HopKind::SomebodyNotified:
        return hop.state == HopState::Bad ? DeliveryText::tr("Nobody was told")
                                          : DeliveryText::tr("Somebody was told");
    case HopKind::ResolveSent:
        if (hop.state == HopState::Bad)
            return DeliveryText::tr("Not resolved");
        return done ? DeliveryText::tr("Resolved") : DeliveryText::tr("Resolving");
    case HopKind::Confirmed:
        return hop.state == HopState::Bad ? DeliveryText::tr("Not confirmed")
                                          : DeliveryText::tr("Confirmed");
    case HopKind::ChangeSeen:
        return hop.state == HopState::Bad ? DeliveryText::tr("Not seen at the service")
                                          : DeliveryText::tr("Seen at the service");
    }
    return {};
}

QString hopText(const DeliveryRecord &record, const DeliveryHop &hop)
{
    switch (hop.state) {
    case HopState::Pending:
        if (record.kind == DeliveryRecord::Kind::Error && hop.kind == HopKind::ResolveSent)
            return DeliveryText::tr("The incident stays open until you send OK.");
        return pendingText(hop);
    case HopState::Running:
        return runningText(hop);
    case HopState::Good:
        return goodText(record, hop);
    case HopState::Bad:
        return badText(record, hop);
    case HopState::Skipped:
        return DeliveryText::tr("Left out.");
    }
    return {};
}

QString hopTime(const DeliveryHop &hop)
{
    if (hop.state == HopState::Running)
        return DeliveryText::tr("now");
    if (hop.elapsedMs < 0 || hop.state == HopState::Pending || hop.state == HopState::Skipped)
        return {};
    return DeliveryText::tr("%1 s", "seconds")
        .arg(QLocale().toString(double(hop.elapsedMs) / 1000.0, 'f', 1));
}

QString channelName(const QString &channel)
{
    const QString name = channel.toLower();
    if (name == "push"_L1 || name.startsWith("push_notification"_L1))
        return DeliveryText::tr("push notification");
    if (name == "email"_L1)
        return DeliveryText::tr("e-mail");
    if (name == "sms"_L1)
        return DeliveryText::tr("text message");
    if (name == "phone"_L1)
        return DeliveryText::tr("phone call");
    return channel;
}

QString notifiedSentence(const QList<DeliveryTest::Notified> &notified)
{
    QStringList names;
    for (const auto &one : notified) {
        if (!names.contains(one.name))
            names.append(one.name);
    }
    if (names.isEmpty())
        return DeliveryText::tr("PagerDuty told somebody.");
    QStringList sentences;
    for (const QString &name : std::as_const(names)) {
        QStringList channels;
        for (const auto &one : notified) {
            const QString channel = channelName(one.channel);
            if (one.name == name && !channel.isEmpty() && !channels.contains(channel))
                channels.append(channel);
        }
        sentences.append(channels.isEmpty()
                             ? DeliveryText::tr("%1.").arg(name)
                             : DeliveryText::tr("%1, by %2.").arg(name, list(channels)));
    }
    return sentences.join(u' ');
}

OutcomeWords outcomeWords(const DeliveryRecord &record)
{
    using Kind = DeliveryRecord::Kind;
    if (record.result == DeliveryRecord::Result::Proven) {
        if (record.kind == Kind::Silent)
            return {Tone::Good, DeliveryText::tr("The key is good"),
                    DeliveryText::tr("The integration key belongs to this service. Whether an "
                                     "incident opens and somebody is told was not tried.")};
        if (record.incidentOpen)
            return {Tone::Caution, DeliveryText::tr("Somebody was told, and the incident is open"),
                    DeliveryText::tr("Send OK when you have seen enough. Until then PagerDuty "
                                     "treats it as a real problem.")};
        if (record.kind == Kind::WholePath)
            return {Tone::Good, DeliveryText::tr("Proven"),
                    DeliveryText::tr("Uptrends’ own message became an incident, somebody was told, "
                                     "and it is closed again. All of it was read back from "
                                     "PagerDuty.")};
        return {Tone::Good, DeliveryText::tr("Proven"),
                DeliveryText::tr("The message became an incident, somebody was told, and it is "
                                 "closed again. All of it was read back from PagerDuty.")};
    }
    if (record.kind == Kind::WholePath && record.incidentId.isEmpty() && record.serviceId.isEmpty())
        return {
            Tone::Caution, DeliveryText::tr("No message from Uptrends was seen"),
            DeliveryText::tr("The integration may be switched off in Uptrends, or feed services "
                             "that this account cannot see.")};
    const CauseWords cause = causeWords(record.cause, record.serviceName);
    OutcomeWords words {Tone::Caution, cause.title, cause.text};
    for (const DeliveryHop &hop : record.hops) {
        if (!hop.error || !words.title.isEmpty())
            continue;
        const ErrorWords error = errorWords(*hop.error, Doing::SendingTest, record.serviceName);
        words.title = error.title;
        words.text = errorText(error);
    }
    if (words.title.isEmpty())
        words.title = record.result == DeliveryRecord::Result::Cancelled
                          ? DeliveryText::tr("Stopped")
                          : DeliveryText::tr("Not proven");
    return words;
}

QString kindName(DeliveryRecord::Kind kind)
{
    switch (kind) {
    case DeliveryRecord::Kind::Proof:
        return DeliveryText::tr("Proof");
    case DeliveryRecord::Kind::Error:
        return DeliveryText::tr("Error");
    case DeliveryRecord::Kind::Silent:
        return DeliveryText::tr("Silent");
    case DeliveryRecord::Kind::WholePath:
        return DeliveryText::tr("Whole path");
    }
    return {};
}

QString kindText(DeliveryRecord::Kind kind)
{
    switch (kind) {
    case DeliveryRecord::Kind::Proof:
        return DeliveryText::tr(
            "Opens a real incident, waits until PagerDuty told somebody, and resolves it at once. "
            "Pages whoever is on call.");
    case DeliveryRecord::Kind::Error:
        return DeliveryText::tr(
            "Opens a real incident and leaves it open until you send OK, so that escalation can be "
            "watched. Pages whoever is on call, and goes on to the next level.");
    case DeliveryRecord::Kind::Silent:
        return DeliveryText::tr(
            "Sends a change event. Wakes nobody: it proves the key and the service, not that an "
            "incident opens or that a person is told.");
    case DeliveryRecord::Kind::WholePath:
        return DeliveryText::tr(
            "You press Uptrends’ own test button; Alertbridge finds the incident, learns which "
            "services the integration feeds, and resolves it. Pages whoever is on call.");
    }
    return {};
}

ChipWords resultChip(const DeliveryRecord &record)
{
    if (record.incidentOpen && record.result != DeliveryRecord::Result::Running)
        return {DeliveryText::tr("Incident open"), Tone::Caution};
    switch (record.result) {
    case DeliveryRecord::Result::Running:
        return {DeliveryText::tr("Running"), Tone::Accent};
    case DeliveryRecord::Result::Proven:
        return record.kind == DeliveryRecord::Kind::Silent
                   ? ChipWords {DeliveryText::tr("Key is good"), Tone::Good}
                   : ChipWords {DeliveryText::tr("Proven"), Tone::Good};
    case DeliveryRecord::Result::NotProven:
        return {DeliveryText::tr("Not proven"), Tone::Bad};
    case DeliveryRecord::Result::Cancelled:
        return {DeliveryText::tr("Stopped"), Tone::Neutral};
    }
    return {};
}

QString durationText(const DeliveryRecord &record)
{
    if (!record.endedAt.isValid() || record.result == DeliveryRecord::Result::Running)
        return {};
    const qint64 milliseconds = std::max<qint64>(0, record.startedAt.msecsTo(record.endedAt));
    if (milliseconds < 60000)
        return DeliveryText::tr("%1 s", "seconds")
            .arg(QLocale().toString(double(milliseconds) / 1000.0, 'f', 1));
    return DeliveryText::tr("%1 min %2 s", "minutes and seconds")
        .arg(milliseconds / 60000)
        .arg(milliseconds / 1000 % 60);
}

QString openIncidentSentence(const DeliveryRecord &record)
{
    return record.incidentNumber != 0
               ? DeliveryText::tr("Test incident #%1 on “%2” is still open")
                     .arg(QString::number(record.incidentNumber), record.serviceName)
               : DeliveryText::tr("A test incident on “%1” is still open").arg(record.serviceName);
}

QString testMessageSummary()
{
    return DeliveryText::tr("[TEST] Uptrends → PagerDuty connection test");
}

QString testMessageText(const QString &profileName)
{
    return DeliveryText::tr(
               "A test message from Alertbridge (%1). It resolves itself; nothing has to be done.")
        .arg(profileName);
}

DeliveryMessage deliveryMessage(const QString &profileName)
{
    return {testMessageSummary(), testMessageText(profileName),
            DeliveryText::tr("A test message from Alertbridge (%1). It stays open until OK is sent "
                             "there; nothing is wrong.")
                .arg(profileName),
            DeliveryText::tr("[TEST] Uptrends → PagerDuty key check from Alertbridge")};
}

} // namespace alertbridge::ui
