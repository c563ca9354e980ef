// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/formmerge.h"

#include <algorithm>
#include <utility>

namespace alertbridge {

namespace {

/// Details go with their attachment: where one side detached it there is nothing to choose. Nor is
/// there where the service does not show them.
void settleDetails(QMap<FormField, MergedField> &fields, const DefinitionForm &mine,
                   const DefinitionForm &theirs)
{
    fields.removeIf([&](QMap<FormField, MergedField>::iterator field) {
        if (field->field.kind != FormField::Kind::AttachmentDetail)
            return false;
        const FormField attachment = field->field.ofAttachment();
        if (valueOf(mine, attachment).isUndefined())
            return true;
        const bool theirsHasIt = !valueOf(theirs, attachment).isUndefined();
        if (theirsHasIt && field->theirs.isUndefined()) {
            // Not shown is not changed.
            if (field->state == MergedField::State::Theirs)
                return true;
            if (field->state == MergedField::State::Conflict)
                field->state = MergedField::State::Mine;
        }
        if (!theirsHasIt && field->state == MergedField::State::Mine) {
            const auto whole = std::as_const(fields).constFind(attachment);
            const bool asked = whole != std::as_const(fields).constEnd()
                               && whole->state != MergedField::State::Theirs;
            field->theirs = QJsonValue(QJsonValue::Undefined);
            field->state = asked ? MergedField::State::Mine : MergedField::State::Lost;
        }
        return false;
    });
}

} // namespace

QList<MergedField> mergeForms(const DefinitionForm &base, const DefinitionForm &mine,
                              const DefinitionForm &theirs)
{
    const QJsonValue none(QJsonValue::Undefined);
    QMap<FormField, MergedField> fields;
    for (const FormDifference &difference : differencesOf(base, mine)) {
        fields.insert(difference.field,
                      {difference.field, difference.before, difference.after, difference.before,
                       MergedField::State::Mine, MergedField::Side::Undecided});
    }
    for (const FormDifference &difference : differencesOf(base, theirs)) {
        auto field = fields.find(difference.field);
        if (field == fields.end()) {
            fields.insert(difference.field,
                          {difference.field, difference.before, difference.before, difference.after,
                           MergedField::State::Theirs, MergedField::Side::Undecided});
            continue;
        }
        field->theirs = difference.after;
        field->state = field->mine == field->theirs ? MergedField::State::Same
                                                    : MergedField::State::Conflict;
    }
    // A level that is not there any more takes no changes.
    for (MergedField &field : fields) {
        const bool gone = field.field.level > 0 && !theirs.level(field.field.level);
        if (gone && field.mine != field.base)
            field.state = MergedField::State::Lost;
    }
    settleDetails(fields, mine, theirs);
    return fields.values();
}

bool isDecided(const QList<MergedField> &fields)
{
    return std::none_of(fields.begin(), fields.end(), [](const MergedField &field) {
        return field.state == MergedField::State::Conflict
               && field.chosen == MergedField::Side::Undecided;
    });
}

DefinitionForm mergedForm(const DefinitionForm &theirs, const QList<MergedField> &fields)
{
    DefinitionForm merged = theirs;
    for (const MergedField &field : fields) {
        const bool mine = field.state == MergedField::State::Mine
                          || (field.state == MergedField::State::Conflict
                              && field.chosen != MergedField::Side::Theirs);
        if (mine)
            setValue(merged, field.field, field.mine);
    }
    return merged;
}

} // namespace alertbridge
