// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <array>
#include <optional>

namespace alertbridge {

enum class Region { Us, Eu };

enum class EndpointName {
    PagerDutyApi,
    PagerDutyEvents,
    PagerDutyIdentity,
    PagerDutyApp,
    UptrendsApi,
    UptrendsApp
};
inline constexpr std::array allEndpointNames {
    EndpointName::PagerDutyApi, EndpointName::PagerDutyEvents, EndpointName::PagerDutyIdentity,
    EndpointName::PagerDutyApp, EndpointName::UptrendsApi,     EndpointName::UptrendsApp};

/// "pagerduty-api", … as on the command line and in the practice services' first line.
QString endpointKey(EndpointName name);
std::optional<EndpointName> endpointFromKey(const QString &key);

/// Where the services are. Fields left empty follow the region (PagerDuty REST-API/05-Endpoints).
struct Endpoints
{
    std::array<QUrl, 6> overrides;

    QUrl url(EndpointName name, Region region) const;
    void set(EndpointName name, const QUrl &url) { overrides[static_cast<size_t>(name)] = url; }
    void overlay(const Endpoints &wins); ///< takes those that are set there
    bool isOverridden(EndpointName name) const
    {
        return !overrides[static_cast<size_t>(name)].isEmpty();
    }
    /// HTTPS, or HTTP to loopback; no user info, query or fragment.
    static bool isAcceptable(const QUrl &url);
    friend bool operator==(const Endpoints &, const Endpoints &) = default;
};

/// One pair of accounts. Holds no secrets; those are in the SecretStore under the profile's id.
struct Profile
{
    enum class SignInMethod { WebView, Browser, Token };

    QString id; ///< UUID without braces
    QString name;
    Region region = Region::Us;
    bool regionFound = false; ///< told by the service's answers, not assumed
    Endpoints endpoints;
    QString oauthClientId;
    SignInMethod signInMethod = SignInMethod::WebView;
    QString fromEmail; ///< for account tokens, which have no user
    QString colour; ///< "#7C5CD6"
    bool readOnly = false; ///< nothing is changed or sent at the services; sign-in and reading stay
    bool practice =
        false; ///< the services are simulated; shown everywhere, never saved as a real profile

    QUrl url(EndpointName endpoint) const { return endpoints.url(endpoint, region); }
};

QJsonObject toJson(const Profile &profile);
std::optional<Profile> profileFromJson(const QJsonObject &object);
QString newProfileId();

} // namespace alertbridge
