// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

#include <QtCore/QJsonObject>

namespace alertbridge {

/// An error in the app's own files, in numbers and codes: which service and which status, never a
/// header or a body.
QJsonObject errorToJson(const ApiError &error);
ApiError errorFromJson(const QJsonObject &object);

} // namespace alertbridge
