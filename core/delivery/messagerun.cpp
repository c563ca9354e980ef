// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/messagerun.h"

namespace alertbridge {

MessageRun::MessageRun(Account *account, Journal *journal, DeliveryHistory *history,
                       const DeliveryRecord &base, const Timing &timing, QObject *parent)
    : DeliveryRun(parent)
    , m_history(history)
    , m_test(new DeliveryTest(account, base.serviceId, base.keyIntegrationId, journal, this))
    , m_base(base)
{
    m_test->setPollInterval(timing.poll);
    m_test->setPatience(timing.patience);
    m_test->setLeaveOpen(base.kind == DeliveryRecord::Kind::Error);
    attach(base);
}

void MessageRun::attach(const DeliveryRecord &base)
{
    m_recorder = new DeliveryRecorder(m_test, m_history, base);
    connect(m_recorder, &DeliveryRecorder::recordChanged, this, &DeliveryRun::changed);
    // After the recorder: who listens finds the record complete.
    connect(m_test, &DeliveryTest::finished, this, &DeliveryRun::finished);
}

void MessageRun::start(const DeliveryMessage &message)
{
    const bool staysOpen = m_base.kind == DeliveryRecord::Kind::Error;
    m_test->start(message.summary, staysOpen ? message.errorText : message.text);
}

void MessageRun::follow(const pagerduty::Incident &incident, const QString &alertKey)
{
    DeliveryTest::Sent sent;
    sent.dedupKey = alertKey;
    sent.startedAt = m_base.startedAt;
    sent.serviceName = m_base.serviceName;
    sent.incident = incident;
    m_test->follow(sent);
}

void MessageRun::takeUp()
{
    DeliveryTest::Sent sent;
    sent.dedupKey = m_base.dedupKey;
    sent.startedAt = m_base.startedAt;
    sent.serviceName = m_base.serviceName;
    sent.incident.id = m_base.incidentId;
    sent.incident.number = m_base.incidentNumber;
    sent.incident.htmlUrl = m_base.incidentUrl;
    sent.incident.urgency = m_base.urgency;
    sent.incident.status = m_base.incidentOpen ? pagerduty::IncidentStatus::Triggered
                                               : pagerduty::IncidentStatus::Resolved;
    sent.hops = m_base.hops;
    sent.notified = m_base.notified;
    sent.cause = m_base.cause;
    m_test->takeUp(sent);
}

bool MessageRun::canSendOk() const
{
    return m_base.kind != DeliveryRecord::Kind::WholePath && m_test->isLeftOpen();
}

} // namespace alertbridge
