// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/profile.h"
#include "core/setup/integrationstep.h"

namespace alertbridge {

/// What the addresses of Uptrends' and PagerDuty's own pages tell about how far step 2 is. Looks at
/// an address and forgets it: of a `config` query (PagerDuty 05-Events-Integration) only ids and
/// names of services are kept, never a key.
class GuideMarks
{
public:
    using Mark = IntegrationStep::Mark;

    struct NamedService
    {
        QString id;
        QString name;
        friend bool operator==(const NamedService &, const NamedService &) = default;
    };

    explicit GuideMarks(const Profile &profile);

    /// True where a mark changed. Not @p loaded: asked for by the app, so being there proves
    /// nothing yet.
    bool observe(const QUrl &url, bool loaded = true);
    bool closePage(); ///< takes back what is lost with the page; true where a mark changed
    bool setSaved(bool saved);
    const QSet<Mark> &marks() const { return m_marks; }
    /// The services of the newest *Connect*; handed over once.
    QList<NamedService> takeServices() { return std::exchange(m_services, {}); }

private:
    bool isUptrends(const QUrl &url) const;
    bool isPagerDuty(const QUrl &url) const;
    void observeUptrends(const QUrl &url, bool loaded);
    QUrl m_uptrends;
    QList<QUrl> m_pagerDuty;
    QSet<Mark> m_marks;
    QList<NamedService> m_services;
    bool m_uptrendsSeen = false;
};

} // namespace alertbridge
