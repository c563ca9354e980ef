// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/removal.h"

#include "core/net/pause.h"

#include <QtCore/QPointer>

#include <algorithm>
#include <array>
#include <memory>

namespace alertbridge {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ChangeKind = Change::Kind;

namespace {

/// Lists show what was deleted a moment longer.
constexpr std::array removalPauses {0ms, 500ms, 1500ms, 3000ms};

/// The service said no: nothing was removed.
bool isRefusal(const ApiError &error)
{
    return !error.outcomeUnknown && !error.isTransient() && error.code != "still_there"_L1;
}

class Removal : public std::enable_shared_from_this<Removal>
{
public:
    Removal(QObject *context, Account *account, const Change &removal, std::stop_token stop)
        : m_context(context)
        , m_account(account)
        , m_removal(removal)
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
        switch (m_removal.kind) {
        case ChangeKind::RemoveService:
            return m_account->pagerDuty()->deleteService(m_removal.id, m_stop);
        case ChangeKind::RemoveEscalationPolicy:
            return m_account->pagerDuty()->deleteEscalationPolicy(m_removal.id, m_stop);
        case ChangeKind::RemoveAlertGrouping:
            return m_account->pagerDuty()->deleteGroupingSetting(m_removal.id, m_stop);
        case ChangeKind::DetachIntegration:
            return m_account->uptrends()->detach(m_removal.definitionGuid, m_removal.level,
                                                 m_removal.id, m_stop);
        default:
            break;
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
        const auto hasId = [id = m_removal.id](const auto &items) {
            return std::any_of(items.begin(), items.end(),
                               [&id](const auto &item) { return item.id == id; });
        };
        switch (m_removal.kind) {
        case ChangeKind::RemoveService:
            return asked(m_account->pagerDuty()->fetchService(m_removal.id, m_stop),
                         [](const pagerduty::Service &) { return true; });
        case ChangeKind::RemoveEscalationPolicy:
            return asked(
                m_account->pagerDuty()->findEscalationPoliciesByName(m_removal.name, m_stop),
                hasId);
        case ChangeKind::RemoveAlertGrouping:
            return asked(
                m_account->pagerDuty()->fetchGroupingSettings({m_removal.serviceId}, m_stop),
                [hasId](const Listing<pagerduty::GroupingSetting> &listing) {
                    return hasId(listing.items);
                });
        case ChangeKind::DetachIntegration:
            return asked(m_account->uptrends()->fetchLevelIntegrations(m_removal.definitionGuid,
                                                                       m_removal.level, m_stop),
                         [guid = m_removal.id](const Listing<uptrends::Integration> &listing) {
                             return std::any_of(listing.items.begin(), listing.items.end(),
                                                [&guid](const uptrends::Integration &one) {
                                                    return one.guid == guid;
                                                });
                         });
        default:
            break;
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
    Change m_removal;
    std::stop_token m_stop;
    std::optional<ApiError> m_refusal; ///< of a request that may have taken effect all the same
    Deferred<Done> m_deferred;
};

} // namespace

Async<Done> removeObject(QObject *context, Account *account, Journal *journal,
                         const Change &removal, std::stop_token stop)
{
    const Deferred<Done> deferred;
    const qint64 entry = journal ? journal->begin(removal) : 0;
    if (journal && entry == 0) {
        deferred.finish(failure(ApiError::local(u"journal_unwritable"_s)));
        return deferred.future();
    }
    const auto removed = std::make_shared<Removal>(context, account, removal, std::move(stop));
    onFinished(context, removed->start(),
               [deferred, journal = QPointer(journal), entry, removal](Result<Done> result) {
                   if (journal) {
                       if (result)
                           journal->end(entry, Outcome::Done, removal);
                       else
                           journal->end(entry,
                                        isRefusal(result.error()) ? Outcome::Refused
                                                                  : Outcome::Unknown,
                                        removal, result.error());
                   }
                   deferred.finish(std::move(result));
               });
    return deferred.future();
}

std::optional<Change> inverseOf(const JournalEntry &entry)
{
    if (entry.outcome != Outcome::Done || entry.undone || entry.change.undoes != 0)
        return {};
    Change inverse = entry.change;
    inverse.undoes = entry.id;
    switch (entry.change.kind) {
    case ChangeKind::CreateService:
        inverse.kind = ChangeKind::RemoveService;
        return inverse;
    case ChangeKind::CreateEscalationPolicy:
        inverse.kind = ChangeKind::RemoveEscalationPolicy;
        return inverse;
    case ChangeKind::SetAlertGrouping:
        inverse.kind = ChangeKind::RemoveAlertGrouping;
        return inverse;
    case ChangeKind::AttachIntegration:
        inverse.kind = ChangeKind::DetachIntegration;
        return inverse;
    // Removed objects come back with other ids and keys; pages that went out cannot be called back.
    case ChangeKind::RemoveService:
    case ChangeKind::RemoveEscalationPolicy:
    case ChangeKind::RemoveAlertGrouping:
    case ChangeKind::DetachIntegration:
    case ChangeKind::SendTestMessage:
    default:
        return {};
    }
}

} // namespace alertbridge
