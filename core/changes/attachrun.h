// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/changes/journal.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>

#include <memory>

namespace alertbridge {

/// One planned POST …/EscalationLevel/{level}/Integration.
struct AttachRow
{
    enum class State {
        Waiting,
        Running,
        Done, ///< read back as attached
        AlreadyAttached, ///< found attached before sending: left alone
        Failed,
        OutOfDate, ///< definition, level or integration is gone (404): plan again
    };

    QString definitionGuid;
    QString definitionName;
    QString integrationName;
    int level = 0;
    uptrends::LevelIntegration attachment;
    State state = State::Waiting;
    std::optional<ApiError> error;
};

/// Applies a plan row by row: looks first, sends, reads back. A lost answer is looked up, never
/// sent again blindly. On 401 the run pauses and the account asks for a sign-in; resume() goes on
/// where it stopped. Main thread.
class AttachRun : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Phase { Idle, Running, Paused, Finished };
    enum Role {
        StateRole = Qt::UserRole + 1,
        LevelRole,
        DefinitionGuidRole,
        OkAlertsRole,
        RemindersRole
    };

    /// @p journal null: changes are not written down.
    explicit AttachRun(Account *account, Journal *journal = nullptr, QObject *parent = nullptr);
    ~AttachRun() override;

    void setRows(const QList<AttachRow> &rows);
    const QList<AttachRow> &rows() const;
    Phase phase() const;
    int doneCount() const; ///< Done and AlreadyAttached
    int failedCount() const; ///< Failed and OutOfDate

    void start();
    void resume();
    void retryFailed();
    void stop(); ///< rows not begun stay Waiting; the running one is finished and read back

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index,
                  int role) const override; ///< DisplayRole: definition name

Q_SIGNALS:
    void phaseChanged(alertbridge::AttachRun::Phase phase);
    void rowChanged(int row);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace alertbridge
