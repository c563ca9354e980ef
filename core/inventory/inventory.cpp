// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/inventory.h"

#include <algorithm>

namespace alertbridge {

namespace {

/// GUIDs are compared without regard to case: Uptrends does not promise one.
template<typename T, typename Key>
const T *findBy(const QList<T> &things, Key key, const QString &wanted)
{
    const auto found = std::find_if(things.begin(), things.end(), [&](const T &thing) {
        const QString &own = key(thing);
        return own.size() == wanted.size() && own.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == things.end() ? nullptr : &*found;
}

template<typename T>
const QString &guidKey(const T &thing)
{
    return thing.guid;
}

template<typename T>
QString nameIn(const QList<T> &things, const QString &guid)
{
    const T *thing = findBy(things, guidKey<T>, guid);
    return thing ? thing->name : QString();
}

} // namespace

const DefinitionRecord *Inventory::definition(const QString &guid) const
{
    return findBy(
        definitions,
        [](const DefinitionRecord &record) -> const QString & { return record.definition.guid; },
        guid);
}

const uptrends::Integration *Inventory::integration(const QString &guid) const
{
    return findBy(integrations, guidKey<uptrends::Integration>, guid);
}

const pagerduty::Service *Inventory::service(const QString &id) const
{
    const auto found = std::find_if(
        services.begin(), services.end(),
        [&id](const pagerduty::Service &candidate) { return candidate.id == id; });
    return found == services.end() ? nullptr : &*found;
}

QString Inventory::integrationName(const QString &guid) const
{
    const uptrends::Integration *known = integration(guid);
    return known && !known->name.isEmpty() ? known->name : guid;
}

QString Inventory::nameOf(const uptrends::Member &member) const
{
    using Kind = uptrends::Member::Kind;
    switch (member.kind) {
    case Kind::Monitor:
        return nameIn(monitors, member.guid);
    case Kind::MonitorGroup:
        return nameIn(monitorGroups, member.guid);
    case Kind::Operator: {
        const auto *person = findBy(operators, guidKey<uptrends::Operator>, member.guid);
        return person ? person->fullName : QString();
    }
    case Kind::OperatorGroup:
        return nameIn(operatorGroups, member.guid);
    }
    return {};
}

} // namespace alertbridge
