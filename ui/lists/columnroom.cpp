// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columnroom.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>

#include <algorithm>

namespace alertbridge::ui {

namespace {

constexpr int readableName = 28; ///< letters; longer names are cut before columns go
constexpr int measureDelay = 60; // ms: many small changes are measured once

} // namespace

ColumnRoom::ColumnRoom(QTreeView *view, const QList<int> &columns)
    : QObject(view)
    , m_view(view)
    , m_columns(columns)
{
    const QHeaderView *header = view->header();
    for (const int column : columns) {
        if (isMovable(column))
            m_first.insert(column, header->sectionSize(column));
    }
    m_chosen = m_first;
    m_later.setSingleShot(true);
    m_later.setInterval(measureDelay);
    connect(&m_later, &QTimer::timeout, this, &ColumnRoom::measure);
    const auto later = [this] {
        if (!m_later.isActive())
            m_later.start();
    };
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, later);
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::layoutChanged, this, later);
    connect(model, &QAbstractItemModel::dataChanged, this, later);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ColumnRoom::fit);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_fitting && width > 0 && isMovable(column))
            m_chosen.insert(column, width);
    });
    view->viewport()->installEventFilter(this);
}

int ColumnRoom::wantedWidth(const QTreeView *view, int column)
{
    const auto *room = view->findChild<const ColumnRoom *>(QString(), Qt::FindDirectChildrenOnly);
    return room ? room->m_chosen.value(column) : 0;
}

bool ColumnRoom::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        fit();
        break;
    case QEvent::Show:
        measure();
        break;
    case QEvent::StyleChange:
    case QEvent::FontChange:
        m_contents.clear();
        m_later.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool ColumnRoom::isMovable(int column) const
{
    return m_view->header()->sectionResizeMode(column) == QHeaderView::Interactive;
}

void ColumnRoom::measure()
{
    const QAbstractItemView *view = m_view; // QTreeView keeps its own to itself
    const QHeaderView *header = m_view->header();
    for (int column = 0; column < header->count(); ++column) {
        const int width = std::max(header->sectionSizeHint(column),
                                   view->sizeHintForColumn(column));
        m_contents.insert(column, std::max(width, m_contents.value(column)));
    }
    fit();
}

int ColumnRoom::leastWidth(int column) const
{
    const int contents = m_contents.value(column);
    if (column == m_columns.constFirst()) {
        const int letters = readableName * m_view->fontMetrics().averageCharWidth();
        return std::min(contents, letters);
    }
    return m_first.contains(column) ? std::min(m_first.value(column), m_chosen.value(column))
                                    : contents;
}

/// From the most important; what the list is sorted by comes after the first.
QList<int> ColumnRoom::inOrder() const
{
    QList<int> order = m_columns;
    const qsizetype sorted = order.indexOf(m_view->header()->sortIndicatorSection());
    if (m_view->isSortingEnabled() && sorted > 1)
        order.move(sorted, 1);
    return order;
}

void ColumnRoom::fit()
{
    if (m_fitting || m_contents.isEmpty() || !m_view->isVisible())
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView *header = m_view->header();
    int room = m_view->viewport()->width();
    for (int column = 0; column < header->count(); ++column) {
        if (column == m_columns.constFirst() || !m_columns.contains(column))
            room -= leastWidth(column);
    }
    QList<int> shown;
    QList<int> hidden;
    const QList<int> order = inOrder();
    for (const int column : order.sliced(1)) {
        const int width = leastWidth(column);
        const bool stays = hidden.isEmpty() && width <= room;
        (stays ? shown : hidden).append(column);
        if (stays)
            room -= width;
    }
    for (const int column : std::as_const(hidden))
        header->setSectionHidden(column, true);
    for (const int column : std::as_const(shown)) {
        header->setSectionHidden(column, false);
        if (!isMovable(column))
            continue;
        const int more = std::clamp(m_chosen.value(column) - leastWidth(column), 0,
                                    std::max(0, room));
        room -= more;
        header->resizeSection(column, leastWidth(column) + more);
    }
}

} // namespace alertbridge::ui
