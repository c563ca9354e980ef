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

    Async<Account> fetchAccount(std::stop_token stop = {});
    Async<Listing<Operator>> fetchOperators(std::stop_token stop = {});
    Async<Listing<Integration>> fetchIntegrations(std::stop_token stop = {});
    Async<Listing<AlertDefinition>> fetchAlertDefinitions(std::stop_token stop = {});
    Async<Listing<Member>> fetchDefinitionMembers(const QString &definitionGuid,
                                                  std::stop_token stop = {});
    Async<Listing<EscalationLevel>> fetchLevels(const QString &definitionGuid,
                                                std::stop_token stop = {});
    Async<Listing<Member>> fetchLevelMembers(const QString &definitionGuid, int level,
                                             std::stop_token stop = {});
    Async<Listing<Integration>> fetchLevelIntegrations(const QString &definitionGuid, int level,
                                                       std::stop_token stop = {});
    Async<Done> attach(const QString &definitionGuid, int level, const LevelIntegration &attachment,
                       std::stop_token stop = {});
    Async<Done> updateAttachment(const QString &definitionGuid, int level,
                                 const LevelIntegration &attachment,
                                 std::stop_token stop = {}); ///< PATCH
    Async<Done> detach(const QString &definitionGuid, int level, const QString &integrationGuid,
                       std::stop_token stop = {});

    /// POST /Register with the operator's own login, used for this one call and not kept. Status
    /// "UnexpectedError" is Kind::Invalid.
    Async<Registration> registerApiUser(const Credential &operatorLogin, const QString &description,
                                        std::stop_token stop = {});

private:
    HttpRequest request(Verb verb, const QString &path, std::stop_token stop) const;
    HttpClient *m_http;
    QUrl m_baseUrl;
    Credential m_credential;
};

} // namespace alertbridge::uptrends
