// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/objectremoval.h"

#include "core/setup/pause.h"

#include <algorithm>
#include <array>

namespace alertbridge {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ObjectKind = CreatedObject::Kind;

namespace {

/// Lists show what was deleted a moment longer.
constexpr std::array removalPauses {0ms, 500ms, 1500ms, 3000ms};

class Removal : public std::enable_shared_from_this<Removal>
{
public:
    Removal(QObject *context, Account *account, const CreatedObject &object, std::stop_token stop)
        : m_context(context)
        , m_account(account)
        , m_object(object)
        , m_stop(std::move(stop))
    {
    }

    Async<Done> start()
    {
        onFinished(m_context, send(), [self = shared_from_this()](Result<Done> sent) {
            const bool goOn = sent || sent.error().kind == ApiError::Kind::NotFound
                              || sent.error().outcomeUnknown;
            if (!sent)
                self->m_refusal = sent.error();
            if (goOn)
                self->readBack(0);
            else
                self->m_deferred.finish(failure(sent.error()));
        });
        return m_deferred.future();
    }

private:
    Async<Done> send() const
    {
        switch (m_object.kind) {
        case ObjectKind::Service:
            return m_account->pagerDuty()->deleteService(m_object.id, m_stop);
        case ObjectKind::EscalationPolicy:
            return m_account->pagerDuty()->deleteEscalationPolicy(m_object.id, m_stop);
        case ObjectKind::GroupingSetting:
            return m_account->pagerDuty()->deleteGroupingSetting(m_object.id, m_stop);
        case ObjectKind::Attachment:
            return m_account->uptrends()->detach(m_object.definitionGuid, m_object.level,
                                                 m_object.id, m_stop);
        }
        Q_UNREACHABLE();
    }

    /// Hands @p holds(value) to @p deferred; an answer of 404 means: gone.
    template<typename T, typename Holds>
    Async<bool> asked(const Async<T> &future, const Holds &holds) const
    {
        const Deferred<bool> deferred;
        onFinished(m_context, future, [deferred, holds](Result<T> result) {
            if (result)
                deferred.finish(holds(*result));
            else if (result.error().kind == ApiError::Kind::NotFound)
                deferred.finish(false);
            else
                deferred.finish(failure(result.error()));
        });
        return deferred.future();
    }

    Async<bool> isThere() const
    {
        const auto hasId = [id = m_object.id](const auto &items) {
            return std::any_of(items.begin(), items.end(),
                               [&id](const auto &item) { return item.id == id; });
        };
        switch (m_object.kind) {
        case ObjectKind::Service:
            return asked(m_account->pagerDuty()->fetchService(m_object.id, m_stop),
                         [](const pagerduty::Service &) { return true; });
        case ObjectKind::EscalationPolicy:
            return asked(
                m_account->pagerDuty()->findEscalationPoliciesByName(m_object.name, m_stop), hasId);
        case ObjectKind::GroupingSetting:
            return asked(
                m_account->pagerDuty()->fetchGroupingSettings({m_object.serviceId}, m_stop),
                [hasId](const Listing<pagerduty::GroupingSetting> &listing) {
                    return hasId(listing.items);
                });
        case ObjectKind::Attachment:
            return asked(m_account->uptrends()->fetchLevelIntegrations(m_object.definitionGuid,
                                                                       m_object.level, m_stop),
                         [guid = m_object.id](const Listing<uptrends::Integration> &listing) {
                             return std::any_of(listing.items.begin(), listing.items.end(),
                                                [&guid](const uptrends::Integration &one) {
                                                    return one.guid == guid;
                                                });
                         });
        }
        Q_UNREACHABLE();
    }

    void readBack(size_t round)
    {
        afterPause(m_context, removalPauses.at(round), m_stop, [self = shared_from_this(), round] {
            onFinished(self->m_context, self->isThere(), [self, round](Result<bool> there) {
                if (!there)
                    self->m_deferred.finish(failure(there.error()));
                else if (!*there)
                    self->m_deferred.finish(Done {});
                else if (round + 1 < removalPauses.size())
                    self->readBack(round + 1);
                else
                    self->m_deferred.finish(
                        failure(self->m_refusal.value_or(ApiError::local(u"still_there"_s))));
            });
        });
    }

    QObject *m_context;
    Account *m_account;
    CreatedObject m_object;
    std::stop_token m_stop;
    std::optional<ApiError> m_refusal; ///< of a request that may have taken effect all the same
    Deferred<Done> m_deferred;
};

int rank(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Attachment:
        return 0;
    case ObjectKind::GroupingSetting:
        return 1;
    case ObjectKind::Service:
        return 2;
    case ObjectKind::EscalationPolicy:
        return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

Async<Done> removeObject(QObject *context, Account *account, const CreatedObject &object,
                         std::stop_token stop)
{
    return std::make_shared<Removal>(context, account, object, std::move(stop))->start();
}

QList<CreatedObject> removalOrder(const QList<CreatedObject> &created)
{
    QList<CreatedObject> order(created.rbegin(), created.rend());
    std::stable_sort(
        order.begin(), order.end(),
        [](const CreatedObject &a, const CreatedObject &b) { return rank(a.kind) < rank(b.kind); });
    return order;
}

} // namespace alertbridge
