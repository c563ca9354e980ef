// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/typereading.h"

#include <QtCore/QJsonArray>

namespace alertbridge::pagerduty {

using namespace Qt::StringLiterals;
using namespace typereading;

Result<EscalationPolicy> escalationPolicyFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    EscalationPolicy policy;
    policy.id = reader.requiredString(u"id"_s);
    policy.name = nameOrSummary(reader);
    policy.description = reader.string(u"description"_s);
    policy.numLoops = int(reader.integer(u"num_loops"_s).value_or(0));
    policy.htmlUrl = webUrl(reader, u"html_url"_s);
    reader.forEach(u"escalation_rules"_s, false, [&policy](JsonReader &ruleReader) {
        EscalationRule rule;
        rule.delayMinutes = int(ruleReader.requiredInteger(u"escalation_delay_in_minutes"_s));
        ruleReader.forEach(u"targets"_s, true, [&rule](JsonReader &target) {
            rule.targets.append({target.requiredString(u"id"_s), target.requiredString(u"type"_s),
                                 nameOrSummary(target)});
        });
        policy.rules.append(rule);
    });
    return resultOf(reader, std::move(policy));
}

QJsonObject toJson(const EscalationPolicyDraft &draft)
{
    QJsonArray rules;
    for (const EscalationRule &rule : draft.rules) {
        QJsonArray targets;
        for (const EscalationTarget &target : rule.targets)
            targets.append(QJsonObject {{u"id"_s, target.id}, {u"type"_s, target.type}});
        // No assignment strategy: sending one without the round-robin entitlement is a 403.
        rules.append(QJsonObject {{u"escalation_delay_in_minutes"_s, rule.delayMinutes},
                                  {u"targets"_s, targets}});
    }
    const QJsonObject policy {
        {u"type"_s, u"escalation_policy"_s},
        {u"name"_s, draft.name},
        {u"num_loops"_s, draft.numLoops},
        {u"escalation_rules"_s, rules},
    };
    return {{u"escalation_policy"_s, policy}};
}

} // namespace alertbridge::pagerduty
