// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"

#include "core/net/connectionrules.h"
#include "core/net/oneshotbody.h"
#include "core/net/outgoing.h"
#include "core/net/proxyprobe.h"
#include "core/net/proxysignin.h"
#include "core/net/replyreading.h"
#include "core/net/requestlane.h"
#include "core/net/retrypolicy.h"
#include "core/net/systemproxies.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QLoggingCategory>
#include <QtCore/QPointer>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QSslConfiguration>

#include <algorithm>
#include <vector>

namespace alertbridge {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

Q_LOGGING_CATEGORY(lcHttp, "alertbridge.http", QtInfoMsg)

namespace {

constexpr qint64 longestAnswer = 128 * 1024 * 1024;
/// The inactivity limit is the request's own; a server that trickles gets no more than this many
/// times it.
constexpr int trickleFactor = 4;

} // namespace

QByteArray HttpResponse::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

struct HttpClient::Private
{
    using StopCallback = std::stop_callback<std::function<void()>>;

    struct Job
    {
        quint64 id = 0;
        HttpRequest request;
        Deferred<HttpResponse> deferred;
        RequestLane *lane = nullptr;
        QNetworkReply *reply = nullptr; ///< while it is under way
        QList<QSslError> sslErrors;
        QList<QSslCertificate> shown; ///< by the server, where there are errors
        QElapsedTimer clock;
        QTimer limit; ///< for an answer that trickles
        int attempt = 0;
        bool cancelled = false;
        /// While it is looked where behind the proxy it ended; the lane's place is taken.
        std::optional<ApiError> probed;
        bool tooSlow = false;
        bool tooLarge = false;
        std::unique_ptr<StopCallback> onStop;
    };
    using JobPointer = std::shared_ptr<Job>;

    Private(HttpClient *client, const Options &clientOptions)
        : q(client)
        , options(clientOptions)
    {
        renewManager();
    }

    void renewManager();
    void dropRetired();

    RequestLane *laneOf(const HttpRequest &request);
    QNetworkReply *sendOut(const HttpRequest &request);
    void start(quint64 id);
    void cancel(quint64 id);
    void readReply(quint64 id);
    QNetworkProxy proxyOf(const Job &job) const;
    void findWay(const JobPointer &job);
    bool mustWaitForProof(const Job &job);
    void endProof(quint64 id, const std::optional<ApiError> &error);
    void finishReply(quint64 id, std::optional<ApiError> error, const HttpResponse &response);
    bool probe(quint64 id, const HttpResponse &response, const ApiError &error);
    std::optional<ApiError> errorOf(const Job &job, const HttpResponse &response) const;
    static ApiError at(const Job &job, ApiError error); ///< with who answered, or should have
    bool repeat(quint64 id, const Job &job, ApiError &error, const HttpResponse &response);
    void refuseWaiting(RequestLane *lane, const ApiError &error);
    void end(quint64 id, Result<HttpResponse> result);
    void noteClock(const HttpResponse &response);
    void log(const Job &job, const HttpResponse &response,
             const std::optional<ApiError> &error) const;

    HttpClient *q;
    Options options;
    QHash<QString, RequestLane *> lanes;
    QHash<quint64, JobPointer> jobs;
    quint64 lastId = 0;
    std::chrono::seconds skew {0};
    std::chrono::seconds toldSkew {0};
    bool closing = false;
    ConnectionRules rules;
    std::optional<QSslConfiguration> tls; ///< of the rules, from the first request that needs it
    QPointer<ProxySignIn> proxySignIn;
    quint64 prover = 0; ///< the job that shows the credential first
    QList<quint64> unproven; ///< in their turn, waiting for what becomes of it
    QSet<quint64> wayless; ///< in their turn, until the system told which proxy
    QObject probes; ///< the parent of their sockets
    /// The newest one is in use, those before it carry replies under way: a manager keeps
    /// connections open that were made under other rules. Goes first: replies still report to the
    /// rest.
    std::vector<std::unique_ptr<QNetworkAccessManager>> managers;
};

HttpClient::HttpClient(QObject *parent)
    : HttpClient(Options(), parent)
{
}

HttpClient::HttpClient(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, options))
{
}

