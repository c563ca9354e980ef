// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/servicelistfilling.h"

#include "core/models/servicelistmodel.h"

#include <algorithm>
#include <utility>

namespace alertbridge {

namespace {

constexpr qsizetype rowsATurn = 500; ///< one or two milliseconds

} // namespace

ServiceListFilling::ServiceListFilling(ServiceListModel *model, Source source, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_source(std::move(source))
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ServiceListFilling::takeSome);
}

void ServiceListFilling::start()
{
    // A pass that runs goes on to the end: begun anew with every page that arrives, it would not
    // get there.
    if (m_timer.isActive()) {
        m_changed = true;
        return;
    }
    m_timer.start();
    takeSome();
}

void ServiceListFilling::finish()
{
    while (m_timer.isActive())
        takeSome();
}

void ServiceListFilling::takeSome()
{
    const QList<pagerduty::Service> some = m_source().mid(m_next, rowsATurn);
    m_next += some.size();
    for (const pagerduty::Service &service : some)
        m_seen.insert(service.id);
    m_model->append(some);
    if (m_next < m_source().size())
        return;
    m_next = 0;
    const QSet<QString> seen = std::exchange(m_seen, {});
    if (std::exchange(m_changed, false))
        return; // what was not seen may only have been put elsewhere: the next pass will tell
    m_timer.stop();
    m_model->keepOnly(seen);
    Q_EMIT filled();
}

} // namespace alertbridge
