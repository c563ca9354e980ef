// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/signinpanel.h"

#include "ui/accounts/pagerdutysignin.h"
#include "ui/shell/embeddedbrowserpanel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

SignInPanel::SignInPanel(PagerDutySignIn *signIn, const UiContext &context, const Profile &profile,
                         QWidget *parent)
    : QWidget(parent)
    , m_signIn(signIn)
    , m_browser(new EmbeddedBrowserPanel(context))
    , m_busy(new BusyLine(tr("Finishing the sign-in…")))
{
    auto *header = new PageHeader(tr("Sign in to PagerDuty"));
    header->setBreadcrumb(tr("Accounts"));
    header->setSubtitle(tr(
        "This is PagerDuty's own page. Alertbridge sees its address, nothing of what you type."));
    m_browser->setPractice(profile.practice);
    // An identity provider may be anywhere: it is followed, and the bar says that it is another
    // site.
    m_browser->setTrustedHosts({profile.url(EndpointName::PagerDutyIdentity).host(),
                                profile.url(EndpointName::PagerDutyApp).host(),
                                u"pagerduty.com"_s});
    m_busy->setCancelable(true);
    m_busy->hide();

    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_browser, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::PageMargin, tokens::Space5, tokens::PageMargin,
                               tokens::Space5);
    layout->setSpacing(tokens::Space4);
    layout->addWidget(header);
    layout->addWidget(m_busy);
    layout->addWidget(card, 1);

    connect(header, &PageHeader::breadcrumbActivated, this, &SignInPanel::leave);
    connect(m_busy, &BusyLine::cancelRequested, this, &SignInPanel::leave);
    connect(m_browser, &EmbeddedBrowserPanel::intercepted, m_signIn, &PagerDutySignIn::take);
    connect(m_browser, &EmbeddedBrowserPanel::useBrowserRequested, this,
            &SignInPanel::useBrowserRequested);
    connect(m_signIn, &PagerDutySignIn::phaseChanged, this, &SignInPanel::showPhase);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SignInPanel::leave);
}

void SignInPanel::open(const QUrl &address)
{
    m_browser->setIntercept(m_signIn->redirectUri());
    m_browser->open(address);
    m_browser->focusPage();
}

void SignInPanel::closePage()
{
    m_browser->closePage();
}

void SignInPanel::leave()
{
    m_signIn->cancel();
    Q_EMIT left();
}

void SignInPanel::showPhase()
{
    m_busy->setVisible(m_signIn->phase() == PagerDutySignIn::Phase::Finishing);
}

} // namespace alertbridge::ui
