// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/proxysettings.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>

#include <algorithm>
#include <array>
#include <utility>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array modeNames {std::pair {ProxySettings::Mode::System, "system"_L1},
                                std::pair {ProxySettings::Mode::None, "none"_L1},
                                std::pair {ProxySettings::Mode::Http, "http"_L1},
                                std::pair {ProxySettings::Mode::Socks5, "socks5"_L1}};

QString withoutStar(const QString &exclusion)
{
    return exclusion.startsWith("*."_L1) ? exclusion.mid(1) : exclusion;
}

bool isSubnet(const QString &text)
{
    return text.contains(u'/') && QHostAddress::parseSubnet(text).second >= 0;
}

bool matches(const QString &host, const QHostAddress &address, const QString &exclusion)
{
    if (isSubnet(exclusion))
        return !address.isNull() && address.isInSubnet(QHostAddress::parseSubnet(exclusion));
    if (!address.isNull())
        return address == QHostAddress(exclusion);
    const QString name = withoutStar(exclusion);
    if (name.startsWith(u'.'))
        return host.endsWith(name, Qt::CaseInsensitive)
               || host.compare(QStringView(name).sliced(1), Qt::CaseInsensitive) == 0;
    return host.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

QString proxyModeName(ProxySettings::Mode mode)
{
    for (const auto &[known, name] : modeNames) {
        if (known == mode)
            return name;
    }
    return {};
}

ProxySettings::Mode proxyModeNamed(const QString &name)
{
    for (const auto &[mode, known] : modeNames) {
        if (name == known)
            return mode;
    }
    return ProxySettings::Mode::System;
}

bool isExcluded(const QString &host, const QStringList &exclusions)
{
    const QHostAddress address(host);
    return std::any_of(exclusions.begin(), exclusions.end(),
                       [&](const QString &exclusion) { return matches(host, address, exclusion); });
}

QStringList exclusionsFromText(const QString &text)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

QString unusableExclusion(const QStringList &exclusions)
{
    for (const QString &exclusion : exclusions) {
        if (isSubnet(exclusion))
            continue;
        QString name = withoutStar(exclusion);
        if (name.startsWith(u'.'))
            name.remove(0, 1);
        if (!isHostName(name))
            return exclusion;
    }
    return {};
}

bool isHostName(const QString &text)
{
    if (!QHostAddress(text).isNull())
        return true;
    static const QRegularExpression shape(
        u"^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(QString::fromLatin1(QUrl::toAce(text))).hasMatch();
}

} // namespace alertbridge
