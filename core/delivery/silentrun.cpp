// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/silentrun.h"

#include "core/delivery/deliverydiagnosis.h"
#include "core/delivery/deliveryrecorder.h"
#include "core/net/pause.h"
#include "core/platform/platform.h"

#include <QtCore/QUuid>

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr int acceptedHop = 0;
constexpr int seenHop = 1;
constexpr int changeToleranceSeconds = 300;

bool isOrchestrationKey(const Secret &key)
{
    return key.reveal().startsWith('R');
}

} // namespace

SilentRun::SilentRun(Account *account, Journal *journal, DeliveryHistory *history,
                     const DeliveryRecord &base, QObject *parent)
    : DeliveryRun(parent)
    , m_account(account)
    , m_journal(journal)
    , m_history(history)
    , m_record(base)
{
    m_record.kind = DeliveryRecord::Kind::Silent;
    m_record.hops = {{DeliveryHop::Kind::Accepted, DeliveryHop::State::Pending, -1, {}},
                     {DeliveryHop::Kind::ChangeSeen, DeliveryHop::State::Pending, -1, {}}};
}

SilentRun::~SilentRun()
{
    m_stop.request_stop();
}

void SilentRun::setTiming(std::chrono::milliseconds poll, std::chrono::milliseconds patience)
{
    m_poll = poll;
    m_patience = patience;
}

template<typename T, typename Handler>
void SilentRun::ask(const Async<T> &answer, Handler handler)
{
    onFinished(this, answer, [this, handler](const Result<T> &result) {
        if (!m_running || !m_account)
            return;
        if (!result && result.error().kind == ApiError::Kind::Unauthorized
            && result.error().service == ApiError::Service::PagerDutyApi)
            m_account->reportUnauthorized(ApiError::Service::PagerDutyApi);
        (this->*handler)(result);
    });
}

void SilentRun::start(const DeliveryMessage &message)
{
    if (m_running || !m_account)
        return;
    m_running = true;
    m_token = QUuid::createUuid().toString(QUuid::WithoutBraces).first(8);
    m_summary = u"%1 (%2)"_s.arg(message.changeSummary, m_token);
    m_record.result = DeliveryRecord::Result::Running;
    m_record.startedAt = QDateTime::currentDateTimeUtc();
    m_record.sentBy = platform::userName();
    m_clock.start();
    begin(acceptedHop);
    if (m_account->isReadOnly()) {
        fail(DeliveryCause::None, ApiError::local(u"read_only"_s));
        return;
    }
    ask(m_account->pagerDuty()->fetchService(m_record.serviceId, m_stop.get_token()),
        &SilentRun::takeService);
}

void SilentRun::takeService(const Result<pagerduty::Service> &service)
{
    if (!service) {
        fail(DeliveryCause::None, service.error());
        return;
    }
    m_record.serviceName = service->name;
    ask(findEventsKey(this, m_account, *service, m_record.keyIntegrationId, m_stop.get_token()),
        &SilentRun::takeKey);
}

void SilentRun::takeKey(const Result<EventsKey> &found)
{
    if (!found) {
        const bool gone = found.error().kind == ApiError::Kind::NotFound;
        fail(gone ? DeliveryCause::NoIntegrationKey : DeliveryCause::None, found.error());
    } else if (found->key.isEmpty()) {
        fail(DeliveryCause::NoIntegrationKey);
    } else if (isOrchestrationKey(found->key)) {
        m_record.keyIntegrationId = found->integrationId;
        fail(DeliveryCause::None, ApiError::local(u"orchestration_key"_s));
    } else {
        m_record.keyIntegrationId = found->integrationId;
        send(*found);
    }
}

void SilentRun::send(const EventsKey &key)
{
    m_change = {};
    m_change.kind = Change::Kind::SendChangeEvent;
    m_change.name = m_record.serviceName;
    m_change.serviceId = m_record.serviceId;
    m_entry = m_journal ? m_journal->begin(m_change) : 0;
    if (m_journal && m_entry == 0) {
        fail(DeliveryCause::None, ApiError::local(u"journal_unwritable"_s));
        return;
    }
    const QString source = key.integrationName.isEmpty() ? u"Alertbridge"_s : key.integrationName;
    ask(m_account->events()->sendChange(key.key, m_summary, source), &SilentRun::takeAnswer);
}