HttpClient::~HttpClient()
{
    d->closing = true;
    const QList<quint64> ids = d->jobs.keys();
    for (const quint64 id : ids)
        d->cancel(id);
}

Async<HttpResponse> HttpClient::send(HttpRequest request)
{
    if (request.stop.stop_requested())
        return ready<HttpResponse>(failure(ApiError::cancelled()));
    if (const auto error = outgoing::refusal(request))
        return ready<HttpResponse>(failure(*error));
    RequestLane *lane = d->laneOf(request);
    if (lane->isFull())
        return ready<HttpResponse>(failure(ApiError::local(u"queue_full"_s)));

    const quint64 id = ++d->lastId;
    const auto job = std::make_shared<Private::Job>();
    job->id = id;
    job->request = std::move(request);
    job->request.timeout = std::min(job->request.timeout, d->options.longestTimeout);
    job->lane = lane;
    d->jobs.insert(id, job);
    if (job->request.stop.stop_possible()) {
        // May be called in any thread, and from within a signal of the reply: queued.
        job->onStop = std::make_unique<Private::StopCallback>(job->request.stop, [this, id] {
            QMetaObject::invokeMethod(this, [this, id] { d->cancel(id); }, Qt::QueuedConnection);
        });
    }
    lane->enqueue(id);
    return job->deferred.future();
}

void HttpClient::setConnectionRules(const ConnectionRules &rules)
{
    d->rules = rules;
    d->tls.reset();
    d->renewManager();
}

void HttpClient::setProxySignIn(ProxySignIn *signIn)
{
    if (d->proxySignIn)
        d->proxySignIn->disconnect(this);
    d->proxySignIn = signIn;
    d->renewManager();
    if (signIn)
        connect(signIn, &ProxySignIn::usableChanged, this, [this] { d->renewManager(); });
}

QDateTime HttpClient::serverNow() const
{
    return QDateTime::currentDateTimeUtc().addSecs(d->skew.count());
}

std::chrono::seconds HttpClient::clockSkew() const
{
    return d->skew;
}

void HttpClient::Private::renewManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    manager->setProxyFactory(new RuledProxyFactory(rules.proxy, proxySignIn ? proxySignIn->usable()
                                                                            : ProxyCredential()));
    // What is known was shown already: the question comes again where it was not taken.
    connect(manager.get(), &QNetworkAccessManager::proxyAuthenticationRequired, q,
            [this](const QNetworkProxy &proxy) {
                if (proxySignIn)
                    proxySignIn->noteAsked(proxy.hostName());
            });
    managers.push_back(std::move(manager));
    dropRetired();
}

void HttpClient::Private::dropRetired()
{
    const auto last = managers.end() - 1;
    const auto retired = std::remove_if(managers.begin(), last, [this](const auto &manager) {
        return std::none_of(jobs.begin(), jobs.end(), [&](const JobPointer &job) {
            return job->reply && job->reply->manager() == manager.get();
        });
    });
    for (auto manager = retired; manager != last; ++manager) {
        if (*manager)
            manager->release()->deleteLater(); // one of its replies may be reporting just now
    }
    managers.erase(retired, last);
}

RequestLane *HttpClient::Private::laneOf(const HttpRequest &request)
{
    const QString host = request.url.host();
    RequestLane *&lane =
        lanes[request.lane.isEmpty() ? outgoing::hostAndPort(request.url) : request.lane];
    if (!lane) {
        lane = new RequestLane(options.inFlightPerLane, q);
        connect(lane, &RequestLane::turnCame, q, [this](quint64 id) { start(id); });
        connect(lane, &RequestLane::held, q,
                [this, host, service = request.service](milliseconds remaining) {
                    Q_EMIT q->laneHeld(service, host, remaining);
                });
    }
    return lane;
}

QNetworkReply *HttpClient::Private::sendOut(const HttpRequest &request)
{
    QNetworkAccessManager &manager = *managers.back();
    QNetworkRequest network = outgoing::networkRequest(request);
    if (request.url.scheme() == "https"_L1) {
        if (!tls)
            tls = tlsWith(rules.authorities);
        network.setSslConfiguration(*tls);
    }
    const QByteArray verb = outgoing::verbName(request.verb);
    if (request.verb == Verb::Get)
        return manager.get(network);
    if (retrypolicy::mayRepeat(request.verb, request.repeatable, 0))
        return manager.sendCustomRequest(network, verb, request.body);
    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto *body = new OneShotBody(request.body, nullptr);
    QNetworkReply *reply = manager.sendCustomRequest(network, verb, body);
    body->setParent(reply);
    return reply;
}

