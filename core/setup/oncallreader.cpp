// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/oncallreader.h"

#include <algorithm>

namespace alertbridge {

using pagerduty::OnCall;

namespace {

constexpr qsizetype chunkSize = 50;

} // namespace

QHash<QString, OnCallNow> onCallByPolicy(const QStringList &policyIds,
                                         const Listing<OnCall> &listing, const QDateTime &now)
{
    QHash<QString, OnCallNow> result;
    // In a list that is not whole, a policy without an entry may still have somebody.
    if (listing.complete && listing.unreadable.isEmpty()) {
        for (const QString &id : policyIds)
            result[id].known = true;
    }
    QList<OnCall> entries = listing.items;
    std::stable_sort(entries.begin(), entries.end(), [](const OnCall &a, const OnCall &b) {
        return a.escalationLevel < b.escalationLevel;
    });
    for (const OnCall &entry : std::as_const(entries)) {
        OnCallNow &who = result[entry.escalationPolicy.id];
        if (entry.start.isValid() && entry.start > now) {
            if (!who.nobodyUntil.isValid() || entry.start < who.nobodyUntil)
                who.nobodyUntil = entry.start;
            continue;
        }
        if (entry.end.isValid() && entry.end <= now)
            continue;
        who.known = true;
        if (!who.names.contains(entry.user.summary))
            who.names.append(entry.user.summary);
    }
    result.removeIf([](const QHash<QString, OnCallNow>::iterator &entry) { return !entry->known; });
    for (OnCallNow &who : result) {
        if (!who.names.isEmpty())
            who.nobodyUntil = {};
    }
    return result;
}

OnCallReader::OnCallReader(Account *account, ServiceListModel *services, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_services(services)
{
}

OnCallReader::~OnCallReader()
{
    m_stop.request_stop();
}

void OnCallReader::want(const QStringList &policyIds)
{
    for (const QString &id : policyIds) {
        if (id.isEmpty() || m_asked.contains(id))
            continue;
        m_asked.insert(id);
        m_waiting.append(id);
    }
    readNext();
}

void OnCallReader::startAfresh()
{
    m_asked.clear();
    m_waiting.clear();
}

void OnCallReader::readNext()
{
    if (m_reading || m_waiting.isEmpty())
        return;
    m_reading = true;
    const QStringList ids = m_waiting.mid(0, chunkSize);
    m_waiting.remove(0, ids.size());
    onFinished(this, m_account->pagerDuty()->fetchOnCalls(ids, m_stop.get_token()),
               [this, ids](Result<Listing<OnCall>> listing) {
                   m_reading = false;
                   if (listing) {
                       const QDateTime now = m_account->http()->serverNow();
                       m_services->setOnCall(onCallByPolicy(ids, *listing, now));
                   } else {
                       for (const QString &id : ids)
                           m_asked.remove(id); // asked again at the next refresh
                       const ApiError &error = listing.error();
                       if (error.kind == ApiError::Kind::Unauthorized)
                           m_account->reportUnauthorized(error.service);
                       if (error.kind == ApiError::Kind::Unauthorized || error.isTransient())
                           startAfresh();
                   }
                   readNext();
               });
}

} // namespace alertbridge
