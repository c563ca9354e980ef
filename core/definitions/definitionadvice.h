// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/definitionform.h"
#include "core/definitions/formchanges.h"

namespace alertbridge {

/// Something worth a look before saving, from the vendors' own rules. Facts only.
struct DefinitionAdvice
{
    enum class Kind {
        DefinitionInactive,
        NoMonitors, ///< no monitor and no group: nothing can fail
        NoActiveLevel,
        NobodyIsTold, ///< an active level with neither operators nor integrations
        NoOperators, ///< whether integrations alert without an operator is not documented
        AttachmentOff, ///< attached, and switched off on this level
        OkAlertsOff, ///< the incident stays open until somebody resolves it
        NothingResolves, ///< … and the services it feeds do not resolve by themselves
        RemindersToPagerDuty, ///< do not change an incident
        RemindersOverlap, ///< they still run when the other level fires
        FiresBeforeEarlier, ///< sooner than the other, earlier level
        UnknownMode, ///< a condition this app does not know: kept as it is
    };

    Kind kind;
    int level = 0; ///< 0: the definition
    int otherLevel = 0;
    int minutes = 0; ///< when the other level fires
    QString integration; ///< its name
    friend bool operator==(const DefinitionAdvice &, const DefinitionAdvice &) = default;
};

/// What advice needs to know beside the form.
struct AdviceFacts
{
    const Inventory *inventory = nullptr;
    FlagsLookup known; ///< options this app set
    std::function<QStringList(const QString &integration)> feeds; ///< PagerDuty service ids
};

QList<DefinitionAdvice> adviceFor(const DefinitionForm &form, const AdviceFacts &facts);

/// Why a field cannot be sent as it is. The service's own limits are not known: it tells them
/// itself.
struct FormProblem
{
    enum class Kind {
        Empty,
        BelowOne,
        Negative,
        NoAddress, ///< one of the e-mail addresses is none
    };
    FormField field;
    Kind kind = Kind::Empty;
    friend bool operator==(const FormProblem &, const FormProblem &) = default;
};

/// Of the fields that differ from @p base: what came from the service is not judged.
QList<FormProblem> problemsOf(const DefinitionForm &base, const DefinitionForm &mine);

} // namespace alertbridge
