// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/keyboardtest.h"

#include "ui/welcome/practiceopener.h"

#include <algorithm>

namespace alertbridge::test {

using namespace Qt::StringLiterals;

void KeyboardTest::initTestCase()
{
    Options options;
    options.language = u"en"_s;
    options.theme = ui::Theme::Mode::Light;
    m_application = std::make_unique<Application>(options);
    m_application->context().stateFolder = m_home.path();
    m_application->context().secrets = m_secrets.get();
    m_application->context().openExternally = [this](const QUrl &url) { m_opened.append(url); };
    m_window = m_application->makeWindow();
    QWidget *window = m_window;
    window->resize(1280, 800);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window));
    m_keys = std::make_unique<Keyboard>(window);
}

void KeyboardTest::init()
{
    if (m_lost)
        QSKIP("cannot be reached");
}

void KeyboardTest::cleanup()
{
    m_lost = m_lost || QTest::currentTestFailed();
    if (m_lost && QApplication::focusWidget())
        qInfo("the focus is at %s", qPrintable(QApplication::focusWidget()->objectName()));
}

void KeyboardTest::cleanupTestCase()
{
    QCOMPARE(m_keys->complaints().join(u'\n'), QString());
    m_application.reset();
}

void KeyboardTest::openPractice()
{
    connect(m_window->practice(), &ui::PracticeOpener::opened, this,
            [this](const PracticeServices &services) { m_services = services; });
    m_keys->checkFocus(u"the start"_s);
    m_keys->checkNames();
    QVERIFY(m_keys->pressAt(u"practiseButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_services.has_value(), 30000);
    m_witness = std::make_unique<tour::Witness>(*m_services);
    // What is known from the start is tested without being asked for.
    QTRY_VERIFY_WITH_TIMEOUT(Keyboard::isAt(u"continueButton"_s), 20000);
    m_keys->checkNames();
}

void KeyboardTest::checkRoundBothWays()
{
    const QList<QWidget *> there = m_keys->round(Qt::Key_Tab);
    QList<QWidget *> back = m_keys->round(Qt::Key_Backtab);
    QVERIFY(there.size() > 8);
    // Both begin at the same place: what follows it is the other's end.
    back.append(back.takeFirst());
    std::reverse(back.begin(), back.end());
    QCOMPARE(back, there);
}

tour::PracticeLogins KeyboardTest::logins() const
{
    const auto text = [](const Secret &value) { return QString::fromUtf8(value.reveal()); };
    return {m_services->endpoints.url(EndpointName::UptrendsApp, Region::Us),
            m_services->uptrendsEmail, text(m_services->uptrendsPassword),
            m_services->pagerDutyEmail, text(m_services->pagerDutyPassword)};
}

} // namespace alertbridge::test
