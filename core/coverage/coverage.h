// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventory.h"
#include "core/models/servicelistmodel.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <functional>

namespace alertbridge {

/// Whether an alert gets to a person that way, in rising order: the best way counts.
enum class Reach {
    No,
    Unknown, ///< nothing that can be read says either
    Assumed, ///< all that can be read is good; the write-only flags or duty are taken to be on
    Yes,
};

/// Why it is not a plain yes.
enum class ReachReason {
    None,
    // alert definitions
    DefinitionNotRead,
    NoActiveLevel,
    // levels
    LevelNotRead,
    LevelInactive,
    NothingThere, ///< neither operators nor integrations
    // operators
    OperatorsOffDuty,
    DutyUnknown,
    GroupEmpty,
    GroupUnknown, ///< its members have not been read
    NoChannel, ///< no e-mail, SMS or phone integration is seen beside the operators
    // integrations
    SwitchedOff, ///< this app switched it off on the level
    FlagsUnknown, ///< set elsewhere: Uptrends keeps them to itself
    IntegrationUnknown, ///< attached, but not in the list: no right to use it
    NotToAPerson, ///< a status page
    OtherKind, ///< a chat or web hook: who reads it cannot be known
    NoOperators, ///< no operator beside the integration: Uptrends ties alerts to operators
    FeedUnknown, ///< which services it feeds has not been learnt
    FeedsNothing,
    // PagerDuty services
    ServiceGone,
    ServiceUnknown, ///< the list of services is not whole
    ServiceDisabled,
    InMaintenance,
    OnCallUnknown,
    NobodyOnCall,
};

/// What it takes beyond the inventory. What is missing is not known, never "no".
struct CoverageFacts
{
    QDateTime now; ///< UTC, by the services' clock
    QHash<QString, OnCallNow> onCall; ///< by escalation policy
    /// Operators or monitors by the GUID of their group, in lower case.
    QHash<QString, QStringList> groupMembers;
    /// What has been learnt about what an integration feeds; nothing where it has not.
    std::function<std::optional<QStringList>(const QString &integrationGuid)> fedServices;
    /// The active flag as this app last set it; nothing where it never did.
    std::function<std::optional<bool>(const QString &definitionGuid, int level,
                                      const QString &integrationGuid)>
        lastSetActive;
    bool servicesWhole = true; ///< a service that is not there is gone, not unread
};

/// One way from a level to people.
struct Way
{
    enum class Kind { Operators, PagerDuty, Other } kind = Kind::Operators;
    Reach reach = Reach::No;
    ReachReason reason = ReachReason::None;
    QString integrationGuid; ///< empty for operators
    QString serviceId; ///< PagerDuty: the service it is about, where one is known
    QStringList people; ///< names: on duty, or on call now
};

struct LevelCoverage
{
    int level = 0;
    bool active = false;
    Reach reach = Reach::No;
    ReachReason reason = ReachReason::None; ///< of the best way, or why there is none
    bool hasOperators = false;
    QList<Way> ways; ///< also of inactive levels, whose own reach is No
};

struct DefinitionCoverage
{
    QString guid;
    QString name;
    bool active = false;
    Reach reach = Reach::No; ///< of its best active level
    ReachReason reason = ReachReason::None;
    QList<LevelCoverage> levels;
};

/// Tells which alert definitions have a working way to a person, by Uptrends' and PagerDuty's own
/// rules: alerts go to operators on duty through the e-mail, SMS and phone integrations of the
/// level, and to the PagerDuty services of its PagerDuty integrations; those open an incident
/// unless the service is disabled, in maintenance, or has nobody on call. Pure; keeps references:
/// the inventory and the facts must outlive it.
class Coverage
{
public:
    Coverage(const Inventory &inventory, const CoverageFacts &facts);

    DefinitionCoverage of(const DefinitionRecord &record) const;

    /// Monitors in no active definition that has Reach::Assumed or better; nothing where the
    /// members of a group that matters are not known.
    std::optional<QStringList> uncoveredMonitors() const;

    /// Integrations that are still attached to an active level although this app switched them off
    /// there.
    QStringList switchedOff(const QString &definitionGuid, int level) const;
    bool isFed(const QString &serviceId) const; ///< by an integration, as far as that is known

    const pagerduty::Service *service(const QString &id) const { return m_services.value(id); }
    const uptrends::Integration *integration(const QString &guid) const
    {
        return m_integrations.value(guid.toLower());
    }
    /// Why a service would not tell a person, with who is on call.
    Way wayThrough(const QString &serviceId) const;
    const Inventory &inventory() const { return m_inventory; }
    const CoverageFacts &facts() const { return m_facts; }

private:
    LevelCoverage of(const DefinitionRecord &record, const LevelRecord &level) const;
    std::optional<Way> operatorsWay(const DefinitionRecord &record, const LevelRecord &level) const;
    QList<Way> integrationWays(const DefinitionRecord &record, const LevelRecord &level,
                               const QString &guid) const;
    QList<Way> pagerDutyWays(const QString &guid, bool hasOperators,
                             const std::optional<bool> &active) const;
    std::optional<bool> lastSetActive(const DefinitionRecord &record, const LevelRecord &level,
                                      const QString &guid) const;
    void addOnDuty(const QString &operatorGuid, Way *way) const;

    const Inventory &m_inventory;
    const CoverageFacts &m_facts;
    QHash<QString, const uptrends::Integration *> m_integrations; ///< GUIDs in lower case
    QHash<QString, const uptrends::Operator *> m_operators;
    QSet<QString> m_everyone; ///< operator groups with all operators
    QSet<QString> m_allMonitors; ///< monitor groups with all monitors
    QHash<QString, const pagerduty::Service *> m_services;
    QHash<QString, const DefinitionRecord *> m_definitions;
    QSet<QString> m_fed; ///< services
    QSet<QString> m_inMaintenance; ///< services with a window now
};

} // namespace alertbridge
