// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/uptrendspagepanel.h"

#include "ui/shell/embeddedbrowserpanel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowtext.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

UptrendsPagePanel::UptrendsPagePanel(const UiContext &context, const Profile &profile,
                                     QWidget *parent)
    : PageStack(parent)
    , m_context(context)
{
    m_pageCard = new Card;
    m_pageCard->setFlush(true);
    m_panel = new EmbeddedBrowserPanel(context, m_pageCard);
    m_panel->setPractice(profile.practice);
    m_panel->setTrustedHosts({profile.url(EndpointName::UptrendsApp).host(),
                              profile.url(EndpointName::PagerDutyApp).host(),
                              profile.url(EndpointName::PagerDutyIdentity).host(),
                              QStringLiteral("uptrends.com"), QStringLiteral("pagerduty.com")});
    m_pageCard->body()->addWidget(m_panel, 1);
    addWidget(m_pageCard);
    buildBrowserCard();

    connect(m_panel, &EmbeddedBrowserPanel::addressChanged, this,
            &UptrendsPagePanel::addressChanged);
    connect(m_panel, &EmbeddedBrowserPanel::pageClosed, this, &UptrendsPagePanel::pageClosed);
    connect(m_panel, &EmbeddedBrowserPanel::useBrowserRequested, this,
            &UptrendsPagePanel::openInBrowser);
}

void UptrendsPagePanel::buildBrowserCard()
{
    m_browserCard = new Card;
    m_steps = new FlowText(QString(), TypeRole::Body, Role::Text, m_browserCard);
    auto *again = new Button(tr("Open Uptrends in my browser"), Button::Kind::Primary,
                             m_browserCard);
    again->setObjectName(u"openUptrendsButton"_s);
    again->setLeadingIcon(Icon::ExternalLink);
    auto *here = new Button(tr("Show the page here instead"), Button::Kind::Secondary,
                            m_browserCard);
    here->setObjectName(u"showPageHereButton"_s);
    here->setVisible(bool(m_context.makeEmbeddedPage));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(again);
    buttons->addWidget(here);
    buttons->addStretch();
    m_browserCard->body()->addWidget(m_steps);
    m_browserCard->body()->addSpacing(tokens::Space2);
    m_browserCard->body()->addLayout(buttons);
    m_browserCard->body()->addStretch();
    addWidget(m_browserCard);
    connect(again, &Button::clicked, this, [this] { m_context.openExternally(m_start); });
    connect(here, &Button::clicked, this, &UptrendsPagePanel::open);
}

void UptrendsPagePanel::setWords(const Words &words)
{
    m_browserCard->setTitle(words.title);
    m_browserCard->setSubtitle(words.text);
    QStringList lines;
    for (const QString &step : words.steps)
        lines.append(tr("%1. %2", "a step and its number").arg(lines.size() + 1).arg(step));
    m_steps->setText(lines.join(u'\n'));
    m_steps->setVisible(!lines.isEmpty());
}

void UptrendsPagePanel::setStart(const QUrl &url)
{
    if (m_start != url && m_opened)
        closePage();
    m_start = url;
}

void UptrendsPagePanel::open()
{
    if (!m_panel->available()) {
        showPlace(true);
        return;
    }
    showPlace(false);
    if (!m_opened) {
        m_opened = true;
        m_panel->open(m_start);
    }
    m_panel->focusPage();
}

void UptrendsPagePanel::openInBrowser()
{
    m_context.openExternally(m_start);
    showPlace(true);
}

void UptrendsPagePanel::closePage()
{
    m_opened = false;
    m_panel->closePage();
}

QUrl UptrendsPagePanel::url() const
{
    return m_panel->url();
}

QUrl UptrendsPagePanel::integrationUrl(const Profile &profile, const QString &integrationGuid)
{
    QUrl url = profile.url(EndpointName::UptrendsApp);
    // Of the real web app only the front page is a documented address.
    url.setPath(profile.practice && !integrationGuid.isEmpty()
                    ? u"/Integration/Edit/"_s + integrationGuid
                    : u"/"_s);
    return url;
}

void UptrendsPagePanel::showPlace(bool inBrowser)
{
    QWidget *wanted = inBrowser ? static_cast<QWidget *>(m_browserCard) : m_pageCard;
    if (currentWidget() != wanted)
        setCurrentWidget(wanted);
    if (m_inBrowser == inBrowser)
        return;
    m_inBrowser = inBrowser;
    Q_EMIT placeChanged();
}

} // namespace alertbridge::ui
