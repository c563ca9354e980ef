// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/formmerge.h"

#include <algorithm>

namespace alertbridge {

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
