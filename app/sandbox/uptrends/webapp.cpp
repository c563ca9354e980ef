// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/webapp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

constexpr auto cookieName = "uptrends_practice_session";
constexpr int longestDashboard = 100;

/// Paths of this app only: a return address must not lead to another host.
QString safeReturnPath(const QString &path)
{
    const bool own = path.startsWith(u'/') && !path.startsWith("//"_L1) && !path.contains(u'\\');
    const bool printable = std::none_of(path.cbegin(), path.cend(),
                                        [](QChar c) { return c.unicode() < 0x20; });
    return own && printable ? path : u"/"_s;
}

QUrl localUrl(const QString &path)
{
    return QUrl(path, QUrl::TolerantMode);
}

QUrl signInUrl(const QString &returnPath)
{
    return QUrl(u"/Account/Login?returnurl="_s
                + QString::fromLatin1(QUrl::toPercentEncoding(returnPath)));
}

} // namespace

WebApp::WebApp(UptrendsWorld *world, const AlertEngine *engine, const PagerDutySender *sender)
    : m_world(world)
    , m_engine(engine)
    , m_sender(sender)
{
}

QUrl WebApp::installRedirect() const
{
    QUrl url = m_service ? m_service->url() : QUrl();
    url.setPath(u"/Integration/PagerDuty/Callback"_s);
    return url;
}

void WebApp::attach(Service *service)
{
    m_service = service;
    addSignInPages();
    addIntegrationPages();
    addConnectPages();
    addDefinitionPages();
    get(u"/"_s, [this](const WebCall &call) { return dashboard(call); });
    get(u"/Report/AlertHistory"_s, [this](const WebCall &call) { return historyPage(call); });
    service->setNotFound([](const Request &, const QStringList &) {
        return render({.title = u"Page not found"_s,
                       .body = u"<h1>Page not found</h1><p>There is no page at this address.</p>"
                               "<p><a href=\"/\">Go to the dashboard</a></p>"_s,
                       .status = 404});
    });
}

WebSession &WebApp::startSession()
{
    WebSession session;
    session.id = m_world->ids()->token({}, 40);
    session.csrf = m_world->ids()->token({}, 40);
    return *m_sessions.insert(session.id, session);
}

WebSession *WebApp::findSession(const Request &request)
{
    const auto found = m_sessions.find(request.cookie(QLatin1StringView(cookieName)));
    return found == m_sessions.end() ? nullptr : &found.value();
}

void WebApp::get(const QString &pattern, const Handler &handler)
{
    m_service->route(
        "GET", pattern, [this, handler](const Request &request, const QStringList &captures) {
            WebSession *session = findSession(request);
            Operator *user = session ? m_world->operators.find(session->operatorGuid) : nullptr;
            if (!user) {
                const QString query = request.query.toString(QUrl::FullyEncoded);
                // What PagerDuty hands over in config is for the session that asked for it and
                // stays out of other addresses.
                const bool carriesKeys = request.query.hasQueryItem(u"config"_s);
                return Response::redirect(signInUrl(
                    query.isEmpty() || carriesKeys ? request.path : request.path + u'?' + query));
            }
            return handler(WebCall {request, captures, *session, *user});
        });
}

void WebApp::post(const QString &pattern, const Handler &handler)
{
    m_service->route(
        "POST", pattern, [this, handler](const Request &request, const QStringList &captures) {
            WebSession *session = findSession(request);
            Operator *user = session ? m_world->operators.find(session->operatorGuid) : nullptr;
            if (!user)
                return Response::redirect(signInUrl(u"/"_s), 303);
            const WebCall call {request, captures, *session, *user};
            if (request.formValue(u"__RequestVerificationToken"_s) != session->csrf)
                return refused(
                    call, u"The form was out of date. Go back, reload the page and try again."_s,
                    MenuEntry::Dashboard);
            return handler(call);
        });
}

Response WebApp::page(const WebCall &call, const QString &title, const QString &body,
                      MenuEntry entry, int status) const
{
    const QString message = std::exchange(call.session.message, QString());
    return render(
        {title, notice(message) + body, entry, call.user.fullName, call.session.csrf, status});
}

Response WebApp::missing(const WebCall &call, const QString &what, MenuEntry entry) const
{
    return page(
        call, u"Not found"_s,
        u"<h1>Not found</h1><p>There is no such %1, or you do not have permission to see it.</p>"_s
            .arg(what),
        entry, 404);
}

Response WebApp::refused(const WebCall &call, const QString &why, MenuEntry entry) const
{
    return page(call, u"Not possible"_s, u"<h1>Not possible</h1>"_s + notice(why, true), entry,
                403);
}

