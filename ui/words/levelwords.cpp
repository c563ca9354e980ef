// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/levelwords.h"

#include <QtCore/QCoreApplication>

namespace alertbridge::ui {

using Mode = uptrends::EscalationLevel::Mode;

namespace {

struct LevelText
{
    Q_DECLARE_TR_FUNCTIONS(LevelWords)
};

} // namespace

QString levelTitle(int level)
{
    return LevelText::tr("Level %1").arg(level);
}

QString levelCondition(bool active, Mode mode, int threshold, const QString &modeText)
{
    if (!active)
        return LevelText::tr("off");
    switch (mode) {
    case Mode::ErrorCount:
        return threshold == 1 ? LevelText::tr("after 1 error")
                              : LevelText::tr("after %n errors", nullptr, threshold);
    case Mode::ErrorDuration:
        return LevelText::tr("after %n min", "minutes", threshold);
    case Mode::Unknown:
        break;
    }
    return modeText.isEmpty() ? LevelText::tr("unknown condition") : modeText;
}

QString levelCondition(const uptrends::EscalationLevel &level)
{
    const int threshold = level.mode == Mode::ErrorDuration ? level.thresholdMinutes
                                                            : level.thresholdErrorCount;
    return levelCondition(level.active, level.mode, threshold, level.modeText);
}

QString monitorsCount(int monitors)
{
    return monitors == 1 ? LevelText::tr("1 monitor")
                         : LevelText::tr("%n monitors", nullptr, monitors);
}

QString memberCount(int monitors, int monitorGroups)
{
    if (monitors < 0 && monitorGroups < 0)
        return {};
    if (monitors <= 0 && monitorGroups <= 0)
        return LevelText::tr("no monitors");
    if (monitorGroups <= 0)
        return monitorsCount(monitors);
    if (monitors <= 0) {
        return monitorGroups == 1 ? LevelText::tr("1 monitor group")
                                  : LevelText::tr("%n monitor groups", nullptr, monitorGroups);
    }
    const QString groups = monitorGroups == 1 ? LevelText::tr("1 group")
                                              : LevelText::tr("%n groups", nullptr, monitorGroups);
    return LevelText::tr("%1, %2", "12 monitors, 2 groups").arg(monitorsCount(monitors), groups);
}

ChipWords levelChip(LevelTreeModel::RowState state)
{
    switch (state) {
    case LevelTreeModel::RowState::WillAttach:
        return {LevelText::tr("Will be attached"), Tone::Accent};
    case LevelTreeModel::RowState::Attached:
        return {LevelText::tr("Already attached"), Tone::Neutral};
    case LevelTreeModel::RowState::Failed:
        return {LevelText::tr("Could not be read"), Tone::Caution};
    case LevelTreeModel::RowState::Unread:
    case LevelTreeModel::RowState::Free:
        break;
    }
    return {};
}

QString levelOfDefinition(int level, const QString &definitionName)
{
    return LevelText::tr("Level %1 of %2").arg(QString::number(level), definitionName);
}

QString levelAdvice(const LevelAdvice &advice)
{
    const QString where = levelOfDefinition(advice.level, advice.definitionName);
    switch (advice.kind) {
    case LevelAdvice::Kind::NoOperators:
        return LevelText::tr("%1 has no operator or group. Uptrends does not say whether it alerts "
                             "then: send a test.")
            .arg(where);
    case LevelAdvice::Kind::LevelInactive:
        return LevelText::tr("%1 is off: it sends nothing until you switch it on in Uptrends.")
            .arg(where);
    case LevelAdvice::Kind::DefinitionInactive:
        return LevelText::tr(
                   "%1 is not active: it sends nothing until you switch it on in Uptrends.")
            .arg(advice.definitionName);
    case LevelAdvice::Kind::NoMonitors:
        return LevelText::tr("%1 has no monitors: nothing can fail there.")
            .arg(advice.definitionName);
    case LevelAdvice::Kind::OkAlertsOff:
        return LevelText::tr("%1 sends no OK alerts: its incidents stay open in PagerDuty until "
                             "somebody resolves them.")
            .arg(where);
    case LevelAdvice::Kind::RemindersOn:
        return LevelText::tr("%1 sends reminders: they do not change a PagerDuty incident.")
            .arg(where);
    }
    return {};
}

Tone levelAdviceTone(LevelAdvice::Kind kind)
{
    return kind == LevelAdvice::Kind::RemindersOn ? Tone::Neutral : Tone::Caution;
}

ChipWords attachChip(ChangeRow::State state)
{
    switch (state) {
    case ChangeRow::State::Waiting:
        return {LevelText::tr("Waiting"), Tone::Neutral};
    case ChangeRow::State::Running:
        return {LevelText::tr("Saving…"), Tone::Accent};
    case ChangeRow::State::Done:
        return {LevelText::tr("Attached"), Tone::Good};
    case ChangeRow::State::AsWanted:
        return {LevelText::tr("Already attached"), Tone::Neutral};
    case ChangeRow::State::Failed:
        return {LevelText::tr("Failed"), Tone::Bad};
    case ChangeRow::State::OutOfDate:
        return {LevelText::tr("Gone"), Tone::Caution};
    }
    return {};
}

QString attachSentence(const uptrends::LevelIntegration &attachment)
{
    if (attachment.sendOkAlerts) {
        return attachment.sendReminderAlerts
                   ? LevelText::tr("Attach with OK alerts and reminders")
                   : LevelText::tr("Attach with OK alerts, without reminders");
    }
    return attachment.sendReminderAlerts ? LevelText::tr("Attach without OK alerts, with reminders")
                                         : LevelText::tr("Attach without OK alerts and reminders");
}

QString levelsCount(int levels)
{
    return levels == 1 ? LevelText::tr("1 level") : LevelText::tr("%n levels", nullptr, levels);
}

QString definitionsCount(int definitions)
{
    return definitions == 1 ? LevelText::tr("1 alert definition")
                            : LevelText::tr("%n alert definitions", nullptr, definitions);
}

QString saveChanges(int changes)
{
    return changes == 1 ? LevelText::tr("Save 1 change")
                        : LevelText::tr("Save %n changes", nullptr, changes);
}

} // namespace alertbridge::ui
