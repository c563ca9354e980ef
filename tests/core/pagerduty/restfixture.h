// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pagerduty/restclient.h"
#include "tests/support/asynctest.h"
#include "tests/support/testserver.h"

namespace alertbridge::test {

inline HttpClient::Options hastyOptions()
{
    HttpClient::Options options;
    options.attempts = 2;
    options.firstBackoff = std::chrono::milliseconds(2);
    options.backoffCap = std::chrono::milliseconds(10);
    options.patience = std::chrono::milliseconds(3000);
    return options;
}

struct RestFixture
{
    TestServer server;
    HttpClient http {hastyOptions(), nullptr};
    pagerduty::RestClient client {
        &http, server.url(), {Secret("u+restfixture-token-1"), pagerduty::TokenKind::ApiKey}};

    RestFixture() { client.setFrom(QStringLiteral("ada@example.com")); }
};

} // namespace alertbridge::test
