// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/async.h"
#include "core/net/secret.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace alertbridge {

class ProxySignIn;
struct ConnectionRules;

enum class Verb { Get, Post, Put, Patch, Delete };

struct HttpRequest
{
    Verb verb = Verb::Get;
    QUrl url;
    ApiError::Service service = ApiError::Service::None;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< no secrets here
    Secret authorization; ///< whole header value, e.g. "Token token=…"; empty for none
    QByteArray contentType; ///< empty for no body
    QByteArray body;
    /// Requests of one lane share a budget: one token, or one host without a token. Empty: the
    /// host.
    QString lane;
    std::chrono::milliseconds timeout {30000};
    std::stop_token stop;
    bool mayChange = true; ///< false: all but GET ends with the local code read_only, unsent
    bool expectJson = true; ///< an answer of another type is Kind::Gateway
    /// Set for events with a dedup_key, which may be repeated although they are POSTs.
    bool repeatable = false;
};

struct HttpResponse
{
    int status = 0;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QString requestId;
    QString host;
    QByteArray header(const QByteArray &lowerCaseName) const;
};

/// The one place requests leave from. Main thread.
///
/// - a bounded queue for each lane; `ratelimit-reset` (seconds until reset, PagerDuty REST-API/04)
/// and `Retry-After`
///   (seconds or date, RFC 9110 §10.2.3) hold the whole lane at once; negative or absurd values are
///   capped
/// - repeats GET, PUT, DELETE and repeatable requests on 408, 429, 5xx and lost connections with
/// capped back-off and jitter; PATCH on 429 only;
///   a POST only on 429 (it was not processed); otherwise a lost answer ends with outcomeUnknown
/// - no redirects, no cookies, HTTPS only except to loopback
/// - one log line for each request (category alertbridge.http): verb, host and path, status,
/// milliseconds, request id
class HttpClient : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        int inFlightPerLane = 6;
        int attempts = 5; ///< the first one included
        std::chrono::milliseconds firstBackoff {500};
        std::chrono::milliseconds backoffCap {8000};
        std::chrono::milliseconds patience {
            120000}; ///< a longer server-ordered pause ends with RateLimited
        /// Caps the time-out that a request asks for.
        std::chrono::milliseconds longestTimeout = std::chrono::hours(1);
    };

    explicit HttpClient(QObject *parent = nullptr);
    HttpClient(Options options, QObject *parent);
    ~HttpClient() override;

    /// Non-2xx answers are errors; parsing of error bodies is done here for both services
    /// (core/net/errorbody.h).
    Async<HttpResponse> send(HttpRequest request);

    /// For connections made from now on; what is under way ends as it began. Without it: the
    /// system's proxy and authorities, loopback directly.
    void setConnectionRules(const ConnectionRules &rules);
    /// Who answers a proxy that asks for a sign-in; null: nobody. Outlives the requests.
    void setProxySignIn(ProxySignIn *signIn);

    QDateTime serverNow() const; ///< UTC by the services' clock, whatever this computer's says
    std::chrono::seconds clockSkew() const; ///< server minus local, from the newest Date header

Q_SIGNALS:
    /// The lane waits; the countdown belongs on screen. Zero when it goes on.
    void laneHeld(alertbridge::ApiError::Service service, const QString &host,
                  std::chrono::milliseconds remaining);
    /// Of a request that says which service it is for; without @p error it was answered with
    /// success.
    void ended(alertbridge::ApiError::Service service,
               const std::optional<alertbridge::ApiError> &error);
    /// By more than a minute since it was told last.
    void clockSkewChanged(std::chrono::seconds skew);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace alertbridge
