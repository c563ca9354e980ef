// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliverydesk.h"
#include "core/inventory/accountinventory.h"
#include "tests/ui/screens/stage.h"
#include "ui/delivery/deliveryview.h"
#include "ui/shell/profilesession.h"

#include <QtTest/QTest>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;

namespace alertbridge::screens {

namespace {

using Kind = DeliveryRecord::Kind;

/// The page over a desk that is quick enough to be looked at.
struct DeliveryStage
{
    explicit DeliveryStage(Stage &onStage, void (*prepare)(PracticeWorld &world) = nullptr)
        : stage(onStage)
    {
        guid = stage.world.connectPagerDuty(u"Web shop → PagerDuty"_s, {u"Web shop"_s});
        stage.world.connectPagerDuty(veryLongName, {u"Checkout API"_s});
        if (prepare)
            prepare(stage.world);
        stage.openAccounts();
        ui::ProfileSession *session = stage.window()->session();
        desk = session->deliveries();
        desk->setTiming({std::chrono::milliseconds(50), std::chrono::milliseconds(900)});
        session->inventory()->refresh();
        stage.waitFor(
            [session] {
                return !session->inventory()->inventory().services.isEmpty()
                       && !session->inventory()->inventory().integrations.isEmpty();
            },
            u"the inventory"_s);
        QTest::keyClick(stage.window(), Qt::Key_4, Qt::ControlModifier);
        stage.waitFor([this] { return stage.driver().visible(u"deliveryView"_s) != nullptr; },
                      u"the delivery tests"_s);
        view = stage.find<ui::DeliveryView>();
    }

    void choose(const QString &service) const { view->showService(stage.world.serviceId(service)); }
    void waitForEnd() const
    {
        stage.waitFor([this] { return !desk->isWorking(); }, u"the end of the test"_s);
    }
    void run(const QString &kind) const
    {
        stage.choose(u"testKinds"_s, kind.toInt());
        stage.press(u"startTestButton"_s);
        if (kind != u"2"_s)
            stage.press(u"sheetPrimaryButton"_s);
        waitForEnd();
    }

    Stage &stage;
    DeliveryDesk *desk;
    ui::DeliveryView *view;
    QString guid;
};

void playDelivery(Stage &stage)
{
    const DeliveryStage page(stage);
    page.choose(u"Web shop"_s);
    stage.look(u"delivery-form"_s);
    for (int kind = 1; kind < 4; ++kind) {
        stage.choose(u"testKinds"_s, kind);
        stage.look(u"delivery-kind-%1"_s.arg(kind));
    }
    stage.choose(u"testKinds"_s, 0);
    stage.press(u"startTestButton"_s);
    stage.look(u"delivery-ask"_s);
    stage.closeSheets();
    page.run(u"0"_s);
    stage.look(u"delivery-proven"_s);
    page.run(u"2"_s);
    stage.look(u"delivery-silent"_s);
    page.run(u"1"_s);
    stage.look(u"delivery-open"_s);
    stage.choose(u"deliveryTabs"_s, 1);
    stage.look(u"delivery-history"_s);
    QTest::keyClick(stage.driver().visible(u"deliveryHistoryView"_s), Qt::Key_Down);
    stage.look(u"delivery-history-details"_s);
    stage.press(u"sendOkButton"_s);
    page.waitForEnd();
    stage.look(u"delivery-closed"_s);
    stage.type(u"deliverySearchField"_s, u"zzz"_s);
    stage.look(u"delivery-no-match"_s);
}

void playDrill(Stage &stage)
{
    const DeliveryStage page(stage, [](PracticeWorld &world) {
        world.changeService(u"Checkout API"_s, {{u"name"_s, veryLongName}});
        world.closeForMaintenance(u"Web shop"_s);
    });
    auto *view = qobject_cast<QTreeView *>(stage.driver().visible(u"testServiceView"_s));
    for (int row = 0; view && row < 6; ++row) {
        view->setCurrentIndex(view->model()->index(row, 0));
        QTest::keyClick(view, Qt::Key_Space);
    }
    stage.look(u"drill-chosen"_s);
    stage.press(u"startTestButton"_s);
    stage.look(u"drill-ask"_s);
    stage.press(u"sheetPrimaryButton"_s);
    stage.look(u"drill-running"_s);
    page.waitForEnd();
    stage.look(u"drill-done"_s);
}

void playWholePath(Stage &stage)
{
    const DeliveryStage page(stage);
    page.view->showWholePath(page.guid);
    stage.press(u"startTestButton"_s);
    stage.waitFor(
        [&page] {
            return page.desk->wholePath()
                   && page.desk->wholePath()->phase() == WholePathWatch::Phase::Watching;
        },
        u"the watch"_s);
    stage.look(u"wholepath-watching"_s);
    stage.press(u"useBrowserButton"_s);
    stage.look(u"wholepath-browser"_s);
    stage.press(u"nothingArrivedButton"_s);
    stage.waitFor([&page] { return !page.desk->wholePath()->isRunning(); }, u"the reason"_s);
    stage.look(u"wholepath-missed"_s);
}

void playDeliveryErrors(Stage &stage)
{
    const DeliveryStage page(stage);
    stage.world.fail(u"^/incidents"_s);
    page.choose(u"Web shop"_s);
    page.run(u"0"_s);
    stage.look(u"delivery-unreadable"_s);
}

} // namespace

QList<Scene> deliveryScenes()
{
    return {{"delivery", playDelivery},
            {"drill", playDrill},
            {"wholepath", playWholePath},
            {"delivery-errors", playDeliveryErrors}};
}

} // namespace alertbridge::screens
