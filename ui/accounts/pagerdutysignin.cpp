// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/pagerdutysignin.h"

#include "ui/accounts/redirecthelp.h"

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

ApiError signInError(const QString &code)
{
    ApiError error;
    error.kind = ApiError::Kind::SignIn;
    error.service = ApiError::Service::PagerDutyIdentity;
    error.code = code;
    return error;
}

/// Deleted from the event loop: the object may be the one that is calling.
template<typename T>
void letGo(std::unique_ptr<T> &object)
{
    if (!object)
        return;
    object->disconnect();
    object.release()->deleteLater();
}

} // namespace

PagerDutySignIn::PagerDutySignIn(Account *account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

PagerDutySignIn::~PagerDutySignIn()
{
    m_stop.request_stop();
}

QUrl PagerDutySignIn::redirectUri() const
{
    return m_attempt ? m_attempt->redirectUri() : QUrl();
}

QUrl PagerDutySignIn::begin(const QUrl &redirectUri)
{
    ++m_run;
    m_stop = std::stop_source();
    m_attempt = std::make_unique<pagerduty::OAuthAttempt>(
        m_account->http(), m_account->profile().url(EndpointName::PagerDutyIdentity),
        m_account->profile().oauthClientId, redirectUri);
    setPhase(Phase::Waiting);
    return m_attempt->authorizeUrl();
}

QUrl PagerDutySignIn::beginEmbedded()
{
    end();
    return begin(redirectAddresses().constFirst());
}

Result<QUrl> PagerDutySignIn::beginBrowser()
{
    end();
    m_listener = std::make_unique<pagerduty::LoopbackListener>();
    m_listener->setClosingText(tr("You can close this page."),
                               tr("Alertbridge goes on in its own window."));
    const Result<QUrl> redirect = m_listener->listen(pagerduty::defaultRedirectPorts());
    if (!redirect) {
        letGo(m_listener);
        return failure(redirect.error());
    }
    connect(m_listener.get(), &pagerduty::LoopbackListener::redirected, this,
            &PagerDutySignIn::take);
    connect(m_listener.get(), &pagerduty::LoopbackListener::expired, this, [this] {
        end();
        setPhase(Phase::Idle);
        Q_EMIT failed(signInError(u"timeout"_s));
    });
    return begin(*redirect);
}

void PagerDutySignIn::take(const QUrl &redirected)
{
    if (!m_attempt || m_phase != Phase::Waiting)
        return;
    setPhase(Phase::Finishing);
    onFinished(this, m_attempt->complete(redirected, m_stop.get_token()),
               [this, run = m_run](Result<pagerduty::OAuthTokens> tokens) {
                   if (run != m_run)
                       return;
                   end();
                   setPhase(Phase::Idle);
                   if (!tokens) {
                       Q_EMIT failed(tokens.error());
                       return;
                   }
                   m_account->usePagerDutyOAuth(*tokens);
                   Q_EMIT signedIn();
               });
}

void PagerDutySignIn::cancel()
{
    if (m_phase == Phase::Idle)
        return;
    end();
    setPhase(Phase::Idle);
}

void PagerDutySignIn::end()
{
    ++m_run;
    m_stop.request_stop();
    letGo(m_attempt);
    letGo(m_listener);
}

void PagerDutySignIn::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

} // namespace alertbridge::ui
