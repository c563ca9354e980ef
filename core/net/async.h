// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/result.h"

#include <QtCore/QFuture>
#include <QtCore/QFutureWatcher>
#include <QtCore/QPointer>
#include <QtCore/QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace alertbridge {

/// Every service call returns one. It always finishes with exactly one value; nobody calls cancel()
/// on it (cancellation is an ApiError like others, asked for through a std::stop_token).
template<typename T>
using Async = QFuture<Result<T>>;

/// The producing end. Finishes with Cancelled where it is dropped unfinished, so no consumer waits
/// for ever. Copyable.
template<typename T>
class Deferred
{
public:
    Deferred()
        : m_state(std::make_shared<State>())
    {
    }
    Async<T> future() const { return m_state->promise.future(); }
    void finish(Result<T> result) const { m_state->finish(std::move(result)); }
    bool isFinished() const { return m_state->finished; }

private:
    struct State
    {
        QPromise<Result<T>> promise;
        bool finished = false;
        State() { promise.start(); }
        ~State() { finish(failure(ApiError::cancelled())); }
        void finish(Result<T> result)
        {
            if (finished)
                return;
            finished = true;
            promise.addResult(std::move(result));
            promise.finish();
        }
    };
    std::shared_ptr<State> m_state;
};

template<typename T>
Async<T> ready(Result<T> result)
{
    const Deferred<T> deferred;
    deferred.finish(std::move(result));
    return deferred.future();
}

/// Calls @p handler(Result<T>) once, from the event loop, in the thread of @p context; never after
/// @p context died. QFuture::then(context, …) is not used: Qt 6.4 asserts where the context died
/// first.
template<typename T, typename Handler>
void onFinished(QObject *context, const Async<T> &future, Handler handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         handler(watcher->result());
                     });
    watcher->setFuture(future);
}

/// Chains: where @p future succeeds, @p next(T) starts the next call; an error is handed on as it
/// is. Where @p context dies in between, the returned future finishes with Cancelled.
template<typename A, typename Next>
auto andThen(QObject *context, const Async<A> &future, Next next)
{
    using NextAsync = std::invoke_result_t<Next, A>;
    using B = typename std::decay_t<decltype(std::declval<NextAsync>().result())>::value_type;
    const Deferred<B> deferred;
    onFinished(context, future,
               [context, deferred, next = std::move(next)](Result<A> result) mutable {
                   if (!result) {
                       deferred.finish(failure(std::move(result.error())));
                       return;
                   }
                   onFinished(context, Async<B>(next(std::move(*result))),
                              [deferred](Result<B> second) { deferred.finish(std::move(second)); });
               });
    return deferred.future();
}

/// Converts a successful value with @p convert(T) -> Result<B>.
template<typename B, typename A, typename Convert>
Async<B> converted(QObject *context, const Async<A> &future, Convert convert)
{
    const Deferred<B> deferred;
    onFinished(context, future, [deferred, convert = std::move(convert)](Result<A> result) mutable {
        if (!result)
            deferred.finish(failure(std::move(result.error())));
        else
            deferred.finish(convert(std::move(*result)));
    });
    return deferred.future();
}

} // namespace alertbridge
