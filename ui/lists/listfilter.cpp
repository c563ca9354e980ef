// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listfilter.h"

#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <numeric>

namespace alertbridge::ui {

namespace {

/// Nanoseconds of work, before the window has its turn again. Several lists may work in one turn.
constexpr qint64 longestTurn = 2'000'000;
constexpr size_t rowsBetweenLooks = 64; ///< at the clock
const Qt::ItemFlags unknownFlags(-1);
constexpr size_t shortList = 10'000; ///< rows that are searched and shown in one turn

} // namespace

ListFilter::ListFilter(QObject *parent)
    : QAbstractProxyModel(parent)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_work.setInterval(0);
    connect(&m_work, &QTimer::timeout, this, &ListFilter::work);
    m_prepare.setInterval(0);
    connect(&m_prepare, &QTimer::timeout, this, &ListFilter::prepare);
}

void ListFilter::setSourceModel(QAbstractItemModel *model)
{
    QAbstractProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { takeInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { hide(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { takeRemoved(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this, &ListFilter::takeChanged);
    connect(model, &QAbstractItemModel::modelReset, this, &ListFilter::takeAnew);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ListFilter::takeAnew);
    connect(model, &QAbstractItemModel::rowsMoved, this, &ListFilter::takeAnew);
    connect(model, &QAbstractItemModel::columnsInserted, this, &ListFilter::takeAnew);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &ListFilter::takeAnew);
    connect(model, &QAbstractItemModel::headerDataChanged, this,
            &QAbstractItemModel::headerDataChanged);
    takeAnew();
}

int ListFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ListFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant ListFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return sourceModel() && orientation == Qt::Horizontal
               ? sourceModel()->headerData(section, orientation, role)
               : QVariant();
}

/// A tree view asks each row whether it may have children whenever rows come or go.
Qt::ItemFlags ListFilter::flags(const QModelIndex &index) const
{
    if (index.column() != 0 || static_cast<size_t>(index.row()) >= m_shown.size())
        return QAbstractProxyModel::flags(index);
    const int row = m_shown[static_cast<size_t>(index.row())];
    Qt::ItemFlags &known = m_flags[static_cast<size_t>(row)];
    if (known == unknownFlags)
        known = QAbstractProxyModel::flags(index);
    return known;
}

bool ListFilter::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_shown.empty();
}

QModelIndex ListFilter::index(int row, int column, const QModelIndex &parent) const
{
    // Views ask for every row.
    if (parent.isValid() || row < 0 || static_cast<size_t>(row) >= m_shown.size() || column < 0
        || column >= m_columns)
        return {};
    return createIndex(row, column);
}

QModelIndex ListFilter::mapToSource(const QModelIndex &proxy) const
{
    if (!proxy.isValid() || static_cast<size_t>(proxy.row()) >= m_shown.size())
        return {};
    return sourceModel()->index(m_shown[static_cast<size_t>(proxy.row())], proxy.column());
}

QModelIndex ListFilter::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid() || static_cast<size_t>(source.row()) >= m_place.size())
        return {};
    const int row = m_place[static_cast<size_t>(source.row())];
    return row < 0 ? QModelIndex() : index(row, source.column());
}

const QString &ListFilter::textOf(int row)
{
    QString &text = m_texts[static_cast<size_t>(row)];
    if (text.isNull()) {
        text = sourceModel()->index(row, 0).data(m_searchRole).toString().toCaseFolded();
        if (text.isNull())
            text = QLatin1String("");
    }
    return text;
}

ListFilter::SortKey ListFilter::keyOf(int row) const
{
    SortKey key;
    if (m_sortColumn < 0)
        return key;
    const QVariant value = sourceModel()->index(row, m_sortColumn).data(m_sortRole);
    key.value = value;
    switch (value.typeId()) {
    case QMetaType::QString:
        key.text = m_collator.sortKey(value.toString());
        break;
    case QMetaType::QDateTime:
        key.number = value.isNull() ? 0 : double(value.toDateTime().toMSecsSinceEpoch());
        break;
    default:
        key.number = value.toDouble();
        break;
    }
    return key;
}

