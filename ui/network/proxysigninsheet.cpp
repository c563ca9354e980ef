// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/proxysigninsheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/passwordfield.h"

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

ConfirmSheet::Content ProxySignInSheet::contentOf(const Question &question)
{
    Content content;
    content.title = question.refused ? tr("The proxy did not accept the sign-in")
                                     : tr("The proxy asks for a sign-in");
    content.text = question.refused
                       ? tr("%1 did not take the user name and password it got. They are not tried "
                            "again, so that your account is not locked.")
                             .arg(question.proxyHost)
                       : tr("%1 lets nobody through without one. It is that of your network, not "
                            "of PagerDuty or Uptrends.")
                             .arg(question.proxyHost);
    content.primary = tr("Sign in");
    content.cancel = tr("Not now");
    return content;
}

ProxySignInSheet::ProxySignInSheet(const Question &question, QWidget *parent)
    : ConfirmSheet(contentOf(question), parent)
    , m_user(new QLineEdit(question.user, this))
    , m_password(new PasswordField(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"proxySignInSheet"_s);
    m_user->setObjectName(u"proxySignInUser"_s);
    m_password->setObjectName(u"proxySignInPassword"_s);
    addContent(new Field(tr("User name"), m_user, this));
    auto *password = new Field(tr("Password"), m_password, this);
    password->setHelp(question.kept ? tr("Kept in the keychain of this computer.")
                                    : tr("Kept for this run only: no keychain could be used."));
    addContent(password);
    auto *primary = findChild<Button *>(u"sheetPrimaryButton"_s);
    const auto check = [this, primary] {
        primary->setEnabled(!m_user->text().trimmed().isEmpty() && !m_password->text().isEmpty());
    };
    connect(m_user, &QLineEdit::textChanged, this, check);
    connect(m_password, &QLineEdit::textChanged, this, check);
    check();
    connect(this, &ConfirmSheet::chosen, this, [this](Choice choice) {
        if (choice == Choice::Primary)
            Q_EMIT entered(m_user->text().trimmed(), Secret::fromString(m_password->text()));
        m_password->clear();
    });
    (question.user.isEmpty() ? m_user : static_cast<QLineEdit *>(m_password))
        ->setFocus(Qt::OtherFocusReason);
}

} // namespace alertbridge::ui
