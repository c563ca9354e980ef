// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/uptrends/browser.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRedirects = 5;

QString firstMatch(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern).match(text).captured(1);
}

QByteArray encoded(const Browser::Fields &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return pairs.join('&');
}

} // namespace

Browser::Browser(UptrendsFixture *fixture)
    : m_fixture(fixture)
    , m_url(fixture->appService.url())
{
}

void Browser::open(const QString &address)
{
    request("GET", m_url.resolved(QUrl(address)), {});
}

void Browser::submit(const Fields &fields, const QString &action)
{
    const QString token = firstMatch(m_html,
                                     u"name=\"__RequestVerificationToken\" value=\"([^\"]*)\""_s);
    QString target = action;
    if (target.isEmpty()) // the first form is the menu's sign-out
        target = firstMatch(m_html, u"<main.*?<form[^>]* action=\"([^\"]*)\""_s);
    request("POST", m_url.resolved(QUrl(target)),
            encoded(Fields {{u"__RequestVerificationToken"_s, token}} + fields));
}

void Browser::forge(const Fields &fields, const QString &action)
{
    request("POST", m_url.resolved(QUrl(action)), encoded(fields));
}

void Browser::signIn(const QString &email, const QString &password, const QString &returnUrl)
{
    if (path() != "/Account/Login"_L1)
        open(u"/Account/Login"_s);
    const QString from = returnUrl.isEmpty()
                             ? firstMatch(m_html, u"name=\"returnurl\" value=\"([^\"]*)\""_s)
                             : returnUrl;
    submit({{u"returnurl"_s, from}, {u"email"_s, email}, {u"password"_s, password}},
           u"/Account/Login"_s);
}

QString Browser::returnFromPagerDuty(const QStringList &services) const
{
    QJsonArray keys;
    for (const QString &name : services) {
        keys.append(QJsonObject {{"integration_key"_L1, m_fixture->ids.integrationKey()},
                                 {"name"_L1, name},
                                 {"id"_L1, m_fixture->ids.pagerDutyId()},
                                 {"type"_L1, u"service"_s}});
    }
    const QJsonObject config {
        {"integration_keys"_L1, keys},
        {"account"_L1, QJsonObject {{"subdomain"_L1, u"acme"_s}, {"Name"_L1, u"Acme"_s}}}};
    const QString back = QUrlQuery(m_leftFor).queryItemValue(u"redirect_url"_s, QUrl::FullyDecoded);
    return back + u"&config="_s
           + QString::fromLatin1(QUrl::toPercentEncoding(
               QString::fromUtf8(QJsonDocument(config).toJson(QJsonDocument::Compact))));
}

QString Browser::linkTo(const QString &caption) const
{
    return firstMatch(m_html, u"<a[^>]* href=\"([^\"]*)\"[^>]*>\\s*%1"_s.arg(
                                  QRegularExpression::escape(caption.toHtmlEscaped())));
}

void Browser::request(const QByteArray &method, const QUrl &url, const QByteArray &body)
{
    QByteArray verb = method;
    QByteArray content = body;
    QUrl target = url;
    for (int hop = 0; hop < mostRedirects; ++hop) {
        QByteArrayList cookies;
        for (auto it = m_cookies.cbegin(); it != m_cookies.cend(); ++it)
            cookies.append(it.key() + '=' + it.value());
        QMap<QByteArray, QByteArray> headers {{"Cookie", cookies.join("; ")}};
        if (verb == "POST")
            headers.insert("Content-Type", "application/x-www-form-urlencoded");
        const Answer answer = m_fixture->request(verb, target, headers, content);
        for (const QByteArray &cookie : answer.setCookies) {
            const QByteArray pair = cookie.left(cookie.indexOf(';'));
            m_cookies.insert(pair.left(pair.indexOf('=')), pair.mid(pair.indexOf('=') + 1));
        }
        m_status = answer.status;
        m_html = QString::fromUtf8(answer.body);
        m_url = target;
        if (answer.status < 300 || answer.status >= 400)
            return;
        const QUrl next = target.resolved(QUrl::fromEncoded(answer.headers.value("location")));
        if (next.authority() != target.authority()) {
            m_leftFor = next;
            return;
        }
        target = next;
        verb = "GET";
        content.clear();
    }
}
