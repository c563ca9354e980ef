// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/profile.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/pagestack.h"

namespace alertbridge::ui {

class Button;
class Card;
class EmbeddedBrowserPanel;
class FlowText;

/// A page of Uptrends' web app: embedded under its address, or in the user's browser with the steps
/// to take written down here. Either can be changed for the other at any time. Only what the API
/// cannot do is done this way.
class UptrendsPagePanel : public PageStack
{
    Q_OBJECT

public:
    /// What is to be done there, for who cannot be watched in the browser.
    struct Words
    {
        QString title;
        QString text;
        QStringList steps; ///< one line each, numbered here
    };

    UptrendsPagePanel(const UiContext &context, const Profile &profile, QWidget *parent = nullptr);

    void setWords(const Words &words);
    /// Where open() and the browser go. Another address than before is opened anew.
    void setStart(const QUrl &url);
    /// Shows the embedded page where there can be one, else the steps for the browser. A page that
    /// is open already stays where it is.
    void open();
    void openInBrowser();
    void closePage(); ///< ends the embedded page and its processes; open() makes a new one
    bool isInBrowser() const { return m_inBrowser; }
    QUrl url() const; ///< of the embedded page's main frame; holds the query: do not log

    /// An integration's own page, where Uptrends documents its address; else the front page, from
    /// which the steps lead there.
    static QUrl integrationUrl(const Profile &profile, const QString &integrationGuid);

Q_SIGNALS:
    void addressChanged(const QUrl &url, bool loaded); ///< as EmbeddedBrowserPanel
    void pageClosed(); ///< by itself: "Take it up again" opens the same address
    void placeChanged(); ///< isInBrowser() answers differently

private:
    void buildBrowserCard();
    void showPlace(bool inBrowser);

    const UiContext &m_context;
    EmbeddedBrowserPanel *m_panel;
    Card *m_pageCard;
    Card *m_browserCard;
    FlowText *m_steps;
    QUrl m_start;
    bool m_opened = false;
    bool m_inBrowser = false;
};

} // namespace alertbridge::ui
