// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/coverage/coverage.h"

#include <QtCore/QObject>

#include <deque>
#include <functional>

namespace alertbridge {

/// Reads what coverage takes beyond the inventory: the members of the groups that definitions and
/// active levels name, and who is on call for the services' policies. A few requests at once. What
/// cannot be read stays unknown in the facts and is told. Main thread.
class CoverageReader : public QObject
{
    Q_OBJECT

public:
    explicit CoverageReader(Account *account, QObject *parent = nullptr);
    ~CoverageReader() override;

    void start(const Inventory &inventory);
    void stop(); ///< ends with what has arrived
    bool isRunning() const { return m_running; }

    /// onCall, groupMembers and now; the rest is the caller's.
    const CoverageFacts &facts() const { return m_facts; }
    const QList<ApiError> &errors() const { return m_errors; }
    int done() const { return m_done; }
    int total() const { return m_total; }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    using Job = std::function<void()>;
    void addGroups(const Inventory &inventory);
    void addOnCalls(const Inventory &inventory);
    void readGroup(const uptrends::Member &group);
    void readOnCalls(const QStringList &policyIds);
    void refuse(const ApiError &error);
    void goOn();
    QDateTime serviceNow() const;

    Account *m_account;
    CoverageFacts m_facts;
    QList<ApiError> m_errors;
    std::deque<Job> m_jobs;
    std::stop_source m_stop;
    bool m_running = false;
    int m_run = 0; ///< answers of earlier runs are dropped
    int m_underWay = 0;
    int m_done = 0;
    int m_total = 0;
};

} // namespace alertbridge
