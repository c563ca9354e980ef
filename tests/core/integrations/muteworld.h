// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/feedbook.h"
#include "core/integrations/mutedesk.h"
#include "core/inventory/accountinventory.h"
#include "tests/core/setup/practicefixture.h"

#include <QtTest/QTest>

namespace alertbridge::test {

/// Practice services, their inventory as read, and a desk. The account's e-mail integration is on
/// level 1 of every alert definition.
struct MuteWorld : PracticeFixture
{
    std::unique_ptr<Journal> journal;
    std::unique_ptr<FeedBook> feeds;
    std::unique_ptr<AccountInventory> inventory;
    std::unique_ptr<MuteDesk> desk;

    MuteWorld()
    {
        account->pagerDuty()->setFrom(pagerDuty.email());
        restart();
    }

    /// Of the app: what is on disk is what is known.
    void restart()
    {
        desk.reset();
        inventory.reset();
        journal = std::make_unique<Journal>(folder.path(), QStringLiteral("practice"));
        feeds = std::make_unique<FeedBook>(folder.path(), QStringLiteral("practice"));
        inventory = std::make_unique<AccountInventory>(account.get(), folder.path());
        desk = std::make_unique<MuteDesk>(account.get(), journal.get(), inventory.get(),
                                          feeds.get());
    }

    bool read()
    {
        inventory->refresh();
        return QTest::qWaitFor(
            [this] { return inventory->state().phase == LoadState::Phase::Ready; }, 20000);
    }

    bool carryOut(MuteDesk::Act act, const QString &guid, const QList<Change> &plan)
    {
        desk->carryOut(act, guid, plan);
        return ends();
    }
    bool ends() const
    {
        return QTest::qWaitFor(
            [this] { return desk->run()->phase() == ChangeRun::Phase::Finished; }, 20000);
    }

    QJsonArray definitions() const
    {
        return uptrends.dump().value(QLatin1StringView("alert_definitions")).toArray();
    }
    QString email() const
    {
        return uptrends.dump()
            .value(QLatin1StringView("integrations"))
            .toArray()
            .at(0)
            .toObject()
            .value(QLatin1StringView("guid"))
            .toString();
    }
    /// How many attachments of the e-mail integration are active.
    int activeEmails() const
    {
        int active = 0;
        const QString guid = email();
        const QJsonArray all = definitions();
        for (const QJsonValue &definition : all) {
            const QJsonArray levels = definition[QLatin1StringView("levels")].toArray();
            for (const QJsonValue &level : levels) {
                const QJsonArray attached = level[QLatin1StringView("integrations")].toArray();
                for (const QJsonValue &entry : attached)
                    active += entry[QLatin1StringView("integration")].toString() == guid
                              && entry[QLatin1StringView("active")].toBool();
            }
        }
        return active;
    }
    QString definitionGuid(int index) const
    {
        return definitions().at(index)[QLatin1StringView("guid")].toString();
    }
    QString serviceId() const
    {
        return world(QStringLiteral("services")).at(0)[QLatin1StringView("id")].toString();
    }
};

} // namespace alertbridge::test
