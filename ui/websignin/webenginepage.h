// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/websignin/embeddedpage.h"

class QStackedLayout;
class QWebEngineProfile;
class QWebEngineView;

namespace alertbridge::ui {

class GuardedPage;

/// EmbeddedPage on Qt WebEngine. Popups appear on top, in the same off-the-record profile, so that
/// cookies and window.opener survive; closing one brings the page below back.
class WebEnginePage : public EmbeddedPage
{
    Q_OBJECT

public:
    explicit WebEnginePage(QWidget *parent);
    ~WebEnginePage() override;

    void open(const QUrl &url) override;
    void reload() override;
    void goBack() override;
    QUrl url() const override;
    void setTrustedHosts(const QStringList &hosts) override;
    bool isTrusted(const QUrl &url) const override;
    void setIntercept(const QUrl &redirectUri) override;
    void clearSession() override;
    void setTransport(const PageTransport &transport) override;

private:
    QWebEngineView *addView(GuardedPage *page);
    void closeView(QWebEngineView *view);
    QWebEngineView *front() const;

    QWebEngineProfile *m_profile;
    QStackedLayout *m_stack;
    QList<QWebEngineView *> m_views;
    QStringList m_trustedHosts;
    QUrl m_intercept;
    PageTransport m_transport;
};

} // namespace alertbridge::ui
