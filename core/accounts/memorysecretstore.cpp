// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/memorysecretstore.h"

using namespace Qt::StringLiterals;

namespace alertbridge {

namespace {

QLatin1StringView textOf(SecretName name)
{
    switch (name) {
    case SecretName::PagerDutyToken:
        return "pagerduty-token"_L1;
    case SecretName::PagerDutyOAuthAccess:
        return "pagerduty-oauth-access"_L1;
    case SecretName::PagerDutyOAuthRefresh:
        return "pagerduty-oauth-refresh"_L1;
    case SecretName::UptrendsUser:
        return "uptrends-user"_L1;
    case SecretName::UptrendsPassword:
        return "uptrends-password"_L1;
    case SecretName::ProxyPassword:
        return "proxy-password"_L1;
    }
    return {};
}

} // namespace

QString secretKey(const QString &profileId, SecretName name)
{
    return profileId + u'/' + textOf(name);
}

Async<Secret> MemorySecretStore::read(const QString &profileId, SecretName name)
{
    return ready<Secret>(m_secrets.value(secretKey(profileId, name)));
}

Async<Done> MemorySecretStore::write(const QString &profileId, SecretName name,
                                     const Secret &secret)
{
    m_secrets.insert(secretKey(profileId, name), secret);
    return ready<Done>(Done {});
}

Async<Done> MemorySecretStore::remove(const QString &profileId, SecretName name)
{
    m_secrets.remove(secretKey(profileId, name));
    return ready<Done>(Done {});
}

std::unique_ptr<SecretStore> makeMemoryStore()
{
    return std::make_unique<MemorySecretStore>();
}

} // namespace alertbridge
