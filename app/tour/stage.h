// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/driver.h"
#include "app/tour/practiceuser.h"
#include "app/tour/report.h"
#include "app/tour/webdriver.h"
#include "app/tour/witness.h"
#include "ui/shell/page.h"

#include <memory>
#include <optional>

namespace alertbridge {
class Application;
class SetupSession;
class Account;
namespace ui {
class MainWindow;
}
} // namespace alertbridge

namespace alertbridge::tour {

/// What the parts of the tour share: the window, those who work it, and what was made so far.
class Stage
{
public:
    /// Makes the window; what the app opens in the system's browser comes here instead.
    Stage(Application *application, Report *report);

    bool step(const QString &name, const QString &claim, const QString &verifiedBy, bool ok);
    QString fileForOutput(const QString &name) const; ///< beside the screenshots
    void meet(const PracticeServices &services); ///< who knows them comes on stage
    /// What the app handed to the system's browser, once; invalid where nothing came.
    QUrl takeOpened();
    /// A person with a browser of their own makes the integration, on the address that was opened.
    bool makeInBrowser(const QString &integrationName, const QStringList &serviceIds);

    /// By its item in the navigation.
    bool showPage(ui::Page page);
    static QString navigationItem(ui::Page page);

    Account *account() const; ///< null where no profile is open
    SetupSession *setup() const;
    bool isEmbedded() const { return m_embedded; } ///< pages can be shown in the window

    ui::MainWindow *window;
    Driver driver;
    WebDriver web;
    std::optional<PracticeServices> services;
    std::unique_ptr<Witness> witness;
    std::unique_ptr<PracticeUser> person;

    QString serviceId; ///< the one the first set-up makes
    QStringList chosenIds; ///< all it connects
    QString integrationGuid;
    int ticked = 0; ///< levels

private:
    Report *m_report;
    bool m_embedded;
    QList<QUrl> m_opened;
};

// The parts, in the order they are played. Each ends at the first step that cannot be done.
bool playAccounts(Stage &stage);
bool playService(Stage &stage);
bool playIntegration(Stage &stage);
bool playLevels(Stage &stage);
bool playProof(Stage &stage);
/// What people come back for: looking, muting, editing levels, testing.
bool playEveryday(Stage &stage);
bool playIntegrations(Stage &stage);
bool playDefinitions(Stage &stage);
bool playDelivery(Stage &stage);
/// The newest change attached this integration; it is looked at and taken back.
bool playActivity(Stage &stage, const QString &integrationGuid);
/// With accounts of one's own, by hand and in one's own browser; taken away again.
bool playSecondSetup(Stage &stage);
bool playSupport(Stage &stage); ///< diagnostics, with everything before it in the log

// Names that several parts know.
inline const QString shopServiceName = QStringLiteral("Uptrends – Web shop");
inline const QString existingServiceName = QStringLiteral("Web shop");
inline const QString shopIntegrationName = QStringLiteral("Web shop → PagerDuty");
inline const QString shopDefinitionName = QStringLiteral("Web shop – critical");

} // namespace alertbridge::tour
