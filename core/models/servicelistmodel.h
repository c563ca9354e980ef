// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pagerduty/types.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QSet>

namespace alertbridge {

/// Who would be paged for a policy right now.
struct OnCallNow
{
    bool known = false;
    QStringList names; ///< first level first; empty and known: nobody
    QDateTime nobodyUntil; ///< where the next shift is known
};

/// PagerDuty services with a tick for each. Fills page by page; updated by id. No texts: the UI
/// words the states.
class ServiceListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, PolicyColumn, OnCallColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        SortRole,
        SearchRole, ///< name, description and policy in one string
        StatusRole, ///< int(pagerduty::ServiceStatus)
        OnCallKnownRole,
        OnCallNamesRole, ///< QStringList
        HtmlUrlRole,
        CreatedByUsRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const QList<pagerduty::Service> &services); ///< new ids only; known ids are updated
    void upsert(const pagerduty::Service &service);
    void remove(const QString &id);
    void keepOnly(const QSet<QString> &ids); ///< drops the rest after a complete read
    void setOnCall(const QHash<QString, OnCallNow> &byPolicyId);
    void setCreatedByUs(const QSet<QString> &ids);

    std::optional<pagerduty::Service> service(const QString &id) const;
    const QList<pagerduty::Service> &services() const { return m_services; }
    std::optional<pagerduty::Service> serviceByName(
        const QString &name) const; ///< case-insensitive, as PagerDuty compares
    QStringList ticked() const;
    void setTicked(const QString &id, bool ticked);
    OnCallNow onCall(const QString &policyId) const { return m_onCall.value(policyId); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index,
                  int role) const override; ///< CheckStateRole on NameColumn
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void tickedChanged(const QString &id, bool ticked);

private:
    QList<int> rowsWithPolicies(const QSet<QString> &policyIds) const;
    void dropRows(int first, int last);
    void emitRows(const QList<int> &rows, int column, const QList<int> &roles);
    QList<pagerduty::Service> m_services;
    QHash<QString, int> m_rows;
    QSet<QString> m_ticked;
    QSet<QString> m_createdByUs;
    QHash<QString, OnCallNow> m_onCall;
};

} // namespace alertbridge
