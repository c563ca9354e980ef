// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/headless/exitcode.h"
#include "app/desktop/headless/headlessoptions.h"
#include "core/accounts/practice.h"

#include <variant>

namespace alertbridge::headless {

/// The profile a run is about; with the practice services, also how to sign in to them.
struct ChosenProfile
{
    Profile profile;
    std::optional<PracticeServices> practice;
};

struct NoProfile
{
    ExitCode code = ExitCode::Usage;
    QString problem; ///< one line
};

/// --profile among the saved ones (by id, or by exact name where only one has it), or --practice;
/// with the addresses of --endpoint on top.
std::variant<ChosenProfile, NoProfile> chooseProfile(const HeadlessOptions &options);

} // namespace alertbridge::headless
