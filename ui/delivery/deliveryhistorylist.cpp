// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliveryhistorylist.h"

#include "ui/lists/columnroom.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/words/deliverywords.h"

#include <QtCore/QLocale>
#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>

namespace alertbridge::ui {

using TestColumn = DeliveryListModel::Column;

QVariant DeliveryHistoryRows::data(const QModelIndex &index, int role) const
{
    const auto *model = qobject_cast<const DeliveryListModel *>(sourceModel());
    if (!model || !index.isValid())
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    const bool isChip = role == ChipTextRole || role == ChipKindRole;
    if (!isText && !isChip && role != Qt::ToolTipRole && role != NoteRole)
        return QIdentityProxyModel::data(index, role);
    const DeliveryRecord record = model->recordAt(index.row());
    switch (index.column()) {
    case TestColumn::WhenColumn:
        if (isText)
            return QLocale().toString(record.startedAt.toLocalTime(), QLocale::ShortFormat);
        break;
    case TestColumn::KindColumn:
        if (isText)
            return record.drillId.isEmpty() ? kindName(record.kind) : tr("Fire drill");
        break;
    case TestColumn::SubjectColumn:
        if (isText || role == Qt::ToolTipRole)
            return record.serviceName.isEmpty() ? record.integrationName : record.serviceName;
        if (role == NoteRole && record.kind == DeliveryRecord::Kind::WholePath
            && !record.serviceName.isEmpty())
            return record.integrationName;
        break;
    case TestColumn::ResultColumn:
        if (role == ChipTextRole || role == Qt::AccessibleTextRole)
            return resultChip(record).text;
        if (role == ChipKindRole)
            return int(resultChip(record).tone);
        break;
    default:
        if (isText)
            return durationText(record);
        break;
    }
    return {};
}

QVariant DeliveryHistoryRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case TestColumn::WhenColumn:
        return tr("When");
    case TestColumn::KindColumn:
        return tr("Test");
    case TestColumn::SubjectColumn:
        return tr("Service");
    case TestColumn::ResultColumn:
        return tr("Result");
    default:
        return tr("Took");
    }
}

DeliveryHistoryList::DeliveryHistoryList(DeliveryListModel *model, QWidget *parent)
    : ListPane(rowsOf<DeliveryHistoryRows>(model),
               {DeliveryListModel::SearchRole, DeliveryListModel::SortRole, TestColumn::WhenColumn},
               texts(), parent)
{
    searchField()->setObjectName(QStringLiteral("deliverySearchField"));
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("deliveryHistoryView"));
    setUpList(m_view, tr("Delivery tests"));
    setView(m_view);
    QHeaderView *header = m_view->header();
    header->setResizeContentsPrecision(60);
    for (const TestColumn column : {TestColumn::WhenColumn, TestColumn::KindColumn,
                                    TestColumn::ResultColumn, TestColumn::DurationColumn})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(TestColumn::SubjectColumn, QHeaderView::Stretch);
    header->setStretchLastSection(false);
    header->setSortIndicator(TestColumn::WhenColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    new ColumnRoom(m_view,
                   {TestColumn::SubjectColumn, TestColumn::ResultColumn, TestColumn::WhenColumn,
                    TestColumn::KindColumn, TestColumn::DurationColumn});
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DeliveryHistoryList::currentChanged);
    setState({LoadState::Phase::Ready, 0, 0, {}, {}});
}

ListTexts DeliveryHistoryList::texts()
{
    ListTexts texts;
    texts.search = tr("Search tests");
    texts.searchAmong = [](int rows) { return tr("Search %n tests", nullptr, rows); };
    texts.noMatch = tr("No test matches");
    texts.noMatchText = tr("Search by service, integration or number of the incident.");
    texts.emptyIcon = Icon::DeliveryTests;
    texts.empty = tr("Nothing tested yet");
    texts.emptyText = tr("Each delivery test is kept here with what was read back.");
    return texts;
}

QString DeliveryHistoryList::currentRecord() const
{
    return m_view->currentIndex().data(DeliveryListModel::IdRole).toString();
}

void DeliveryHistoryList::reveal(const QString &recordId)
{
    revealRow(DeliveryListModel::IdRole, recordId);
}

} // namespace alertbridge::ui
