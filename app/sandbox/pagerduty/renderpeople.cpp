// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/render.h"

#include <array>

/// The part of Render about people: users with the ways to reach them, teams.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

struct Way
{
    QLatin1StringView kind;
    QChar mark; ///< in the id, which follows the user's
    QLatin1StringView label;
};

constexpr std::array ways {Way {"email"_L1, u'E', "Default"_L1},
                           Way {"phone"_L1, u'T', "Mobile"_L1}, Way {"sms"_L1, u'S', "Mobile"_L1}};

QString markedId(const User &user, QChar mark)
{
    return u'P' + QString(mark) + user.id.mid(2);
}

} // namespace

QJsonObject Render::user(const User &user, const QStringList &includes) const
{
    QJsonObject object = head(user.id, u"user"_s, user.name, "/users/"_L1 + user.id,
                              "/users/"_L1 + user.id);
    object.insert(u"name"_s, user.name);
    object.insert(u"email"_s, user.email);
    object.insert(u"time_zone"_s, user.timeZone);
    object.insert(u"color"_s, user.color);
    object.insert(u"role"_s, user.role);
    object.insert(u"avatar_url"_s, appAddress() + "/avatar.png"_L1);
    object.insert(u"description"_s,
                  user.description.isEmpty() ? QJsonValue() : QJsonValue(user.description));
    object.insert(u"invitation_sent"_s, user.invited);
    object.insert(u"job_title"_s, user.jobTitle);
    object.insert(u"created_via_sso"_s, false);
    object.insert(u"teams"_s, teamReferences(user.teamIds, includes.contains("teams"_L1)));
    object.insert(u"contact_methods"_s,
                  contactMethods(user, includes.contains("contact_methods"_L1)));
    object.insert(u"notification_rules"_s,
                  notificationRules(user, includes.contains("notification_rules"_L1)));
    if (includes.contains("subdomains"_L1))
        object.insert(u"subdomains"_s, QJsonArray {m_store.subdomain});
    return object;
}

QJsonArray Render::contactMethods(const User &user, bool full) const
{
    QJsonArray methods;
    for (const Way &way : ways) {
        const bool isPhone = way.kind != "email"_L1;
        if (isPhone && user.phone.isEmpty())
            continue;
        const QString id = markedId(user, way.mark);
        QString type = way.kind + "_contact_method"_L1;
        if (!full)
            type += "_reference"_L1;
        QJsonObject method = head(id, type, way.label,
                                  "/users/"_L1 + user.id + "/contact_methods/"_L1 + id, {});
        if (full) {
            method.insert(u"label"_s, way.label);
            method.insert(u"address"_s, user.email);
            method.insert(u"enabled"_s, true);
        }
        if (full && isPhone) {
            // "+1 555 0100": the country apart, as the description wants it.
            method.insert(u"address"_s, user.phone.section(u' ', 1).remove(u' '));
            method.insert(u"country_code"_s, user.phone.section(u' ', 0, 0).toInt());
            method.insert(u"blacklisted"_s, false);
        } else if (full) {
            method.insert(u"send_short_email"_s, false);
        }
        methods.append(method);
    }
    return methods;
}

QJsonArray Render::notificationRules(const User &user, bool full) const
{
    struct Rule
    {
        QLatin1StringView urgency;
        QLatin1StringView method;
        QChar mark;
    };
    static constexpr std::array rules {Rule {"high"_L1, "sms"_L1, u'H'},
                                       Rule {"low"_L1, "email"_L1, u'L'}};
    const QJsonArray methods = contactMethods(user, false);
    QJsonArray result;
    for (const Rule &rule : rules) {
        for (const QJsonValue &method : methods) {
            if (!method["type"_L1].toString().startsWith(rule.method))
                continue;
            const QString id = markedId(user, rule.mark);
            QJsonObject object = head(id,
                                      full ? u"assignment_notification_rule"_s
                                           : u"assignment_notification_rule_reference"_s,
                                      method["summary"_L1].toString(),
                                      "/users/"_L1 + user.id + "/notification_rules/"_L1 + id, {});
            if (full) {
                object.insert(u"start_delay_in_minutes"_s, 0);
                object.insert(u"contact_method"_s, method);
                object.insert(u"urgency"_s, rule.urgency);
            }
            result.append(object);
        }
    }
    return result;
}

QJsonObject Render::team(const Team &team) const
{
    QJsonObject object = head(team.id, u"team"_s, team.name, "/teams/"_L1 + team.id,
                              "/teams/"_L1 + team.id);
    object.insert(u"name"_s, team.name);
    object.insert(u"description"_s, team.description);
    object.insert(u"default_role"_s, team.defaultRole);
    return object;
}

} // namespace sandbox::pd
