// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/setup/practiceuser.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>

namespace alertbridge::test {

using namespace Qt::StringLiterals;

void PracticeUser::signInToUptrends()
{
    open(uptrends(u"/Integration/Add"_s));
    if (m_url.path() != "/Account/Login"_L1)
        return;
    submit(uptrends(u"/Account/Login"_s), {{u"returnurl"_s, hidden(u"returnurl"_s)},
                                           {u"email"_s, m_fixture->uptrends.email()},
                                           {u"password"_s, m_fixture->uptrends.password()}});
}

void PracticeUser::connect(const QStringList &serviceIds)
{
    open(uptrends(u"/Integration/PagerDuty/Connect"_s));
    if (m_url.authority() == m_fixture->identity.url().authority()) {
        submit(m_url, {{u"email"_s, m_fixture->pagerDuty.email()}});
        submit(m_url, {{u"password"_s, m_fixture->pagerDuty.password()}});
    }
    QCOMPARE(m_url.path(), u"/install/integration"_s);
    Fields chosen;
    for (const QString &id : serviceIds)
        chosen.append({u"service_ids"_s, id});
    submit(m_url, chosen);
    QVERIFY2(m_url.path().startsWith("/Integration/Add/PagerDuty/"_L1), qPrintable(m_html));
}

void PracticeUser::save(const QString &integrationName)
{
    submit(m_url, {{u"name"_s, integrationName}, {u"active"_s, u"true"_s}});
    QCOMPARE(m_url.path(), u"/Report/Integrations"_s);
}

void PracticeUser::deleteIntegration(const QString &guid)
{
    open(uptrends(u"/Integration/Edit/"_s + guid));
    submit(uptrends(u"/Integration/Delete/"_s + guid), {});
}

void PracticeUser::open(const QUrl &url)
{
    load(url, "GET", {});
}

void PracticeUser::submit(const QUrl &action, const Fields &fields)
{
    Fields all = fields;
    const QString token = hidden(u"__RequestVerificationToken"_s);
    if (!token.isEmpty())
        all.append({u"__RequestVerificationToken"_s, token});
    QByteArrayList pairs;
    for (const auto &[name, value] : std::as_const(all))
        pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    load(action, "POST", pairs.join('&'));
}

void PracticeUser::load(QUrl url, QByteArray verb, QByteArray body)
{
    constexpr int mostRedirects = 12;
    for (int hop = 0; hop < mostRedirects; ++hop) {
        if (visited)
            visited(url);
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          u"application/x-www-form-urlencoded"_s);
        const std::unique_ptr<QNetworkReply> reply(verb == "POST" ? m_network.post(request, body)
                                                                  : m_network.get(request));
        QVERIFY(QTest::qWaitFor([&reply] { return reply->isFinished(); }));
        m_url = url;
        m_html = QString::fromUtf8(reply->readAll());
        const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (next.isEmpty())
            return;
        url = url.resolved(next);
        verb = "GET";
        body.clear();
    }
    QFAIL("too many redirects");
}

QString PracticeUser::hidden(const QString &name) const
{
    const QRegularExpression field(u"name=\"%1\" value=\"([^\"]*)\""_s.arg(name));
    return field.match(m_html).captured(1);
}

QUrl PracticeUser::uptrends(const QString &path) const
{
    QUrl url = m_fixture->uptrendsApp.url();
    url.setPath(path);
    return url;
}

} // namespace alertbridge::test
