// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/languages.h"
#include "app/tour/driver.h"
#include "app/tour/practiceuser.h"
#include "tests/core/setup/practicefixture.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/profilesession.h"

class QPushButton;

namespace alertbridge::test {

using FaultKind = sandbox::Fault::Kind;
inline const QString shopName = QStringLiteral("Web shop");

/// The real window before practice services in the same process, whose faults a test switches on.
/// It is worked with mouse and keys, and read as a person reads it.
class FaultWindow
{
public:
    explicit FaultWindow(const sandbox::WorldOptions &options = {},
                         std::chrono::milliseconds longestTimeout = std::chrono::seconds(30));
    ~FaultWindow();

    PracticeFixture practice;
    UiFixture ui;
    HttpClient http; ///< the app's; the fixtures' own are for those who act beside it
    tour::Driver driver;

    void show(); ///< makes the window; again: as after a new start
    ui::MainWindow *window() const { return m_window.get(); }
    SetupSession *setup() const { return m_window->session()->setup(); }
    Account *account() const { return m_window->session()->account(); }

    bool openAccounts(); ///< *Practise*, until both connections were tested
    bool openServices(); ///< … and step 1 has its list
    /// A set-up that was left at @p state.step is taken up again, from the welcome page on.
    bool resume(const SetupState &state);
    /// Everything before @p step done: the shop's service, and an integration that feeds it.
    SetupState doneBefore(SetupStep step, const QString &serviceName = shopName);
    /// In Uptrends' pages, connected to the shop where no other service is named; its GUID.
    QString makeIntegration(const QString &name, const QString &serviceName = shopName);
    bool deleteIntegration(const QString &guid);

    /// Someone else changes something at PagerDuty; the HTTP status.
    int pagerDuty(const QByteArray &verb, const QString &path, const QJsonObject &body = {});
    int makeService(const QString &name); ///< by someone else; the HTTP status
    /// By someone else, to level 1 of a definition.
    bool attach(const QString &integrationGuid, const QString &definitionGuid);
    /// One value of the answers to @p path is another, or gone.
    void mutate(const sandbox::Service &service, const QString &path, const QString &pointer,
                const QJsonValue &value);

    QString text() const; ///< all that can be read now
    bool reads(const QString &sentence, int milliseconds = 8000) const; ///< waits for it
    bool readsNoMore(const QString &sentence, int milliseconds = 8000) const;
    bool press(const QString &caption); ///< the button that says so, once it can be pressed
    bool readAgain(); ///< the next action of an error, as the page calls it
    bool pressNext() { return driver.press(QStringLiteral("setupPrimaryButton")); }
    bool isAt(SetupStep step) const; ///< waits for it

    QString serviceId(const QString &name = shopName) const;
    QString firstDefinition() const; ///< its GUID, as Uptrends has it
    int attachments(const QString &integrationGuid) const; ///< over all levels, as Uptrends has it

private:
    QPushButton *button(const QString &caption) const;
    Languages m_languages; ///< English, with its plurals
    std::unique_ptr<ui::MainWindow> m_window;
    tour::PracticeUser m_user;
};

} // namespace alertbridge::test
