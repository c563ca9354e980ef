// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/definitionlist.h"

#include "ui/lists/columnroom.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/words/definitionwords.h"
#include "ui/words/levelwords.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

namespace {

using ListColumn = DefinitionListModel::Column;
using ListRow = DefinitionListModel::Row;

constexpr int integrationsWidth = 220;

QString integrationsText(const ListRow &row, const QString &between)
{
    QStringList parts;
    for (const DefinitionListModel::LevelIntegrations &level : row.integrations) {
        QStringList names = level.names;
        for (QString &name : names) {
            if (name.isEmpty())
                name = DefinitionRows::tr("an integration you may not see");
        }
        parts.append(u"%1: %2"_s.arg(QString::number(level.level), names.join(u", "_s)));
    }
    return parts.join(between);
}

QString cellText(const ListRow &row, int column)
{
    switch (column) {
    case ListColumn::NameColumn:
        return row.name.isEmpty() ? row.guid : row.name;
    case ListColumn::LevelsColumn:
        return row.read ? DefinitionRows::tr("%1 of %2", "active levels of all")
                              .arg(row.activeLevels)
                              .arg(row.levels)
                        : QString();
    case ListColumn::MonitorsColumn:
        return row.read ? memberCount(row.monitors, row.monitorGroups) : QString();
    case ListColumn::IntegrationsColumn:
        if (row.read && row.integrations.isEmpty())
            return u"–"_s;
        return integrationsText(row, u" · "_s);
    default:
        return {};
    }
}

ChipWords activeChip(const ListRow &row)
{
    return row.active ? ChipWords {DefinitionRows::tr("Active"), Tone::Good}
                      : ChipWords {DefinitionRows::tr("Not active"), Tone::Neutral};
}

ChipWords chipOf(const ListRow &row, int column)
{
    if (column == ListColumn::ActiveColumn)
        return activeChip(row);
    if (column != ListColumn::ReachColumn || !row.read || !row.active)
        return {};
    return reachChip(row.reach);
}

QString noteOf(const ListRow &row)
{
    if (row.unsaved > 0)
        return unsavedText(row.unsaved);
    return row.failed ? DefinitionRows::tr("Not all of it could be read") : QString();
}

} // namespace

QVariant DefinitionRows::data(const QModelIndex &index, int role) const
{
    const auto *model = qobject_cast<const DefinitionListModel *>(sourceModel());
    if (!model || !index.isValid())
        return {};
    const ListRow &row = model->rowAt(index.row());
    const int column = index.column();
    const bool isChip = column == ListColumn::ActiveColumn || column == ListColumn::ReachColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isChip ? QVariant() : QVariant(cellText(row, column));
    case Qt::AccessibleTextRole:
        return isChip ? chipOf(row, column).text : cellText(row, column);
    case ChipTextRole:
        return isChip && !chipOf(row, column).text.isEmpty() ? QVariant(chipOf(row, column).text)
                                                             : QVariant();
    case ChipKindRole:
        return int(chipOf(row, column).tone);
    case NoteRole:
        return column == ListColumn::NameColumn ? QVariant(noteOf(row)) : QVariant();
    case MutedRole:
        return column != ListColumn::NameColumn;
    case Qt::ToolTipRole:
        if (column == ListColumn::IntegrationsColumn)
            return plainToolTip(integrationsText(row, u"\n"_s));
        if (column == ListColumn::ReachColumn && row.active)
            return plainToolTip(reachReason(row.reason));
        return column == ListColumn::NameColumn ? plainToolTip(row.name) : QString();
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant DefinitionRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case ListColumn::NameColumn:
        return tr("Alert definition");
    case ListColumn::ActiveColumn:
        return tr("State");
    case ListColumn::LevelsColumn:
        return tr("Active levels");
    case ListColumn::MonitorsColumn:
        return tr("Monitors");
    case ListColumn::IntegrationsColumn:
        return tr("Integrations by level");
    default:
        return tr("Reaches a person");
    }
}

DefinitionList::DefinitionList(DefinitionListModel *model, QWidget *parent)
    : ListPane(rowsOf<DefinitionRows>(model),
               {DefinitionListModel::SearchRole, DefinitionListModel::SortRole,
                DefinitionListModel::NameColumn},
               texts(), parent)
{
    searchField()->setObjectName(u"definitionsSearchField"_s);
    m_view = new QTreeView(this);
    m_view->setObjectName(u"definitionTreeView"_s);
    setUpList(m_view, tr("Alert definitions"))->setTwoLines(true);
    setView(m_view);
    QHeaderView *header = m_view->header();
    header->setResizeContentsPrecision(60);
    header->setStretchLastSection(false);
    for (int column = 0; column < ListColumn::ColumnCount; ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ListColumn::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ListColumn::IntegrationsColumn, QHeaderView::Interactive);
    header->resizeSection(ListColumn::IntegrationsColumn, integrationsWidth);
    header->setSortIndicator(ListColumn::NameColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    // What does not fit beside the names is in the editor.
    new ColumnRoom(m_view, {ListColumn::NameColumn, ListColumn::ReachColumn,
                            ListColumn::ActiveColumn, ListColumn::LevelsColumn,
                            ListColumn::MonitorsColumn, ListColumn::IntegrationsColumn});
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DefinitionList::currentChanged);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT opened(index.data(DefinitionListModel::GuidRole).toString());
    });
}

ListTexts DefinitionList::texts()
{
    ListTexts texts;
    texts.search = tr("Search alert definitions");
    texts.searchAmong = [](int rows) { return tr("Search %n alert definitions", nullptr, rows); };
    texts.reading = tr("Reading the alert definitions");
    texts.readingText = tr("Uptrends is asked for each definition and its levels.");
    texts.progress = [](int done, int total) {
        return tr("Reading: %1 of %2 requests").arg(done).arg(total);
    };
    texts.noMatch = tr("No alert definition matches");
    texts.noMatchText = tr("Search by its name or that of an integration.");
    texts.failed = tr("The alert definitions could not be read");
    texts.emptyIcon = Icon::AlertDefinitions;
    texts.empty = tr("No alert definition");
    texts.emptyText = tr("There is none, or the API user may not see any. An alert definition says "
                         "which monitors alert whom.");
    return texts;
}

QString DefinitionList::currentGuid() const
{
    return m_view->currentIndex().data(DefinitionListModel::GuidRole).toString();
}

void DefinitionList::reveal(const QString &guid)
{
    revealRow(DefinitionListModel::GuidRole, guid, Qt::CaseInsensitive);
}

} // namespace alertbridge::ui
