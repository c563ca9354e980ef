// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/identity.h"

#include "app/sandbox/pagerduty/page.h"

/// Sign-in and consent pages.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

constexpr char sessionCookie[] = "practice_pd_identity";
const QString emailPath = u"/global/authn/authentication/PagerDutyGlobalLogin/enter_email"_s;
const QString passwordPath = u"/global/authn/authentication/PagerDutyGlobalLogin/enter_password"_s;
const QString consentPath = u"/global/oauth/consent"_s;

/// Exact match, port and path included.
bool isRegistered(const QString &redirectUri)
{
    static const QStringList registered {u"http://127.0.0.1:8976/callback"_s,
                                         u"http://127.0.0.1:8977/callback"_s,
                                         u"http://127.0.0.1:8978/callback"_s};
    return registered.contains(redirectUri);
}

/// An unknown scope is no error: it is left out, and the token can then do nothing but tell who
/// signed in.
QString grantedScope(const QString &asked)
{
    const QStringList scopes = asked.split(u' ', Qt::SkipEmptyParts);
    if (scopes.contains("write"_L1))
        return u"openid write"_s;
    return scopes.contains("read"_L1) ? u"openid read"_s : u"openid"_s;
}

Response badRequest(const QString &text)
{
    return card(u"Bad request"_s, problemNote(text), 400);
}

Response expired()
{
    return card(u"This sign-in has ended"_s,
                u"<p>Start again from the app that sent you here.</p>"_s, 400);
}

} // namespace

Identity::Identity(Backend &backend)
    : m_backend(backend)
    , m_clientId(backend.ids.guid())
{
}

void Identity::attach(Origin &identity)
{
    m_origin = &identity;
    const auto get = [&identity](const QString &path, auto handler) {
        identity.route("GET", path, [handler](const Request &request, const QStringList &) {
            return handler(request);
        });
    };
    const auto post = [&identity](const QString &path, auto handler) {
        identity.route("POST", path, [handler](const Request &request, const QStringList &) {
            return handler(request);
        });
    };
    get(u"/oauth/authorize"_s, [this](const Request &request) { return authorize(request); });
    get(emailPath, [this](const Request &request) { return showEmail(request); });
    post(emailPath, [this](const Request &request) { return takeEmail(request); });
    get(passwordPath, [this](const Request &request) { return showPassword(request); });
    post(passwordPath, [this](const Request &request) { return takePassword(request); });
    get(consentPath, [this](const Request &request) { return showConsent(request); });
    post(consentPath, [this](const Request &request) { return takeConsent(request); });
    post(u"/oauth/token"_s, [this](const Request &request) { return token(request); });
    get(u"/global/oauth/anonymous/.well-known/openid-configuration"_s,
        [this](const Request &) { return discovery(); });
    get(u"/global/oauth/anonymous/jwks"_s,
        [](const Request &) { return Response::json(QJsonObject {{u"keys"_s, QJsonArray()}}); });
    identity.setNotFound([](const Request &, const QStringList &) {
        return card(u"Page not found"_s, u"<p>There is no such page here.</p>"_s, 404);
    });
}

QUrl Identity::pageUrl(const QString &path, const QString &visitId) const
{
    QUrl url = m_origin->url();
    url.setPath(path);
    url.setQuery(u"visit="_s + visitId);
    return url;
}

QUrl Identity::signInUrl(const QUrl &returnTo)
{
    const QString visitId = m_backend.ids.token({}, 24);
    m_visits.insert(visitId, Visit {returnTo, {}, {}, {}, {}, {}});
    return pageUrl(emailPath, visitId);
}

QString Identity::redeemTicket(const QString &ticket)
{
    return m_tickets.take(ticket);
}

QString Identity::signedInUser(const Request &request) const
{
    return m_sessions.value(request.cookie(QString::fromLatin1(sessionCookie)));
}

Response Identity::authorize(const Request &request)
{
    if (request.queryValue(u"client_id"_s) != m_clientId)
        return badRequest(u"Invalid or missing value for client_id parameter"_s);
    const QString redirectUri = request.queryValue(u"redirect_uri"_s);
    if (!isRegistered(redirectUri))
        return badRequest(u"Invalid or missing value for redirect_uri parameter"_s);
    if (request.queryValue(u"response_type"_s) != "code"_L1)
        return badRequest(u"Invalid or missing value for response_type parameter"_s);
    const QString challenge = request.queryValue(u"code_challenge"_s);
    if (challenge.size() != 43 || request.queryValue(u"code_challenge_method"_s) != "S256"_L1)
        return badRequest(u"Invalid or missing value for code_challenge parameter"_s);
    const QString visitId = m_backend.ids.token({}, 24);
    m_visits.insert(visitId, Visit {{},
                                    redirectUri,
                                    grantedScope(request.queryValue(u"scope"_s)),
                                    request.queryValue(u"state"_s),
                                    challenge,
                                    {}});
    const QString userId = signedInUser(request);
    return userId.isEmpty() ? Response::redirect(pageUrl(emailPath, visitId))
                            : continueVisit(visitId, userId);
}

Response Identity::showEmail(const Request &request, const QString &problem)
{
    const QString visitId = request.queryValue(u"visit"_s);
    if (!m_visits.contains(visitId))
        return expired();
    const QString userId = signedInUser(request);
    if (!userId.isEmpty())
        return continueVisit(visitId, userId);
    return card(
        u"Sign in to your account"_s,
        problemNote(problem)
            + u"<form method=\"post\" action=\"%1?visit=%2\">"
              "<label for=\"email\">Email</label>"
              "<input id=\"email\" name=\"email\" type=\"email\" autocomplete=\"username\" "
              "required autofocus value=\"%3\">"
              "<div class=\"actions\"><button type=\"submit\">Next</button></div></form>"_s.arg(
                  emailPath, visitId, escaped(m_visits.value(visitId).email)));
}

