// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/knownflags.h"
#include "core/integrations/integrationuse.h"

#include <QtCore/QAbstractTableModel>

class QTreeView;

namespace alertbridge::ui {

/// One level that uses an integration.
struct LevelUse
{
    IntegrationUse use;
    bool muted = false; ///< switched off by a mute of this app
    friend bool operator==(const LevelUse &, const LevelUse &) = default;
};

/// The levels that use one integration, worded, with what this app knows of the options it is
/// attached with: looked up in the journal for the rows that are seen.
class LevelUseRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LevelColumn, StateColumn, OptionsColumn, ColumnCount };

    explicit LevelUseRows(const Journal *journal, QObject *parent = nullptr);
    void setUses(const QString &integrationGuid, const QList<LevelUse> &uses);
    const LevelUse &useAt(int row) const { return m_uses.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    KnownFlags knownAt(int row) const;
    void forgetKnown();

    const Journal *m_journal;
    QString m_integrationGuid;
    QList<LevelUse> m_uses;
    mutable QHash<int, KnownFlags> m_known; ///< by row
};

void setUpLevelUseTable(QTreeView *table, LevelUseRows *rows);

} // namespace alertbridge::ui
