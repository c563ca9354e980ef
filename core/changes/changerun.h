// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/changes/journal.h"
#include "core/changes/working.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>

#include <memory>
#include <stop_token>

namespace alertbridge {

/// One planned change and what became of it. Its change holds what the service answered, such as
/// the id of what was made.
struct ChangeRow
{
    enum class State {
        Waiting,
        Running,
        Done, ///< read back; write-only flags: accepted by the service
        AsWanted, ///< found as wanted before sending: left alone
        Failed,
        OutOfDate, ///< what it is about is gone (404), or is not as `before` says any more: nothing
                   ///< was sent; local code changed_meanwhile
    };

    Change change;
    qint64 entry = 0; ///< of an earlier run of the app, whose end is not known: taken up and ended
    State state = State::Waiting;
    std::optional<ApiError> error;
};

QList<ChangeRow> waitingRows(const QList<Change> &changes); ///< none of them begun

/// Applies changes one after another: looks first, writes into the journal, sends, reads back. A
/// lost answer is looked up, never sent again blindly. On 401 the run pauses and the account asks
/// for a sign-in; resume() goes on where it stopped. Main thread.
class ChangeRun
    : public QAbstractListModel
    , public Working
{
    Q_OBJECT

public:
    enum class Phase { Idle, Running, Paused, Finished };
    enum Role { StateRole = Qt::UserRole + 1 };

    /// @p journal null: changes are not written down.
    explicit ChangeRun(Account *account, Journal *journal = nullptr, QObject *parent = nullptr);
    ~ChangeRun() override;

    /// Not while it runs. A row with the name but not the GUID of an alert definition gets the GUID
    /// of the one that a row before it made.
    void setChanges(const QList<Change> &changes);
    /// Takes up changes that an earlier run of the app left with an open or unknown end: looks what
    /// became of them, sends those that had no effect, and ends the entries.
    void setEntries(const QList<JournalEntry> &entries);
    const QList<ChangeRow> &rows() const;
    Phase phase() const;
    int doneCount() const; ///< Done and AsWanted
    int failedCount() const; ///< Failed and OutOfDate

    void start();
    void resume();
    void retryFailed();
    void stop(); ///< rows not begun stay Waiting; the running one is finished and read back
    bool isWorking() const override { return phase() == Phase::Running; }
    void stopWorking() override { stop(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; ///< DisplayRole: name

Q_SIGNALS:
    void phaseChanged(alertbridge::ChangeRun::Phase phase);
    void rowChanged(int row);

private:
    void setRows(QList<ChangeRow> rows);

    struct Private;
    std::unique_ptr<Private> d;
};

/// One row of the same engine: the change with what the service answered. Local errors beside the
/// services' own: journal_unwritable (nothing was sent), changed_meanwhile (nothing was sent),
/// still_there and not_read_back (accepted, and the service does not show it).
Async<Change> carryOut(QObject *context, Account *account, Journal *journal, const Change &change,
                       std::stop_token stop = {});

} // namespace alertbridge
