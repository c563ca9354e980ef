// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliverytest.h"

#include "core/delivery/deliverydiagnosis.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtCore/QUuid>

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = DeliveryHop::Kind;
using State = DeliveryHop::State;

namespace {

constexpr int pollsBeforeDiagnosis = 3;
constexpr int looksWithoutIncident = 2; ///< after the resolve event, where none had been found
constexpr int pollsAfterFailedResolve = 2;
constexpr auto clockTolerance = 5min;

/// Asking again will not help.
bool isFinal(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Offline:
    case ApiError::Kind::Server:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::BadResponse:
    case ApiError::Kind::Gateway:
    case ApiError::Kind::Incomplete:
        return false;
    default:
        return true;
    }
}

bool isOpen(const pagerduty::Alert &alert)
{
    return alert.status != "resolved"_L1;
}

} // namespace

struct DeliveryTest::Private
{
    enum class Phase {
        Idle,
        Preparing,
        Triggering,
        Finding,
        Notifying,
        Resolving,
        Confirming,
        Closing,
        Ended
    };

    DeliveryTest *q;
    QPointer<Account> account;
    QString serviceId;
    QString integrationId;
    std::chrono::milliseconds interval = 2s;
    std::chrono::milliseconds patience = 60s;

    pagerduty::TestEvent event;
    Secret key; ///< held while the test runs
    pagerduty::Service service;
    std::array<DeliveryHop, 5> hops;
    std::optional<pagerduty::Incident> incident;
    QList<Notified> notified;
    DeliveryCause cause = DeliveryCause::None;
    QElapsedTimer clock;
    QDateTime startedAt;
    std::stop_source stop;

    Phase phase = Phase::Idle;
    int step = 0; ///< answers to earlier steps are dropped
    qint64 phaseBegan = 0;
    int polls = 0;
    std::optional<ApiError> lastError; ///< of a poll that may be repeated
    bool cancelled = false;
    Async<Done> triggerAnswer;
    bool triggered = false; ///< sent, so there may be an incident
    bool resolveSent = false;
    bool closedByRest = false;

    // the machine
    void enter(Phase next);
    template<typename T, typename Handler>
    void ask(const Async<T> &answer, Handler handler);
    template<typename Handler>
    void later(Handler handler);
    bool isOver(std::chrono::milliseconds limit) const
    {
        return clock.elapsed() - phaseBegan >= limit.count();
    }
    bool running() const { return phase != Phase::Idle && phase != Phase::Ended; }
    DeliveryHop &hop(Kind kind) { return hops[static_cast<size_t>(kind)]; }
    void begin(Kind kind);
    void end(Kind kind, State state, const std::optional<ApiError> &error = {});
    void skipPending();
    void finish();
    void cancel();
    void report(const ApiError &error) const;

    // before the message leaves
    void prepare();
    void chooseKey();
    void takeIntegration(const Result<pagerduty::Integration> &result);
    void failBefore(DeliveryCause why, const std::optional<ApiError> &error = {});
    void trigger();
    void takeTrigger(const Result<Done> &result);

    // until somebody was told
    pagerduty::IncidentQuery query() const;
    void findIncident();
    void takeIncidents(const Result<Listing<pagerduty::Incident>> &result);
    void explain(bool last);
    void miss(DeliveryCause why, const std::optional<ApiError> &error = {});
    void watchLog();
    void takeLog(const Result<Listing<pagerduty::LogEntry>> &result);
    void explainSilence();

    // until it is closed
    void resolve();
    void confirm();
    void lookForLateIncident();
    void readBack();
    void readAlerts();
    void readBackAgain(const std::optional<ApiError> &error);
    void closeByRest();
};

DeliveryTest::DeliveryTest(Account *account, const QString &serviceId, const QString &integrationId,
                           QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->account = account;
    d->serviceId = serviceId;
    d->service.id = serviceId;
    d->integrationId = integrationId;
    for (size_t i = 0; i < d->hops.size(); ++i)
        d->hops[i].kind = static_cast<Kind>(i);
}

DeliveryTest::~DeliveryTest()
{
    d->stop.request_stop();
    if (!d->account || !d->running() || !d->triggered || d->resolveSent)
        return;
    // Nobody watches any more, but the incident must not stay open unseen. After the trigger has
    // been answered: two requests under way may overtake each other.
    onFinished(d->account.data(), d->triggerAnswer,
               [account = d->account.data(), key = d->key, dedupKey = d->event.dedupKey](
                   const Result<Done> &) { account->events()->resolve(key, dedupKey); });
}

