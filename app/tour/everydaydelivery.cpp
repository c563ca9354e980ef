// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stage.h"
#include "core/delivery/deliverydesk.h"
#include "core/delivery/deliveryhistory.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/profilesession.h"

#include <QtWidgets/QAbstractItemView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alertbridge::tour {

namespace {

constexpr int patience = 60000;
enum Kind { Proof, Error, Silent, WholePath };

qsizetype openIncidents(Stage &stage, const QString &serviceId)
{
    const QJsonArray incidents = stage.witness->incidentsOf(serviceId);
    return std::count_if(incidents.begin(), incidents.end(), [](const QJsonValue &incident) {
        return incident["status"_L1].toString() != "resolved"_L1;
    });
}

const DeliveryRecord *newest(Stage &stage)
{
    const QList<DeliveryRecord> &records = stage.window->session()->history()->records();
    return records.isEmpty() ? nullptr : &records.constFirst();
}

bool isProven(Stage &stage, DeliveryRecord::Kind kind)
{
    const DeliveryRecord *record = newest(stage);
    return record && record->kind == kind && record->result == DeliveryRecord::Result::Proven;
}

bool sendSilent(Stage &stage)
{
    Driver &driver = stage.driver;
    const qsizetype incidents = stage.witness->incidentsOf(stage.serviceId).size();
    const bool sent = stage.showPage(ui::Page::Delivery)
                      && driver.chooseInView(u"testServiceView"_s, shopServiceName)
                      && driver.chooseSegment(u"testKinds"_s, Silent)
                      && driver.press(u"startTestButton"_s)
                      && Driver::waitUntil(
                          [&] { return isProven(stage, DeliveryRecord::Kind::Silent); }, patience);
    return stage.step(u"silent"_s,
                      u"A silent test proves key and service, wakes nobody, and says no more."_s,
                      u"GET /services/{id}/change_events, GET /incidents"_s,
                      sent && stage.witness->changesOf(stage.serviceId) == 1
                          && stage.witness->incidentsOf(stage.serviceId).size() == incidents);
}

bool sendErrorAndOk(Stage &stage)
{
    Driver &driver = stage.driver;
    const bool opened = driver.chooseSegment(u"testKinds"_s, Error)
                        && driver.press(u"startTestButton"_s)
                        && driver.pressSheetButton(u"sheetPrimaryButton"_s)
                        && Driver::waitUntil(
                            [&] { return openIncidents(stage, stage.serviceId) == 1; }, patience)
                        && driver.waitFor(u"sendOkButton"_s, patience);
    if (!stage.step(u"error-open"_s,
                    u"An error opens an incident, which stays open and in sight."_s,
                    u"GET /incidents"_s, opened))
        return false;
    const bool closed = driver.press(u"sendOkButton"_s)
                        && Driver::waitUntil(
                            [&] { return openIncidents(stage, stage.serviceId) == 0; }, patience)
                        && Driver::waitUntil(
                            [&] { return !stage.window->session()->deliveries()->isWorking(); });
    return stage.step(u"error-ok"_s, u"OK resolved it."_s, u"GET /incidents"_s, closed);
}

/// Uptrends' own test button, in its own page.
bool walkWholePath(Stage &stage)
{
    if (!stage.isEmbedded())
        return true;
    Driver &driver = stage.driver;
    const bool begun = driver.chooseSegment(u"testKinds"_s, WholePath)
                       && driver.chooseInView(u"testIntegrationList"_s, shopIntegrationName)
                       && driver.press(u"startTestButton"_s)
                       && stage.web.waitForElement(u"#email"_s, patience)
                       && stage.web.type(u"#email"_s, stage.services->uptrendsEmail)
                       && stage.web.typeSecret(u"#password"_s,
                                               stage.services->uptrendsPassword.reveal())
                       && stage.web.click(u"#signin"_s)
                       && stage.web.waitForElement(u"#send-test"_s, patience);
    if (!stage.step(u"whole-path"_s, u"The whole path begins at Uptrends’ own test button."_s,
                    u"window"_s, begun))
        return false;
    const bool proven = stage.web.click(u"#send-test"_s)
                        && Driver::waitUntil(
                            [&] { return isProven(stage, DeliveryRecord::Kind::WholePath); },
                            patience)
                        && Driver::waitUntil(
                            [&] { return openIncidents(stage, stage.serviceId) == 0; }, patience);
    return stage.step(u"whole-path-proven"_s,
                      u"The message arrived on its services, somebody was told, and the incidents "
                      "are resolved."_s,
                      u"GET /incidents"_s, proven)
           && driver.press(u"closeWholePathButton"_s);
}

bool drill(Stage &stage)
{
    Driver &driver = stage.driver;
    const QString &first = stage.chosenIds.constFirst();
    const qsizetype before = stage.witness->incidentsOf(first).size();
    const bool begun = driver.chooseSegment(u"testKinds"_s, Proof)
                       && driver.checkInView(u"testServiceView"_s, shopServiceName)
                       && driver.checkInView(u"testServiceView"_s, existingServiceName)
                       && driver.press(u"startTestButton"_s)
                       && driver.pressSheetButton(u"sheetPrimaryButton"_s)
                       && driver.waitFor(u"drillView"_s);
    const bool ended = begun
                       && Driver::waitUntil([&] { return driver.isReady(u"saveReportButton"_s); },
                                            2 * patience);
    if (!stage.step(u"fire-drill"_s, u"A fire drill proved one service after the other."_s,
                    u"GET /incidents"_s,
                    ended && stage.witness->incidentsOf(first).size() == before + 1
                        && openIncidents(stage, first) == 0
                        && openIncidents(stage, stage.serviceId) == 0))
        return false;
    const bool kept = driver.press(u"closeDrillButton"_s)
                      && driver.chooseSegment(u"deliveryTabs"_s, 1)
                      && driver.waitFor(u"deliveryHistoryView"_s);
    return stage.step(u"test-history"_s, u"Every test is kept with its result."_s, u"window"_s,
                      kept && stage.window->session()->history()->records().size() >= 5);
}

} // namespace

bool playDelivery(Stage &stage)
{
    return sendSilent(stage) && sendErrorAndOk(stage) && walkWholePath(stage) && drill(stage);
}

} // namespace alertbridge::tour
