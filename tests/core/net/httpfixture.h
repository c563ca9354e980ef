// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"
#include "core/net/outgoing.h"
#include "tests/support/asynctest.h"
#include "tests/support/testserver.h"

namespace alertbridge::test {

/// Everything a hundred times quicker than in life.
inline HttpClient::Options quickOptions()
{
    HttpClient::Options options;
    options.attempts = 3;
    options.firstBackoff = std::chrono::milliseconds(5);
    options.backoffCap = std::chrono::milliseconds(80);
    options.patience = std::chrono::milliseconds(5000);
    return options;
}

struct HttpFixture
{
    TestServer server;
    HttpClient http {quickOptions(), nullptr};

    HttpRequest request(Verb verb, const QString &path = QStringLiteral("/thing")) const
    {
        HttpRequest result;
        result.verb = verb;
        result.url = server.url(path);
        result.service = ApiError::Service::PagerDutyApi;
        result.timeout = std::chrono::seconds(5);
        if (verb == Verb::Post || verb == Verb::Put || verb == Verb::Patch) {
            result.contentType = "application/json";
            result.body = R"({"name":"a body"})";
        }
        return result;
    }

    Result<HttpResponse> send(const HttpRequest &toSend) { return waitFor(http.send(toSend)); }
    Result<HttpResponse> send(Verb verb) { return send(request(verb)); }
};

using outgoing::verbName;

inline constexpr std::array allVerbs {Verb::Get, Verb::Post, Verb::Put, Verb::Patch, Verb::Delete};

} // namespace alertbridge::test

Q_DECLARE_METATYPE(alertbridge::Verb)
