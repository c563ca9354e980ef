// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/typereading.h"

#include <QtCore/QJsonArray>

#include <array>

namespace alertbridge::pagerduty {

using namespace Qt::StringLiterals;
using namespace typereading;

namespace {

/// Names of the settings API; the web app calls the last one "Unified".
struct TypeName
{
    GroupingType type;
    QLatin1StringView text;
};
constexpr std::array typeNames {
    TypeName {GroupingType::Time, "time"_L1},
    TypeName {GroupingType::ContentBased, "content_based"_L1},
    TypeName {GroupingType::Intelligent, "intelligent"_L1},
    TypeName {GroupingType::Unified, "content_based_intelligent"_L1},
};

GroupingType typeOf(const QString &text)
{
    for (const TypeName &name : typeNames) {
        if (text == name.text)
            return name.type;
    }
    return GroupingType::Unknown;
}

QString textOf(GroupingType type)
{
    for (const TypeName &name : typeNames) {
        if (type == name.type)
            return name.text;
    }
    return {};
}

QJsonObject configOf(const GroupingDraft &draft)
{
    switch (draft.type) {
    case GroupingType::Time:
        return {{u"timeout"_s, draft.timeoutSeconds}};
    case GroupingType::Intelligent: {
        const QStringList fields = draft.fields.isEmpty() ? QStringList(u"summary"_s)
                                                          : draft.fields;
        return {{u"time_window"_s, draft.timeWindowSeconds},
                {u"iag_fields"_s, QJsonArray::fromStringList(fields)}};
    }
    case GroupingType::ContentBased:
    case GroupingType::Unified:
        return {{u"time_window"_s, draft.timeWindowSeconds},
                {u"aggregate"_s, draft.matchAllFields ? u"all"_s : u"any"_s},
                {u"fields"_s, QJsonArray::fromStringList(draft.fields)}};
    case GroupingType::Off:
    case GroupingType::Unknown:
        break;
    }
    return {};
}

} // namespace

Result<GroupingSetting> groupingSettingFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    GroupingSetting setting;
    setting.id = reader.requiredString(u"id"_s);
    setting.name = reader.string(u"name"_s);
    setting.typeText = reader.string(u"type"_s);
    setting.type = typeOf(setting.typeText);
    reader.forEach(u"services"_s, false, [&setting](JsonReader &service) {
        setting.serviceIds.append(service.requiredString(u"id"_s));
    });
    return resultOf(reader, std::move(setting));
}

QJsonObject toJson(const GroupingDraft &draft, const QString &settingName, const QString &serviceId)
{
    const QJsonObject setting {
        {u"name"_s, settingName},
        {u"type"_s, textOf(draft.type)},
        {u"config"_s, configOf(draft)},
        {u"services"_s,
         QJsonArray {QJsonObject {{u"id"_s, serviceId}, {u"type"_s, u"service_reference"_s}}}},
    };
    return {{u"alert_grouping_setting"_s, setting}};
}

} // namespace alertbridge::pagerduty
