// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stage.h"

#include "app/desktop/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/profilesession.h"

namespace alertbridge::tour {

Stage::Stage(Application *application, Report *report)
    : window(application->makeWindow())
    , driver(window)
    , web(window)
    , m_report(report)
    , m_embedded(WebDriver::isAvailable() && bool(application->context().makeEmbeddedPage))
{
    application->context().openExternally = [this](const QUrl &url) { m_opened.append(url); };
}

bool Stage::step(const QString &name, const QString &claim, const QString &verifiedBy, bool ok)
{
    return m_report->step(name, claim, verifiedBy, ok, driver.picture());
}

QString Stage::fileForOutput(const QString &name) const
{
    return m_report->filePath(name);
}

void Stage::meet(const PracticeServices &met)
{
    services = met;
    witness = std::make_unique<Witness>(met);
    person = std::make_unique<PracticeUser>(
        PracticeLogins {met.endpoints.url(EndpointName::UptrendsApp, Region::Us), met.uptrendsEmail,
                        QString::fromUtf8(met.uptrendsPassword.reveal()), met.pagerDutyEmail,
                        QString::fromUtf8(met.pagerDutyPassword.reveal())});
}

QUrl Stage::takeOpened()
{
    Driver::waitUntil([this] { return !m_opened.isEmpty(); }, 5000);
    return m_opened.isEmpty() ? QUrl() : m_opened.takeFirst();
}

bool Stage::makeInBrowser(const QString &integrationName, const QStringList &serviceIds)
{
    const QUrl opened = takeOpened();
    return opened.authority()
               == services->endpoints.url(EndpointName::UptrendsApp, Region::Us).authority()
           && person->signInToUptrends() && person->connect(serviceIds)
           && person->save(integrationName);
}

bool Stage::showPage(ui::Page page)
{
    return driver.press(navigationItem(page))
           && Driver::waitUntil([&] { return window->page() == page; });
}

QString Stage::navigationItem(ui::Page page)
{
    return u"navigationItem%1"_s.arg(int(page));
}

Account *Stage::account() const
{
    return window->session() ? window->session()->account() : nullptr;
}

SetupSession *Stage::setup() const
{
    return window->session() ? window->session()->setup() : nullptr;
}

} // namespace alertbridge::tour
