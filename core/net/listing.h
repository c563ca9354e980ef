// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/result.h"

#include <QtCore/QList>

#include <functional>
#include <optional>

namespace alertbridge {

/// A whole list, and whether it is whole. Elements that could not be read are named, the rest is
/// kept.
template<typename T>
struct Listing
{
    QList<T> items; ///< one of each id, in server order
    QList<ApiError> unreadable; ///< Kind::BadResponse with the path of each
    bool complete = true;
    std::optional<ApiError>
        incompleteBecause; ///< e.g. pages that repeat, offset limit, an error on a later page
};

/// Called as pages arrive, with the new items only, before the future finishes.
template<typename T>
using PageHandler = std::function<void(const QList<T> &)>;

} // namespace alertbridge
