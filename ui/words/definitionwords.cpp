// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/definitionwords.h"

#include "ui/words/errorwords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/levelwords.h"

#include <QtCore/QCoreApplication>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

struct DefinitionText
{
    Q_DECLARE_TR_FUNCTIONS(DefinitionWords)
};

QString named(const QString &kind, const QString &name, const QString &guid)
{
    return DefinitionText::tr("%1 “%2”", "kind of thing, its name")
        .arg(kind, name.isEmpty() ? guid : name);
}

/// Which links come and go, with the names of their monitors.
QStringList linkLines(const Change &change, const Inventory &names)
{
    const auto links = [](const QJsonObject &fields) {
        return uptrends::attachmentDetailsFromJson(fields).serviceLinks.value_or(
            QList<uptrends::ServiceLink>());
    };
    const auto text = [&names](const uptrends::ServiceLink &link) {
        const QString name = names.nameOf({uptrends::Member::Kind::Monitor, link.monitorGuid});
        return DefinitionText::tr("“%1” at the service %2", "monitor, StatusHub service")
            .arg(name.isEmpty() ? link.monitorGuid : name, link.serviceGuid);
    };
    const QList<uptrends::ServiceLink> before = links(change.before);
    const QList<uptrends::ServiceLink> after = links(change.after);
    QStringList lines;
    for (const uptrends::ServiceLink &link : after) {
        if (!before.contains(link))
            lines.append(DefinitionText::tr("Add service link: %1").arg(text(link)));
    }
    for (const uptrends::ServiceLink &link : before) {
        if (!after.contains(link))
            lines.append(DefinitionText::tr("Remove service link: %1").arg(text(link)));
    }
    return lines;
}

/// One line for each of @p fields, with the integration's name.
QStringList attachmentLines(const Change &change, const QJsonObject &fields, const Inventory &names)
{
    QJsonObject before;
    QJsonObject after = fields;
    for (auto field = after.begin(); field != after.end(); ++field) {
        if (change.before.contains(field.key()))
            before.insert(field.key(), change.before.value(field.key()));
    }
    QStringList lines;
    const QString links = u"StatusHubServiceList"_s;
    if (after.contains(links)) {
        lines = linkLines(change, names);
        before.remove(links);
        after.remove(links);
    }
    lines = fieldDifferences(before, after) + lines;
    for (QString &line : lines)
        line = DefinitionText::tr("“%1” · %2", "integration · what changes").arg(change.name, line);
    return lines;
}

QString memberLine(const Change &change, bool added)
{
    const QJsonObject &member = added ? change.after : change.before;
    const QString what = named(memberKind(member.isEmpty() ? QString() : member.begin().key()),
                               change.name, change.id);
    return added ? DefinitionText::tr("Add: %1").arg(what)
                 : DefinitionText::tr("Remove: %1").arg(what);
}

} // namespace

QString fieldPlace(int level)
{
    return level == 0 ? DefinitionText::tr("Alert definition")
                      : DefinitionText::tr("Escalation level %1").arg(level);
}

QString fieldTitle(const FormField &field, const Inventory &names)
{
    switch (field.kind) {
    case FormField::Kind::Value:
        return fieldCaption(field.name);
    case FormField::Kind::Member:
        return named(memberKind(field.name), names.nameOf(field.toMember()), field.guid);
    case FormField::Kind::AttachmentDetail:
        return DefinitionText::tr("%1 · %2", "integration · one of its fields")
            .arg(fieldTitle(field.ofAttachment(), names), fieldCaption(field.name));
    case FormField::Kind::Attachment: {
        const uptrends::Integration *integration = names.integration(field.guid);
        return named(DefinitionText::tr("Integration"), integration ? integration->name : QString(),
                     field.guid);
    }
    }
    return {};
}

QString fieldStateText(const FormField &field, const QJsonValue &value)
{
    switch (field.kind) {
    case FormField::Kind::Value:
        return value.isUndefined() ? DefinitionText::tr("level is gone")
                                   : fieldValue(field.name, value);
    case FormField::Kind::Member:
        return value.isUndefined() ? DefinitionText::tr("not there", "a member of a list")
                                   : DefinitionText::tr("there", "a member of a list");
    case FormField::Kind::AttachmentDetail:
        return value.isUndefined() ? DefinitionText::tr("not known", "a value")
                                   : fieldValue(field.name, value);
    case FormField::Kind::Attachment: {
        if (value.isUndefined())
            return DefinitionText::tr("not attached");
        const QString flags = attachmentFlagsText(value.toObject());
        return flags.isEmpty() ? DefinitionText::tr("attached")
                               : DefinitionText::tr("attached, %1", "and its options").arg(flags);
    }
    }
    return {};
}

