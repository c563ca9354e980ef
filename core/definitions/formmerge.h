// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/definitionform.h"

namespace alertbridge {

/// A field that was changed here, at the service, or on both sides, since both were the same.
struct MergedField
{
    enum class State {
        Mine, ///< changed here alone: stays
        Theirs, ///< changed at the service alone: taken over, and told
        Same, ///< changed on both sides to the same
        Conflict, ///< changed on both sides: somebody has to choose
        Lost, ///< changed here, on a level or an attachment that is gone
    };
    enum class Side { Undecided, Mine, Theirs };

    FormField field;
    QJsonValue base; ///< Undefined: was not there
    QJsonValue mine;
    QJsonValue theirs;
    State state = State::Mine;
    Side chosen = Side::Undecided; ///< of a conflict
};

/// Three-way: field by field, and members and integrations one by one.
QList<MergedField> mergeForms(const DefinitionForm &base, const DefinitionForm &mine,
                              const DefinitionForm &theirs);
bool isDecided(const QList<MergedField> &fields); ///< no conflict is left open
/// What the service has now with what stays mine on top. Open conflicts keep mine.
DefinitionForm mergedForm(const DefinitionForm &theirs, const QList<MergedField> &fields);

} // namespace alertbridge
