// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>

#include <functional>

namespace alertbridge::tour {

/// As much of a web browser as the practice pages need: cookies, redirects and forms. Each call
/// ends with a page, or with what it came to instead.
class FormBrowser
{
public:
    using Fields = QList<std::pair<QString, QString>>;

    std::function<void(const QUrl &)> visited; ///< every address on the way

    void setHome(const QUrl &url) { m_url = url; } ///< what the first address is relative to
    /// A redirect to another origin then ends the way; leftFor() names it.
    void setStaysOnHost(bool stays) { m_staysOnHost = stays; }

    void open(const QUrl &url); ///< relative to the page it is on
    /// Sends the page's form to @p action, or the first one of the page's own that posts; with its
    /// hidden fields and these.
    void submit(const Fields &fields, const QString &action = {});
    /// Sends a form that another site made up: the cookies go along, hidden fields do not.
    void forge(const Fields &fields, const QString &action);

    QUrl url() const { return m_url; }
    QUrl leftFor() const { return m_leftFor; }
    QString html() const { return m_html; }
    int status() const { return m_status; } ///< 0: no answer
    QString hiddenField(const QString &name) const; ///< of the page's first that has it

private:
    void load(QUrl url, QByteArray verb, QByteArray body);

    QNetworkAccessManager m_network;
    QUrl m_url;
    QUrl m_leftFor;
    QString m_html;
    int m_status = 0;
    bool m_staysOnHost = false;
};

} // namespace alertbridge::tour
