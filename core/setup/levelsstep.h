// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/changes/changerun.h"
#include "core/models/leveltreemodel.h"
#include "core/models/loadstate.h"
#include "core/setup/setupstate.h"

#include <QtCore/QObject>

namespace alertbridge {

class SetupSession;
struct LevelReading;

/// Advice beside the choice, before saving. Facts only.
struct LevelAdvice
{
    enum class Kind {
        NoOperators, ///< ticked level without operators: whether Uptrends alerts then is not
                     ///< documented
        LevelInactive, ///< ticked level is switched off: it sends nothing
        DefinitionInactive,
        NoMonitors, ///< ticked definition without monitors or groups
        OkAlertsOff, ///< the incident stays open
        RemindersOn, ///< do not change a PagerDuty incident
    };
    Kind kind;
    QString definitionName;
    int level = 0;
    friend bool operator==(const LevelAdvice &, const LevelAdvice &) = default;
};

/// Step 3: tick the levels, review, apply. Main thread.
class LevelsStep : public QObject
{
    Q_OBJECT

public:
    LevelsStep(SetupSession *session, Account *account);

    LevelTreeModel *model() const { return m_model; }
    LoadState state() const { return m_state; } ///< done/total: requests of the inventory
    ChangeRun *run() const { return m_run; }

    /// Definitions first, their levels as they arrive; at most four requests at once. After an
    /// interruption, or with rows that could not be read, only what is missing is read; otherwise
    /// everything anew.
    void load();
    void stopLoading();
    int definitionCount() const; ///< of the ticked levels
    int monitorCount() const; ///< of the ticked definitions
    int attachedCount() const; ///< levels that have the integration already
    QList<LevelAdvice> advice() const;
    QList<Change> plan() const;
    void apply(); ///< takes plan() into run() and starts it
    bool isApplied() const; ///< something is attached and nothing is ticked or failed

Q_SIGNALS:
    void stateChanged();
    void ticksChanged();

private:
    struct Private;
    void setPhase(LoadState::Phase phase, const std::optional<ApiError> &error = {});
    void takeDefinitions(const QList<uptrends::AlertDefinition> &definitions,
                         const std::optional<ApiError> &unreadable);
    void takeLevels(const QString &definitionGuid, const QList<uptrends::EscalationLevel> &levels);
    void takeMembers(const QString &definitionGuid, const QList<uptrends::Member> &members);
    void takeLevel(const QString &definitionGuid, const LevelReading &reading);
    void takeError(const QString &definitionGuid, int level, const ApiError &error);
    void restoreTicks(const QString &definitionGuid);
    void saveTicks();
    void recordRow(int row);
    void replanOutOfDate();
    SetupSession *m_session;
    Account *m_account;
    LevelTreeModel *m_model;
    ChangeRun *m_run;
    LoadState m_state;
    std::shared_ptr<Private> d;
};

} // namespace alertbridge
