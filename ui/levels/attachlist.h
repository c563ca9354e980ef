// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changerun.h"

#include <QtCore/QAbstractTableModel>
#include <QtWidgets/QWidget>

class QTreeView;

namespace alertbridge::ui {

/// The rows of a run that attaches, or of its plan, in words.
class AttachRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TargetColumn, ChangeColumn, StateColumn, ColumnCount };

    explicit AttachRows(QObject *parent = nullptr);
    void setPlan(const QList<Change> &plan);
    void follow(ChangeRun *run);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void setRows(const QList<ChangeRow> &rows);

    QList<ChangeRow> m_rows;
    ChangeRun *m_run = nullptr;
};

/// The list of changes: before they are sent, while they are applied, and with the reason beside
/// each that failed.
class AttachList : public QWidget
{
    Q_OBJECT

public:
    explicit AttachList(QWidget *parent = nullptr);
    AttachRows *rows() const { return m_rows; }
    QTreeView *view() const { return m_view; }

private:
    AttachRows *m_rows;
    QTreeView *m_view;
};

} // namespace alertbridge::ui
