// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/uptrends/uptrendsfixture.h"

#include "tests/sandbox/uptrends/browser.h"

#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;

QString Answer::messages() const
{
    QStringList texts;
    const QJsonArray list = object().value("Messages"_L1).toArray();
    for (const QJsonValue &entry : list)
        texts.append(entry["Message"_L1].toString());
    return texts.join(u'\n');
}

UptrendsFixture::UptrendsFixture(const sandbox::WorldOptions &options)
    : ids(options.seed)
    , account(options, &clock, &ids, &sink)
    , apiService(u"uptrends-api"_s)
    , appService(u"uptrends-app"_s)
{
    apiService.listen();
    appService.listen();
    account.attach(&apiService, &appService);
    account.setPagerDutyInstallUrl(
        QUrl(u"http://127.0.0.1:9/install/integration?app_id=PUPTRND&version=2"_s));
}

Answer UptrendsFixture::api(const QByteArray &method, const QString &path, const QByteArray &body)
{
    return apiAs(account.apiUser(), account.apiPassword(), method, path, body);
}

Answer UptrendsFixture::api(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    return api(method, path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Answer UptrendsFixture::apiAs(const QString &user, const QString &password,
                              const QByteArray &method, const QString &path, const QByteArray &body)
{
    const QByteArray basic = "Basic " + (user + u':' + password).toUtf8().toBase64();
    return request(method, QUrl(apiService.url().toString() + u"/v4"_s + path),
                   {{"Authorization", basic},
                    {"Accept", "application/json"},
                    {"Content-Type", "application/json"}},
                   body);
}

Answer UptrendsFixture::request(const QByteArray &method, const QUrl &url,
                                const QMap<QByteArray, QByteArray> &headers, const QByteArray &body)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.setRawHeader(it.key(), it.value());
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(5000);

    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    const auto pairs = reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs) {
        answer.headers.insert(name.toLower(), value);
        if (name.toLower() == "set-cookie")
            answer.setCookies = value.split('\n');
    }
    return answer;
}

QString UptrendsFixture::definitionGuid(int index)
{
    return api("GET", u"/AlertDefinition"_s).array().at(index)["AlertDefinitionGuid"_L1].toString();
}

QString UptrendsFixture::integrationGuid(const QString &name)
{
    const QJsonArray list = api("GET", u"/Integration"_s).array();
    for (const QJsonValue &entry : list) {
        if (entry["Name"_L1].toString() == name)
            return entry["IntegrationGuid"_L1].toString();
    }
    return {};
}

QString UptrendsFixture::connectPagerDuty(const QString &name, const QStringList &services)
{
    Browser browser(this);
    browser.signIn(account.email(), account.password());
    browser.open(u"/Integration/PagerDuty/Connect"_s);
    browser.open(browser.returnFromPagerDuty(services));
    browser.submit({{u"name"_s, name}, {u"active"_s, u"true"_s}});
    return integrationGuid(name);
}
