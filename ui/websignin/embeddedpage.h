// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QUrl>
#include <QtCore/QtPlugin>
#include <QtNetwork/QSslCertificate>
#include <QtWidgets/QWidget>

#include <functional>

class QAuthenticator;

#if defined(ALERTBRIDGE_EMBEDDEDPAGE_BUILD)
#define ALERTBRIDGE_EMBEDDEDPAGE_EXPORT Q_DECL_EXPORT
#else
#define ALERTBRIDGE_EMBEDDEDPAGE_EXPORT Q_DECL_IMPORT
#endif

namespace alertbridge::ui {

/// How a page gets to the services, decided by the app: this module does not link the core. The
/// proxy itself is Qt's application proxy, or the system's.
struct PageTransport
{
    /// Asked about certificates whose authority the page's engine does not know.
    std::function<bool(const QList<QSslCertificate> &chain, const QString &host)> trusts;
    /// Answers a proxy that asks who is there; @p question is the same for the same question.
    std::function<void(const QString &proxyHost, const QString &question,
                       QAuthenticator *authenticator)>
        signIn;
};

/// A web page inside the window: off the record, nothing injected, nothing read but the addresses
/// it navigates to. The WebEngine implementation is a plug-in that is loaded when the first page is
/// needed (ui/websignin); this class is a shared library of its own so that the app and the plug-in
/// mean the same one.
class ALERTBRIDGE_EMBEDDEDPAGE_EXPORT EmbeddedPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    ~EmbeddedPage() override;

    virtual void open(const QUrl &url) = 0;
    virtual void reload() = 0;
    virtual void goBack() = 0;
    virtual QUrl url() const = 0; ///< main frame; holds the query: do not log
    /// Plain HTTP and file addresses are refused everywhere but on loopback. Other HTTPS hosts are
    /// followed (single sign-on providers), so the address bar marks whatever is not one of these
    /// hosts or below them.
    virtual void setTrustedHosts(const QStringList &hosts) = 0;
    virtual bool isTrusted(const QUrl &url) const = 0;
    /// Navigation to this address (scheme, host, port, path) is not followed but handed over with
    /// intercepted().
    virtual void setIntercept(const QUrl &redirectUri) = 0;
    virtual void clearSession() = 0;
    /// Without it, or for a page that knows no proxy, nothing beyond the system is trusted.
    virtual void setTransport(const PageTransport &) { }

Q_SIGNALS:
    void addressChanged(
        const QUrl &url); ///< main frame, also of popups; holds the query: do not log
    void intercepted(const QUrl &url);
    void loadingChanged(bool loading);
    void loaded(); ///< the page of url() is there
    void loadFailed(const QString &host); ///< no connection
    /// @p chain: what the server showed, its own first.
    void certificateRefused(const QString &host, const QString &reason,
                            const QList<QSslCertificate> &chain);
    void refused(
        const QString &what); ///< "download", "permission", "address": denied, and worth telling
    void crashed(); ///< the renderer ended; reload() takes it up again
    void closed(); ///< the page closed itself
};

/// Root object of the plug-in.
class EmbeddedPageFactory
{
public:
    virtual ~EmbeddedPageFactory() = default;
    virtual EmbeddedPage *create(QWidget *parent) = 0;
    virtual QString engineVersion() const = 0; ///< "Chromium 102.0.5005.177", for the About page
};

} // namespace alertbridge::ui

#define AlertbridgeEmbeddedPageFactory_iid "net.alertbridge.EmbeddedPageFactory/1"
Q_DECLARE_INTERFACE(alertbridge::ui::EmbeddedPageFactory, AlertbridgeEmbeddedPageFactory_iid)
