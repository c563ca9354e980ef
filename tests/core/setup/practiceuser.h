// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/setup/practicefixture.h"

#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkAccessManager>

namespace alertbridge::test {

/// A person in front of the practice web pages: follows redirects, fills in forms, and tells every
/// main-frame address.
class PracticeUser
{
public:
    explicit PracticeUser(PracticeFixture *fixture)
        : m_fixture(fixture)
    {
    }

    std::function<void(const QUrl &)> visited;

    void signInToUptrends();
    /// From *Alert with PagerDuty* to *Connect*; ends on the page that asks for a name.
    void connect(const QStringList &serviceIds);
    void save(const QString &integrationName);
    void deleteIntegration(const QString &guid);

    QUrl url() const { return m_url; }
    QString html() const { return m_html; }
    void open(const QUrl &url);
    using Fields = QList<std::pair<QString, QString>>;
    void submit(const QUrl &action, const Fields &fields);

private:
    void load(QUrl url, QByteArray verb, QByteArray body);
    QString hidden(const QString &name) const;
    QUrl uptrends(const QString &path) const;
    PracticeFixture *m_fixture;
    QNetworkAccessManager m_network;
    QUrl m_url;
    QString m_html;
};

} // namespace alertbridge::test
