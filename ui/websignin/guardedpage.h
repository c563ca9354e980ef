// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/websignin/embeddedpage.h"

#include <QtWebEngineCore/QWebEnginePage>

class QWebEngineCertificateError;

namespace alertbridge::ui {

/// A page that denies what a sign-in does not need: downloads, permissions, files, plain HTTP
/// beyond loopback, script dialogs, bad certificates. Popups are handed to whoever shows them.
class GuardedPage : public QWebEnginePage
{
    Q_OBJECT

public:
    GuardedPage(QWebEngineProfile *profile, QObject *parent);

    void setIntercept(const QUrl &redirectUri) { m_intercept = redirectUri; }
    void setTransport(const PageTransport &transport) { m_transport = transport; }

Q_SIGNALS:
    void intercepted(const QUrl &url);
    void visited(const QUrl &url); ///< every main-frame navigation, before it is followed
    void popupWanted(alertbridge::ui::GuardedPage *page);
    void certificateRefused(const QString &host, const QString &reason,
                            const QList<QSslCertificate> &chain);
    void refused(const QString &what);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &fallback,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message,
                                  int line, const QString &source) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &types) override;

private:
    void judge(QWebEngineCertificateError error);
    void answerProxy(const QUrl &url, QAuthenticator *authenticator, const QString &proxyHost);

    PageTransport m_transport;
    QUrl m_intercept;
};

} // namespace alertbridge::ui
