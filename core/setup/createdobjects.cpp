// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/createdobjects.h"

#include <algorithm>

namespace alertbridge {

namespace {

struct KindOfObject
{
    CreatedObject::Kind kind;
    Change::Kind creation;
    Change::Kind removal;
};

/// In the order in which they can be removed.
constexpr KindOfObject objectKinds[] {
    {CreatedObject::Kind::Attachment, Change::Kind::AttachIntegration,
     Change::Kind::DetachIntegration},
    {CreatedObject::Kind::GroupingSetting, Change::Kind::SetAlertGrouping,
     Change::Kind::RemoveAlertGrouping},
    {CreatedObject::Kind::Service, Change::Kind::CreateService, Change::Kind::RemoveService},
    {CreatedObject::Kind::EscalationPolicy, Change::Kind::CreateEscalationPolicy,
     Change::Kind::RemoveEscalationPolicy},
};

const KindOfObject *kindOf(const CreatedObject &object)
{
    return std::find_if(std::begin(objectKinds), std::end(objectKinds),
                        [&object](const KindOfObject &each) { return each.kind == object.kind; });
}

Change described(const CreatedObject &object, Change::Kind kind)
{
    Change change;
    change.kind = kind;
    change.id = object.id;
    change.serviceId = object.serviceId;
    if (object.kind == CreatedObject::Kind::Attachment) {
        change.definitionGuid = object.definitionGuid;
        change.definitionName = object.name;
        change.level = object.level;
    } else {
        change.name = object.name;
    }
    return change;
}

} // namespace

Change creationOf(const CreatedObject &object)
{
    return described(object, kindOf(object)->creation);
}

Change removalOf(const CreatedObject &object)
{
    return described(object, kindOf(object)->removal);
}

qint64 creationEntry(const Journal &journal, const CreatedObject &object)
{
    const Change creation = creationOf(object);
    const QList<JournalEntry> &entries = journal.entries();
    const auto found = std::find_if(
        entries.crbegin(), entries.crend(), [&creation](const JournalEntry &entry) {
            return entry.change.kind == creation.kind && entry.outcome == Outcome::Done
                   && !entry.undone && isSameTarget(entry.change, creation);
        });
    return found == entries.crend() ? 0 : found->id;
}

QList<CreatedObject> removalOrder(const QList<CreatedObject> &created)
{
    QList<CreatedObject> order(created.rbegin(), created.rend());
    std::stable_sort(
        order.begin(), order.end(),
        [](const CreatedObject &a, const CreatedObject &b) { return kindOf(a) < kindOf(b); });
    return order;
}

} // namespace alertbridge