QString adviceText(const DefinitionAdvice &advice)
{
    using About = DefinitionAdvice::Kind;
    switch (advice.kind) {
    case About::DefinitionInactive:
        return DefinitionText::tr("This alert definition is not active: it sends nothing.");
    case About::NoMonitors:
        return DefinitionText::tr("There are no monitors in it: nothing can fail here.");
    case About::NoActiveLevel:
        return DefinitionText::tr("No escalation level is active: nobody is alerted.");
    case About::NobodyIsTold:
        return DefinitionText::tr("Level %1 has neither operators nor integrations: it tells "
                                  "nobody.")
            .arg(advice.level);
    case About::NoOperators:
        return DefinitionText::tr("Level %1 has no operator or group. Uptrends does not say "
                                  "whether it alerts then: send a test.")
            .arg(advice.level);
    case About::AttachmentOff:
        return DefinitionText::tr("“%1” is switched off on level %2: it sends nothing there.")
            .arg(advice.integration, QString::number(advice.level));
    case About::OkAlertsOff:
        return DefinitionText::tr("“%1” sends no OK alerts on level %2: its incidents stay open "
                                  "until somebody resolves them.")
            .arg(advice.integration, QString::number(advice.level));
    case About::NothingResolves:
        return DefinitionText::tr("“%1” sends no OK alerts on level %2, and the PagerDuty "
                                  "services it feeds do not resolve by themselves: its incidents "
                                  "stay open until somebody resolves them.")
            .arg(advice.integration, QString::number(advice.level));
    case About::RemindersToPagerDuty:
        return DefinitionText::tr("“%1” gets reminders on level %2: they do not change a "
                                  "PagerDuty incident.")
            .arg(advice.integration, QString::number(advice.level));
    case About::RemindersOverlap:
        return DefinitionText::tr("Level %1 fires after %2 min, while reminders of level %3 still "
                                  "run: people are told twice.")
            .arg(advice.otherLevel)
            .arg(advice.minutes)
            .arg(advice.level);
    case About::FiresBeforeEarlier:
        return DefinitionText::tr("Level %1 fires before level %2.")
            .arg(advice.level)
            .arg(advice.otherLevel);
    case About::UnknownMode:
        return DefinitionText::tr("Level %1 has a condition that this version does not know. It "
                                  "is kept as it is unless you choose another.")
            .arg(advice.level);
    }
    return {};
}

QString problemText(const FormProblem &problem)
{
    switch (problem.kind) {
    case FormProblem::Kind::Empty:
        return DefinitionText::tr("An alert definition needs a name.");
    case FormProblem::Kind::BelowOne:
        return DefinitionText::tr("This must be at least 1.");
    case FormProblem::Kind::Negative:
        return DefinitionText::tr("This cannot be negative.");
    case FormProblem::Kind::NoAddress:
        return DefinitionText::tr("This is not an e-mail address, or one of these is not.");
    }
    return {};
}

QString refusalText(const ApiError &error)
{
    const ErrorWords words = errorWords(error, Doing::Changing);
    return words.serverSaid.isEmpty()
               ? words.title
               : DefinitionText::tr("Uptrends answered: %1").arg(words.serverSaid);
}

QStringList changeLines(const Change &change, const Inventory &names)
{
    using What = Change::Kind;
    switch (change.kind) {
    case What::UpdateDefinition:
    case What::UpdateLevel:
        return fieldDifferences(change.before, change.after);
    case What::AddDefinitionMember:
    case What::AddLevelMember:
        return {memberLine(change, true)};
    case What::RemoveDefinitionMember:
    case What::RemoveLevelMember:
        return {memberLine(change, false)};
    case What::AttachIntegration:
        return QStringList {DefinitionText::tr("Attach “%1”: %2", "integration: its options")
                                .arg(change.name, attachmentFlagsText(change.after))}
               + attachmentLines(change, detailsOf(change.after), names);
    case What::DetachIntegration:
        return {DefinitionText::tr("Detach “%1”").arg(change.name)};
    case What::UpdateAttachment:
        return attachmentLines(change, change.after, names);
    default:
        return {change.name};
    }
}

ChipWords changeRowChip(const ChangeRow &row)
{
    switch (row.state) {
    case ChangeRow::State::Waiting:
        return {DefinitionText::tr("Waiting"), Tone::Neutral};
    case ChangeRow::State::Running:
        return {DefinitionText::tr("Saving…"), Tone::Accent};
    case ChangeRow::State::Done:
        // What is write-only at the service cannot be read back.
        return row.change.kind == Change::Kind::UpdateAttachment
                   ? ChipWords {DefinitionText::tr("Accepted"), Tone::Good}
                   : ChipWords {DefinitionText::tr("Saved"), Tone::Good};
    case ChangeRow::State::AsWanted:
        return {DefinitionText::tr("Was so already"), Tone::Neutral};
    case ChangeRow::State::Failed:
        return {DefinitionText::tr("Failed"), Tone::Bad};
    case ChangeRow::State::OutOfDate:
        return {DefinitionText::tr("Out of date"), Tone::Caution};
    }
    return {};
}

