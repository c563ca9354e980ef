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

} // namespace alertbridge
