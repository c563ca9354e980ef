// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/delivery/deliverytest.h"
#include "core/setup/setupstate.h"

#include <QtCore/QObject>

#include <memory>

namespace alertbridge {

class SetupSession;

/// What exists when the set-up ends, read back from the services.
struct SetupSummary
{
    struct ServiceLine
    {
        QString id;
        QString name;
        QUrl htmlUrl;
        QStringList onCall;
        bool onCallKnown = false;
        bool proven = false;
    };
    QList<ServiceLine> services;
    QString integrationName;
    int levels = 0;
    int definitions = 0;
    QStringList uncoveredDefinitions; ///< active, without the integration on any active level
    std::optional<ApiError> error;
};

/// The proof: one delivery test for each service, and the summary. Main thread.
class ProofStep : public QObject
{
    Q_OBJECT

public:
    ProofStep(SetupSession *session, Account *account);

    void begin(); ///< makes the tests and reads the summary; sends nothing
    const QList<DeliveryTest *> &tests() const { return m_tests; }
    DeliveryTest *test(const QString &serviceId) const;
    /// Replaces the service's test by a fresh one (a second message has its own dedup_key).
    DeliveryTest *renewTest(const QString &serviceId);
    SetupSummary summary() const { return m_summary; }
    bool summaryLoading() const { return m_loading; }
    void refreshSummary();

Q_SIGNALS:
    void testsChanged();
    void summaryChanged();
    /// Before the rest of the summary. @p name is empty where it could not be read.
    void serviceRead(const QString &id, const QString &name);

private:
    struct Private;
    DeliveryTest *makeTest(const QString &serviceId);
    void takeVerdict(DeliveryTest *test);
    void readServices();
    void readOnCalls(const QStringList &policyIds);
    void closeRead();
    void noteError(const ApiError &error);
    SetupSession *m_session;
    Account *m_account;
    QList<DeliveryTest *> m_tests;
    SetupSummary m_summary;
    bool m_loading = false;
    std::shared_ptr<Private> d;
};

} // namespace alertbridge
