// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changerun.h"
#include "core/changes/working.h"

#include <QtCore/QObject>

#include <memory>

namespace alertbridge {

class AccountInventory;
class FeedBook;

/// An integration that this app switched off on levels and has not switched on again there: stays
/// so until somebody does.
struct LevelMute
{
    struct Level
    {
        QString definitionGuid;
        QString definitionName;
        int level = 0;
        qint64 entry = 0; ///< of the journal
        bool sure = true; ///< false: sent, and not known whether it took effect
    };

    QString integrationGuid;
    QString integrationName;
    QDateTime since; ///< UTC, of the first level
    QString by; ///< the user of this computer
    QList<Level> levels;
};

/// Mutes and unmutes integrations, and knows what is muted: from the journal, so also what was
/// muted in an earlier run or by another copy of the app. One at a time. Uptrends' own switch of an
/// integration is not in its API (facts §1.2), so there are two ways: a maintenance window at
/// PagerDuty for the services it feeds, which ends by itself, and IsActive=false on every level it
/// is attached to. Plans are shown before they are carried out. Main thread.
class MuteDesk
    : public QObject
    , public Working
{
    Q_OBJECT

public:
    enum class Act { None, PauseServices, EndPause, SwitchOff, SwitchOn };

    /// All outlive it. @p journal null: nothing is muted that could not be found again.
    MuteDesk(Account *account, Journal *journal, AccountInventory *inventory, FeedBook *feeds,
             QObject *parent = nullptr);
    ~MuteDesk() override;

    /// Levels it is attached to, but for those that this app knows to be off already.
    QList<Change> planSwitchOff(const QString &integrationGuid) const;
    /// Exactly what mutes of this app switched off, where it is still attached.
    QList<Change> planSwitchOn(const QString &integrationGuid) const;
    /// One window over the services it is known to feed, from now to @p end.
    QList<Change> planPause(const QString &integrationGuid, const QDateTime &end,
                            const QString &description) const;
    QList<Change> planEndPause(const QString &windowId) const;
    QDateTime now() const; ///< UTC, by the clock of the services: this computer's may be wrong
    bool mayPause() const; ///< PagerDuty wants to know who asks: a From address is there

    const QList<LevelMute> &mutes() const; ///< open-ended: to be warned of everywhere
    const LevelMute *mute(const QString &integrationGuid) const;
    /// Ongoing and future windows over services it feeds.
    QList<pagerduty::MaintenanceWindow> pauses(const QString &integrationGuid) const;
    bool isOurs(const QString &windowId) const; ///< made by this app

    /// Nothing where something else is under way.
    void carryOut(Act act, const QString &integrationGuid, const QList<Change> &plan);
    void retryFailed();
    void dismiss(); ///< what ended is not shown any more
    Act act() const; ///< the latest one: running, or ended and not dismissed
    QString actIntegration() const;
    ChangeRun *run() const;
    bool isBusy() const; ///< running, or waiting for a sign-in

    bool isWorking() const override { return isBusy(); }
    void stopWorking() override;

Q_SIGNALS:
    void changed(); ///< what is muted, or how far the run is

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace alertbridge
