// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stage.h"
#include "core/setup/setupsession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alertbridge::tour {

namespace {

constexpr int deliveryPatience = 60000;
constexpr int halfAnHour = 1800; // seconds

QWidget *sendButton(Stage &stage, const QString &serviceId)
{
    return stage.driver.visibleIn(u"deliveryCard-"_s + serviceId, u"sendTestButton"_s);
}

bool isProven(Stage &stage, const QString &serviceId)
{
    const DeliveryTest *test = stage.setup()->proofStep()->test(serviceId);
    return test && test->isProven();
}

bool wasSomebodyTold(Stage &stage, const QJsonObject &incident)
{
    const QJsonArray entries = stage.witness
                                   ->pagerDuty(u"/incidents/%1/log_entries"_s.arg(
                                       incident.value("id"_L1).toString()))
                                   .value("log_entries"_L1)
                                   .toArray();
    return std::any_of(entries.begin(), entries.end(), [](const QJsonValue &entry) {
        return entry["type"_L1].toString().startsWith("notify"_L1);
    });
}

bool askFirst(Stage &stage, const QString &serviceId)
{
    const bool asked = Driver::waitUntil([&] { return sendButton(stage, serviceId) != nullptr; })
                       && stage.driver.press(sendButton(stage, serviceId))
                       && stage.driver.waitFor(u"sheetPrimaryButton"_s);
    return stage.step(
        u"ask-first"_s, u"The app warns that a test message pages whoever is on call."_s,
        u"GET /incidents"_s, asked && stage.witness->incidentsOf(serviceId).isEmpty());
}

/// Read back: one incident, somebody was told, and it is closed again.
bool wasDelivered(Stage &stage, const QString &serviceId)
{
    const QJsonArray incidents = stage.witness->incidentsOf(serviceId);
    return incidents.size() == 1 && wasSomebodyTold(stage, incidents.first().toObject())
           && incidents.first()["status"_L1].toString() == "resolved"_L1;
}

bool followTestMessage(Stage &stage, const QString &serviceId)
{
    const bool sent = stage.driver.pressSheetButton(u"sheetPrimaryButton"_s)
                      && Driver::waitUntil(
                          [&] { return !stage.witness->incidentsOf(serviceId).isEmpty(); }, 20000);
    Driver::waitUntil([&] {
        const DeliveryTest *test = stage.setup()->proofStep()->test(serviceId);
        return test && test->incident().has_value();
    });
    if (!stage.step(u"incident"_s, u"The message became an incident."_s, u"GET /incidents"_s, sent))
        return false;
    const bool ended = Driver::waitUntil([&] { return isProven(stage, serviceId); },
                                         deliveryPatience);
    return stage.step(u"proven"_s, u"Somebody was told, and the incident is resolved again."_s,
                      u"GET /incidents/{id}/log_entries, GET /incidents"_s,
                      ended && wasDelivered(stage, serviceId));
}

bool proveTheOther(Stage &stage, const QString &serviceId)
{
    const bool proven = stage.driver.press(sendButton(stage, serviceId))
                        && stage.driver.pressSheetButton(u"sheetPrimaryButton"_s)
                        && Driver::waitUntil([&] { return isProven(stage, serviceId); },
                                             deliveryPatience)
                        && stage.driver.scrollTo(u"deliveryCard-"_s + serviceId);
    return stage.step(u"both-proven"_s, u"The other service was proven by a message of its own."_s,
                      u"GET /incidents/{id}/log_entries, GET /incidents"_s,
                      proven && wasDelivered(stage, serviceId));
}

/// A monitor of the alert definition, by itself or by its group; empty where there is none.
QString monitorOf(Stage &stage, const QString &definitionName)
{
    for (const QJsonValue &definition : stage.witness->uptrends(u"/AlertDefinition"_s)) {
        if (definition["AlertName"_L1].toString() != definitionName)
            continue;
        const QString guid = definition["AlertDefinitionGuid"_L1].toString();
        for (const QJsonValue &member :
             stage.witness->uptrends(u"/AlertDefinition/%1/Member"_s.arg(guid))) {
            if (member["MonitorGuid"_L1].isString())
                return member["MonitorGuid"_L1].toString();
            const QJsonArray members = stage.witness->uptrends(
                u"/MonitorGroup/%1/Member"_s.arg(member["MonitorGroupGuid"_L1].toString()));
            if (!members.isEmpty())
                return members.first()["MonitorGuid"_L1].toString();
        }
    }
    return {};
}

bool realAlert(Stage &stage)
{
    Witness &witness = *stage.witness;
    const qsizetype before = witness.incidentsOf(stage.serviceId).size();
    const QString monitor = monitorOf(stage, shopDefinitionName);
    const auto pass = [&](const QString &what) {
        return witness.post(u"/monitors/%1/%2"_s.arg(monitor, what), {}) < 300
               && witness.post(u"/clock"_s, QJsonObject {{u"advance"_s, halfAnHour}}) < 300;
    };
    const auto isOpen = [](const QJsonValue &incident) {
        return incident["status"_L1].toString() != "resolved"_L1;
    };
    const bool broken = !monitor.isEmpty() && pass(u"break"_s);
    const QJsonArray during = witness.incidentsOf(stage.serviceId);
    const bool opened = broken && during.size() == before + 1
                        && std::any_of(during.begin(), during.end(), isOpen);
    const bool repaired = opened && pass(u"repair"_s);
    const QJsonArray after = witness.incidentsOf(stage.serviceId);
    return stage.step(
        u"real-alert"_s,
        u"A monitor failed: Uptrends opened an incident, and its OK alert closed it."_s,
        u"GET /incidents"_s,
        repaired && after.size() == before + 1 && std::none_of(after.begin(), after.end(), isOpen));
}

bool finish(Stage &stage)
{
    const bool summed = Driver::waitUntil([&] {
        const SetupSummary summary = stage.setup()->proofStep()->summary();
        return summary.levels == stage.ticked && summary.services.size() == stage.chosenIds.size()
               && std::all_of(summary.services.begin(), summary.services.end(),
                              [](const SetupSummary::ServiceLine &line) { return line.proven; });
    });
    if (!stage.step(u"summary"_s, u"The last page sums up what exists now."_s,
                    u"GET /AlertDefinition/{guid}/EscalationLevel/{id}/Integration"_s,
                    summed && stage.witness->levelsWith(stage.integrationGuid) == stage.ticked))
        return false;
    const bool left = stage.driver.press(u"setupPrimaryButton"_s)
                      && stage.driver.waitFor(u"integrationsView"_s);
    return stage.step(u"done"_s,
                      u"The set-up is finished, and the app goes on with what is there now."_s,
                      u"window"_s, left);
}

} // namespace

bool playProof(Stage &stage)
{
    const QString &first = stage.chosenIds.constFirst();
    return askFirst(stage, first) && followTestMessage(stage, first)
           && proveTheOther(stage, stage.serviceId) && realAlert(stage) && finish(stage);
}

} // namespace alertbridge::tour
