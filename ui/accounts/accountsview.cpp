// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountsview.h"

#include "ui/accounts/pagerdutycard.h"
#include "ui/accounts/pagerdutysignin.h"
#include "ui/accounts/profileform.h"
#include "ui/accounts/signinpanel.h"
#include "ui/accounts/uptrendscard.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/footerbar.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainscroll.h"

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForTwoCards = 780;
constexpr int widestForms = 1180;

} // namespace

AccountsView::AccountsView(Account *account, const UiContext &context, const AccountDraft &draft,
                           QWidget *parent)
    : QWidget(parent)
    , m_account(account)
    , m_context(context)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"accountsView"_s);
    m_stack->addWidget(buildForms(draft));
    buildFooter();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_footer);

    connect(m_profile, &ProfileForm::edited, this, &AccountsView::commit);
    for (ConnectionCard *card : std::initializer_list<ConnectionCard *> {m_pagerDuty, m_uptrends}) {
        connect(card, &ConnectionCard::commitRequested, this, &AccountsView::commit);
        connect(card, &ConnectionCard::addressesRequested, this,
                [this] { m_profile->openAdvanced(true); });
        connect(card, &ConnectionCard::checked, this, [this] {
            commit();
            if (isReady() && !m_stack->currentIndex())
                m_continue->setFocus(Qt::OtherFocusReason);
            Q_EMIT connectionTested();
        });
    }
    connect(m_pagerDuty, &PagerDutyCard::pageRequested, this, &AccountsView::showPage);
    connect(m_pagerDuty->signIn(), &PagerDutySignIn::phaseChanged, this, [this] {
        if (m_pagerDuty->signIn()->phase() == PagerDutySignIn::Phase::Idle)
            showForms();
    });
    connect(m_account, &Account::changed, this, [this] {
        m_profile->showProfile(m_account->profile());
        showReady();
    });
    connect(m_account->secrets(), &SecretStore::persistenceChanged, this,
            &AccountsView::showKeeping);
    showKeeping();
    showReady();
}

AccountsView::~AccountsView()
{
    // A field that loses the focus while it goes away would still report to us.
    for (QObject *part : std::initializer_list<QObject *> {m_profile, m_pagerDuty, m_uptrends,
                                                           m_pagerDuty->signIn()})
        part->disconnect(this);
}

QWidget *AccountsView::buildForms(const AccountDraft &draft)
{
    const Profile &profile = m_account->profile();
    auto *header = new PageHeader(tr("Accounts"));
    header->setSubtitle(
        tr("Connect one PagerDuty account and one Uptrends account, and test both."));
    if (profile.practice)
        header->setChip(tr("Practice: nothing is real"), Tone::Accent);
    m_profile = new ProfileForm(profile, m_context.endpointOverrides);
    m_profile->setObjectName(u"profileForm"_s);
    m_profile->openAdvanced(draft.advancedOpen);
    m_pagerDuty = new PagerDutyCard(m_account, m_context, draft);
    m_uptrends = new UptrendsCard(m_account, m_context, draft);
    m_keeping = new Notice;
    m_keeping->setObjectName(u"keepingNotice"_s);
    m_keeping->setCompact(true);

    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(tokens::Space5);
    m_cards->addWidget(m_pagerDuty, 1);
    m_cards->addWidget(m_uptrends, 1);

    auto *content = new QWidget;
    content->setMaximumWidth(widestForms);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(tokens::PageMargin, tokens::Space5, tokens::PageMargin,
                               tokens::Space5);
    column->setSpacing(tokens::Space4);
    column->addWidget(header);
    column->addWidget(m_profile);
    column->addLayout(m_cards);
    column->addWidget(m_keeping);
    column->addStretch();

    auto *scroll = new PlainScroll;
    scroll->setObjectName(u"accountsScroll"_s);
    scroll->setContent(content);
    scroll->setMinimumWidth(1); // the cards stand one below the other where it is narrow
    return scroll;
}

void AccountsView::buildFooter()
{
    m_footer = new FooterBar;
    Button *close = m_footer->addLeading(tr("Save and close"));
    close->setObjectName(u"closeAccountsButton"_s);
    connect(close, &Button::clicked, this, [this] {
        commit();
        Q_EMIT closeRequested();
    });
    if (!m_account->profile().practice) {
        Button *remove = m_footer->addLeading(tr("Remove this profile…"));
        remove->setObjectName(u"removeProfileButton"_s);
        connect(remove, &Button::clicked, this, &AccountsView::askRemove);
    }
    m_continue = m_footer->addTrailing(tr("Continue to set-up"), Button::Kind::Primary);
    m_continue->setObjectName(u"continueButton"_s);
    m_continue->setAutoDefault(true); // Enter presses it where the focus is on it
    connect(m_continue, &Button::clicked, this, [this] {
        if (!m_profile->isAcceptable()) {
            m_profile->showProblems();
            return;
        }
        commit();
        Q_EMIT continueRequested();
    });
}

