// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/definitionform.h"

namespace alertbridge::test {

using Mode = uptrends::EscalationLevel::Mode;
using MemberKind = uptrends::Member::Kind;

inline uptrends::EscalationLevel sampleLevel(int id, bool active = true)
{
    uptrends::EscalationLevel level;
    level.id = id;
    level.active = active;
    level.mode = Mode::ErrorCount;
    level.modeText = QStringLiteral("AlertOnErrorCount");
    level.thresholdErrorCount = id;
    level.thresholdMinutes = 5;
    level.reminderDelayMinutes = 10;
    level.hash = QStringLiteral("h%1").arg(id);
    return level;
}

inline void lasting(uptrends::EscalationLevel &level, int minutes)
{
    level.mode = Mode::ErrorDuration;
    level.modeText = QStringLiteral("AlertOnErrorDuration");
    level.thresholdMinutes = minutes;
}

/// Active, with one monitor and three levels; each level with an operator, the first with the
/// PagerDuty integration.
inline DefinitionForm sampleForm()
{
    DefinitionForm form;
    form.guid = QStringLiteral("definition");
    form.name = QStringLiteral("Web shop");
    form.active = true;
    form.members = {{MemberKind::Monitor, QStringLiteral("shop")}};
    for (int id = 1; id <= 3; ++id)
        form.levels.append({sampleLevel(id), {{MemberKind::Operator, QStringLiteral("anna")}}, {}});
    form.levels[0].attachments.append({QStringLiteral("pagerduty"), {}, {}});
    return form;
}

inline Inventory sampleInventory()
{
    Inventory inventory;
    const auto integration = [](const QString &guid, const QString &name, const QString &type) {
        uptrends::Integration one;
        one.guid = guid;
        one.name = name;
        one.type = type;
        return one;
    };
    inventory.integrations = {
        integration(QStringLiteral("pagerduty"), QStringLiteral("Shop to PagerDuty"),
                    QStringLiteral("PagerDuty")),
        integration(QStringLiteral("phone"), QStringLiteral("Phone"), QStringLiteral("Phone")),
        integration(QStringLiteral("hook"), QStringLiteral("Hook"),
                    QStringLiteral("GenericWebhook")),
        integration(QStringLiteral("mail"), QStringLiteral("E-mail"), QStringLiteral("Email"))};
    inventory.operators = {{QStringLiteral("anna"), QStringLiteral("Anna Petit"), {}, {}, false},
                           {QStringLiteral("marc"), QStringLiteral("Marc Dubois"), {}, {}, false}};
    inventory.monitors = {{QStringLiteral("shop"), QStringLiteral("Shop"), {}},
                          {QStringLiteral("mail"), QStringLiteral("Mail"), {}}};
    return inventory;
}

} // namespace alertbridge::test
