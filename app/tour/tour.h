// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alertbridge {
class Application;
}

namespace alertbridge::tour {

class Report;

/// The whole main job, from the welcome page to a proven path, played through the real window. Ends
/// at the first step that cannot be done; what was seen until then is in the report.
bool play(Application *application, Report *report);

} // namespace alertbridge::tour
