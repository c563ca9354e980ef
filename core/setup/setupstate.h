// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pagerduty/types.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace alertbridge {

enum class SetupStep { Service, Integration, Levels, Proof };

/// The form of a new service, kept while it is typed.
struct ServiceForm
{
    bool open = false; ///< the form is on screen
    QString name;
    QString description;
    QString policyId; ///< an existing policy; empty while newPolicy
    bool newPolicy = false;
    pagerduty::EscalationPolicyDraft policy;
    pagerduty::GroupingDraft grouping;
    friend bool operator==(const ServiceForm &, const ServiceForm &) = default;
};

/// Something this run made at a service, and can remove again.
struct CreatedObject
{
    enum class Kind { Service, EscalationPolicy, GroupingSetting, Attachment };
    Kind kind = Kind::Service;
    QString id; ///< PagerDuty id; for an attachment the integration GUID
    QString name;
    QString definitionGuid; ///< attachments
    int level = 0; ///< attachments
    QString serviceId {}; ///< grouping settings: the service they are for
    friend bool operator==(const CreatedObject &, const CreatedObject &) = default;
};

/// A POST whose outcome is not known yet; noted before it is sent, so that nothing is made twice or
/// left behind unseen.
struct PendingCreation
{
    CreatedObject::Kind kind = CreatedObject::Kind::Service; ///< Service or EscalationPolicy
    QString name;
    QStringList idsBefore; ///< had the name already
    QDateTime startedAt; ///< UTC, the service's clock
    friend bool operator==(const PendingCreation &, const PendingCreation &) = default;
};

struct LevelChoice
{
    QString definitionGuid;
    int level = 0;
    bool okAlerts = true;
    bool reminders = false;
    friend bool operator==(const LevelChoice &, const LevelChoice &) = default;
};

/// Everything the set-up must not forget. No secrets, and nothing that can be read back from the
/// services.
struct SetupState
{
    SetupStep step = SetupStep::Service;
    QStringList serviceIds;
    ServiceForm form;
    bool integrationBaselineTaken = false;
    QDateTime integrationBaselineAt; ///< UTC, PagerDuty's clock
    bool keysBaselineTaken = false; ///< keysBefore is whole
    QStringList integrationsBefore; ///< GUIDs known before step 2
    /// PagerDuty service id → integration ids before step 2; services without any are left out.
    QHash<QString, QStringList> keysBefore;
    QString integrationGuid;
    QString integrationName;
    QStringList fedServiceIds; ///< learnt in step 2
    QList<LevelChoice> choices;
    QStringList provenServiceIds;
    QList<CreatedObject> created;
    QList<PendingCreation> pending;
    QStringList endpoints; ///< where all this was done, in the order of allEndpointNames
    QDateTime savedAt;
    friend bool operator==(const SetupState &, const SetupState &) = default;
};

QJsonObject toJson(const SetupState &state);
/// Nothing where the object is of a newer version or damaged.
std::optional<SetupState> setupStateFromJson(const QJsonObject &object);

/// One file for each profile, written atomically after every change (debounced by the session). A
/// file that cannot be understood is set aside with the suffix ".unreadable" by who takes it up.
/// Ids that would leave the folder are refused.
class SetupStateStore
{
public:
    explicit SetupStateStore(
        const QString &folder = {}); ///< empty: QStandardPaths::AppDataLocation
    /// With @p setAside a file that is not understood moves away, and its new name is told.
    std::optional<SetupState> load(const QString &profileId, QString *setAside = nullptr) const;
    bool save(const QString &profileId, SetupState state) const;
    /// Such a file stays where it is: it is not read, and save() refuses to replace it.
    bool isOfNewerVersion(const QString &profileId) const;
    void remove(const QString &profileId) const;

private:
    QString file(const QString &profileId) const;
    QString m_folder;
};

} // namespace alertbridge
