// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/websignin/webenginepage.h"

#include "ui/websignin/guardedpage.h"

#include <QtWebEngineCore/QWebEngineCookieStore>
#include <QtWebEngineCore/QWebEngineDownloadRequest>
#include <QtWebEngineCore/QWebEngineHistory>
#include <QtWebEngineCore/QWebEngineProfile>
#include <QtWebEngineCore/QWebEngineSettings>
#include <QtWebEngineWidgets/QWebEngineView>
#include <QtWidgets/QStackedLayout>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

WebEnginePage::WebEnginePage(QWidget *parent)
    : EmbeddedPage(parent)
    , m_profile(new QWebEngineProfile) // without a name: off the record
    , m_stack(new QStackedLayout(this))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_profile->setHttpAcceptLanguage(locale().name().replace(u'_', u'-'));
    QWebEngineSettings *settings = m_profile->settings();
    settings->setAttribute(QWebEngineSettings::LocalContentCanAccessFileUrls, false);
    settings->setAttribute(QWebEngineSettings::LocalContentCanAccessRemoteUrls, false);
    settings->setAttribute(QWebEngineSettings::PluginsEnabled, false);
    settings->setAttribute(QWebEngineSettings::PdfViewerEnabled, false);
    settings->setAttribute(QWebEngineSettings::ScreenCaptureEnabled, false);
    settings->setAttribute(QWebEngineSettings::FullScreenSupportEnabled, false);
    settings->setAttribute(QWebEngineSettings::JavascriptCanAccessClipboard, false);
    settings->setAttribute(QWebEngineSettings::JavascriptCanOpenWindows,
                           true); // single sign-on windows
    connect(m_profile, &QWebEngineProfile::downloadRequested, this,
            [this](QWebEngineDownloadRequest *download) {
                download->cancel();
                Q_EMIT refused(u"download"_s);
            });
    addView(new GuardedPage(m_profile, this));
}

WebEnginePage::~WebEnginePage()
{
    // A page must be gone before its profile.
    const QList<QWebEngineView *> views = std::exchange(m_views, {});
    for (QWebEngineView *view : views) {
        QWebEnginePage *page = view->page();
        delete view;
        delete page;
    }
    delete m_profile;
}

QWebEngineView *WebEnginePage::front() const
{
    return m_views.last();
}

QWebEngineView *WebEnginePage::addView(GuardedPage *page)
{
    auto *view = new QWebEngineView(this);
    view->setPage(page);
    view->setContextMenuPolicy(Qt::NoContextMenu);
    page->setIntercept(m_intercept);
    page->setTransport(m_transport);
    m_views.append(view);
    m_stack->addWidget(view);
    m_stack->setCurrentWidget(view);
    setFocusProxy(view);

    connect(page, &GuardedPage::intercepted, this, &EmbeddedPage::intercepted,
            Qt::QueuedConnection);
    connect(page, &GuardedPage::visited, this, &EmbeddedPage::addressChanged);
    connect(page, &GuardedPage::certificateRefused, this, &EmbeddedPage::certificateRefused);
    connect(page, &GuardedPage::refused, this, &EmbeddedPage::refused);
    connect(page, &GuardedPage::popupWanted, this, [this](GuardedPage *popup) { addView(popup); });
    connect(page, &QWebEnginePage::urlChanged, this, [this, view](const QUrl &url) {
        if (!m_views.isEmpty() && view == front())
            Q_EMIT addressChanged(url);
    });
    connect(page, &QWebEnginePage::loadStarted, this, [this] { Q_EMIT loadingChanged(true); });
    connect(page, &QWebEnginePage::loadFinished, this, [this, page, view](bool ok) {
        Q_EMIT loadingChanged(false);
        if (ok && !m_views.isEmpty() && view == front())
            Q_EMIT loaded();
        // A refused or intercepted navigation also ends with false, but leaves the page it came
        // from in place.
        if (!ok && page->title().isEmpty() && !page->requestedUrl().isEmpty())
            Q_EMIT loadFailed(page->requestedUrl().host());
    });
    connect(page, &QWebEnginePage::windowCloseRequested, this, [this, view] { closeView(view); });
    connect(page, &QWebEnginePage::renderProcessTerminated, this,
            [this](QWebEnginePage::RenderProcessTerminationStatus status) {
                if (status != QWebEnginePage::NormalTerminationStatus)
                    Q_EMIT crashed();
            });
    return view;
}

void WebEnginePage::closeView(QWebEngineView *view)
{
    if (m_views.size() <= 1) {
        Q_EMIT closed();
        return;
    }
    m_views.removeAll(view);
    m_stack->removeWidget(view);
    view->page()->deleteLater();
    view->deleteLater();
    m_stack->setCurrentWidget(front());
    setFocusProxy(front());
    Q_EMIT addressChanged(front()->url());
}

void WebEnginePage::open(const QUrl &url)
{
    while (m_views.size() > 1)
        closeView(front());
    front()->load(url);
}

void WebEnginePage::reload()
{
    front()->reload();
}

void WebEnginePage::goBack()
{
    if (front()->history()->canGoBack())
        front()->back();
    else if (m_views.size() > 1)
        closeView(front());
}

QUrl WebEnginePage::url() const
{
    return front()->url();
}

void WebEnginePage::setTrustedHosts(const QStringList &hosts)
{
    m_trustedHosts = hosts;
}

bool WebEnginePage::isTrusted(const QUrl &url) const
{
    for (const QString &host : m_trustedHosts) {
        if (url.host() == host || url.host().endsWith(u'.' + host))
            return true;
    }
    return false;
}

void WebEnginePage::setIntercept(const QUrl &redirectUri)
{
    m_intercept = redirectUri;
    for (QWebEngineView *view : std::as_const(m_views))
        static_cast<GuardedPage *>(view->page())->setIntercept(redirectUri);
}

void WebEnginePage::setTransport(const PageTransport &transport)
{
    m_transport = transport;
    for (QWebEngineView *view : std::as_const(m_views))
        static_cast<GuardedPage *>(view->page())->setTransport(transport);
}

void WebEnginePage::clearSession()
{
    m_profile->cookieStore()->deleteAllCookies();
    m_profile->clearHttpCache();
}

} // namespace alertbridge::ui
