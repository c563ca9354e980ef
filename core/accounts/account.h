// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/profile.h"
#include "core/accounts/secretstore.h"
#include "core/net/httpclient.h"
#include "core/pagerduty/eventsclient.h"
#include "core/pagerduty/oauth.h"
#include "core/pagerduty/restclient.h"
#include "core/uptrends/client.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include <functional>

namespace alertbridge {

/// What *Test connection* found out at PagerDuty.
struct PagerDutyIdentity
{
    bool accountToken = false; ///< no user behind it: a From address is needed for incident writes
    pagerduty::CurrentUser user;
    QStringList abilities;
    Region region = Region::Us;
    bool regionSwitched = false; ///< the profile's region was wrong and has been corrected
    bool maySetUp = true; ///< false where the role is known to be read-only (observer,
                          ///< read_only_user, …): warn, do not block
};

struct UptrendsIdentity
{
    uptrends::Account account;
    int integrationsVisible = 0; ///< none may also mean a missing "Use integration" right
};

/// A profile with its clients and sign-in state: what every screen talks through. One for each open
/// profile. Main thread. Ask for a client each time: a new address or region replaces it, and calls
/// still under way there end as Cancelled.
class Account : public QObject
{
    Q_OBJECT

public:
    Account(Profile profile, HttpClient *http, SecretStore *secrets, QObject *parent = nullptr);

    const Profile &profile() const { return m_profile; }
    void updateProfile(const Profile &profile); ///< rebuilds the clients where an address changed
    /// False: as if the profile were read-only, until it is true again. Not saved.
    void setWritesAllowed(bool allowed);
    bool isReadOnly() const { return m_profile.readOnly || !m_writesAllowed; }
    HttpClient *http() const { return m_http; }
    SecretStore *secrets() const { return m_secrets; }
    pagerduty::RestClient *pagerDuty() const { return m_pagerDuty; }
    pagerduty::EventsClient *events() const { return m_events; }
    uptrends::Client *uptrends() const { return m_uptrends; }

    /// Reads the stored secrets into the clients. Succeeds with none stored: see hasPagerDuty(),
    /// hasUptrends().
    Async<Done> loadSecrets();
    bool hasPagerDuty() const;
    bool hasUptrends() const;

    /// Each uses the new secret at once and stores it; a store that refuses is told by
    /// SecretStore::persistenceChanged.
    void usePagerDutyToken(const Secret &token);
    void usePagerDutyOAuth(
        const pagerduty::OAuthTokens &tokens); ///< also takes over the region from the audience
    void useUptrends(const uptrends::Credential &credential);
    void forgetPagerDuty();
    void forgetUptrends();

    /// GET /abilities, then /users/me; on 401 refreshes an OAuth sign-in once, then tries the other
    /// region once (only where no PagerDuty address is overridden). Without a secret:
    /// Kind::Unauthorized with code no_credential, nothing is sent.
    Async<PagerDutyIdentity> checkPagerDuty(std::stop_token stop = {});
    Async<UptrendsIdentity> checkUptrends(std::stop_token stop = {});
    std::optional<PagerDutyIdentity> pagerDutyIdentity() const { return m_pagerDutyIdentity; }
    std::optional<UptrendsIdentity> uptrendsIdentity() const { return m_uptrendsIdentity; }

    /// Called by whoever meets a 401. Where a refresh token is kept, it is tried once before
    /// anybody is asked. Otherwise emits signInNeeded, once until the next successful check or new
    /// secret.
    void reportUnauthorized(ApiError::Service service);
    /// Whether signInNeeded was emitted and nothing has come of it yet.
    bool isSignInNeeded(ApiError::Service service) const;

Q_SIGNALS:
    void changed(); ///< profile, identity or sign-in state
    void signInNeeded(alertbridge::ApiError::Service service);
    /// After reportUnauthorized(): there is a new secret, by refresh or by the user; go on with
    /// what had stopped.
    void signedInAgain(alertbridge::ApiError::Service service);

private:
    friend class PagerDutyCheck;
    struct Refusal
    {
        bool reported = false; ///< a 401 was met; perhaps it is being renewed
        bool asked = false; ///< nothing but a new sign-in helps
    };
    Refusal &refusal(ApiError::Service service);
    void askForSignIn(ApiError::Service service);
    void rebuildClients(const std::optional<Profile> &before);
    void applyFrom();
    void applyReadOnly();
    void setPagerDutyCredential(pagerduty::Credential credential, const Secret &refreshToken);
    void setUptrendsCredential(uptrends::Credential credential);
    void store(SecretName name, const Secret &secret);
    bool mayRefresh() const;
    /// Calls @p then with whether there is a new secret; joins a refresh that is under way.
    void refreshPagerDuty(std::function<void(bool)> then);
    void endRefresh(bool renewed);
    void verifyRefreshed();
    void finishCheck(const PagerDutyIdentity &identity);
    void finishCheck(const UptrendsIdentity &identity);
    Profile m_profile;
    HttpClient *m_http;
    SecretStore *m_secrets;
    pagerduty::RestClient *m_pagerDuty = nullptr;
    pagerduty::EventsClient *m_events = nullptr;
    uptrends::Client *m_uptrends = nullptr;
    pagerduty::Credential m_pagerDutyCredential;
    uptrends::Credential m_uptrendsCredential;
    Secret m_refreshToken;
    bool m_refreshing = false;
    QElapsedTimer m_sinceRefresh;
    QList<std::function<void(bool)>> m_refreshWaiters;
    int m_pagerDutyGeneration =
        0; ///< counts changes of secret or address; answers to older ones are dropped
    int m_uptrendsGeneration = 0;
    std::optional<PagerDutyIdentity> m_pagerDutyIdentity;
    std::optional<UptrendsIdentity> m_uptrendsIdentity;
    Refusal m_pagerDutyRefusal;
    Refusal m_uptrendsRefusal;
    bool m_writesAllowed = true;
};

} // namespace alertbridge
