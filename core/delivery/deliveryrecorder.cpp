// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliveryrecorder.h"

#include <QtCore/QUuid>

#include <algorithm>

namespace alertbridge {

namespace {

using TestResult = DeliveryRecord::Result;

TestResult resultOf(const DeliveryTest &test)
{
    if (test.isRunning())
        return TestResult::Running;
    if (test.isProven())
        return TestResult::Proven;
    const bool refuted = std::any_of(
        test.hops().begin(), test.hops().end(),
        [](const DeliveryHop &hop) { return hop.state == DeliveryHop::State::Bad; });
    const bool whole = std::none_of(
        test.hops().begin(), test.hops().begin() + 3,
        [](const DeliveryHop &hop) { return hop.state == DeliveryHop::State::Skipped; });
    return refuted || whole ? TestResult::NotProven : TestResult::Cancelled;
}

/// Sent, and not read back as closed.
bool mayBeOpen(const DeliveryTest &test)
{
    using Kind = DeliveryHop::Kind;
    using State = DeliveryHop::State;
    const auto state = [&test](Kind kind) { return test.hops()[static_cast<size_t>(kind)].state; };
    if (test.incident())
        return test.incident()->status != pagerduty::IncidentStatus::Resolved
               && state(Kind::Confirmed) != State::Good;
    return false;
}

} // namespace

QString nameOfUser()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

DeliveryRecorder::DeliveryRecorder(DeliveryTest *test, DeliveryHistory *history,
                                   const DeliveryRecord &base)
    : QObject(test)
    , m_test(test)
    , m_history(history)
    , m_record(base)
{
    connect(test, &DeliveryTest::started, this, &DeliveryRecorder::begin);
    connect(test, &DeliveryTest::hopChanged, this, [this](int row) {
        // What is not known to anybody yet needs no place on the disk.
        const auto state = m_test->hops().at(static_cast<size_t>(row)).state;
        if (state == DeliveryHop::State::Good || state == DeliveryHop::State::Bad)
            write();
        else
            Q_EMIT recordChanged();
    });
    connect(test, &DeliveryTest::finished, this, &DeliveryRecorder::write);
}

void DeliveryRecorder::begin()
{
    m_record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_record.startedAt = m_test->startedAt();
    m_record.endedAt = {};
    m_record.sentBy = nameOfUser();
    m_record.keyIntegrationId.clear();
    m_record.incidentId.clear();
    m_record.incidentUrl.clear();
    m_record.incidentNumber = 0;
    write(); // before it is sent: what a crash leaves open is found by its key
}

void DeliveryRecorder::write()
{
    m_record.serviceId = m_test->serviceId();
    if (!m_test->service().name.isEmpty())
        m_record.serviceName = m_test->service().name;
    m_record.dedupKey = m_test->dedupKey();
    m_record.keyIntegrationId = m_test->integrationId();
    m_record.result = resultOf(*m_test);
    m_record.hops = QList<DeliveryHop>(m_test->hops().begin(), m_test->hops().end());
    m_record.cause = m_test->cause();
    m_record.notified = m_test->notified();
    if (const auto incident = m_test->incident()) {
        m_record.incidentId = incident->id;
        if (incident->number != 0)
            m_record.incidentNumber = incident->number;
        if (incident->htmlUrl.isValid())
            m_record.incidentUrl = incident->htmlUrl;
    }
    m_record.incidentOpen = mayBeOpen(*m_test);
    if (!m_test->isRunning() && !m_record.endedAt.isValid())
        m_record.endedAt = QDateTime::currentDateTimeUtc();
    if (m_history)
        m_history->put(m_record);
    Q_EMIT recordChanged();
}

} // namespace alertbridge
