// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/changes/randomchanges.h"

#include "core/changes/knownflags.h"

namespace alertbridge::test {

using namespace Qt::StringLiterals;
using Kind = Change::Kind;

namespace {

bool isAmong(const QJsonArray &list, const QString &guid)
{
    return std::any_of(list.begin(), list.end(), [&guid](const QJsonValue &each) {
        return each.toString() == guid || each["integration"_L1].toString() == guid;
    });
}

} // namespace

QList<Change> RandomChanges::next(int most)
{
    m_touched.clear();
    QList<Change> changes;
    for (int tries = 0; tries < 4 * most && changes.size() < most; ++tries) {
        if (const auto change = draw())
            changes.append(*change);
    }
    return changes;
}

std::optional<Change> RandomChanges::draw()
{
    const int definition = below(int(m_world.listed("alert_definitions").size()));
    const int level = 1 + below(int(m_world.definition(definition)["levels"_L1].toArray().size()));
    const int what = below(7);
    const QString place = u"%1/%2/%3"_s.arg(definition).arg(what == 1 ? 0 : level).arg(what);
    if (what < 5 && m_touched.contains(place))
        return {};
    m_touched.insert(place);
    switch (what) {
    case 0:
        return updateLevel(definition, level);
    case 1:
        return updateDefinition(definition);
    case 2:
        return member(definition, 0);
    case 3:
        return member(definition, level);
    case 4:
        return attachment(definition, level);
    case 5: {
        Change change;
        change.kind = Kind::CreateDefinition;
        change.name = u"Made %1"_s.arg(++m_made / 2); // names come twice
        change.after = {{u"AlertName"_s, change.name}, {u"IsActive"_s, below(2) == 0}};
        return change;
    }
    default:
        return maintenance();
    }
}

Change RandomChanges::updateLevel(int definition, int level)
{
    const QJsonObject shown = m_world.level(definition, level);
    const QJsonObject wanted {
        {u"EscalationMode"_s, below(2) == 0 ? u"AlertOnErrorCount"_s : u"AlertOnErrorDuration"_s},
        {u"ThresholdErrorCount"_s, 1 + below(20)},
        {u"ThresholdMinutes"_s, 1 + below(60)},
        {u"IsActive"_s, below(2) == 0},
        {u"Message"_s, u"Message %1 “ü” <b>"_s.arg(below(100))},
        {u"NumberOfReminders"_s, below(5)},
        {u"ReminderDelay"_s, 1 + below(30)},
        {u"IncludeTraceRoute"_s, below(2) == 0}};
    Change change = m_world.at(Kind::UpdateLevel, definition, level);
    for (auto field = wanted.begin(); field != wanted.end(); ++field) {
        if (below(3) != 0)
            continue;
        change.before.insert(field.key(), shown.value(field.key()));
        change.after.insert(field.key(), field.value());
    }
    return change;
}

Change RandomChanges::updateDefinition(int definition)
{
    Change change = m_world.at(Kind::UpdateDefinition, definition);
    change.before = {{u"AlertName"_s, change.definitionName},
                     {u"IsActive"_s, m_world.definition(definition)["active"_L1]}};
    change.after = {{u"AlertName"_s, u"Renamed %1"_s.arg(below(1000))},
                    {u"IsActive"_s, below(2) == 0}};
    return change;
}

QString RandomChanges::pick(const char *list, const QString &key)
{
    const QJsonArray items = m_world.listed(list);
    const QJsonObject item = items.at(below(int(items.size()))).toObject();
    return item.value(item.contains("guid"_L1) ? u"guid"_s : key).toString();
}

Change RandomChanges::member(int definition, int level)
{
    const bool group = below(2) == 0;
    const bool ofLevel = level != 0;
    const QString key = ofLevel ? (group ? u"OperatorGroupGuid"_s : u"OperatorGuid"_s)
                                : (group ? u"MonitorGroupGuid"_s : u"MonitorGuid"_s);
    const char *from = ofLevel ? (group ? "operator_groups" : "operators")
                               : (group ? "monitor_groups" : "monitors");
    const QString guid = pick(from, key);
    const QJsonObject place = ofLevel ? m_world.level(definition, level)
                                      : m_world.definition(definition);
    const bool there = isAmong(place.value(QLatin1StringView(from)).toArray(), guid);
    Change change = m_world.at(
        ofLevel ? (there ? Kind::RemoveLevelMember : Kind::AddLevelMember)
                : (there ? Kind::RemoveDefinitionMember : Kind::AddDefinitionMember),
        definition, level);
    change.id = guid;
    (there ? change.before : change.after).insert(key, guid);
    return change;
}

/// Attached where it is not; else its flags, or off with it where this app knows them all.
Change RandomChanges::attachment(int definition, int level)
{
    const QString guid = pick("integrations", u"guid"_s);
    const Change place = m_world.at(Kind::AttachIntegration, definition, level);
    uptrends::LevelIntegration wanted;
    wanted.integrationGuid = guid;
    wanted.sendOkAlerts = false; // which every kind of integration allows
    wanted.active = below(2) == 0;
    Change change = attachChange(wanted, u"Integration"_s, place.definitionGuid,
                                 place.definitionName, level);
    if (!isAmong(m_world.level(definition, level)["integrations"_L1].toArray(), guid))
        return change;
    const auto known = lastKnownFlags(*m_world.journal, place.definitionGuid, level, guid).flags;
    if (!known.active || !known.okAlerts || !known.reminderAlerts)
        return maintenance(); // with what could not be put back this is not about
    change.after = {};
    if (below(2) == 0) {
        change.kind = Kind::DetachIntegration;
    } else {
        change.kind = Kind::UpdateAttachment;
        change.after = {{u"IsActive"_s, !*known.active}};
    }
    return change;
}

Change RandomChanges::maintenance()
{
    const QJsonArray services = m_world.world(u"services"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Change change;
    change.kind = Kind::CreateMaintenanceWindow;
    change.name = u"Window %1"_s.arg(++m_made);
    change.after = {
        {u"start_time"_s, now.toString(Qt::ISODate)},
        {u"end_time"_s, now.addSecs(3600 + below(1000)).toString(Qt::ISODate)},
        {u"service_ids"_s, QJsonArray {services.at(below(int(services.size())))["id"_L1]}}};
    return change;
}

} // namespace alertbridge::test
