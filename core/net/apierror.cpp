// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/apierror.h"

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;

ApiError ApiError::cancelled()
{
    ApiError error;
    error.kind = Kind::Cancelled;
    return error;
}

ApiError ApiError::local(const QString &code, const QString &message)
{
    ApiError error;
    error.kind = Kind::Local;
    error.code = code;
    error.message = message;
    return error;
}

bool ApiError::isNameTaken() const
{
    const auto saysTaken = [](const QString &text) {
        return text.contains("already been taken"_L1, Qt::CaseInsensitive);
    };
    return httpStatus == 400 && code == "2001"_L1
           && (saysTaken(message) || std::any_of(details.begin(), details.end(), saysTaken));
}

bool ApiError::isTransient() const
{
    return kind == Kind::Timeout || kind == Kind::Offline || kind == Kind::RateLimited
           || kind == Kind::Server;
}

QString errorKindName(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Cancelled:
        return u"cancelled"_s;
    case Kind::Timeout:
        return u"timeout"_s;
    case Kind::Offline:
        return u"offline"_s;
    case Kind::Tls:
        return u"tls"_s;
    case Kind::Unauthorized:
        return u"unauthorized"_s;
    case Kind::PaymentRequired:
        return u"payment_required"_s;
    case Kind::Forbidden:
        return u"forbidden"_s;
    case Kind::NotFound:
        return u"not_found"_s;
    case Kind::Conflict:
        return u"conflict"_s;
    case Kind::Invalid:
        return u"invalid"_s;
    case Kind::RateLimited:
        return u"rate_limited"_s;
    case Kind::Server:
        return u"server"_s;
    case Kind::BadResponse:
        return u"bad_response"_s;
    case Kind::Gateway:
        return u"gateway"_s;
    case Kind::Incomplete:
        return u"incomplete"_s;
    case Kind::SecretStore:
        return u"secret_store"_s;
    case Kind::SignIn:
        return u"sign_in"_s;
    case Kind::Local:
        return u"local"_s;
    }
    return {};
}

} // namespace alertbridge
