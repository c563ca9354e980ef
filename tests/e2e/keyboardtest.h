// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application.h"
#include "app/tour/practiceuser.h"
#include "app/tour/witness.h"
#include "tests/e2e/keyboard.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <optional>

namespace alertbridge::test {

/// The real window, worked by keys alone. Its tests follow on one another: what comes after a
/// failure is skipped, and whatever would leave somebody lost is told at the end.
class KeyboardTest : public QObject
{
    Q_OBJECT

protected:
    /// From the welcome to the accounts, and clients of its own for what is read back.
    void openPractice();
    /// By Tab and back past the same places, more than a few.
    void checkRoundBothWays();
    tour::PracticeLogins logins() const;
    ui::ProfileSession *session() const { return m_window->session(); }

    std::unique_ptr<Application> m_application;
    ui::MainWindow *m_window = nullptr;
    std::unique_ptr<Keyboard> m_keys;
    std::optional<PracticeServices> m_services;
    std::unique_ptr<tour::Witness> m_witness;
    QList<QUrl> m_opened; ///< in the browser beside the window

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

private:
    QTemporaryDir m_home;
    std::unique_ptr<SecretStore> m_secrets = makeMemoryStore();
    bool m_lost = false;
};

/// The main() of such a test: with settings that nobody else has.
template<typename Test>
int runKeyboardTest(int argc, char *argv[])
{
    const QTemporaryDir config;
    qputenv("XDG_CONFIG_HOME", config.path().toUtf8());
    qputenv("XDG_DATA_HOME", config.path().toUtf8());
    qputenv("ALERTBRIDGE_MOTION", "off");
    Application::prepareProcess();
    const QApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace alertbridge::test
