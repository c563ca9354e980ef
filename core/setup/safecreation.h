// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/recording.h"
#include "core/net/async.h"
#include "core/net/pause.h"
#include "core/setup/setupstate.h"

#include <algorithm>
#include <array>
#include <stop_token>

namespace alertbridge {

/// What a creation needs to know of one kind of uniquely named object.
template<typename T>
struct CreationCalls
{
    std::function<Async<QList<T>>(std::stop_token)> lookUp; ///< those that have the exact name
    std::function<Async<T>(std::stop_token)> post;
    std::function<QDateTime(const T &)> createdAt; ///< invalid where the service does not say
    std::function<void(const PendingCreation &)> note; ///< kept before the POST leaves
    std::function<QDateTime()> serviceTime; ///< now, on the service's clock
    std::chrono::milliseconds lookPause {
        700}; ///< between looks for an object whose answer was lost
};

/// Makes one uniquely named object and never a second one. PagerDuty has no idempotency keys, so a
/// lost answer is followed by a look-up by exact name (the REST API has no idempotency keys): an
/// object that was not there before is ours, one that was not made is asked for once more. Where
/// that cannot be told either, the error has outcomeUnknown set.
template<typename T>
class SafeCreation : public std::enable_shared_from_this<SafeCreation<T>>
{
public:
    /// @p pending with a start time is an attempt whose outcome is still open: it is looked up
    /// before anything is sent.
    static Async<T> run(QObject *context, CreationCalls<T> calls, PendingCreation pending,
                        std::stop_token stop)
    {
        const auto self = std::shared_ptr<SafeCreation>(
            new SafeCreation(context, std::move(calls), std::move(pending), std::move(stop)));
        self->begin();
        return self->m_deferred.future();
    }

    /// The one among @p found that the attempt made.
    static std::optional<T> ours(const PendingCreation &pending, const QList<T> &found,
                                 const std::function<QDateTime(const T &)> &createdAt)
    {
        // Ids tell; the time is a second lock with room for clocks that differ.
        constexpr qint64 clockRoom = 300;
        for (const T &object : found) {
            const QDateTime time = createdAt(object);
            const bool tooOld = time.isValid() && pending.startedAt.isValid()
                                && time.secsTo(pending.startedAt) > clockRoom;
            if (!pending.idsBefore.contains(object.id) && !tooOld)
                return object;
        }
        return {};
    }

private:
    SafeCreation(QObject *context, CreationCalls<T> calls, PendingCreation pending,
                 std::stop_token stop)
        : m_context(context)
        , m_calls(std::move(calls))
        , m_pending(std::move(pending))
        , m_stop(std::move(stop))
        , m_resumed(m_pending.startedAt.isValid())
    {
    }

    void begin()
    {
        onFinished(m_context, m_calls.lookUp(m_stop),
                   [self = this->shared_from_this()](Result<QList<T>> found) {
                       if (!found) {
                           self->fail(found.error(), self->m_resumed);
                           return;
                       }
                       if (self->m_resumed) {
                           if (const auto object = self->find(*found)) {
                               self->m_deferred.finish(*object);
                               return;
                           }
                       } else {
                           self->m_pending.startedAt = self->m_calls.serviceTime();
                           for (const T &object : std::as_const(*found))
                               self->m_pending.idsBefore.append(object.id);
                           self->m_calls.note(self->m_pending);
                       }
                       self->post();
                   });
    }

    void post()
    {
        ++m_posts;
        onFinished(m_context, m_calls.post(m_stop),
                   [self = this->shared_from_this()](Result<T> made) {
                       if (made)
                           self->m_deferred.finish(std::move(made));
                       else
                           self->handle(made.error());
                   });
    }

    /// A name that is taken after an earlier attempt of our own: that attempt may have taken it.
    bool takenByUsPerhaps(const ApiError &error) const
    {
        return error.isNameTaken() && (m_resumed || m_posts > 1);
    }

    void handle(const ApiError &error)
    {
        if (error.kind == ApiError::Kind::Cancelled) {
            fail(error, true);
        } else if (mayHaveHappened(error) || takenByUsPerhaps(error)) {
            lookAgain(error, 0);
        } else {
            fail(error, false);
        }
    }

    /// New objects may stay invisible to lists for some seconds.
    void lookAgain(const ApiError &error, size_t round)
    {
        afterPause(m_context, m_calls.lookPause * lookPauses.at(round), m_stop,
                   [self = this->shared_from_this(), error, round] {
                       onFinished(self->m_context, self->m_calls.lookUp(self->m_stop),
                                  [self, error, round](Result<QList<T>> found) {
                                      if (!found)
                                          self->fail(self->worse(error, found.error()), true);
                                      else if (const auto object = self->find(*found))
                                          self->m_deferred.finish(*object);
                                      else if (round + 1 < lookPauses.size())
                                          self->lookAgain(error, round + 1);
                                      else
                                          self->giveUpOrRepeat(error);
                                  });
                   });
    }

    void giveUpOrRepeat(const ApiError &error)
    {
        if (error.isNameTaken())
            fail(error, false);
        else if (m_posts < 2)
            post();
        else
            fail(error, true);
    }

    std::optional<T> find(const QList<T> &found) const
    {
        return ours(m_pending, found, m_calls.createdAt);
    }

    /// What the user can act upon: a sign-in that ended while looking, or a cancelled look.
    static ApiError worse(const ApiError &posted, const ApiError &looked)
    {
        const bool tellsMore = looked.kind == ApiError::Kind::Unauthorized
                               || looked.kind == ApiError::Kind::Cancelled;
        return tellsMore ? looked : posted;
    }

    void fail(ApiError error, bool unknown)
    {
        error.outcomeUnknown = unknown;
        m_deferred.finish(failure(std::move(error)));
    }

    static constexpr std::array<int, 3> lookPauses {0, 1,
                                                    3}; ///< in units of CreationCalls::lookPause

    QObject *m_context;
    CreationCalls<T> m_calls;
    PendingCreation m_pending;
    std::stop_token m_stop;
    bool m_resumed;
    int m_posts = 0;
    Deferred<T> m_deferred;
};

} // namespace alertbridge
