// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/changes/journal.h"
#include "core/changes/working.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>

#include <memory>

namespace alertbridge {

/// One planned change and what became of it.
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
    State state = State::Waiting;
    std::optional<ApiError> error;
};

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

    void setChanges(const QList<Change> &changes); ///< not while it runs
    /// The ids that rows before gave (a new alert definition) are put into the rows after it.
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
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace alertbridge
