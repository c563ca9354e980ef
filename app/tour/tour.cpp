// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/desktop/application.h"
#include "core/models/leveltreemodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/profilesession.h"
#include "ui/welcome/practiceopener.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace alertbridge::tour {

namespace {

const QString serviceName = u"Uptrends – Web shop"_s;
const QString policyName = u"Web shop nights"_s;
const QString integrationName = u"Web shop → PagerDuty"_s;
const QString definitionName = u"Web shop – critical"_s;

constexpr int webPatience = 30000;

} // namespace

Tour::Tour(Application *application, Report *report)
    : m_application(application)
    , m_report(report)
    , m_window(application->makeWindow())
    , m_driver(m_window)
    , m_web(m_window)
{
}

Tour::~Tour() = default;

bool Tour::step(const QString &name, const QString &claim, const QString &verifiedBy, bool ok)
{
    return m_report->step(name, claim, verifiedBy, ok, m_driver.picture());
}

bool Tour::play()
{
    QWidget *window = m_window;
    window->resize(1280, 800);
    window->show();
    if (!QTest::qWaitForWindowExposed(window))
        return false;
    const bool embedded = WebDriver::isAvailable()
                          && bool(m_application->context().makeEmbeddedPage);
    if (!embedded)
        return step(u"no-embedded-page"_s,
                    u"The tour needs the embedded page, which this build does not have."_s,
                    u"window"_s, false);
    return welcome() && accounts() && signInHere() && newService() && chooseService()
           && uptrendsPage() && connectInPagerDuty() && saveIntegration() && leaveAndComeBack()
           && tickLevels() && reviewAndSave() && sendTestMessage() && realAlert() && finish();
}

bool Tour::welcome()
{
    const bool there = m_driver.waitFor(u"connectButton"_s)
                       && m_driver.waitFor(u"practiseButton"_s);
    return step(u"welcome"_s,
                u"The first page offers two ways in: connect my accounts, or practise."_s,
                u"window"_s, there);
}

bool Tour::accounts()
{
    QObject::connect(m_window->practice(), &ui::PracticeOpener::opened, m_window,
                     [this](const PracticeServices &services) { m_services = services; });
    if (!m_driver.press(u"practiseButton"_s)
        || !Driver::waitUntil([this] { return m_services.has_value(); }, 30000))
        return step(u"accounts"_s, u"The practice services start."_s, u"window"_s, false);
    m_witness = std::make_unique<Witness>(*m_services);
    const QJsonObject me = m_witness->pagerDuty(u"/users/me"_s).value("user"_L1).toObject();
    const bool tested = m_driver.waitFor(u"accountsView"_s) && m_driver.press(u"pagerDutyPrimary"_s)
                        && m_driver.press(u"uptrendsPrimary"_s) && Driver::waitUntil([this] {
                               const Account *account = m_window->session()
                                                            ? m_window->session()->account()
                                                            : nullptr;
                               return account && account->pagerDutyIdentity()
                                      && account->uptrendsIdentity();
                           });
    const bool same = tested
                      && m_window->session()->account()->pagerDutyIdentity()->user.email
                             == me.value("email"_L1).toString();
    return step(u"accounts"_s,
                u"Both connections were tested; PagerDuty knows the user as %1."_s.arg(
                    me.value("name"_L1).toString()),
                u"GET /users/me"_s, same);
}

bool Tour::signInHere()
{
    const bool opened = m_driver.chooseSegment(u"pagerDutyMethod"_s, 0)
                        && m_driver.press(u"pagerDutyPrimary"_s)
                        && m_web.waitForElement(u"#email"_s, webPatience)
                        && m_web.type(u"#email"_s, m_services->pagerDutyEmail);
    if (!step(u"sign-in-page"_s,
              u"PagerDuty’s sign-in page is shown in the window, with its address."_s, u"window"_s,
              opened))
        return false;
    const bool signedIn = m_web.click(u"button[type=submit]"_s)
                          && m_web.waitForElement(u"#password"_s)
                          && m_web.typeSecret(u"#password"_s,
                                              m_services->pagerDutyPassword.reveal())
                          && m_web.click(u"button[type=submit]"_s)
                          && m_web.waitForElement(u"button[value=authorize]"_s);
    if (!step(u"consent"_s, u"PagerDuty asks whether Alertbridge may act for the user."_s,
              u"window"_s, signedIn))
        return false;
    const bool back = m_web.click(u"button[value=authorize]"_s) && Driver::waitUntil([this] {
                          return m_driver.isReady(u"continueButton"_s)
                                 && m_window->session()->account()->pagerDutyIdentity().has_value();
                      });
    return step(u"signed-in"_s,
                u"The sign-in came back with a token, and the connection was tested with it."_s,
                u"GET /users/me"_s, back);
}

