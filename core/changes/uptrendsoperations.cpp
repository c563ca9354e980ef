// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/changeoperation.h"
#include "core/changes/definitionoperations.h"

namespace alertbridge {

using ChangeKind = Change::Kind;
using Seen = ChangeOperation::Seen;

namespace {

/// Attach, detach, and the flags of an attachment. What the flags are cannot be read (facts §1.2):
/// they count as set where the service accepted them and still lists the attachment.
class AttachmentOperation : public ChangeOperation
{
public:
    AttachmentOperation(QObject *context, Account *account, const Change &change)
        : ChangeOperation(context, account, change)
    {
    }

    Async<Seen> look(bool, std::stop_token stop) override
    {
        switch (m_change.kind) {
        case ChangeKind::AttachIntegration:
            return find(Seen::AsWanted, Seen::AsBefore, std::move(stop));
        case ChangeKind::DetachIntegration:
            return find(Seen::AsBefore, Seen::AsWanted, std::move(stop));
        default:
            return find(Seen::AsBefore, Seen::Otherwise, std::move(stop));
        }
    }

    Async<Seen> readBack(std::stop_token stop) override
    {
        if (m_change.kind == ChangeKind::UpdateAttachment)
            return find(Seen::AsWanted, Seen::Otherwise, std::move(stop));
        return look(true, std::move(stop));
    }

    Async<Done> send(std::stop_token stop) override
    {
        uptrends::Client *client = m_account->uptrends();
        switch (m_change.kind) {
        case ChangeKind::AttachIntegration:
            return client->attach(m_change.definitionGuid, m_change.level, attachmentOf(m_change),
                                  std::move(stop));
        case ChangeKind::DetachIntegration:
            return client->detach(m_change.definitionGuid, m_change.level, m_change.id,
                                  std::move(stop));
        default:
            return client->updateAttachment(m_change.definitionGuid, m_change.level, m_change.id,
                                            uptrends::attachmentFlagsFromJson(m_change.after),
                                            std::move(stop));
        }
    }

    bool isRemoval() const override { return m_change.kind == ChangeKind::DetachIntegration; }
    bool isShown() const override { return m_change.kind != ChangeKind::UpdateAttachment; }

private:
    Async<Seen> find(Seen present, Seen absent, std::stop_token stop) const
    {
        return listed(
            m_account->uptrends()->fetchLevelIntegrations(m_change.definitionGuid, m_change.level,
                                                          std::move(stop)),
            [guid = m_change.id](const uptrends::Integration &integration) {
                return isSame(integration.guid, guid);
            },
            present, absent);
    }
};

/// Monitors and groups of a definition, operators and groups of a level.
class MemberOperation : public ChangeOperation
{
public:
    MemberOperation(QObject *context, Account *account, const Change &change)
        : ChangeOperation(context, account, change)
        , m_adding(change.kind == ChangeKind::AddDefinitionMember
                   || change.kind == ChangeKind::AddLevelMember)
        , m_ofLevel(change.kind == ChangeKind::AddLevelMember
                    || change.kind == ChangeKind::RemoveLevelMember)
        , m_member(uptrends::memberFromJson(m_adding ? change.after : change.before))
    {
    }

    Async<Seen> look(bool, std::stop_token stop) override
    {
        if (!m_member)
            return ready<Seen>(failure(m_member.error()));
        uptrends::Client *client = m_account->uptrends();
        const auto members = m_ofLevel ? client->fetchLevelMembers(m_change.definitionGuid,
                                                                   m_change.level, std::move(stop))
                                       : client->fetchDefinitionMembers(m_change.definitionGuid,
                                                                        std::move(stop));
        return listed(
            members,
            [wanted = *m_member](const uptrends::Member &member) {
                return member.kind == wanted.kind && isSame(member.guid, wanted.guid);
            },
            m_adding ? Seen::AsWanted : Seen::AsBefore, m_adding ? Seen::AsBefore : Seen::AsWanted);
    }

    Async<Done> send(std::stop_token stop) override
    {
        uptrends::Client *client = m_account->uptrends();
        const QString &guid = m_change.definitionGuid;
        if (m_ofLevel)
            return m_adding
                       ? client->addLevelMember(guid, m_change.level, *m_member, std::move(stop))
                       : client->removeLevelMember(guid, m_change.level, *m_member,
                                                   std::move(stop));
        return m_adding ? client->addDefinitionMember(guid, *m_member, std::move(stop))
                        : client->removeDefinitionMember(guid, *m_member, std::move(stop));
    }

    bool isDelete() const override { return !m_adding; }

private:
    bool m_adding;
    bool m_ofLevel;
    Result<uptrends::Member> m_member;
};

/// Fields of an escalation level.
class LevelOperation : public ChangeOperation
{
public:
    LevelOperation(QObject *context, Account *account, const Change &change)
        : ChangeOperation(context, account, change)
    {
    }

    Async<Seen> look(bool, std::stop_token stop) override
    {
        return converted<Seen>(m_context,
                               m_account->uptrends()->fetchLevel(m_change.definitionGuid,
                                                                 m_change.level, std::move(stop)),
                               [this](const uptrends::EscalationLevel &level) -> Result<Seen> {
                                   return compared(uptrends::toJson(level));
                               });
    }

    Async<Done> send(std::stop_token stop) override
    {
        return m_account->uptrends()->updateLevel(m_change.definitionGuid, m_change.level,
                                                  m_change.after, std::move(stop));
    }
};

} // namespace

OperationPointer uptrendsOperation(QObject *context, Account *account, const Change &change)
{
    switch (change.kind) {
    case ChangeKind::AttachIntegration:
    case ChangeKind::DetachIntegration:
    case ChangeKind::UpdateAttachment:
        return std::make_unique<AttachmentOperation>(context, account, change);
    case ChangeKind::AddDefinitionMember:
    case ChangeKind::RemoveDefinitionMember:
    case ChangeKind::AddLevelMember:
    case ChangeKind::RemoveLevelMember:
        return std::make_unique<MemberOperation>(context, account, change);
    case ChangeKind::UpdateLevel:
        return std::make_unique<LevelOperation>(context, account, change);
    default:
        return definitionOperation(context, account, change);
    }
}

} // namespace alertbridge
