// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/definitionoperations.h"

#include <QtCore/QJsonArray>

namespace alertbridge {

using namespace Qt::StringLiterals;
using ChangeKind = Change::Kind;
using Seen = ChangeOperation::Seen;

namespace {

using Definitions = Listing<uptrends::AlertDefinition>;

/// Names are not unique (facts §1.2), so a lost answer is looked up by the GUIDs that bear the
/// name: `before` holds those that did when it was sent, under "Existing".
class DefinitionCreation : public ChangeOperation
{
public:
    DefinitionCreation(QObject *context, Account *account, const Change &change)
        : ChangeOperation(context, account, change)
    {
        const QString name = m_change.after.value("AlertName"_L1).toString(m_change.name);
        m_change.name = name;
        m_change.definitionName = name;
    }

    Async<Seen> look(bool maybeSent, std::stop_token stop) override
    {
        return converted<Seen>(
            m_context, m_account->uptrends()->fetchAlertDefinitions(std::move(stop)),
            [this, maybeSent](const Definitions &found) -> Result<Seen> {
                QJsonArray existing;
                for (const uptrends::AlertDefinition &definition : found.items) {
                    if (definition.name == m_change.name)
                        existing.append(definition.guid);
                }
                if (!found.unreadable.isEmpty()) // one of them may be it
                    return failure(found.unreadable.constFirst());
                if (!maybeSent) {
                    m_change.before = {{u"Existing"_s, existing}};
                    return Seen::AsBefore;
                }
                const QJsonArray before = m_change.before.value("Existing"_L1).toArray();
                for (const QJsonValue &guid : std::as_const(existing)) {
                    if (!before.contains(guid)) {
                        take(guid.toString());
                        return Seen::AsWanted;
                    }
                }
                return Seen::AsBefore;
            });
    }

    Async<Done> send(std::stop_token stop) override
    {
        const bool active = m_change.after.value("IsActive"_L1).toBool();
        return converted<Done>(
            m_context,
            m_account->uptrends()->createAlertDefinition(m_change.name, active, std::move(stop)),
            [this](const uptrends::AlertDefinition &definition) -> Result<Done> {
                take(definition.guid);
                return Done();
            });
    }

    Async<Seen> readBack(std::stop_token stop) override
    {
        return converted<Seen>(
            m_context, m_account->uptrends()->fetchAlertDefinition(m_change.id, std::move(stop)),
            [](const uptrends::AlertDefinition &) -> Result<Seen> { return Seen::AsWanted; });
    }

    bool mayRepeat() const override { return false; }

private:
    void take(const QString &guid)
    {
        m_change.id = guid;
        m_change.definitionGuid = guid;
    }
};

/// Its name and whether it is active.
class DefinitionUpdate : public ChangeOperation
{
public:
    DefinitionUpdate(QObject *context, Account *account, const Change &change)
        : ChangeOperation(context, account, change)
    {
    }

    Async<Seen> look(bool, std::stop_token stop) override
    {
        return converted<Seen>(
            m_context,
            m_account->uptrends()->fetchAlertDefinition(m_change.definitionGuid, std::move(stop)),
            [this](const uptrends::AlertDefinition &definition) -> Result<Seen> {
                return compared(uptrends::toJson(definition));
            });
    }

    Async<Done> send(std::stop_token stop) override
    {
        return m_account->uptrends()->updateAlertDefinition(m_change.definitionGuid, m_change.after,
                                                            std::move(stop));
    }
};

/// Reads first what goes with it, where the plan does not tell already.
class DefinitionRemoval : public ChangeOperation
{
public:
    DefinitionRemoval(QObject *context, Account *account, const Change &change)
        : ChangeOperation(context, account, change)
    {
        if (m_change.definitionGuid.isEmpty())
            m_change.definitionGuid = m_change.id;
    }