bool ListFilter::updateKey(int row)
{
    SortKey &key = m_keys[static_cast<size_t>(row)];
    if (key.value == sourceModel()->index(row, m_sortColumn).data(m_sortRole))
        return false;
    key = keyOf(row);
    return true;
}

bool ListFilter::isBefore(int a, int b) const
{
    const SortKey &first = m_keys[static_cast<size_t>(a)];
    const SortKey &second = m_keys[static_cast<size_t>(b)];
    int order = 0;
    if (first.text && second.text)
        order = first.text->compare(*second.text);
    else if (first.text || second.text)
        order = first.text ? 1 : -1;
    else
        order = first.number < second.number ? -1 : first.number > second.number ? 1 : 0;
    if (order == 0) // as they came
        return a < b;
    return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
}

void ListFilter::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_order)
        return;
    const bool sameKeys = column == m_sortColumn;
    m_sortColumn = column;
    m_order = order;
    if (!sourceModel())
        return;
    for (size_t row = 0; !sameKeys && row < m_keys.size(); ++row)
        m_keys[row] = keyOf(static_cast<int>(row));
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    std::sort(m_sorted.begin(), m_sorted.end(), before);
    Rows shown = m_shown;
    std::sort(shown.begin(), shown.end(), before);
    reorder(shown);
    if (isSearching())
        search(m_sorted);
}

void ListFilter::takeAnew()
{
    const bool wasSearching = isSearching();
    beginResetModel();
    stopSearch();
    m_columns = sourceModel()->columnCount();
    const auto count = static_cast<size_t>(sourceModel()->rowCount());
    m_texts.assign(count, QString());
    m_flags.assign(count, unknownFlags);
    m_keys.clear();
    m_keys.reserve(count);
    for (size_t row = 0; row < count; ++row)
        m_keys.push_back(keyOf(static_cast<int>(row)));
    m_sorted.resize(count);
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    std::sort(m_sorted.begin(), m_sorted.end(), [this](int a, int b) { return isBefore(a, b); });
    m_shown.clear();
    std::copy_if(m_sorted.begin(), m_sorted.end(), std::back_inserter(m_shown),
                 [this](int row) { return matches(row, m_search); });
    m_shownSearch = m_search;
    m_place.assign(count, -1);
    numberRows();
    m_prepared = 0;
    m_prepare.start();
    endResetModel();
    if (wasSearching)
        Q_EMIT searched(); // all of it was looked at just now
}

void ListFilter::takeInserted(int first, int last)
{
    const int rowsInserted = last - first + 1;
    const auto count = static_cast<size_t>(rowsInserted);
    const auto at = static_cast<size_t>(first);
    const auto moveUp = [first, count](Rows &rows) {
        for (int &row : rows)
            row += row >= first ? static_cast<int>(count) : 0;
    };
    if (at < m_texts.size()) {
        moveUp(m_sorted);
        moveUp(m_shown);
    }
    m_texts.insert(m_texts.begin() + first, count, QString());
    m_place.insert(m_place.begin() + first, count, -1);
    m_flags.insert(m_flags.begin() + first, count, unknownFlags);
    std::vector<SortKey> keys;
    Rows added;
    for (int row = first; row <= last; ++row) {
        keys.push_back(keyOf(row));
        added.push_back(row);
    }
    m_keys.insert(m_keys.begin() + first, std::make_move_iterator(keys.begin()),
                  std::make_move_iterator(keys.end()));
    std::sort(added.begin(), added.end(), [this](int a, int b) { return isBefore(a, b); });
    m_sorted = merged(m_sorted, added);
    Rows matching;
    std::copy_if(added.begin(), added.end(), std::back_inserter(matching),
                 [this](int row) { return matches(row, m_shownSearch); });
    numberRows();
    show(merged(m_shown, matching));
    if (isSearching())
        search(m_sorted);
    m_prepared = std::min(m_prepared, at);
    m_prepare.start();
}

void ListFilter::hide(int first, int last)
{
    Rows left = m_shown;
    std::erase_if(left, [first, last](int row) { return row >= first && row <= last; });
    show(left);
}

