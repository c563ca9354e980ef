// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"
#include "core/net/listing.h"
#include "core/uptrends/types.h"

#include <QtCore/QObject>

namespace alertbridge::uptrends {

struct Credential
{
    Secret userName;
    Secret password;
};

/// Uptrends API v4, one method for each operation the app uses. Main thread. HTTP Basic; JSON asked
/// for explicitly. Lists come whole (no paging). A 403 with Messages is validation (Kind::Invalid),
/// one without is Kind::Forbidden.
class Client : public QObject
{
    Q_OBJECT

public:
    /// @p baseUrl without a path gets the API's own "/v4".
    Client(HttpClient *http, const QUrl &baseUrl, Credential credential, QObject *parent = nullptr);

    void setCredential(Credential credential) { m_credential = std::move(credential); }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; } ///< refuses all but reading

    Async<Account> fetchAccount(std::stop_token stop = {});
    Async<Listing<Operator>> fetchOperators(std::stop_token stop = {});
    Async<Listing<OperatorGroup>> fetchOperatorGroups(std::stop_token stop = {});
    /// Who is in an operator group, or which monitors are in a monitor group.
    Async<Listing<Member>> fetchGroupMembers(const Member &group, std::stop_token stop = {});
    Async<Listing<Monitor>> fetchMonitors(std::stop_token stop = {});
    Async<Listing<MonitorGroup>> fetchMonitorGroups(std::stop_token stop = {});
    Async<Listing<Integration>> fetchIntegrations(std::stop_token stop = {});

    Async<Listing<AlertDefinition>> fetchAlertDefinitions(std::stop_token stop = {});
    Async<AlertDefinition> fetchAlertDefinition(const QString &guid, std::stop_token stop = {});
    /// The service gives a new definition its full set of levels.
    Async<AlertDefinition> createAlertDefinition(const QString &name, bool active,
                                                 std::stop_token stop = {});
    Async<Done> updateAlertDefinition(const QString &guid, const QJsonObject &fields,
                                      std::stop_token stop = {}); ///< PATCH
    Async<Done> deleteAlertDefinition(const QString &guid, std::stop_token stop = {});
    Async<Listing<Member>> fetchDefinitionMembers(const QString &definitionGuid,
                                                  std::stop_token stop = {});
    Async<Done> addDefinitionMember(const QString &definitionGuid, const Member &member,
                                    std::stop_token stop = {});
    Async<Done> removeDefinitionMember(const QString &definitionGuid, const Member &member,
                                       std::stop_token stop = {});

    Async<Listing<EscalationLevel>> fetchLevels(const QString &definitionGuid,
                                                std::stop_token stop = {});
    Async<EscalationLevel> fetchLevel(const QString &definitionGuid, int level,
                                      std::stop_token stop = {});
    Async<Done> updateLevel(const QString &definitionGuid, int level, const QJsonObject &fields,
                            std::stop_token stop = {}); ///< PATCH
    Async<Listing<Member>> fetchLevelMembers(const QString &definitionGuid, int level,
                                             std::stop_token stop = {});
    Async<Done> addLevelMember(const QString &definitionGuid, int level, const Member &member,
                               std::stop_token stop = {});
    Async<Done> removeLevelMember(const QString &definitionGuid, int level, const Member &member,
                                  std::stop_token stop = {});
    Async<Listing<Integration>> fetchLevelIntegrations(const QString &definitionGuid, int level,
                                                       std::stop_token stop = {});
    Async<Done> attach(const QString &definitionGuid, int level, const LevelIntegration &attachment,
                       std::stop_token stop = {});
    Async<Done> updateAttachment(const QString &definitionGuid, int level,
                                 const QString &integrationGuid, const AttachmentFlags &flags,
                                 const AttachmentDetails &details = {},
                                 std::stop_token stop = {}); ///< PATCH of what is set
    Async<Done> detach(const QString &definitionGuid, int level, const QString &integrationGuid,
                       std::stop_token stop = {});

    /// POST /Register with the operator's own login, used for this one call and not kept. Status
    /// "UnexpectedError" is Kind::Invalid.
    Async<Registration> registerApiUser(const Credential &operatorLogin, const QString &description,
                                        std::stop_token stop = {});

private:
    HttpRequest request(Verb verb, const QString &path, std::stop_token stop) const;
    Async<Done> send(Verb verb, const QString &path, std::stop_token stop);
    Async<Done> send(Verb verb, const QString &path, const QJsonObject &body, std::stop_token stop);
    HttpClient *m_http;
    QUrl m_baseUrl;
    Credential m_credential;
    bool m_readOnly = false;
};

} // namespace alertbridge::uptrends
