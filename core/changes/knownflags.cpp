// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/knownflags.h"

#include <QtCore/QSet>

namespace alertbridge {

KnownFlags lastKnownFlags(const Journal &journal, const QString &definitionGuid, int level,
                          const QString &integrationGuid)
{
    using Kind = Change::Kind;
    Change target;
    target.id = integrationGuid;
    target.definitionGuid = definitionGuid;
    target.level = level;
    KnownFlags known;
    QJsonObject values;
    QSet<QString> settled; // told by a newer entry: the value, or that it is not known
    const QList<JournalEntry> &entries = journal.entries();
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        const Change &change = entry->change;
        const bool detached = change.kind == Kind::DetachIntegration;
        const bool attached = change.kind == Kind::AttachIntegration;
        if ((!detached && !attached && change.kind != Kind::UpdateAttachment)
            || entry->outcome == Outcome::Refused || entry->outcome == Outcome::NotNeeded
            || !isSameTarget(change, target))
            continue;
        const bool sure = entry->outcome == Outcome::Done;
        for (auto flag = change.after.begin(); !detached && flag != change.after.end(); ++flag) {
            if (settled.contains(flag.key()) || uptrends::isDetail(flag.key()))
                continue;
            settled.insert(flag.key());
            if (!sure)
                continue;
            values.insert(flag.key(), flag.value());
            if (!known.at.isValid()) {
                known.at = entry->at;
                known.by = entry->by;
            }
        }
        if (attached || detached) // what was set before went with the attachment
            break;
    }
    known.flags = uptrends::attachmentFlagsFromJson(values);
    return known;
}

} // namespace alertbridge
