// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/stage.h"
#include "ui/shell/profilesession.h"
#include "ui/widgets/navigationbar.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <tuple>

using namespace Qt::StringLiterals;

namespace alertbridge::screens {

namespace {

void openActivity(Stage &stage)
{
    auto *navigation = stage.window()->findChild<ui::NavigationBar *>(u"navigation"_s);
    Q_EMIT navigation->activated(int(ui::Page::Activity));
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

/// All kinds of changes, and the open ends of an earlier run.
void playOpenEnds(Stage &stage)
{
    // Before the window is there: what an earlier run left.
    Journal earlier(stage.folder.path(), u"practice"_s);
    Change level = attachment({}, 2);
    level.kind = Change::Kind::UpdateLevel;
    level.before = {{u"ThresholdErrorCount"_s, 1}, {u"Message"_s, u""_s}, {u"IsActive"_s, false}};
    level.after = {
        {u"ThresholdErrorCount"_s, 3}, {u"Message"_s, veryLongName}, {u"IsActive"_s, true}};
    earlier.end(earlier.begin(level), Outcome::Done, level);
    Change mute = attachment(u"Web shop → PagerDuty"_s, 1);
    mute.kind = Change::Kind::UpdateAttachment;
    mute.after = {{u"IsActive"_s, false}};
    earlier.end(earlier.begin(mute), Outcome::Done, mute);
    Change window;
    window.kind = Change::Kind::CreateMaintenanceWindow;
    window.name = u"Muted for the move"_s;
    window.after = {{u"start_time"_s, u"2026-01-01T20:00:00Z"_s},
                    {u"end_time"_s, u"2026-01-01T22:00:00Z"_s},
                    {u"service_ids"_s, QJsonArray {u"PWEBSHOP"_s}}};
    earlier.end(earlier.begin(window), Outcome::Done, window);
    Change gone = attachment({}, 0);
    gone.kind = Change::Kind::RemoveDefinition;
    gone.before = {{u"Levels"_s, QJsonArray {QJsonObject(), QJsonObject(), QJsonObject()}},
                   {u"Members"_s, QJsonArray {QJsonObject()}}};
    earlier.end(earlier.begin(gone), Outcome::Done, gone);
    Change message;
    message.kind = Change::Kind::SendTestMessage;
    message.name = u"Uptrends – Web shop"_s;
    std::ignore = earlier.begin(message);
    std::ignore = earlier.begin(attachment(u"Web shop → PagerDuty"_s, 3));

    stage.openAccounts();
    openActivity(stage);
    for (int row = 0; row < 6; ++row) {
        stage.look(u"activity-open-%1"_s.arg(row));
        QTest::keyClick(stage.driver().visible(u"activityTreeView"_s), Qt::Key_Down);
    }
    stage.press(u"undoChangeButton"_s);
    stage.look(u"activity-undo-level"_s);
    stage.closeSheets();
    stage.press(u"showOpenEndsButton"_s);
    stage.look(u"activity-in-doubt"_s);
    stage.press(u"finishChangeButton"_s); // an integration that Uptrends does not know
    stage.waitFor([&stage] { return !stage.window()->session()->activity()->isWorking(); },
                  u"the look at the service"_s);
    stage.look(u"activity-not-finished"_s);
}

QList<Scene> activityScenes()
{
    return {{"activity", playActivity}, {"activity-open", playOpenEnds}};
}

} // namespace alertbridge::screens
