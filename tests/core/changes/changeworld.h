// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changerun.h"
#include "tests/core/setup/practicefixture.h"
#include "tests/support/asynctest.h"

#include <QtTest/QTest>

namespace alertbridge::test {

/// The practice services, an account, and changes to their objects as a screen would plan them.
struct ChangeWorld : PracticeFixture
{
    std::unique_ptr<Journal> journal = std::make_unique<Journal>(folder.path(),
                                                                 QStringLiteral("p1"));
    std::unique_ptr<ChangeRun> run = std::make_unique<ChangeRun>(account.get(), journal.get());

    explicit ChangeWorld(const sandbox::WorldOptions &options = {})
        : PracticeFixture(options)
    {
        account->pagerDuty()->setFrom(pagerDuty.email());
    }

    void restart() ///< of the app: what the journal file holds is what is known
    {
        run.reset();
        journal = std::make_unique<Journal>(folder.path(), QStringLiteral("p1"));
        run = std::make_unique<ChangeRun>(account.get(), journal.get());
    }

    bool carryOut(const QList<Change> &changes)
    {
        run->setChanges(changes);
        return runToEnd();
    }
    bool runToEnd()
    {
        run->start();
        return QTest::qWaitFor([this] { return run->phase() == ChangeRun::Phase::Finished; },
                               30000);
    }
    ChangeRow row(int index = 0) const { return run->rows().at(index); }

    QJsonArray listed(const char *list) const
    {
        return uptrends.dump().value(QLatin1StringView(list)).toArray();
    }
    QJsonObject definition(int index) const
    {
        return listed("alert_definitions").at(index).toObject();
    }
    QJsonObject level(int definitionIndex, int level) const
    {
        return definition(definitionIndex)
            .value(QLatin1StringView("levels"))
            .toArray()
            .at(level - 1)
            .toObject();
    }

    /// A change at or below an alert definition.
    Change at(Change::Kind kind, int definitionIndex, int level = 0) const
    {
        Change change;
        change.kind = kind;
        change.definitionGuid =
            definition(definitionIndex).value(QLatin1StringView("guid")).toString();
        change.definitionName =
            definition(definitionIndex).value(QLatin1StringView("name")).toString();
        change.level = level;
        return change;
    }
};

} // namespace alertbridge::test
