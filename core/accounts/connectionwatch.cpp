// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/connectionwatch.h"

#include <algorithm>

namespace alertbridge {

namespace {

constexpr std::chrono::milliseconds longestPause = std::chrono::minutes(5);

/// Something other than the service's own answer: what it said, if only "no", shows that it is
/// there.
bool isLoss(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    return kind == Kind::Offline || kind == Kind::Timeout || kind == Kind::Tls
           || kind == Kind::Gateway;
}

/// Nothing was sent, or the end does not tell.
bool saysNothing(ApiError::Kind kind)
{
    return kind == ApiError::Kind::Cancelled || kind == ApiError::Kind::Local;
}

} // namespace

ConnectionWatch::ConnectionWatch(Account *account, QObject *parent,
                                 std::chrono::milliseconds firstPause)
    : QObject(parent)
    , m_account(account)
    , m_firstPause(firstPause)
{
    for (Side *side : {&m_pagerDuty, &m_uptrends}) {
        side->pause = firstPause;
        side->again.setSingleShot(true);
        connect(&side->again, &QTimer::timeout, this, [this, side] { ask(side); });
    }
    connect(account->http(), &HttpClient::ended, this,
            [this](ApiError::Service service, const std::optional<ApiError> &error) {
                if (Side *side = sideOf(service))
                    note(side, error);
            });
    connect(account, &Account::signInNeeded, this, &ConnectionWatch::changed);
    connect(account, &Account::signedInAgain, this, &ConnectionWatch::changed);
    connect(account, &Account::changed, this, &ConnectionWatch::changed);
}

ConnectionWatch::Side *ConnectionWatch::sideOf(ApiError::Service service)
{
    switch (service) {
    case ApiError::Service::PagerDutyApi:
        return &m_pagerDuty;
    case ApiError::Service::UptrendsApi:
        return &m_uptrends;
    default:
        return nullptr;
    }
}

bool ConnectionWatch::hasSecret(const Side &side) const
{
    return &side == &m_pagerDuty ? m_account->hasPagerDuty() : m_account->hasUptrends();
}

bool ConnectionWatch::isIdentified(const Side &side) const
{
    return &side == &m_pagerDuty ? m_account->pagerDutyIdentity().has_value()
                                 : m_account->uptrendsIdentity().has_value();
}

bool ConnectionWatch::isRefused(const Side &side) const
{
    return m_account->isSignInNeeded(&side == &m_pagerDuty ? ApiError::Service::PagerDutyApi
                                                           : ApiError::Service::UptrendsApi);
}

ConnectionWatch::State ConnectionWatch::stateOf(const Side &side) const
{
    if (!hasSecret(side))
        return State::SignedOut;
    if (isRefused(side))
        return State::SignInNeeded;
    if (side.unreachable)
        return State::Unreachable;
    return isIdentified(side) ? State::Connected : State::Unknown;
}

void ConnectionWatch::note(Side *side, const std::optional<ApiError> &error)
{
    if (error && saysNothing(error->kind))
        return;
    const bool lost = error && isLoss(error->kind);
    // A service with a fault is there, and did not say who the secret belongs to.
    if (lost || (error && error->kind != ApiError::Kind::Unauthorized && !isIdentified(*side)))
        askLater(side);
    if (std::exchange(side->unreachable, lost) == lost)
        return;
    if (!lost) {
        side->pause = m_firstPause;
        side->again.stop();
        if (!isIdentified(*side))
            ask(side);
    }
    Q_EMIT changed();
}

void ConnectionWatch::askLater(Side *side)
{
    if (side->again.isActive() || side->asking)
        return;
    side->again.start(side->pause);
    side->pause = std::min(side->pause * 2, longestPause);
}

void ConnectionWatch::ask(Side *side)
{
    if (side->asking || isRefused(*side) || !hasSecret(*side))
        return;
    side->asking = true;
    if (side == &m_pagerDuty) {
        onFinished(this, m_account->checkPagerDuty(),
                   [this, side](const auto &identity) { noteAnswer(side, identity.has_value()); });
    } else {
        onFinished(this, m_account->checkUptrends(),
                   [this, side](const auto &identity) { noteAnswer(side, identity.has_value()); });
    }
}

void ConnectionWatch::noteAnswer(Side *side, bool good)
{
    side->asking = false;
    if (good)
        side->pause = m_firstPause;
    else if (!isRefused(*side))
        askLater(side);
}

} // namespace alertbridge