QString unsavedText(int changes)
{
    if (changes == 0)
        return DefinitionText::tr("No unsaved changes");
    return changes == 1 ? DefinitionText::tr("1 unsaved change")
                        : DefinitionText::tr("%n unsaved changes", nullptr, changes);
}

ChipWords reachChip(Reach reach)
{
    switch (reach) {
    case Reach::Yes:
        return {DefinitionText::tr("Yes", "alerts reach a person"), Tone::Good};
    case Reach::Assumed:
        return {DefinitionText::tr("Assumed", "alerts reach a person"), Tone::Neutral};
    case Reach::Unknown:
        return {DefinitionText::tr("Not known", "alerts reach a person"), Tone::Neutral};
    case Reach::No:
        return {DefinitionText::tr("No", "alerts reach a person"), Tone::Bad};
    }
    return {};
}

QString reachReason(ReachReason reason)
{
    using Reason = ReachReason;
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::DefinitionNotRead:
    case Reason::LevelNotRead:
        return DefinitionText::tr("Not all of it could be read.");
    case Reason::NoActiveLevel:
    case Reason::LevelInactive:
        return DefinitionText::tr("No escalation level is active.");
    case Reason::NothingThere:
        return DefinitionText::tr("Its active levels have neither operators nor integrations.");
    case Reason::OperatorsOffDuty:
        return DefinitionText::tr("None of its operators is on duty.");
    case Reason::DutyUnknown:
        return DefinitionText::tr("Whether its operators are on duty is not known.");
    case Reason::GroupEmpty:
        return DefinitionText::tr("Its operator group is empty.");
    case Reason::GroupUnknown:
        return DefinitionText::tr("Who is in its operator group has not been read.");
    case Reason::NoChannel:
        return DefinitionText::tr(
            "It has operators, but no e-mail, SMS or phone integration to tell them by.");
    case Reason::SwitchedOff:
        return DefinitionText::tr("This app switched its integration off.");
    case Reason::FlagsUnknown:
        return DefinitionText::tr(
            "Uptrends does not show whether its integration is switched on there.");
    case Reason::IntegrationUnknown:
        return DefinitionText::tr("The API user may not see its integration.");
    case Reason::NotToAPerson:
        return DefinitionText::tr("Its integration feeds a status page.");
    case Reason::OtherKind:
        return DefinitionText::tr("Who reads what its integration sends cannot be known.");
    case Reason::NoOperators:
        return DefinitionText::tr("It has no operators: Uptrends ties alerts to operators.");
    case Reason::FeedUnknown:
        return DefinitionText::tr(
            "Which PagerDuty services its integration feeds has not been found out.");
    case Reason::FeedsNothing:
        return DefinitionText::tr("Its integration feeds no PagerDuty service.");
    case Reason::ServiceGone:
        return DefinitionText::tr("The PagerDuty service it feeds is gone.");
    case Reason::ServiceUnknown:
        return DefinitionText::tr("Not all PagerDuty services could be read.");
    case Reason::ServiceDisabled:
        return DefinitionText::tr("The PagerDuty service it feeds is disabled.");
    case Reason::InMaintenance:
        return DefinitionText::tr("The PagerDuty service it feeds is in maintenance.");
    case Reason::OnCallUnknown:
        return DefinitionText::tr("Who is on call has not been read.");
    case Reason::NobodyOnCall:
        return DefinitionText::tr("Nobody is on call for the PagerDuty service it feeds.");
    }
    return {};
}

QStringList lossLines(const RemovalLoss &loss)
{
    QStringList lines;
    if (loss.levels > 0) {
        lines.append(loss.levels == 1
                         ? DefinitionText::tr("Its escalation level, with all that is set there")
                         : DefinitionText::tr("Its %n escalation levels, with all that is set "
                                              "there",
                                              nullptr, loss.levels));
    }
    if (loss.attachments == 1)
        lines.append(DefinitionText::tr("1 attached integration; the integration itself stays"));
    else if (loss.attachments > 1)
        lines.append(DefinitionText::tr("%n attached integrations; the integrations themselves "
                                        "stay",
                                        nullptr, loss.attachments));
    if (loss.monitors + loss.monitorGroups > 0)
        lines.append(DefinitionText::tr("It alerts for %1; the monitors themselves stay",
                                        "12 monitors, 2 groups")
                         .arg(memberCount(loss.monitors, loss.monitorGroups)));
    for (const QString &name : loss.alertedByNothingElse)
        lines.append(DefinitionText::tr("“%1” is then alerted by nothing else").arg(name));
    return lines;
}

QString integrationKind(const QString &type)
{
    if (type == "Email"_L1)
        return DefinitionText::tr("E-mail");
    if (type == "Sms"_L1)
        return DefinitionText::tr("SMS");
    if (type == "Phone"_L1)
        return DefinitionText::tr("Phone");
    if (type == "Statushub"_L1)
        return u"StatusHub"_s;
    if (type == "GenericWebhook"_L1)
        return DefinitionText::tr("Custom integration");
    return type;
}

} // namespace alertbridge::ui
