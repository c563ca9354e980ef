// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alertbridge::ui {

/// What the window can show. The numbers name the items of the navigation.
enum class Page { Welcome, Accounts, Setup, Activity, Integrations, Definitions, Delivery };

} // namespace alertbridge::ui
