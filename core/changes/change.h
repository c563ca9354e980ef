// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"
#include "core/uptrends/types.h"

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
        SendChangeEvent,
        ResolveIncident,
        UpdateAttachment, ///< its write-only flags, its details
        CreateDefinition,
        UpdateDefinition, ///< name, active
        RemoveDefinition,
        AddDefinitionMember,
        RemoveDefinitionMember,
        UpdateLevel,
        AddLevelMember,
        RemoveLevelMember,
        CreateMaintenanceWindow,
        RemoveMaintenanceWindow, ///< an ongoing one ends now
    };

    Kind kind = Kind::CreateService;
    QString id; ///< PagerDuty id, integration or member GUID; empty until the service has given one
    QString name; ///< of what is made or removed; for an attachment, of the integration; for a
                  ///< member, of the monitor, operator or group
    QString serviceId; ///< alert grouping, test messages, change events, incidents
    QString definitionGuid; ///< everything at or below an alert definition
    QString definitionName;
    int level = 0;
    /// Fields under the API's own names: those that change, as they were and as they are to be.
    /// Updates send `after`, and only where the service still shows `before`. Members:
    /// {"OperatorGuid": "…"} and the like, in `after` when added, in `before` when removed.
    /// Attachments: the flags, which the service keeps to itself (facts §1.2), so `after` is the
    /// only place where they can be looked up, and `before` holds what this app knew; and the
    /// details, which it shows (`before` null: it did not). Removals: in
    /// `before` what it takes to make the thing again, where that is possible. Maintenance windows:
    /// start_time, end_time and services.
    QJsonObject before;
    QJsonObject after;
    qint64 undoes = 0; ///< the entry this change takes back; 0 for none
    /// A label for changes that belong together, such as "mute:" and a UUID; empty for none. Kept
    /// in the journal, so that they are found again in a later run of the app.
    QString group;
    friend bool operator==(const Change &, const Change &) = default;
};

bool isAtUptrends(Change::Kind kind); ///< otherwise at PagerDuty

/// What became of a change.
enum class Outcome {
    Open, ///< begun, and no end was written: the app was stopped in between
    Done, ///< read back
    NotNeeded, ///< found as wanted before anything was sent; written only where that takes back an
               ///< earlier change
    Refused, ///< the service said no, or was not reached: nothing changed
    Unknown, ///< sent, and the answer could neither be had nor looked up
};

struct JournalEntry
{
    qint64 id = 0; ///< counts up from 1 in each journal
    QDateTime at; ///< UTC
    QDateTime endedAt; ///< UTC; invalid while open
    QString by; ///< the user of this computer; empty where it is not known
    Change change;
    Outcome outcome = Outcome::Open;
    std::optional<ApiError> error;
    bool left = false; ///< an open end the user looked at and left as it is
    bool undone = false;
};

/// The plan to attach an integration, and what it sends.
Change attachChange(const uptrends::LevelIntegration &attachment, const QString &integrationName,
                    const QString &definitionGuid, const QString &definitionName, int level);
uptrends::LevelIntegration attachmentOf(const Change &change);

/// True where both name the same object: a later attempt at the same change, or its opposite.
bool isSameTarget(const Change &a, const Change &b);

QJsonObject toJson(const Change &change);
std::optional<Change> changeFromJson(const QJsonObject &object);

} // namespace alertbridge
