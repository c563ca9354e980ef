// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/changeoperation.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

namespace alertbridge {

using namespace Qt::StringLiterals;
using ChangeKind = Change::Kind;
using Seen = ChangeOperation::Seen;

namespace {

using pagerduty::EscalationPolicy;
using pagerduty::GroupingSetting;
using pagerduty::MaintenanceWindow;

/// What only the set-up makes: looked up by name, never sent from here. `before` holds what bore
/// the name when it was sent, under "Existing"; that is not ours.
class SetupCreation : public ChangeOperation
{
public:
    SetupCreation(QObject *context, Account *account, const Change &change)
        : ChangeOperation(context, account, change)
    {
    }

    Async<Seen> look(bool maybeSent, std::stop_token stop) override
    {
        pagerduty::RestClient *client = m_account->pagerDuty();
        switch (m_change.kind) {
        case ChangeKind::CreateService:
            return found(client->findServicesByName(m_change.name, std::move(stop)), maybeSent);
        case ChangeKind::CreateEscalationPolicy:
            return found(client->findEscalationPoliciesByName(m_change.name, std::move(stop)),
                         maybeSent);
        default:
            break;
        }
        const auto settings = converted<QList<GroupingSetting>>(
            m_context, client->fetchGroupingSettings({m_change.serviceId}, std::move(stop)),
            [this](const Listing<GroupingSetting> &listing) -> Result<QList<GroupingSetting>> {
                QList<GroupingSetting> ofService;
                for (const GroupingSetting &setting : listing.items) {
                    if (setting.serviceIds.contains(m_change.serviceId)
                        && setting.name == m_change.name)
                        ofService.append(setting);
                }
                return ofService;
            });
        return found(settings, maybeSent);
    }

    Async<Done> send(std::stop_token) override
    {
        return ready<Done>(failure(ApiError::local(u"not_applicable"_s)));
    }

    bool canSend() const override { return false; }

private:
    template<typename T>
    Async<Seen> found(const Async<QList<T>> &items, bool maybeSent)
    {
        return converted<Seen>(
            m_context, items, [this, maybeSent](const QList<T> &named) -> Result<Seen> {
                const QJsonValue existing = m_change.before.value("Existing"_L1);
                for (const T &item : named) {
                    if (maybeSent && existing.isArray() && !existing.toArray().contains(item.id)) {
                        m_change.id = item.id;
                        return Seen::AsWanted;
                    }
                }
                // One of a version that did not write down what was there: whose it is, is open.
                return named.isEmpty() || existing.isArray() ? Seen::AsBefore : Seen::Otherwise;
            });
    }
};

class PagerDutyRemoval : public ChangeOperation
{
public:
    PagerDutyRemoval(QObject *context, Account *account, const Change &change)
        : ChangeOperation(context, account, change)
    {
    }

    Async<Seen> look(bool, std::stop_token stop) override
    {
        pagerduty::RestClient *client = m_account->pagerDuty();
        const auto hasId = [id = m_change.id](const auto &item) { return item.id == id; };
        switch (m_change.kind) {
        case ChangeKind::RemoveService:
            return converted<Seen>(
                m_context, client->fetchService(m_change.id, std::move(stop)),
                [](const pagerduty::Service &) -> Result<Seen> { return Seen::AsBefore; });
        case ChangeKind::RemoveEscalationPolicy:
            return lookForPolicy(std::move(stop));
        case ChangeKind::RemoveAlertGrouping:
            return listed(client->fetchGroupingSettings({m_change.serviceId}, std::move(stop)),
                          hasId, Seen::AsBefore, Seen::AsWanted);
        default:
            return listed(client->fetchOpenMaintenanceWindows({}, std::move(stop)), hasId,
                          Seen::AsBefore, Seen::AsWanted);
        }
    }

    Async<Done> send(std::stop_token stop) override
    {
        pagerduty::RestClient *client = m_account->pagerDuty();
        switch (m_change.kind) {
        case ChangeKind::RemoveService:
            return client->deleteService(m_change.id, std::move(stop));
        case ChangeKind::RemoveEscalationPolicy:
            return client->deleteEscalationPolicy(m_change.id, std::move(stop));
        case ChangeKind::RemoveAlertGrouping:
            return client->deleteGroupingSetting(m_change.id, std::move(stop));
        default:
            return client->deleteMaintenanceWindow(m_change.id, std::move(stop));
        }
    }

