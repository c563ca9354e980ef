// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QString>
#include <QtCore/QStringList>

/// Words for the fields of alert definitions, escalation levels and attachments, by the API's names
/// and with Uptrends' own captions. Plain text.
namespace alertbridge::ui {

/// "Generate an alert when" for ThresholdErrorCount; the name itself where it is not known.
QString fieldCaption(const QString &apiName);
/// "3 or more errors", "on", "“Call the duty manager.”"; a dash where there is no value.
QString fieldValue(const QString &apiName, const QJsonValue &value);
/// "Generate an alert when: 1 or more errors → 3 or more errors"; without what was before where
/// that is not known (Undefined).
QString fieldDifference(const QString &apiName, const QJsonValue &before, const QJsonValue &after);
/// One line for each field of @p after or @p before.
QStringList fieldDifferences(const QJsonObject &before, const QJsonObject &after);
/// "active, with OK alerts, without reminders": the options that are set.
QString attachmentFlagsText(const QJsonObject &flags);
/// Of the fields of an attachment, those that are no options.
QJsonObject detailsOf(const QJsonObject &attachment);
/// "Monitor", "Operator group" for "MonitorGuid", "OperatorGroupGuid".
QString memberKind(const QString &apiName);

} // namespace alertbridge::ui