void SilentRun::takeAnswer(const Result<Done> &answer)
{
    if (answer) {
        writeEnd(Outcome::Done);
        end(acceptedHop, DeliveryHop::State::Good);
    } else {
        const ApiError &error = answer.error();
        const bool surelyNot = !error.outcomeUnknown
                               && (isFinal(error) || error.kind == ApiError::Kind::RateLimited);
        if (surelyNot) {
            writeEnd(Outcome::Refused, error);
            fail(refusesKey(error) ? DeliveryCause::InvalidKey : DeliveryCause::None, error);
            return;
        }
        m_lost = error; // it may have arrived: looked for, not sent again
    }
    begin(seenHop);
    m_lookingSince = m_clock.elapsed();
    lookForIt();
}

void SilentRun::lookForIt()
{
    // The event carries this computer's time: also where that is behind the service's.
    const qint64 skew = std::min<qint64>(0, m_account->http()->clockSkew().count());
    const QDateTime since = m_record.startedAt.addSecs(skew - changeToleranceSeconds);
    ask(m_account->pagerDuty()->fetchChangeEvents(m_record.serviceId, since, m_stop.get_token()),
        &SilentRun::takeChanges);
}

void SilentRun::takeChanges(const Result<Listing<pagerduty::ChangeEvent>> &changes)
{
    if (!changes) {
        lookAgain(changes.error());
        return;
    }
    const bool seen = std::any_of(
        changes->items.begin(), changes->items.end(),
        [this](const pagerduty::ChangeEvent &event) { return event.summary.contains(m_token); });
    if (!seen) {
        lookAgain(changes->unreadable.isEmpty() ? std::optional<ApiError>()
                                                : changes->unreadable.first());
        return;
    }
    if (m_lost) {
        writeEnd(Outcome::Done);
        end(acceptedHop, DeliveryHop::State::Good);
    }
    end(seenHop, DeliveryHop::State::Good);
    finish(DeliveryRecord::Result::Proven);
}

void SilentRun::lookAgain(const std::optional<ApiError> &error)
{
    const bool over = m_clock.elapsed() - m_lookingSince >= m_patience.count();
    if (!over && !(error && isFinal(*error))) {
        afterPause(this, m_poll, m_stop.get_token(), [this] {
            if (m_running && m_account)
                lookForIt();
        });
        return;
    }
    if (m_lost) {
        writeEnd(Outcome::Unknown, m_lost);
        end(acceptedHop, DeliveryHop::State::Bad, m_lost);
    }
    end(seenHop, DeliveryHop::State::Bad, error);
    finish(DeliveryRecord::Result::NotProven);
}

void SilentRun::cancel()
{
    if (!m_running)
        return;
    m_stop.request_stop();
    if (m_entry != 0) // sent, and not looked up any more
        writeEnd(Outcome::Unknown, m_lost);
    for (DeliveryHop &hop : m_record.hops) {
        if (hop.state != DeliveryHop::State::Good)
            hop.state = DeliveryHop::State::Skipped;
    }
    finish(DeliveryRecord::Result::Cancelled);
}

void SilentRun::begin(int hop)
{
    m_record.hops[hop].state = DeliveryHop::State::Running;
    Q_EMIT changed();
}

void SilentRun::end(int hop, DeliveryHop::State state, const std::optional<ApiError> &error)
{
    DeliveryHop &ended = m_record.hops[hop];
    ended.state = state;
    ended.elapsedMs = m_clock.elapsed();
    ended.error = error;
    Q_EMIT changed();
}

void SilentRun::fail(DeliveryCause cause, const std::optional<ApiError> &error)
{
    m_record.cause = cause;
    end(acceptedHop, DeliveryHop::State::Bad, error);
    m_record.hops[seenHop].state = DeliveryHop::State::Skipped;
    finish(DeliveryRecord::Result::NotProven);
}

void SilentRun::finish(DeliveryRecord::Result result)
{
    m_running = false;
    m_record.result = result;
    m_record.endedAt = QDateTime::currentDateTimeUtc();
    if (m_history)
        m_history->put(m_record);
    Q_EMIT changed();
    Q_EMIT finished();
}

void SilentRun::writeEnd(Outcome outcome, const std::optional<ApiError> &error)
{
    if (m_journal && m_entry != 0)
        m_journal->end(m_entry, outcome, m_change, error);
    m_entry = 0;
}

} // namespace alertbridge
