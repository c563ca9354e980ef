// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/accountdraft.h"
#include "ui/accounts/connectioncard.h"
#include "ui/shell/uicontext.h"

class QLineEdit;

namespace alertbridge::ui {

class Field;
class FlowText;
class PasswordField;
class SegmentedControl;

/// Connects Uptrends: with an API user that exists, or with one that is made here by an operator's
/// login, which is used for that one request and not kept.
class UptrendsCard : public ConnectionCard
{
    Q_OBJECT

public:
    UptrendsCard(Account *account, const UiContext &context, const AccountDraft &draft,
                 QWidget *parent = nullptr);
    ~UptrendsCard() override;

    void collect(AccountDraft &draft) const;
    void test(); ///< *Test connection*
    void focusCredential() override;

protected:
    void showAccount() override;
    void cancelWaiting() override;
    void tryAgain() override;
    void openWeb() override;

private:
    enum class Way { ApiUser, Create };
    void buildForm(const AccountDraft &draft);
    Way way() const;
    void showWay();
    void showIdentity(const UptrendsIdentity &identity);
    void pressPrimary();
    bool takeCredential();
    void check();
    void createApiUser();
    void setRunning(bool running);
    void signOut();

    Account *m_account;
    const UiContext &m_context;
    std::stop_source m_stop;
    int m_run = 0;
    bool m_edited = false;
    std::optional<ApiError> m_problem;

    SegmentedControl *m_way;
    FlowText *m_explanation;
    PasswordField *m_user;
    Field *m_userField;
    PasswordField *m_password;
    Field *m_passwordField;
    QLineEdit *m_email;
    Field *m_emailField;
    PasswordField *m_operatorPassword;
    Field *m_operatorPasswordField;
    Button *m_primary;
    Button *m_signOut;
};

} // namespace alertbridge::ui
