// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/accountdraft.h"
#include "ui/accounts/connectioncard.h"
#include "ui/shell/uicontext.h"

class QLineEdit;

namespace alertbridge::ui {

class Disclosure;
class Field;
class PagerDutySignIn;
class PasswordField;
class SegmentedControl;

/// Three ways of equal rank to connect PagerDuty: sign in here, in the user's browser, or with an
/// API token.
class PagerDutyCard : public ConnectionCard
{
    Q_OBJECT

public:
    PagerDutyCard(Account *account, const UiContext &context, const AccountDraft &draft,
                  QWidget *parent = nullptr);
    ~PagerDutyCard() override;

    Profile applied(Profile profile) const; ///< way, client ID and From e-mail
    void collect(AccountDraft &draft) const;
    void test(); ///< *Test connection*
    PagerDutySignIn *signIn() const { return m_signIn; }
    void useBrowser(); ///< chooses that way and begins
    void focusCredential() override;

Q_SIGNALS:
    void pageRequested(const QUrl &address); ///< show it in the window; see signIn()

protected:
    void showAccount() override;
    void cancelWaiting() override;
    void tryAgain() override;
    void openWeb() override;

private:
    using Method = Profile::SignInMethod;
    void buildForm(const AccountDraft &draft);
    void buildButtons();
    Method method() const;
    void showMethod();
    void showIdentity(const PagerDutyIdentity &identity);
    void showPhase();
    void pressPrimary();
    void beginSignIn();
    bool takeClientId();
    bool takeToken();
    void check();
    void signOut();

    Account *m_account;
    const UiContext &m_context;
    PagerDutySignIn *m_signIn;
    std::stop_source m_stop;
    int m_run = 0;
    QUrl m_browserAddress;
    bool m_tokenEdited = false;
    std::optional<ApiError> m_problem;

    SegmentedControl *m_method;
    class FlowText *m_explanation;
    QLineEdit *m_clientId;
    Field *m_clientIdField;
    class RedirectHelp *m_help;
    Disclosure *m_helpButton;
    PasswordField *m_token;
    Field *m_tokenField;
    QLineEdit *m_from;
    Field *m_fromField;
    Button *m_primary;
    Button *m_test;
    Button *m_openAgain;
    Button *m_signOut;
};

} // namespace alertbridge::ui
