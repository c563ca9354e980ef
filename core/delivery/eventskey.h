// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"

#include <stop_token>

namespace alertbridge {

/// Where a message to a service is sent with.
struct EventsKey
{
    Secret key; ///< empty: the service has no integration that takes events, or shows no key
    QString integrationId;
    QString integrationName;
};

/// The key of @p wantedId, or of the newest integration of the service that takes events. One that
/// the list does not show is read by itself. Fails only where that cannot be read.
Async<EventsKey> findEventsKey(QObject *context, Account *account,
                               const pagerduty::Service &service, const QString &wantedId,
                               std::stop_token stop);

/// The service without the keys of its integrations: for who only looks at it.
pagerduty::Service withoutKeys(pagerduty::Service service);

} // namespace alertbridge
