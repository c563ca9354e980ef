// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/pagerdutycheck.h"

using namespace Qt::StringLiterals;

namespace alertbridge {

namespace {

bool isOverridden(const Endpoints &endpoints)
{
    return endpoints.isOverridden(EndpointName::PagerDutyApi)
           || endpoints.isOverridden(EndpointName::PagerDutyEvents)
           || endpoints.isOverridden(EndpointName::PagerDutyIdentity)
           || endpoints.isOverridden(EndpointName::PagerDutyApp);
}

// Others may get their rights from a team; only these never have any to set things up (support
// article "user-roles").
bool isReadOnlyRole(const QString &role)
{
    return role == "observer"_L1 || role == "read_only_user"_L1
           || role == "read_only_limited_user"_L1;
}

} // namespace

PagerDutyCheck::PagerDutyCheck(Account *account, std::stop_token stop)
    : QObject(account)
    , m_account(account)
    , m_stop(std::move(stop))
    , m_generation(account->m_pagerDutyGeneration)
{
    m_identity.region = account->profile().region;
}

Async<PagerDutyIdentity> PagerDutyCheck::run()
{
    askAbilities(m_account->pagerDuty());
    return m_deferred.future();
}

bool PagerDutyCheck::isStale() const
{
    return m_generation != m_account->m_pagerDutyGeneration;
}

void PagerDutyCheck::askAbilities(pagerduty::RestClient *client)
{
    const auto answer = client->fetchAbilities(m_stop);
    onFinished(this, answer, [this, client](Result<QStringList> abilities) {
        if (isStale()) {
            finishWith(failure(ApiError::cancelled()));
        } else if (abilities) {
            m_identity.abilities = std::move(*abilities);
            askUser(client);
        } else if (abilities.error().kind == ApiError::Kind::Unauthorized) {
            tryAnotherWay(std::move(abilities.error()));
        } else if (m_refused && abilities.error().kind != ApiError::Kind::Cancelled) {
            // That the other region could not be asked says nothing about the token.
            finishWith(failure(*m_refused));
        } else {
            finishWith(failure(std::move(abilities.error())));
        }
    });
}

void PagerDutyCheck::tryAnotherWay(ApiError refused)
{
    if (!m_refused)
        m_refused = std::move(refused);
    if (!m_refreshed && !m_inOtherRegion && m_account->mayRefresh()) {
        m_refreshed = true;
        m_account->refreshPagerDuty([self = QPointer(this)](bool renewed) {
            if (!self)
                return;
            self->m_generation = self->m_account->m_pagerDutyGeneration;
            if (renewed)
                self->askAbilities(self->m_account->pagerDuty());
            else
                self->tryOtherRegion();
        });
        return;
    }
    tryOtherRegion();
}

void PagerDutyCheck::tryOtherRegion()
{
    const Profile &profile = m_account->profile();
    if (m_inOtherRegion || isOverridden(profile.endpoints)) {
        finishWith(failure(*m_refused));
        return;
    }
    m_inOtherRegion = true;
    m_identity.region = profile.region == Region::Us ? Region::Eu : Region::Us;
    const QUrl url = profile.endpoints.url(EndpointName::PagerDutyApi, m_identity.region);
    askAbilities(
        new pagerduty::RestClient(m_account->http(), url, m_account->m_pagerDutyCredential, this));
}

void PagerDutyCheck::askUser(pagerduty::RestClient *client)
{
    const auto answer = client->fetchCurrentUser(m_stop);
    onFinished(this, answer, [this](Result<pagerduty::CurrentUser> user) {
        if (isStale()) {
            finishWith(failure(ApiError::cancelled()));
            return;
        }
        if (user) {
            m_identity.user = std::move(*user);
        } else if (user.error().httpStatus == 400) {
            m_identity.accountToken = true;
        } else {
            finishWith(failure(std::move(user.error())));
            return;
        }
        const Profile &profile = m_account->profile();
        // The US address answers some calls for European accounts; their own address is the one to
        // use.
        if (!isOverridden(profile.endpoints)
            && m_identity.user.htmlUrl.host().endsWith(".eu.pagerduty.com"_L1))
            m_identity.region = Region::Eu;
        m_identity.regionSwitched = m_identity.region != profile.region;
        m_identity.maySetUp = !isReadOnlyRole(m_identity.user.role);
        finishWith(m_identity);
    });
}

void PagerDutyCheck::finishWith(const Result<PagerDutyIdentity> &result)
{
    deleteLater();
    if (result)
        m_account->finishCheck(*result);
    else if (result.error().kind == ApiError::Kind::Unauthorized)
        m_account->reportUnauthorized(ApiError::Service::PagerDutyApi);
    m_deferred.finish(result);
}

} // namespace alertbridge