void HttpClient::Private::start(quint64 id)
{
    const JobPointer job = jobs.value(id);
    if (!job || closing)
        return;
    if (!wayIsKnown(rules.proxy, job->request.url)) {
        findWay(job);
        return;
    }
    if (mustWaitForProof(*job)) {
        unproven.append(id);
        return;
    }
    ++job->attempt;
    job->sslErrors.clear();
    job->shown.clear();
    job->clock.start();
    QNetworkReply *reply = sendOut(job->request);
    job->reply = reply;
    connect(reply, &QNetworkReply::sslErrors, q,
            [job = job.get(), reply](const QList<QSslError> &errors) {
                job->sslErrors = errors;
                job->shown = reply->sslConfiguration().peerCertificateChain();
            });
    connect(reply, &QNetworkReply::downloadProgress, q, [job, reply](qint64 received, qint64) {
        if (received <= longestAnswer || job->tooLarge)
            return;
        job->tooLarge = true;
        QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection);
    });
    connect(reply, &QNetworkReply::finished, q, [this, id] { readReply(id); });
    job->limit.setSingleShot(true);
    job->limit.disconnect();
    connect(&job->limit, &QTimer::timeout, reply, [job = job.get(), reply] {
        job->tooSlow = true;
        reply->abort();
    });
    job->limit.start(job->request.timeout * trickleFactor);
}

void HttpClient::Private::cancel(quint64 id)
{
    const JobPointer job = jobs.value(id);
    if (!job)
        return;
    job->cancelled = true;
    if (job->reply) {
        job->reply->abort(); // finishes the reply, which ends the job
        return;
    }
    if (job->probed) {
        finishReply(id, job->probed, {});
        return;
    }
    if (unproven.removeOne(id) || wayless.remove(id))
        job->lane->leave();
    job->lane->withdraw(id);
    ApiError error = ApiError::cancelled();
    error.service = job->request.service;
    error.host = job->request.url.host();
    end(id, failure(error));
}

void HttpClient::Private::readReply(quint64 id)
{
    const JobPointer job = jobs.value(id);
    if (!job || !job->reply)
        return;
    const HttpResponse response = replyreading::responseOf(*job->reply);
    const std::optional<ApiError> error = errorOf(*job, response);
    const bool unclear = error && error->kind == ApiError::Kind::Offline
                         && replyreading::wantsProbe(*job->reply);
    job->limit.stop();
    job->reply->deleteLater();
    job->reply = nullptr;
    dropRetired();
    if (!unclear || !probe(id, response, *error))
        finishReply(id, error, response);
}

/// False where no proxy is in the way.
bool HttpClient::Private::probe(quint64 id, const HttpResponse &response, const ApiError &error)
{
    const QNetworkProxy proxy = proxyOf(*jobs.value(id));
    if (proxy.type() == QNetworkProxy::NoProxy)
        return false;
    const QUrl &url = jobs.value(id)->request.url;
    if (proxySignIn && proxySignIn->isRefused()) { // told by the signal before
        ApiError refused = error;
        refused.code = u"proxy_credentials"_s;
        refused.outcomeUnknown = false;
        finishReply(id, refused, response);
        return true;
    }
    jobs.value(id)->probed = error;
    probeProxy(proxy, url.host(), quint16(url.port(url.scheme() == "https"_L1 ? 443 : 80)), &probes,
               [this, id, response, error, proxy](const QString &code) {
                   ApiError found = error;
                   if (!code.isEmpty())
                       found.code = code;
                   if (code == "proxy_authentication"_L1 && proxySignIn) {
                       if (proxySignIn->hasCredential())
                           found.code = u"proxy_credentials"_s;
                       proxySignIn->noteAsked(proxy.hostName());
                   }
                   // What else the probe found may have happened after the request had left.
                   if (replyreading::isProxyRefusal(found))
                       found.outcomeUnknown = false;
                   finishReply(id, found, response);
               });
    return true;
}

