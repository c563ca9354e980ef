// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>

namespace sandbox {

/// How large the practice account is and from which seed it grew.
struct WorldOptions
{
    quint32 seed = 1;
    int services = 6; ///< PagerDuty services
    int definitions = 5; ///< Uptrends alert definitions
    int levels = 3; ///< escalation levels of each definition
    int latencyMs = 0;
    bool eu = false; ///< the PagerDuty account lives in the EU region
    bool aiops = true; ///< the plan includes alert grouping
    bool allKinds = false; ///< a StatusHub and a custom integration in Uptrends too
};

/// The services' own clock: real time plus what the control endpoint added. Everything dated reads
/// it.
class Clock : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    QDateTime now() const; ///< UTC
    void advance(
        qint64 seconds); ///< emits advanced() minute by minute, so that delays fire in order

Q_SIGNALS:
    void advanced(const QDateTime &now);

private:
    qint64 m_offsetMs = 0;
};

/// Ids as the vendors shape them, reproducible from the seed.
class IdSource
{
public:
    explicit IdSource(quint32 seed);
    QString pagerDutyId(); ///< 'P' and six of A–Z0–9
    QString incidentId(); ///< 'Q' and thirteen of A–Z0–9
    QString integrationKey(); ///< 32 lower-case hexadecimal digits
    QString guid(); ///< lower case, no braces
    QString token(const QByteArray &prefix, int length);
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }

private:
    QRandomGenerator m_random;
    QSet<QString> m_issued; ///< six characters are few for a large account
};

/// What Uptrends needs of PagerDuty: an event by integration key. The real one goes over HTTP to
/// /v2/enqueue.
class EventSink
{
public:
    virtual ~EventSink() = default;
    /// @returns the HTTP status the Events API would have given
    virtual int enqueue(const QJsonObject &event) = 0;
};

} // namespace sandbox