bool Tour::newService()
{
    const bool list = m_driver.press(u"continueButton"_s) && m_driver.waitFor(u"serviceTreeView"_s);
    if (!step(u"services"_s, u"The services that exist are listed with who is on call."_s,
              u"window"_s, list))
        return false;

    const bool opened = m_driver.press(u"newServiceButton"_s)
                        && m_driver.type(u"serviceNameEdit"_s, serviceName)
                        && m_driver.type(u"serviceDescriptionEdit"_s,
                                         u"Alerts of the Uptrends monitors of the shop"_s)
                        && m_driver.chooseInCombo(u"policyComboBox"_s, u"Shop on-call"_s)
                        && Driver::waitUntil(
                            [this] { return m_driver.isReady(u"createServiceButton"_s); });
    if (!step(u"new-service"_s, u"The form of a new service says that its name is free."_s,
              u"GET /services?name="_s, opened && m_witness->serviceNamed(serviceName).isEmpty()))
        return false;

    const bool pressed = m_driver.press(u"createServiceButton"_s);
    QJsonObject service;
    const bool made = pressed && Driver::waitUntil([&] {
                          service = m_witness->serviceNamed(serviceName);
                          return !service.isEmpty();
                      });
    m_serviceId = service.value("id"_L1).toString();
    const bool bare = service.value("integrations"_L1).toArray().isEmpty();
    Driver::waitUntil([this] { return m_driver.isReady(u"setupPrimaryButton"_s); });
    return step(u"service-created"_s, u"The service exists, without an integration."_s,
                u"GET /services?name="_s, made && bare);
}

bool Tour::chooseService()
{
    auto *view = qobject_cast<QAbstractItemView *>(m_driver.visible(u"serviceTreeView"_s));
    return view && Driver::waitUntil([this] { return m_driver.isReady(u"setupPrimaryButton"_s); })
           && m_driver.press(u"setupPrimaryButton"_s);
}

bool Tour::uptrendsPage()
{
    const bool shown = m_web.waitForElement(u"#email"_s, webPatience)
                       && m_web.type(u"#email"_s, m_services->uptrendsEmail);
    if (!step(u"uptrends-sign-in"_s, u"Uptrends’ own page is shown beside a guide."_s, u"window"_s,
              shown))
        return false;
    const bool added = m_web.typeSecret(u"#password"_s, m_services->uptrendsPassword.reveal())
                       && m_web.click(u"#signin"_s) && m_web.waitForElement(u"#type-PagerDuty"_s)
                       && m_web.click(u"#type-PagerDuty"_s) && m_web.click(u"#choose"_s)
                       && m_web.waitForElement(u"#alert-with-pagerduty"_s);
    return step(u"alert-with-pagerduty"_s,
                u"The guide has ticked the sign-in; the page offers Alert with PagerDuty."_s,
                u"window"_s, added);
}

bool Tour::connectInPagerDuty()
{
    const bool reached = m_web.click(u"#alert-with-pagerduty"_s)
                         && Driver::waitUntil(
                             [this] {
                                 return m_web.waitForElement(u"#email"_s, 200)
                                        || m_web.waitForElement(
                                            u"input[value='%1']"_s.arg(m_serviceId), 200);
                             },
                             webPatience);
    if (reached && m_web.waitForElement(u"#email"_s, 200)) {
        const bool signedIn = m_web.type(u"#email"_s, m_services->pagerDutyEmail)
                              && m_web.click(u"button[type=submit]"_s)
                              && m_web.waitForElement(u"#password"_s)
                              && m_web.typeSecret(u"#password"_s,
                                                  m_services->pagerDutyPassword.reveal())
                              && m_web.click(u"button[type=submit]"_s);
        if (!signedIn)
            return step(u"pagerduty-services"_s,
                        u"PagerDuty can be signed in to from Uptrends’ page."_s, u"window"_s,
                        false);
    }
    const bool chosen = m_web.waitForElement(u"input[value='%1']"_s.arg(m_serviceId), webPatience)
                        && m_web.click(u"input[value='%1']"_s.arg(m_serviceId));
    return step(u"pagerduty-services"_s,
                u"PagerDuty lists the services to connect; the new one is selected."_s, u"window"_s,
                chosen);
}

