// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/listing.h"

namespace alertbridge {

/// Why @p listing is not whole; nothing where it is.
template<typename T>
std::optional<ApiError> defectOf(const Listing<T> &listing, ApiError::Service service)
{
    if (!listing.unreadable.isEmpty())
        return listing.unreadable.first();
    if (listing.complete)
        return {};
    ApiError error;
    error.kind = ApiError::Kind::Incomplete;
    error.service = service;
    return listing.incompleteBecause.value_or(error);
}

} // namespace alertbridge
