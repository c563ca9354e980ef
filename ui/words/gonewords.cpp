// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/gonewords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace alertbridge::ui {

namespace {

struct GoneText
{
    Q_DECLARE_TR_FUNCTIONS(GoneWords)
};

GoneWords wordsFor(const GoneObject &object)
{
    switch (object.step) {
    case SetupStep::Service:
        return {object.name.isEmpty()
                    ? GoneText::tr("A PagerDuty service you chose is not there any more")
                    : GoneText::tr("The service “%1” is not there any more").arg(object.name),
                GoneText::tr("It was deleted in PagerDuty, or your sign-in may not see it. Choose "
                             "another, or make a new one.")};
    case SetupStep::Integration:
        return {object.name.isEmpty()
                    ? GoneText::tr("The integration is not there any more")
                    : GoneText::tr("The integration “%1” is not there any more").arg(object.name),
                GoneText::tr("It was deleted in Uptrends, or is hidden from your API user. Choose "
                             "another, or make a new one.")};
    case SetupStep::Levels:
    case SetupStep::Proof:
        break;
    }
    return {GoneText::tr("No escalation level has the integration any more"),
            GoneText::tr("It was taken off in Uptrends. Tick the levels again.")};
}

} // namespace

GoneWords goneWords(const QList<GoneObject> &objects)
{
    QList<GoneObject> inOrder = objects;
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const auto &a, const auto &b) { return a.step < b.step; });
    const GoneWords first = wordsFor(inOrder.constFirst());
    QStringList lines;
    for (const GoneObject &other : inOrder.mid(1))
        lines.append(GoneText::tr("%1.", "a sentence").arg(wordsFor(other).title));
    lines.append(first.text);
    lines.append(GoneText::tr("What you did in the other steps is kept."));
    return {first.title, lines.join(QLatin1Char(' '))};
}

} // namespace alertbridge::ui
