// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/guidemarks.h"

#include "core/json/jsonreader.h"

#include <QtCore/QUrlQuery>

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;
using Mark = IntegrationStep::Mark;

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

/// The vendors' own hosts: any host below @p domain over HTTPS, where @p endpoint is one of them.
bool isVendorHost(const QUrl &url, const QUrl &endpoint, QLatin1StringView domain)
{
    return endpoint.host().endsWith(domain) && url.scheme() == "https"_L1
           && portOf(url) == portOf(endpoint) && url.host().endsWith(domain);
}

bool isBelow(const QString &path, QLatin1StringView folder)
{
    return path.startsWith(folder, Qt::CaseInsensitive)
           && (path.size() == folder.size() || path.at(folder.size()) == u'/');
}

/// A page that only somebody signed in gets. The front page may be either.
bool needsSignIn(const QString &path)
{
    return !path.isEmpty() && path != "/"_L1 && !isBelow(path, "/Account"_L1)
           && !isBelow(path, "/Login"_L1);
}

bool isSignIn(const QString &path)
{
    return isBelow(path, "/Account"_L1) || isBelow(path, "/Login"_L1);
}

QList<GuideMarks::NamedService> servicesIn(const QString &config)
{
    QList<GuideMarks::NamedService> services;
    const auto object = JsonReader::parseObject(config.toUtf8());
    if (!object)
        return services;
    JsonReader reader(*object);
    reader.forEach(u"integration_keys"_s, true, [&services](JsonReader &item) {
        const QString id = item.string(u"id"_s);
        if (item.string(u"type"_s) == "service"_L1 && !id.isEmpty())
            services.append({id, item.string(u"name"_s)});
    });
    return services;
}

} // namespace

GuideMarks::GuideMarks(const Profile &profile)
    : m_uptrends(profile.url(EndpointName::UptrendsApp))
    , m_pagerDuty {profile.url(EndpointName::PagerDutyApp),
                   profile.url(EndpointName::PagerDutyIdentity)}
{
}

bool GuideMarks::isUptrends(const QUrl &url) const
{
    return isSameOrigin(url, m_uptrends) || isVendorHost(url, m_uptrends, ".uptrends.com"_L1);
}

bool GuideMarks::isPagerDuty(const QUrl &url) const
{
    return std::any_of(m_pagerDuty.begin(), m_pagerDuty.end(), [&url](const QUrl &endpoint) {
        return isSameOrigin(url, endpoint) || isVendorHost(url, endpoint, ".pagerduty.com"_L1);
    });
}

bool GuideMarks::observe(const QUrl &url, bool loaded)
{
    const QSet<Mark> before = m_marks;
    if (isUptrends(url)) {
        observeUptrends(url, loaded);
    } else if (isPagerDuty(url) && m_uptrendsSeen) {
        m_marks.insert(Mark::AlertPressed);
        m_marks.insert(Mark::PagerDutyReached);
    }
    return m_marks != before;
}

void GuideMarks::observeUptrends(const QUrl &url, bool loaded)
{
    m_uptrendsSeen = true;
    const QString path = url.path();
    const QUrlQuery query(url);
    if (query.hasQueryItem(u"config"_s)) {
        const QList<NamedService> services = servicesIn(
            query.queryItemValue(u"config"_s, QUrl::FullyDecoded));
        // Without a readable config PagerDuty says that the user cancelled.
        if (!services.isEmpty()) {
            m_services = services;
            for (const Mark mark : {Mark::SignedIn, Mark::AlertPressed, Mark::PagerDutyReached,
                                    Mark::ServicesChosen, Mark::Connected, Mark::Back}) {
                m_marks.insert(mark);
            }
            return;
        }
    }
    if (loaded && needsSignIn(path))
        m_marks.insert(Mark::SignedIn);
    else if (isSignIn(path))
        m_marks.remove(Mark::SignedIn); // a page was asked for, and the sign-in page came instead
    if (!m_marks.contains(Mark::Connected)) {
        // Back without having connected: the button has to be pressed again.
        m_marks.remove(Mark::AlertPressed);
        m_marks.remove(Mark::PagerDutyReached);
    }
}

bool GuideMarks::closePage()
{
    const QSet<Mark> before = m_marks;
    m_marks.intersect({Mark::Saved});
    m_services.clear();
    m_uptrendsSeen = false;
    return m_marks != before;
}

bool GuideMarks::setSaved(bool saved)
{
    const bool was = m_marks.contains(Mark::Saved);
    if (saved)
        m_marks.insert(Mark::Saved);
    else
        m_marks.remove(Mark::Saved);
    return was != saved;
}

} // namespace alertbridge
