// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/profile.h"
#include "core/delivery/deliveryrun.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>

namespace alertbridge {

/// One service of a drill.
struct DrillRow
{
    enum class State { Waiting, Running, Done, NotRun };

    QString serviceId;
    QString serviceName;
    State state = State::Waiting;
    DeliveryRecord record; ///< once it runs
};

/// What a drill found out, to hand on.
struct DrillReport
{
    QString id;
    QString profileName;
    bool practice = false;
    QDateTime startedAt; ///< UTC
    QDateTime endedAt; ///< UTC
    QString sentBy; ///< the user of this computer
    QList<DrillRow> rows;

    int provenCount() const;
    int notProvenCount() const; ///< with those that were cancelled
    int notRunCount() const;
    bool hasOpenIncident() const;
};

/// The same proof for one service after the other. One at a time: people who are on call for
/// several services are told of one test before the next begins, and each key gets two events
/// (Events API v2: 120 a minute). Main thread.
class FireDrill : public QObject
{
    Q_OBJECT

public:
    /// Makes the run for a target and starts it.
    using Begin =
        std::function<DeliveryRun *(const DeliveryTarget &target, const QString &drillId)>;

    FireDrill(const Profile &profile, const QList<DeliveryTarget> &targets, Begin begin,
              QObject *parent = nullptr);

    void start();
    void stop(); ///< the running one is taken back and ended, the rest is not run

    bool isRunning() const { return m_running; }
    bool isStopping() const { return m_running && m_stopping; }
    const DrillReport &report() const { return m_report; } ///< also while it runs
    int doneCount() const;

Q_SIGNALS:
    void rowChanged(int row);
    void finished();

private:
    void next();
    void endRow(int row);
    void show(int row, const DeliveryRun *run);

    QList<DeliveryTarget> m_targets;
    Begin m_begin;
    DrillReport m_report;
    QPointer<DeliveryRun> m_run;
    int m_row = -1;
    bool m_running = false;
    bool m_stopping = false;
};

} // namespace alertbridge
