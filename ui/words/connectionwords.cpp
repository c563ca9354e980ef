// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/connectionwords.h"

#include <QtCore/QCoreApplication>

namespace alertbridge::ui {

namespace {

using State = ConnectionWatch::State;

struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(alertbridge::ui::ConnectionText)
};

/// Empty where there is nothing wrong.
QString trouble(const QString &service, State state)
{
    if (state == State::Unreachable)
        return ConnectionText::tr("%1 cannot be reached").arg(service);
    if (state == State::SignInNeeded)
        return ConnectionText::tr("%1 asks for a sign-in").arg(service);
    return {};
}

} // namespace

ChipWords connectionWords(State pagerDuty, State uptrends)
{
    if (pagerDuty == State::Unreachable && uptrends == State::Unreachable)
        return {ConnectionText::tr("No connection"), Tone::Caution};
    QStringList wrong {trouble(QStringLiteral("PagerDuty"), pagerDuty),
                       trouble(QStringLiteral("Uptrends"), uptrends)};
    wrong.removeAll(QString());
    if (!wrong.isEmpty())
        return {wrong.join(QStringLiteral("\u00A0· ")), Tone::Caution};
    if (pagerDuty == State::Connected && uptrends == State::Connected)
        return {ConnectionText::tr("Connected"), Tone::Neutral};
    if (pagerDuty == State::Connected)
        return {ConnectionText::tr("PagerDuty connected"), Tone::Neutral};
    if (uptrends == State::Connected)
        return {ConnectionText::tr("Uptrends connected"), Tone::Neutral};
    return {ConnectionText::tr("Not connected"), Tone::Neutral};
}

} // namespace alertbridge::ui
