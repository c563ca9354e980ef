// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/uptrends/alertengine.h"
#include "app/sandbox/uptrends/webpage.h"

namespace sandbox::uptrends {

/// The services PagerDuty's install flow handed over, until the new integration is saved.
struct ConnectedDraft
{
    QList<ConnectedService> services;
    QString accountName;
};

struct WebSession
{
    QString id;
    QString csrf;
    QString operatorGuid; ///< empty: not signed in
    QString message; ///< shown once on the next page
    QHash<QString, QDateTime> states; ///< install flows under way, each good for one return
    QHash<QString, ConnectedDraft> drafts;
};

/// What the handler of a page is given. The session is signed in, and the form's token was right.
struct WebCall
{
    const Request &request;
    const QStringList &captures;
    WebSession &session;
    Operator &user;
};

/// The pages of the practice Uptrends web app: sign-in, integrations, alert definitions, alert
/// history.
class WebApp
{
public:
    using Handler = std::function<Response(const WebCall &)>;

    WebApp(UptrendsWorld *world, const AlertEngine *engine, const PagerDutySender *sender);

    void attach(Service *service);
    void setPagerDutyInstallUrl(const QUrl &url) { m_installUrl = url; }
    QUrl installRedirect() const;

private:
    void get(const QString &pattern, const Handler &handler);
    void post(const QString &pattern, const Handler &handler);
    void addSignInPages();
    void addIntegrationPages();
    void addConnectPages();
    void addDefinitionPages();

    WebSession &startSession();
    WebSession *findSession(const Request &request);
    Response signInPage(WebSession &session, const QString &returnUrl,
                        const QString &problem) const;
    Response signIn(const Request &request);
    Response page(const WebCall &call, const QString &title, const QString &body, MenuEntry entry,
                  int status = 200) const;
    Response missing(const WebCall &call, const QString &what, MenuEntry entry) const;
    Response refused(const WebCall &call, const QString &why, MenuEntry entry) const;

    Response dashboard(const WebCall &call) const;
    Response historyPage(const WebCall &call) const;
    Response integrationsPage(const WebCall &call) const;
    Response integrationTypesPage(const WebCall &call) const;
    Response newIntegrationPage(const WebCall &call, const QString &type,
                                const QString &problem = {}) const;
    Response saveNewIntegration(const WebCall &call);
    Response integrationPage(const WebCall &call, const Integration &integration,
                             const QString &extra = {}) const;
    Response saveIntegration(const WebCall &call, Integration &integration);
    Response testIntegration(const WebCall &call, Integration &integration);
    Integration *editable(const WebCall &call) const;

    Response startConnecting(const WebCall &call);
    Response finishConnecting(const WebCall &call);
    Response connectedPage(const WebCall &call, const ConnectedDraft &draft,
                           const QString &problem = {}) const;
    Response saveConnected(const WebCall &call);

    Response definitionsPage(const WebCall &call) const;
    Response definitionPage(const WebCall &call, const AlertDefinition &definition,
                            const QString &problem = {}) const;
    Response saveDefinition(const WebCall &call, AlertDefinition &definition);

    UptrendsWorld *m_world;
    const AlertEngine *m_engine;
    const PagerDutySender *m_sender;
    Service *m_service = nullptr;
    QUrl m_installUrl;
    QHash<QString, WebSession> m_sessions;
};

} // namespace sandbox::uptrends
