// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"
#include "ui/theme/tokens.h"

#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtNetwork/QSslCertificate>
#include <QtWidgets/QWidget>

#include <memory>

namespace alertbridge::ui {

/// A web page with what belongs around it: back, reload, a read-only address bar that shows host
/// and lock or practice mark, *Use my browser*, and notices for crashes, failed loads and providers
/// that may refuse embedded sign-in. The page itself is made at the first open(). Where none can be
/// made, the panel says so and only offers the browser.
class EmbeddedBrowserPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EmbeddedBrowserPanel(const UiContext &context, QWidget *parent = nullptr);
    ~EmbeddedBrowserPanel() override;

    void open(const QUrl &url);
    void setTrustedHosts(const QStringList &hosts); ///< may be called before open()
    void setIntercept(const QUrl &redirectUri); ///< may be called before open()
    void setPractice(
        bool practice); ///< the bar says "practice page" instead of showing a lock for loopback
    void clearSession();
    void focusPage(); ///< so that keys go to it
    void closePage(); ///< ends the page and its processes; open() makes a new one
    bool available()
        const; ///< an embedded page can be made; asks the context once and loads WebEngine by that
    QUrl url() const; ///< of the main frame; holds the query: do not log

Q_SIGNALS:
    /// Holds the query: do not log. Not @p loaded: it was asked for with open() and has not
    /// answered yet; told once more when it has.
    void addressChanged(const QUrl &url, bool loaded);
    void intercepted(const QUrl &url);
    void useBrowserRequested();
    void pageClosed(); ///< closed by itself or crashed; "Take it up again" opens the same address

private:
    bool makePage();
    void takeUpAgain();
    void showAddress(const QUrl &url);
    void hintAtProvider(const QUrl &url);
    void showLoadFailure(const QString &host);
    void showCertificateRefusal(const QString &host, const QString &reason,
                                const QList<QSslCertificate> &chain);
    void showRefusal(const QString &what);
    void showCrash();
    void showClosed();
    void showUnavailable();
    void showNothing();
    void addNoticeAction(const QString &text, void (EmbeddedBrowserPanel::*act)());
    void showNotice(Tone tone, const QString &title, const QString &text);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace alertbridge::ui
