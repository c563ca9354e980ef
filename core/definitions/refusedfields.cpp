// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/refusedfields.h"

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

/// Words by which Uptrends' messages name a field, beside the name itself; it has no codes.
struct FieldWords
{
    QLatin1StringView field;
    std::initializer_list<QLatin1StringView> words;
};

const FieldWords fieldWords[] = {
    {"AlertName"_L1, {"alert name"_L1, "name"_L1}},
    {"EscalationMode"_L1, {"escalation mode"_L1}},
    {"ThresholdErrorCount"_L1, {"error count"_L1, "number of errors"_L1}},
    {"ThresholdMinutes"_L1, {"threshold minutes"_L1, "error duration"_L1}},
    {"NumberOfReminders"_L1, {"number of reminders"_L1}},
    {"ReminderDelay"_L1, {"reminder delay"_L1, "reminder interval"_L1}},
    {"Message"_L1, {"message"_L1}},
    {"IncludeTraceRoute"_L1, {"trace route"_L1, "traceroute"_L1}},
    {"IsActive"_L1, {"active"_L1}},
    {"ExtraEmailAddresses"_L1, {"e-mail address"_L1, "email address"_L1}},
    {"StatusHubServiceList"_L1, {"service"_L1}},
    {"VariableValues"_L1, {"variable"_L1}},
};

bool isAboutValues(const ApiError &error)
{
    return error.kind == ApiError::Kind::Invalid || error.kind == ApiError::Kind::Conflict;
}

} // namespace

QList<FormField> refusedFields(const Change &change, const ApiError &error)
{
    const QList<FormField> sent = fieldsOf(change);
    if (!isAboutValues(error))
        return {};
    const QString said = (QStringList {error.message} + error.details).join(u'\n');
    QList<FormField> named;
    // The API's own names first: "message" is also an everyday word.
    for (const FormField &field : sent) {
        const bool hasName = field.kind == FormField::Kind::Value
                             || field.kind == FormField::Kind::AttachmentDetail;
        if (hasName && said.contains(field.name, Qt::CaseSensitive))
            named.append(field);
    }
    if (named.isEmpty()) {
        for (const FieldWords &known : fieldWords) {
            const auto field = std::find_if(
                sent.begin(), sent.end(),
                [&known](const FormField &each) { return each.name == known.field; });
            const bool says = std::any_of(known.words.begin(), known.words.end(),
                                          [&said](QLatin1StringView word) {
                                              return said.contains(word, Qt::CaseInsensitive);
                                          });
            if (says && field != sent.end())
                named.append(*field);
        }
    }
    // A member or an integration is sent alone, so what is said is about it.
    const bool alone = !sent.isEmpty() && sent.first().kind != FormField::Kind::Value;
    return named.isEmpty() && alone ? sent.first(1) : named;
}

} // namespace alertbridge
