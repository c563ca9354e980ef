// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/formbrowser.h"

namespace alertbridge::tour {

/// What a person of the practice account knows.
struct PracticeLogins
{
    QUrl uptrendsApp;
    QString uptrendsEmail;
    QString uptrendsPassword;
    QString pagerDutyEmail;
    QString pagerDutyPassword;
};

/// A person with a browser of their own in front of the practice pages. Each deed answers whether
/// the page it should end on was reached.
class PracticeUser : public FormBrowser
{
public:
    explicit PracticeUser(const PracticeLogins &logins)
        : m_logins(logins)
    {
    }

    /// From the address that the app opens to the redirect back to it.
    bool authorize(const QUrl &authorizeUrl);
    bool signInToUptrends();
    /// From *Alert with PagerDuty* to *Connect*; ends on the page that asks for a name.
    bool connect(const QStringList &serviceIds);
    bool save(const QString &integrationName);
    bool deleteIntegration(const QString &guid);

private:
    void signInToPagerDuty(); ///< where it asks for it
    QUrl uptrends(const QString &path) const;

    PracticeLogins m_logins;
};

} // namespace alertbridge::tour