void DeliveryTest::start(const QString &summary, const QString &message, const QString &severity)
{
    if (d->running() || !d->account)
        return;
    d->event = {};
    d->event.dedupKey = "alertbridge-test-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
    d->event.summary = summary;
    d->event.severity = severity;
    d->event.component = u"Uptrends integration test"_s;
    d->event.customDetails = {{u"Message"_s, message}, {u"Test"_s, true}};
    d->incident.reset();
    d->notified.clear();
    d->cause = DeliveryCause::None;
    d->cancelled = d->triggered = d->resolveSent = d->closedByRest = false;
    d->stop = std::stop_source();
    d->startedAt = QDateTime::currentDateTimeUtc();
    d->clock.start();
    for (DeliveryHop &hop : d->hops) {
        hop.state = State::Pending;
        hop.elapsedMs = -1;
        hop.error.reset();
    }
    for (int i = 1; i < static_cast<int>(d->hops.size()); ++i)
        Q_EMIT hopChanged(i);
    d->prepare();
}

void DeliveryTest::cancel()
{
    // Queued: a slot of hopChanged() may call it in the middle of a step.
    QMetaObject::invokeMethod(this, [this] { d->cancel(); }, Qt::QueuedConnection);
}

void DeliveryTest::resolveByRest()
{
    if (canResolveByRest())
        d->closeByRest();
}

void DeliveryTest::setPollInterval(std::chrono::milliseconds interval)
{
    d->interval = interval;
}

void DeliveryTest::setPatience(std::chrono::milliseconds patience)
{
    d->patience = patience;
}

QString DeliveryTest::serviceId() const
{
    return d->serviceId;
}

pagerduty::Service DeliveryTest::service() const
{
    return d->service;
}

const std::array<DeliveryHop, 5> &DeliveryTest::hops() const
{
    return d->hops;
}

std::optional<pagerduty::Incident> DeliveryTest::incident() const
{
    return d->incident;
}

QList<DeliveryTest::Notified> DeliveryTest::notified() const
{
    return d->notified;
}

DeliveryCause DeliveryTest::cause() const
{
    return d->cause;
}

bool DeliveryTest::isRunning() const
{
    return d->running();
}

bool DeliveryTest::isProven() const
{
    return !d->closedByRest
           && std::all_of(d->hops.begin(), d->hops.end(),
                          [](const DeliveryHop &hop) { return hop.state == State::Good; });
}

bool DeliveryTest::canResolveByRest() const
{
    return d->phase == Private::Phase::Ended && d->account && d->incident
           && d->incident->status != pagerduty::IncidentStatus::Resolved
           && d->hop(Kind::Confirmed).state != State::Good;
}

QDateTime DeliveryTest::startedAt() const
{
    return d->startedAt;
}

// The machine

void DeliveryTest::Private::enter(Phase next)
{
    ++step;
    phase = next;
    phaseBegan = clock.elapsed();
    polls = 0;
    lastError.reset();
}

template<typename T, typename Handler>
void DeliveryTest::Private::ask(const Async<T> &answer, Handler handler)
{
    onFinished(q, answer, [this, asked = step, handler](const Result<T> &result) {
        if (asked != step || !account)
            return;
        if (!result)
            report(result.error());
        handler(result);
    });
}

template<typename Handler>
void DeliveryTest::Private::later(Handler handler)
{
    QTimer::singleShot(interval, q, [this, asked = step, handler] {
        if (asked == step && account)
            handler();
    });
}

void DeliveryTest::Private::begin(Kind kind)
{
    hop(kind).state = State::Running;
    hop(kind).elapsedMs = -1;
    hop(kind).error.reset();
    Q_EMIT q->hopChanged(static_cast<int>(kind));
}

void DeliveryTest::Private::end(Kind kind, State state, const std::optional<ApiError> &error)
{
    hop(kind).state = state;
    hop(kind).elapsedMs = clock.elapsed();
    hop(kind).error = error;
    Q_EMIT q->hopChanged(static_cast<int>(kind));
}

void DeliveryTest::Private::skipPending()
{
    for (DeliveryHop &each : hops) {
        if (each.state != State::Pending && each.state != State::Running)
            continue;
        each.state = State::Skipped;
        Q_EMIT q->hopChanged(static_cast<int>(each.kind));
    }
}

void DeliveryTest::Private::finish()
{
    enter(Phase::Ended);
    key = Secret();
    Q_EMIT q->finished();
}

