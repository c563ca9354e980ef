// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account.h"

#include "core/accounts/pagerdutycheck.h"

#include <array>

using namespace Qt::StringLiterals;

namespace alertbridge {

namespace {

constexpr std::array storedNames {SecretName::PagerDutyToken, SecretName::PagerDutyOAuthAccess,
                                  SecretName::PagerDutyOAuthRefresh, SecretName::UptrendsUser,
                                  SecretName::UptrendsPassword};

// A renewed token that is refused again is not renewed again: that would never end.
constexpr qint64 refreshPauseMilliseconds = 5 * 60 * 1000;

struct Loading
{
    std::array<Secret, storedNames.size()> values;
    size_t left = storedNames.size();
    std::optional<ApiError> error;

    const Secret &value(SecretName name) const
    {
        const auto it = std::find(storedNames.begin(), storedNames.end(), name);
        return values[static_cast<size_t>(it - storedNames.begin())];
    }
};

ApiError noCredential(ApiError::Service service)
{
    ApiError error;
    error.kind = ApiError::Kind::Unauthorized;
    error.service = service;
    error.code = u"no_credential"_s;
    return error;
}

std::optional<Region> regionFromAudience(const QString &audience)
{
    const QString host = QUrl(audience).host();
    if (host == "api.eu.pagerduty.com"_L1)
        return Region::Eu;
    if (host == "api.pagerduty.com"_L1)
        return Region::Us;
    return std::nullopt;
}

} // namespace

Account::Account(Profile profile, HttpClient *http, SecretStore *secrets, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_http(http)
    , m_secrets(secrets)
{
    rebuildClients({});
}

void Account::updateProfile(const Profile &profile)
{
    const Profile before = std::exchange(m_profile, profile);
    rebuildClients(before);
    applyFrom();
    Q_EMIT changed();
}

/// Replaces the clients whose address differs from the one @p before gave; all of them where there
/// was none.
void Account::rebuildClients(const std::optional<Profile> &before)
{
    const auto isNew = [this, &before](EndpointName name) {
        return !before || before->url(name) != m_profile.url(name);
    };
    const auto retire = [](QObject *client) {
        if (client)
            client->deleteLater();
    };
    if (isNew(EndpointName::PagerDutyApi)) {
        ++m_pagerDutyGeneration;
        m_pagerDutyIdentity.reset();
        retire(m_pagerDuty);
        m_pagerDuty = new pagerduty::RestClient(m_http, m_profile.url(EndpointName::PagerDutyApi),
                                                m_pagerDutyCredential, this);
        applyFrom();
    }
    if (isNew(EndpointName::PagerDutyEvents)) {
        retire(m_events);
        m_events = new pagerduty::EventsClient(m_http, m_profile.url(EndpointName::PagerDutyEvents),
                                               this);
    }
    if (isNew(EndpointName::UptrendsApi)) {
        ++m_uptrendsGeneration;
        m_uptrendsIdentity.reset();
        retire(m_uptrends);
        m_uptrends = new uptrends::Client(m_http, m_profile.url(EndpointName::UptrendsApi),
                                          m_uptrendsCredential, this);
    }
    applyReadOnly();
}

void Account::applyReadOnly()
{
    m_pagerDuty->setReadOnly(isReadOnly());
    m_events->setReadOnly(isReadOnly());
    m_uptrends->setReadOnly(isReadOnly());
}

void Account::setWritesAllowed(bool allowed)
{
    if (std::exchange(m_writesAllowed, allowed) == allowed)
        return;
    applyReadOnly();
    Q_EMIT changed();
}

void Account::applyFrom()
{
    const bool known = m_pagerDutyIdentity && !m_pagerDutyIdentity->user.email.isEmpty();
    m_pagerDuty->setFrom(known ? m_pagerDutyIdentity->user.email : m_profile.fromEmail);
}

Async<Done> Account::loadSecrets()
{
    const Deferred<Done> deferred;
    const auto loading = std::make_shared<Loading>();
    const int pagerDutyGeneration = m_pagerDutyGeneration;
    const int uptrendsGeneration = m_uptrendsGeneration;
    const auto use = [this, deferred, loading, pagerDutyGeneration, uptrendsGeneration] {
        const Secret &token = loading->value(SecretName::PagerDutyToken);
        const Secret &access = loading->value(SecretName::PagerDutyOAuthAccess);
        const bool preferToken = m_profile.signInMethod == Profile::SignInMethod::Token;
        // What the user typed in the meantime is newer.
        if (pagerDutyGeneration == m_pagerDutyGeneration) {
            if (!access.isEmpty() && (token.isEmpty() || !preferToken)) {
                setPagerDutyCredential({access, pagerduty::TokenKind::OAuth},
                                       loading->value(SecretName::PagerDutyOAuthRefresh));
            } else if (!token.isEmpty()) {
                setPagerDutyCredential({token, pagerduty::TokenKind::ApiKey}, {});
            }
        }
        const Secret &user = loading->value(SecretName::UptrendsUser);
        if (uptrendsGeneration == m_uptrendsGeneration && !user.isEmpty())
            setUptrendsCredential({user, loading->value(SecretName::UptrendsPassword)});
        Q_EMIT changed();
        if (loading->error)
            deferred.finish(failure(*loading->error));
        else
            deferred.finish(Done {});
    };
    for (size_t i = 0; i < storedNames.size(); ++i) {
        const auto stored = m_secrets->read(m_profile.id, storedNames[i]);
        onFinished(this, stored, [loading, use, i](Result<Secret> secret) {
            if (secret)
                loading->values[i] = std::move(*secret);
            else if (!loading->error)
                loading->error = std::move(secret.error());
            if (--loading->left == 0)
                use();
        });
    }
    return deferred.future();
}

bool Account::hasPagerDuty() const
{
    return !m_pagerDutyCredential.token.isEmpty();
}

bool Account::hasUptrends() const
{
    return !m_uptrendsCredential.userName.isEmpty();
}

void Account::store(SecretName name, const Secret &secret)
{
    if (secret.isEmpty())
        m_secrets->remove(m_profile.id, name);
    else
        m_secrets->write(m_profile.id, name, secret);
}

void Account::setPagerDutyCredential(pagerduty::Credential credential, const Secret &refreshToken)
{
    ++m_pagerDutyGeneration;
    m_pagerDutyCredential = std::move(credential);
    m_refreshToken = refreshToken;
    m_pagerDutyIdentity.reset();
    m_pagerDuty->setCredential(m_pagerDutyCredential);
    applyFrom();
    const bool awaited = std::exchange(m_pagerDutyRefusal, {}).reported;
    endRefresh(hasPagerDuty());
    if (awaited && hasPagerDuty())
        Q_EMIT signedInAgain(ApiError::Service::PagerDutyApi);
}

void Account::setUptrendsCredential(uptrends::Credential credential)
{
    ++m_uptrendsGeneration;
    m_uptrendsCredential = std::move(credential);
    m_uptrendsIdentity.reset();
    m_uptrends->setCredential(m_uptrendsCredential);
    const bool awaited = std::exchange(m_uptrendsRefusal, {}).reported;
    if (awaited && hasUptrends())
        Q_EMIT signedInAgain(ApiError::Service::UptrendsApi);
}

void Account::usePagerDutyToken(const Secret &token)
{
    setPagerDutyCredential({token, pagerduty::TokenKind::ApiKey}, {});
    store(SecretName::PagerDutyToken, token);
    store(SecretName::PagerDutyOAuthAccess, {});
    store(SecretName::PagerDutyOAuthRefresh, {});
    Q_EMIT changed();
}

void Account::usePagerDutyOAuth(const pagerduty::OAuthTokens &tokens)
{
    if (const auto region = regionFromAudience(tokens.audience)) {
        const Profile before = m_profile;
        m_profile.region = *region;
        m_profile.regionFound = true;
        rebuildClients(before);
    }
    setPagerDutyCredential({tokens.accessToken, pagerduty::TokenKind::OAuth}, tokens.refreshToken);
    store(SecretName::PagerDutyOAuthAccess, tokens.accessToken);
    store(SecretName::PagerDutyOAuthRefresh, tokens.refreshToken);
    store(SecretName::PagerDutyToken, {});
    Q_EMIT changed();
}

void Account::useUptrends(const uptrends::Credential &credential)
{
    setUptrendsCredential(credential);
    store(SecretName::UptrendsUser, credential.userName);
    store(SecretName::UptrendsPassword, credential.password);
    Q_EMIT changed();
}

void Account::forgetPagerDuty()
{
    usePagerDutyToken({});
}

void Account::forgetUptrends()
{
    useUptrends({});
}

Async<PagerDutyIdentity> Account::checkPagerDuty(std::stop_token stop)
{
    if (!hasPagerDuty())
        return ready<PagerDutyIdentity>(failure(noCredential(ApiError::Service::PagerDutyApi)));
    auto *check = new PagerDutyCheck(this, std::move(stop));
    return check->run();
}

Async<UptrendsIdentity> Account::checkUptrends(std::stop_token stop)
{
    if (!hasUptrends())
        return ready<UptrendsIdentity>(failure(noCredential(ApiError::Service::UptrendsApi)));
    const auto answer = andThen(m_uptrends, m_uptrends->fetchAccount(stop),
                                [client = m_uptrends, stop](const uptrends::Account &found) {
                                    return converted<UptrendsIdentity>(
                                        client, client->fetchIntegrations(stop),
                                        [found](const Listing<uptrends::Integration> &integrations)
                                            -> Result<UptrendsIdentity> {
                                            return UptrendsIdentity {
                                                found, static_cast<int>(integrations.items.size())};
                                        });
                                });
    const Deferred<UptrendsIdentity> deferred;
    onFinished(
        this, answer,
        [this, deferred, generation = m_uptrendsGeneration](Result<UptrendsIdentity> result) {
            if (generation != m_uptrendsGeneration) {
                deferred.finish(failure(ApiError::cancelled()));
                return;
            }
            if (result)
                finishCheck(*result);
            else if (result.error().kind == ApiError::Kind::Unauthorized)
                reportUnauthorized(ApiError::Service::UptrendsApi);
            deferred.finish(std::move(result));
        });
    return deferred.future();
}

void Account::finishCheck(const PagerDutyIdentity &identity)
{
    const Profile before = m_profile;
    m_profile.region = identity.region;
    m_profile.regionFound = true;
    rebuildClients(before);
    m_pagerDutyIdentity = identity;
    applyFrom();
    if (std::exchange(m_pagerDutyRefusal, {}).reported)
        Q_EMIT signedInAgain(ApiError::Service::PagerDutyApi);
    Q_EMIT changed();
}

void Account::finishCheck(const UptrendsIdentity &identity)
{
    m_uptrendsIdentity = identity;
    if (std::exchange(m_uptrendsRefusal, {}).reported)
        Q_EMIT signedInAgain(ApiError::Service::UptrendsApi);
    Q_EMIT changed();
}

Account::Refusal &Account::refusal(ApiError::Service service)
{
    return service == ApiError::Service::UptrendsApi ? m_uptrendsRefusal : m_pagerDutyRefusal;
}

bool Account::isSignInNeeded(ApiError::Service service) const
{
    return service == ApiError::Service::UptrendsApi ? m_uptrendsRefusal.asked
                                                     : m_pagerDutyRefusal.asked;
}

void Account::askForSignIn(ApiError::Service service)
{
    refusal(service).asked = true;
    Q_EMIT signInNeeded(service);
}

void Account::reportUnauthorized(ApiError::Service service)
{
    if (std::exchange(refusal(service).reported, true))
        return;
    if (service == ApiError::Service::UptrendsApi) {
        askForSignIn(service);
        return;
    }
    if (mayRefresh()) {
        refreshPagerDuty([this](bool renewed) {
            if (!renewed)
                askForSignIn(ApiError::Service::PagerDutyApi);
        });
    } else if (m_sinceRefresh.isValid() && !m_refreshToken.isEmpty()) {
        verifyRefreshed();
    } else {
        askForSignIn(ApiError::Service::PagerDutyApi);
    }
}

/// The 401 may belong to a request that left before the token was renewed: ask with the new one
/// before asking the user.
void Account::verifyRefreshed()
{
    const int generation = m_pagerDutyGeneration;
    onFinished(this, m_pagerDuty->fetchAbilities(),
               [this, generation](const Result<QStringList> &abilities) {
                   if (generation != m_pagerDutyGeneration || !m_pagerDutyRefusal.reported)
                       return;
                   if (abilities) {
                       m_pagerDutyRefusal = {};
                       Q_EMIT signedInAgain(ApiError::Service::PagerDutyApi);
                   } else {
                       askForSignIn(ApiError::Service::PagerDutyApi);
                   }
               });
}

bool Account::mayRefresh() const
{
    const bool rested = !m_sinceRefresh.isValid()
                        || m_sinceRefresh.elapsed() > refreshPauseMilliseconds;
    return !m_refreshToken.isEmpty() && !m_profile.oauthClientId.isEmpty()
           && (m_refreshing || rested);
}

void Account::refreshPagerDuty(std::function<void(bool)> then)
{
    m_refreshWaiters.append(std::move(then));
    if (std::exchange(m_refreshing, true))
        return;
    m_sinceRefresh.start();
    const auto answer = pagerduty::refresh(this, m_http,
                                           m_profile.url(EndpointName::PagerDutyIdentity),
                                           m_profile.oauthClientId, m_refreshToken);
    onFinished(this, answer, [this, used = m_refreshToken](Result<pagerduty::OAuthTokens> tokens) {
        if (!used.sameAs(m_refreshToken))
            return; // the user signed in meanwhile; the waiters know
        if (tokens) {
            usePagerDutyOAuth(*tokens);
            return;
        }
        if (tokens.error().kind == ApiError::Kind::SignIn) {
            m_refreshToken = {};
            store(SecretName::PagerDutyOAuthRefresh, {});
        }
        endRefresh(false);
    });
}

void Account::endRefresh(bool renewed)
{
    m_refreshing = false;
    const auto waiters = std::exchange(m_refreshWaiters, {});
    for (const auto &waiter : waiters)
        waiter(renewed);
}

} // namespace alertbridge
