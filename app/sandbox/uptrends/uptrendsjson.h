// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/uptrends/uptrendsworld.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

/// The account's items in the shapes of the API v4 description. Every item with a Hash member gets
/// one that changes with the members shown beside it, and only with those.
namespace sandbox::uptrends {

QJsonArray serviceLinksJson(const LevelIntegration &attached); ///< StatusHubServiceList
QString timestampText(
    const QDateTime &when); ///< without milliseconds and zone, as since September 2022

QJsonObject definitionJson(const AlertDefinition &definition);
QJsonObject levelJson(const EscalationLevel &level);
QJsonObject integrationJson(const Integration &integration);
/// An integration on a level. IsActive, SendOkAlerts and SendReminderAlerts are write-only.
QJsonObject levelIntegrationJson(const Integration &integration, const LevelIntegration &attached);
/// @p object with the members of @p written in place of its own; null takes one away.
QJsonObject overlaid(QJsonObject object, const QJsonObject &written);
QJsonObject operatorJson(const Operator &person);
QJsonObject operatorGroupJson(const OperatorGroup &group);
QJsonObject monitorJson(const Monitor &monitor);
QJsonObject monitorGroupJson(const MonitorGroup &group);
QJsonObject alertJson(const Alert &alert);
QJsonArray authorizationsJson(const QList<Authorization> &authorizations);

} // namespace sandbox::uptrends
