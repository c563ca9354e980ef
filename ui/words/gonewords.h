// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/setupsession.h"

namespace alertbridge::ui {

/// What a set-up that was taken up again says of things that were deleted meanwhile.
struct GoneWords
{
    QString title;
    QString text; ///< the cause and the next step
};

GoneWords goneWords(const QList<GoneObject> &objects); ///< at least one

} // namespace alertbridge::ui