AccountDraft AccountsView::draft() const
{
    AccountDraft draft;
    m_pagerDuty->collect(draft);
    m_uptrends->collect(draft);
    draft.advancedOpen = m_profile->isAdvancedOpen();
    return draft;
}

void AccountsView::checkStored()
{
    if (m_account->hasPagerDuty() && !m_account->pagerDutyIdentity())
        m_pagerDuty->test();
    if (m_account->hasUptrends() && !m_account->uptrendsIdentity())
        m_uptrends->test();
}

void AccountsView::focusService(ApiError::Service service)
{
    switch (service) {
    case ApiError::Service::None:
        if (isReady())
            m_continue->setFocus(Qt::OtherFocusReason);
        else if (m_account->profile().practice)
            m_pagerDuty->focusCredential();
        else
            m_profile->focusFirst();
        break;
    case ApiError::Service::UptrendsApi:
        m_uptrends->focusCredential();
        break;
    default:
        m_pagerDuty->focusCredential();
        break;
    }
}

bool AccountsView::isReady() const
{
    return m_account->pagerDutyIdentity() && m_account->uptrendsIdentity();
}

void AccountsView::commit()
{
    const Profile before = m_account->profile();
    const Profile after = m_pagerDuty->applied(m_profile->applied(before));
    const bool changed = toJson(after) != toJson(before);
    if (changed)
        m_account->updateProfile(after);
    if (changed || m_account->pagerDutyIdentity() || m_account->uptrendsIdentity()
        || m_account->hasPagerDuty())
        Q_EMIT profileEdited(m_account->profile());
}

void AccountsView::showKeeping()
{
    if (m_account->profile().practice) {
        m_keeping->hide();
    } else if (m_account->secrets()->persistent()) {
        m_keeping->showMessage(Tone::Neutral, {},
                               tr("Tokens and passwords are kept in the keychain of this computer, "
                                  "and nowhere else."));
    } else {
        m_keeping->showMessage(Tone::Caution, tr("No keychain could be used."),
                               tr("Tokens and passwords are kept for this run only; nothing is "
                                  "written to disk. After the "
                                  "next start you sign in again."));
    }
}

void AccountsView::showReady()
{
    const bool ready = isReady();
    m_continue->setDisabledReason(ready ? QString()
                                        : tr("Both connections have to be tested first."));
    if (ready)
        m_footer->setStatus({});
    else if (m_account->pagerDutyIdentity())
        m_footer->setStatus(tr("Uptrends is still to be connected."));
    else if (m_account->uptrendsIdentity())
        m_footer->setStatus(tr("PagerDuty is still to be connected."));
    else
        m_footer->setStatus(tr("Both are still to be connected."));
}

void AccountsView::showPage(const QUrl &address)
{
    if (!m_signInPanel) {
        m_signInPanel = new SignInPanel(m_pagerDuty->signIn(), m_context, m_account->profile());
        m_stack->addWidget(m_signInPanel);
        connect(m_signInPanel, &SignInPanel::left, this, &AccountsView::showForms);
        connect(m_signInPanel, &SignInPanel::useBrowserRequested, this, [this] {
            showForms();
            m_pagerDuty->useBrowser();
        });
    }
    m_stack->setCurrentWidget(m_signInPanel);
    m_footer->hide();
    m_signInPanel->open(address);
}

void AccountsView::showForms()
{
    if (!m_signInPanel || m_stack->currentWidget() != m_signInPanel)
        return;
    m_signInPanel->closePage();
    m_stack->setCurrentIndex(0);
    m_footer->show();
    m_pagerDuty->focusCredential();
}

void AccountsView::askRemove()
{
    ConfirmSheet::ask(this,
                      {tr("Remove this profile?"),
                       tr("Its tokens and passwords are deleted from this computer. Nothing is "
                          "changed in PagerDuty and "
                          "Uptrends: what the set-up made stays and goes on working."),
                       {m_account->profile().name},
                       tr("Remove the profile"),
                       {},
                       {},
                       true},
                      [this](ConfirmSheet::Choice choice) {
                          if (choice == ConfirmSheet::Choice::Primary)
                              Q_EMIT removeRequested();
                      });
}

void AccountsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_cards->setDirection(width() < widthForTwoCards ? QBoxLayout::TopToBottom
                                                     : QBoxLayout::LeftToRight);
}

} // namespace alertbridge::ui
