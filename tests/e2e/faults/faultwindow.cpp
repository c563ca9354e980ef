// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/faults/faultwindow.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/itemroles.h"

#include <QtCore/QJsonDocument>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace alertbridge::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto watchInterval = 60ms;

HttpClient::Options impatient(std::chrono::milliseconds longestTimeout)
{
    HttpClient::Options options = PracticeFixture::quick();
    options.patience = HttpClient::Options().patience;
    options.longestTimeout = longestTimeout;
    return options;
}

void readRows(const QAbstractItemModel *model, const QModelIndex &parent, QStringList &lines)
{
    constexpr int mostRows = 60; // what fits a screen, generously
    for (int row = 0; row < qMin(mostRows, model->rowCount(parent)); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(ui::NoteRole), int(ui::ChipTextRole)})
                lines.append(index.data(role).toString());
        }
        readRows(model, model->index(row, 0, parent), lines);
    }
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *pressed = qobject_cast<const QAbstractButton *>(widget))
        return pressed->text();
    if (const auto *chip = qobject_cast<const ui::Chip *>(widget))
        return chip->text();
    if (const auto *elided = qobject_cast<const ui::ElidedLabel *>(widget))
        return elided->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->currentText();
    return {};
}

} // namespace

FaultWindow::FaultWindow(const sandbox::WorldOptions &options,
                         std::chrono::milliseconds longestTimeout)
    : practice(options)
    , http(impatient(longestTimeout), nullptr)
    , driver(nullptr)
    , m_user(practice.logins())
{
    m_languages.use(u"en"_s);
    ui.context.http = &http;
    PracticeServices services;
    services.endpoints = practice.profile().endpoints;
    services.pagerDutyToken = Secret::fromString(practice.pagerDuty.token());
    services.clientId = practice.pagerDuty.clientId();
    services.pagerDutyEmail = practice.pagerDuty.email();
    services.uptrendsApiUser = Secret::fromString(practice.uptrends.apiUser());
    services.uptrendsApiPassword = Secret::fromString(practice.uptrends.apiPassword());
    ui.context.practice = services;
    show();
}

FaultWindow::~FaultWindow() = default;

