// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/pagerduty/restfixture.h"

#include <functional>

namespace alertbridge::test {

/// What a call came to, whatever its type.
using Outcome = std::optional<ApiError>;

template<typename T>
Outcome outcomeOf(const Async<T> &call)
{
    const Result<T> result = waitFor(call);
    return result ? Outcome() : Outcome(result.error());
}

/// One row for each method of RestClient.
struct RestMethod
{
    const char *name;
    QByteArray verb;
    QByteArray path;
    int status; ///< of success
    QByteArray body; ///< of success
    QByteArray wrong; ///< readable JSON of the wrong shape; empty where the body is not read
    QString wrongPath;
    std::function<Outcome(pagerduty::RestClient &, std::stop_token)> call;
};

QList<RestMethod> restMethods();

} // namespace alertbridge::test
