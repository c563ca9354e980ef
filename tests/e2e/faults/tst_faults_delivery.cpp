// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/delivery/deliverywindow.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>

using namespace Qt::StringLiterals;

namespace alertbridge::test {

using Kind = DeliveryRecord::Kind;
using FaultKind = sandbox::Fault::Kind;

namespace {

const QByteArray swallowed = R"({"status":"success","message":"Event processed","dedup_key":"x"})";

} // namespace

/// What can go wrong with delivery tests, as it is read on their page.
class TestDeliveryFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<DeliveryWindow>();
        m->integrate(u"Web shop"_s);
    }
    void cleanup() { m.reset(); }

    void anAcceptedMessageWithoutIncidentIsExplained();
    void aServiceThatOpensNothingIsNamed();
    void aLostOkLeavesAWarning_data();
    void aLostOkLeavesAWarning();
    void aLostAnswerMakesNoSecondChange();
    void aLimitIsWaitedFor();
    void aSignInThatEndsLeavesNothingUnseen();
    void aWrongClockDoesNoHarm_data();
    void aWrongClockDoesNoHarm();
    void aDrillGoesOnAfterAServiceThatFails();
    void aHistoryThatIsNotUnderstoodIsKeptAndTold();
    void aHistoryOfANewerVersionIsLeftAlone();
    void withoutTheEmbeddedPageTheBrowserServes();

private:
    bool open(Kind kind)
    {
        if (!m->show())
            return false;
        m->view->showService(m->service(u"Web shop"_s));
        return m->driver->chooseSegment(u"testKinds"_s, int(kind));
    }
    bool send() { return m->press(u"startTestButton"_s) && m->agree(); }
    std::unique_ptr<DeliveryWindow> m;
};

void TestDeliveryFaults::anAcceptedMessageWithoutIncidentIsExplained()
{
    QVERIFY(open(Kind::Proof));
    m->breakDown(FaultKind::Status, m->events, "POST", u"enqueue"_s, -1, 202, swallowed);
    QVERIFY(send());
    QVERIFY(m->reads(u"PagerDuty accepted the message, but no incident was seen."_s));
    QVERIFY(m->quiet());
    QVERIFY(!m->history->lastProven(m->service(u"Web shop"_s)));
}

void TestDeliveryFaults::aServiceThatOpensNothingIsNamed()
{
    QVERIFY(m->show());
    m->integrate(u"Legacy billing"_s);
    m->view->showService(m->service(u"Legacy billing"_s));
    QVERIFY(send());
    QVERIFY(m->reads(u"The service is disabled."_s));
}

void TestDeliveryFaults::aLostOkLeavesAWarning_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("accepted and lost") << 202;
    QTest::newRow("refused") << 400;
    QTest::newRow("down") << 500;
}

void TestDeliveryFaults::aLostOkLeavesAWarning()
{
    QFETCH(int, status);
    QVERIFY(open(Kind::Error));
    QVERIFY(send());
    QVERIFY(m->reads(u"on “Web shop” is still open"_s));
    const int fault = m->breakDown(FaultKind::Status, m->events, "POST", u"enqueue"_s, -1, status,
                                   status == 202 ? swallowed
                                                 : R"({"status":"invalid event","errors":[]})");
    QVERIFY(m->press(u"sendOkButton"_s));
    QVERIFY(m->driver->waitFor(u"resolveIncidentButton"_s));
    QCOMPARE(m->openIncidents(), 1);
    m->faults.remove(fault);
    QVERIFY(m->press(u"resolveIncidentButton"_s));
    QTRY_COMPARE(m->openIncidents(), 0);
    QTRY_VERIFY(!m->driver->visible(u"openIncidentNotice"_s));
}

void TestDeliveryFaults::aLostAnswerMakesNoSecondChange()
{
    QVERIFY(open(Kind::Silent));
    m->breakDown(FaultKind::LoseAnswer, m->events, "POST", u"change/enqueue"_s, -1);
    QVERIFY(m->press(u"startTestButton"_s));
    QVERIFY(m->reads(u"The key is good"_s));
    QCOMPARE(m->world(u"change_events"_s).size(), 1);
}

void TestDeliveryFaults::aLimitIsWaitedFor()
{
    QVERIFY(open(Kind::Proof));
    sandbox::Fault limit;
    limit.kind = FaultKind::Status;
    limit.service = u"pagerduty-api"_s;
    limit.path.setPattern(u"^/incidents"_s);
    limit.status = 429;
    limit.headers = {{u"ratelimit-reset"_s, u"1"_s}};
    limit.count = 1;
    m->faults.add(limit);
    QVERIFY(send());
    QVERIFY(m->reads(u"All of it was read back from PagerDuty."_s));
    QCOMPARE(m->incidents(), 1);
}

