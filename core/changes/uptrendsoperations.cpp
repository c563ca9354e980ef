// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/changeoperation.h"
#include "core/changes/definitionoperations.h"

#include <functional>

namespace alertbridge {

using ChangeKind = Change::Kind;
using Seen = ChangeOperation::Seen;

namespace {

/// Attach, detach, and the flags and details of an attachment. What the flags are cannot be read
/// (facts §1.2): they count as set where the service accepted them and still lists the attachment.
/// So do details that it does not show; the others are compared.
class AttachmentOperation : public ChangeOperation
{
public:
    AttachmentOperation(QObject *context, Account *account, const Change &change)
        : ChangeOperation(context, account, change)
        , m_shown(change.kind != ChangeKind::UpdateAttachment)
    {
    }

    Async<Seen> look(bool maybeSent, std::stop_token stop) override
    {
        switch (m_change.kind) {
        case ChangeKind::AttachIntegration:
            return find(
                [this](const Found &found) {
                    return compare(found).wanted ? Seen::AsWanted : Seen::Otherwise;
                },
                Seen::AsBefore, std::move(stop));
        case ChangeKind::DetachIntegration:
            return find([this](const Found &found) { return noted(found); }, Seen::AsWanted,
                        std::move(stop));
        default:
            return find(
                [this, maybeSent](const Found &found) { return progressOf(found, maybeSent); },
                Seen::Otherwise, std::move(stop));
        }
    }

    Async<Seen> readBack(std::stop_token stop) override
    {
        switch (m_change.kind) {
        case ChangeKind::AttachIntegration:
        case ChangeKind::UpdateAttachment:
            return find(
                [this](const Found &found) {
                    return compare(found).wanted ? Seen::AsWanted : Seen::AsBefore;
                },
                m_change.kind == ChangeKind::AttachIntegration ? Seen::AsBefore : Seen::Otherwise,
                std::move(stop));
        default:
            return look(true, std::move(stop));
        }
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
                                            uptrends::attachmentDetailsFromJson(m_change.after),
                                            std::move(stop));
        }
    }

    bool isRemoval() const override { return m_change.kind == ChangeKind::DetachIntegration; }
    bool isShown() const override { return m_shown; }

private:
    using Found = uptrends::Integration;

    /// The fields that are to change beside what the service shows.
    struct Comparison
    {
        bool wanted = true; ///< none that is shown differs from what is wanted
        bool before = true; ///< … from what was before
        bool all = true; ///< all of them are shown
        bool any = false; ///< one of them is
    };

    Comparison compare(const Found &found) const
    {
        Comparison comparison;
        const QJsonObject details = uptrends::toJson(found.details);
        for (auto field = m_change.after.begin(); field != m_change.after.end(); ++field) {
            const QJsonValue value = details.value(field.key());
            if (value.isUndefined()) {
                comparison.all = false;
                continue;
            }
            comparison.any = true;
            comparison.wanted = comparison.wanted && value == field.value();
            const QJsonValue before = m_change.before.value(field.key());
            comparison.before = comparison.before
                                && (before.isUndefined() || before.isNull() || value == before);
        }
        return comparison;
    }

    /// Of an attachment that is to be changed.
    Seen progressOf(const Found &found, bool maybeSent)
    {
        note(found, m_change.after.keys());
        const Comparison comparison = compare(found);
        m_shown = comparison.all;
        // What is not shown went with what is, in one request.
        if (comparison.wanted && comparison.any && (comparison.all || maybeSent))
            return Seen::AsWanted;
        return comparison.wanted || comparison.before ? Seen::AsBefore : Seen::Otherwise;
    }

    /// Of one that is to be taken away: with what it takes to have it again.
    Seen noted(const Found &found)
    {
        note(found, {uptrends::detailOf(found.type)});
        return Seen::AsBefore;
    }

    /// What is there now goes into `before`, where the plan does not say.
    void note(const Found &found, const QStringList &names)
    {
        const QJsonObject shown = uptrends::shownDetails(found.type, found.details);
        for (auto detail = shown.begin(); detail != shown.end(); ++detail) {
            if (names.contains(detail.key()) && !m_change.before.contains(detail.key()))
                m_change.before.insert(detail.key(), detail.value());
        }
    }

    Async<Seen> find(const std::function<Seen(const Found &)> &present, Seen absent,
                     std::stop_token stop) const
    {
        const auto listing = m_account->uptrends()->fetchLevelIntegrations(
            m_change.definitionGuid, m_change.level, std::move(stop));
        return judged(
            listing, [guid = m_change.id](const Found &each) { return isSame(each.guid, guid); },
            present, absent);
    }

    bool m_shown;
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