/// They are not shown any more: nobody has to be told.
void ListFilter::takeRemoved(int first, int last)
{
    const int count = last - first + 1;
    const auto moveDown = [first, last, count](Rows &rows) {
        std::erase_if(rows, [first, last](int row) { return row >= first && row <= last; });
        for (int &row : rows)
            row -= row > last ? count : 0;
    };
    moveDown(m_sorted);
    moveDown(m_shown);
    m_texts.erase(m_texts.begin() + first, m_texts.begin() + last + 1);
    m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
    m_place.erase(m_place.begin() + first, m_place.begin() + last + 1);
    m_flags.erase(m_flags.begin() + first, m_flags.begin() + last + 1);
    numberRows();
    m_prepared = 0;
    if (isSearching())
        search(m_sorted);
}

void ListFilter::takeChanged(const QModelIndex &from, const QModelIndex &to,
                             const QList<int> &roles)
{
    std::fill(m_flags.begin() + from.row(), m_flags.begin() + to.row() + 1, unknownFlags);
    const bool known = roles.isEmpty() || roles.contains(m_searchRole) || roles.contains(m_sortRole)
                       || roles.contains(Qt::DisplayRole);
    if (known)
        takeTexts(from, to);
    // A view measures its columns for each signal, and only looks at what it shows.
    constexpr int fewRows = 4;
    if (to.row() - from.row() >= fewRows) {
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0, from.column()), index(rowCount() - 1, to.column()), roles);
        return;
    }
    for (int row = from.row(); row <= to.row(); ++row) {
        const int place = m_place[static_cast<size_t>(row)];
        if (place >= 0)
            Q_EMIT dataChanged(index(place, from.column()), index(place, to.column()), roles);
    }
}

/// Of rows that may be sorted or found differently now.
void ListFilter::takeTexts(const QModelIndex &from, const QModelIndex &to)
{
    const bool sorts = from.column() <= m_sortColumn && m_sortColumn <= to.column();
    Rows moved;
    bool showsOthers = false;
    for (int row = from.row(); row <= to.row(); ++row) {
        m_texts[static_cast<size_t>(row)] = QString();
        if (sorts && updateKey(row))
            moved.push_back(row);
        if (!m_shownSearch.isEmpty()
            && matches(row, m_shownSearch) != (m_place[static_cast<size_t>(row)] >= 0))
            showsOthers = true;
    }
    m_prepared = std::min(m_prepared, static_cast<size_t>(from.row()));
    m_prepare.start();
    if (!moved.empty())
        sortAnew(moved);
    if (m_shownSearch.isEmpty()) {
        if (!moved.empty())
            reorder(m_sorted); // all are shown
    } else if (showsOthers || !moved.empty()) {
        Rows wanted;
        for (const int row : m_sorted) {
            const bool changed = row >= from.row() && row <= to.row();
            if (changed ? matches(row, m_shownSearch) : m_place[static_cast<size_t>(row)] >= 0)
                wanted.push_back(row);
        }
        show(std::move(wanted));
    }
    if (isSearching())
        search(m_sorted);
}

void ListFilter::sortAnew(const Rows &changed)
{
    std::vector<char> isChanged(m_sorted.size(), 0);
    for (const int row : changed)
        isChanged[static_cast<size_t>(row)] = 1;
    Rows fresh = changed;
    std::sort(fresh.begin(), fresh.end(), [this](int a, int b) { return isBefore(a, b); });
    std::erase_if(m_sorted,
                  [&isChanged](int row) { return isChanged[static_cast<size_t>(row)] != 0; });
    m_sorted = merged(m_sorted, fresh);
}

ListFilter::Rows ListFilter::merged(const Rows &known, const Rows &fresh) const
{
    Rows all;
    all.reserve(known.size() + fresh.size());
    std::merge(known.begin(), known.end(), fresh.begin(), fresh.end(), std::back_inserter(all),
               [this](int a, int b) { return isBefore(a, b); });
    return all;
}

void ListFilter::setSearch(const QString &text)
{
    const QString folded = text.toCaseFolded();
    if (folded == m_search)
        return;
    m_search = folded;
    // What contains the longer text contains the shorter one.
    search(folded.contains(m_shownSearch) ? m_shown : m_sorted);
}

