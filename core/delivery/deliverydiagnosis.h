// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliverytest.h"

namespace alertbridge {

/// Why an accepted event is no incident (facts: PagerDuty knowledge base, "why incidents fail to
/// trigger").
struct Diagnosis
{
    DeliveryCause cause = DeliveryCause::Unknown;
    QString serviceName; ///< empty where it could not be read
    std::optional<ApiError> error; ///< of the first check that could not be made

    /// The service will not open an incident however long one waits.
    bool isDefinite() const
    {
        return cause == DeliveryCause::ServiceDisabled || cause == DeliveryCause::MaintenanceWindow
               || cause == DeliveryCause::NobodyOnCall;
    }
};

/// Checks the service's status, its open maintenance windows and who is on call, in this order,
/// until one explains it. Unknown where all are clean: the alert may be suppressed or paused, which
/// no call tells of an alert without an incident. Never an error itself.
Async<Diagnosis> diagnose(QObject *context, Account *account, const QString &serviceId,
                          std::stop_token stop);

/// Whether an Events API error says that the key itself was refused: deleted, rotated, or of the
/// other region.
bool refusesKey(const ApiError &error);

/// Whether asking the same again will not help.
bool isFinal(const ApiError &error);

} // namespace alertbridge
