// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errornotice.h"

#include "ui/words/windowrequest.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

namespace {

struct ErrorNoticeText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorNotice)
};

} // namespace

QString errorText(const ErrorWords &words)
{
    QStringList parts;
    if (!words.text.isEmpty())
        parts.append(words.text);
    if (!words.serverSaid.isEmpty())
        parts.append(ErrorNoticeText::tr("The answer was: %1").arg(words.serverSaid));
    return parts.join(u'\n');
}

void addNetworkActions(Notice *notice, const ErrorWords &words)
{
    if (!words.chain.isEmpty()) {
        Button *button = notice->addAction(ErrorNoticeText::tr("Show the certificates"));
        button->setObjectName(u"certificatesButton"_s);
        QObject::connect(button, &Button::clicked, notice,
                         [notice, host = words.host, chain = words.chain] {
                             requestCertificates(notice, host, chain);
                         });
    }
    if (words.network) {
        Button *button = notice->addAction(ErrorNoticeText::tr("Network…"));
        button->setObjectName(u"networkButton"_s);
        QObject::connect(button, &Button::clicked, notice, [notice] { requestNetwork(notice); });
    }
}

QString errorLine(const ErrorWords &words)
{
    return words.serverSaid.isEmpty() ? words.title : words.title + u' ' + words.serverSaid;
}

Button *showError(Notice *notice, const ErrorWords &words, Tone tone)
{
    notice->showMessage(tone, words.title, errorText(words));
    const QString caption = actionCaption(words.action);
    Button *button = caption.isEmpty() ? nullptr : notice->addAction(caption);
    addNetworkActions(notice, words);
    return button;
}

void showError(Notice *notice, const ErrorWords &words, const ErrorActions &actions, Tone tone)
{
    ErrorWords shown = words;
    if (shown.action == ErrorWords::Action::None)
        shown.action = ErrorWords::Action::TryAgain;
    Button *button = showError(notice, shown, tone);
    const bool again = shown.action == ErrorWords::Action::TryAgain
                       || shown.action == ErrorWords::Action::Wait;
    QObject::connect(button, &Button::clicked, notice, [actions, shown, again] {
        if (again)
            actions.again();
        else
            actions.elsewhere(shown);
    });
}

void showListError(Notice *notice, const ApiError &error, bool partly, const ErrorActions &actions)
{
    ErrorWords words = errorWords(error, Doing::Reading);
    if (partly && error.kind != ApiError::Kind::Incomplete) // whose words say it already
        words.text = ErrorNoticeText::tr("What is shown was read; the rest is missing. %1")
                         .arg(words.text)
                         .trimmed();
    showError(notice, words, actions, partly ? Tone::Caution : Tone::Bad);
}

} // namespace alertbridge::ui
