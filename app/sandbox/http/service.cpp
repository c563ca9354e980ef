// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/service.h"

#include "app/sandbox/http/answerqueue.h"
#include "app/sandbox/http/faulteffects.h"
#include "app/sandbox/world/world.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtHttpServer/QAbstractHttpServer>
#include <QtHttpServer/QHttpServerRequest>
#include <QtNetwork/QTcpSocket>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    case QHttpServerRequest::Method::Connect:
        return "CONNECT";
    case QHttpServerRequest::Method::Trace:
        return "TRACE";
    default:
        return "UNKNOWN";
    }
}

QByteArray reasonPhrase(int status)
{
    static const QHash<int, QByteArray> phrases {{200, "OK"},
                                                 {201, "Created"},
                                                 {202, "Accepted"},
                                                 {204, "No Content"},
                                                 {302, "Found"},
                                                 {303, "See Other"},
                                                 {400, "Bad Request"},
                                                 {401, "Unauthorized"},
                                                 {402, "Payment Required"},
                                                 {403, "Forbidden"},
                                                 {404, "Not Found"},
                                                 {405, "Method Not Allowed"},
                                                 {409, "Conflict"},
                                                 {413, "Payload Too Large"},
                                                 {422, "Unprocessable Entity"},
                                                 {429, "Too Many Requests"},
                                                 {500, "Internal Server Error"},
                                                 {502, "Bad Gateway"},
                                                 {503, "Service Unavailable"},
                                                 {504, "Gateway Timeout"}};
    return phrases.value(status, "Status");
}

Request readRequest(const QHttpServerRequest &source)
{
    Request request;
    request.method = methodName(source.method());
    const QString rawPath = source.url().path(QUrl::FullyEncoded);
    const QStringList parts = rawPath.split(u'/');
    for (const QString &part : parts.mid(1))
        request.segments.append(QUrl::fromPercentEncoding(part.toUtf8()));
    if (!request.segments.isEmpty() && request.segments.constLast().isEmpty())
        request.segments.removeLast();
    request.path = QUrl::fromPercentEncoding(rawPath.toUtf8());
    if (request.path.isEmpty())
        request.path = u"/"_s;
    QString query = source.url().query(QUrl::FullyEncoded);
    request.query = QUrlQuery(query.replace(u'+', "%20"_L1));
    const auto headers = source.headers();
    for (const auto &[name, value] : headers) {
        const QByteArray key = name.toLower();
        auto known = request.headers.find(key);
        if (known == request.headers.end())
            request.headers.insert(key, value);
        else
            known->append((key == "cookie" ? "; " : ", ") + value);
    }
    request.body = source.body();
    return request;
}

} // namespace

/// QHttpServer decodes %2F before it routes and writes answers itself, which leaves no room for
/// faults on the wire. Its base class hands over the raw address and the socket.
struct Service::Private : QAbstractHttpServer
{
    struct Route
    {
        QByteArray method;
        QStringList pattern;
        Handler handler;

        std::optional<QStringList> match(const QStringList &segments) const
        {
            if (segments.size() != pattern.size())
                return std::nullopt;
            QStringList captures;
            for (qsizetype i = 0; i < segments.size(); ++i) {
                if (pattern.at(i).startsWith(u'{'))
                    captures.append(segments.at(i));
                else if (pattern.at(i) != segments.at(i))
                    return std::nullopt;
            }
            return captures;
        }
    };

    Service *q = nullptr;
    QString name;
    QUrl url;
    QString address; ///< asked for with every object of an answer
    QList<Route> routes;
    QList<Filter> filters;
    QList<Decorator> decorators;
    Handler notFound;
    QPointer<FaultPlan> plan;
    const Clock *clock = nullptr;
    int latency = 0;

    bool handleRequest(const QHttpServerRequest &source, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }

    Response dispatch(const Request &request) const;
    Response respond(const Request &request, const QList<Fault> &faults) const;
    QByteArray serialize(const Request &request, const Response &response,
                         const QList<Fault> &faults) const;
};

bool Service::Private::handleRequest(const QHttpServerRequest &source, QTcpSocket *socket)
{
    Request request = readRequest(source);
    const QList<Fault> faults = plan ? plan->take(name, request) : QList<Fault>();
    shiftPage(faults, request);
    if (has(faults, Fault::Kind::DropRequest)) {
        socket->abort();
        return true;
    }
    const Response response = respond(request, faults);
    if (has(faults, Fault::Kind::LoseAnswer)) {
        socket->abort();
        return true;
    }
    const bool truncate = has(faults, Fault::Kind::Truncate);
    QByteArray bytes = serialize(request, response, faults);
    if (truncate)
        bytes.chop(response.body.size() - response.body.size() / 2);
    const bool close = truncate || request.header("connection").toLower().contains("close");

    int delay = latency;
    for (const Fault &fault : faults) {
        if (fault.kind == Fault::Kind::Delay)
            delay += fault.milliseconds;
    }
    AnswerQueue::of(socket)->add(bytes, delay, close);
    return true;
}