void HttpClient::Private::finishReply(quint64 id, std::optional<ApiError> error,
                                      const HttpResponse &response)
{
    const JobPointer job = jobs.value(id);
    if (!job)
        return;
    job->probed.reset();
    if (job->cancelled && error && error->kind != ApiError::Kind::Cancelled) {
        const bool outcomeUnknown = error->outcomeUnknown;
        error = at(*job, ApiError::cancelled());
        error->outcomeUnknown = outcomeUnknown;
    }
    log(*job, response, error);
    noteClock(response);
    job->lane->leave();
    endProof(id, error);
    if (!error)
        end(id, response);
    else if (!repeat(id, *job, *error, response))
        end(id, failure(std::move(*error)));
}

void HttpClient::Private::findWay(const JobPointer &job)
{
    const quint64 id = job->id;
    wayless.insert(id);
    onFinished(&probes, systemproxies::learn(job->request.url),
               [this, id](const Result<QList<QNetworkProxy>> &) {
                   if (wayless.remove(id))
                       start(id);
               });
    job->limit.setSingleShot(true);
    job->limit.disconnect();
    connect(&job->limit, &QTimer::timeout, q, [this, id, job = job.get()] {
        if (!wayless.remove(id))
            return;
        job->lane->leave();
        ApiError error;
        error.kind = ApiError::Kind::Timeout;
        end(id, failure(at(*job, error)));
    });
    job->limit.start(job->request.timeout);
}

/// The proxy a job went through, or would.
QNetworkProxy HttpClient::Private::proxyOf(const Job &job) const
{
    return proxyFor(rules.proxy, job.request.url,
                    proxySignIn ? proxySignIn->usable() : ProxyCredential());
}

/// One request at a time shows a credential that nobody took yet: a wrong one is refused once and
/// not six times.
bool HttpClient::Private::mustWaitForProof(const Job &job)
{
    if (!proxySignIn || proxySignIn->isProven() || proxySignIn->usable().isEmpty()
        || proxyOf(job).type() == QNetworkProxy::NoProxy)
        return false;
    if (prover == 0 || !jobs.contains(prover)) {
        prover = job.id;
        return false;
    }
    return prover != job.id;
}

void HttpClient::Private::endProof(quint64 id, const std::optional<ApiError> &error)
{
    if (prover != id)
        return;
    prover = 0;
    if (proxySignIn && (!error || error->httpStatus != 0 || error->kind == ApiError::Kind::Tls))
        proxySignIn->noteProven();
    const QList<quint64> waiting = std::exchange(unproven, {});
    for (const quint64 next : waiting)
        start(next);
}

std::optional<ApiError> HttpClient::Private::errorOf(const Job &job,
                                                     const HttpResponse &response) const
{
    std::optional<ApiError> error;
    if (job.cancelled) {
        error = ApiError::cancelled();
    } else if (job.tooLarge) {
        error.emplace();
        error->kind = ApiError::Kind::Gateway;
        error->code = u"too_large"_s;
    } else if (job.tooSlow) {
        error.emplace();
        error->kind = ApiError::Kind::Timeout;
    } else {
        // An answer is one whatever it came through; the system takes its time to be asked.
        const bool proxied = response.status < 300 && job.reply->error() != QNetworkReply::NoError
                             && proxyOf(job).type() != QNetworkProxy::NoProxy;
        error = replyreading::connectionError(*job.reply, {job.sslErrors, job.shown, proxied});
        if (error && error->code == "proxy_authentication"_L1 && proxySignIn
            && proxySignIn->hasCredential())
            error->code = u"proxy_credentials"_s;
    }
    const bool answered = !error;
    if (answered)
        error = replyreading::answerError(job.request, response);
    if (!error)
        return {};
    error = at(job, *error);
    error->requestId = response.requestId;
    error->outcomeUnknown = retrypolicy::outcomeUnknown(job.request.verb,
                                                        answered ? response.status : 0)
                            && (answered || !replyreading::wasNotSent(*job.reply));
    return error;
}

ApiError HttpClient::Private::at(const Job &job, ApiError error)
{
    error.service = job.request.service;
    error.host = outgoing::hostAndPort(job.request.url);
    return error;
}

