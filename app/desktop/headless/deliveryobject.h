// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliveryhistory.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace alertbridge::headless {

QString causeName(DeliveryCause cause); ///< "nobody_on_call"; empty for None
QJsonObject hopObject(const DeliveryHop &hop);
/// Hops with times, cause, incident, and who was told.
QJsonObject recordObject(const DeliveryRecord &record);

} // namespace alertbridge::headless
