// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/headless/changelist.h"
#include "core/changes/change.h"
#include "core/inventory/inventory.h"

#include <QtCore/QHash>

#include <functional>

namespace alertbridge::headless {

/// A change that is ready to be made, with the values it replaces.
struct PlannedChange
{
    Wish wish;
    Change change;
    bool needed = true; ///< false: it is so already
};

/// Turns wishes into changes: looks up names and the values as they are. Names mean what they mean
/// before the first change; a definition that the list itself creates is known by its new name.
/// Nothing is sent.
class ChangePlan
{
public:
    using KnownFlags = std::function<uptrends::AttachmentFlags(
        const QString &definitionGuid, int level, const QString &integrationGuid)>;

    /// @p lists without definitions in depth; @p definitions: the list of all.
    ChangePlan(Inventory lists, QList<uptrends::AlertDefinition> definitions,
               KnownFlags knownFlags);

    /// The GUIDs of the definitions whose records are needed; an error (Kind::Invalid with the path
    /// of the wish and code unknown_name, ambiguous_name or name_exists) where a name does not
    /// lead to one thing; the details are the GUIDs to choose from.
    Result<QStringList> definitionsOf(const QList<Wish> &wishes) const;
    void setRecord(const DefinitionRecord &record); ///< whole

    Result<QList<PlannedChange>> plan(const QList<Wish> &wishes);

private:
    Result<QString> definitionGuid(const Wish &wish) const; ///< empty: made by the list
    Result<QString> find(const Wish &wish, const QList<std::pair<QString, QString>> &all) const;
    Result<QString> objectGuid(const Wish &wish) const;
    QString objectName(const Wish &wish, const QString &guid) const;
    Result<PlannedChange> planned(const Wish &wish);
    Result<LevelRecord *> levelOf(const Wish &wish, const QString &guid);
    void planDefinition(const Wish &wish, DefinitionRecord *record, PlannedChange *planned);
    void planMember(const Wish &wish, QList<uptrends::Member> *members, PlannedChange *planned);
    void planAttachment(const Wish &wish, LevelRecord *level, PlannedChange *planned);

    Inventory m_lists;
    QList<uptrends::AlertDefinition> m_definitions;
    KnownFlags m_knownFlags;
    QHash<QString, DefinitionRecord> m_records; ///< as they will be, row by row
    QStringList m_created; ///< names of definitions that the list makes
};

} // namespace alertbridge::headless
