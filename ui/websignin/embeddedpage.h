// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtCore/QUrl>
#include <QtCore/QtPlugin>
#include <QtWidgets/QWidget>

namespace alertbridge::ui {

/// A web page inside the window: off the record, nothing injected, nothing read but the addresses it navigates to.
/// The WebEngine implementation is a plug-in that is loaded when the first page is needed (ui/websignin).
class EmbeddedPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void open(const QUrl &url) = 0;
    virtual void reload() = 0;
    virtual void goBack() = 0;
    virtual QUrl url() const = 0;
    /// Main-frame navigation outside these hosts (and their subdomains) is asked about with hostQuestioned().
    /// IdP hosts are allowed at top level; the address bar always shows where one is. Empty: any HTTPS host.
    virtual void setTrustedHosts(const QStringList &hosts) = 0;
    /// Navigation to this address (scheme, host, port, path) is not followed but handed over with intercepted().
    virtual void setIntercept(const QUrl &redirectUri) = 0;
    virtual void clearSession() = 0;

Q_SIGNALS:
    void addressChanged(const QUrl &url); ///< main frame, also of popups; holds the query: do not log
    void intercepted(const QUrl &url);
    void loadingChanged(bool loading);
    void loadFailed(const QString &host); ///< no connection or refused certificate
    void certificateRefused(const QString &host, const QString &reason);
    void crashed(); ///< the renderer ended; reload() takes it up again
    void closed(); ///< the page closed itself
};

/// Root object of the plug-in.
class EmbeddedPageFactory
{
public:
    virtual ~EmbeddedPageFactory() = default;
    virtual EmbeddedPage *create(QWidget *parent) = 0;
};

} // namespace alertbridge::ui

#define AlertbridgeEmbeddedPageFactory_iid "net.alertbridge.EmbeddedPageFactory/1"
Q_DECLARE_INTERFACE(alertbridge::ui::EmbeddedPageFactory, AlertbridgeEmbeddedPageFactory_iid)