void TestDeliveryFaults::aSignInThatEndsLeavesNothingUnseen()
{
    QVERIFY(open(Kind::Error));
    QVERIFY(send());
    QVERIFY(m->reads(u"on “Web shop” is still open"_s));
    QSignalSpy asked(m->account.get(), &Account::signInNeeded);
    const int fault = m->breakDown(FaultKind::Status, m->api, {}, {}, -1, 401);
    QVERIFY(m->press(u"sendOkButton"_s));
    QTRY_VERIFY(!asked.isEmpty());
    QVERIFY(m->quiet());
    QVERIFY(m->driver->visible(u"openIncidentNotice"_s));
    m->faults.remove(fault);
    m->signIn();
    QVERIFY(m->press(u"sendOkButton"_s));
    QTRY_COMPARE(m->openIncidents(), 0);
    QTRY_VERIFY(!m->driver->visible(u"openIncidentNotice"_s));
}

void TestDeliveryFaults::aWrongClockDoesNoHarm_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("slow") << 5;
    QTest::newRow("fast") << -5;
}

void TestDeliveryFaults::aWrongClockDoesNoHarm()
{
    QFETCH(int, hours);
    m->clock.advance(std::max(0, hours) * 3600);
    sandbox::Fault skewed;
    skewed.kind = FaultKind::ClockSkew;
    skewed.milliseconds = std::min(0, hours) * 3600 * 1000;
    m->faults.add(skewed);
    const QString guid = m->connectUptrends(u"Shop"_s, {u"Checkout API"_s});
    QVERIFY(open(Kind::Silent));
    QVERIFY(m->press(u"startTestButton"_s));
    QVERIFY(m->reads(u"The key is good"_s));
    m->view->showWholePath(guid);
    QVERIFY(m->press(u"startTestButton"_s));
    QVERIFY(m->reads(u"Press “Send test message”"_s));
    m->pressTestButton(guid);
    QVERIFY(m->reads(u"Uptrends’ own message became an incident"_s));
    QVERIFY(m->quiet());
    QCOMPARE(m->openIncidents(), 0);
}

void TestDeliveryFaults::aDrillGoesOnAfterAServiceThatFails()
{
    m->integrate(u"Legacy billing"_s);
    QVERIFY(m->show());
    auto *list = m->view->findChild<QAbstractItemView *>(u"testServiceView"_s);
    for (const QString &name : {u"Legacy billing"_s, u"Web shop"_s}) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() == name)
                QVERIFY(m->driver->clickCheckBox(list, index));
        }
    }
    QVERIFY(send());
    QVERIFY(m->reads(u"1 proven, 1 not proven, 0 not run."_s, 15000));
    QCOMPARE(m->openIncidents(), 0);
}

void TestDeliveryFaults::aHistoryThatIsNotUnderstoodIsKeptAndTold()
{
    QFile file(m->folder.filePath(u"deliveries-practice.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": 1, \"rec");
    file.close();
    m->openDesk();
    QVERIFY(m->show());
    QVERIFY(m->reads(u"The history of tests was not understood"_s));
    QVERIFY(QFile::exists(file.fileName() + u".unreadable"_s));
}

void TestDeliveryFaults::aHistoryOfANewerVersionIsLeftAlone()
{
    QFile file(m->folder.filePath(u"deliveries-practice.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": 99}");
    file.close();
    m->openDesk();
    QVERIFY(open(Kind::Silent));
    QVERIFY(m->reads(u"The history of tests is of a newer version of Alertbridge"_s));
    QVERIFY(m->press(u"startTestButton"_s));
    QVERIFY(m->reads(u"The key is good"_s));
    QVERIFY(m->reads(u"The history of tests is of a newer version of Alertbridge"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"version\": 99}"));
}

void TestDeliveryFaults::withoutTheEmbeddedPageTheBrowserServes()
{
    const QString guid = m->connectUptrends(u"Shop"_s, {u"Checkout API"_s});
    m->ui.context.makeEmbeddedPage = nullptr;
    QVERIFY(m->show());
    m->view->showWholePath(guid);
    QVERIFY(m->press(u"startTestButton"_s));
    QVERIFY(m->press(u"openUptrendsButton"_s));
    QCOMPARE(m->ui.openedOutside.size(), 1);
    QCOMPARE(m->ui.openedOutside.first().path(), QString(u"/Integration/Edit/"_s + guid));
    QVERIFY(m->reads(u"all are watched"_s));
    m->pressTestButton(guid);
    QVERIFY(m->reads(u"Uptrends’ own message became an incident"_s));
}

} // namespace alertbridge::test

QTEST_MAIN(alertbridge::test::TestDeliveryFaults)
#include "tst_faults_delivery.moc"