    Async<Seen> look(bool maybeSent, std::stop_token stop) override
    {
        m_stop = std::move(stop);
        const Async<Seen> seen = converted<Seen>(
            m_context, m_account->uptrends()->fetchAlertDefinition(m_change.definitionGuid, m_stop),
            [this](const uptrends::AlertDefinition &definition) -> Result<Seen> {
                m_read = uptrends::toJson(definition);
                return Seen::AsBefore;
            });
        if (maybeSent || !m_change.before.isEmpty())
            return seen;
        return andThen(m_context, seen, [this](Seen) { return readMembers(); });
    }

    Async<Done> send(std::stop_token stop) override
    {
        return m_account->uptrends()->deleteAlertDefinition(m_change.definitionGuid,
                                                            std::move(stop));
    }

    bool isRemoval() const override { return true; }

private:
    Async<Seen> readMembers()
    {
        return andThen(
            m_context,
            m_account->uptrends()->fetchDefinitionMembers(m_change.definitionGuid, m_stop),
            [this](const Listing<uptrends::Member> &members) {
                m_read.insert(u"Members"_s, membersJson(members.items));
                return readLevels();
            });
    }

    Async<Seen> readLevels()
    {
        return andThen(m_context,
                       m_account->uptrends()->fetchLevels(m_change.definitionGuid, m_stop),
                       [this](const Listing<uptrends::EscalationLevel> &levels) {
                           m_levels = levels.items;
                           m_read.insert(u"Levels"_s, QJsonArray());
                           return readLevel(0);
                       });
    }

    Async<Seen> readLevel(qsizetype row)
    {
        if (row == m_levels.size()) {
            m_change.before = m_read;
            return ready<Seen>(Seen::AsBefore);
        }
        QJsonObject shown = uptrends::toJson(m_levels.at(row));
        shown.insert(u"Id"_s, m_levels.at(row).id);
        return andThen(m_context,
                       m_account->uptrends()->fetchLevelMembers(m_change.definitionGuid,
                                                                m_levels.at(row).id, m_stop),
                       [this, row, shown](const Listing<uptrends::Member> &members) mutable {
                           shown.insert(u"Members"_s, membersJson(members.items));
                           return readAttachments(row, shown);
                       });
    }

    Async<Seen> readAttachments(qsizetype row, const QJsonObject &level)
    {
        return andThen(m_context,
                       m_account->uptrends()->fetchLevelIntegrations(m_change.definitionGuid,
                                                                     m_levels.at(row).id, m_stop),
                       [this, row, level](const Listing<uptrends::Integration> &integrations) {
                           QJsonArray attached;
                           for (const uptrends::Integration &integration : integrations.items) {
                               QJsonObject entry = uptrends::toJson(integration.details);
                               entry.insert(u"IntegrationGuid"_s, integration.guid);
                               entry.insert(u"Name"_s, integration.name);
                               attached.append(entry);
                           }
                           QJsonObject shown = level;
                           shown.insert(u"Integrations"_s, attached);
                           QJsonArray levels = m_read.value("Levels"_L1).toArray();
                           levels.append(shown);
                           m_read.insert(u"Levels"_s, levels);
                           return readLevel(row + 1);
                       });
    }

    static QJsonArray membersJson(const QList<uptrends::Member> &members)
    {
        QJsonArray array;
        for (const uptrends::Member &member : members)
            array.append(uptrends::toJson(member));
        return array;
    }

    QJsonObject m_read;
    QList<uptrends::EscalationLevel> m_levels;
    std::stop_token m_stop;
};

} // namespace

OperationPointer definitionOperation(QObject *context, Account *account, const Change &change)
{
    switch (change.kind) {
    case ChangeKind::CreateDefinition:
        return std::make_unique<DefinitionCreation>(context, account, change);
    case ChangeKind::UpdateDefinition:
        return std::make_unique<DefinitionUpdate>(context, account, change);
    case ChangeKind::RemoveDefinition:
        return std::make_unique<DefinitionRemoval>(context, account, change);
    default:
        return {};
    }
}

} // namespace alertbridge
