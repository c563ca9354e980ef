// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/liststate.h"

#include "ui/lists/columnroom.h"

#include <QtCore/QSettings>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

QString listKey(const QTreeView *view, QLatin1StringView part)
{
    return "lists/"_L1 + view->objectName() + u'/' + part;
}

bool isMovable(const QHeaderView *header, int section)
{
    return header->sectionResizeMode(section) == QHeaderView::Interactive
           && !(header->stretchLastSection()
                && header->visualIndex(section) == header->count() - 1);
}

} // namespace

void restoreListState(QTreeView *view)
{
    if (view->objectName().isEmpty() || view->isHeaderHidden())
        return;
    const QSettings settings;
    QHeaderView *header = view->header();
    bool known = false;
    const int column = settings.value(listKey(view, "sort"_L1)).toInt(&known);
    if (known && view->isSortingEnabled() && column >= 0 && column < header->count()) {
        const bool descending = settings.value(listKey(view, "descending"_L1)).toBool();
        view->sortByColumn(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    const QVariantList widths = settings.value(listKey(view, "widths"_L1)).toList();
    if (widths.size() != header->count())
        return;
    for (int section = 0; section < header->count(); ++section) {
        const int width = widths.at(section).toInt();
        if (!isMovable(header, section) || width < header->minimumSectionSize())
            continue;
        header->showSection(section); // where it gave way already: how wide it is wanted is known
        header->resizeSection(section, width);
    }
}

void saveListState(const QTreeView *view)
{
    if (view->objectName().isEmpty() || view->isHeaderHidden())
        return;
    const QHeaderView *header = view->header();
    QVariantList widths;
    for (int section = 0; section < header->count(); ++section) {
        const int wanted = ColumnRoom::wantedWidth(view, section);
        widths.append(!isMovable(header, section) ? 0
                      : wanted > 0                ? wanted
                                                  : header->sectionSize(section));
    }
    QSettings settings;
    settings.setValue(listKey(view, "widths"_L1), widths);
    if (view->isSortingEnabled()) {
        settings.setValue(listKey(view, "sort"_L1), header->sortIndicatorSection());
        settings.setValue(listKey(view, "descending"_L1),
                          header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
}

} // namespace alertbridge::ui
