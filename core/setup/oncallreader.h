// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/models/servicelistmodel.h"

#include <QtCore/QObject>

#include <stop_token>

namespace alertbridge {

/// What a list of on-calls says about the policies that were asked for.
QHash<QString, OnCallNow> onCallByPolicy(const QStringList &policyIds,
                                         const Listing<pagerduty::OnCall> &listing,
                                         const QDateTime &now);

/// Reads who is on call for policies, fifty at a time and one request after the other, into a
/// ServiceListModel. Policies that could not be read stay unknown. Main thread.
class OnCallReader : public QObject
{
    Q_OBJECT

public:
    OnCallReader(Account *account, ServiceListModel *services, QObject *parent);
    ~OnCallReader() override;

    void want(const QStringList &policyIds); ///< those not read yet, in this order
    void startAfresh(); ///< everything is read again when wanted

private:
    void readNext();
    Account *m_account;
    ServiceListModel *m_services;
    QStringList m_waiting;
    QSet<QString> m_asked;
    bool m_reading = false;
    std::stop_source m_stop;
};

} // namespace alertbridge
