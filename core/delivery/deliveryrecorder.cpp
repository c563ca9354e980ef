// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliveryrecorder.h"

#include "core/platform/platform.h"

#include <QtCore/QUuid>

#include <algorithm>

namespace alertbridge {

namespace {

using TestResult = DeliveryRecord::Result;

TestResult resultOf(const DeliveryTest &test)
{
    // Sending OK for one that was proven does not put that in doubt.
    if (test.isRunning() && !test.isSendingOk())
        return TestResult::Running;
    if (test.isProven())
        return TestResult::Proven;
    const bool refuted = std::any_of(
        test.hops().begin(), test.hops().end(),
        [](const DeliveryHop &hop) { return hop.state == DeliveryHop::State::Bad; });
    return refuted || !test.isCancelled() ? TestResult::NotProven : TestResult::Cancelled;
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

DeliveryRecorder::DeliveryRecorder(DeliveryTest *test, DeliveryHistory *history,
                                   const DeliveryRecord &base)
    : QObject(test)
    , m_test(test)
    , m_history(history)
    , m_record(base)
{
    connect(test, &DeliveryTest::started, this, &DeliveryRecorder::begin);
    connect(test, &DeliveryTest::hopChanged, this, [this](int row) {
        // A step that only begins is not worth a place on the disk.
        const auto state = m_test->hops().at(static_cast<size_t>(row)).state;
        if (state == DeliveryHop::State::Good || state == DeliveryHop::State::Bad)
            write();
        else
            update();
    });
    connect(test, &DeliveryTest::finished, this, &DeliveryRecorder::write);
}

void DeliveryRecorder::begin()
{
    if (m_begun || m_record.id.isEmpty())
        m_record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_begun = true;
    m_record.startedAt = m_test->startedAt();
    m_record.endedAt = {};
    m_record.sentBy = platform::userName();
    write(); // before it is sent: what a crash leaves open is found by its key
}

void DeliveryRecorder::update()
{
    DeliveryRecord now = recordOf(*m_test);
    now.id = m_record.id;
    now.drillId = m_record.drillId;
    now.kind = m_record.kind;
    now.integrationGuid = m_record.integrationGuid;
    now.integrationName = m_record.integrationName;
    now.sentBy = m_record.sentBy;
    now.endedAt = m_record.endedAt;
    if (!m_begun && m_record.result != TestResult::Running) // taken up: only its end is new
        now.result = m_record.result;
    if (now.serviceName.isEmpty())
        now.serviceName = m_record.serviceName;
    if (now.kind == DeliveryRecord::Kind::WholePath)
        now.hops.removeFirst(); // it was not this app that sent it
    // The time of the proof; a resolve that comes later changes nothing about it.
    if (!m_test->isRunning() && !now.endedAt.isValid())
        now.endedAt = QDateTime::currentDateTimeUtc();
    m_record = now;
    Q_EMIT recordChanged();
}

void DeliveryRecorder::write()
{
    update();
    if (m_history)
        m_history->put(m_record);
}

DeliveryRecord recordOf(const DeliveryTest &test)
{
    DeliveryRecord record;
    record.result = resultOf(test);
    record.startedAt = test.startedAt();
    record.serviceId = test.serviceId();
    record.serviceName = test.service().name;
    record.dedupKey = test.dedupKey();
    record.keyIntegrationId = test.integrationId();
    record.hops = QList<DeliveryHop>(test.hops().begin(), test.hops().end());
    record.cause = test.cause();
    record.notified = test.notified();
    if (const auto incident = test.incident()) {
        record.incidentId = incident->id;
        record.incidentNumber = incident->number;
        record.incidentUrl = incident->htmlUrl;
        record.urgency = incident->urgency;
    }
    record.incidentOpen = mayBeOpen(test);
    return record;
}

} // namespace alertbridge
