// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliverydiagnosis.h"

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

/// The three checks, one after the other.
class Checks : public std::enable_shared_from_this<Checks>
{
public:
    Checks(QObject *context, Account *account, const QString &serviceId, std::stop_token stop)
        : m_context(context)
        , m_account(account)
        , m_serviceId(serviceId)
        , m_stop(std::move(stop))
    {
    }

    Async<Diagnosis> run()
    {
        ask(m_account->pagerDuty()->fetchService(m_serviceId, m_stop), &Checks::checkStatus);
        return m_deferred.future();
    }

private:
    template<typename T>
    void ask(const Async<T> &answer, void (Checks::*next)(const Result<T> &))
    {
        onFinished(m_context, answer, [self = shared_from_this(), next](const Result<T> &result) {
            if (!result && !self->m_diagnosis.error)
                self->m_diagnosis.error = result.error();
            (self.get()->*next)(result);
        });
    }

    void checkStatus(const Result<pagerduty::Service> &service)
    {
        if (service) {
            m_diagnosis.serviceName = service->name;
            m_policyId = service->escalationPolicy.id;
            if (service->status == pagerduty::ServiceStatus::Disabled)
                return finish(DeliveryCause::ServiceDisabled);
            if (service->status == pagerduty::ServiceStatus::Maintenance)
                return finish(DeliveryCause::MaintenanceWindow);
        }
        ask(m_account->pagerDuty()->fetchOpenMaintenanceWindows({m_serviceId}, m_stop),
            &Checks::checkWindows);
    }

    void checkWindows(const Result<Listing<pagerduty::MaintenanceWindow>> &windows)
    {
        const QDateTime now = m_account->http()->serverNow();
        if (windows) {
            for (const pagerduty::MaintenanceWindow &window : windows->items) {
                const bool begun = !window.start.isValid() || window.start <= now;
                const bool ended = window.end.isValid() && window.end <= now;
                const bool concerned = window.serviceIds.isEmpty()
                                       || window.serviceIds.contains(m_serviceId);
                if (begun && !ended && concerned)
                    return finish(DeliveryCause::MaintenanceWindow);
            }
        }
        if (m_policyId.isEmpty())
            return finish(DeliveryCause::Unknown);
        ask(m_account->pagerDuty()->fetchOnCalls({m_policyId}, m_stop), &Checks::checkOnCalls);
    }

    void checkOnCalls(const Result<Listing<pagerduty::OnCall>> &onCalls)
    {
        if (onCalls && onCalls->complete && onCalls->items.isEmpty()
            && onCalls->unreadable.isEmpty())
            return finish(DeliveryCause::NobodyOnCall);
        finish(DeliveryCause::Unknown);
    }

    void finish(DeliveryCause cause)
    {
        m_diagnosis.cause = cause;
        m_deferred.finish(m_diagnosis);
    }

    QObject *m_context;
    Account *m_account;
    QString m_serviceId;
    std::stop_token m_stop;
    QString m_policyId;
    Diagnosis m_diagnosis;
    Deferred<Diagnosis> m_deferred;
};

} // namespace

Async<Diagnosis> diagnose(QObject *context, Account *account, const QString &serviceId,
                          std::stop_token stop)
{
    return std::make_shared<Checks>(context, account, serviceId, std::move(stop))->run();
}

bool refusesKey(const ApiError &error)
{
    if (error.kind != ApiError::Kind::Invalid
        || error.service != ApiError::Service::PagerDutyEvents)
        return false;
    const QStringList texts = QStringList(error.message) + error.details;
    return error.code == "invalid_routing_key"_L1
           || !texts.filter(u"routing key"_s, Qt::CaseInsensitive).isEmpty()
           || !texts.filter(u"routing_key"_s, Qt::CaseInsensitive).isEmpty();
}

bool isFinal(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Offline:
    case ApiError::Kind::Server:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::BadResponse:
    case ApiError::Kind::Gateway:
    case ApiError::Kind::Incomplete:
        return false;
    default:
        return true;
    }
}

} // namespace alertbridge
