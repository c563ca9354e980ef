// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/guidemarks.h"
#include "core/setup/integrationstep.h"

#include <QtCore/QObject>

#include <stop_token>

namespace alertbridge {

/// Finds the PagerDuty services on which *Connect* made an integration, by comparing what they have
/// now with what they had before. PagerDuty may show a new integration seconds later, so a short
/// answer is asked for again. Main thread.
class FedServicesReader : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        QList<GuideMarks::NamedService>
            named; ///< told by the page's address; empty: all services are read
        bool namesOnly = false; ///< no new integration is expected
        QStringList alsoRead; ///< with named: further services worth a look
        QHash<QString, QStringList> keysBefore;
        bool keysAreWhole = false; ///< a service that is not in keysBefore had none
        QDateTime baselineAt; ///< otherwise the time decides
        QSet<QString> claimed; ///< integrations that belong to another Uptrends integration
    };

    FedServicesReader(Account *account, QObject *parent);
    ~FedServicesReader() override;

    void ask(const Question &question); ///< replaces the question before
    void stop();
    bool isAsking() const { return m_asking; }

    /// The integrations of @p service that appeared; newest last.
    static QList<pagerduty::Integration> appeared(const Question &question,
                                                  const pagerduty::Service &service);

Q_SIGNALS:
    void learned(const QList<alertbridge::IntegrationStep::FedService>
                     &services); ///< may come again with more
    void failed(const alertbridge::ApiError &error);

private:
    void look();
    void lookAtNamed();
    void lookAtAll();
    void take(const QList<pagerduty::Service> &services);
    void handle(const ApiError &error);
    Account *m_account;
    Question m_question;
    std::stop_source m_stop;
    bool m_asking = false;
    int m_run = 0;
    int m_round = 0;
};

} // namespace alertbridge
