// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliverytest.h"

#include <QtCore/QList>
#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace alertbridge {

/// One test message and what was read back of it.
struct DeliveryRecord
{
    enum class Kind {
        Proof, ///< error, watched to a person, and resolved
        Error, ///< error alone: stays open until OK is sent
        Silent, ///< a change event: proves key and service, wakes nobody
        WholePath, ///< Uptrends' own test button
    };
    enum class Result { Running, Proven, NotProven, Cancelled };

    QString id; ///< UUID without braces
    QString drillId; ///< the fire drill it is part of; empty for none
    Kind kind = Kind::Proof;
    Result result = Result::Running;
    QString serviceId;
    QString serviceName;
    QString integrationGuid; ///< of Uptrends, where the test was begun from one
    QString integrationName;
    QDateTime startedAt; ///< UTC
    QDateTime endedAt; ///< UTC; invalid while it runs
    QList<DeliveryHop> hops; ///< as many as its kind has
    DeliveryCause cause = DeliveryCause::None;
    QString incidentId;
    int incidentNumber = 0;
    QUrl incidentUrl;
    QString urgency; ///< of the incident: high, low
    QString dedupKey;
    QString keyIntegrationId; ///< of PagerDuty, whose key the message was sent with
    bool incidentOpen = false; ///< an incident of ours that was not read back as resolved
    QList<DeliveryTest::Notified> notified; ///< as read from the incident's log
    QString sentBy; ///< the user of this computer; empty where it is not known
};

/// What a fire drill set out to do; what it found out is in the records that carry its id.
struct DrillPlan
{
    struct Service
    {
        QString id;
        QString name;
    };

    QString id;
    QString profileName; ///< as it was
    QDateTime startedAt; ///< UTC
    QDateTime endedAt; ///< UTC; invalid until it ended, and where the app ended first
    QString sentBy; ///< the user of this computer
    QList<Service> services; ///< in the order they are tried
};

/// All tests of one profile, newest first, on disk. Two copies of the app may write: each takes
/// over what the other wrote when it writes itself. The oldest of more than a thousand are dropped,
/// but none with an open incident; the plan of a drill goes with the last of its records. Main
/// thread.
class DeliveryHistory : public QObject
{
    Q_OBJECT

public:
    /// @p folder empty: QStandardPaths::AppDataLocation.
    DeliveryHistory(const QString &folder, const QString &profileId, QObject *parent = nullptr);
    ~DeliveryHistory() override;

    /// Where a file that was not understood is kept now; empty: none.
    QString setAside() const;
    bool isOfNewerVersion() const; ///< the file is left alone; tests are known for this run only
    const QList<DeliveryRecord> &records() const;
    const DeliveryRecord *record(const QString &id) const; ///< null for none; valid until put()
    /// The newest that reached a person and was proven; a silent test proves less and is none.
    const DeliveryRecord *lastProven(const QString &serviceId) const; ///< null for none
    const DeliveryRecord *lastProvenThrough(const QString &integrationGuid) const;
    void put(const DeliveryRecord &record); ///< adds it, or replaces the one of its id
    /// Lets @p change work on the record as the file has it by now, and keeps what it returns true
    /// for: for those who know of a test of another run of the app only what they read earlier.
    void amend(const QString &id, const std::function<bool(DeliveryRecord &)> &change);
    /// Of a test that has no end yet: whether another run of the app, which is alive, works on it.
    bool isUnderWayElsewhere(const QString &id) const;
    const DrillPlan *drill(const QString &id) const; ///< null for none; valid until put()
    void putDrill(const DrillPlan &plan); ///< the same for drills

    static void remove(const QString &folder, const QString &profileId);

Q_SIGNALS:
    void recordChanged(const QString &id);
    void writeFailed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace alertbridge
