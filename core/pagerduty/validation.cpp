// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/types.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace alertbridge::pagerduty {

using namespace Qt::StringLiterals;

namespace {

// Not documented; what the web app's fields take.
constexpr qsizetype longestName = 255;
// The web app's limit; the API itself names none.
constexpr qsizetype mostRules = 20;
constexpr qsizetype mostTargets = 10;
constexpr qsizetype mostIntelligentFields = 5;

bool isUnprintable(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
           || category == QChar::Separator_Paragraph;
}

bool isWithin(int value, int lowest, int highest)
{
    return value >= lowest && value <= highest;
}

/// summary, source, severity, component, group, class, custom_details.<a>[.<b>…]
bool isGroupingField(const QString &name)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        u"summary|source|severity|component|group|class|custom_details(\\.[^.\\s]+)+"_s));
    return pattern.match(name).hasMatch();
}

FieldProblem checkFields(const GroupingDraft &draft)
{
    if (draft.fields.isEmpty())
        return draft.type == GroupingType::Intelligent ? FieldProblem::None : FieldProblem::Missing;
    if (draft.type == GroupingType::Intelligent && draft.fields.size() > mostIntelligentFields)
        return FieldProblem::OutOfRange;
    if (!std::all_of(draft.fields.begin(), draft.fields.end(), isGroupingField))
        return FieldProblem::ForbiddenCharacter;
    return FieldProblem::None;
}

bool isWindowAllowed(const GroupingDraft &draft)
{
    const int window = draft.timeWindowSeconds;
    return window == 0 || isWithin(window, 300, 3600)
           || (draft.type == GroupingType::ContentBased && window == 86400);
}

FieldProblem checkRule(const EscalationRule &rule)
{
    const auto hasNoId = [](const EscalationTarget &target) { return target.id.isEmpty(); };
    if (rule.targets.isEmpty() || std::any_of(rule.targets.begin(), rule.targets.end(), hasNoId))
        return FieldProblem::Missing;
    const int shortestDelay = rule.targets.size() > 1 ? 3 : 1;
    if (rule.targets.size() > mostTargets || rule.delayMinutes < shortestDelay)
        return FieldProblem::OutOfRange;
    return FieldProblem::None;
}

template<typename T>
void tell(T *where, const T &value)
{
    if (where)
        *where = value;
}

} // namespace

FieldProblem checkServiceName(const QString &name)
{
    if (std::any_of(name.begin(), name.end(), isUnprintable))
        return FieldProblem::ControlCharacters;
    if (name.trimmed().isEmpty())
        return FieldProblem::Empty;
    if (name.back().isSpace())
        return FieldProblem::TrailingSpace;
    if (name.size() > longestName)
        return FieldProblem::TooLong;
    return FieldProblem::None;
}

FieldProblem checkPolicyName(const QString &name)
{
    const auto isForbidden = [](QChar character) { return u"\\/&<>"_s.contains(character); };
    if (std::any_of(name.begin(), name.end(), isForbidden))
        return FieldProblem::ForbiddenCharacter;
    return checkServiceName(name);
}

FieldProblem checkGrouping(const GroupingDraft &draft, QString *field)
{
    switch (draft.type) {
    case GroupingType::Off:
        return FieldProblem::None;
    case GroupingType::Unknown:
        tell(field, u"type"_s);
        return FieldProblem::Missing;
    case GroupingType::Time:
        if (draft.timeoutSeconds == 0 || isWithin(draft.timeoutSeconds, 60, 86400))
            return FieldProblem::None;
        tell(field, u"timeout"_s);
        return FieldProblem::OutOfRange;
    case GroupingType::ContentBased:
    case GroupingType::Intelligent:
    case GroupingType::Unified:
        break;
    }
    if (const FieldProblem problem = checkFields(draft); problem != FieldProblem::None) {
        tell(field, u"fields"_s);
        return problem;
    }
    if (!isWindowAllowed(draft)) {
        tell(field, u"time_window"_s);
        return FieldProblem::OutOfRange;
    }
    return FieldProblem::None;
}

FieldProblem checkRules(const QList<EscalationRule> &rules, int *ruleIndex)
{
    if (rules.isEmpty()) {
        tell(ruleIndex, 0);
        return FieldProblem::Missing;
    }
    if (rules.size() > mostRules) {
        tell(ruleIndex, int(mostRules));
        return FieldProblem::OutOfRange;
    }
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (const FieldProblem problem = checkRule(rules.at(i)); problem != FieldProblem::None) {
            tell(ruleIndex, int(i));
            return problem;
        }
    }
    return FieldProblem::None;
}

} // namespace alertbridge::pagerduty
