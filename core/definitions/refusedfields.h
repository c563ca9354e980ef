// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/formchanges.h"

namespace alertbridge {

/// The fields a refusal is about: those its messages name, or the member or integration that was
/// sent. Empty where neither tells; then it is about the form.
QList<FormField> refusedFields(const Change &change, const ApiError &error);

} // namespace alertbridge
