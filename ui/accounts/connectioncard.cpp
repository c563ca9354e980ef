// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/connectioncard.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/plainscroll.h"
#include "ui/words/errornotice.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

ConnectionCard::ConnectionCard(const QString &title, QWidget *parent)
    : Card(title, parent)
    , m_chip(new Chip)
    , m_form(new QVBoxLayout)
    , m_busy(new BusyLine)
    , m_notice(new Notice)
    , m_facts(new KeyValueList)
{
    m_chip->setObjectName(u"stateChip"_s);
    setHeaderWidget(m_chip);
    m_form->setSpacing(tokens::Space3);
    m_buttonRow = new QWidget;
    m_buttons = new FlowLayout(m_buttonRow, tokens::Space2, tokens::Space2);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_busy->setCancelable(true);
    m_busy->setObjectName(u"waitingLine"_s);
    m_busy->hide();
    m_notice->setObjectName(u"cardNotice"_s);
    m_notice->hide();
    m_facts->setObjectName(u"facts"_s);
    m_facts->hide();
    body()->addWidget(m_facts);
    body()->addLayout(m_form);
    body()->addWidget(m_buttonRow);
    body()->addWidget(m_busy);
    body()->addWidget(m_notice);
    body()->addStretch();

    connect(m_busy, &BusyLine::cancelRequested, this, &ConnectionCard::cancel);
    m_escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, &ConnectionCard::cancel);
}

void ConnectionCard::releaseFields()
{
    const QList<QLineEdit *> edits = findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits)
        edit->disconnect(this); // not all receivers: Qt's accessibility cache is one
}

void ConnectionCard::showState(const State &state)
{
    const auto show = [this](const QString &text, Tone tone) {
        m_chip->setText(text);
        m_chip->setTone(tone);
    };
    if (state.failed && !state.identified)
        show(tr("Not connected"), Tone::Bad);
    else if (state.signInNeeded)
        show(tr("Asks for a sign-in"), Tone::Caution);
    else if (state.identified)
        show(tr("Connected"), Tone::Good);
    else if (state.hasSecret)
        show(tr("Not tested"), Tone::Caution);
    else
        show(tr("Not connected"), Tone::Neutral);
}

void ConnectionCard::follow(const Account *account)
{
    for (const auto signal : {&Account::signInNeeded, &Account::signedInAgain})
        connect(account, signal, this, &ConnectionCard::showAccount);
    connect(account, &Account::changed, this, &ConnectionCard::showAccount);
}

Button *ConnectionCard::addButton(const QString &text, const QString &objectName, Button::Kind kind)
{
    auto *button = new Button(text, kind, m_buttonRow);
    button->setObjectName(objectName);
    m_buttons->addWidget(button);
    return button;
}

void ConnectionCard::startWaiting(const QString &text)
{
    m_waiting = true;
    m_busy->setText(text);
    m_busy->show();
    // Its own button may have led here.
    const FocusKeeper focus(m_notice, m_busy->cancelButton());
    m_notice->hide();
    m_escape->setEnabled(true);
}

void ConnectionCard::stopWaiting()
{
    m_waiting = false;
    m_escape->setEnabled(false);
    const auto buttons = m_buttonRow->findChildren<Button *>();
    const auto first = std::find_if(buttons.begin(), buttons.end(),
                                    [](const Button *button) { return button->isVisible(); });
    const FocusKeeper focus(m_busy, first == buttons.end() ? nullptr : *first);
    m_busy->hide();
}

void ConnectionCard::cancel()
{
    if (!m_waiting)
        return;
    stopWaiting();
    cancelWaiting();
}

void ConnectionCard::showNothing()
{
    m_notice->hide();
}

void ConnectionCard::showProblem(const ApiError &error, Doing doing)
{
    if (error.kind == ApiError::Kind::Cancelled) {
        m_notice->hide();
        return;
    }
    const ErrorWords words = errorWords(error, doing);
    if (Button *button = showError(m_notice, words)) {
        button->setObjectName(u"noticeAction"_s);
        connect(button, &Button::clicked, this, [this, action = words.action] { act(action); });
    }
    PlainScroll::reveal(m_notice);
}

void ConnectionCard::showRemark(Tone tone, const QString &title, const QString &text)
{
    m_notice->showMessage(tone, title, text);
}

void ConnectionCard::act(ErrorWords::Action action)
{
    switch (action) {
    case ErrorWords::Action::TryAgain:
    case ErrorWords::Action::Wait:
        tryAgain();
        break;
    case ErrorWords::Action::SignInAgain:
    case ErrorWords::Action::ChooseAnother:
        focusCredential();
        break;
    case ErrorWords::Action::CheckAddresses:
        Q_EMIT addressesRequested();
        break;
    case ErrorWords::Action::OpenPagerDuty:
    case ErrorWords::Action::OpenUptrends:
        openWeb();
        break;
    case ErrorWords::Action::None:
        break;
    }
}

} // namespace alertbridge::ui
