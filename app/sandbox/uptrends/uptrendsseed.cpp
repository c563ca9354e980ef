// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/uptrendsworld.h"

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

struct MonitorSeed
{
    const char16_t *name;
    const char16_t *type;
    const char16_t *url;
    int interval;
    const char16_t *group;
};

constexpr MonitorSeed monitorSeeds[] = {
    {u"Web shop – home page", u"Https", u"https://shop.example.com/", 60, u"Web shop"},
    {u"Web shop – search", u"Https", u"https://shop.example.com/search?q=lamp", 60, u"Web shop"},
    {u"Web shop – basket", u"Transaction", u"", 300, u"Web shop"},
    {u"Checkout API – health", u"WebserviceHttps", u"https://checkout.example.com/health", 60,
     u"Checkout"},
    {u"Checkout API – payment", u"MultiStepApi", u"", 300, u"Checkout"},
    {u"Intranet – portal", u"Https", u"https://intranet.example.com/", 300, u"Internal"},
    {u"Mail delivery", u"SMTP", u"", 300, u"Internal"},
    {u"Mobile backend", u"WebserviceHttps", u"https://mobile.example.com/v2/ping", 60, u"Web shop"},
    {u"Status page", u"Https", u"https://status.example.com/", 60, u"Internal"},
    {u"Certificate of shop.example.com", u"Certificate", u"https://shop.example.com/", 3600,
     u"Web shop"},
};

} // namespace

void UptrendsWorld::seed(const WorldOptions &options)
{
    m_accountId = QString::number(300000 + m_ids->below(90000));
    seedOperators();
    seedMonitors(options.definitions);
    seedIntegrations();
    seedDefinitions(options.definitions);
    if (options.allKinds)
        seedOtherKinds(); // last: what else is there keeps its guids
}

void UptrendsWorld::seedOperators()
{
    const auto person = [this](const QString &name, const QString &email, bool administrator,
                               bool onDuty) -> Operator & {
        Operator added;
        added.guid = m_ids->guid();
        added.fullName = name;
        added.email = email;
        added.password = u"practice-password-001"_s;
        added.mobilePhone = u"+3120555%1"_s.arg(operators.size() + 1, 4, 10, QChar(u'0'));
        added.administrator = administrator;
        added.onDuty = onDuty;
        added.rights = QStringList {u"AccountAccess"_s};
        if (administrator)
            added.rights.append(u"AccountAdministrator"_s);
        return operators.add(std::move(added));
    };
    const QString anna = person(u"Anna Petit"_s, u"anna.petit@example.com"_s, true, true).guid;
    const QString marc = person(u"Marc Dubois"_s, u"marc.dubois@example.com"_s, false, true).guid;
    Operator &ines = person(u"Ines Laurent"_s, u"ines.laurent@example.com"_s, false, true);
    ines.rights.append({u"CreateAlertDefinition"_s, u"CreateIntegration"_s});
    Operator &tom = person(u"Tom Baker"_s, u"tom.baker@example.com"_s, false, false);
    tom.nativeLogin = false;

    const auto group = [this](const QString &name, const QStringList &members,
                              const QStringList &rights) -> OperatorGroup & {
        OperatorGroup added;
        added.guid = m_ids->guid();
        added.description = name;
        added.members = members;
        added.rights = rights;
        return operatorGroups.add(std::move(added));
    };
    group(u"Everyone"_s, {}, {u"BasicOperator"_s}).everyone = true;
    group(u"Administrators"_s, {anna}, {u"Administrator"_s}).administrators = true;
    group(u"Web team"_s, {marc, ines.guid}, {});

    ApiUser &user = createApiUser(*operators.find(anna), u"Practice account"_s);
    user.password = u"practice-u-password-001"_s;
}

void UptrendsWorld::seedMonitors(int definitionCount)
{
    MonitorGroup all;
    all.guid = m_ids->guid();
    all.description = u"All monitors"_s;
    all.all = true;
    monitorGroups.add(std::move(all));

    QHash<QString, MonitorGroup *> groups;
    for (const MonitorSeed &entry : monitorSeeds) {
        Monitor monitor;
        monitor.guid = m_ids->guid();
        monitor.name = QString::fromUtf16(entry.name);
        monitor.type = QString::fromUtf16(entry.type);
        monitor.url = QString::fromUtf16(entry.url);
        monitor.checkInterval = entry.interval;
        const QString groupName = QString::fromUtf16(entry.group);
        MonitorGroup *&group = groups[groupName];
        if (!group) {
            MonitorGroup added;
            added.guid = m_ids->guid();
            added.description = groupName;
            group = &monitorGroups.add(std::move(added));
        }
        group->members.append(monitor.guid);
        monitors.add(std::move(monitor));
    }
    for (int number = int(std::size(monitorSeeds)) + 1; number <= definitionCount; ++number) {
        Monitor monitor;
        monitor.guid = m_ids->guid();
        monitor.name = u"Monitor %1"_s.arg(number, 4, 10, QChar(u'0'));
        monitor.type = u"Https"_s;
        monitor.url = u"https://host%1.example.com/"_s.arg(number);
        monitor.checkInterval = 300;
        monitors.add(std::move(monitor));
    }
}

