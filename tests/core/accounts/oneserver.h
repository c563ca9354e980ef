// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/profile.h"
#include "core/net/httpclient.h"
#include "tests/support/testserver.h"

namespace alertbridge::test {

/// A failure is told at once.
inline HttpClient::Options once()
{
    HttpClient::Options options;
    options.attempts = 1;
    return options;
}

/// All of whose addresses lead to @p server.
inline Profile profileAt(const TestServer &server)
{
    Profile profile;
    profile.id = QStringLiteral("profile");
    profile.oauthClientId = QStringLiteral("client");
    profile.fromEmail = QStringLiteral("from@example.com");
    for (const EndpointName name : allEndpointNames)
        profile.endpoints.set(name, server.url());
    return profile;
}

} // namespace alertbridge::test
