// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractProxyModel>
#include <QtCore/QCollator>
#include <QtCore/QTimer>

#include <optional>
#include <vector>

namespace alertbridge::ui {

/// Searches and sorts a flat list of many rows without holding up the window: texts to search and
/// to sort by are kept, a longer search looks only at what the shorter one found, and what takes
/// longer than a moment goes on in the next turn of the event loop, as does showing many rows.
/// Shown rows change in few large steps, where QSortFilterProxyModel makes one for each gap. Rows
/// whose texts change are put in anew, the others stay in order as they are.
class ListFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit ListFilter(QObject *parent = nullptr);

    void setSearchRole(int role) { m_searchRole = role; }
    void setSortRole(int role) { m_sortRole = role; }
    void setSearch(const QString &text); ///< anywhere, regardless of case
    bool isSearching() const { return m_work.isActive(); } ///< the result is not shown yet

    void setSourceModel(QAbstractItemModel *model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    QModelIndex sibling(int row, int column, const QModelIndex &) const override
    {
        return index(row, column);
    }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;

Q_SIGNALS:
    void searched(); ///< the result is shown

private:
    using Rows = std::vector<int>; ///< of the source

    /// What a row is sorted by: text by the collator's key, else a number.
    struct SortKey
    {
        QVariant value; ///< what it was made of: making it anew takes longest
        std::optional<QCollatorSortKey> text;
        double number = 0;
    };

    void takeInserted(int first, int last);
    void hide(int first, int last); ///< before they are removed
    void takeRemoved(int first, int last);
    void takeChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles);
    void takeTexts(const QModelIndex &from, const QModelIndex &to);
    void takeAnew();
    const QString &textOf(int row);
    SortKey keyOf(int row) const;
    bool updateKey(int row); ///< false where it is as before
    void sortAnew(const Rows &changed); ///< the others are in order
    Rows merged(const Rows &known, const Rows &fresh) const; ///< of two in order
    bool isBefore(int a, int b) const;
    bool matches(int row, const QString &search)
    {
        return search.isEmpty() || textOf(row).contains(search);
    }
    void search(const Rows &among);
    void stopSearch();
    void work();
    bool lookOn(); ///< true when all have been looked at
    void prepare();
    void show(Rows wanted);
    void removeAllBut(const std::vector<char> &wanted); ///< by source row
    void reorder(const Rows &order);
    void numberRows();

    int m_searchRole = Qt::DisplayRole;
    int m_sortRole = Qt::DisplayRole;
    int m_sortColumn = -1;
    int m_columns = 0; ///< of the source
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QCollator m_collator;
    QString m_search; ///< case folded
    QString m_shownSearch; ///< what the shown rows match
    std::vector<QString> m_texts; ///< case folded, by source row; null: not read yet
    std::vector<SortKey> m_keys; ///< by source row
    /// Of the first column, by source row; unknownFlags: not asked for yet.
    mutable std::vector<Qt::ItemFlags> m_flags;
    Rows m_sorted; ///< all rows, in order
    Rows m_shown; ///< those that match, in order
    std::vector<int> m_place; ///< in m_shown, by source row; -1: not shown
    QTimer m_work; ///< a search under way
    Rows m_among;
    size_t m_looked = 0;
    Rows m_found;
    QTimer m_prepare; ///< reads texts while nobody searches
    size_t m_prepared = 0;
};

} // namespace alertbridge::ui
