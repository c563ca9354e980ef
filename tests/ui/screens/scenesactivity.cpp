// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/stage.h"
#include "ui/shell/profilesession.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace alertbridge::screens {

namespace {

void openActivity(Stage &stage)
{
    QTest::keyClick(stage.window(), Qt::Key_2, Qt::ControlModifier);
    stage.waitFor([&stage] { return stage.driver().visible(u"activityView"_s) != nullptr; },
                  u"the activity"_s);
}

Change attachment(const QString &name, int level)
{
    Change change;
    change.kind = Change::Kind::AttachIntegration;
    change.id = u"11111111-1111-4111-8111-111111111111"_s;
    change.name = name;
    change.definitionGuid = u"22222222-2222-4222-8222-222222222222"_s;
    change.definitionName = u"Web shop – critical"_s;
    change.level = level;
    return change;
}

void playActivity(Stage &stage)
{
    stage.openAccounts();
    openActivity(stage);
    stage.look(u"activity-empty"_s);
    Journal *journal = stage.window()->session()->journal();
    Change service;
    service.kind = Change::Kind::CreateService;
    service.name = u"Uptrends – Web shop"_s;
    service.id = u"PWEBSHOP"_s;
    journal->end(journal->begin(service), Outcome::Done, service);
    ApiError refused;
    refused.kind = ApiError::Kind::Invalid;
    refused.service = ApiError::Service::UptrendsApi;
    refused.httpStatus = 403;
    refused.message = u"The integration is not active."_s;
    const Change failed = attachment(veryLongName, 1);
    journal->end(journal->begin(failed), Outcome::Refused, failed, refused);
    const Change good = attachment(u"Web shop → PagerDuty"_s, 2);
    journal->end(journal->begin(good), Outcome::Done, good);
    for (int row = 0; row < 3; ++row) {
        stage.look(u"activity-%1"_s.arg(row));
        QTest::keyClick(stage.driver().visible(u"activityTreeView"_s), Qt::Key_Down);
    }
    stage.press(u"undoChangeButton"_s);
    stage.look(u"activity-undo"_s);
    stage.closeSheets();
    stage.type(u"activitySearchField"_s, u"zzz"_s);
    stage.look(u"activity-no-match"_s);
}

} // namespace

QList<Scene> activityScenes()
{
    return {{"activity", playActivity}};
}

} // namespace alertbridge::screens
