// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/firedrill.h"

#include "core/delivery/deliveryrecorder.h"
#include "core/platform/platform.h"

#include <QtCore/QUuid>

#include <algorithm>

namespace alertbridge {

using RowState = DrillRow::State;

int DrillReport::provenCount() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const DrillRow &row) {
        return row.state == RowState::Done && row.record.result == DeliveryRecord::Result::Proven;
    }));
}

int DrillReport::notProvenCount() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const DrillRow &row) {
        return row.state == RowState::Done && row.record.result != DeliveryRecord::Result::Proven;
    }));
}

int DrillReport::notRunCount() const
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [](const DrillRow &row) { return row.state == RowState::NotRun; }));
}

bool DrillReport::hasOpenIncident() const
{
    return std::any_of(rows.begin(), rows.end(),
                       [](const DrillRow &row) { return row.record.incidentOpen; });
}

FireDrill::FireDrill(const Profile &profile, const QList<DeliveryTarget> &targets, Begin begin,
                     QObject *parent)
    : QObject(parent)
    , m_targets(targets)
    , m_begin(std::move(begin))
{
    m_report.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_report.profileName = profile.name;
    m_report.practice = profile.practice;
    m_report.sentBy = platform::userName();
    for (const DeliveryTarget &target : targets)
        m_report.rows.append({target.serviceId, target.serviceName, RowState::Waiting, {}});
}

void FireDrill::start()
{
    if (m_running || m_row >= 0)
        return;
    m_running = true;
    m_report.startedAt = QDateTime::currentDateTimeUtc();
    next();
}

void FireDrill::next()
{
    ++m_row;
    if (m_row >= m_targets.size() || m_stopping) {
        for (int row = m_row; row < m_report.rows.size(); ++row) {
            m_report.rows[row].state = RowState::NotRun;
            Q_EMIT rowChanged(row);
        }
        m_running = false;
        m_report.endedAt = QDateTime::currentDateTimeUtc();
        Q_EMIT finished();
        return;
    }
    m_report.rows[m_row].state = RowState::Running;
    m_run = m_begin(m_targets.at(m_row), m_report.id);
    connect(m_run, &DeliveryRun::changed, this,
            [this, row = m_row, run = m_run] { show(row, run); });
    // Queued: the run is still in the middle of its last step.
    connect(
        m_run, &DeliveryRun::finished, this, [this, row = m_row] { endRow(row); },
        Qt::QueuedConnection);
    if (!m_run->isRunning()) // refused before anything was asked
        QMetaObject::invokeMethod(this, [this, row = m_row] { endRow(row); }, Qt::QueuedConnection);
    show(m_row, m_run);
}

void FireDrill::endRow(int row)
{
    if (row != m_row || m_report.rows.at(row).state != RowState::Running
        || (m_run && m_run->isRunning()))
        return;
    m_report.rows[row].state = RowState::Done;
    show(row, m_run);
    next();
}

/// Also after the drill: an incident that stayed open may be closed later.
void FireDrill::show(int row, const DeliveryRun *run)
{
    if (run) {
        m_report.rows[row].record = run->record();
        if (!run->record().serviceName.isEmpty())
            m_report.rows[row].serviceName = run->record().serviceName;
    }
    Q_EMIT rowChanged(row);
}

void FireDrill::stop()
{
    if (!m_running || m_stopping)
        return;
    m_stopping = true;
    if (m_run)
        m_run->cancel();
    Q_EMIT rowChanged(m_row);
}

int FireDrill::doneCount() const
{
    return int(std::count_if(m_report.rows.begin(), m_report.rows.end(),
                             [](const DrillRow &row) { return row.state == RowState::Done; }));
}

} // namespace alertbridge
