// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errornotice.h"

#include <QtCore/QCoreApplication>

namespace alertbridge::ui {

namespace {

struct ErrorNoticeText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorNotice)
};

} // namespace

Button *showError(Notice *notice, const ErrorWords &words, Tone tone)
{
    QString text = words.text;
    if (!words.serverSaid.isEmpty()) {
        if (!text.isEmpty())
            text += u'\n';
        text += ErrorNoticeText::tr("The answer was: %1").arg(words.serverSaid);
    }
    notice->showMessage(tone, words.title, text);
    const QString caption = actionCaption(words.action);
    return caption.isEmpty() ? nullptr : notice->addAction(caption);
}

} // namespace alertbridge::ui
