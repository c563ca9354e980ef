// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/connectionwatch.h"
#include "core/accounts/profilelock.h"
#include "core/changes/activitydesk.h"
#include "core/setup/setupsession.h"
#include "ui/accounts/accountdraft.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/writegate.h"

#include <QtCore/QObject>

#include <functional>

namespace alertbridge {
class DefinitionDesk;
class DeliveryDesk;
class MuteDesk;
class Working;
} // namespace alertbridge

namespace alertbridge::ui {

/// One open profile: its account and, once it is needed, its set-up. Survives the widgets when the
/// language changes.
class ProfileSession : public QObject
{
    Q_OBJECT

public:
    ProfileSession(const Profile &profile, const UiContext &context, QObject *parent = nullptr);
    ~ProfileSession() override;

    Account *account() const { return m_account; }
    ConnectionWatch *connection() const { return m_connection; }
    Journal *journal() const { return m_journal; }
    ActivityDesk *activity() const { return m_activity; }
    AccountInventory *inventory() const { return m_inventory; }
    FeedBook *feeds() const { return m_feeds; }
    DeliveryHistory *history() const { return m_history; }
    MuteDesk *mutes() const { return m_mutes; }
    DefinitionDesk *definitions() const { return m_definitions; }
    DeliveryDesk *deliveries() const { return m_deliveries; }
    WriteGate *gate() { return &m_gate; }
    Workspace workspace(); ///< for the pages
    /// False where another window of the app has the profile open: nothing is changed here then.
    bool holdsLock() const { return m_lock.isHeld(); }
    bool takeLock(); ///< holdsLock(), after another look
    SetupSession *setup(); ///< made at the first call
    void closeSetup(); ///< saves; the next setup() reads everything anew
    bool hasSetup() const { return m_setup; }
    bool hasSavedSetup() const; ///< of an earlier run
    /// False where it could not be written: say so.
    bool save(Profile profile) const; ///< without what --endpoint gave; never for practice
    void forget(); ///< secrets and profile; with the end of the session all that was kept for it
    static void removeFiles(const QString &folder, const QString &profileId);

    bool isWorking() const; ///< something is being changed or sent at a service
    void stopWorking(); ///< asks it to stop; what runs is finished
    /// Calls @p then once nothing runs any more, at once where nothing does.
    void whenQuiet(const std::function<void()> &then);

    AccountDraft draft; ///< what the accounts page had typed when it was last replaced

private:
    QList<Working *> desks() const;
    void allowWrites(); ///< only where no other window does, and they can be noted

    const UiContext &m_context;
    ProfileLock m_lock;
    WriteGate m_gate;
    Account *m_account;
    ConnectionWatch *m_connection;
    Journal *m_journal;
    ActivityDesk *m_activity;
    AccountInventory *m_inventory;
    FeedBook *m_feeds;
    DeliveryHistory *m_history;
    MuteDesk *m_mutes;
    DefinitionDesk *m_definitions;
    DeliveryDesk *m_deliveries;
    SetupSession *m_setup = nullptr;
    bool m_forgotten = false;
};

} // namespace alertbridge::ui
