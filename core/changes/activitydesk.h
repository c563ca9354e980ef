// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/changes/journal.h"
#include "core/changes/working.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>

#include <memory>

namespace alertbridge {

class ChangeCarrier;

/// Takes changes of the journal back and finds out what became of those whose end is not known, one
/// after another. Belongs to the open profile, so that this goes on while no page shows it. Main
/// thread.
class ActivityDesk
    : public QObject
    , public Working
{
    Q_OBJECT

public:
    ActivityDesk(Account *account, Journal *journal, QObject *parent = nullptr);
    ~ActivityDesk() override;

    /// True where it is not known whether the change took effect, and nobody waits for its answer.
    bool isInDoubt(const JournalEntry &entry) const;
    /// Messages that may have gone out cannot be looked up: they can only be left.
    bool canFinish(const JournalEntry &entry) const;
    /// Looks at the service, sends the change where it had no effect, and ends the entry.
    void finish(qint64 entry);
    void finishAll(); ///< the open ends of earlier runs, oldest first
    /// The exact inverse exists, or may exist once it is known what became of the change.
    bool canUndo(const JournalEntry &entry) const;
    /// Where the end is not known, it looks first.
    void undo(qint64 entry);

    bool isBusy(qint64 entry) const; ///< waits for its turn, or is being worked on
    /// Why the last attempt at @p entry did not work.
    std::optional<ApiError> error(qint64 entry) const;
    bool isWorking() const override { return m_current != 0; }
    void stopWorking() override; ///< what waits for its turn is dropped

Q_SIGNALS:
    void changed(); ///< what isBusy() and error() say
    void tookEffect(const alertbridge::Change &change); ///< at a service: read it again

private:
    enum class Act { Finish, Undo };
    struct Task
    {
        qint64 entry;
        Act act;
    };

    void add(qint64 entry, Act act);
    void next();
    void takeEnd(const std::optional<ApiError> &error);
    void takeBack(const JournalEntry &entry);
    void carry(const Change &change, qint64 entry);
    static std::optional<Change> inverseWhereUnshown(const JournalEntry &entry);

    Account *m_account;
    Journal *m_journal;
    QList<Task> m_tasks;
    qint64 m_current = 0;
    std::shared_ptr<ChangeCarrier> m_carrier;
    QHash<qint64, ApiError> m_errors;
};

} // namespace alertbridge