bool Tour::saveIntegration()
{
    const bool connected = m_web.click(u"form[method=post] button[type=submit]"_s)
                           && m_web.waitForElement(u"#name"_s)
                           && m_web.type(u"#name"_s, integrationName);
    if (!step(u"name-it"_s, u"Back in Uptrends, the integration gets its name."_s, u"window"_s,
              connected))
        return false;
    const bool saved = m_web.click(u"#save"_s);
    QJsonObject integration;
    const bool there = saved && Driver::waitUntil([&] {
                           integration = m_witness->integrationNamed(integrationName);
                           return !integration.isEmpty();
                       });
    m_integrationGuid = integration.value("IntegrationGuid"_L1).toString();
    const bool found =
        there && Driver::waitUntil([this] {
            return m_driver.isReady(u"setupPrimaryButton"_s)
                   && !m_window->session()->setup()->integrationStep()->fedServices().isEmpty();
        });
    const bool feeds =
        m_witness->serviceNamed(serviceName).value("integrations"_L1).toArray().size() == 1;
    return step(u"integration-found"_s,
                u"The app found the new integration by itself, and the service that it feeds."_s,
                u"GET /Integration, GET /services?include[]=integrations"_s, found && feeds);
}

bool Tour::leaveAndComeBack()
{
    const bool left = m_driver.press(u"setupLeaveButton"_s) && m_driver.waitFor(u"practiseButton"_s)
                      && m_driver.press(u"practiseButton"_s);
    const bool back =
        left && Driver::waitUntil([this] {
            return m_window->page() == ui::MainWindow::Page::Setup
                   && m_window->session()->setup()->integrationStep()->chosen().has_value();
        });
    const bool same = back
                      && m_window->session()->setup()->state().integrationGuid == m_integrationGuid
                      && !m_witness->integrationNamed(integrationName).isEmpty();
    return step(u"come-back"_s,
                u"Left and started again: the same place, with the truth read again."_s,
                u"GET /Integration"_s, same);
}

bool Tour::tickLevels()
{
    if (!m_driver.press(u"setupPrimaryButton"_s) || !m_driver.waitFor(u"levelTree"_s))
        return step(u"levels"_s, u"The escalation levels are listed."_s, u"window"_s, false);
    auto *tree = qobject_cast<QAbstractItemView *>(m_driver.visible(u"levelTree"_s));
    const LevelsStep *levels = m_window->session()->setup()->levelsStep();
    if (!tree
        || !Driver::waitUntil(
            [&] { return !levels->state().isLoading() && tree->model()->rowCount() > 0; }, 30000))
        return step(u"levels"_s, u"The escalation levels are read to their end."_s, u"window"_s,
                    false);
    for (int row = 0; row < tree->model()->rowCount(); ++row) {
        const QModelIndex definition = tree->model()->index(row, 0);
        if (definition.data().toString() != definitionName)
            continue;
        for (int level = 0; level < qMin(2, tree->model()->rowCount(definition)); ++level)
            m_ticked += m_driver.clickCheckBox(tree, tree->model()->index(level, 0, definition))
                            ? 1
                            : 0;
    }
    return step(u"levels"_s,
                u"All alert definitions with their levels are listed; two levels are ticked."_s,
                u"GET /AlertDefinition/{guid}/EscalationLevel"_s,
                m_ticked == 2
                    && tree->model()->rowCount()
                           == m_witness->uptrends(u"/AlertDefinition"_s).size());
}

bool Tour::reviewAndSave()
{
    const bool review = m_driver.press(u"setupPrimaryButton"_s)
                        && m_driver.waitFor(u"attachList"_s);
    if (!step(u"review"_s, u"Every change is listed before anything is sent."_s,
              u"GET /AlertDefinition/{guid}/EscalationLevel/{id}/Integration"_s,
              review && m_witness->levelsWith(m_integrationGuid) == 0))
        return false;
    const bool saved = m_driver.press(u"setupPrimaryButton"_s) && Driver::waitUntil([this] {
                           return m_window->session()->setup()->levelsStep()->run()->phase()
                                  == AttachRun::Phase::Finished;
                       });
    return step(u"attached"_s, u"Both levels have the integration, as Uptrends confirms."_s,
                u"GET /AlertDefinition/{guid}/EscalationLevel/{id}/Integration"_s,
                saved && m_witness->levelsWith(m_integrationGuid) == m_ticked);
}

