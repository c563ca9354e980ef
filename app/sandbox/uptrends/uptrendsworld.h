// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/uptrends/model.h"
#include "app/sandbox/world/world.h"

namespace sandbox::uptrends {

/// Everything one practice Uptrends account holds, with the rules about who may see and change it.
class UptrendsWorld
{
public:
    UptrendsWorld(const WorldOptions &options, Clock *clock, IdSource *ids);

    Clock *clock() const { return m_clock; }
    IdSource *ids() const { return m_ids; }
    QString accountId() const { return m_accountId; }
    int levelCount() const { return m_levelCount; }

    Table<Operator> operators;
    Table<OperatorGroup> operatorGroups;
    Table<ApiUser> apiUsers;
    Table<Monitor> monitors;
    Table<MonitorGroup> monitorGroups;
    Table<Integration> integrations;
    Table<AlertDefinition> definitions;

    Operator *operatorByEmail(const QString &email) const;
    ApiUser *apiUserByName(const QString &userName) const;
    Monitor *monitorByName(const QString &name) const; ///< guid or name, in any case
    QList<OperatorGroup *> groupsOf(const Operator &person) const;
    QList<Operator *> membersOf(const OperatorGroup &group) const;
    bool isIn(const Monitor &monitor, const MonitorGroup &group) const;
    bool isCoveredBy(const Monitor &monitor, const AlertDefinition &definition) const;

    /// Administrators may do everything; others need the right on the item, themselves or through a
    /// group (Uptrends knowledge base, permissions of integrations and alert definitions).
    bool mayUse(const Operator &person, const Integration &integration) const;
    bool mayEdit(const Operator &person, const Integration &integration) const;
    bool mayEdit(const Operator &person, const AlertDefinition &definition) const;
    bool hasRight(const Operator &person, const QString &right) const;

    QList<QStringList *> operatorLists(); ///< wherever operators stand by guid
    QList<QStringList *> operatorGroupLists();
    QList<QStringList *> monitorLists();
    QList<QStringList *> monitorGroupLists();

    ApiUser &createApiUser(const Operator &owner, const QString &description);
    AlertDefinition &createDefinition(const QString &name, bool active, const Operator &creator);
    Integration &createIntegration(const QString &type, const QString &name,
                                   const Operator &creator);
    void deleteIntegration(const QString &guid); ///< also leaves every level

private:
    void seed(const WorldOptions &options);
    void seedOperators();
    void seedMonitors(int definitionCount);
    void seedIntegrations();
    void seedDefinitions(int count);
    void seedOtherKinds();
    bool isGranted(const Operator &person, const QList<Authorization> &authorizations,
                   const QStringList &types) const;

    Clock *m_clock;
    IdSource *m_ids;
    QString m_accountId;
    int m_levelCount;
};

} // namespace sandbox::uptrends
