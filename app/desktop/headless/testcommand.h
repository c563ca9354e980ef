// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/headless/command.h"
#include "core/changes/journal.h"
#include "core/delivery/deliverydesk.h"

namespace alertbridge::headless {

/// Test messages to services, one after another: a script is in no hurry, and people who are paged
/// are not paged by ten services at once.
class TestCommand : public Command
{
    Q_OBJECT

public:
    TestCommand(Account *account, const HeadlessOptions &options, QObject *parent = nullptr);
    ~TestCommand() override;

    Needs needs() const override;
    void start() override;
    void stop() override;

private:
    void findService();
    void findServiceById();
    void findIntegration();
    void takeIntegration(const QList<uptrends::Integration> &matching);
    void findAll();
    void refuse(const QString &problem); ///< a name that is not known, or is that of several
    void begin(const QList<DeliveryTarget> &targets);
    void testNext();
    void follow(const QString &recordId); ///< of the test under way
    void take(const DeliveryRecord &record); ///< of one that has ended
    void end();

    Journal m_journal;
    DeliveryHistory m_history;
    FeedBook m_feeds;
    DeliveryDesk m_desk;
    DeliveryTarget m_base; ///< what all targets of this run share
    QList<DeliveryTarget> m_waiting;
    QString m_running; ///< the id of its record
    std::stop_source m_stop;
    QJsonArray m_results;
    int m_total = 0;
    int m_proven = 0;
    bool m_stopped = false;
    bool m_closedByRest = false; ///< tried for the test under way
};

} // namespace alertbridge::headless