void UptrendsWorld::seedIntegrations()
{
    const Operator &creator = *operators.items().constFirst();
    Integration &email = createIntegration(u"Email"_s, u"E-mail"_s, creator);
    email.created = m_clock->now().addDays(-400);
    email.emailAddresses = u"alerts@example.com"_s;
    // Email may be used by everyone unless somebody changes it.
    email.authorizations.append(
        {m_ids->guid(), u"UseIntegration"_s, {}, operatorGroups.items().constFirst()->guid});
    Integration &slack = createIntegration(u"Slack"_s, u"Slack #ops"_s, creator);
    slack.created = m_clock->now().addDays(-120);
}

void UptrendsWorld::seedDefinitions(int count)
{
    struct Named
    {
        QString name;
        QStringList groups;
        QStringList monitors;
    };
    const QList<Named> named = {
        {u"Web shop – critical"_s, {}, {u"Web shop – home page"_s, u"Web shop – basket"_s}},
        {u"Web shop – performance"_s, {u"Web shop"_s}, {}},
        {u"Checkout API"_s, {u"Checkout"_s}, {}},
        {u"Intranet"_s, {u"Internal"_s}, {}},
        {u"All monitors (default)"_s, {u"All monitors"_s}, {}},
    };
    const Operator &creator = *operators.items().constFirst();
    const QString email = integrations.items().at(0)->guid;
    const QString slack = integrations.items().at(1)->guid;
    const QString everyone = operatorGroups.items().at(0)->guid;
    const QString webTeam = operatorGroups.items().at(2)->guid;

    for (int index = 0; index < count; ++index) {
        const bool isNamed = index < named.size();
        const Named entry = isNamed ? named.at(index)
                                    : Named {u"Definition %1"_s.arg(index + 1, 4, 10, QChar(u'0')),
                                             {},
                                             {}};
        AlertDefinition &definition = createDefinition(entry.name, entry.name != "Intranet"_L1,
                                                       creator);
        for (const QString &name : entry.groups) {
            for (const auto &group : monitorGroups.items()) {
                if (group->description == name)
                    definition.monitorGroups.append(group->guid);
            }
        }
        for (const QString &name : entry.monitors)
            definition.monitors.append(monitorByName(name)->guid);
        if (!isNamed)
            definition.monitors.append(monitors.items().at(index % monitors.size())->guid);

        EscalationLevel &first = definition.levels[0];
        first.numberOfReminders = 2;
        first.operatorGroups.append(index == 4 ? everyone : webTeam);
        first.integrations.append({email, true, true, true, {}, {}, {}});
        if (index == 0)
            first.integrations.append({slack, true, true, false, {}, {}, {}});
        if (definition.levels.size() > 1) {
            EscalationLevel &second = definition.levels[1];
            second.active = index < 3;
            second.onDuration = true;
            second.thresholdMinutes = 15;
            second.operators.append(creator.guid);
        }
        if (definition.levels.size() > 2) {
            EscalationLevel &third = definition.levels[2];
            third.onDuration = true;
            third.thresholdMinutes = 60;
        }
        definition.levels[0].message = index == 0 ? u"The shop is losing orders."_s : QString();
    }
}

/// Kinds whose attachments have members of their own, on the first level of the first definition.
void UptrendsWorld::seedOtherKinds()
{
    const Operator &creator = *operators.items().constFirst();
    Integration &statusHub = createIntegration(u"Statushub"_s, u"Public status page"_s, creator);
    statusHub.created = m_clock->now().addDays(-60);
    statusHub.statusHubServices = {m_ids->guid(), m_ids->guid()};
    Integration &custom = createIntegration(u"GenericWebhook"_s, u"Operations chat"_s, creator);
    custom.created = m_clock->now().addDays(-30);
    custom.levelVariables = {u"room"_s, u"severity"_s};
    if (definitions.size() == 0)
        return;
    EscalationLevel &first = definitions.items().constFirst()->levels[0];
    first.integrations.append(
        {statusHub.guid,
         true,
         true,
         false,
         {},
         {{monitors.items().constFirst()->guid, statusHub.statusHubServices.constFirst()}},
         {}});
    first.integrations.append({custom.guid, true, false, false, {}, {}, {{u"room"_s, u"shop"_s}}});
}

} // namespace sandbox::uptrends
