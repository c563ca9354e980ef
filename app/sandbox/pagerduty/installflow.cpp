// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/installflow.h"

#include "app/sandbox/pagerduty/page.h"

#include <QtCore/QJsonDocument>

namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

const QString uptrendsAppId = u"PUPTRND"_s;
const QString uptrendsName = u"Uptrends"_s;
const QString installPath = u"/install/integration"_s;
constexpr char installCookie[] = "practice_pd_app";
constexpr int mostShown = 200; ///< beyond it the search narrows the list

/// Same origin and below the registered path; query and fragment are the app's own.
bool isBelow(const QUrl &prefix, const QUrl &url)
{
    const QUrl::FormattingOptions origin = QUrl::RemovePath | QUrl::RemoveQuery
                                           | QUrl::RemoveFragment;
    return prefix.isValid() && !prefix.isEmpty() && url.isValid() && url.userInfo().isEmpty()
           && prefix.adjusted(origin) == url.adjusted(origin)
           && url.path().startsWith(prefix.path());
}

} // namespace

InstallFlow::InstallFlow(Backend &backend, Identity &identity)
    : m_backend(backend)
    , m_identity(identity)
{
}

void InstallFlow::attach(Origin &app)
{
    m_origin = &app;
    app.route("GET", installPath,
              [this](const Request &request, const QStringList &) { return show(request); });
    app.route("POST", installPath, [this](const Request &request, const QStringList &) {
        return connectServices(request);
    });
    app.route("GET", u"/sso/return"_s, [this](const Request &request, const QStringList &) {
        return finishSignIn(request);
    });
}

QUrl InstallFlow::url() const
{
    QUrl url = m_origin ? m_origin->url() : QUrl();
    url.setPath(installPath);
    url.setQuery(u"app_id=%1&version=2"_s.arg(uptrendsAppId));
    return url;
}

QString InstallFlow::signedInUser(const Request &request) const
{
    return m_sessions.value(request.cookie(QString::fromLatin1(installCookie)));
}

std::optional<Response> InstallFlow::refuse(const QString &appId, const QString &redirect) const
{
    if (appId != uptrendsAppId)
        return card(u"App not found."_s, u"<p>No app with this app_id can be installed here.</p>"_s,
                    404);
    if (!isBelow(m_redirect, QUrl(redirect))) {
        return card(
            u"The app cannot be connected"_s,
            problemNote(u"The supplied redirect URL does not match a redirect URL configured by "
                        "this app."_s),
            400);
    }
    return std::nullopt;
}

Response InstallFlow::signIn(const Request &request)
{
    const QString id = m_backend.ids.token({}, 24);
    m_wanted.insert(id, request.query.toString(QUrl::FullyEncoded));
    QUrl back = m_origin->url();
    back.setPath(u"/sso/return"_s);
    back.setQuery(u"visit="_s + id);
    return Response::redirect(m_identity.signInUrl(back));
}

Response InstallFlow::finishSignIn(const Request &request)
{
    const QString query = m_wanted.take(request.queryValue(u"visit"_s));
    const QString userId = m_identity.redeemTicket(request.queryValue(u"ticket"_s));
    if (query.isEmpty() || userId.isEmpty())
        return Response::redirect(m_origin->url());
    const QString session = m_backend.ids.token({}, 32);
    m_sessions.insert(session, userId);
    QUrl back = m_origin->url();
    back.setPath(installPath);
    back.setQuery(query);
    return Response::redirect(back).withCookie(installCookie, session.toLatin1());
}

