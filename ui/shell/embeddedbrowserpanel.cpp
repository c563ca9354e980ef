// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/embeddedbrowserpanel.h"

#include "ui/shell/addressbar.h"
#include "ui/theme/tokens.h"
#include "ui/websignin/embeddedpage.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notice.h"
#include "ui/words/errornotice.h"

#include <QtCore/QPointer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

struct EmbeddedBrowserPanel::Private
{
    const UiContext &context;
    QPointer<EmbeddedPage> page;
    QStringList trustedHosts;
    QUrl intercept;
    QUrl opened; ///< what open() was called with
    QUrl address;
    bool practice = false;
    bool failed = false; ///< no page could be made
    bool asked = false; ///< by open(), and not answered yet
    bool hinted = false; ///< the notice is about a provider

    Button *back = nullptr;
    Button *reload = nullptr;
    AddressBar *bar = nullptr;
    Button *browser = nullptr;
    BusyBar *busy = nullptr;
    Notice *notice = nullptr;
    QWidget *noticeRoom = nullptr;
    QStackedWidget *stack = nullptr;
    EmptyState *empty = nullptr;

    explicit Private(const UiContext &uiContext)
        : context(uiContext)
    {
    }
};

EmbeddedBrowserPanel::EmbeddedBrowserPanel(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(context))
{
    setObjectName(u"embeddedBrowserPanel"_s);
    d->back = new Button(Icon::Back, tr("Back"));
    d->back->setObjectName(u"pageBackButton"_s);
    d->reload = new Button(Icon::Reload, tr("Reload"));
    d->reload->setObjectName(u"pageReloadButton"_s);
    d->bar = new AddressBar;
    d->bar->setObjectName(u"addressBar"_s);
    d->browser = new Button(tr("Use my browser"));
    d->browser->setObjectName(u"useBrowserButton"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(tokens::Space3, tokens::Space2, tokens::Space3, tokens::Space2);
    row->setSpacing(tokens::Space2);
    row->addWidget(d->back);
    row->addWidget(d->reload);
    row->addWidget(d->bar, 1);
    row->addWidget(d->browser);

    d->busy = new BusyBar;
    d->notice = new Notice;
    d->notice->setObjectName(u"pageNotice"_s);
    d->noticeRoom = new QWidget;
    auto *room = new QVBoxLayout(d->noticeRoom);
    room->setContentsMargins(tokens::Space3, tokens::Space2, tokens::Space3, tokens::Space2);
    room->addWidget(d->notice);
    d->noticeRoom->hide();

    d->stack = new QStackedWidget;
    d->empty = new EmptyState;
    d->stack->addWidget(d->empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(d->busy);
    layout->addWidget(d->noticeRoom);
    layout->addWidget(d->stack, 1);

    connect(d->back, &Button::clicked, this, [this] {
        if (d->page)
            d->page->goBack();
    });
    connect(d->reload, &Button::clicked, this, &EmbeddedBrowserPanel::takeUpAgain);
    connect(d->browser, &Button::clicked, this, &EmbeddedBrowserPanel::useBrowserRequested);
    connect(d->notice, &Notice::closed, d->noticeRoom, &QWidget::hide);
    showNothing();
}

EmbeddedBrowserPanel::~EmbeddedBrowserPanel() = default;

bool EmbeddedBrowserPanel::available() const
{
    return d->context.makeEmbeddedPage && !d->failed;
}

QUrl EmbeddedBrowserPanel::url() const
{
    return d->address;
}

void EmbeddedBrowserPanel::setTrustedHosts(const QStringList &hosts)
{
    d->trustedHosts = hosts;
    if (d->page)
        d->page->setTrustedHosts(hosts);
}

void EmbeddedBrowserPanel::setIntercept(const QUrl &redirectUri)
{
    d->intercept = redirectUri;
    if (d->page)
        d->page->setIntercept(redirectUri);
}

void EmbeddedBrowserPanel::setPractice(bool practice)
{
    d->practice = practice;
    d->bar->setAddress(d->address, practice);
}

void EmbeddedBrowserPanel::clearSession()
{
    if (d->page)
        d->page->clearSession();
}

void EmbeddedBrowserPanel::open(const QUrl &url)
{
    d->opened = url;
    d->hinted = false;
    if (!d->page && !makePage()) {
        showUnavailable();
        return;
    }
    d->noticeRoom->hide();
    showAddress(url);
    d->stack->setCurrentWidget(d->page);
    d->back->setEnabled(true);
    d->reload->setEnabled(true);
    d->asked = true;
    d->page->open(url);
}

void EmbeddedBrowserPanel::focusPage()
{
    if (d->page && d->stack->currentWidget() == d->page)
        d->page->setFocus(Qt::OtherFocusReason);
}

void EmbeddedBrowserPanel::closePage()
{
    if (d->page) {
        d->stack->removeWidget(d->page);
        d->page->disconnect(this);
        d->page->deleteLater();
        d->page.clear();
    }
    d->busy->setBusy(false);
    d->noticeRoom->hide();
    showAddress({});
    showNothing();
}

bool EmbeddedBrowserPanel::makePage()
{
    if (!available())
        return false;
    d->page = d->context.makeEmbeddedPage(d->stack);
    if (!d->page) {
        d->failed = true;
        return false;
    }
    d->page->setAccessibleName(tr("Web page"));
    d->page->setTrustedHosts(d->trustedHosts);
    if (!d->intercept.isEmpty())
        d->page->setIntercept(d->intercept);
    d->stack->addWidget(d->page);
    connect(d->page, &EmbeddedPage::addressChanged, this, [this](const QUrl &url) {
        showAddress(url);
        hintAtProvider(url);
        Q_EMIT addressChanged(url, !d->asked);
    });
    connect(d->page, &EmbeddedPage::loaded, this, [this] {
        if (std::exchange(d->asked, false))
            Q_EMIT addressChanged(d->address, true);
    });
    connect(d->page, &EmbeddedPage::intercepted, this, &EmbeddedBrowserPanel::intercepted);
    connect(d->page, &EmbeddedPage::loadingChanged, d->busy, &BusyBar::setBusy);
    connect(d->page, &EmbeddedPage::loadFailed, this, &EmbeddedBrowserPanel::showLoadFailure);
    connect(d->page, &EmbeddedPage::certificateRefused, this,
            &EmbeddedBrowserPanel::showCertificateRefusal);
    connect(d->page, &EmbeddedPage::refused, this, &EmbeddedBrowserPanel::showRefusal);
    connect(d->page, &EmbeddedPage::crashed, this, &EmbeddedBrowserPanel::showCrash);
    connect(d->page, &EmbeddedPage::closed, this, &EmbeddedBrowserPanel::showClosed);
    return true;
}

void EmbeddedBrowserPanel::takeUpAgain()
{
    d->noticeRoom->hide();
    if (d->page && d->stack->currentWidget() == d->page)
        d->page->reload();
    else if (!d->opened.isEmpty())
        open(d->opened);
}

void EmbeddedBrowserPanel::showAddress(const QUrl &url)
{
    d->address = url;
    d->bar->setAddress(url, d->practice,
                       !d->page || d->trustedHosts.isEmpty() || d->page->isTrusted(url));
}

void EmbeddedBrowserPanel::hintAtProvider(const QUrl &url)
{
    const QString provider = refusingProvider(url);
    if (provider.isEmpty()) {
        if (std::exchange(d->hinted, false))
            d->noticeRoom->hide();
        return;
    }
    d->hinted = true;
    showNotice(
        Tone::Neutral, tr("%1 may refuse to sign you in here.").arg(provider),
        tr("Some single sign-on providers only accept a full browser. If it stops, go on there."));
    addNoticeAction(tr("Use my browser"), &EmbeddedBrowserPanel::useBrowserRequested);
}

void EmbeddedBrowserPanel::showLoadFailure(const QString &host)
{
    d->busy->setBusy(false);
    showNotice(Tone::Bad,
               host.isEmpty() ? tr("The page could not be loaded.")
                              : tr("%1 could not be loaded.").arg(host),
               tr("There was no connection. Check the network, then try again."));
    addNoticeAction(tr("Try again"), &EmbeddedBrowserPanel::takeUpAgain);
    ErrorWords words;
    words.network = true;
    addNetworkActions(d->notice, words);
}

void EmbeddedBrowserPanel::showCertificateRefusal(const QString &host, const QString &reason,
                                                  const QList<QSslCertificate> &chain)
{
    d->busy->setBusy(false);
    const QString advice = tr(
        "The page was not opened, so nothing was sent. Whoever runs your network can tell more: "
        "where it looks into secure connections, add the certificate of its authority under "
        "Network.");
    showNotice(Tone::Bad, tr("The connection to %1 is not secure.").arg(host),
               reason.isEmpty() ? advice : reason + u'\n' + advice);
    addNoticeAction(tr("Try again"), &EmbeddedBrowserPanel::takeUpAgain);
    ErrorWords words;
    words.network = true;
    words.host = host;
    for (const QSslCertificate &certificate : chain)
        words.chain.append(factsOf(certificate));
    addNetworkActions(d->notice, words);
}

void EmbeddedBrowserPanel::showRefusal(const QString &what)
{
    QString text = tr("The page wanted to open an address that is not shown here.");
    if (what == "download"_L1)
        text = tr("Files are not downloaded here. Use your browser for it.");
    else if (what == "proxy"_L1)
        text = tr("The proxy did not let the page through without a sign-in. Once it is entered, "
                  "reload the page.");
    else if (what == "permission"_L1)
        text = tr("The page asked for a permission, such as notifications. It does not need it for "
                  "this.");
    showNotice(Tone::Neutral, {}, text);
    d->notice->setClosable(true);
}

void EmbeddedBrowserPanel::showCrash()
{
    d->busy->setBusy(false);
    showNotice(Tone::Caution, tr("The page stopped working."),
               tr("What was saved on it is still there. You may have to sign in again."));
    addNoticeAction(tr("Take it up again"), &EmbeddedBrowserPanel::takeUpAgain);
    Q_EMIT pageClosed();
}

void EmbeddedBrowserPanel::showClosed()
{
    d->busy->setBusy(false);
    d->noticeRoom->hide();
    d->empty->clearActions();
    d->empty->setIcon(Icon::Browser);
    d->empty->setTitle(tr("The page was closed."));
    d->empty->setText(tr("What was saved on it is still there."));
    Button *again = d->empty->addAction(tr("Take it up again"), Button::Kind::Primary);
    again->setObjectName(u"takeUpAgainButton"_s);
    connect(again, &Button::clicked, this, &EmbeddedBrowserPanel::takeUpAgain);
    d->stack->setCurrentWidget(d->empty);
    showAddress({});
    Q_EMIT pageClosed();
}

void EmbeddedBrowserPanel::showUnavailable()
{
    showNothing();
    d->empty->clearActions();
    d->empty->setIcon(Icon::Browser);
    d->empty->setTitle(tr("Pages cannot be shown in this window."));
    d->empty->setText(
        tr("The web view is not installed. Everything works in your own browser as well."));
    connect(d->empty->addAction(tr("Use my browser"), Button::Kind::Primary), &Button::clicked,
            this, &EmbeddedBrowserPanel::useBrowserRequested);
}

void EmbeddedBrowserPanel::showNothing()
{
    d->empty->clearActions();
    d->empty->setIcon(Icon::Browser);
    d->empty->setTitle(tr("No page is open."));
    d->empty->setText({});
    d->stack->setCurrentWidget(d->empty);
    d->back->setEnabled(false);
    d->reload->setEnabled(false);
}

void EmbeddedBrowserPanel::addNoticeAction(const QString &text, void (EmbeddedBrowserPanel::*act)())
{
    Button *button = d->notice->addAction(text);
    button->setObjectName(u"pageNoticeAction"_s);
    connect(button, &Button::clicked, this, act);
}

void EmbeddedBrowserPanel::showNotice(Tone tone, const QString &title, const QString &text)
{
    d->notice->setClosable(false);
    d->notice->showMessage(tone, title, text);
    d->noticeRoom->show();
}

} // namespace alertbridge::ui
