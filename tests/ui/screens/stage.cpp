// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/stage.h"

#include "core/models/servicelistmodel.h"
#include "ui/shell/profilesession.h"
#include "ui/theme/theme.h"

#include <QtCore/QSettings>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace alertbridge::screens {

namespace {

constexpr int patience = 20000;

HttpClient::Options quick()
{
    HttpClient::Options options;
    options.attempts = 2;
    options.firstBackoff = std::chrono::milliseconds(5);
    options.backoffCap = std::chrono::milliseconds(10);
    return options;
}

} // namespace

const QString veryLongName =
    u"Supervision de la boutique en ligne et de tous ses services de paiement partenaires, "_s
    u"environnement de préproduction européen 🛒 avec un nom aussi long que l’on ose "_s
    u"l’écrire"_s;
const QString rightToLeftName = u"متجر الويب — מוצרים"_s;

Stage::Stage(ui::Theme *theme, const QString &language, const sandbox::WorldOptions &options,
             Onlooker onlooker)
    : world(options)
    , secrets(makeMemoryStore())
    , profiles(folder.path())
    , m_http(quick(), nullptr)
    , m_practiceSecrets(makeMemoryStore())
    , m_onlooker(std::move(onlooker))
{
    // What an earlier scene left, or another process, would be remembered, as a person would want
    // it.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    network = std::make_unique<NetworkAccess>(secrets.get(), folder.filePath(u"certificates"_s));
    context.http = &m_http;
    context.network = network.get();
    context.secrets = secrets.get();
    context.practiceSecrets = m_practiceSecrets.get();
    context.profiles = &profiles;
    context.stateFolder = folder.path();
    context.practice = world.services();
    context.theme = theme;
    context.language = language;
    context.makeEmbeddedPage = [this](QWidget *parent) {
        page = new test::FakePage(parent);
        return page.data();
    };
    context.openExternally = [](const QUrl &) { };
    context.switchLanguage = [](const QString &) { };
}

Stage::~Stage()
{
    closeSheets();
    m_driver.reset();
    m_window.reset();
}

void Stage::look(const QString &screen)
{
    m_onlooker(*this, screen);
}

void Stage::open()
{
    m_window = std::make_unique<ui::MainWindow>(context);
    m_driver = std::make_unique<tour::Driver>(m_window.get());
    QWidget *window = m_window.get();
    window->resize(1280, 800);
    window->show();
    waitFor([window] { return window->isActiveWindow(); }, u"the window"_s);
}

void Stage::openAccounts()
{
    open();
    m_window->openPractice();
    waitFor(
        [this] {
            const Account *account = m_window->session() ? m_window->session()->account() : nullptr;
            return account && account->pagerDutyIdentity() && account->uptrendsIdentity();
        },
        u"both connections"_s);
}

void Stage::openSetup(SetupStep step, const QStringList &serviceIds, const QString &integrationGuid)
{
    openAccounts();
    if (step > SetupStep::Service) {
        setup()->enter(SetupStep::Service);
        ServiceStep *services = setup()->serviceStep();
        waitFor([services] { return services->servicesState().phase == LoadState::Phase::Ready; },
                u"the services"_s);
        for (const QString &id : serviceIds)
            services->setChosen(id, true);
    }
    if (step > SetupStep::Integration) {
        setup()->enter(SetupStep::Integration);
        waitFor([this] { return !setup()->integrationStep()->pagerDutyIntegrations().isEmpty(); },
                u"the integrations"_s);
        setup()->integrationStep()->choose(integrationGuid);
        waitFor([this] { return setup()->integrationStep()->chosen().has_value(); },
                u"the integration chosen"_s);
    }
    setup()->enter(step);
    press(u"continueButton"_s);
    waitFor([this] { return m_window->page() == ui::MainWindow::Page::Setup; }, u"the set-up"_s);
    waitFor([this, step] { return setup()->step() == step; }, u"the step"_s);
}

SetupSession *Stage::setup() const
{
    return m_window->session()->setup();
}

void Stage::waitFor(const std::function<bool()> &condition, const QString &what)
{
    if (!QTest::qWaitFor(condition, patience))
        m_missed.append(what);
}

void Stage::press(const QString &objectName)
{
    if (!m_driver->press(objectName))
        m_missed.append(objectName);
}

void Stage::type(const QString &objectName, const QString &text)
{
    if (!m_driver->type(objectName, text))
        m_missed.append(objectName);
}

void Stage::choose(const QString &segments, int index)
{
    if (!m_driver->chooseSegment(segments, index))
        m_missed.append(segments);
}

void Stage::closeSheets()
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (top->isVisible() && (qobject_cast<QDialog *>(top) || qobject_cast<QMenu *>(top)))
            top->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QList<Scene> scenes()
{
    return welcomeScenes() + accountScenes() + serviceScenes() + integrationScenes() + levelScenes()
           + proofScenes() + activityScenes() + integrationsScenes() + definitionScenes()
           + deliveryScenes();
}

} // namespace alertbridge::screens
