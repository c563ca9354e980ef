// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/delivery/deliverytest.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>

#include <stop_token>

namespace alertbridge {

/// Waits for the incidents that Uptrends' own test message opens. Uptrends tells neither its
/// dedup_key nor which services it goes to, so every incident that was opened since the start on a
/// service that could be fed is looked at: one that speaks of Uptrends or of the integration is the
/// message; of several that cannot be told apart, and of one that says nothing, somebody has to
/// choose. Sends nothing. Main thread.
class WholePathWatch : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Idle,
        Preparing, ///< what is open already
        Watching,
        Asking, ///< choose()
        Explaining, ///< why nothing came
        Caught,
        Missed, ///< given up
        Failed, ///< could not begin
    };

    struct Found
    {
        pagerduty::Incident incident;
        QString alertKey;
        QString integrationName; ///< of PagerDuty
        bool speaksOfUptrends = false;
    };

    WholePathWatch(Account *account, const QString &integrationGuid, const QString &integrationName,
                   QObject *parent = nullptr);
    ~WholePathWatch() override;

    /// @p likely: services it is known to feed; empty: every service is watched.
    void start(const QStringList &likely);
    void choose(const QStringList &incidentIds); ///< none: those are others, go on watching
    void giveUp(); ///< it was sent and nothing came: finds out why, where the services are known
    void stop();
    void setTiming(std::chrono::milliseconds poll, std::chrono::milliseconds settle);

    Phase phase() const { return m_phase; }
    bool isRunning() const;
    QString integrationGuid() const { return m_integrationGuid; }
    QString integrationName() const { return m_integrationName; }
    QStringList likely() const { return m_likely; }
    QDateTime startedAt() const { return m_startedAt; }
    const QList<Found> &found() const { return m_found; } ///< to choose from, or what was caught
    std::optional<ApiError> error() const { return m_error; } ///< of the last look, or Failed
    DeliveryCause cause() const { return m_cause; } ///< Missed
    QString causeServiceId() const { return m_causeServiceId; }
    QString causeServiceName() const { return m_causeServiceName; }

Q_SIGNALS:
    void changed();
    void finished(); ///< Caught, Missed or Failed, and after stop() Idle

private:
    template<typename T, typename Handler>
    void ask(const Async<T> &answer, Handler &&handler);
    pagerduty::IncidentQuery query() const;
    void readBefore();
    void look();
    void takeIncidents(const Listing<pagerduty::Incident> &listing);
    void readAlerts(const pagerduty::Incident &incident);
    void takeAlerts(const pagerduty::Incident &incident, const Listing<pagerduty::Alert> &alerts);
    void weigh();
    void lookAgain();
    void explainNext();
    void enter(Phase phase);
    void finish(Phase phase);

    QPointer<Account> m_account;
    QString m_integrationGuid;
    QString m_integrationName;
    QStringList m_likely;
    Phase m_phase = Phase::Idle;
    int m_run = 0; ///< answers of an earlier one are dropped
    QDateTime m_startedAt; ///< UTC, as this computer says
    QSet<QString> m_before; ///< incidents that are not it
    QHash<QString, Found> m_seen; ///< by incident
    QHash<QString, int> m_alertless; ///< looks at incidents without an alert
    int m_reading = 0; ///< alerts that are asked for
    int m_quietLooks = 0; ///< without anything new, since the first was found
    QList<Found> m_found;
    QStringList m_toExplain;
    std::optional<ApiError> m_error;
    DeliveryCause m_cause = DeliveryCause::None;
    QString m_causeServiceId;
    QString m_causeServiceName;
    std::chrono::milliseconds m_poll {3000};
    std::chrono::milliseconds m_settle {3000};
    std::stop_source m_stop;
};

} // namespace alertbridge
