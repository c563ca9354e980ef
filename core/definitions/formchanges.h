// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change.h"
#include "core/definitions/definitionform.h"

#include <functional>

namespace alertbridge {

/// What this app set last on an attachment; empty where it never did.
using FlagsLookup = std::function<uptrends::AttachmentFlags(int level, const QString &integration)>;

/// Which options an integration of that type has (official Terraform provider, notes on
/// escalation level integrations: OK alerts must be off for Phone and GenericWebhook, reminders for
/// GenericWebhook). Others are refused by the service.
struct FlagRules
{
    bool okAlerts = true;
    bool reminders = true;
};
FlagRules flagRules(const QString &integrationType);

/// What an integration is attached with where nothing else was chosen: OK alerts close the
/// incident, reminders change nothing in it.
uptrends::AttachmentFlags usualFlags(const QString &integrationType);

/// What takes the service from @p base to @p mine: only what differs, under the API's own names, in
/// an order that leaves no gap: what alerts more comes before what alerts less. Names for the
/// reader come from @p names, and what is known of options from @p known.
QList<Change> changesFor(const DefinitionForm &base, const DefinitionForm &mine,
                         const Inventory &names, const FlagsLookup &known = {});

/// The fields of the form that @p change is about.
QList<FormField> fieldsOf(const Change &change);

} // namespace alertbridge
