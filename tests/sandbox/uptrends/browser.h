// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/uptrends/uptrendsfixture.h"

/// As much of a web browser as the practice pages need: cookies, redirects within the app, and
/// forms.
class Browser
{
public:
    using Fields = QList<std::pair<QString, QString>>;

    explicit Browser(UptrendsFixture *fixture);

    void open(const QString &address); ///< a path, or a whole address
    /// Sends the page's form to @p action (or the first one's) with its token and these fields.
    void submit(const Fields &fields, const QString &action = {});
    /// Sends a form that another site made up: the cookies go along, the page's token does not.
    void forge(const Fields &fields, const QString &action);
    void signIn(const QString &email, const QString &password, const QString &returnUrl = {});
    /// The address PagerDuty would send the user back to, having left for the install page.
    QString returnFromPagerDuty(const QStringList &services) const;

    QString html() const { return m_html; }
    QString path() const { return m_url.path(); }
    QUrl leftFor() const { return m_leftFor; } ///< where another host was redirected to
    int status() const { return m_status; }
    bool shows(const QString &text) const { return m_html.contains(text.toHtmlEscaped()); }
    /// Where the link with this text leads.
    QString linkTo(const QString &caption) const;

private:
    void request(const QByteArray &method, const QUrl &url, const QByteArray &body);

    UptrendsFixture *m_fixture;
    QMap<QByteArray, QByteArray> m_cookies;
    QUrl m_url;
    QUrl m_leftFor;
    QString m_html;
    int m_status = 0;
};