Response Identity::takeEmail(const Request &request)
{
    const QString visitId = request.queryValue(u"visit"_s);
    const auto visit = m_visits.find(visitId);
    if (visit == m_visits.end())
        return expired();
    visit->email = request.formValue(u"email"_s).trimmed();
    if (!visit->email.contains(u'@'))
        return showEmail(request, u"Enter an email address."_s);
    return Response::redirect(pageUrl(passwordPath, visitId), 303);
}

Response Identity::showPassword(const Request &request, const QString &problem)
{
    const QString visitId = request.queryValue(u"visit"_s);
    if (!m_visits.contains(visitId))
        return expired();
    const QString email = m_visits.value(visitId).email;
    return card(
        u"Enter your password"_s,
        problemNote(problem)
            + u"<p class=\"soft\">%3</p>"
              "<form method=\"post\" action=\"%1?visit=%2\">"
              "<input type=\"hidden\" name=\"email\" value=\"%3\" autocomplete=\"username\">"
              "<label for=\"password\">Password</label>"
              "<input id=\"password\" name=\"password\" type=\"password\" "
              "autocomplete=\"current-password\" required autofocus>"
              "<div class=\"actions\"><button type=\"submit\">Sign in</button></div></form>"
              "<p class=\"soft\" id=\"practice\">Practice: everybody’s password is <b>%4</b>.</p>"_s
                  .arg(passwordPath, visitId, escaped(email), escaped(m_password)));
}

Response Identity::takePassword(const Request &request)
{
    const QString visitId = request.queryValue(u"visit"_s);
    const auto visit = m_visits.constFind(visitId);
    if (visit == m_visits.cend())
        return expired();
    const User *user = m_backend.store.userByEmail(visit->email);
    if (!user || request.formValue(u"password"_s) != m_password)
        return showPassword(request, u"The email address or the password is not right."_s);
    const QString session = m_backend.ids.token({}, 32);
    m_sessions.insert(session, user->id);
    Response response = continueVisit(visitId, user->id);
    response.withCookie(sessionCookie, session.toLatin1());
    return response;
}

/// Signed in: on to the consent page, or back to the origin that asked.
Response Identity::continueVisit(const QString &visitId, const QString &userId)
{
    const QUrl returnTo = m_visits.value(visitId).returnTo;
    if (returnTo.isEmpty())
        return Response::redirect(pageUrl(consentPath, visitId), 303);
    m_visits.remove(visitId);
    const QString ticket = m_backend.ids.token({}, 32);
    m_tickets.insert(ticket, userId);
    QUrl back = returnTo;
    QUrlQuery query(returnTo);
    query.addQueryItem(u"ticket"_s, ticket);
    back.setQuery(query);
    return Response::redirect(back, 303);
}

Response Identity::showConsent(const Request &request)
{
    const QString visitId = request.queryValue(u"visit"_s);
    const auto visit = m_visits.constFind(visitId);
    if (visit == m_visits.cend())
        return expired();
    const User *user = m_backend.store.users.find(signedInUser(request));
    if (!user)
        return Response::redirect(pageUrl(emailPath, visitId));
    const QString right = visit->scope.contains("write"_L1)  ? u"see and change what you can"_s
                          : visit->scope.contains("read"_L1) ? u"see what you can"_s
                                                             : u"know who you are"_s;
    return card(
        u"Authorize the app"_s,
        u"<p>Your app asks to %1 in <strong>%2</strong>, as %3 (%4).</p>"
        "<form method=\"post\" action=\"%5?visit=%6\"><div class=\"actions\">"
        "<button type=\"submit\" name=\"decision\" value=\"authorize\" autofocus>Authorize</button>"
        "<button type=\"submit\" name=\"decision\" value=\"deny\" class=\"plain\">Deny</button>"
        "</div></form>"_s.arg(right, escaped(m_backend.store.accountName), escaped(user->name),
                              escaped(user->email), consentPath, visitId));
}

Response Identity::takeConsent(const Request &request)
{
    const QString visitId = request.queryValue(u"visit"_s);
    const QString userId = signedInUser(request);
    if (!m_visits.contains(visitId) || userId.isEmpty())
        return expired();
    const Visit visit = m_visits.take(visitId);
    QUrlQuery query;
    if (request.formValue(u"decision"_s) == "authorize"_L1) {
        const QString code = m_backend.ids.token({}, 40);
        m_codes.insert(code, Code {userId,
                                   visit.redirectUri,
                                   visit.scope,
                                   visit.challenge,
                                   m_backend.clock.now(),
                                   false,
                                   {},
                                   {}});
        query.addQueryItem(u"code"_s, code);
        query.addQueryItem(u"subdomain"_s, m_backend.store.subdomain);
    } else {
        query.addQueryItem(u"error"_s, u"access_denied"_s);
        query.addQueryItem(u"error_description"_s, u"The user denied the request"_s);
    }
    if (!visit.state.isEmpty())
        query.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(visit.state)));
    QUrl back(visit.redirectUri);
    back.setQuery(query);
    return Response::redirect(back, 303);
}

} // namespace sandbox::pd
