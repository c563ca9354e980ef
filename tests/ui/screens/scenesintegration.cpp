// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/stage.h"

#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace alertbridge::screens {

namespace {

void chooseShop(Stage &stage)
{
    stage.openSetup(SetupStep::Integration, {stage.world.serviceId(u"Web shop"_s)});
    stage.setup()->integrationStep()->setWatchInterval(std::chrono::milliseconds(100));
    stage.waitFor([&stage] { return stage.setup()->state().integrationBaselineTaken; },
                  u"the integrations that exist"_s);
}

QJsonObject integrationNamed(const QString &name)
{
    return {{u"IntegrationGuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {u"Type"_s, u"PagerDuty"_s},
            {u"Name"_s, name},
            {u"IsActive"_s, true}};
}

void playIntegrationPage(Stage &stage)
{
    chooseShop(stage);
    stage.look(u"integration-page"_s);
    Q_EMIT stage.page->addressChanged(
        QUrl(stage.context.practice->endpoints.url(EndpointName::UptrendsApp, Region::Us).toString()
             + u"/Integration/Add"_s));
    Q_EMIT stage.page->addressChanged(
        QUrl(u"https://login.identity-provider.example.com/sso/saml?app=pagerduty"_s));
    stage.look(u"integration-provider"_s);
    Q_EMIT stage.page->loadFailed(u"app.uptrends.com"_s);
    stage.look(u"integration-load-failed"_s);
    Q_EMIT stage.page->crashed();
    stage.look(u"integration-crashed"_s);
    stage.press(u"pageNoticeAction"_s);
    Q_EMIT stage.page->closed();
    stage.look(u"integration-closed"_s);
    stage.world.fail(u"^/v4/Integration"_s);
    stage.setup()->integrationStep()->lookNow();
    stage.waitFor(
        [&stage] { return stage.setup()->integrationStep()->watchState().error.has_value(); },
        u"the error"_s);
    stage.look(u"integration-watch-error"_s);
    stage.world.clearFaults();
    stage.press(u"useBrowserButton"_s);
    stage.look(u"integration-browser"_s);
    stage.press(u"setupSecondaryButton"_s);
    stage.look(u"integration-none-existing"_s);
}

void playIntegrationCandidates(Stage &stage)
{
    chooseShop(stage);
    for (const QString &name : {u"Web shop → PagerDuty"_s, veryLongName, rightToLeftName})
        stage.world.mutate(u"^/v4/Integration$"_s, u"/-"_s, integrationNamed(name));
    stage.waitFor([&stage] { return stage.setup()->integrationStep()->candidates().size() == 3; },
                  u"the candidates"_s);
    stage.look(u"integration-candidates"_s);
    stage.press(u"useExistingButton"_s);
    stage.look(u"integration-chosen"_s);
}

void playIntegrationFound(Stage &stage)
{
    chooseShop(stage);
    stage.world.connectPagerDuty(u"Web shop → PagerDuty"_s, {u"Web shop"_s});
    stage.waitFor([&stage] { return !stage.setup()->integrationStep()->fedServices().isEmpty(); },
                  u"the new integration"_s);
    stage.look(u"integration-found"_s);
}

} // namespace

QList<Scene> integrationScenes()
{
    return {{"integration-page", playIntegrationPage},
            {"integration-candidates", playIntegrationCandidates},
            {"integration-found", playIntegrationFound}};
}

} // namespace alertbridge::screens