void ListFilter::search(const Rows &among)
{
    m_among = among;
    m_looked = 0;
    m_found.clear();
    m_work.start();
    if (lookOn() && m_sorted.size() <= shortList)
        work();
}

void ListFilter::stopSearch()
{
    m_work.stop();
    m_among.clear();
    m_looked = 0;
    m_found.clear();
}

void ListFilter::work()
{
    // What looking for took a turn is shown in one of its own.
    if (m_looked < m_among.size()) {
        lookOn();
        return;
    }
    m_shownSearch = m_search;
    Rows found = std::exchange(m_found, {});
    stopSearch();
    show(std::move(found));
    Q_EMIT searched();
}

bool ListFilter::lookOn()
{
    QElapsedTimer clock;
    clock.start();
    if (m_search.isEmpty()) {
        m_found = m_among;
        m_looked = m_among.size();
    }
    while (m_looked < m_among.size() && clock.nsecsElapsed() < longestTurn) {
        const size_t end = std::min(m_among.size(), m_looked + rowsBetweenLooks);
        for (; m_looked < end; ++m_looked) {
            if (matches(m_among[m_looked], m_search))
                m_found.push_back(m_among[m_looked]);
        }
    }
    return m_looked >= m_among.size();
}

/// Reads texts to be searched while nobody searches.
void ListFilter::prepare()
{
    QElapsedTimer clock;
    clock.start();
    while (m_prepared < m_texts.size() && clock.nsecsElapsed() < longestTurn) {
        for (size_t i = 0; i < rowsBetweenLooks && m_prepared < m_texts.size(); ++i)
            textOf(static_cast<int>(m_prepared++));
    }
    if (m_prepared >= m_texts.size())
        m_prepare.stop();
}

/// In at most three steps: what goes is removed, what comes is added last, and all is put in order.
void ListFilter::show(Rows wanted)
{
    if (wanted == m_shown)
        return;
    std::vector<char> isWanted(m_place.size(), 0);
    for (const int row : wanted)
        isWanted[static_cast<size_t>(row)] = 1;
    removeAllBut(isWanted);
    const size_t left = m_shown.size();
    if (wanted.size() > left) {
        beginInsertRows({}, static_cast<int>(left), static_cast<int>(wanted.size()) - 1);
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(m_shown),
                     [this](int row) { return m_place[static_cast<size_t>(row)] < 0; });
        numberRows();
        endInsertRows();
    }
    reorder(wanted);
}

/// In one step. Neighbours are removed where they are, so that a view goes on beside them; others
/// are put last first.
void ListFilter::removeAllBut(const std::vector<char> &wanted)
{
    const auto stays = [&wanted](int row) { return wanted[static_cast<size_t>(row)] != 0; };
    Rows kept = m_shown;
    const auto end = std::stable_partition(kept.begin(), kept.end(), stays);
    const auto count = kept.end() - end;
    if (count == 0)
        return;
    auto first = std::find_if_not(m_shown.begin(), m_shown.end(), stays) - m_shown.begin();
    if (!std::none_of(m_shown.begin() + first, m_shown.begin() + first + count, stays)) {
        reorder(kept);
        first = end - kept.begin();
    }
    beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + count - 1));
    m_shown.erase(m_shown.begin() + first, m_shown.begin() + first + count);
    numberRows();
    endRemoveRows();
}

/// @p order: the shown rows in another order.
void ListFilter::reorder(const Rows &order)
{
    if (order == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    Rows rows;
    for (const QModelIndex &index : before)
        rows.push_back(m_shown[static_cast<size_t>(index.row())]);
    m_shown = order;
    numberRows();
    QModelIndexList after;
    for (size_t i = 0; i < rows.size(); ++i)
        after.append(index(m_place[static_cast<size_t>(rows[i])],
                           before.at(static_cast<qsizetype>(i)).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ListFilter::numberRows()
{
    std::fill(m_place.begin(), m_place.end(), -1);
    for (size_t place = 0; place < m_shown.size(); ++place)
        m_place[static_cast<size_t>(m_shown[place])] = static_cast<int>(place);
}

} // namespace alertbridge::ui
