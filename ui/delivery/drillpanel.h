// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/firedrill.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QTreeView;

namespace alertbridge::ui {

class Button;
class FlowText;
class Notice;

/// The services of a drill with what became of each.
class DrillRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ServiceColumn, ToldColumn, ResultColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void follow(FireDrill *drill);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QPointer<FireDrill> m_drill;
};

/// A fire drill while it runs, and its report afterwards.
class DrillPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DrillPanel(QWidget *parent = nullptr);

    void follow(FireDrill *drill);
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void closed(); ///< the user has seen enough of it
    void recordChosen(const QString &recordId);

private:
    void showProgress();
    void chooseFile();

    QPointer<FireDrill> m_drill;
    DrillRows *m_rows;
    FlowText *m_progress;
    QTreeView *m_view;
    Notice *m_notice;
    Button *m_stop;
    Button *m_save;
    Button *m_close;
};

} // namespace alertbridge::ui
