// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/integrations/mutedesk.h"
#include "ui/words/chipwords.h"

#include <QtCore/QTimeZone>

/// Words about muted integrations. Plain text.
namespace alertbridge::ui {

ChipWords muteChip(int mutedLevels, const QDateTime &pausedUntil); ///< empty where neither
/// "“Web shop” is switched off on 3 levels since …": the standing warning.
QString muteSentence(const LevelMute &mute);
QString mutesTitle(int integrations); ///< "2 integrations are switched off until …"
QString placeLine(const Change &change); ///< "Level 1 of “Web shop – critical”"
/// "27 Nov 2026 08:00 (07:00 UTC)": on this computer, and where the account's clock differs.
QString momentWords(const QDateTime &moment, const QTimeZone &account);
/// @p now: by the services' clock.
QString pauseSentence(const pagerduty::MaintenanceWindow &window, const QDateTime &now,
                      const QStringList &services, const QTimeZone &account);

/// What a run of the desk is doing or has done.
struct MuteProgress
{
    Tone tone = Tone::Neutral;
    QString title;
    QString text;
    bool running = false;
    bool failed = false;
};
MuteProgress muteProgress(const MuteDesk &desk);

} // namespace alertbridge::ui
