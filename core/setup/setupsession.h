// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/changes/working.h"
#include "core/setup/integrationstep.h"
#include "core/setup/levelsstep.h"
#include "core/setup/proofstep.h"
#include "core/setup/servicestep.h"
#include "core/setup/setupstate.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace alertbridge {

class DeliveryHistory;
class FeedBook;

/// One row of *Remove what this set-up created*.
struct RemovalRow
{
    CreatedObject object;
    enum class State { Waiting, Running, Removed, Failed } state = State::Waiting;
    std::optional<ApiError> error;
};

/// Something the set-up relied on that the services do not know any more.
struct GoneObject
{
    SetupStep step = SetupStep::Service; ///< whose doing it was
    QString name; ///< empty: not known, or the attachments to all levels
};

/// The three steps and the proof as a state machine that can be left and taken up again. Remembers
/// what was chosen and created; what exists is always re-read from the services: where a state was
/// saved, the constructor starts reading. A new set-up reads nothing before enter(). Main thread;
/// owned by the window, lives as long as its account is open.
class SetupSession
    : public QObject
    , public Working
{
    Q_OBJECT

public:
    /// @p journal null: changes are not written down. @p feeds and @p history null: what is learnt
    /// and proven is known to the set-up alone.
    SetupSession(Account *account, SetupStateStore store, Journal *journal = nullptr,
                 FeedBook *feeds = nullptr, DeliveryHistory *history = nullptr,
                 QObject *parent = nullptr);
    ~SetupSession() override; ///< saves

    Account *account() const { return m_account; }
    Journal *journal() const { return m_journal; }
    FeedBook *feeds() const { return m_feeds; }
    DeliveryHistory *history() const { return m_history; }
    ServiceStep *serviceStep() const { return m_serviceStep; }
    IntegrationStep *integrationStep() const { return m_integrationStep; }
    LevelsStep *levelsStep() const { return m_levelsStep; }
    ProofStep *proofStep() const { return m_proofStep; }

    bool isResumed() const { return m_resumed; } ///< a saved state was found
    /// The saved state that was not understood, as it is kept now; empty: none.
    QString unreadableState() const { return m_unreadable; }
    /// What was saved is of a newer version of the app: it is left alone, and nothing is saved.
    bool isOfNewerVersion() const { return m_newer; }
    SetupStep step() const { return m_state.step; }
    bool canEnter(SetupStep step) const; ///< every step before it is done
    bool isDone(SetupStep step) const;
    SetupStep openStep() const; ///< the first that is not done, the one in front at the latest
    bool enter(SetupStep step); ///< false where canEnter() is false; starts what the step reads
    void next();
    void back();

    const SetupState &state() const { return m_state; }
    /// For the steps: change the state and save it soon.
    void update(const std::function<void(SetupState &)> &change);
    bool saveNow(); ///< false where it could not be written: say so

    QList<CreatedObject> created() const { return m_state.created; }
    void removeCreated(); ///< newest first: attachments, grouping, services, policies; each read
                          ///< back as gone
    const QList<RemovalRow> &removals() const { return m_removals; }
    bool isRemoving() const { return m_removing; }
    bool isWorking() const override; ///< something of it is being changed or sent
    void stopWorking() override;
    void startOver(); ///< forgets the saved state; removes nothing at the services

    /// For the steps: found gone when it was read again. Told soon, with all that is met until
    /// then.
    void noteGone(const GoneObject &object);

Q_SIGNALS:
    void stepChanged(alertbridge::SetupStep step);
    void progressChanged(); ///< isDone()/canEnter() may answer differently
    void removalsChanged();
    void removalFinished();
    void saveFailed();
    /// The session is back at the first step that is not done without it.
    void foundGone(const QList<alertbridge::GoneObject> &objects);

private:
    void readAgain();
    void startReading();
    void readWhatWasRefused();
    bool isAttached() const;
    bool isProven() const;
    QList<SetupStep> doneSteps() const;
    void checkProgress();
    void checkAttachments();
    void tellGone();
    void removeNext();
    void endRemoval();
    void forgetCreated(const CreatedObject &object);
    Account *m_account;
    Journal *m_journal;
    FeedBook *m_feeds;
    DeliveryHistory *m_history;
    SetupStateStore m_store;
    SetupState m_state;
    bool m_resumed = false;
    QString m_unreadable;
    bool m_newer = false;
    bool m_unsaved = false;
    bool m_removing = false;
    bool m_ending = false;
    QTimer m_saveTimer;
    std::stop_source m_stop;
    QList<SetupStep> m_progress; ///< done steps as last told
    QList<RemovalRow> m_removals;
    QList<GoneObject> m_gone; ///< not told yet
    ServiceStep *m_serviceStep = nullptr;
    IntegrationStep *m_integrationStep = nullptr;
    LevelsStep *m_levelsStep = nullptr;
    ProofStep *m_proofStep = nullptr;
};

} // namespace alertbridge
