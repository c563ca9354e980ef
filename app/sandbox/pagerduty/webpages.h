// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/pagerduty/backend.h"

namespace sandbox::pd {

/// Plain pages behind the `html_url` addresses: what "Open in PagerDuty" leads to.
void addWebPages(Origin &app, Backend &backend);

} // namespace sandbox::pd
