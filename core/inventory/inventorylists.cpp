// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/inventorylists.h"

#include "core/inventory/listingdefect.h"
#include "core/inventory/requestplaces.h"

#include <QtCore/QSet>

#include <algorithm>

namespace alertbridge {

namespace {

const QString &inventoryKey(const pagerduty::Service &service)
{
    return service.id;
}

const QString &inventoryKey(const pagerduty::MaintenanceWindow &window)
{
    return window.id;
}

template<typename T>
const QString &inventoryKey(const T &thing)
{
    return thing.guid;
}

/// The list as it is now; with what was known of it besides where it did not come whole.
template<typename T>
QList<T> merged(const QList<T> &known, const QList<T> &read, bool whole)
{
    if (whole)
        return read;
    QSet<QString> present;
    for (const T &thing : read)
        present.insert(inventoryKey(thing));
    QList<T> all = read;
    std::copy_if(known.begin(), known.end(), std::back_inserter(all),
                 [&present](const T &thing) { return !present.contains(inventoryKey(thing)); });
    return all;
}

pagerduty::Service withoutKeys(pagerduty::Service service)
{
    for (pagerduty::Integration &integration : service.integrations)
        integration.integrationKey.clear();
    return service;
}

bool isAtUptrends(InventoryLists::List list)
{
    return InventoryLists::serviceOf(list) == ApiError::Service::UptrendsApi;
}

bool endsAllOfTheService(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return error.kind == Kind::Unauthorized || error.kind == Kind::Offline
           || error.kind == Kind::RateLimited || error.kind == Kind::Tls
           || error.kind == Kind::Cancelled;
}

} // namespace

InventoryLists::InventoryLists(Account *account, Inventory *target, RequestPlaces *uptrendsPlaces,
                               QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_target(target)
    , m_places(uptrendsPlaces)
{
    connect(m_places, &RequestPlaces::offered, this, &InventoryLists::pump);
}

InventoryLists::~InventoryLists()
{
    m_stop.request_stop();
}

ApiError::Service InventoryLists::serviceOf(List list)
{
    return list == List::Services || list == List::MaintenanceWindows
               ? ApiError::Service::PagerDutyApi
               : ApiError::Service::UptrendsApi;
}

void InventoryLists::read(List list)
{
    if (m_waiting.contains(list))
        return;
    if (m_waiting.isEmpty() && m_sent.isEmpty())
        m_done = 0;
    m_waiting.append(list);
    pump();
}

void InventoryLists::stop()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_run;
    m_waiting.clear();
    for (const List list : std::exchange(m_sent, {})) {
        if (isAtUptrends(list))
            m_places->give();
    }
    m_serviceRows.clear();
}

bool InventoryLists::isReading(List list) const
{
    return m_waiting.contains(list) || m_sent.contains(list);
}

bool InventoryLists::isReading(ApiError::Service service) const
{
    const auto isOf = [service](List list) { return serviceOf(list) == service; };
    return std::any_of(m_waiting.begin(), m_waiting.end(), isOf)
           || std::any_of(m_sent.begin(), m_sent.end(), isOf);
}

int InventoryLists::total() const
{
    return m_done + static_cast<int>(m_waiting.size() + m_sent.size());
}

void InventoryLists::pump()
{
    for (const List list : QList<List>(m_waiting)) {
        if (m_sent.contains(list) || (isAtUptrends(list) && !m_places->isFree()))
            continue;
        m_waiting.removeOne(list);
        m_sent.append(list);
        if (isAtUptrends(list))
            m_places->take();
        send(list);
    }
}

void InventoryLists::send(List list)
{
    uptrends::Client *client = m_account->uptrends();
    const std::stop_token stop = m_stop.get_token();
    switch (list) {
    case List::Integrations:
        request(list, client->fetchIntegrations(stop), &Inventory::integrations);
        break;
    case List::Definitions:
        request(list, client->fetchAlertDefinitions(stop),
                [this](const Listing<uptrends::AlertDefinition> &read, bool) {
                    takeDefinitions(read);
                });
        break;
    case List::Operators:
        request(list, client->fetchOperators(stop), &Inventory::operators);
        break;
    case List::OperatorGroups:
        request(list, client->fetchOperatorGroups(stop), &Inventory::operatorGroups);
        break;
    case List::Monitors:
        request(list, client->fetchMonitors(stop), &Inventory::monitors);
        break;
    case List::MonitorGroups:
        request(list, client->fetchMonitorGroups(stop), &Inventory::monitorGroups);
        break;
    case List::Services:
        readServices();
        break;
    case List::MaintenanceWindows:
        request(list, m_account->pagerDuty()->fetchOpenMaintenanceWindows({}, stop),
                &Inventory::maintenanceWindows);
        break;
    }
}

template<typename T, typename Take>
void InventoryLists::request(List list, const Async<Listing<T>> &answer, Take take)
{
    onFinished(this, answer, [this, list, take, run = m_run](const Result<Listing<T>> &result) {
        if (run != m_run)
            return;
        m_sent.removeOne(list);
        if (isAtUptrends(list))
            m_places->give();
        ++m_done;
        if (!result) {
            end(list, result.error(), true);
            return;
        }
        const std::optional<ApiError> defect = defectOf(*result, serviceOf(list));
        take(*result, !defect);
        if (run == m_run)
            end(list, defect, false);
    });
}

template<typename T>
void InventoryLists::request(List list, const Async<Listing<T>> &answer, QList<T> Inventory::*known)
{
    request(list, answer, [this, known](const Listing<T> &read, bool whole) {
        m_target->*known = merged(m_target->*known, read.items, whole);
    });
}

void InventoryLists::end(List list, const std::optional<ApiError> &error, bool failed)
{
    const int run = m_run;
    const ApiError::Service service = serviceOf(list);
    QList<List> dropped {list};
    if (error && failed && endsAllOfTheService(*error)) {
        // The next one would fare no better.
        if (error->kind == ApiError::Kind::Unauthorized)
            m_account->reportUnauthorized(service);
        for (const List other : std::as_const(m_waiting)) {
            if (serviceOf(other) == service)
                dropped.append(other);
        }
        m_waiting.removeIf([service](List other) { return serviceOf(other) == service; });
    }
    for (const List ended : std::as_const(dropped)) {
        Q_EMIT listEnded(ended, error, failed);
        if (run != m_run)
            return;
    }
    pump();
    m_places->offer();
}

void InventoryLists::readServices()
{
    m_serviceRows.clear();
    for (qsizetype row = 0; row < m_target->services.size(); ++row)
        m_serviceRows.insert(m_target->services.at(row).id, row);
    const auto onPage = [this, run = m_run](const QList<pagerduty::Service> &page) {
        if (run == m_run)
            takeServices(page);
    };
    request(List::Services, m_account->pagerDuty()->fetchServices(onPage, m_stop.get_token()),
            [this](const Listing<pagerduty::Service> &read, bool whole) {
                QList<pagerduty::Service> services;
                services.reserve(read.items.size());
                std::transform(read.items.begin(), read.items.end(), std::back_inserter(services),
                               withoutKeys);
                m_target->services = merged(m_target->services, services, whole);
                m_serviceRows.clear();
            });
}

void InventoryLists::takeServices(const QList<pagerduty::Service> &page)
{
    ++m_done;
    for (const pagerduty::Service &service : page) {
        const auto row = m_serviceRows.constFind(service.id);
        if (row != m_serviceRows.constEnd()) {
            m_target->services[*row] = withoutKeys(service);
        } else {
            m_serviceRows.insert(service.id, m_target->services.size());
            m_target->services.append(withoutKeys(service));
        }
    }
    Q_EMIT rowsArrived(List::Services);
}

void InventoryLists::takeDefinitions(const Listing<uptrends::AlertDefinition> &listing)
{
    m_definitions = listing;
    QHash<QString, qsizetype> rows;
    for (qsizetype row = 0; row < m_target->definitions.size(); ++row)
        rows.insert(m_target->definitions.at(row).definition.guid, row);
    QList<DefinitionRecord> records;
    records.reserve(listing.items.size());
    for (const uptrends::AlertDefinition &definition : listing.items) {
        const auto row = rows.constFind(definition.guid);
        DefinitionRecord record;
        if (row != rows.constEnd())
            record = m_target->definitions.at(*row);
        rows.remove(definition.guid);
        record.definition = definition;
        records.append(record);
    }
    const bool whole = !defectOf(listing, ApiError::Service::UptrendsApi);
    QStringList gone;
    for (const DefinitionRecord &known : std::as_const(m_target->definitions)) {
        const QString &guid = known.definition.guid;
        if (!rows.contains(guid))
            continue;
        if (whole)
            gone.append(guid);
        else
            records.append(known);
    }
    m_target->definitions = records;
    for (const QString &guid : std::as_const(gone))
        Q_EMIT definitionGone(guid);
}

} // namespace alertbridge
