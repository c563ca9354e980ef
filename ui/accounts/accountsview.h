// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "ui/accounts/accountdraft.h"
#include "ui/shell/uicontext.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QStackedWidget;

namespace alertbridge::ui {

class Button;
class FooterBar;
class Notice;
class PagerDutyCard;
class ProfileForm;
class SignInPanel;
class UptrendsCard;

/// The form of one profile: its name and addresses, and the connections to both services.
class AccountsView : public QWidget
{
    Q_OBJECT

public:
    AccountsView(Account *account, const UiContext &context, const AccountDraft &draft = {},
                 QWidget *parent = nullptr);

    ~AccountsView() override;

    void commit(); ///< takes over what is typed and can be used
    AccountDraft draft() const; ///< typed and not yet used; for the view that replaces this one
    void checkStored(); ///< tests what was kept from an earlier run
    void focusService(
        ApiError::Service service); ///< where a sign-in is needed; None: the first field
    bool isReady() const; ///< both services answered

Q_SIGNALS:
    void profileEdited(const alertbridge::Profile &profile); ///< to be saved
    void continueRequested();
    void closeRequested();
    void removeRequested(); ///< confirmed: forget the profile and its secrets
    void connectionTested(); ///< one of the two has just answered well

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildForms(const AccountDraft &draft);
    void buildFooter();
    void showKeeping();
    void showReady();
    void showPage(const QUrl &address);
    void showForms();
    void askRemove();

    Account *m_account;
    const UiContext &m_context;
    QStackedWidget *m_stack;
    ProfileForm *m_profile;
    QBoxLayout *m_cards;
    PagerDutyCard *m_pagerDuty;
    UptrendsCard *m_uptrends;
    SignInPanel *m_signInPanel = nullptr;
    Notice *m_keeping;
    FooterBar *m_footer;
    Button *m_continue;
};

} // namespace alertbridge::ui
