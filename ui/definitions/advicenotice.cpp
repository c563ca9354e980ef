// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/advicenotice.h"

#include "ui/words/definitionwords.h"

namespace alertbridge::ui {

void AdviceNotice::showAdvice(const QList<DefinitionAdvice> &advice, int level)
{
    QStringList lines;
    for (const DefinitionAdvice &one : advice) {
        if (one.level == level)
            lines.append(adviceText(one));
    }
    setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    setTitle(lines.size() == 1 ? tr("One thing to look at")
                               : tr("%n things to look at", nullptr, int(lines.size())));
    setText(lines.join(u'\n'));
}

} // namespace alertbridge::ui
