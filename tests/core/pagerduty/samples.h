// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

/// Objects as PagerDuty sends them. Apart from the tests: moc takes "//" in a raw string for a
/// comment.
namespace alertbridge::test {

extern const QByteArray serviceJson;
extern const QByteArray incidentJson;
extern const QByteArray policyJson;
extern const QByteArray alertJson;
extern const QByteArray notifyJson;
extern const QByteArray windowJson;
extern const QByteArray onCallJson;
extern const QByteArray groupingJson;
extern const QByteArray userJson;

} // namespace alertbridge::test
