// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activityrows.h"

#include "ui/widgets/itemroles.h"
#include "ui/words/changewords.h"

#include <QtCore/QLocale>

namespace alertbridge::ui {

ActivityRows::ActivityRows(ActivityModel *model, const ActivityDesk *desk)
    : m_model(model)
    , m_desk(desk)
{
    setSourceModel(model);
}

void ActivityRows::setFilter(const ActivityFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

bool ActivityRows::filterAcceptsRow(int row, const QModelIndex &) const
{
    return accepts(m_model->entryAt(row));
}

bool ActivityRows::accepts(const JournalEntry &entry) const
{
    using Result = ActivityFilter::Result;
    using Vendor = ActivityFilter::Vendor;
    if (m_filter.vendor != Vendor::Any
        && isAtUptrends(entry.change.kind) != (m_filter.vendor == Vendor::Uptrends))
        return false;
    if (m_filter.days > 0
        && entry.at.toLocalTime().date() < QDate::currentDate().addDays(1 - m_filter.days))
        return false;
    switch (m_filter.result) {
    case Result::Any:
        return true;
    case Result::Done:
        return entry.outcome == Outcome::Done && !entry.undone;
    case Result::InDoubt:
        return m_desk->isInDoubt(entry);
    case Result::Refused:
        return entry.outcome == Outcome::Refused;
    case Result::Undone:
        return entry.undone;
    }
    return true;
}

QVariant ActivityRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JournalEntry &entry = m_model->entryAt(mapToSource(index).row());
    if (role == ActivityModel::SearchRole)
        return QString(changeSentence(entry.change) + u'\n'
                       + changeDetails(entry.change).join(u'\n') + u'\n' + entry.by);
    switch (index.column()) {
    case ActivityModel::WhenColumn:
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
        break;
    case ActivityModel::WhatColumn:
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return changeSentence(entry.change);
        break;
    default:
        if (role == ChipTextRole || role == Qt::AccessibleTextRole)
            return outcomeChip(entry).text;
        if (role == ChipKindRole)
            return int(outcomeChip(entry).tone);
        break;
    }
    return QSortFilterProxyModel::data(index, role);
}

QVariant ActivityRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QSortFilterProxyModel::headerData(section, orientation, role);
    switch (section) {
    case ActivityModel::WhenColumn:
        return tr("When");
    case ActivityModel::WhatColumn:
        return tr("Change");
    default:
        return tr("Result");
    }
}

} // namespace alertbridge::ui