void DeliveryTest::Private::report(const ApiError &error) const
{
    if (error.kind == ApiError::Kind::Unauthorized
        && error.service == ApiError::Service::PagerDutyApi)
        account->reportUnauthorized(ApiError::Service::PagerDutyApi);
}

void DeliveryTest::Private::cancel()
{
    if (!running() || !account)
        return;
    cancelled = true;
    switch (phase) {
    case Phase::Preparing:
    case Phase::Confirming:
        stop.request_stop();
        skipPending();
        finish();
        break;
    case Phase::Finding:
    case Phase::Notifying:
        stop.request_stop();
        stop = std::stop_source();
        resolve();
        break;
    case Phase::Triggering: // its answer is waited for, then it is resolved
    case Phase::Resolving:
    case Phase::Closing:
    case Phase::Idle:
    case Phase::Ended:
        break;
    }
}

// Before the message leaves

void DeliveryTest::Private::prepare()
{
    enter(Phase::Preparing);
    begin(Kind::Accepted);
    ask(account->pagerDuty()->fetchService(serviceId, stop.get_token()),
        [this](const Result<pagerduty::Service> &result) {
            if (!result) {
                failBefore(DeliveryCause::None, result.error());
                return;
            }
            service = *result;
            chooseKey();
        });
}

void DeliveryTest::Private::chooseKey()
{
    QList<pagerduty::Integration> candidates;
    for (pagerduty::Integration &integration : service.integrations) {
        if (integrationId.isEmpty() ? integration.takesEvents() : integration.id == integrationId)
            candidates.append(integration);
        integration.integrationKey.clear(); // the copy that others may see
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const pagerduty::Integration &a, const pagerduty::Integration &b) {
                         return a.createdAt.isValid()
                                && (!b.createdAt.isValid() || a.createdAt > b.createdAt);
                     });
    const auto withKey = std::find_if(
        candidates.begin(), candidates.end(),
        [](const pagerduty::Integration &each) { return !each.integrationKey.isEmpty(); });
    if (withKey != candidates.end()) {
        takeIntegration(*withKey);
        return;
    }
    const QString id = candidates.isEmpty() ? integrationId : candidates.first().id;
    if (id.isEmpty()) {
        failBefore(DeliveryCause::NoIntegrationKey);
        return;
    }
    ask(account->pagerDuty()->fetchIntegration(serviceId, id, stop.get_token()),
        [this](const Result<pagerduty::Integration> &result) { takeIntegration(result); });
}

void DeliveryTest::Private::takeIntegration(const Result<pagerduty::Integration> &result)
{
    if (!result) {
        const bool gone = result.error().kind == ApiError::Kind::NotFound;
        failBefore(gone ? DeliveryCause::NoIntegrationKey : DeliveryCause::None, result.error());
        return;
    }
    if (result->integrationKey.isEmpty()) {
        failBefore(DeliveryCause::NoIntegrationKey);
        return;
    }
    key = Secret::fromString(result->integrationKey);
    event.source = result->name.isEmpty() ? u"Alertbridge"_s : result->name;
    event.customDetails.insert(u"Integration"_s, event.source);
    trigger();
}

void DeliveryTest::Private::failBefore(DeliveryCause why, const std::optional<ApiError> &error)
{
    triggered = false;
    cause = why;
    end(Kind::Accepted, State::Bad, error);
    skipPending();
    finish();
}

void DeliveryTest::Private::trigger()
{
    enter(Phase::Triggering);
    triggered = true;
    ask(account->events()->trigger(key, event),
        [this](const Result<Done> &result) { takeTrigger(result); });
}

void DeliveryTest::Private::takeTrigger(const Result<Done> &result)
{
    if (result) {
        end(Kind::Accepted, State::Good);
        if (cancelled)
            resolve();
        else
            findIncident();
        return;
    }
    const ApiError &error = result.error();
    if (error.outcomeUnknown || (!isFinal(error) && error.kind != ApiError::Kind::RateLimited)
        || error.kind == ApiError::Kind::Cancelled) {
        end(Kind::Accepted, State::Bad, error);
        resolve(); // it may have arrived all the same
    } else {
        failBefore(refusesKey(error) ? DeliveryCause::InvalidKey : DeliveryCause::None, error);
    }
}

// Until somebody was told

pagerduty::IncidentQuery DeliveryTest::Private::query() const
{
    pagerduty::IncidentQuery query;
    query.serviceIds = {serviceId};
    query.incidentKey = event.dedupKey;
    query.since = startedAt.addSecs(account->http()->clockSkew().count()
                                    - std::chrono::seconds(clockTolerance).count());
    return query;
}

