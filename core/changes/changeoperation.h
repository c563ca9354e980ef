// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/changes/change.h"

#include <algorithm>
#include <memory>
#include <stop_token>

namespace alertbridge {

/// What one kind of change is at the services: how to see whether it is needed, how it is sent, how
/// to see that it took effect. Asks once for each call; order, repeats and the journal are the
/// ChangeCarrier's. Lives as long as the context. Main thread.
class ChangeOperation
{
public:
    enum class Seen {
        AsWanted,
        AsBefore, ///< as `before` says, so far as that is known: may be sent
        Otherwise, ///< neither: somebody else changed it, or it is not there any more
    };

    virtual ~ChangeOperation() = default;
    Q_DISABLE_COPY_MOVE(ChangeOperation)

    /// @p maybeSent: an earlier attempt may have taken effect, so what is found may be its doing.
    virtual Async<Seen> look(bool maybeSent, std::stop_token stop) = 0;
    virtual Async<Done> send(std::stop_token stop) = 0;
    virtual Async<Seen> readBack(std::stop_token stop) { return look(true, std::move(stop)); }
    /// What is gone already (404) is as wanted.
    virtual bool isRemoval() const { return false; }
    /// Sent as a DELETE, of which a lost one is repeated by the HTTP client: 404 may be the answer
    /// to the second.
    virtual bool isDelete() const { return isRemoval(); }
    /// False where what it takes to send it is not written down: only looked for.
    virtual bool canSend() const { return true; }
    /// False where the service does not show whether it took effect.
    virtual bool isShown() const { return true; }
    /// False where the service takes a second one beside the first.
    virtual bool mayRepeat() const { return true; }

    /// With what the service answered, such as the id of what was made.
    const Change &change() const { return m_change; }

protected:
    ChangeOperation(QObject *context, Account *account, const Change &change)
        : m_context(context)
        , m_account(account)
        , m_change(change)
    {
    }

    /// @p present where one of the list matches, else @p absent; an error where it cannot be told.
    template<typename T, typename Matches>
    Async<Seen> listed(const Async<Listing<T>> &listing, const Matches &matches, Seen present,
                       Seen absent) const
    {
        return judged(listing, matches, [present](const T &) { return present; }, absent);
    }

    /// The same where it depends on what is found.
    template<typename T, typename Matches, typename Judge>
    Async<Seen> judged(const Async<Listing<T>> &listing, const Matches &matches,
                       const Judge &present, Seen absent) const
    {
        return converted<Seen>(m_context, listing, [=](const Listing<T> &found) -> Result<Seen> {
            const auto item = std::find_if(found.items.begin(), found.items.end(), matches);
            if (item != found.items.end())
                return present(*item);
            if (found.incompleteBecause)
                return failure(*found.incompleteBecause);
            if (!found.unreadable.isEmpty())
                return failure(found.unreadable.constFirst());
            return absent;
        });
    }

    /// Compares the fields that are to change with what the service shows.
    Seen compared(const QJsonObject &shown) const
    {
        bool wanted = true;
        for (auto field = m_change.after.begin(); field != m_change.after.end(); ++field) {
            const QJsonValue value = shown.value(field.key());
            if (value == field.value())
                continue;
            wanted = false;
            const auto before = m_change.before.find(field.key());
            if (before != m_change.before.end() && value != before.value())
                return Seen::Otherwise;
        }
        return wanted ? Seen::AsWanted : Seen::AsBefore;
    }

    static bool isSame(const QString &guid, const QString &other)
    {
        return guid.compare(other, Qt::CaseInsensitive) == 0;
    }

    QObject *m_context;
    Account *m_account;
    Change m_change;
};

using OperationPointer = std::unique_ptr<ChangeOperation>;

/// Null for what is no change at the services, such as test messages.
OperationPointer operationFor(QObject *context, Account *account, const Change &change);
OperationPointer uptrendsOperation(QObject *context, Account *account, const Change &change);
OperationPointer pagerDutyOperation(QObject *context, Account *account, const Change &change);

} // namespace alertbridge
