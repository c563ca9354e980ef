// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/attachlist.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/words/errornotice.h"
#include "ui/words/levelwords.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

AttachRows::AttachRows(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AttachRows::setPlan(const QList<Change> &plan)
{
    setRows(waitingRows(plan));
}

void AttachRows::setRows(const QList<ChangeRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void AttachRows::follow(ChangeRun *run)
{
    m_run = run;
    setRows(run->rows());
    connect(run, &ChangeRun::rowChanged, this, [this](int row) {
        if (row < 0 || row >= m_rows.size() || row >= m_run->rows().size())
            return;
        m_rows[row] = m_run->rows().at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
    connect(run, &QAbstractItemModel::modelReset, this, [this] { setRows(m_run->rows()); });
}

int AttachRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AttachRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AttachRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChangeRow &row = m_rows.at(index.row());
    const ErrorWords words = row.error ? errorWords(*row.error, Doing::Attaching,
                                                    levelOfDefinition(row.change.level,
                                                                      row.change.definitionName))
                                       : ErrorWords();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == StateColumn)
            return {};
        [[fallthrough]];
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case TargetColumn:
            return levelOfDefinition(row.change.level, row.change.definitionName);
        case ChangeColumn:
            return attachSentence(attachmentOf(row.change));
        default:
            return attachChip(row.state).text;
        }
    case NoteRole:
        if (index.column() == TargetColumn && row.error)
            return errorLine(words);
        return {};
    case Qt::ToolTipRole:
        if (row.error)
            return plainToolTip(QString(words.title + u'\n' + errorText(words)).trimmed());
        return {};
    case ChipTextRole:
        return index.column() == StateColumn ? QVariant(attachChip(row.state).text) : QVariant();
    case ChipKindRole:
        return int(attachChip(row.state).tone);
    default:
        return {};
    }
}

QVariant AttachRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TargetColumn:
        return tr("Escalation level");
    case ChangeColumn:
        return tr("Change");
    default:
        return tr("State");
    }
}

AttachList::AttachList(QWidget *parent)
    : QWidget(parent)
{
    m_rows = new AttachRows(this);
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("attachList"));
    m_view->setMinimumHeight(tokens::ListHeight);
    setUpList(m_view, tr("Changes"))->setTwoLines(true);
    m_view->setModel(m_rows);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(AttachRows::TargetColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(AttachRows::ChangeColumn, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(AttachRows::StateColumn, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

} // namespace alertbridge::ui
