// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

#include <QtCore/QDateTime>

#include <optional>

namespace alertbridge {

/// How far a list is: what a page shows above or instead of its rows. Rows already there stay
/// usable in every phase.
struct LoadState
{
    enum class Phase { Idle, Loading, Ready, Failed };

    Phase phase = Phase::Idle;
    int done = 0; ///< of total, where the total is known
    int total = 0;
    std::optional<ApiError>
        error; ///< Failed, or Ready with a list that is not whole (Kind::Incomplete)
    QDateTime readAt; ///< local time of the last complete read

    bool isLoading() const { return phase == Phase::Loading; }
    bool wasRefused() const ///< for want of a sign-in: read again once there is one
    {
        return error && error->kind == ApiError::Kind::Unauthorized;
    }
};

} // namespace alertbridge
