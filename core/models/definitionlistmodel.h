// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QTimer>

namespace alertbridge {

class DefinitionDesk;

/// The alert definitions of the inventory with what is unsaved about them. No texts: the UI words
/// them. Rows are kept by GUID while the inventory is read anew. Main thread.
class DefinitionListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        ActiveColumn,
        LevelsColumn,
        MonitorsColumn,
        IntegrationsColumn,
        ReachColumn,
        ColumnCount
    };
    enum Role {
        GuidRole = Qt::UserRole + 1,
        SortRole,
        SearchRole, ///< its name and those of its integrations
    };

    struct LevelIntegrations
    {
        int level = 0;
        bool active = false;
        QStringList names;
    };
    struct Row
    {
        QString guid;
        QString name;
        bool active = false;
        bool read = false; ///< false: only its name is known so far
        bool failed = false; ///< a part of it could not be read
        int levels = 0;
        int activeLevels = 0;
        int monitors = 0;
        int monitorGroups = 0;
        QList<LevelIntegrations> integrations; ///< of levels that have any
        int unsaved = 0; ///< changes that wait in its editor or draft
        Reach reach = Reach::Unknown;
        ReachReason reason = ReachReason::None;
        QString search;
    };

    explicit DefinitionListModel(DefinitionDesk *desk, QObject *parent = nullptr);

    const Row &rowAt(int row) const { return m_rows.at(row); }
    int rowOf(const QString &guid) const; ///< -1 where there is none
    /// Facts beyond the inventory (who is on call, members of groups); kept by the caller.
    void setCoverageFacts(const CoverageFacts &facts);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Row made(const DefinitionRecord &record, const Coverage &coverage) const;
    void takeAll();
    void takeChanged();
    void takeUnsaved(const QString &guid);
    QVariant sortValue(const Row &row, int column) const;

    DefinitionDesk *m_desk;
    CoverageFacts m_facts;
    QList<Row> m_rows;
    QHash<QString, int> m_index; ///< GUID in lower case
    QSet<QString> m_changed; ///< waiting for takeChanged()
    QTimer m_soon;
};

} // namespace alertbridge