void DeliveryTest::Private::findIncident()
{
    if (phase != Phase::Finding) {
        enter(Phase::Finding);
        begin(Kind::IncidentFound);
    }
    ask(account->pagerDuty()->fetchIncidents(query(), stop.get_token()),
        [this](const Result<Listing<pagerduty::Incident>> &result) { takeIncidents(result); });
}

void DeliveryTest::Private::takeIncidents(const Result<Listing<pagerduty::Incident>> &result)
{
    ++polls;
    lastError.reset();
    if (!result) {
        if (isFinal(result.error())) {
            miss(DeliveryCause::None, result.error());
            return;
        }
        lastError = result.error();
    } else if (!result->items.isEmpty()) {
        incident = result->items.first();
        end(Kind::IncidentFound, State::Good);
        watchLog();
        return;
    } else if (!result->unreadable.isEmpty()) {
        lastError = result->unreadable.first();
    }
    if (isOver(patience)) {
        if (lastError)
            miss(DeliveryCause::None, lastError);
        else
            explain(true);
    } else if (polls == pollsBeforeDiagnosis && !lastError) {
        explain(false);
    } else {
        later([this] { findIncident(); });
    }
}

void DeliveryTest::Private::explain(bool last)
{
    ask(diagnose(q, account, serviceId, stop.get_token()),
        [this, last](const Result<Diagnosis> &result) {
            const Diagnosis diagnosis = result.value_or(Diagnosis {});
            if (last || diagnosis.isDefinite())
                miss(diagnosis.cause, diagnosis.error);
            else
                later([this] { findIncident(); });
        });
}

void DeliveryTest::Private::miss(DeliveryCause why, const std::optional<ApiError> &error)
{
    if (error)
        report(*error);
    cause = why;
    end(Kind::IncidentFound, State::Bad, error);
    resolve();
}

void DeliveryTest::Private::watchLog()
{
    if (phase != Phase::Notifying) {
        enter(Phase::Notifying);
        begin(Kind::SomebodyNotified);
    }
    ask(account->pagerDuty()->fetchLogEntries(incident->id, stop.get_token()),
        [this](const Result<Listing<pagerduty::LogEntry>> &result) { takeLog(result); });
}

void DeliveryTest::Private::takeLog(const Result<Listing<pagerduty::LogEntry>> &result)
{
    if (!result) {
        lastError = result.error();
        if (isFinal(result.error())) {
            end(Kind::SomebodyNotified, State::Skipped, lastError);
            resolve();
            return;
        }
    } else {
        lastError.reset();
        notified.clear();
        for (const pagerduty::LogEntry &entry : result->items) {
            if (entry.type.startsWith("notify_log_entry"_L1))
                notified.append({entry.user.summary, entry.channelType, entry.createdAt});
        }
        if (!notified.isEmpty()) {
            end(Kind::SomebodyNotified, State::Good);
            resolve();
            return;
        }
    }
    if (isOver(patience / 3))
        explainSilence();
    else
        later([this] { watchLog(); });
}

/// Bad with evidence only: on a low-urgency service the first notification may simply be due later.
void DeliveryTest::Private::explainSilence()
{
    const auto readSuppressed = [this](const Result<Listing<pagerduty::Alert>> &alerts) {
        bool suppressed = false;
        if (alerts) {
            suppressed = std::any_of(
                alerts->items.begin(), alerts->items.end(), [this](const pagerduty::Alert &alert) {
                    return alert.alertKey == event.dedupKey && alert.suppressed;
                });
        }
        if (suppressed)
            cause = DeliveryCause::Suppressed;
        end(Kind::SomebodyNotified, suppressed ? State::Bad : State::Skipped, lastError);
        resolve();
    };
    ask(account->pagerDuty()->fetchOnCalls({service.escalationPolicy.id}, stop.get_token()),
        [this, readSuppressed](const Result<Listing<pagerduty::OnCall>> &onCalls) {
            if (onCalls && onCalls->complete && onCalls->items.isEmpty()
                && onCalls->unreadable.isEmpty()) {
                cause = DeliveryCause::NobodyOnCall;
                end(Kind::SomebodyNotified, State::Bad);
                resolve();
                return;
            }
            ask(account->pagerDuty()->fetchAlerts(incident->id, stop.get_token()), readSuppressed);
        });
}

// Until it is closed

