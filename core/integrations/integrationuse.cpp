// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/integrations/integrationuse.h"

#include "core/uptrends/distinctnames.h"

#include <QtCore/QSet>

namespace alertbridge {

IntegrationUses::IntegrationUses(const Inventory &inventory)
{
    QList<uptrends::AlertDefinition> named;
    named.reserve(inventory.definitions.size());
    for (const DefinitionRecord &record : inventory.definitions)
        named.append(record.definition);
    named = uptrends::withDistinctNames(named);
    for (qsizetype row = 0; row < named.size(); ++row) {
        const DefinitionRecord &record = inventory.definitions.at(row);
        m_whole = m_whole && record.readAt.isValid() && !record.unread;
        for (const LevelRecord &level : record.levels) {
            m_whole = m_whole && !level.unread;
            const IntegrationUse use {record.definition.guid, named.at(row).name,
                                      record.definition.active, level.level.id, level.level.active};
            for (const QString &guid : level.integrationGuids)
                m_uses[guid.toLower()].append(use);
        }
    }
}

const QList<IntegrationUse> &IntegrationUses::of(const QString &integrationGuid) const
{
    static const QList<IntegrationUse> none;
    const auto found = m_uses.constFind(integrationGuid.toLower());
    return found == m_uses.constEnd() ? none : *found;
}

int IntegrationUses::definitionsUsing(const QString &integrationGuid) const
{
    QSet<QString> definitions;
    for (const IntegrationUse &use : of(integrationGuid))
        definitions.insert(use.definitionGuid);
    return static_cast<int>(definitions.size());
}

} // namespace alertbridge
