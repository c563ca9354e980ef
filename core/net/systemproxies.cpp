// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/systemproxies.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QHash>
#include <QtCore/QThreadPool>
#include <QtCore/QUrl>

#include <chrono>

namespace alertbridge::systemproxies {

using namespace Qt::StringLiterals;

namespace {

/// People carry their computers from one network to another.
constexpr std::chrono::minutes goodFor {1};

struct Answer
{
    QList<QNetworkProxy> proxies;
    QDeadlineTimer fresh;
};

struct State
{
    Source source = &QNetworkProxyFactory::systemProxyForQuery;
    QHash<QString, Answer> answers;
    QHash<QString, Async<QList<QNetworkProxy>>> asked; ///< and not answered yet
    QObject receiver;
    QThreadPool thread; ///< goes first: what it still asks is waited for

    State() { thread.setMaxThreadCount(1); } // libproxy answers one at a time
};

State &state()
{
    static State only;
    return only;
}

/// Scripts may look at the path as well, but see none of an https address.
QString placeOf(const QUrl &url)
{
    return url.scheme() + "://"_L1 + url.authority(QUrl::FullyEncoded);
}

} // namespace

bool isKnown(const QUrl &url)
{
    const auto answer = state().answers.constFind(placeOf(url));
    return answer != state().answers.cend() && !answer->fresh.hasExpired();
}

Async<QList<QNetworkProxy>> learn(const QUrl &url)
{
    State &s = state();
    const QString place = placeOf(url);
    if (isKnown(url))
        return ready<QList<QNetworkProxy>>(s.answers.value(place).proxies);
    if (const auto under = s.asked.constFind(place); under != s.asked.cend())
        return *under;
    const Deferred<QList<QNetworkProxy>> deferred;
    s.thread.start([deferred, url, source = s.source] {
        QList<QNetworkProxy> proxies = source(QNetworkProxyQuery(url));
        if (proxies.isEmpty())
            proxies.append(QNetworkProxy(QNetworkProxy::NoProxy));
        deferred.finish(std::move(proxies));
    });
    // Kept before anybody who asked goes on.
    const auto kept = converted<QList<QNetworkProxy>>(
        &s.receiver, deferred.future(),
        [place](const QList<QNetworkProxy> &proxies) -> Result<QList<QNetworkProxy>> {
            state().asked.remove(place);
            state().answers.insert(place, {proxies, QDeadlineTimer(goodFor)});
            return proxies;
        });
    s.asked.insert(place, kept);
    return kept;
}

QList<QNetworkProxy> of(const QNetworkProxyQuery &query)
{
    const auto answer = state().answers.constFind(placeOf(query.url()));
    return answer != state().answers.cend() ? answer->proxies : state().source(query);
}

void forget()
{
    state().answers.clear();
}

void setSource(const Source &source)
{
    state().source = source ? source : Source(&QNetworkProxyFactory::systemProxyForQuery);
    forget();
}

} // namespace alertbridge::systemproxies
