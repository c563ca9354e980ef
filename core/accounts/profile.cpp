// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/profile.h"

#include "core/net/loopback.h"

#include <QtCore/QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alertbridge {

namespace {

struct EndpointDefault
{
    EndpointName name;
    QLatin1StringView key;
    QLatin1StringView us;
    QLatin1StringView eu;
};

// PagerDuty: REST-API/05-Endpoints and support article "service-regions"; the identity service is
// the same for both.
constexpr std::array endpointDefaults {
    EndpointDefault {EndpointName::PagerDutyApi, "pagerduty-api"_L1, "https://api.pagerduty.com"_L1,
                     "https://api.eu.pagerduty.com"_L1},
    EndpointDefault {EndpointName::PagerDutyEvents, "pagerduty-events"_L1,
                     "https://events.pagerduty.com"_L1, "https://events.eu.pagerduty.com"_L1},
    EndpointDefault {EndpointName::PagerDutyIdentity, "pagerduty-identity"_L1,
                     "https://identity.pagerduty.com"_L1, "https://identity.pagerduty.com"_L1},
    EndpointDefault {EndpointName::PagerDutyApp, "pagerduty-app"_L1, "https://app.pagerduty.com"_L1,
                     "https://app.eu.pagerduty.com"_L1},
    EndpointDefault {EndpointName::UptrendsApi, "uptrends-api"_L1, "https://api.uptrends.com/v4"_L1,
                     "https://api.uptrends.com/v4"_L1},
    EndpointDefault {EndpointName::UptrendsApp, "uptrends-app"_L1, "https://app.uptrends.com"_L1,
                     "https://app.uptrends.com"_L1},
};

const EndpointDefault &defaultFor(EndpointName name)
{
    return endpointDefaults[static_cast<size_t>(name)];
}

struct MethodText
{
    Profile::SignInMethod method;
    QLatin1StringView text;
};

constexpr std::array methodTexts {
    MethodText {Profile::SignInMethod::WebView, "web-view"_L1},
    MethodText {Profile::SignInMethod::Browser, "browser"_L1},
    MethodText {Profile::SignInMethod::Token, "token"_L1},
};

QString textOf(Profile::SignInMethod method)
{
    const auto it = std::find_if(
        methodTexts.begin(), methodTexts.end(),
        [method](const MethodText &entry) { return entry.method == method; });
    return it == methodTexts.end() ? QString() : QString(it->text);
}

Profile::SignInMethod methodFrom(const QString &text)
{
    const auto it = std::find_if(methodTexts.begin(), methodTexts.end(),
                                 [&text](const MethodText &entry) { return entry.text == text; });
    return it == methodTexts.end() ? Profile::SignInMethod::WebView : it->method;
}

/// Look-alike hosts are written with letters of other scripts; no address of these services has
/// any.
bool isInternationalized(const QUrl &url)
{
    const QStringList labels = url.host(QUrl::FullyEncoded).split(u'.');
    return std::any_of(labels.cbegin(), labels.cend(), [](const QString &label) {
        return label.startsWith("xn--"_L1, Qt::CaseInsensitive);
    });
}

QString limited(const QJsonValue &value, qsizetype longest)
{
    return value.toString().left(longest);
}

} // namespace

QString endpointKey(EndpointName name)
{
    return defaultFor(name).key;
}

std::optional<EndpointName> endpointFromKey(const QString &key)
{
    for (const EndpointDefault &entry : endpointDefaults) {
        if (entry.key == key)
            return entry.name;
    }
    return std::nullopt;
}

QUrl Endpoints::url(EndpointName name, Region region) const
{
    if (isOverridden(name))
        return overrides[static_cast<size_t>(name)];
    const EndpointDefault &entry = defaultFor(name);
    return QUrl(region == Region::Eu ? entry.eu : entry.us);
}

void Endpoints::overlay(const Endpoints &wins)
{
    for (const EndpointName name : allEndpointNames) {
        if (wins.isOverridden(name))
            set(name, wins.overrides[static_cast<size_t>(name)]);
    }
}

bool Endpoints::isAcceptable(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || isInternationalized(url))
        return false;
    // An empty user info or query ("https://@host", "https://host?") is refused as well.
    if (url.authority(QUrl::FullyEncoded).contains(u'@') || url.hasQuery() || url.hasFragment())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

QJsonObject toJson(const Profile &profile)
{
    QJsonObject endpoints;
    for (const EndpointName name : allEndpointNames) {
        if (profile.endpoints.isOverridden(name)) {
            const QUrl &url = profile.endpoints.overrides[static_cast<size_t>(name)];
            endpoints.insert(endpointKey(name), QString::fromLatin1(url.toEncoded()));
        }
    }
    return {
        {u"id"_s, profile.id},
        {u"name"_s, profile.name},
        {u"region"_s, profile.region == Region::Eu ? u"eu"_s : u"us"_s},
        {u"region_found"_s, profile.regionFound},
        {u"endpoints"_s, endpoints},
        {u"oauth_client_id"_s, profile.oauthClientId},
        {u"sign_in_method"_s, textOf(profile.signInMethod)},
        {u"from_email"_s, profile.fromEmail},
        {u"colour"_s, profile.colour},
        {u"read_only"_s, profile.readOnly},
    };
}

std::optional<Profile> profileFromJson(const QJsonObject &object)
{
    Profile profile;
    const QUuid id(object.value("id"_L1).toString());
    if (id.isNull())
        return std::nullopt;
    profile.id = id.toString(QUuid::WithoutBraces);
    profile.name = limited(object.value("name"_L1), 255);
    profile.region = object.value("region"_L1) == "eu"_L1 ? Region::Eu : Region::Us;
    profile.regionFound = object.value("region_found"_L1).toBool();
    const QJsonObject endpoints = object.value("endpoints"_L1).toObject();
    for (auto it = endpoints.begin(); it != endpoints.end(); ++it) {
        const auto name = endpointFromKey(it.key());
        if (!name)
            continue;
        // Tokens are sent there: an address that may not be used makes the profile unreadable.
        const QUrl url(it.value().toString(), QUrl::StrictMode);
        if (!Endpoints::isAcceptable(url))
            return std::nullopt;
        profile.endpoints.set(*name, url);
    }
    profile.oauthClientId = limited(object.value("oauth_client_id"_L1), 255);
    profile.signInMethod = methodFrom(object.value("sign_in_method"_L1).toString());
    profile.fromEmail = limited(object.value("from_email"_L1), 320);
    profile.readOnly = object.value("read_only"_L1).toBool();
    profile.colour = limited(object.value("colour"_L1), 9);
    return profile;
}

QString newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace alertbridge
