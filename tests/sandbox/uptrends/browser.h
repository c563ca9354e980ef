// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/formbrowser.h"
#include "tests/sandbox/uptrends/uptrendsfixture.h"

/// A browser that is on Uptrends' pages and stays there.
class Browser : public alertbridge::tour::FormBrowser
{
public:
    explicit Browser(UptrendsFixture *fixture);

    void open(const QString &address) { FormBrowser::open(QUrl(address)); } ///< a path will do
    void signIn(const QString &email, const QString &password, const QString &returnUrl = {});
    /// The address PagerDuty would send the user back to, having left for the install page.
    QString returnFromPagerDuty(const QStringList &services) const;

    QString path() const { return url().path(); }
    bool shows(const QString &text) const { return html().contains(text.toHtmlEscaped()); }
    /// Where the link with this text leads.
    QString linkTo(const QString &caption) const;

private:
    UptrendsFixture *m_fixture;
};
