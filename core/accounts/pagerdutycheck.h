// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"

namespace alertbridge {

/// One run of Account::checkPagerDuty(): abilities, refresh, other region, user. A child of the
/// account; deletes itself.
class PagerDutyCheck : public QObject
{
    Q_OBJECT

public:
    PagerDutyCheck(Account *account, std::stop_token stop);

    Async<PagerDutyIdentity> run();

private:
    void askAbilities(pagerduty::RestClient *client);
    void askUser(pagerduty::RestClient *client);
    void tryAnotherWay(ApiError refused);
    void tryOtherRegion();
    void finishWith(const Result<PagerDutyIdentity> &result);
    bool isStale() const;

    Account *m_account;
    std::stop_token m_stop;
    Deferred<PagerDutyIdentity> m_deferred;
    PagerDutyIdentity m_identity;
    std::optional<ApiError> m_refused; ///< the first 401
    bool m_refreshed = false;
    bool m_inOtherRegion = false;
    int m_generation;
};

} // namespace alertbridge
