// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notice.h"
#include "ui/words/errorwords.h"

#include <functional>

namespace alertbridge::ui {

/// What the button of an error does. Trying again happens on the spot; the rest (signing in,
/// addresses, a vendor's page) is for whoever holds the screen.
struct ErrorActions
{
    std::function<void()> again;
    std::function<void(const ErrorWords &)> elsewhere;
};

/// Shows the words in @p notice, the service's own apart from ours and as plain text. Returns the
/// button of the next action, or null where there is none.
Button *showError(Notice *notice, const ErrorWords &words, Tone tone = Tone::Bad);

/// The same with the button at work. Where the error names no action, trying again is offered.
void showError(Notice *notice, const ErrorWords &words, const ErrorActions &actions,
               Tone tone = Tone::Bad);

/// For a list, of which @p partly says whether a part is shown.
void showListError(Notice *notice, const ApiError &error, bool partly, const ErrorActions &actions);

/// *Show the certificates* and *Network…*, where the words ask for them.
void addNetworkActions(Notice *notice, const ErrorWords &words);

/// Under a title of its own: cause and next step, then what the service answered.
QString errorText(const ErrorWords &words);
/// Beside a row: what happened and what the service answered.
QString errorLine(const ErrorWords &words);

} // namespace alertbridge::ui
