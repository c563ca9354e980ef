// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/eventskey.h"

#include <algorithm>

namespace alertbridge {

namespace {

EventsKey keyOf(const pagerduty::Integration &integration)
{
    return {Secret::fromString(integration.integrationKey), integration.id, integration.name};
}

} // namespace

Async<EventsKey> findEventsKey(QObject *context, Account *account,
                               const pagerduty::Service &service, const QString &wantedId,
                               std::stop_token stop)
{
    QList<pagerduty::Integration> candidates;
    for (const pagerduty::Integration &integration : service.integrations) {
        if (wantedId.isEmpty() ? integration.takesEvents() : integration.id == wantedId)
            candidates.append(integration);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const pagerduty::Integration &a, const pagerduty::Integration &b) {
                         return a.createdAt.isValid()
                                && (!b.createdAt.isValid() || a.createdAt > b.createdAt);
                     });
    const auto withKey = std::find_if(
        candidates.begin(), candidates.end(),
        [](const pagerduty::Integration &each) { return !each.integrationKey.isEmpty(); });
    if (withKey != candidates.end())
        return ready<EventsKey>(keyOf(*withKey));
    const QString id = candidates.isEmpty() ? wantedId : candidates.first().id;
    if (id.isEmpty())
        return ready<EventsKey>(EventsKey());
    return converted<EventsKey>(
        context, account->pagerDuty()->fetchIntegration(service.id, id, std::move(stop)),
        [](const pagerduty::Integration &integration) -> Result<EventsKey> {
            return keyOf(integration);
        });
}

pagerduty::Service withoutKeys(pagerduty::Service service)
{
    for (pagerduty::Integration &integration : service.integrations)
        integration.integrationKey.clear();
    return service;
}

} // namespace alertbridge