bool HttpClient::Private::repeat(quint64 id, const Job &job, ApiError &error,
                                 const HttpResponse &response)
{
    using Kind = ApiError::Kind;
    if (error.kind == Kind::Cancelled || closing)
        return false;
    // Rate-limit headers come with every answer of PagerDuty; they order a pause only where the
    // limit was hit.
    const bool limited = response.status == 429;
    const QDateTime serverTime = retrypolicy::httpDate(response.header("date"));
    std::optional<milliseconds> ordered;
    if (limited || response.status >= 500) {
        ordered = retrypolicy::orderedPause(
            limited ? response.header("ratelimit-reset") : QByteArray(),
            response.header("retry-after"),
            serverTime.isValid() ? serverTime : QDateTime::currentDateTimeUtc());
    }
    if (ordered)
        error.retryAfter = std::chrono::ceil<std::chrono::seconds>(*ordered);

    const bool answered = error.httpStatus != 0;
    const bool passing = answered
                         || (error.kind == Kind::Offline && !replyreading::isProxyRefusal(error));
    if (!passing
        || !retrypolicy::mayRepeat(job.request.verb, job.request.repeatable, error.httpStatus))
        return false;
    if (ordered && *ordered > options.patience) {
        if (limited)
            refuseWaiting(job.lane, error);
        return false;
    }
    if (job.attempt >= options.attempts)
        return false;

    const double random = QRandomGenerator::global()->generateDouble();
    if (limited || ordered) {
        job.lane->hold(retrypolicy::rateLimitPause(ordered, job.attempt, options, random));
        job.lane->enqueueFirst(id);
        return true;
    }
    const milliseconds pause = retrypolicy::backoff(job.attempt, options.firstBackoff,
                                                    options.backoffCap, random);
    QTimer::singleShot(pause, q, [this, id] {
        if (const JobPointer waiting = jobs.value(id))
            waiting->lane->enqueueFirst(id);
    });
    return true;
}

/// The pause is longer than anybody waits: those behind would only be told the same.
void HttpClient::Private::refuseWaiting(RequestLane *lane, const ApiError &error)
{
    const QList<quint64> waiting = lane->takeWaiting();
    for (const quint64 id : waiting) {
        ApiError same = error;
        same.requestId.clear();
        end(id, failure(std::move(same)));
    }
}

void HttpClient::Private::end(quint64 id, Result<HttpResponse> result)
{
    if (const JobPointer job = jobs.take(id)) {
        job->onStop.reset();
        if (!closing && job->request.service != ApiError::Service::None)
            Q_EMIT q->ended(job->request.service,
                            result ? std::nullopt : std::optional(result.error()));
        job->deferred.finish(std::move(result));
    }
}

void HttpClient::Private::noteClock(const HttpResponse &response)
{
    const QDateTime serverTime = retrypolicy::httpDate(response.header("date"));
    if (!serverTime.isValid())
        return;
    skew = std::chrono::seconds(QDateTime::currentDateTimeUtc().secsTo(serverTime));
    if (std::chrono::abs(skew - toldSkew) > std::chrono::minutes(1)) {
        toldSkew = skew;
        Q_EMIT q->clockSkewChanged(skew);
    }
}

void HttpClient::Private::log(const Job &job, const HttpResponse &response,
                              const std::optional<ApiError> &error) const
{
    const QString path = job.request.url.path(QUrl::FullyEncoded);
    QString outcome = QString::number(response.status);
    if (response.status == 0)
        outcome = error && !error->code.isEmpty() ? error->code : u"none"_s;
    if (error && error->kind == ApiError::Kind::Cancelled)
        outcome = u"cancelled"_s;
    else if (error && error->kind == ApiError::Kind::Timeout && response.status == 0)
        outcome = u"timeout"_s;
    qCInfo(lcHttp).noquote().nospace()
        << outgoing::verbName(job.request.verb) << ' ' << outgoing::hostAndPort(job.request.url)
        << path << ' ' << outcome << ' ' << job.clock.elapsed() << " ms "
        << (response.requestId.isEmpty() ? u"-"_s : response.requestId);
}

} // namespace alertbridge
