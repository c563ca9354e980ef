// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>

namespace alertbridge {

/// One change this app makes at a service, in the terms it is told and undone in. No secrets.
struct Change
{
    enum class Kind {
        CreateService,
        CreateEscalationPolicy,
        SetAlertGrouping,
        AttachIntegration,
        RemoveService,
        RemoveEscalationPolicy,
        RemoveAlertGrouping,
        DetachIntegration,
        SendTestMessage,
    };

    Kind kind = Kind::CreateService;
    QString id; ///< PagerDuty id or integration GUID; empty until the service has given one
    QString name; ///< of what is made or removed; for an attachment, of the integration
    QString serviceId; ///< alert grouping, test messages
    QString definitionGuid; ///< attachments
    QString definitionName;
    int level = 0;
    /// Attachments: what was sent with it. The service keeps it to itself (facts §1.2), so this is
    /// the only place where it can be looked up.
    bool okAlerts = true;
    bool reminders = false;
    qint64 undoes = 0; ///< the entry this change takes back; 0 for none
    friend bool operator==(const Change &, const Change &) = default;
};

/// What became of a change.
enum class Outcome {
    Open, ///< begun, and no end was written: the app was stopped in between
    Done, ///< read back
    NotNeeded, ///< found as wanted before anything was sent
    Refused, ///< the service said no, or was not reached: nothing changed
    Unknown, ///< sent, and the answer could neither be had nor looked up
};

struct JournalEntry
{
    qint64 id = 0; ///< counts up from 1 in each journal
    QDateTime at; ///< UTC
    QDateTime endedAt; ///< UTC; invalid while open
    Change change;
    Outcome outcome = Outcome::Open;
    std::optional<ApiError> error;
    bool left = false; ///< an open end the user looked at and left as it is
    bool undone = false;
};

QJsonObject toJson(const Change &change);
std::optional<Change> changeFromJson(const QJsonObject &object);

} // namespace alertbridge