void DeliveryTest::Private::resolve()
{
    for (const Kind kind : {Kind::IncidentFound, Kind::SomebodyNotified}) {
        if (hop(kind).state == State::Pending || hop(kind).state == State::Running)
            end(kind, State::Skipped);
    }
    enter(Phase::Resolving);
    begin(Kind::ResolveSent);
    resolveSent = true;
    ask(account->events()->resolve(key, event.dedupKey), [this](const Result<Done> &result) {
        if (result)
            end(Kind::ResolveSent, State::Good);
        else
            end(Kind::ResolveSent, State::Bad, result.error());
        confirm();
    });
}

void DeliveryTest::Private::confirm()
{
    enter(Phase::Confirming);
    begin(Kind::Confirmed);
    if (incident)
        readBack();
    else
        lookForLateIncident();
}

/// The message may have become an incident after all, or the run was cancelled before it was found.
void DeliveryTest::Private::lookForLateIncident()
{
    ask(account->pagerDuty()->fetchIncidents(query(), stop.get_token()),
        [this](const Result<Listing<pagerduty::Incident>> &result) {
            if (result && !result->items.isEmpty()) {
                incident = result->items.first();
                cause = DeliveryCause::None;
                end(Kind::IncidentFound, State::Good);
                polls = 0;
                readBack();
                return;
            }
            if (++polls < looksWithoutIncident && (result || !isFinal(result.error()))) {
                later([this] { lookForLateIncident(); });
                return;
            }
            end(Kind::Confirmed, State::Skipped,
                result ? std::optional<ApiError>() : result.error());
            finish();
        });
}

void DeliveryTest::Private::readBack()
{
    ask(account->pagerDuty()->fetchIncident(incident->id, stop.get_token()),
        [this](const Result<pagerduty::Incident> &result) {
            if (!result) {
                readBackAgain(result.error());
                return;
            }
            incident = *result;
            if (incident->status != pagerduty::IncidentStatus::Resolved) {
                readAlerts();
                return;
            }
            end(Kind::Confirmed, State::Good);
            finish();
        });
}

/// An incident that other alerts were grouped into stays open with them; then the test's own alert
/// counts.
void DeliveryTest::Private::readAlerts()
{
    ask(account->pagerDuty()->fetchAlerts(incident->id, stop.get_token()),
        [this](const Result<Listing<pagerduty::Alert>> &result) {
            if (!result) {
                readBackAgain(result.error());
                return;
            }
            bool ownClosed = false;
            bool othersOpen = false;
            for (const pagerduty::Alert &alert : result->items) {
                if (alert.alertKey == event.dedupKey)
                    ownClosed = !isOpen(alert);
                else
                    othersOpen = othersOpen || isOpen(alert);
            }
            if (!ownClosed || !othersOpen) {
                readBackAgain({});
                return;
            }
            end(Kind::Confirmed, State::Good);
            finish();
        });
}

void DeliveryTest::Private::readBackAgain(const std::optional<ApiError> &error)
{
    ++polls;
    const bool hopeless = hop(Kind::ResolveSent).state == State::Bad
                          && polls >= pollsAfterFailedResolve;
    if (hopeless || isOver(patience / 2) || (error && isFinal(*error))) {
        end(Kind::Confirmed, State::Bad, error);
        finish();
        return;
    }
    later([this] { readBack(); });
}

void DeliveryTest::Private::closeByRest()
{
    stop = std::stop_source();
    enter(Phase::Closing);
    begin(Kind::Confirmed);
    const auto fail = [this](const ApiError &error) {
        end(Kind::Confirmed, State::Bad, error);
        finish();
    };
    ask(account->pagerDuty()->fetchAlerts(incident->id, stop.get_token()),
        [this, fail](const Result<Listing<pagerduty::Alert>> &alerts) {
            if (!alerts) {
                fail(alerts.error());
                return;
            }
            const bool shared = std::any_of(
                alerts->items.begin(), alerts->items.end(), [this](const pagerduty::Alert &alert) {
                    return alert.alertKey != event.dedupKey && isOpen(alert);
                });
            if (shared) {
                fail(ApiError::local(u"incident_shared"_s));
                return;
            }
            ask(account->pagerDuty()->resolveIncident(incident->id),
                [this, fail](const Result<pagerduty::Incident> &result) {
                    if (!result) {
                        fail(result.error());
                        return;
                    }
                    incident = *result;
                    closedByRest = true;
                    const bool closed = incident->status == pagerduty::IncidentStatus::Resolved;
                    end(Kind::Confirmed, closed ? State::Good : State::Bad);
                    finish();
                });
        });
}

} // namespace alertbridge
