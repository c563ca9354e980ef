// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/uptrends/pagerdutysender.h"

#include <QtCore/QMap>
#include <QtCore/QTimer>

namespace sandbox::uptrends {

/// Checks broken monitors at their interval on the practice clock, lets errors climb the escalation
/// levels and sends what leaves. Only monitors in error cost anything.
class AlertEngine : public QObject
{
    Q_OBJECT

public:
    AlertEngine(UptrendsWorld *world, const PagerDutySender *sender, QObject *parent = nullptr);

    /// The monitor reports @p error from now on; its first check with a confirmed error happens at
    /// once.
    void breakMonitor(Monitor &monitor, const QString &error);
    /// The next check, which happens at once, is good again.
    void repairMonitor(Monitor &monitor);

    const QList<Alert> &alerts() const { return m_alerts; } ///< oldest first
    QJsonArray incidentsDump() const;

private:
    struct LevelState
    {
        QDateTime lastSent;
        int reminders = 0;
    };
    /// An error of one monitor, from its first confirmed check until it is good again.
    struct Incident
    {
        QString key;
        QDateTime firstError;
        QDateTime nextCheck;
        qint64 firstCheckId = 0;
        qint64 lastCheckId = 0;
        int errors = 0;
        QMap<std::pair<QString, int>, LevelState> alerted; ///< by definition and level
    };

    void catchUp();
    void runChecks(Monitor &monitor, Incident &incident, const QDateTime &now);
    void climb(const Monitor &monitor, Incident &incident, const QDateTime &now);
    static bool isReached(const EscalationLevel &level, const Incident &incident,
                          const QDateTime &now);
    void raise(const QString &type, const Monitor &monitor, const Incident &incident,
               const AlertDefinition &definition, const EscalationLevel &level,
               const QDateTime &now);
    QList<Delivery> deliver(const Alert &alert, const Monitor &monitor,
                            const EscalationLevel &level) const;

    UptrendsWorld *m_world;
    const PagerDutySender *m_sender;
    QHash<QString, Incident> m_incidents; ///< by monitor
    QList<Alert> m_alerts;
    QTimer m_timer;
    qint64 m_nextCheckId = 70000000001;
};

} // namespace sandbox::uptrends
