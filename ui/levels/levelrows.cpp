// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/levelrows.h"

#include "core/models/leveltreemodel.h"
#include "ui/widgets/itemroles.h"
#include "ui/words/errorwords.h"
#include "ui/words/levelwords.h"

namespace alertbridge::ui {

using Column = LevelTreeModel::Column;

QVariant LevelRows::data(const QModelIndex &index, int role) const
{
    const auto own = [&](int ownRole) { return QIdentityProxyModel::data(index, ownRole); };
    const int level = own(LevelTreeModel::LevelIdRole).toInt();
    if (level == 0) { // a definition
        switch (role) {
        case RowKindRole:
            return int(RowKind::Group);
        case NoteRole: {
            const QString members = memberCount(own(LevelTreeModel::MonitorsRole).toInt(),
                                                own(LevelTreeModel::MonitorGroupsRole).toInt());
            if (own(LevelTreeModel::ActiveRole).toBool())
                return members;
            return members.isEmpty() ? tr("switched off") : tr("switched off · %1").arg(members);
        }
        case Qt::CheckStateRole:
            return {}; // the band names the definition; its levels are ticked one by one
        default:
            return QIdentityProxyModel::data(index, role);
        }
    }

    const auto state = LevelTreeModel::RowState(own(LevelTreeModel::StateRole).toInt());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Column::LevelColumn:
            return levelTitle(level);
        case Column::OkAlertsColumn:
            return tr("OK alerts");
        case Column::RemindersColumn:
            return tr("Reminders");
        default:
            return {};
        }
    case NoteRole:
        if (index.column() == Column::LevelColumn)
            return levelCondition(
                own(LevelTreeModel::ActiveRole).toBool(),
                uptrends::EscalationLevel::Mode(own(LevelTreeModel::ModeRole).toInt()),
                own(LevelTreeModel::ThresholdRole).toInt());
        return {};
    case ChipTextRole:
        return index.column() == Column::StateColumn ? QVariant(levelChip(state).text) : QVariant();
    case ChipKindRole:
        return int(levelChip(state).tone);
    case MutedRole:
        return index.column() == Column::OkAlertsColumn || index.column() == Column::RemindersColumn
               || state == LevelTreeModel::RowState::Attached;
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Column::OkAlertsColumn:
            return tr("The OK alert is what closes the PagerDuty incident.");
        case Column::RemindersColumn:
            return tr("A reminder does not change a PagerDuty incident.");
        default:
            return QIdentityProxyModel::data(index, role);
        }
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(
            levelOfDefinition(level, index.parent().siblingAtColumn(0).data().toString()),
            data(index, Qt::DisplayRole).toString());
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace alertbridge::ui