Response Service::Private::respond(const Request &request, const QList<Fault> &faults) const
{
    if (std::optional<Response> instead = substitute(faults))
        return *instead;
    Response response = dispatch(request);
    for (const Decorator &decorate : decorators)
        decorate(request, response);
    applyMutations(faults, response);
    return response;
}

Response Service::Private::dispatch(const Request &request) const
{
    QSet<QByteArray> verbs;
    const Route *chosen = nullptr;
    QStringList captures;
    const QByteArray wanted = request.method == "HEAD" ? QByteArray("GET") : request.method;
    for (const Route &route : routes) {
        const std::optional<QStringList> found = route.match(request.segments);
        if (!found)
            continue;
        verbs.insert(route.method);
        if (!chosen && route.method == wanted) {
            chosen = &route;
            captures = *found;
        }
    }
    if (verbs.contains("GET"))
        verbs.insert("HEAD");
    QByteArrayList sortedVerbs(verbs.begin(), verbs.end());
    std::sort(sortedVerbs.begin(), sortedVerbs.end());
    const QByteArray allow = (sortedVerbs + QByteArrayList {"OPTIONS"}).join(", ");

    if (request.method == "OPTIONS" && !verbs.isEmpty() && !chosen)
        return Response::empty(204).withHeader("Allow", allow);
    for (const Filter &filter : filters) {
        if (std::optional<Response> answer = filter(request))
            return *answer;
    }
    if (chosen)
        return chosen->handler(request, captures);
    if (!verbs.isEmpty())
        return Response::empty(405).withHeader("Allow", allow);
    return notFound ? notFound(request, {}) : Response::text(u"Not found"_s, 404);
}

QByteArray Service::Private::serialize(const Request &request, const Response &response,
                                       const QList<Fault> &faults) const
{
    QDateTime date = clock ? clock->now() : QDateTime::currentDateTimeUtc();
    for (const Fault &fault : faults) {
        if (fault.kind == Fault::Kind::ClockSkew)
            date = date.addMSecs(fault.milliseconds);
    }
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
                       + reasonPhrase(response.status) + "\r\n";
    const auto header = [&bytes](const QByteArray &key, QByteArray value) {
        bytes += key + ": " + value.replace('\r', ' ').replace('\n', ' ') + "\r\n";
    };
    header("Date", QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " GMT");
    header("Server", "alertbridge-sandbox");
    if (!response.contentType.isEmpty())
        header("Content-Type", response.contentType);
    for (const auto &[key, value] : response.headers)
        header(key, value);
    if (response.status != 204 && response.status != 304)
        header("Content-Length", QByteArray::number(response.body.size()));
    if (request.header("connection").toLower().contains("close"))
        header("Connection", "close");
    bytes += "\r\n";
    if (request.method != "HEAD" && response.status != 204 && response.status != 304)
        bytes += response.body;
    return bytes;
}

Service::Service(const QString &name, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->name = name;
}

Service::~Service() = default;

QString Service::name() const
{
    return d->name;
}

bool Service::listen(quint16 port)
{
    const quint16 taken = d->QAbstractHttpServer::listen(QHostAddress::LocalHost, port);
    setPublicUrl(QUrl(u"http://127.0.0.1:%1"_s.arg(taken)));
    return taken != 0;
}

QUrl Service::url() const
{
    return d->url;
}

QString Service::address() const
{
    return d->address;
}

void Service::setPublicUrl(const QUrl &url)
{
    d->url = url;
    d->address = url.toString(QUrl::StripTrailingSlash);
}

void Service::route(const QByteArray &method, const QString &pattern, Handler handler)
{
    QStringList parts = pattern.split(u'/').mid(1);
    if (!parts.isEmpty() && parts.constLast().isEmpty())
        parts.removeLast();
    d->routes.append({method, parts, std::move(handler)});
}

void Service::addFilter(Filter filter)
{
    d->filters.append(std::move(filter));
}

void Service::addDecorator(Decorator decorator)
{
    d->decorators.append(std::move(decorator));
}

void Service::setNotFound(Handler handler)
{
    d->notFound = std::move(handler);
}

void Service::setFaultPlan(FaultPlan *plan)
{
    d->plan = plan;
}

void Service::setLatency(int milliseconds)
{
    d->latency = milliseconds;
}

void Service::setClock(const Clock *clock)
{
    d->clock = clock;
}

} // namespace sandbox
