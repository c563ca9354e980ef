// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/feedbook.h"
#include "core/uptrends/types.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QDateTime>

namespace alertbridge {

/// What is known of one Uptrends integration.
struct IntegrationEntry
{
    uptrends::Integration integration; ///< its name told apart from others
    int levels = 0; ///< it is attached to
    int definitions = 0;
    bool usesWhole = true; ///< false: there may be more
    QStringList usedBy; ///< names of the alert definitions
    bool feedKnown = false;
    QStringList services; ///< names of those it feeds; ids of those that are not listed
    QDateTime provenAt; ///< UTC, of the last proven delivery through it; invalid: none
    int mutedLevels = 0; ///< this app switched it off there
    QDateTime pausedUntil; ///< UTC, all services it feeds; invalid: none of them, or not all
    friend bool operator==(const IntegrationEntry &, const IntegrationEntry &);
};

/// The integrations of an account. Updated by GUID. No texts: the UI words the states.
class IntegrationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, UsedColumn, FeedsColumn, StateColumn, ColumnCount };
    enum Role {
        GuidRole = Qt::UserRole + 1,
        SortRole, ///< by name PagerDuty comes first
        SearchRole, ///< name, type, services and alert definitions
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<IntegrationEntry> &entries);
    const IntegrationEntry &entryAt(int row) const { return m_entries.at(row); }
    const IntegrationEntry *entry(const QString &guid) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    int rowOf(const QString &guid) const; ///< -1 where there is none
    QList<IntegrationEntry> m_entries;
};

} // namespace alertbridge
