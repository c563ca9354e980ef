// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/working.h"
#include "core/delivery/feedbook.h"
#include "core/delivery/firedrill.h"
#include "core/delivery/messagerun.h"
#include "core/delivery/wholepathwatch.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>

#include <optional>
#include <stop_token>

namespace alertbridge {

/// The delivery tests of one profile: runs them, keeps the history up to date, and knows which test
/// incidents are still open. Lives as long as the profile is open, whichever page is shown. What a
/// crash left open is looked up at the start, and so is what somebody else may have closed
/// meanwhile. Main thread.
class DeliveryDesk
    : public QObject
    , public Working
{
    Q_OBJECT

public:
    /// All but @p account may be null in tests.
    DeliveryDesk(Account *account, Journal *journal, DeliveryHistory *history, FeedBook *feeds,
                 QObject *parent = nullptr);
    ~DeliveryDesk() override;

    Account *account() const { return m_account; }
    DeliveryHistory *history() const { return m_history; }
    void setMessage(const DeliveryMessage &message) { m_message = message; }
    void setTiming(const MessageRun::Timing &timing) { m_timing = timing; }

    /// Proof, Error or Silent. Pages people unless silent: ask before. The id of its record.
    QString start(DeliveryRecord::Kind kind, const DeliveryTarget &target);
    void cancel(const QString &recordId);
    /// Ends an error test: with the event first; where that fails, over the REST API.
    bool canSendOk(const QString &recordId) const;
    void sendOk(const QString &recordId);
    bool canResolveByRest(const QString &recordId) const;
    void resolveByRest(const QString &recordId);
    bool isRunning(const QString &recordId) const;

    /// As it is now, running or kept; an empty id where there is none.
    DeliveryRecord record(const QString &recordId) const;
    /// Tests whose incident was not read back as resolved, newest first; none that runs.
    QList<DeliveryRecord> openIncidents() const;

    /// Watches for Uptrends' own test message; replaces an earlier watch that has ended.
    WholePathWatch *startWholePath(const QString &integrationGuid, const QString &integrationName);
    WholePathWatch *wholePath() const { return m_wholePath; } ///< null: none yet
    QStringList wholePathRecords() const { return m_wholePathRecords; } ///< what was caught

    FireDrill *startDrill(const QList<DeliveryTarget> &targets); ///< null while one runs
    FireDrill *drill() const { return m_drill; } ///< the last one; null: none yet
    /// Of a drill that ended, also in an earlier run of the app: see pastDrill().
    std::optional<DrillReport> drillReport(const QString &drillId) const;

    bool isWorking() const override;
    void stopWorking() override;

Q_SIGNALS:
    void recordChanged(const QString &id);
    void openIncidentsChanged();
    void wholePathChanged();
    void drillChanged();

private:
    DeliveryRun *begin(DeliveryRecord::Kind kind, const DeliveryTarget &target,
                       const QString &drillId);
    void keep(DeliveryRun *run);
    DeliveryRun *runFor(const QString &recordId); ///< also of an earlier run of the app
    DeliveryRun *knownRun(const QString &recordId) const;
    void follow(const WholePathWatch::Found &found);
    void takeWholePath();
    void keepDrill() const;
    void lookUpInterrupted();
    void lookUp(const DeliveryRecord &record);
    void lookUpOpen(const DeliveryRecord &record);
    void takeUpLater(const ApiError &error);
    void tellOpen();

    Account *m_account;
    QPointer<Journal> m_journal;
    QPointer<DeliveryHistory> m_history;
    QPointer<FeedBook> m_feeds;
    DeliveryMessage m_message;
    MessageRun::Timing m_timing;
    QHash<QString, DeliveryRun *> m_runs;
    WholePathWatch *m_wholePath = nullptr;
    QStringList m_wholePathRecords;
    FireDrill *m_drill = nullptr;
    QStringList m_open; ///< as last told
    QSet<QString> m_lookingUp;
    QSet<QString> m_lookedUp; ///< open ones of earlier runs
    std::stop_source m_stop;
};

} // namespace alertbridge
