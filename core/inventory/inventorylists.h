// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/inventory/inventory.h"

#include <QtCore/QObject>

#include <array>
#include <stop_token>

namespace alertbridge {

class RequestPlaces;

/// Reads the lists of both services into an inventory. A list that comes whole replaces what was
/// known; from one that does not, what is missing is kept. Main thread.
class InventoryLists : public QObject
{
    Q_OBJECT

public:
    enum class List {
        Integrations,
        Definitions, ///< only the list: names and whether they are active
        Operators,
        OperatorGroups,
        Monitors,
        MonitorGroups,
        Services,
        MaintenanceWindows
    };
    static constexpr std::array all {
        List::Integrations, List::Definitions,   List::Operators, List::OperatorGroups,
        List::Monitors,     List::MonitorGroups, List::Services,  List::MaintenanceWindows};
    static ApiError::Service serviceOf(List list);

    InventoryLists(Account *account, Inventory *target, RequestPlaces *uptrendsPlaces,
                   QObject *parent = nullptr);
    ~InventoryLists() override;

    void read(List list); ///< once more where it is being read already
    void stop();

    bool isReading(List list) const;
    bool isReading(ApiError::Service service) const;
    int done() const { return m_done; } ///< requests since nothing was read
    int total() const;
    /// As it came last.
    const Listing<uptrends::AlertDefinition> &definitions() const { return m_definitions; }

Q_SIGNALS:
    void rowsArrived(alertbridge::InventoryLists::List list); ///< services, page by page
    void definitionGone(const QString &guid); ///< not listed any more
    /// @p error with @p failed: nothing was read. Without: some of it could not be.
    void listEnded(alertbridge::InventoryLists::List list,
                   const std::optional<alertbridge::ApiError> &error, bool failed);

private:
    void pump();
    void send(List list);
    template<typename T, typename Take>
    void request(List list, const Async<Listing<T>> &answer, Take take);
    template<typename T>
    void request(List list, const Async<Listing<T>> &answer, QList<T> Inventory::*known);
    void end(List list, const std::optional<ApiError> &error, bool failed);
    void readServices();
    void takeServices(const QList<pagerduty::Service> &page);
    void takeDefinitions(const Listing<uptrends::AlertDefinition> &listing);

    Account *m_account;
    Inventory *m_target;
    RequestPlaces *m_places;
    std::stop_source m_stop;
    int m_run = 0; ///< answers of earlier runs are dropped
    QList<List> m_waiting;
    QList<List> m_sent;
    QHash<QString, qsizetype> m_serviceRows; ///< while services are being read
    Listing<uptrends::AlertDefinition> m_definitions;
    int m_done = 0;
};

} // namespace alertbridge