    bool isRemoval() const override { return true; }

private:
    /// By its name, which is quick; by all of them where it may bear another one by now.
    Async<Seen> lookForPolicy(std::stop_token stop)
    {
        const QString id = m_change.id;
        const Async<QList<EscalationPolicy>> named =
            m_account->pagerDuty()->findEscalationPoliciesByName(m_change.name, stop);
        return andThen(m_context, named, [this, id, stop](const QList<EscalationPolicy> &policies) {
            const auto hasId = [id](const EscalationPolicy &policy) { return policy.id == id; };
            if (std::any_of(policies.begin(), policies.end(), hasId))
                return ready<Seen>(Seen::AsBefore);
            return listed(m_account->pagerDuty()->fetchEscalationPolicies({}, stop), hasId,
                          Seen::AsBefore, Seen::AsWanted);
        });
    }
};

/// Known again by its description, services and times; the start may have become later, since one
/// in the past becomes now.
class MaintenanceCreation : public ChangeOperation
{
public:
    MaintenanceCreation(QObject *context, Account *account, const Change &change)
        : ChangeOperation(context, account, change)
    {
        m_window.description = change.name;
        m_window.start = time("start_time"_L1);
        m_window.end = time("end_time"_L1);
        const QJsonArray services = change.after.value("service_ids"_L1).toArray();
        for (const QJsonValue &id : services)
            m_window.serviceIds.append(id.toString());
    }

    Async<Seen> look(bool, std::stop_token stop) override
    {
        const QDateTime now = m_account->http()->serverNow();
        return converted<Seen>(
            m_context,
            m_account->pagerDuty()->fetchOpenMaintenanceWindows(m_window.serviceIds,
                                                                std::move(stop)),
            [this, now](const Listing<MaintenanceWindow> &found) -> Result<Seen> {
                for (const MaintenanceWindow &window : found.items) {
                    if (isIt(window)) {
                        m_change.id = window.id;
                        return Seen::AsWanted;
                    }
                }
                if (found.incompleteBecause)
                    return failure(*found.incompleteBecause);
                // One that has ended is not listed any more, and no use any more.
                return m_window.end <= now ? Seen::Otherwise : Seen::AsBefore;
            });
    }

    Async<Done> send(std::stop_token stop) override
    {
        return converted<Done>(
            m_context, m_account->pagerDuty()->createMaintenanceWindow(m_window, std::move(stop)),
            [this](const MaintenanceWindow &made) -> Result<Done> {
                m_change.id = made.id;
                return Done();
            });
    }

    bool mayRepeat() const override { return false; }

private:
    QDateTime time(QLatin1StringView key) const
    {
        return QDateTime::fromString(m_change.after.value(key).toString(), Qt::ISODate);
    }

    bool isIt(const MaintenanceWindow &window) const
    {
        constexpr qint64 clockRoom = 60; // seconds
        const QSet<QString> wanted(m_window.serviceIds.begin(), m_window.serviceIds.end());
        const QSet<QString> shown(window.serviceIds.begin(), window.serviceIds.end());
        return window.description == m_window.description && wanted == shown
               && std::abs(window.end.secsTo(m_window.end)) <= 1
               && m_window.start.secsTo(window.start) >= -clockRoom;
    }

    MaintenanceWindow m_window;
};

class IncidentResolving : public ChangeOperation
{
public:
    IncidentResolving(QObject *context, Account *account, const Change &change)
        : ChangeOperation(context, account, change)
    {
    }

    Async<Seen> look(bool, std::stop_token stop) override
    {
        return converted<Seen>(m_context,
                               m_account->pagerDuty()->fetchIncident(m_change.id, std::move(stop)),
                               [](const pagerduty::Incident &incident) -> Result<Seen> {
                                   return incident.status == pagerduty::IncidentStatus::Resolved
                                              ? Seen::AsWanted
                                              : Seen::AsBefore;
                               });
    }

    Async<Done> send(std::stop_token stop) override
    {
        return converted<Done>(
            m_context, m_account->pagerDuty()->resolveIncident(m_change.id, std::move(stop)),
            [](const pagerduty::Incident &) -> Result<Done> { return Done(); });
    }
};

} // namespace

OperationPointer operationFor(QObject *context, Account *account, const Change &change)
{
    if (OperationPointer operation = uptrendsOperation(context, account, change))
        return operation;
    return pagerDutyOperation(context, account, change);
}

OperationPointer pagerDutyOperation(QObject *context, Account *account, const Change &change)
{
    switch (change.kind) {
    case ChangeKind::CreateService:
    case ChangeKind::CreateEscalationPolicy:
    case ChangeKind::SetAlertGrouping:
        return std::make_unique<SetupCreation>(context, account, change);
    case ChangeKind::RemoveService:
    case ChangeKind::RemoveEscalationPolicy:
    case ChangeKind::RemoveAlertGrouping:
    case ChangeKind::RemoveMaintenanceWindow:
        return std::make_unique<PagerDutyRemoval>(context, account, change);
    case ChangeKind::CreateMaintenanceWindow:
        return std::make_unique<MaintenanceCreation>(context, account, change);
    case ChangeKind::ResolveIncident:
        return std::make_unique<IncidentResolving>(context, account, change);
    default:
        return {};
    }
}

} // namespace alertbridge
