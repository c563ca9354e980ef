// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

#include <tl/expected.hpp>

namespace alertbridge {

template<typename T>
using Result = tl::expected<T, ApiError>;

/// Success without a value (204).
struct Done
{
};

inline tl::unexpected<ApiError> failure(ApiError error)
{
    return tl::unexpected<ApiError>(std::move(error));
}

} // namespace alertbridge
