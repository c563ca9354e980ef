// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/activityrows.h"
#include "ui/lists/listpane.h"

class QComboBox;
class QTreeView;

namespace alertbridge::ui {

/// What this app changed, newest first, searched and filtered.
class ActivityList : public ListPane
{
    Q_OBJECT

public:
    ActivityList(ActivityModel *model, const ActivityDesk *desk, QWidget *parent = nullptr);

    QTreeView *view() const { return m_view; }
    qint64 currentEntry() const; ///< 0 for none
    QList<qint64> shownEntries() const; ///< in the order of the list
    void showInDoubt(); ///< these only

Q_SIGNALS:
    void currentChanged();
    void copyRequested(QWidget *button); ///< all that are shown

private:
    ActivityList(ActivityRows *rows, QWidget *parent);
    QWidget *makeFilters();
    void applyFilter();
    static ListTexts texts(bool filtered);

    ActivityRows *m_rows;
    QTreeView *m_view;
    QComboBox *m_result;
    QComboBox *m_vendor;
    QComboBox *m_period;
};

} // namespace alertbridge::ui