Response InstallFlow::show(const Request &request, const QString &problem)
{
    const QString appId = request.queryValue(u"app_id"_s);
    const QString redirect = request.queryValue(u"redirect_url"_s);
    if (std::optional<Response> refusal = refuse(appId, redirect))
        return *refusal;
    if (signedInUser(request).isEmpty())
        return signIn(request);

    const QString search = request.queryValue(u"search"_s);
    const QStringList chosen = request.formValues(u"service_ids"_s);
    QString choices;
    int shown = 0;
    int matching = 0;
    for (const auto &[key, service] : m_backend.store.services.sorted()) {
        if (!service->name.contains(search, Qt::CaseInsensitive) || ++matching > mostShown)
            continue;
        ++shown;
        choices +=
            u"<label class=\"choice\"><input type=\"checkbox\" name=\"service_ids\" value=\"%1\"%2>"
            "<span>%3</span></label>"_s.arg(
                service->id, chosen.contains(service->id) ? u" checked"_s : QString(),
                escaped(service->name));
    }
    const QString kept = hiddenField(u"app_id"_s, appId) + hiddenField(u"redirect_url"_s, redirect)
                         + hiddenField(u"version"_s, u"2"_s);
    QString searchForm;
    if (matching > shown || !search.isEmpty()) {
        searchForm =
            u"<form method=\"get\" action=\"%1\">%2<label for=\"search\">Search services</label>"
            "<input id=\"search\" type=\"search\" name=\"search\" value=\"%3\">"
            "<p><button type=\"submit\" class=\"plain\">Search</button></p></form>"
            "<p class=\"soft\">%4 of %5 services shown.</p>"_s.arg(
                installPath, kept, escaped(search), QString::number(shown),
                QString::number(matching));
    }
    return card(
        u"Connect %1 and PagerDuty"_s.arg(uptrendsName),
        u"<p>%1 will be able to trigger, acknowledge, and resolve incidents on these PagerDuty "
        "services.</p>%2%3<form method=\"post\" action=\"%4?%5\"><fieldset><legend>Select "
        "Services</legend>"
        "<div class=\"services\" tabindex=\"-1\">%6</div></fieldset><div class=\"actions\">"
        "<button type=\"submit\">Connect</button></div></form>"_s.arg(
            uptrendsName, problemNote(problem), searchForm, installPath,
            escaped(request.query.toString(QUrl::FullyEncoded)), choices));
}

QJsonObject InstallFlow::connect(const Service &service)
{
    Integration integration;
    integration.id = m_backend.ids.pagerDutyId();
    integration.type = u"app_event_transform_inbound_integration"_s;
    integration.name = uptrendsName;
    integration.serviceId = service.id;
    integration.key = m_backend.ids.integrationKey();
    integration.createdAt = m_backend.clock.now();
    m_backend.store.addIntegration(integration);
    return {{u"integration_key"_s, integration.key},
            {u"name"_s, service.name},
            {u"id"_s, service.id},
            {u"type"_s, u"service"_s}};
}

Response InstallFlow::connectServices(const Request &request)
{
    const QString redirect = request.queryValue(u"redirect_url"_s);
    if (std::optional<Response> refusal = refuse(request.queryValue(u"app_id"_s), redirect))
        return *refusal;
    if (signedInUser(request).isEmpty())
        return signIn(request);
    QList<const Service *> services;
    const QStringList chosen = request.formValues(u"service_ids"_s);
    for (const QString &id : chosen) {
        if (const Service *service = m_backend.store.services.find(id))
            services.append(service);
    }
    if (services.isEmpty())
        return show(request, u"Select at least one service."_s);
    QJsonArray keys;
    for (const Service *service : std::as_const(services))
        keys.append(connect(*service));
    const QJsonObject config {
        {u"integration_keys"_s, keys},
        {u"account"_s, QJsonObject {{u"subdomain"_s, m_backend.store.subdomain},
                                    {u"name"_s, m_backend.store.accountName}}}};
    QUrl back(redirect);
    const QString own = back.query(QUrl::FullyEncoded);
    const QByteArray encoded = QUrl::toPercentEncoding(
        QString::fromUtf8(QJsonDocument(config).toJson(QJsonDocument::Compact)));
    back.setQuery((own.isEmpty() ? QString() : own + u'&') + "config="_L1
                  + QString::fromLatin1(encoded));
    return Response::redirect(back, 303);
}

} // namespace sandbox::pd
