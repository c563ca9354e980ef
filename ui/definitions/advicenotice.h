// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/definitionadvice.h"
#include "ui/widgets/notice.h"

namespace alertbridge::ui {

/// What to look at in one part of an alert definition; hidden where there is nothing.
class AdviceNotice : public Notice
{
    Q_OBJECT

public:
    using Notice::Notice;

    /// Of all @p advice what concerns @p level; 0 for the definition itself.
    void showAdvice(const QList<DefinitionAdvice> &advice, int level);
};

} // namespace alertbridge::ui
