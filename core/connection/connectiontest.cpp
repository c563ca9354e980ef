// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connectiontest.h"

#include "core/net/httpclient.h"
#include "core/net/outgoing.h"
#include "core/net/systemproxies.h"

#include <QtCore/QHash>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

#include <array>
#include <chrono>

namespace alertbridge {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestWait = 15s;

QString placeOf(const QNetworkProxy &proxy)
{
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

ConnectionTest::Hop serviceHop(const ConnectionTest::Target &target, bool direct)
{
    ConnectionTest::Hop hop;
    hop.host = outgoing::hostAndPort(target.url);
    hop.direct = direct;
    hop.secure = target.url.scheme() == "https"_L1;
    return hop;
}

HttpClient::Options once()
{
    HttpClient::Options options;
    options.attempts = 1;
    options.patience = 0ms;
    return options;
}

} // namespace

struct ConnectionTest::Run
{
    QList<Target> targets;
    ProxySettings settings;
    int unknownWays = 0; ///< the system is being asked about them
    QHash<QString, QNetworkProxy> proxies; ///< by place
    QHash<QString, bool> reached; ///< places that answered, or did not
    QHash<qsizetype, QString> ways; ///< service hop → place of its proxy
    qsizetype firstService = 0;
    qsizetype next = 0;
    ProxySignIn signIn;
    HttpClient http {once(), nullptr};
    QObject guard; ///< goes first: what comes later is dropped
};

ConnectionTest::ConnectionTest(QObject *parent)
    : QObject(parent)
{
}

ConnectionTest::~ConnectionTest() = default;

QList<ConnectionTest::Target> ConnectionTest::targetsOf(const Endpoints &endpoints, Region region)
{
    using Service = ApiError::Service;
    constexpr std::array services {
        std::pair {EndpointName::PagerDutyApi, Service::PagerDutyApi},
        std::pair {EndpointName::PagerDutyEvents, Service::PagerDutyEvents},
        std::pair {EndpointName::PagerDutyIdentity, Service::PagerDutyIdentity},
        std::pair {EndpointName::UptrendsApi, Service::UptrendsApi},
        std::pair {EndpointName::PagerDutyApp, Service::None},
        std::pair {EndpointName::UptrendsApp, Service::None}};
    QList<Target> targets;
    QStringList hosts;
    for (const auto &[name, service] : services) {
        QUrl url = endpoints.url(name, region);
        url.setPath(u"/"_s);
        if (hosts.contains(url.authority()))
            continue;
        hosts.append(url.authority());
        targets.append({service, url});
    }
    return targets;
}

void ConnectionTest::start(const ConnectionRules &rules, const ProxyCredential &credential,
                           const QList<Target> &targets)
{
    stop();
    m_run = std::make_unique<Run>();
    m_run->targets = targets;
    m_run->settings = rules.proxy;
    m_run->signIn.setCredential(credential);
    m_run->http.setConnectionRules(rules);
    m_run->http.setProxySignIn(&m_run->signIn);
    systemproxies::forget(); // whoever tests may just have come from another network
    findWays();
    if (m_run->unknownWays == 0) {
        begin();
        return;
    }
    m_hops.clear();
    for (const Target &target : targets)
        m_hops.append(serviceHop(target, true));
    Q_EMIT hopsChanged();
}

void ConnectionTest::findWays()
{
    for (const Target &target : std::as_const(m_run->targets)) {
        if (wayIsKnown(m_run->settings, target.url))
            continue;
        ++m_run->unknownWays;
        onFinished(&m_run->guard, systemproxies::learn(target.url),
                   [this](const Result<QList<QNetworkProxy>> &) {
                       if (--m_run->unknownWays == 0)
                           begin();
                   });
    }
}

void ConnectionTest::begin()
{
    const QList<Target> &targets = m_run->targets;
    m_hops.clear();
    QStringList ways;
    for (const Target &target : targets) {
        const QNetworkProxy proxy = proxyFor(m_run->settings, target.url);
        ways.append(proxy.type() == QNetworkProxy::NoProxy ? QString() : placeOf(proxy));
        if (ways.last().isEmpty() || m_run->proxies.contains(ways.last()))
            continue;
        m_run->proxies.insert(ways.last(), proxy);
        m_hops.append({Hop::Kind::Proxy, Hop::State::Waiting, ways.last(), true, {}});
    }
    const qsizetype proxies = m_hops.size();
    if (proxies > 0)
        m_hops.append({Hop::Kind::SignIn, Hop::State::Waiting, m_hops.first().host, true, {}});
    m_run->firstService = m_hops.size();
    m_run->next = m_hops.size();
    for (qsizetype i = 0; i < targets.size(); ++i) {
        m_run->ways.insert(m_hops.size(), ways.at(i));
        m_hops.append(serviceHop(targets.at(i), ways.at(i).isEmpty()));
    }
    for (qsizetype hop = 0; hop < proxies; ++hop)
        reachProxy(hop);
    if (proxies == 0)
        askNext();
    Q_EMIT hopsChanged();
}

void ConnectionTest::stop()
{
    if (!m_run)
        return;
    m_run.reset();
    for (Hop &hop : m_hops) {
        if (hop.state == Hop::State::Running || hop.state == Hop::State::Waiting)
            hop.state = Hop::State::Skipped;
    }
    Q_EMIT hopsChanged();
}

void ConnectionTest::reachProxy(qsizetype hop)
{
    const QNetworkProxy proxy = m_run->proxies.value(m_hops.at(hop).host);
    auto *socket = new QTcpSocket(&m_run->guard);
    socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    const auto end = [this, hop, socket](const QString &code) {
        socket->disconnect(this);
        socket->deleteLater();
        proxyAnswered(hop, code);
    };
    connect(socket, &QTcpSocket::connected, this, [end] { end({}); });
    connect(socket, &QTcpSocket::errorOccurred, this, [end] { end(u"proxy"_s); });
    QTimer::singleShot(longestWait, socket, [end] { end(u"proxy"_s); });
    setState(hop, Hop::State::Running);
    socket->connectToHost(proxy.hostName(), proxy.port());
}

void ConnectionTest::proxyAnswered(qsizetype hop, const QString &code)
{
    m_run->reached.insert(m_hops.at(hop).host, code.isEmpty());
    if (code.isEmpty()) {
        setState(hop, Hop::State::Good);
    } else {
        ApiError error;
        error.kind = ApiError::Kind::Offline;
        error.code = code;
        error.host = m_hops.at(hop).host;
        setState(hop, Hop::State::Failed, error);
    }
    if (m_run->reached.size() == m_run->proxies.size())
        askNext();
}

/// One after the other: a refused sign-in at the proxy is not repeated for each service.
void ConnectionTest::askNext()
{
    const qsizetype hop = m_run->next++;
    if (hop >= m_hops.size()) {
        endSignIn(Hop::State::Skipped);
        // Called from within one of its answers.
        QTimer::singleShot(0, &m_run->guard, [this] {
            m_run.reset();
            Q_EMIT finished();
        });
        return;
    }
    const QString way = m_run->ways.value(hop);
    const bool signInFailed = m_run->firstService > 0
                              && m_hops.at(m_run->firstService - 1).state == Hop::State::Failed;
    if (!way.isEmpty() && (!m_run->reached.value(way) || signInFailed)) {
        setState(hop, Hop::State::Skipped);
        askNext();
        return;
    }
    const Target &target = m_run->targets.at(hop - m_run->firstService);
    HttpRequest request;
    request.url = target.url;
    request.service = target.service;
    request.timeout = longestWait;
    request.mayChange = false;
    request.expectJson = false;
    setState(hop, Hop::State::Running);
    onFinished(&m_run->guard, m_run->http.send(request),
               [this, hop](const Result<HttpResponse> &response) {
                   take(hop, response ? std::optional<ApiError>() : response.error());
                   askNext();
               });
}

void ConnectionTest::take(qsizetype hop, const std::optional<ApiError> &error)
{
    const bool proxied = !m_hops.at(hop).direct;
    // Any answer came over the connection that was to be tested.
    if (!error || error->httpStatus != 0) {
        if (proxied)
            endSignIn(m_run->signIn.hasCredential() ? Hop::State::Good : Hop::State::NotNeeded);
        setState(hop, Hop::State::Good);
        return;
    }
    if (error->code == "proxy_authentication"_L1 || error->code == "proxy_credentials"_L1) {
        endSignIn(Hop::State::Failed, error);
        setState(hop, Hop::State::Skipped);
        return;
    }
    setState(hop, Hop::State::Failed, error);
}

void ConnectionTest::endSignIn(Hop::State state, const std::optional<ApiError> &error)
{
    const qsizetype hop = m_run->firstService - 1;
    if (hop >= 0 && m_hops.at(hop).state == Hop::State::Waiting)
        setState(hop, state, error);
}

void ConnectionTest::setState(qsizetype hop, Hop::State state, const std::optional<ApiError> &error)
{
    m_hops[hop].state = state;
    m_hops[hop].error = error;
    Q_EMIT hopsChanged();
}

} // namespace alertbridge
