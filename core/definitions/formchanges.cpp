// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/formchanges.h"

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

using ChangeKind = Change::Kind;

/// Collects changes by when they are sent.
class ChangesOfForm
{
public:
    ChangesOfForm(const DefinitionForm &base, const DefinitionForm &mine, const Inventory &names,
                  const FlagsLookup &known)
        : m_base(base)
        , m_mine(mine)
        , m_names(names)
        , m_known(known)
    {
    }

    QList<Change> take()
    {
        for (const FormDifference &difference : differencesOf(m_base, m_mine))
            take(difference);
        QList<Change> changes;
        const bool off = m_definition.after.value("IsActive"_L1) == QJsonValue(false);
        if (off)
            changes.append(m_definition);
        changes += m_more;
        changes += m_levels.values();
        changes += m_less;
        if (!off && !m_definition.after.isEmpty())
            changes.append(m_definition);
        return changes;
    }

private:
    Change started(ChangeKind kind, int level) const
    {
        Change change;
        change.kind = kind;
        change.name = m_base.name;
        change.definitionGuid = m_base.guid;
        change.definitionName = m_base.name;
        change.level = level;
        return change;
    }

    void take(const FormDifference &difference)
    {
        switch (difference.field.kind) {
        case FormField::Kind::Value:
            takeValue(difference);
            break;
        case FormField::Kind::Member:
            takeMember(difference);
            break;
        case FormField::Kind::Attachment:
            takeAttachment(difference);
            break;
        case FormField::Kind::AttachmentDetail:
            takeDetail(difference);
            break;
        }
    }

    void takeValue(const FormDifference &difference)
    {
        const int level = difference.field.level;
        if (level > 0 && !m_levels.contains(level))
            m_levels.insert(level, started(ChangeKind::UpdateLevel, level));
        if (level == 0 && m_definition.after.isEmpty())
            m_definition = started(ChangeKind::UpdateDefinition, 0);
        Change &change = level == 0 ? m_definition : m_levels[level];
        change.before.insert(difference.field.name, difference.before);
        // The service trims names: what is read back must be what was sent.
        change.after.insert(difference.field.name,
                            difference.field.name == "AlertName"_L1
                                ? QJsonValue(difference.after.toString().trimmed())
                                : difference.after);
    }

    void takeMember(const FormDifference &difference)
    {
        const int level = difference.field.level;
        const bool added = difference.before.isUndefined();
        const ChangeKind kind = level == 0 ? added ? ChangeKind::AddDefinitionMember
                                                   : ChangeKind::RemoveDefinitionMember
                                : added    ? ChangeKind::AddLevelMember
                                           : ChangeKind::RemoveLevelMember;
        Change change = started(kind, level);
        const uptrends::Member member = difference.field.toMember();
        change.id = member.guid;
        change.name = m_names.nameOf(member);
        (added ? change.after : change.before) = toJson(member);
        (added ? m_more : m_less).append(change);
    }

    Change startedAttachment(ChangeKind kind, const FormField &field) const
    {
        const uptrends::Integration *integration = m_names.integration(field.guid);
        Change change = started(kind, field.level);
        // As the service writes it, where it is known.
        change.id = integration ? integration->guid : field.guid;
        change.name = integration ? integration->name : QString();
        return change;
    }

    void takeAttachment(const FormDifference &difference)
    {
        const int level = difference.field.level;
        const uptrends::Integration *integration = m_names.integration(difference.field.guid);
        Change change = startedAttachment(ChangeKind::AttachIntegration, difference.field);
        const QJsonObject known = m_known ? toJson(m_known(level, change.id)) : QJsonObject();
        if (difference.before.isUndefined()) {
            change.after = toJson(usualFlags(integration ? integration->type : QString()));
            const QJsonObject wanted = difference.after.toObject();
            for (auto flag = wanted.begin(); flag != wanted.end(); ++flag)
                change.after.insert(flag.key(), flag.value());
            append(difference.field, change);
        } else if (difference.after.isUndefined()) {
            change.kind = ChangeKind::DetachIntegration;
            change.before = known;
            m_less.append(change);
        } else {
            change.kind = ChangeKind::UpdateAttachment;
            change.after = difference.after.toObject();
            for (auto flag = change.after.begin(); flag != change.after.end(); ++flag) {
                if (known.contains(flag.key()))
                    change.before.insert(flag.key(), known.value(flag.key()));
            }
            append(difference.field, change);
        }
    }

    /// In one request with the attachment's options, which come before.
    void takeDetail(const FormDifference &difference)
    {
        const FormField attachment = difference.field.ofAttachment();
        if (!m_attachments.contains(attachment))
            append(attachment, startedAttachment(ChangeKind::UpdateAttachment, attachment));
        Change &change = m_more[m_attachments.value(attachment)];
        if (!difference.before.isUndefined() && change.kind == ChangeKind::UpdateAttachment)
            change.before.insert(difference.field.name, difference.before);
        change.after.insert(difference.field.name, difference.after);
    }

    void append(const FormField &attachment, const Change &change)
    {
        m_attachments.insert(attachment, m_more.size());
        m_more.append(change);
    }

    const DefinitionForm &m_base;
    const DefinitionForm &m_mine;
    const Inventory &m_names;
    const FlagsLookup &m_known;
    Change m_definition;
    QMap<int, Change> m_levels;
    QMap<FormField, qsizetype> m_attachments; ///< where they stand in m_more
    QList<Change> m_more;
    QList<Change> m_less;
};

} // namespace

FlagRules flagRules(const QString &integrationType)
{
    if (integrationType == "GenericWebhook"_L1)
        return {false, false};
    if (integrationType == "Phone"_L1)
        return {false, true};
    return {};
}

uptrends::AttachmentFlags usualFlags(const QString &integrationType)
{
    return {true, flagRules(integrationType).okAlerts, false};
}

QList<Change> changesFor(const DefinitionForm &base, const DefinitionForm &mine,
                         const Inventory &names, const FlagsLookup &known)
{
    return ChangesOfForm(base, mine, names, known).take();
}

QList<FormField> fieldsOf(const Change &change)
{
    QList<FormField> fields;
    switch (change.kind) {
    case ChangeKind::UpdateDefinition:
    case ChangeKind::UpdateLevel:
        for (auto field = change.after.begin(); field != change.after.end(); ++field)
            fields.append(FormField::value(change.level, field.key()));
        break;
    case ChangeKind::AddDefinitionMember:
    case ChangeKind::AddLevelMember:
    case ChangeKind::RemoveDefinitionMember:
    case ChangeKind::RemoveLevelMember: {
        const bool added = change.kind == ChangeKind::AddDefinitionMember
                           || change.kind == ChangeKind::AddLevelMember;
        if (const auto member = uptrends::memberFromJson(added ? change.after : change.before))
            fields.append(FormField::member(change.level, *member));
        break;
    }
    case ChangeKind::AttachIntegration:
    case ChangeKind::DetachIntegration:
    case ChangeKind::UpdateAttachment: {
        const QString guid = change.id.toLower();
        const bool options = !uptrends::attachmentFlagsFromJson(change.after).isEmpty();
        if (options || change.kind != ChangeKind::UpdateAttachment)
            fields.append(FormField::attachment(change.level, guid));
        for (auto field = change.after.begin(); field != change.after.end(); ++field) {
            if (uptrends::isDetail(field.key()))
                fields.append(FormField::attachmentDetail(change.level, guid, field.key()));
        }
        break;
    }
    default:
        break;
    }
    return fields;
}

} // namespace alertbridge
