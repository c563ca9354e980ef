// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/pagerduty/render.h"
#include "app/sandbox/pagerduty/store.h"

namespace sandbox::pd {

/// An incident as a person makes it, without an event.
struct NewIncident
{
    QString title;
    QString key;
    QJsonValue details;
    QString policyId; ///< empty: the service's
};

/// What becomes of events: alerts, incidents, who is paged, and what the clock does to them
/// afterwards.
class IncidentEngine
{
public:
    IncidentEngine(Store &store, const Clock &clock, IdSource &ids, const Render &render);

    /// An accepted event of the Events API. Not every one becomes an incident: the service may be
    /// disabled or in maintenance, and nobody may be on call (support.pagerduty.com, "Why incidents
    /// fail to trigger").
    void handle(const Integration &integration, const QJsonObject &event);

    /// Acts of a person through the REST API. @p userId may be empty for an account-level key
    /// without From.
    void acknowledge(Incident &incident, const QString &userId);
    void resolve(Incident &incident, const QString &userId);
    void reopen(Incident &incident,
                const QString &userId); ///< triggered again, at the first covered level
    void resolveAlert(Alert &alert, const QString &userId);
    void reassign(Incident &incident, const QStringList &userIds, const QString &byUserId);
    void escalateTo(Incident &incident, int level, const QString &byUserId);
    Incident *create(const Service &service, const NewIncident &made,
                     const QString &userId); ///< null where nobody is on call
    void merge(Incident &source, Incident &target, const QString &userId);
    void snooze(Incident &incident, int seconds, const QString &userId);
    Note addNote(Incident &incident, const QString &content, const QString &userId);

    /// Escalations, auto-resolves and acknowledgements that are due by now.
    void runDue();

private:
    struct Paused
    {
        QString integrationId;
        QJsonObject event;
        QDateTime until;
    };

    void trigger(const Integration &integration, const QJsonObject &event);
    void open(const Integration &integration, const QJsonObject &event);
    Incident *openIncident(const Service &service, const NewIncident &made,
                           const QString &severity);
    void attachAlert(Incident &incident, const Integration &integration, const QJsonObject &event);
    void assign(Incident &incident, const QStringList &userIds, const QString &logType,
                const QJsonObject &agent);
    void assignOnCall(Incident &incident, const QJsonObject &agent);
    void notify(Incident &incident, const QString &userId);
    void escalate(Incident &incident);
    int firstCoveredLevel(const Policy &policy, int from) const;
    void setStatus(Incident &incident, const QString &status, const QJsonObject &by);
    void resolveAs(Incident &incident, const QJsonObject &agent, const QString &channel);
    void acknowledgeAs(Incident &incident, const QString &userId, const QJsonObject &agent,
                       const QString &channel);
    LogEntry *log(Incident &incident, const QString &type, const QString &summary,
                  const QJsonObject &agent, const QJsonObject &channel,
                  const QJsonObject &extra = {});
    QString urgency(const Service &service, const QString &severity) const;
    QJsonObject personOrService(const QString &userId, const Incident &incident) const;

    Store &m_store;
    const Clock &m_clock;
    IdSource &m_ids;
    const Render &m_render;
    QHash<QString, Paused> m_paused; ///< by routing key and dedup key
    int m_lastNumber = 1000;
};

} // namespace sandbox::pd
