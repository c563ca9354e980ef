// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/picker.h"

#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QTreeView>

namespace alertbridge::ui {

namespace {

constexpr int pickerHeight = 320;

} // namespace

PickerModel::PickerModel(const QList<PickerItem> &items, QObject *parent)
    : QAbstractListModel(parent)
    , m_items(items)
{
}

QStringList PickerModel::ticked() const
{
    QStringList ids;
    for (const PickerItem &item : m_items) {
        if (item.ticked)
            ids.append(item.id);
    }
    return ids;
}

int PickerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

Qt::ItemFlags PickerModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

QVariant PickerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PickerItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return item.name;
    case SearchRole:
        return QString(item.name + u'\n' + item.note);
    case NoteRole:
        return item.note;
    case Qt::CheckStateRole:
        return item.ticked ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool PickerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_items[index.row()].ticked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

PickerList::PickerList(PickerModel *model, const QString &accessibleName, QWidget *parent)
    : ListPane(model, {PickerModel::SearchRole, Qt::DisplayRole, 0}, texts(), parent)
{
    searchField()->setObjectName(QStringLiteral("pickerSearchField"));
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("pickerTreeView"));
    setUpList(m_view, accessibleName)->setTwoLines(true);
    m_view->setHeaderHidden(true);
    setView(m_view);
    setState({LoadState::Phase::Ready, 0, 0, {}, {}});
}

ListTexts PickerList::texts()
{
    ListTexts texts;
    texts.search = tr("Search");
    texts.searchAmong = [](int rows) { return tr("Search among %n", nullptr, rows); };
    texts.noMatch = tr("Nothing matches");
    texts.noMatchText = tr("Search by another part of the name.");
    texts.empty = tr("There is nothing to choose");
    texts.emptyText = tr("Uptrends lists only what the API user may see.");
    return texts;
}

void pickFrom(QWidget *parent, const QString &title, const QList<PickerItem> &items,
              const std::function<void(const QStringList &)> &answer)
{
    ConfirmSheet::Content content;
    content.title = title;
    content.primary = PickerList::tr("Apply");
    auto *model = new PickerModel(items);
    auto *sheet = new ConfirmSheet(content, parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    auto *list = new PickerList(model, title, sheet);
    list->setFixedHeight(pickerHeight);
    sheet->addContent(list);
    QObject::connect(sheet, &ConfirmSheet::chosen, sheet,
                     [model, answer](ConfirmSheet::Choice choice) {
                         if (choice == ConfirmSheet::Choice::Primary)
                             answer(model->ticked());
                     });
    sheet->open();
    list->searchField()->setFocus(Qt::OtherFocusReason);
}

} // namespace alertbridge::ui
