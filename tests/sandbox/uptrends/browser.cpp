// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/uptrends/browser.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrlQuery>

using namespace Qt::StringLiterals;

Browser::Browser(UptrendsFixture *fixture)
    : m_fixture(fixture)
{
    setHome(fixture->appService.url());
    setStaysOnHost(true);
}

void Browser::signIn(const QString &email, const QString &password, const QString &returnUrl)
{
    if (path() != "/Account/Login"_L1)
        open(u"/Account/Login"_s);
    Fields fields {{u"email"_s, email}, {u"password"_s, password}};
    if (!returnUrl.isEmpty())
        fields.append({u"returnurl"_s, returnUrl});
    submit(fields);
}

QString Browser::returnFromPagerDuty(const QStringList &services) const
{
    QJsonArray keys;
    for (const QString &name : services) {
        keys.append(QJsonObject {{"integration_key"_L1, m_fixture->ids.integrationKey()},
                                 {"name"_L1, name},
                                 {"id"_L1, m_fixture->ids.pagerDutyId()},
                                 {"type"_L1, u"service"_s}});
    }
    const QJsonObject config {
        {"integration_keys"_L1, keys},
        {"account"_L1, QJsonObject {{"subdomain"_L1, u"acme"_s}, {"Name"_L1, u"Acme"_s}}}};
    const QString back = QUrlQuery(leftFor()).queryItemValue(u"redirect_url"_s, QUrl::FullyDecoded);
    return back + u"&config="_s
           + QString::fromLatin1(QUrl::toPercentEncoding(
               QString::fromUtf8(QJsonDocument(config).toJson(QJsonDocument::Compact))));
}

QString Browser::linkTo(const QString &caption) const
{
    const QRegularExpression link(u"<a[^>]* href=\"([^\"]*)\"[^>]*>\\s*%1"_s.arg(
        QRegularExpression::escape(caption.toHtmlEscaped())));
    return link.match(html()).captured(1);
}
