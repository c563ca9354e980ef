// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/words/errorwords.h"

class QShortcut;

namespace alertbridge::ui {

class BusyLine;
class Chip;
class FlowLayout;
class KeyValueList;
class Notice;

/// What the cards of both services share: state chip, form, buttons, waiting line, error with its
/// next action, and who was found. Esc cancels what waits.
class ConnectionCard : public Card
{
    Q_OBJECT

public:
    ConnectionCard(const QString &title, QWidget *parent);

    bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    void commitRequested(); ///< take over what is typed before it is used
    void addressesRequested(); ///< the error lies in an address
    void checked(); ///< *Test connection* succeeded

protected:
    /// What is known of one service's sign-in, as its chip says it.
    struct State
    {
        bool hasSecret = false;
        bool identified = false; ///< the service said whose secret it is
        bool signInNeeded = false; ///< and refused it since
        bool failed = false; ///< the last try
    };
    void showState(const State &state);
    void follow(const Account *account); ///< showAccount() whenever its state may be another
    QVBoxLayout *form() const { return m_form; }
    Button *addButton(const QString &text, const QString &objectName, Button::Kind kind);
    void startWaiting(const QString &text);
    void stopWaiting();
    void showNothing(); ///< no notice
    void showProblem(const ApiError &error, Doing doing);
    void showRemark(Tone tone, const QString &title, const QString &text);
    KeyValueList *facts() const { return m_facts; }

    void releaseFields(); ///< for destructors: a field that loses the focus on its way out tells
                          ///< nobody

    virtual void showAccount() = 0;
    virtual void cancelWaiting() = 0;
    virtual void tryAgain() = 0;
    virtual void focusCredential() = 0;
    virtual void openWeb() = 0;

private:
    void act(ErrorWords::Action action);
    void cancel();

    Chip *m_chip;
    QVBoxLayout *m_form;
    QWidget *m_buttonRow;
    FlowLayout *m_buttons;
    BusyLine *m_busy;
    Notice *m_notice;
    KeyValueList *m_facts;
    QShortcut *m_escape;
    bool m_waiting = false;
};

} // namespace alertbridge::ui
