// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonValue>
#include <QtCore/QString>

namespace sandbox {

/// @p document with the value at @p pointer (RFC 6901; `*` stands for every element of an array,
/// `-` for the place after the last) set to @p value, or removed where that is undefined. Unknown
/// paths change nothing.
QJsonValue withValueAt(const QJsonValue &document, const QString &pointer, const QJsonValue &value);

} // namespace sandbox
