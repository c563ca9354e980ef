// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/websignin/guardedpage.h"

#include "core/net/loopback.h"

#include <QtNetwork/QAuthenticator>
#include <QtWebEngineCore/QWebEngineCertificateError>
#include <QtWebEngineCore/QWebEngineFullScreenRequest>
#include <QtWebEngineCore/QWebEngineProfile>
#include <QtWebEngineCore/QWebEngineSettings>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

namespace {

bool isAllowed(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.toString() == "about:blank"_L1
           || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

bool sameAddress(const QUrl &url, const QUrl &wanted)
{
    return !wanted.isEmpty() && url.scheme() == wanted.scheme() && url.host() == wanted.host()
           && url.port() == wanted.port() && url.path() == wanted.path();
}

} // namespace

GuardedPage::GuardedPage(QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
                Q_EMIT refused(u"permission"_s);
            });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::certificateError, this, &GuardedPage::judge);
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this, &GuardedPage::answerProxy);
}

/// The engine knows the system's authorities alone. Where it misses one, the chain is verified anew
/// and as a whole, since an unknown authority hides what else may be wrong (name, dates). Whatever
/// else the engine complains about stays refused, and so does what it lets nobody overrule (HSTS).
void GuardedPage::judge(QWebEngineCertificateError error)
{
    const QList<QSslCertificate> chain = error.certificateChain();
    const QString host = error.url().host();
    if (error.type() == QWebEngineCertificateError::CertificateAuthorityInvalid
        && error.isOverridable() && m_transport.trusts && m_transport.trusts(chain, host)) {
        error.acceptCertificate();
        return;
    }
    error.rejectCertificate();
    Q_EMIT certificateRefused(host, error.description(), chain);
}

void GuardedPage::answerProxy(const QUrl &url, QAuthenticator *authenticator,
                              const QString &proxyHost)
{
    if (m_transport.signIn)
        m_transport.signIn(proxyHost, url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment),
                           authenticator);
    if (!authenticator->user().isEmpty())
        return;
    // Only a null one ends it; left as it came, it would be shown to the proxy, empty, for ever.
    *authenticator = QAuthenticator();
    Q_EMIT refused(u"proxy"_s);
}

bool GuardedPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    if (sameAddress(url, m_intercept)) {
        Q_EMIT intercepted(url);
        return false;
    }
    if (!isMainFrame)
        return isAllowed(url) || url.scheme() == "data"_L1 || url.scheme() == "blob"_L1
               || url.scheme() == "about"_L1;
    if (!isAllowed(url)) {
        Q_EMIT refused(u"address"_s);
        return false;
    }
    Q_EMIT visited(url);
    return true;
}

QWebEnginePage *GuardedPage::createWindow(WebWindowType)
{
    auto *popup = new GuardedPage(profile(), parent());
    popup->setIntercept(m_intercept);
    popup->setTransport(m_transport);
    Q_EMIT popupWanted(popup);
    return popup;
}

// A script dialog would spin an event loop of its own and can be used to lock the window.
void GuardedPage::javaScriptAlert(const QUrl &, const QString &) { }

bool GuardedPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool GuardedPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

// What pages write to their console may hold tokens; it stays out of the log.
void GuardedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int,
                                           const QString &)
{
}

QStringList GuardedPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

} // namespace alertbridge::ui
