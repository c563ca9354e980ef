// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/service.h"
#include "app/sandbox/uptrends/alertengine.h"
#include "app/sandbox/uptrends/uptrendsworld.h"

namespace sandbox::uptrends {

/// What an API handler is given: the request, the guids and numbers in its path, and who asks.
struct Call
{
    const Request &request;
    const QStringList &captures;
    Operator &caller;

    QString guid(int index) const { return captures.at(index).toLower(); }
};

/// Routes below /v4 that need an API user (HTTP Basic). Guids in a path are checked before the
/// handler runs.
class ApiRoutes
{
public:
    using Handler = std::function<Response(const Call &)>;

    ApiRoutes(Service *service, UptrendsWorld *world)
        : m_service(service)
        , m_world(world)
    {
    }

    UptrendsWorld *world() const { return m_world; }
    Service *service() const { return m_service; }
    /// Clients differ in whether the base address they are given ends with /v4 or they add it
    /// themselves: both reach the same handler.
    static QStringList basePaths();
    /// @p pattern without /v4; segments called {guid} must be guids, others are handed over as they
    /// are
    void add(const QByteArray &method, const QString &pattern, const Handler &handler);
    /// As add, and under the name the route had before February 2021 too (Member ← Members).
    void addWithPlural(const QByteArray &method, const QString &pattern, const QString &segment,
                       const Handler &handler);

private:
    Service *m_service;
    UptrendsWorld *m_world;
};

struct BasicCredentials
{
    QString user;
    QString password;
};
std::optional<BasicCredentials> basicCredentials(const Request &request);

/// The MessageList of the API v4 description.
Response failure(int status, const QStringList &messages);
Response badRequest(const QString &message); ///< 400: unreadable
Response invalid(const QString &message); ///< 403: "one or more validation errors occurred"
Response notFound(const QString &what); ///< 404
Response unauthorized(); ///< 401 with WWW-Authenticate
bool isGuid(const QString &text);

void addAccountRoutes(ApiRoutes &routes);
void addIntegrationRoutes(ApiRoutes &routes);
void addDefinitionRoutes(ApiRoutes &routes);
void addLevelRoutes(ApiRoutes &routes);
void addLevelIntegrationRoutes(ApiRoutes &routes);
void addOperatorRoutes(ApiRoutes &routes);
void addMonitorRoutes(ApiRoutes &routes);
void addMonitorWriteRoutes(ApiRoutes &routes);
void addOperatorWriteRoutes(ApiRoutes &routes);
void addAlertRoutes(ApiRoutes &routes, const AlertEngine *engine);

} // namespace sandbox::uptrends
