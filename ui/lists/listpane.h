// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/loadstate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/words/errorwords.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

class QAbstractItemModel;
class QAbstractItemView;
class QHBoxLayout;
class QAbstractProxyModel;
class QTreeView;
class QVBoxLayout;

namespace alertbridge::ui {

class BusyBar;
class BusyLine;
class EmptyState;
class Notice;
class PageStack;
class SearchField;

/// What a list says around and instead of its rows.
struct ListTexts
{
    QString search; ///< the prompt where nothing is there yet
    std::function<QString(int rows)> searchAmong;
    QString reading;
    QString readingText;
    QString noMatch;
    QString noMatchText;
    QString failed;
    Icon emptyIcon = Icon::Search;
    QString empty;
    QString emptyText;
    QString emptyAction;
    Button::Kind emptyActionKind = Button::Kind::Secondary;
    /// The line under the search field while more is read; none where this is null.
    std::function<QString(int done, int total)> progress;
};

/// A searchable, sorted list with its loading, empty and error states. Every list of the app is
/// one; they differ in rows and words.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    ~ListPane() override; ///< keeps sorting and widths for the next time

    void setState(const LoadState &state);
    /// The rows keep at least that; tokens::ListHeight where nothing was set.
    void setLeastListHeight(int pixels);
    SearchField *searchField() const { return m_search; }
    void addToolButton(QWidget *button); ///< beside the search field
    void addFilters(QWidget *filters); ///< under the search field

Q_SIGNALS:
    void retryRequested();
    void stopRequested();
    void errorActionRequested(const alertbridge::ui::ErrorWords &words);
    void emptyActionRequested();

protected:
    struct Roles
    {
        int search;
        int sort;
        int sortColumn;
        bool tree = false; ///< rows with children; a flat list takes any number of rows
    };

    /// @p rows gives the source model words and chips; the view made next shows filter().
    ListPane(QAbstractItemModel *rows, const Roles &roles, ListTexts texts, QWidget *parent);
    void setView(QAbstractItemView *view);
    void setTexts(const ListTexts &texts);
    /// Left and right of everything but the rows, in a card without padding.
    void setHeadMargin(int pixels);
    /// A proxy that gives @p model its words, for the constructor.
    template<typename Rows>
    static Rows *rowsOf(QAbstractItemModel *model)
    {
        auto *rows = new Rows;
        rows->setSourceModel(model);
        return rows;
    }
    /// Makes the row whose @p role is @p id the current one, where it is shown (or will be, when
    /// the search under way is through), and scrolls to it.
    void revealRow(int role, const QString &id, Qt::CaseSensitivity cases = Qt::CaseSensitive);
    QAbstractProxyModel *filter() const { return m_filter; }

    void showEvent(QShowEvent *event) override;

private:
    struct Wanted
    {
        int role = 0;
        QString id; ///< null: nothing
        Qt::CaseSensitivity cases = Qt::CaseSensitive;
    };

    QAbstractProxyModel *makeListFilter(QAbstractItemModel *rows, const Roles &roles);
    QAbstractProxyModel *makeTreeFilter(QAbstractItemModel *rows, const Roles &roles);
    void revealWanted();
    void showState();
    void showError(bool partly);
    void showEmpty(int rows);

    ListTexts m_texts;
    std::function<void(const QString &)> m_setSearch;
    QAbstractProxyModel *m_filter;
    SearchField *m_search;
    QVBoxLayout *m_head;
    QHBoxLayout *m_tools;
    BusyLine *m_progress;
    Notice *m_notice;
    BusyBar *m_busy;
    PageStack *m_stack;
    QTreeView *m_tree = nullptr; ///< the view, once its kept state is restored
    EmptyState *m_empty;
    LoadState m_state;
    std::optional<ApiError> m_told; ///< what the notice says
    bool m_toldPartly = false;
    Wanted m_wanted; ///< to be revealed
};

} // namespace alertbridge::ui