void WebApp::addSignInPages()
{
    m_service->route(
        "GET", u"/Account/Login"_s, [this](const Request &request, const QStringList &) {
            WebSession *session = findSession(request);
            if (!session)
                session = &startSession();
            return signInPage(*session, safeReturnPath(request.queryValue(u"returnurl"_s)), {});
        });
    m_service->route(
        "POST", u"/Account/Login"_s,
        [this](const Request &request, const QStringList &) { return signIn(request); });
    post(u"/Account/Logout"_s, [this](const WebCall &call) {
        m_sessions.remove(QString(call.session.id));
        return Response::redirect(QUrl(u"/Account/Login"_s), 303);
    });
}

Response WebApp::signInPage(WebSession &session, const QString &returnUrl,
                            const QString &problem) const
{
    const QString body =
        u"<h1>Sign in to Uptrends</h1>%1<form method=\"post\" action=\"/Account/Login\">%2"
        "<input type=\"hidden\" name=\"returnurl\" value=\"%3\">"
        "<label for=\"email\">E-mail address</label>"
        "<input id=\"email\" name=\"email\" type=\"email\" autocomplete=\"username\" required "
        "autofocus>"
        "<label for=\"password\">Password</label>"
        "<input id=\"password\" name=\"password\" type=\"password\" "
        "autocomplete=\"current-password\" required>"
        "<div class=\"bar\"><button class=\"primary\" id=\"signin\">Sign in</button></div></form>"
        "<p id=\"practice\">Practice: sign in as <b>%4</b> with the password <b>%5</b>.</p>"_s.arg(
            notice(problem, true), csrfField(session.csrf), escaped(returnUrl),
            escaped(m_world->operators.items().constFirst()->email),
            escaped(m_world->operators.items().constFirst()->password));
    Response response = render({.title = u"Sign in"_s, .body = body});
    return response.withCookie(cookieName, session.id.toLatin1());
}

Response WebApp::signIn(const Request &request)
{
    const QString returnUrl = safeReturnPath(request.formValue(u"returnurl"_s));
    WebSession *session = findSession(request);
    if (!session || request.formValue(u"__RequestVerificationToken"_s) != session->csrf)
        return signInPage(startSession(), returnUrl, u"The page was out of date. Try again."_s);
    const Operator *user = m_world->operatorByEmail(request.formValue(u"email"_s));
    if (!user || user->password != request.formValue(u"password"_s))
        return signInPage(*session, returnUrl, u"The e-mail address or password is not correct."_s);
    if (!user->nativeLogin)
        return signInPage(*session, returnUrl,
                          u"This operator can only sign in with single sign-on."_s);
    // A new identifier, so that one known from before the sign-in is worth nothing.
    m_sessions.remove(QString(session->id));
    WebSession &fresh = startSession();
    fresh.operatorGuid = user->guid;
    Response response = Response::redirect(localUrl(returnUrl), 303);
    return response.withCookie(cookieName, fresh.id.toLatin1());
}

Response WebApp::dashboard(const WebCall &call) const
{
    QList<QStringList> rows;
    for (const auto &monitor : m_world->monitors.items()) {
        if (rows.size() == longestDashboard)
            break;
        rows.append({escaped(monitor->name), escaped(monitor->type),
                     monitor->broken ? u"Error – "_s + escaped(monitor->error) : u"OK"_s});
    }
    return page(
        call, u"Dashboard"_s,
        u"<h1>Dashboard</h1><p class=\"muted\">Account %1, %2 monitors</p>"_s
                .arg(m_world->accountId())
                .arg(m_world->monitors.size())
            + table({u"Monitor"_s, u"Type"_s, u"Status"_s}, rows, u"There are no monitors."_s),
        MenuEntry::Dashboard);
}

Response WebApp::historyPage(const WebCall &call) const
{
    QList<QStringList> rows;
    const QList<Alert> &alerts = m_engine->alerts();
    for (auto alert = alerts.crbegin(); alert != alerts.crend() && rows.size() < longestDashboard;
         ++alert) {
        const Monitor *monitor = m_world->monitors.find(alert->monitorGuid);
        QStringList messages;
        for (const Delivery &delivery : alert->deliveries) {
            messages.append(u"%1 to %2: %3"_s.arg(
                escaped(delivery.integrationName), escaped(delivery.target),
                delivery.status == 0 ? u"not simulated"_s : QString::number(delivery.status)));
        }
        rows.append(
            {alert->timestamp.toString(u"yyyy-MM-dd HH:mm:ss"_s), alert->type,
             monitor ? escaped(monitor->name) : QString(),
             u"%1, level %2"_s.arg(escaped(alert->definitionName), QString::number(alert->level)),
             messages.join(u"<br>"_s)});
    }
    return page(call, u"Alert history"_s,
                u"<h1>Alert history</h1>"_s
                    + table({u"Time (UTC)"_s, u"Type"_s, u"Monitor"_s, u"Alert definition"_s,
                             u"Messages"_s},
                            rows, u"No alerts have been generated yet."_s),
                MenuEntry::History);
}

} // namespace sandbox::uptrends
