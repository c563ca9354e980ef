// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coveragefindings.h"

namespace alertbridge::test {

using namespace Qt::StringLiterals;

/// One active definition with one active level, a person on duty, and a PagerDuty integration that
/// feeds one good service. Tests spoil a part of it.
struct CoverageWorld
{
    Inventory inventory;
    CoverageFacts facts;
    std::optional<QStringList> fed = QStringList {u"PSHOP"_s};
    QHash<QString, bool> flags; ///< "definition/level/integration" → active, as this app set it

    CoverageWorld()
    {
        inventory.integrations = {{u"pd"_s, u"Shop → PagerDuty"_s, u"PagerDuty"_s, {}},
                                  {u"mail"_s, u"E-mail"_s, u"Email"_s, {}},
                                  {u"chat"_s, u"#ops"_s, u"Slack"_s, {}},
                                  {u"page"_s, u"Status"_s, u"Statushub"_s, {}}};
        inventory.operators = {{u"anna"_s, u"Anna Petit"_s, {}, true, true},
                               {u"tom"_s, u"Tom Baker"_s, {}, false, false},
                               {u"eve"_s, u"Eve Stone"_s, {}, {}, false}};
        inventory.operatorGroups = {{u"all"_s, u"Everyone"_s, true}, {u"web"_s, u"Web"_s, false}};
        inventory.monitors = {{u"m1"_s, u"Home page"_s, true}, {u"m2"_s, u"Basket"_s, true}};
        inventory.monitorGroups = {{u"every"_s, u"All monitors"_s, true},
                                   {u"shop"_s, u"Shop"_s, false}};
        pagerduty::Service service;
        service.id = u"PSHOP"_s;
        service.name = u"Web shop"_s;
        service.status = pagerduty::ServiceStatus::Active;
        service.escalationPolicy.id = u"PPOL"_s;
        inventory.services = {service};
        inventory.definitions = {definition(u"d1"_s, {u"m1"_s, u"m2"_s})};

        facts.now = QDateTime({2026, 8, 1}, {12, 0}, Qt::UTC);
        setOnCall({u"Ines Laurent"_s});
        facts.fedServices = [this](const QString &) { return fed; };
        facts.lastSetActive = [this](const QString &guid, int level,
                                     const QString &integration) -> std::optional<bool> {
            const QString key = u"%1/%2/%3"_s.arg(guid).arg(level).arg(integration);
            if (!flags.contains(key))
                return {};
            return flags.value(key);
        };
    }
    CoverageWorld(const CoverageWorld &) = delete;

    static LevelRecord level(int id, bool active, const QStringList &people,
                             const QStringList &integrations)
    {
        LevelRecord record;
        record.level.id = id;
        record.level.active = active;
        for (const QString &each : people) {
            const bool group = each == "all"_L1 || each == "web"_L1;
            record.members.append(
                {group ? uptrends::Member::Kind::OperatorGroup : uptrends::Member::Kind::Operator,
                 each});
        }
        record.integrationGuids = integrations;
        return record;
    }
    DefinitionRecord definition(const QString &guid, const QStringList &monitors) const
    {
        DefinitionRecord record;
        record.definition.guid = guid;
        record.definition.name = guid.toUpper();
        record.definition.active = true;
        record.readAt = QDateTime({2026, 8, 1}, {11, 0}, Qt::UTC);
        for (const QString &each : monitors)
            record.members.append({uptrends::Member::Kind::Monitor, each});
        record.levels = {level(1, true, {u"anna"_s}, {u"pd"_s})};
        return record;
    }
    DefinitionRecord &first() { return inventory.definitions.first(); }
    LevelRecord &firstLevel() { return first().levels.first(); }
    void setOnCall(const QStringList &names)
    {
        OnCallNow who;
        who.known = true;
        who.names = names;
        facts.onCall = {{u"PPOL"_s, who}};
    }
    DefinitionCoverage covered() const
    {
        return Coverage(inventory, facts).of(inventory.definitions.first());
    }
    QList<CoverageFinding> findings() const { return findingsOf(Coverage(inventory, facts)); }
    QList<CoverageFinding> findings(CoverageFinding::Kind kind) const
    {
        QList<CoverageFinding> some = findings();
        some.removeIf([kind](const CoverageFinding &each) { return each.kind != kind; });
        return some;
    }
};

} // namespace alertbridge::test
