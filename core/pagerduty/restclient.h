// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"
#include "core/net/listing.h"
#include "core/pagerduty/types.h"

#include <QtCore/QObject>

namespace alertbridge::pagerduty {

/// How the token is presented: an API key as "Token token=…", an OAuth access token as "Bearer …".
enum class TokenKind { ApiKey, OAuth };

struct Credential
{
    Secret token;
    TokenKind kind = TokenKind::ApiKey;
};

struct IncidentQuery
{
    QStringList serviceIds;
    QString incidentKey; ///< the event's dedup_key; empty for any
    QDateTime since;
    int limit = 10;
};

/// PagerDuty REST API v2, one method for each operation the app uses. Main thread. Values in,
/// values out; no state but the credential. Lists are paged by 100 to their end with a guard
/// against pages that repeat (REST-API/09).
class RestClient : public QObject
{
    Q_OBJECT

public:
    RestClient(HttpClient *http, const QUrl &baseUrl, Credential credential,
               QObject *parent = nullptr);

    QUrl baseUrl() const { return m_baseUrl; }
    void setCredential(Credential credential) { m_credential = std::move(credential); }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; } ///< refuses all but reading
    void setFrom(const QString &email) { m_from = email; } ///< the From header of incident writes
    QString from() const { return m_from; }

    Async<QStringList> fetchAbilities(std::stop_token stop = {});
    /// Kind::Invalid (400) where the token belongs to an account, not to a user.
    Async<CurrentUser> fetchCurrentUser(std::stop_token stop = {});
    Async<Listing<User>> fetchUsers(const QString &query = {}, PageHandler<User> onPage = {},
                                    std::stop_token stop = {});
    Async<Listing<Schedule>> fetchSchedules(PageHandler<Schedule> onPage = {},
                                            std::stop_token stop = {});

    Async<Listing<Service>> fetchServices(PageHandler<Service> onPage = {},
                                          std::stop_token stop = {}); ///< with integrations
    Async<Service> fetchService(const QString &id,
                                std::stop_token stop = {}); ///< with integrations
    Async<QList<Service>> findServicesByName(const QString &exactName, std::stop_token stop = {});
    Async<Service> createService(const ServiceDraft &draft, std::stop_token stop = {});
    Async<Done> deleteService(const QString &id, std::stop_token stop = {});

    Async<Listing<EscalationPolicy>> fetchEscalationPolicies(
        PageHandler<EscalationPolicy> onPage = {}, std::stop_token stop = {});
    Async<QList<EscalationPolicy>> findEscalationPoliciesByName(const QString &exactName,
                                                                std::stop_token stop = {});
    Async<EscalationPolicy> createEscalationPolicy(const EscalationPolicyDraft &draft,
                                                   std::stop_token stop = {});
    Async<Done> deleteEscalationPolicy(const QString &id, std::stop_token stop = {});
    Async<Listing<OnCall>> fetchOnCalls(const QStringList &policyIds,
                                        std::stop_token stop = {}); ///< who is on call now

    Async<Listing<GroupingSetting>> fetchGroupingSettings(const QStringList &serviceIds,
                                                          std::stop_token stop = {});
    Async<GroupingSetting> createGroupingSetting(const GroupingDraft &draft, const QString &name,
                                                 const QString &serviceId,
                                                 std::stop_token stop = {});
    Async<Done> deleteGroupingSetting(const QString &id, std::stop_token stop = {});

    Async<Integration> createEventsIntegration(const QString &serviceId, const QString &name,
                                               std::stop_token stop = {});
    Async<Integration> fetchIntegration(const QString &serviceId, const QString &integrationId,
                                        std::stop_token stop = {});
    Async<Done> deleteIntegration(const QString &serviceId, const QString &integrationId,
                                  std::stop_token stop = {});

    Async<Listing<Incident>> fetchIncidents(const IncidentQuery &query,
                                            std::stop_token stop = {}); ///< newest first, one page
    Async<Incident> fetchIncident(const QString &id, std::stop_token stop = {});
    Async<Listing<Alert>> fetchAlerts(const QString &incidentId, std::stop_token stop = {});
    Async<Listing<LogEntry>> fetchLogEntries(const QString &incidentId, std::stop_token stop = {});
    Async<Incident> resolveIncident(const QString &id, std::stop_token stop = {}); ///< needs from()

    /// Ongoing and future ones of @p serviceIds; of all services where that is empty.
    Async<Listing<MaintenanceWindow>> fetchOpenMaintenanceWindows(const QStringList &serviceIds,
                                                                  std::stop_token stop = {});
    Async<MaintenanceWindow> fetchMaintenanceWindow(const QString &id, std::stop_token stop = {});
    /// Needs from(). A start in the past becomes now.
    Async<MaintenanceWindow> createMaintenanceWindow(const MaintenanceWindow &window,
                                                     std::stop_token stop = {});
    /// Ends an ongoing window now, removes a future one; 405 for one that has ended.
    Async<Done> deleteMaintenanceWindow(const QString &id, std::stop_token stop = {});
    Async<Listing<ChangeEvent>> fetchChangeEvents(const QString &serviceId, const QDateTime &since,
                                                  std::stop_token stop = {}); ///< one page

private:
    friend class RestPaging;
    HttpRequest request(Verb verb, const QString &path, std::stop_token stop) const;
    HttpClient *m_http;
    QUrl m_baseUrl;
    Credential m_credential;
    QString m_from;
    bool m_readOnly = false;
};

} // namespace alertbridge::pagerduty
