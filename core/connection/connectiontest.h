// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/profile.h"
#include "core/net/apierror.h"
#include "core/net/connectionrules.h"
#include "core/net/proxysignin.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <memory>
#include <optional>

namespace alertbridge {

/// *Test connection*: the way to the services hop by hop, with settings that need not be saved. The
/// proxy, its sign-in, then a request without a sign-in to each service: whatever it answers, the
/// way there is open and its certificate is trusted. Main thread.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    struct Hop
    {
        enum class Kind { Proxy, SignIn, Service };
        enum class State {
            Waiting,
            Running,
            Good,
            NotNeeded, ///< none is set, and the proxy did not ask
            Failed,
            Skipped, ///< something before it failed
        };
        Kind kind = Kind::Service;
        State state = State::Waiting;
        QString host; ///< "proxy.example.com:3128", "api.pagerduty.com"
        bool direct = true; ///< a service that is reached without a proxy
        std::optional<ApiError> error; ///< where it failed
        bool secure = true; ///< a service that shows a certificate: not the practice services
    };
    struct Target
    {
        ApiError::Service service = ApiError::Service::None;
        QUrl url;
    };

    explicit ConnectionTest(QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// Everything a profile talks to: the APIs, the sign-in and both web apps.
    static QList<Target> targetsOf(const Endpoints &endpoints, Region region);

    /// Stops what is under way and begins anew.
    void start(const ConnectionRules &rules, const ProxyCredential &credential,
               const QList<Target> &targets);
    void stop();
    bool isRunning() const { return m_run != nullptr; }
    const QList<Hop> &hops() const { return m_hops; }

Q_SIGNALS:
    void hopsChanged();
    void finished();

private:
    struct Run;
    void findWays();
    void begin();
    void reachProxy(qsizetype hop);
    void proxyAnswered(qsizetype hop, const QString &code);
    void askNext();
    void take(qsizetype hop, const std::optional<ApiError> &error);
    void endSignIn(Hop::State state, const std::optional<ApiError> &error = {});
    void setState(qsizetype hop, Hop::State state, const std::optional<ApiError> &error = {});

    QList<Hop> m_hops;
    std::unique_ptr<Run> m_run;
};

} // namespace alertbridge