bool Tour::sendTestMessage()
{
    const bool asked = m_driver.press(u"setupPrimaryButton"_s)
                       && m_driver.waitFor(u"sendTestButton"_s)
                       && m_driver.press(u"sendTestButton"_s)
                       && m_driver.waitFor(u"sheetPrimaryButton"_s);
    if (!step(u"ask-first"_s, u"The app warns that a test message pages whoever is on call."_s,
              u"GET /incidents"_s, asked && m_witness->incidentsOf(m_serviceId).isEmpty()))
        return false;
    const bool sent = m_driver.pressSheetButton(u"sheetPrimaryButton"_s)
                      && Driver::waitUntil(
                          [this] { return !m_witness->incidentsOf(m_serviceId).isEmpty(); }, 20000);
    const ProofStep *proof = m_window->session()->setup()->proofStep();
    Driver::waitUntil(
        [&] {
            return proof->test(m_serviceId) && proof->test(m_serviceId)->incident().has_value();
        },
        15000);
    step(u"incident"_s, u"The message became an incident."_s, u"GET /incidents"_s, sent);
    const bool ended = Driver::waitUntil(
        [&] { return proof->test(m_serviceId) && proof->test(m_serviceId)->isProven(); }, 60000);
    const QJsonObject incident = m_witness->incidentsOf(m_serviceId).first().toObject();
    bool notified = false;
    const QJsonArray entries = m_witness
                                   ->pagerDuty(u"/incidents/%1/log_entries"_s.arg(
                                       incident.value("id"_L1).toString()))
                                   .value("log_entries"_L1)
                                   .toArray();
    for (const QJsonValue &entry : entries)
        notified = notified || entry["type"_L1].toString().startsWith("notify"_L1);
    return step(u"proven"_s, u"Somebody was told, and the incident is resolved again."_s,
                u"GET /incidents/{id}/log_entries, GET /incidents"_s,
                ended && notified && incident.value("status"_L1) == "resolved"_L1);
}

bool Tour::realAlert()
{
    const qsizetype before = m_witness->incidentsOf(m_serviceId).size();
    QString monitor;
    for (const QJsonValue &definition : m_witness->uptrends(u"/AlertDefinition"_s)) {
        if (definition["AlertName"_L1].toString() != definitionName)
            continue;
        for (const QJsonValue &member : m_witness->uptrends(u"/AlertDefinition/%1/Member"_s.arg(
                 definition["AlertDefinitionGuid"_L1].toString()))) {
            if (monitor.isEmpty())
                monitor = member["MonitorGuid"_L1].toString();
            if (monitor.isEmpty() && member["MonitorGroupGuid"_L1].isString()) {
                const QJsonArray members = m_witness->uptrends(
                    u"/MonitorGroup/%1/Member"_s.arg(member["MonitorGroupGuid"_L1].toString()));
                if (!members.isEmpty())
                    monitor = members.first()["MonitorGuid"_L1].toString();
            }
        }
    }
    const bool broken = !monitor.isEmpty()
                        && m_witness->post(u"/monitors/%1/break"_s.arg(monitor), {}) < 300
                        && m_witness->post(u"/clock"_s, QJsonObject {{u"advance"_s, 1800}}) < 300;
    const QJsonArray incidents = m_witness->incidentsOf(m_serviceId);
    bool open = false;
    for (const QJsonValue &incident : incidents)
        open = open || incident["status"_L1].toString() != "resolved"_L1;
    const bool opened = broken && open && incidents.size() == before + 1;
    const bool repaired = m_witness->post(u"/monitors/%1/repair"_s.arg(monitor), {}) < 300
                          && m_witness->post(u"/clock"_s, QJsonObject {{u"advance"_s, 1800}}) < 300;
    bool closed = repaired && m_witness->incidentsOf(m_serviceId).size() == before + 1;
    for (const QJsonValue &incident : m_witness->incidentsOf(m_serviceId))
        closed = closed && incident["status"_L1].toString() == "resolved"_L1;
    return step(u"real-alert"_s,
                u"A monitor failed: Uptrends opened an incident, and its OK alert closed it."_s,
                u"GET /incidents"_s, opened && closed);
}

bool Tour::finish()
{
    const bool summed = Driver::waitUntil([this] {
        const SetupSummary summary = m_window->session()->setup()->proofStep()->summary();
        return summary.levels == m_ticked && !summary.services.isEmpty()
               && summary.services.first().proven;
    });
    if (!step(u"summary"_s, u"The last page sums up what exists now."_s,
              u"GET /AlertDefinition/{guid}/EscalationLevel/{id}/Integration"_s,
              summed && m_witness->levelsWith(m_integrationGuid) == m_ticked))
        return false;
    const bool left = m_driver.press(u"setupPrimaryButton"_s)
                      && m_driver.waitFor(u"practiseButton"_s);
    return step(u"done"_s, u"The set-up is finished and can be opened again from the first page."_s,
                u"window"_s, left);
}

} // namespace alertbridge::tour