void FaultWindow::show()
{
    m_window.reset();
    m_window = std::make_unique<ui::MainWindow>(ui.context);
    m_window->resize(1280, 800);
    static_cast<QWidget *>(m_window.get())->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

bool FaultWindow::openAccounts()
{
    return driver.press(u"practiseButton"_s) && tour::Driver::waitUntil([this] {
               return m_window->session() && account()->pagerDutyIdentity()
                      && account()->uptrendsIdentity() && driver.isReady(u"continueButton"_s);
           })
           && readsNoMore(u"Asking "_s);
}

bool FaultWindow::openServices()
{
    return openAccounts() && driver.press(u"continueButton"_s) && isAt(SetupStep::Service)
           && tour::Driver::waitUntil([this] {
                  const ServiceStep *step = setup()->serviceStep();
                  return !step->servicesState().isLoading() && !step->policiesState().isLoading();
              });
}

bool FaultWindow::resume(const SetupState &state)
{
    if (!SetupStateStore(ui.folder.path()).save(u"practice"_s, state))
        return false;
    if (!driver.press(u"practiseButton"_s) || !tour::Driver::waitUntil([this] {
            return m_window->page() == ui::MainWindow::Page::Setup;
        }))
        return false;
    setup()->integrationStep()->setWatchInterval(watchInterval);
    return true;
}

SetupState FaultWindow::doneBefore(SetupStep step, const QString &serviceName)
{
    SetupState state;
    for (const EndpointName name : allEndpointNames)
        state.endpoints.append(practice.profile().url(name).toString());
    state.step = step;
    state.serviceIds = {serviceId(serviceName)};
    if (step <= SetupStep::Integration)
        return state;
    state.integrationBaselineTaken = true;
    state.integrationBaselineAt = practice.clock.now();
    state.keysBaselineTaken = true;
    const QJsonArray before = practice.uptrends.dump().value("integrations"_L1).toArray();
    for (const QJsonValue &integration : before)
        state.integrationsBefore.append(integration["guid"_L1].toString());
    state.integrationName = u"Shop alerts"_s;
    state.integrationGuid = makeIntegration(state.integrationName, serviceName);
    state.fedServiceIds = state.serviceIds;
    return state;
}

QString FaultWindow::makeIntegration(const QString &name, const QString &serviceName)
{
    const bool made = m_user.signInToUptrends() && m_user.connect({serviceId(serviceName)})
                      && m_user.save(name);
    if (!made)
        return {};
    const QJsonArray all = practice.uptrends.dump().value("integrations"_L1).toArray();
    return all.last()["guid"_L1].toString();
}

bool FaultWindow::deleteIntegration(const QString &guid)
{
    return m_user.deleteIntegration(guid);
}

int FaultWindow::pagerDuty(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(practice.api.url().resolved(QUrl(path)));
    request.setRawHeader("Authorization", "Token token=" + practice.pagerDuty.token().toLatin1());
    request.setRawHeader("From", practice.pagerDuty.email().toLatin1());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(
        network.sendCustomRequest(request, verb, QJsonDocument(body).toJson()));
    (void)QTest::qWaitFor([&reply] { return reply->isFinished(); });
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

int FaultWindow::makeService(const QString &name)
{
    const QJsonObject policy {{u"id"_s, practice.idNamed(u"escalation_policies"_s, u"Payments"_s)},
                              {u"type"_s, u"escalation_policy_reference"_s}};
    return pagerDuty("POST", u"/services"_s,
                     {{u"service"_s, QJsonObject {{u"type"_s, u"service"_s},
                                                  {u"name"_s, name},
                                                  {u"escalation_policy"_s, policy}}}});
}

bool FaultWindow::attach(const QString &integrationGuid, const QString &definitionGuid)
{
    uptrends::LevelIntegration attachment;
    attachment.integrationGuid = integrationGuid;
    const auto attached = practice.account->uptrends()->attach(definitionGuid, 1, attachment);
    return tour::Driver::waitUntil([&attached] { return attached.isFinished(); })
           && attached.result().has_value();
}

void FaultWindow::mutate(const sandbox::Service &service, const QString &path,
                         const QString &pointer, const QJsonValue &value)
{
    sandbox::Fault fault;
    fault.kind = FaultKind::Mutate;
    fault.service = service.name();
    fault.path.setPattern(path);
    fault.pointer = pointer;
    fault.value = value;
    practice.faults.add(fault);
}

QString FaultWindow::text() const
{
    QStringList lines;
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (const QWidget *top : tops) {
        if (!top->isVisible())
            continue;
        const QList<QWidget *> widgets = top->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
                readRows(view->model(), {}, lines);
            else
                lines.append(textOf(widget));
        }
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

bool FaultWindow::reads(const QString &sentence, int milliseconds) const
{
    if (tour::Driver::waitUntil([&] { return text().contains(sentence); }, milliseconds))
        return true;
    qWarning().noquote() << "Not read:" << sentence << "\nbut\n" << text();
    return false;
}

bool FaultWindow::readsNoMore(const QString &sentence, int milliseconds) const
{
    return tour::Driver::waitUntil([&] { return !text().contains(sentence); }, milliseconds);
}

QPushButton *FaultWindow::button(const QString &caption) const
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (const QWidget *top : tops) {
        if (!top->isVisible())
            continue;
        const QList<QPushButton *> buttons = top->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->isVisible() && each->isEnabled() && each->text() == caption)
                return each;
        }
    }
    return nullptr;
}

bool FaultWindow::press(const QString &caption)
{
    if (tour::Driver::waitUntil([&] { return button(caption) != nullptr; }, 8000))
        return driver.press(button(caption));
    qWarning().noquote() << "Cannot be pressed:" << caption << "\nin\n" << text();
    return false;
}

bool FaultWindow::readAgain()
{
    QPushButton *again = nullptr;
    (void)tour::Driver::waitUntil(
        [&] {
            for (const QString &caption :
                 {u"Try again"_s, u"Try again later"_s, u"Look now"_s, u"Read again"_s}) {
                if (!again)
                    again = button(caption);
            }
            return again != nullptr;
        },
        8000);
    if (!again)
        qWarning().noquote() << "No next action in\n" << text();
    return driver.press(again);
}

bool FaultWindow::isAt(SetupStep step) const
{
    return tour::Driver::waitUntil(
        [&] { return m_window->page() == ui::MainWindow::Page::Setup && setup()->step() == step; });
}

QString FaultWindow::serviceId(const QString &name) const
{
    return practice.idNamed(u"services"_s, name);
}

QString FaultWindow::firstDefinition() const
{
    const QJsonArray all = practice.uptrends.dump().value("alert_definitions"_L1).toArray();
    return all.first()["guid"_L1].toString();
}

int FaultWindow::attachments(const QString &integrationGuid) const
{
    int count = 0;
    const QJsonArray definitions = practice.uptrends.dump().value("alert_definitions"_L1).toArray();
    for (const QJsonValue &definition : definitions) {
        const QJsonArray levels = definition["levels"_L1].toArray();
        for (const QJsonValue &level : levels) {
            const QJsonArray attached = level["integrations"_L1].toArray();
            for (const QJsonValue &one : attached)
                count += one["integration"_L1].toString() == integrationGuid;
        }
    }
    return count;
}

} // namespace alertbridge::test
