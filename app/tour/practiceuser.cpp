// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/practiceuser.h"

namespace alertbridge::tour {

using namespace Qt::StringLiterals;

bool PracticeUser::authorize(const QUrl &authorizeUrl)
{
    open(authorizeUrl);
    signInToPagerDuty();
    if (!url().path().endsWith("/consent"_L1))
        return false;
    submit({{u"decision"_s, u"authorize"_s}});
    return status() == 200 && url().path() == "/callback"_L1;
}

bool PracticeUser::signInToUptrends()
{
    open(uptrends(u"/Integration/Add"_s));
    if (url().path() == "/Account/Login"_L1)
        submit({{u"email"_s, m_logins.uptrendsEmail}, {u"password"_s, m_logins.uptrendsPassword}});
    return url().path() == "/Integration/Add"_L1;
}

bool PracticeUser::connect(const QStringList &serviceIds)
{
    open(uptrends(u"/Integration/PagerDuty/Connect"_s));
    signInToPagerDuty();
    if (url().path() != "/install/integration"_L1)
        return false;
    Fields chosen;
    for (const QString &id : serviceIds)
        chosen.append({u"service_ids"_s, id});
    submit(chosen);
    return url().path().startsWith("/Integration/Add/PagerDuty/"_L1);
}

bool PracticeUser::save(const QString &integrationName)
{
    submit({{u"name"_s, integrationName}, {u"active"_s, u"true"_s}});
    return url().path() == "/Report/Integrations"_L1;
}

bool PracticeUser::deleteIntegration(const QString &guid)
{
    open(uptrends(u"/Integration/Edit/"_s + guid));
    submit({}, u"/Integration/Delete/"_s + guid);
    return url().path() == "/Report/Integrations"_L1;
}

void PracticeUser::signInToPagerDuty()
{
    if (!url().path().endsWith("/enter_email"_L1))
        return;
    submit({{u"email"_s, m_logins.pagerDutyEmail}});
    submit({{u"password"_s, m_logins.pagerDutyPassword}});
}

QUrl PracticeUser::uptrends(const QString &path) const
{
    QUrl url = m_logins.uptrendsApp;
    url.setPath(path);
    return url;
}

} // namespace alertbridge::tour
