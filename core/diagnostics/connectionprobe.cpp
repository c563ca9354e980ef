// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/connectionprobe.h"

#include <QtCore/QMetaObject>

namespace alertbridge {

ConnectionProbe::ConnectionProbe(HttpClient *http, SecretStore *secrets, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_secrets(secrets)
{
}

ConnectionProbe::~ConnectionProbe()
{
    m_stop.request_stop();
}

void ConnectionProbe::start(const QList<Candidate> &candidates)
{
    if (std::exchange(m_running, true))
        return;
    m_candidates = candidates;
    m_at = 0;
    m_results.clear();
    m_stop = {};
    next();
}

void ConnectionProbe::cancel()
{
    m_stop.request_stop();
}

void ConnectionProbe::next()
{
    Q_EMIT progressed(int(m_at), int(m_candidates.size()));
    if (m_at >= m_candidates.size()) {
        m_running = false;
        Q_EMIT finished();
        return;
    }
    const Candidate &candidate = m_candidates.at(m_at);
    m_account = candidate.open;
    if (m_account || m_stop.stop_requested()) {
        probePagerDuty();
        return;
    }
    m_own = std::make_unique<Account>(candidate.profile, m_http, m_secrets);
    m_own->setWritesAllowed(false);
    m_account = m_own.get();
    onFinished(m_own.get(), m_own->loadSecrets(),
               [this](const Result<Done> &) { probePagerDuty(); });
}

void ConnectionProbe::probePagerDuty()
{
    m_clock.start();
    if (!m_account || m_stop.stop_requested()) {
        note(ApiError::Service::PagerDutyApi, ApiError::cancelled());
        probeUptrends();
        return;
    }
    onFinished(this, m_account->checkPagerDuty(m_stop.get_token()),
               [this](const Result<PagerDutyIdentity> &identity) {
                   note(ApiError::Service::PagerDutyApi,
                        identity ? std::nullopt : std::optional(identity.error()));
                   probeUptrends();
               });
}

void ConnectionProbe::probeUptrends()
{
    m_clock.start();
    if (!m_account || m_stop.stop_requested()) {
        note(ApiError::Service::UptrendsApi, ApiError::cancelled());
        endProfile();
        return;
    }
    onFinished(this, m_account->checkUptrends(m_stop.get_token()),
               [this](const Result<UptrendsIdentity> &identity) {
                   note(ApiError::Service::UptrendsApi,
                        identity ? std::nullopt : std::optional(identity.error()));
                   endProfile();
               });
}

void ConnectionProbe::note(ApiError::Service service, const std::optional<ApiError> &error)
{
    ConnectionResult result;
    result.profileId = m_candidates.at(m_at).profile.id;
    result.service = service;
    result.error = error;
    result.milliseconds = m_clock.elapsed();
    if (!error)
        result.state = ConnectionResult::State::Good;
    else if (error->kind == ApiError::Kind::Cancelled)
        result.state = ConnectionResult::State::Cancelled;
    else if (error->code == QLatin1StringView("no_credential"))
        result.state = ConnectionResult::State::NotSignedIn;
    else
        result.state = ConnectionResult::State::Failed;
    m_results.append(result);
}

void ConnectionProbe::endProfile()
{
    ++m_at;
    // Not from inside an answer to the account that goes away.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_own.reset();
            next();
        },
        Qt::QueuedConnection);
}

} // namespace alertbridge
