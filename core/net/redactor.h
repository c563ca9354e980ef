// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace alertbridge::redactor {

/// Remembers a secret and its Base64 and percent-encoded forms. Values under six characters are not
/// kept. Thread-safe.
void remember(const QByteArray &secret);

/// The text with every remembered secret replaced by "•••".
QString redacted(QString text);

/// Filters every Qt log message of the process and keeps the newest (core/net/recentlog.h). A net
/// under the rule that secrets are not logged, not a licence to.
void installMessageFilter();

} // namespace alertbridge::redactor
