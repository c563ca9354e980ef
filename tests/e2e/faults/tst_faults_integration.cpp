// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/faults/faultwindow.h"

#include <QtTest/QTest>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

/// Step 2: the watch over Uptrends' integrations, and the page beside it.
class TestIntegrationFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shown = std::make_unique<FaultWindow>(); }
    void cleanup() { m_shown.reset(); }

    void whatNobodyKnowsYetHidesNoNewOne_data();
    void whatNobodyKnowsYetHidesNoNewOne();
    void aWatchThatFailsGoesOnByItself();
    void aDeletedIntegrationIsLetGo();
    void aServiceListThatCannotBeReadLeavesFeedsUnknown();
    void aPageThatEndsCanBeTakenUpAgain();
    void withoutTheEmbeddedPageTheBrowserServes();
    void noRightToSeeIntegrationsIsSaid();

private:
    bool openStep()
    {
        return m_shown->resume(m_shown->doneBefore(SetupStep::Integration))
               && m_shown->isAt(SetupStep::Integration) && tour::Driver::waitUntil([this] {
                      return m_shown->setup()->state().integrationBaselineTaken;
                  });
    }
    std::unique_ptr<FaultWindow> m_shown;
};

void TestIntegrationFaults::whatNobodyKnowsYetHidesNoNewOne_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a new kind") << u"/0/Type"_s << QJsonValue(u"Teams"_s);
    QTest::newRow("kind is a number") << u"/0/Type"_s << QJsonValue(7);
    QTest::newRow("no name") << u"/0/Name"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null for one") << u"/0"_s << QJsonValue();
    QTest::newRow("a new field") << u"/0/Moon"_s << QJsonValue(1);
}

void TestIntegrationFaults::whatNobodyKnowsYetHidesNoNewOne()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    m_shown->mutate(m_shown->practice.uptrendsApi, u"/v4/Integration$"_s, pointer, value);
    QVERIFY(openStep());
    const QString guid = m_shown->makeIntegration(u"Shop alerts"_s);
    QVERIFY(m_shown->reads(u"Uptrends saved it, and it was read back from your account."_s));
    QVERIFY(m_shown->reads(u"Shop alerts"_s));
    QCOMPARE(m_shown->setup()->state().integrationGuid, guid);
}

void TestIntegrationFaults::aWatchThatFailsGoesOnByItself()
{
    QVERIFY(openStep());
    m_shown->practice.breakDown(FaultKind::Status, m_shown->practice.uptrendsApi, "GET",
                                u"/Integration$"_s, -1, 503);
    QVERIFY(m_shown->reads(u"Uptrends has a problem at its end."_s));
    QVERIFY(m_shown->reads(u"Alertbridge keeps looking."_s));
    const QString guid = m_shown->makeIntegration(u"Shop alerts"_s);
    m_shown->practice.faults.clear();
    QTRY_COMPARE(m_shown->setup()->state().integrationGuid, guid);
    QVERIFY(m_shown->readsNoMore(u"Uptrends has a problem at its end."_s));
    QVERIFY(m_shown->driver.isReady(u"setupPrimaryButton"_s));
}

void TestIntegrationFaults::aDeletedIntegrationIsLetGo()
{
    QVERIFY(openStep());
    const QString guid = m_shown->makeIntegration(u"Shop alerts"_s);
    QTRY_COMPARE(m_shown->setup()->state().integrationGuid, guid);
    QVERIFY(m_shown->deleteIntegration(guid));
    QVERIFY(m_shown->reads(u"The integration “Shop alerts” is not there any more"_s));
    QTRY_VERIFY(!m_shown->setup()->isDone(SetupStep::Integration));
    QVERIFY(!m_shown->driver.isReady(u"setupPrimaryButton"_s));
    const QString other = m_shown->makeIntegration(u"Second try"_s);
    QTRY_COMPARE(m_shown->setup()->state().integrationGuid, other);
}

void TestIntegrationFaults::aServiceListThatCannotBeReadLeavesFeedsUnknown()
{
    QVERIFY(openStep());
    m_shown->practice.breakDown(FaultKind::Status, m_shown->practice.api, "GET", {}, -1, 403);
    const QString guid = m_shown->makeIntegration(u"Shop alerts"_s);
    QTRY_COMPARE(m_shown->setup()->state().integrationGuid, guid);
    QVERIFY(m_shown->reads(u"A test message will show it."_s));
    QVERIFY(m_shown->pressNext());
    QVERIFY(m_shown->isAt(SetupStep::Levels));
}

void TestIntegrationFaults::aPageThatEndsCanBeTakenUpAgain()
{
    QVERIFY(openStep());
    QVERIFY(m_shown->ui.page);
    Q_EMIT m_shown->ui.page->crashed();
    QVERIFY(m_shown->reads(u"The page stopped working."_s));
    QVERIFY(m_shown->press(u"Take it up again"_s));
    QTRY_COMPARE(m_shown->ui.page->reloads, 1);
    const QString guid = m_shown->makeIntegration(u"Shop alerts"_s);
    QTRY_COMPARE(m_shown->setup()->state().integrationGuid, guid);
}

void TestIntegrationFaults::withoutTheEmbeddedPageTheBrowserServes()
{
    m_shown->ui.context.makeEmbeddedPage = nullptr;
    m_shown->show();
    QVERIFY(openStep());
    QVERIFY(m_shown->reads(u"Go on in your browser"_s));
    QVERIFY(m_shown->press(u"Open Uptrends in my browser"_s));
    QCOMPARE(m_shown->ui.openedOutside.size(), 1);
    const QString guid = m_shown->makeIntegration(u"Shop alerts"_s);
    QTRY_COMPARE(m_shown->setup()->state().integrationGuid, guid);
}

void TestIntegrationFaults::noRightToSeeIntegrationsIsSaid()
{
    m_shown->practice.breakDown(FaultKind::Status, m_shown->practice.uptrendsApi, "GET",
                                u"/v4/Integration$"_s, -1, 200, "[]");
    QVERIFY(openStep());
    QVERIFY(m_shown->press(u"I have an integration already"_s));
    QVERIFY(m_shown->reads(u"Your API user sees no PagerDuty integration."_s));
    QVERIFY(m_shown->reads(u"“Use integration”"_s));
    m_shown->practice.breakDown(FaultKind::Status, m_shown->practice.uptrendsApi, "GET",
                                u"/v4/Integration$"_s, -1, 403);
    m_shown->practice.faults.remove(1);
    QVERIFY(m_shown->reads(u"The API user's operator has no right to do this."_s));
}

QTEST_MAIN(TestIntegrationFaults)
#include "tst_faults_integration.moc"
