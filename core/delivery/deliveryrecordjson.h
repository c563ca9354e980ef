// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliveryhistory.h"

#include <QtCore/QJsonObject>

namespace alertbridge {

QJsonObject toJson(const DeliveryRecord &record);
std::optional<DeliveryRecord> deliveryRecordFromJson(const QJsonObject &object);
QJsonObject toJson(const DrillPlan &plan);
std::optional<DrillPlan> drillPlanFromJson(const QJsonObject &object);

} // namespace alertbridge
