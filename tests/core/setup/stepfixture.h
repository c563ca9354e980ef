// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "tests/support/testserver.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace alertbridge::test {

/// An account whose services are both one scripted server, signed in, with short pauses.
struct AccountFixture
{
    TestServer server;
    HttpClient http;
    std::unique_ptr<SecretStore> secrets = makeMemoryStore();
    Account account;

    AccountFixture()
        : http(quick(), nullptr)
        , account(profileFor(server.url()), &http, secrets.get())
    {
        account.usePagerDutyToken(Secret("u+TestTokenOfTheSuite"));
        account.useUptrends({Secret("0123456789abcdef"), Secret("test-password")});
    }

    static HttpClient::Options quick()
    {
        HttpClient::Options options;
        options.attempts = 2;
        options.firstBackoff = std::chrono::milliseconds(5);
        options.backoffCap = std::chrono::milliseconds(10);
        options.patience = std::chrono::milliseconds(2000);
        return options;
    }

    static Profile profileFor(const QUrl &url)
    {
        Profile profile;
        profile.id = newProfileId();
        profile.name = QStringLiteral("Test");
        for (const EndpointName name : allEndpointNames)
            profile.endpoints.set(name, url);
        return profile;
    }
};

inline Answer list(const QJsonArray &items)
{
    return Answer::json(200, QJsonDocument(items).toJson(QJsonDocument::Compact));
}

inline QByteArray levelPath(const QByteArray &definition, int level)
{
    return "/v4/AlertDefinition/" + definition + "/EscalationLevel/" + QByteArray::number(level);
}

inline QByteArray attachedPath(const QByteArray &definition, int level)
{
    return levelPath(definition, level) + "/Integration";
}

/// The answer of a level's integration list: others, and the one with @p guid where it is not
/// empty.
inline Answer integrations(const QString &guid = {})
{
    using namespace Qt::StringLiterals;
    QJsonArray items {QJsonObject {
        {u"IntegrationGuid"_s, u"e-mail"_s}, {u"Type"_s, u"Email"_s}, {u"Name"_s, u"Email"_s}}};
    if (!guid.isEmpty()) {
        items.append(QJsonObject {
            {u"IntegrationGuid"_s, guid}, {u"Type"_s, u"PagerDuty"_s}, {u"Name"_s, u"Web shop"_s}});
    }
    return list(items);
}

inline Answer refusal(int status, const QString &message)
{
    using namespace Qt::StringLiterals;
    return Answer::json(
        status, QJsonObject {{u"Messages"_s, QJsonArray {QJsonObject {{u"Message"_s, message}}}}});
}

} // namespace alertbridge::test
