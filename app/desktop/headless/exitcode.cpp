// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/exitcode.h"

namespace alertbridge::headless {

using namespace Qt::StringLiterals;

namespace {

ExitCode exitCodeForLocal(const QString &code)
{
    if (code == "read_only"_L1 || code == "profile_in_use"_L1)
        return ExitCode::ReadOnly;
    // Found out here, but about the services.
    for (const auto about : {"orchestration_key"_L1, "incident_shared"_L1, "changed_meanwhile"_L1,
                             "still_there"_L1, "not_read_back"_L1}) {
        if (code == about)
            return ExitCode::Failed;
    }
    return ExitCode::Local;
}

} // namespace

ExitCode exitCodeFor(const ApiError &error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Unauthorized:
    case Kind::PaymentRequired:
    case Kind::Forbidden:
    case Kind::SecretStore:
    case Kind::SignIn:
        return ExitCode::SignIn;
    case Kind::Local:
        return exitCodeForLocal(error.code);
    case Kind::Invalid:
    case Kind::Conflict:
        return ExitCode::Failed;
    case Kind::Cancelled:
    case Kind::Timeout:
    case Kind::Offline:
    case Kind::Tls:
    case Kind::NotFound:
    case Kind::RateLimited:
    case Kind::Server:
    case Kind::BadResponse:
    case Kind::Gateway:
    case Kind::Incomplete:
        return ExitCode::Incomplete;
    }
    return ExitCode::Incomplete;
}

QString outcomeName(ExitCode code)
{
    switch (code) {
    case ExitCode::Ok:
        return u"ok"_s;
    case ExitCode::Failed:
        return u"failed"_s;
    case ExitCode::Usage:
        return u"usage"_s;
    case ExitCode::Incomplete:
        return u"incomplete"_s;
    case ExitCode::SignIn:
        return u"sign_in"_s;
    case ExitCode::ReadOnly:
        return u"read_only"_s;
    case ExitCode::Local:
        return u"local"_s;
    case ExitCode::Interrupted:
    case ExitCode::Terminated:
        return u"interrupted"_s;
    }
    return {};
}

} // namespace alertbridge::headless
