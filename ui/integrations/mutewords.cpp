// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/mutewords.h"

#include "ui/words/changewords.h"
#include "ui/words/errornotice.h"
#include "ui/words/levelwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace alertbridge::ui {

namespace {

class MuteText
{
    Q_DECLARE_TR_FUNCTIONS(MuteText)
};

using Act = MuteDesk::Act;

QString doneTitle(Act act, int levels)
{
    switch (act) {
    case Act::PauseServices:
        return MuteText::tr("The services are paused");
    case Act::EndPause:
        return MuteText::tr("The pause has ended");
    case Act::SwitchOff:
        return MuteText::tr("Switched off on %n levels", nullptr, levels);
    default:
        return MuteText::tr("Switched on again on %n levels", nullptr, levels);
    }
}

QString failedTitle(Act act, int levels)
{
    switch (act) {
    case Act::PauseServices:
        return MuteText::tr("The services could not be paused");
    case Act::EndPause:
        return MuteText::tr("The pause could not be ended");
    case Act::SwitchOff:
        return MuteText::tr("%n levels could not be switched off", nullptr, levels);
    default:
        return MuteText::tr("%n levels could not be switched on again", nullptr, levels);
    }
}

QString runningTitle(Act act, int done, int total)
{
    switch (act) {
    case Act::PauseServices:
        return MuteText::tr("Asking PagerDuty for the maintenance window");
    case Act::EndPause:
        return MuteText::tr("Ending the pause");
    case Act::SwitchOff:
        return MuteText::tr("Switching off: %1 of %2 levels").arg(done).arg(total);
    default:
        return MuteText::tr("Switching on again: %1 of %2 levels").arg(done).arg(total);
    }
}

bool isAboutRights(const ApiError &error)
{
    return error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::PaymentRequired;
}

/// The failed rows, the first few by name, and which right it takes where one is missing.
QString failures(const ChangeRun &run)
{
    constexpr qsizetype shown = 3;
    QStringList lines;
    QStringList rights;
    qsizetype more = 0;
    for (const ChangeRow &row : run.rows()) {
        if (!row.error)
            continue;
        const bool ofLevel = row.change.level > 0;
        const ErrorWords words = errorWords(*row.error, doingOf(row.change.kind),
                                            ofLevel ? row.change.definitionName : row.change.name);
        // Of a level it says what it takes, and that this level is as it was: others are not.
        const QString right = ofLevel ? errorWords(*row.error, Doing::Attaching).text : words.text;
        if (isAboutRights(*row.error) && !rights.contains(right))
            rights.append(right);
        if (lines.size() == shown) {
            ++more;
            continue;
        }
        const QString line = errorLine(words);
        lines.append(ofLevel ? MuteText::tr("%1: %2", "place, what happened there")
                                   .arg(placeLine(row.change), line)
                             : line);
    }
    if (more > 0)
        lines.append(MuteText::tr("And %n more.", nullptr, static_cast<int>(more)));
    return (lines + rights).join(u'\n');
}

QString standsNow(Act act, int done)
{
    if (act == Act::SwitchOff && done > 0)
        return MuteText::tr("It is off on the other %n levels.", nullptr, done);
    if (act == Act::SwitchOn && done > 0)
        return MuteText::tr("It is on again on the other %n levels.", nullptr, done);
    return {};
}

} // namespace

ChipWords muteChip(int mutedLevels, const QDateTime &pausedUntil)
{
    if (mutedLevels > 0)
        return {MuteText::tr("%n levels", nullptr, mutedLevels), Tone::Caution};
    if (!pausedUntil.isValid())
        return {};
    const QDateTime local = pausedUntil.toLocalTime();
    const bool soon = QDateTime::currentDateTime().secsTo(local) < 24 * 3600;
    return {MuteText::tr("Until %1")
                .arg(soon ? QLocale().toString(local.time(), QLocale::ShortFormat)
                          : QLocale().toString(local.date(), QLocale::ShortFormat)),
            Tone::Neutral};
}

