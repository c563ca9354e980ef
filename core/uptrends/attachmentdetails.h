// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace alertbridge::uptrends {

/// A service link: the monitor's errors are shown at a StatusHub service (IntegrationServiceMap).
struct ServiceLink
{
    QString monitorGuid;
    QString serviceGuid; ///< "IntegrationServiceGuid"; its name is not readable
    friend bool operator==(const ServiceLink &, const ServiceLink &) = default;
};

/// Members of an attachment that only one kind of integration has each. Unlike the flags they are
/// in the answers (`Integration` in openapi/uptrends-v4.json; VariableValues since October 2023,
/// facts §1.2). What is not set was not in the answer, and is not sent.
struct AttachmentDetails
{
    std::optional<QStringList> extraEmailAddresses; ///< of Email; sorted
    std::optional<QList<ServiceLink>> serviceLinks; ///< of Statushub; sorted
    std::optional<QMap<QString, QString>> variables; ///< of GenericWebhook, by name
    bool isEmpty() const { return !extraEmailAddresses && !serviceLinks && !variables; }
    friend bool operator==(const AttachmentDetails &, const AttachmentDetails &) = default;
};

/// The API's name of the one detail that an integration of that type has; empty for those without.
/// Uptrends refuses the others (official Terraform provider, buildPayload).
QString detailOf(const QString &integrationType);
bool isDetail(const QString &apiName);

/// Under the API's own names, each in one form, so that equal ones compare equal: addresses as a
/// list, links with GUIDs in lower case, both sorted.
QJsonObject toJson(const AttachmentDetails &details);
/// Reads that form, and the answers' as well: addresses as one text with commas. Null, missing or
/// of another type is not set: it is not known then.
AttachmentDetails attachmentDetailsFromJson(const QJsonObject &object);
/// The one detail that @p integrationType has, null where it is not known; nothing for the others.
QJsonObject shownDetails(const QString &integrationType, const AttachmentDetails &details);
/// For a request: XSpecified stands beside the lists, without which a PATCH leaves them out
/// (facts §1.3). Variables go whole: what a PATCH does with those left out is not documented.
QJsonObject detailsToSend(const AttachmentDetails &details);

/// Splits what somebody typed at commas, semicolons and white space; sorted, each once.
QStringList addressesFromText(const QString &text);

} // namespace alertbridge::uptrends
