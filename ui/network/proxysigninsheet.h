// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/secret.h"
#include "ui/widgets/confirmsheet.h"

class QLineEdit;

namespace alertbridge::ui {

class PasswordField;

/// Asks for what a proxy wants to know. Once: whoever cancels finds it under Network.
class ProxySignInSheet : public ConfirmSheet
{
    Q_OBJECT

public:
    struct Question
    {
        QString proxyHost;
        QString user; ///< as it is known
        bool refused = false; ///< the sign-in there is was not accepted
        bool kept = true; ///< there is a keychain
    };

    ProxySignInSheet(const Question &question, QWidget *parent);

Q_SIGNALS:
    void entered(const QString &user, const alertbridge::Secret &password);

private:
    static Content contentOf(const Question &question);

    QLineEdit *m_user;
    PasswordField *m_password;
};

} // namespace alertbridge::ui
