// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uptrends/types.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QHash>

namespace alertbridge {

/// One escalation level as step 3 shows it.
struct LevelEntry
{
    uptrends::EscalationLevel level;
    bool read = false; ///< integrations and members of the level have been read
    bool attached = false; ///< the chosen integration is attached already: left alone
    int operators = 0; ///< operators and groups on the level
    std::optional<ApiError> error; ///< reading this level failed

    bool ticked = false;
    bool okAlerts = true; ///< closes the incident at PagerDuty
    bool reminders = false; ///< do not change a PagerDuty incident
};

struct DefinitionEntry
{
    uptrends::AlertDefinition definition;
    int monitors = -1; ///< members; -1 until read
    int monitorGroups = -1;
    bool levelsRead = false; ///< tells "none" from "not read yet"
    QList<LevelEntry> levels; ///< as many as the account has
    std::optional<ApiError> error;
};

/// Alert definitions (top rows) with their escalation levels (children). Ticks are editable; rows
/// that are attached already are not. Updated by GUID and level id. No texts: the UI words the
/// states.
///
/// A definition's tick stands for its active levels that are free; it has none where there is
/// nothing to tick. OK alerts and reminders have a tick on free levels only: on attached ones they
/// cannot be read back.
class LevelTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { LevelColumn, OkAlertsColumn, RemindersColumn, StateColumn, ColumnCount };
    enum Role {
        GuidRole = Qt::UserRole + 1, ///< the definition's
        LevelIdRole, ///< 0 on a definition
        SortRole,
        SearchRole,
        StateRole, ///< int(RowState)
        ActiveRole,
        ModeRole, ///< int(uptrends::EscalationLevel::Mode)
        ThresholdRole, ///< errors or minutes, by mode
        MonitorsRole,
        MonitorGroupsRole,
        OperatorsRole,
    };
    enum class RowState { Unread, Free, WillAttach, Attached, Failed };

    using QAbstractItemModel::QAbstractItemModel;

    void clear();
    void setDefinitions(
        const QList<uptrends::AlertDefinition> &definitions); ///< keeps ticks of those that stay
    void setLevels(const QString &definitionGuid, const QList<uptrends::EscalationLevel> &levels);
    void setMembers(const QString &definitionGuid, int monitors, int monitorGroups);
    void setLevelRead(const QString &definitionGuid, int levelId, bool attached, int operators);
    void setAttached(const QString &definitionGuid, int levelId, bool attached); ///< unticks
    void setError(const QString &definitionGuid, int levelId,
                  const ApiError &error); ///< level 0: the definition
    void tick(const QString &definitionGuid, int levelId, bool ticked, bool okAlerts = true,
              bool reminders = false);

    void markUnread(); ///< before everything is read anew: nothing is known to be attached or wrong

    const QList<DefinitionEntry> &definitions() const { return m_definitions; }
    const DefinitionEntry *definition(const QString &guid) const; ///< valid until the next change
    int tickedCount() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index,
                  int role) const override; ///< CheckStateRole on three columns
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    QModelIndex indexOf(const QString &definitionGuid, int levelId, int column) const;
    LevelEntry *entry(const QString &definitionGuid, int levelId);
    QVariant definitionData(const DefinitionEntry &definition, int column, int role) const;
    QVariant levelData(const DefinitionEntry &definition, const LevelEntry &level, int column,
                       int role) const;
    bool tickDefinition(int row, bool ticked);
    void levelChanged(const QString &definitionGuid, int levelId);
    void definitionChanged(int row);
    void removeDefinition(int row);
    void insertDefinition(int row, const uptrends::AlertDefinition &definition);
    void renumber(int fromRow);

    QList<DefinitionEntry> m_definitions;
    QHash<QString, int> m_rows;
    /// Internal ids of the children: one number for each definition, never used again, so that an
    /// index that outlived its definition finds nothing. Top rows have 0.
    QList<quintptr> m_keys;
    QHash<quintptr, int> m_rowOfKey;
    quintptr m_lastKey = 0;
};

} // namespace alertbridge
