// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/activitydesk.h"
#include "core/models/activitymodel.h"

#include <QtCore/QSortFilterProxyModel>

namespace alertbridge::ui {

/// Which changes are shown.
struct ActivityFilter
{
    enum class Result { Any, Done, InDoubt, Refused, Undone };
    enum class Vendor { Any, Uptrends, PagerDuty };
    Result result = Result::Any;
    Vendor vendor = Vendor::Any;
    int days = 0; ///< today and so many before; 0: all
    friend bool operator==(const ActivityFilter &, const ActivityFilter &) = default;
};

/// The activity model, filtered, with the words and chips the row delegate paints.
class ActivityRows : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    ActivityRows(ActivityModel *model, const ActivityDesk *desk);

    void setFilter(const ActivityFilter &filter);
    const ActivityFilter &filter() const { return m_filter; }

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool accepts(const JournalEntry &entry) const;

    const ActivityModel *m_model;
    const ActivityDesk *m_desk;
    ActivityFilter m_filter;
};

} // namespace alertbridge::ui
