// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/integrationlist.h"

#include "ui/integrations/mutewords.h"
#include "ui/lists/columnroom.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/words/levelwords.h"

#include <QtCore/QAbstractProxyModel>
#include <QtCore/QLocale>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>

namespace alertbridge::ui {

namespace {

QString usedText(const IntegrationEntry &entry)
{
    if (entry.levels == 0)
        return entry.usesWhole ? IntegrationRows::tr("Nowhere")
                               : IntegrationRows::tr("Not read yet");
    return levelsCount(entry.levels);
}

QString feedsText(const IntegrationEntry &entry)
{
    if (!entry.integration.isPagerDuty())
        return QStringLiteral("–");
    if (!entry.feedKnown)
        return IntegrationRows::tr("Unknown");
    if (entry.services.size() == 1)
        return entry.services.first();
    return IntegrationRows::tr("%n services", nullptr, static_cast<int>(entry.services.size()));
}

QString provenText(const IntegrationEntry &entry)
{
    if (!entry.integration.isPagerDuty())
        return {};
    if (!entry.provenAt.isValid())
        return IntegrationRows::tr("Never proven");
    return IntegrationRows::tr("Proven %1")
        .arg(QLocale().toString(entry.provenAt.toLocalTime().date(), QLocale::ShortFormat));
}

QString cellText(const IntegrationEntry &entry, int column)
{
    switch (column) {
    case IntegrationModel::NameColumn:
        return entry.integration.name.isEmpty() ? entry.integration.guid : entry.integration.name;
    case IntegrationModel::UsedColumn:
        return usedText(entry);
    case IntegrationModel::FeedsColumn:
        return feedsText(entry);
    default:
        return {};
    }
}

bool isMuted(const IntegrationEntry &entry, int column)
{
    switch (column) {
    case IntegrationModel::UsedColumn:
        return entry.levels == 0;
    case IntegrationModel::FeedsColumn:
        return !entry.feedKnown;
    default:
        return false;
    }
}

} // namespace

QVariant IntegrationRows::data(const QModelIndex &index, int role) const
{
    const auto *model = qobject_cast<const IntegrationModel *>(sourceModel());
    if (!model || !index.isValid())
        return {};
    const IntegrationEntry &entry = model->entryAt(index.row());
    const int column = index.column();
    if (column == IntegrationModel::StateColumn) {
        const ChipWords chip = muteChip(entry.mutedLevels, entry.pausedUntil);
        if (role == ChipTextRole || role == Qt::AccessibleTextRole)
            return chip.text;
        if (role == ChipKindRole)
            return int(chip.tone);
    } else {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return cellText(entry, column);
        if (role == MutedRole)
            return isMuted(entry, column);
        if (role == NoteRole && column == IntegrationModel::NameColumn)
            return entry.integration.type;
        if (role == NoteRole && column == IntegrationModel::UsedColumn && entry.levels > 0)
            return definitionsCount(entry.definitions);
        if (role == NoteRole && column == IntegrationModel::FeedsColumn)
            return provenText(entry);
        if (role == Qt::ToolTipRole && column == IntegrationModel::FeedsColumn
            && !entry.services.isEmpty())
            return entry.services.join(u'\n');
    }
    return QIdentityProxyModel::data(index, role);
}

QVariant IntegrationRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case IntegrationModel::NameColumn:
        return tr("Integration");
    case IntegrationModel::UsedColumn:
        return tr("Used on");
    case IntegrationModel::FeedsColumn:
        return tr("Feeds");
    default:
        return tr("Muted");
    }
}

IntegrationList::IntegrationList(IntegrationModel *model, QWidget *parent)
    : ListPane(
          rowsOf<IntegrationRows>(model),
          {IntegrationModel::SearchRole, IntegrationModel::SortRole, IntegrationModel::NameColumn},
          texts(), parent)
{
    searchField()->setObjectName(QStringLiteral("integrationSearchField"));
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("integrationTreeView"));
    setUpList(m_view, tr("Integrations"))->setTwoLines(true);
    setView(m_view);
    QHeaderView *header = m_view->header();
    header->setResizeContentsPrecision(60);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(IntegrationModel::NameColumn, QHeaderView::Stretch);
    header->setStretchLastSection(false);
    header->setSortIndicator(IntegrationModel::NameColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    // What is muted is said above the list and in the details too.
    new ColumnRoom(m_view, {IntegrationModel::NameColumn, IntegrationModel::UsedColumn,
                            IntegrationModel::FeedsColumn, IntegrationModel::StateColumn});
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &IntegrationList::currentChanged);
}

ListTexts IntegrationList::texts()
{
    ListTexts texts;
    texts.search = tr("Search integrations");
    texts.searchAmong = [](int rows) { return tr("Search %n integrations", nullptr, rows); };
    texts.reading = tr("Reading the integrations");
    texts.readingText = tr("And which escalation levels use them.");
    texts.noMatch = tr("No integration matches");
    texts.noMatchText = tr("Search by name, type, service or alert definition.");
    texts.failed = tr("The integrations could not be read");
    texts.emptyIcon = Icon::Integrations;
    texts.empty = tr("No integration to see");
    texts.emptyText = tr("There is none, or the API user's operator lacks the right to use them. "
                         "The set-up makes one for PagerDuty.");
    texts.progress = [](int done, int total) {
        return tr("Reading what uses them: %1 of about %2 requests").arg(done).arg(total);
    };
    return texts;
}

QString IntegrationList::currentGuid() const
{
    return m_view->currentIndex().data(IntegrationModel::GuidRole).toString();
}

void IntegrationList::reveal(const QString &guid)
{
    revealRow(IntegrationModel::GuidRole, guid);
}

} // namespace alertbridge::ui
