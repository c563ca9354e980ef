// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/definitionadvice.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

using AdviceKind = DefinitionAdvice::Kind;
using LevelMode = uptrends::EscalationLevel::Mode;

/// Minutes after which a level fires, where that does not depend on how often it is checked.
std::optional<int> firesAfter(const uptrends::EscalationLevel &level)
{
    if (level.mode == LevelMode::ErrorDuration)
        return level.thresholdMinutes;
    if (level.mode == LevelMode::ErrorCount && level.thresholdErrorCount <= 1)
        return 0;
    return {};
}

bool firesBefore(const uptrends::EscalationLevel &later, const uptrends::EscalationLevel &earlier)
{
    if (later.mode == LevelMode::ErrorCount && earlier.mode == LevelMode::ErrorCount)
        return later.thresholdErrorCount < earlier.thresholdErrorCount;
    const std::optional<int> second = firesAfter(later);
    const std::optional<int> first = firesAfter(earlier);
    return first && second && *second < *first;
}

/// Roughly: the service has its own idea of an address and tells it.
bool areAddresses(const QJsonArray &addresses)
{
    return std::all_of(addresses.begin(), addresses.end(), [](const QJsonValue &address) {
        const QString text = address.toString();
        const qsizetype at = text.indexOf(u'@');
        return at > 0 && at < text.size() - 1 && text.count(u'@') == 1;
    });
}

uptrends::AttachmentFlags flagsOf(const FormAttachment &attachment, int level,
                                  const AdviceFacts &facts)
{
    uptrends::AttachmentFlags flags = facts.known ? facts.known(level, attachment.integrationGuid)
                                                  : uptrends::AttachmentFlags();
    const uptrends::AttachmentFlags &wanted = attachment.flags;
    flags.active = wanted.active ? wanted.active : flags.active;
    flags.okAlerts = wanted.okAlerts ? wanted.okAlerts : flags.okAlerts;
    flags.reminderAlerts = wanted.reminderAlerts ? wanted.reminderAlerts : flags.reminderAlerts;
    return flags;
}

/// All of them are known, and none resolves by itself.
bool noneResolves(const QString &integration, const AdviceFacts &facts)
{
    const QStringList services = facts.feeds ? facts.feeds(integration) : QStringList();
    return !services.isEmpty()
           && std::all_of(services.begin(), services.end(), [&facts](const QString &id) {
                  const pagerduty::Service *service = facts.inventory->service(id);
                  return service && !service->autoResolveSeconds;
              });
}

void addAttachmentAdvice(QList<DefinitionAdvice> &advice, const FormLevel &level,
                         const AdviceFacts &facts)
{
    const int id = level.level.id;
    for (const FormAttachment &attachment : level.attachments) {
        const uptrends::Integration *integration = facts.inventory->integration(
            attachment.integrationGuid);
        const QString name = integration ? integration->name : QString();
        const uptrends::AttachmentFlags flags = flagsOf(attachment, id, facts);
        if (flags.active == false) {
            advice.append({AdviceKind::AttachmentOff, id, 0, 0, name});
            continue;
        }
        if (!integration || !integration->isPagerDuty())
            continue;
        if (flags.okAlerts == false)
            advice.append({noneResolves(integration->guid, facts) ? AdviceKind::NothingResolves
                                                                  : AdviceKind::OkAlertsOff,
                           id, 0, 0, name});
        if (flags.reminderAlerts == true && level.level.numberOfReminders > 0)
            advice.append({AdviceKind::RemindersToPagerDuty, id, 0, 0, name});
    }
}

void addTimingAdvice(QList<DefinitionAdvice> &advice, const QList<FormLevel> &levels)
{
    for (qsizetype i = 0; i < levels.size(); ++i) {
        const uptrends::EscalationLevel &earlier = levels[i].level;
        if (!earlier.active)
            continue;
        bool overlapTold = false;
        for (qsizetype j = i + 1; j < levels.size(); ++j) {
            const uptrends::EscalationLevel &later = levels[j].level;
            if (!later.active)
                continue;
            const std::optional<int> fires = firesAfter(later);
            if (firesBefore(later, earlier)) {
                advice.append(
                    {AdviceKind::FiresBeforeEarlier, later.id, earlier.id, fires.value_or(0), {}});
                continue;
            }
            // Where errors are counted it starts at some time from 0 on: what overlaps then, does
            // always.
            const qint64 lastReminder = firesAfter(earlier).value_or(0)
                                        + qint64(earlier.numberOfReminders)
                                              * earlier.reminderDelayMinutes;
            if (!overlapTold && earlier.numberOfReminders > 0 && fires && lastReminder > *fires) {
                advice.append({AdviceKind::RemindersOverlap, earlier.id, later.id, *fires, {}});
                overlapTold = true;
            }
        }
    }
}

} // namespace

QList<DefinitionAdvice> adviceFor(const DefinitionForm &form, const AdviceFacts &facts)
{
    QList<DefinitionAdvice> advice;
    if (!form.active)
        advice.append({AdviceKind::DefinitionInactive, 0, 0, 0, {}});
    if (form.members.isEmpty())
        advice.append({AdviceKind::NoMonitors, 0, 0, 0, {}});
    const bool anyActive = std::any_of(form.levels.begin(), form.levels.end(),
                                       [](const FormLevel &level) { return level.level.active; });
    if (!anyActive && !form.levels.isEmpty())
        advice.append({AdviceKind::NoActiveLevel, 0, 0, 0, {}});
    for (const FormLevel &level : form.levels) {
        const int id = level.level.id;
        if (level.level.mode == LevelMode::Unknown)
            advice.append({AdviceKind::UnknownMode, id, 0, 0, {}});
        if (!level.level.active)
            continue;
        if (level.members.isEmpty() && level.attachments.isEmpty())
            advice.append({AdviceKind::NobodyIsTold, id, 0, 0, {}});
        else if (level.members.isEmpty())
            advice.append({AdviceKind::NoOperators, id, 0, 0, {}});
        if (facts.inventory)
            addAttachmentAdvice(advice, level, facts);
    }
    addTimingAdvice(advice, form.levels);
    return advice;
}

QList<FormProblem> problemsOf(const DefinitionForm &base, const DefinitionForm &mine)
{
    QList<FormProblem> problems;
    const QStringList fromOne {u"ThresholdErrorCount"_s, u"ThresholdMinutes"_s, u"ReminderDelay"_s};
    for (const FormDifference &difference : differencesOf(base, mine)) {
        const QString &name = difference.field.name;
        if (name == "ExtraEmailAddresses"_L1 && !areAddresses(difference.after.toArray()))
            problems.append({difference.field, FormProblem::Kind::NoAddress});
        if (difference.field.kind != FormField::Kind::Value)
            continue;
        if (name == "AlertName"_L1 && difference.after.toString().trimmed().isEmpty())
            problems.append({difference.field, FormProblem::Kind::Empty});
        else if (fromOne.contains(name) && difference.after.toInt() < 1)
            problems.append({difference.field, FormProblem::Kind::BelowOne});
        else if (name == "NumberOfReminders"_L1 && difference.after.toInt() < 0)
            problems.append({difference.field, FormProblem::Kind::Negative});
    }
    return problems;
}

} // namespace alertbridge