QString muteSentence(const LevelMute &mute)
{
    const int levels = static_cast<int>(mute.levels.size());
    const bool sure = std::all_of(mute.levels.begin(), mute.levels.end(),
                                  [](const LevelMute::Level &level) { return level.sure; });
    const QString since = QLocale().toString(mute.since.toLocalTime(), QLocale::ShortFormat);
    if (!sure)
        return MuteText::tr(
                   "“%1” may be off on %n levels since %2: an answer of Uptrends was lost.",
                   nullptr, levels)
            .arg(mute.integrationName, since);
    if (mute.by.isEmpty())
        return MuteText::tr("“%1” is off on %n levels since %2 and does not come back by itself.",
                            nullptr, levels)
            .arg(mute.integrationName, since);
    return MuteText::tr(
               "“%1” is off on %n levels since %2, by %3, and does not come back by itself.",
               nullptr, levels)
        .arg(mute.integrationName, since, mute.by);
}

QString mutesTitle(int integrations)
{
    return MuteText::tr("%n integrations are switched off until somebody switches them on", nullptr,
                        integrations);
}

QString placeLine(const Change &change)
{
    return levelOfDefinition(change.level, change.definitionName);
}

QString momentWords(const QDateTime &moment, const QTimeZone &account)
{
    const QDateTime here = moment.toLocalTime();
    const QTimeZone zone = account.isValid() ? account : QTimeZone::utc();
    const QDateTime there = moment.toTimeZone(zone);
    const QString text = QLocale().toString(here, QLocale::ShortFormat);
    if (there.offsetFromUtc() == here.offsetFromUtc())
        return text;
    const QString time = there.date() == here.date()
                             ? QLocale().toString(there.time(), QLocale::ShortFormat)
                             : QLocale().toString(there.date(), QLocale::ShortFormat) + u' '
                                   + QLocale().toString(there.time(), QLocale::ShortFormat);
    return MuteText::tr("%1 (%2 %3)", "moment here, moment there, time zone there")
        .arg(text, time, there.timeZoneAbbreviation());
}

QString pauseSentence(const pagerduty::MaintenanceWindow &window, const QDateTime &now,
                      const QStringList &services, const QTimeZone &account)
{
    const QString names = QLocale().createSeparatedList(services);
    const QString end = momentWords(window.end, account);
    if (window.start > now.addSecs(60))
        return MuteText::tr("%1 will be in maintenance from %2 until %3.")
            .arg(names, momentWords(window.start, account), end);
    return MuteText::tr("No incident opens on %1 until %2.").arg(names, end);
}

MuteProgress muteProgress(const MuteDesk &desk)
{
    using Phase = ChangeRun::Phase;
    MuteProgress progress;
    const ChangeRun &run = *desk.run();
    const int total = static_cast<int>(run.rows().size());
    const int waiting = total - run.doneCount() - run.failedCount();
    switch (run.phase()) {
    case Phase::Idle:
        break;
    case Phase::Running:
        progress.running = true;
        progress.title = runningTitle(desk.act(), run.doneCount(), total);
        break;
    case Phase::Paused:
        progress.tone = Tone::Caution;
        progress.running = true;
        progress.title = MuteText::tr("Waiting for a sign-in");
        progress.text = MuteText::tr("It goes on where it stopped once you have signed in again.");
        break;
    case Phase::Finished:
        progress.failed = run.failedCount() > 0 || waiting > 0;
        if (!progress.failed) {
            progress.tone = Tone::Good;
            progress.title = doneTitle(desk.act(), run.doneCount());
            break;
        }
        progress.tone = Tone::Bad;
        progress.title = failedTitle(desk.act(), run.failedCount() + waiting);
        QStringList lines {failures(run), standsNow(desk.act(), run.doneCount())};
        lines.removeAll(QString());
        progress.text = lines.join(u'\n');
        break;
    }
    return progress;
}

} // namespace alertbridge::ui
