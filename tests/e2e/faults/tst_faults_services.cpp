// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/practice.h"
#include "tests/e2e/faults/faultwindow.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLineEdit>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString nightShop = u"Night shop"_s;

sandbox::WorldOptions withServices(int services)
{
    sandbox::WorldOptions options;
    options.services = services;
    return options;
}

} // namespace

/// Step 1: lists that are broken, long or moving, and a service that is hard to make.
class TestServiceFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_shown.reset(); }

    void aRowThatCannotBeReadHidesNoOther_data();
    void aRowThatCannotBeReadHidesNoOther();
    void aListWithoutAnEndEndsLoudly_data();
    void aListWithoutAnEndEndsLoudly();
    void aListThatMovesShowsNothingTwice();
    void tenThousandServicesAreReadWithoutFreezing();
    void moreThanCanBeReadIsSaid();
    void whatMovesUpWhileReadingIsNotMissed();
    void aLostAnswerMakesNoSecondService_data();
    void aLostAnswerMakesNoSecondService();
    void whatPagerDutyRefusesIsSaidAndKept_data();
    void whatPagerDutyRefusesIsSaidAndKept();
    void aNameTakenMeanwhileOffersTheExistingOne();
    void aPolicyDeletedMeanwhileCanBeReplaced();
    void aSignInThatEndsWhileCreatingGoesOn();
    void groupingThatIsRefusedKeepsTheService_data();
    void groupingThatIsRefusedKeepsTheService();

private:
    bool typeForm(const QString &name);
    QString typed(const QString &field) const;
    void fault(FaultKind kind, const QByteArray &method, const QString &path, int count = 1,
               int status = 500, const QByteArray &body = {})
    {
        m_shown->practice.breakDown(kind, m_shown->practice.api, method, path, count, status, body);
    }
    std::unique_ptr<FaultWindow> m_shown;
};

/// The form of a new service, filled in until *Create service* can be pressed.
bool TestServiceFaults::typeForm(const QString &name)
{
    if (!m_shown->openServices())
        return false;
    m_shown->setup()->serviceStep()->setPatience(20ms, 400ms);
    return m_shown->driver.press(u"newServiceButton"_s)
           && m_shown->driver.type(u"serviceNameEdit"_s, name)
           && m_shown->driver.type(u"serviceDescriptionEdit"_s, u"Open at night"_s)
           && m_shown->driver.chooseInCombo(u"policyComboBox"_s, u"Shop on-call"_s)
           && m_shown->reads(u"This name is free."_s);
}

QString TestServiceFaults::typed(const QString &field) const
{
    const auto *edit = qobject_cast<QLineEdit *>(m_shown->driver.visible(field));
    return edit ? edit->text() : QString();
}

void TestServiceFaults::aRowThatCannotBeReadHidesNoOther_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("whole");
    const QJsonValue removed(QJsonValue::Undefined);
    QTest::newRow("name is a number") << u"/services/2/name"_s << QJsonValue(7) << false;
    QTest::newRow("no id") << u"/services/2/id"_s << removed << false;
    QTest::newRow("null for a service") << u"/services/2"_s << QJsonValue() << false;
    QTest::newRow("unknown status") << u"/services/2/status"_s << QJsonValue(u"asleep"_s) << true;
    QTest::newRow("unknown field") << u"/services/2/zz_new"_s << QJsonValue(u"x"_s) << true;
    QTest::newRow("no word of more") << u"/more"_s << removed << true;
}

void TestServiceFaults::aRowThatCannotBeReadHidesNoOther()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    QFETCH(bool, whole);
    m_shown = std::make_unique<FaultWindow>();
    m_shown->mutate(m_shown->practice.api, u"^/services\\?"_s, pointer, value);
    QVERIFY(m_shown->openServices());
    QVERIFY(m_shown->reads(shopName));
    QVERIFY(m_shown->reads(u"Mobile backend"_s));
    QCOMPARE(m_shown->setup()->serviceStep()->services()->rowCount(), whole ? 6 : 5);
    QCOMPARE(m_shown->text().contains(u"The list from PagerDuty is not complete."_s), !whole);
    if (whole)
        return;
    QVERIFY(m_shown->reads(u"something may be missing"_s));
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->readAgain());
    QVERIFY(m_shown->readsNoMore(u"The list from PagerDuty is not complete."_s));
    QTRY_COMPARE(m_shown->setup()->serviceStep()->services()->rowCount(), 6);
}

void TestServiceFaults::aListWithoutAnEndEndsLoudly_data()
{
    QTest::addColumn<bool>("repeated");
    QTest::newRow("empty pages for ever") << false;
    QTest::newRow("the same page for ever") << true;
}

void TestServiceFaults::aListWithoutAnEndEndsLoudly()
{
    QFETCH(bool, repeated);
    m_shown = std::make_unique<FaultWindow>();
    m_shown->mutate(m_shown->practice.api, u"^/services\\?"_s, u"/more"_s, true);
    if (repeated) {
        sandbox::Fault back;
        back.kind = FaultKind::ShiftPage;
        back.service = u"pagerduty-api"_s;
        back.shift = -100;
        m_shown->practice.faults.add(back);
    }
    QVERIFY(m_shown->openServices());
    QVERIFY(m_shown->reads(u"The list from PagerDuty is not complete."_s));
    QCOMPARE(m_shown->setup()->serviceStep()->services()->rowCount(), 6);
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->readAgain());
    QVERIFY(m_shown->readsNoMore(u"The list from PagerDuty is not complete."_s));
}

void TestServiceFaults::aListThatMovesShowsNothingTwice()
{
    m_shown = std::make_unique<FaultWindow>(withServices(240));
    sandbox::Fault moved;
    moved.kind = FaultKind::ShiftPage;
    moved.service = u"pagerduty-api"_s;
    moved.shift = -3;
    m_shown->practice.faults.add(moved);
    QVERIFY(m_shown->openServices());
    const ServiceListModel *services = m_shown->setup()->serviceStep()->services();
    QTRY_COMPARE(services->rowCount(), 240);
    QSet<QString> ids;
    for (const pagerduty::Service &service : services->services())
        ids.insert(service.id);
    QCOMPARE(ids.size(), 240);
}

void TestServiceFaults::tenThousandServicesAreReadWithoutFreezing()
{
    // In a process of their own: the time the services take is not the window's.
    const QString program = QStringLiteral(ALERTBRIDGE_SANDBOX_PROGRAM);
    PracticeProcess process(program);
    Result<PracticeServices> services = failure(ApiError::cancelled());
    bool started = false;
    onFinished(&process, process.start({u"--services"_s, u"10000"_s}),
               [&](const Result<PracticeServices> &result) {
                   services = result;
                   started = true;
               });
    QTRY_VERIFY_WITH_TIMEOUT(started, 20000);
    QVERIFY(services.has_value());
    m_shown = std::make_unique<FaultWindow>();
    m_shown->ui.context.practice = *services;
    m_shown->show();
    QVERIFY(m_shown->openAccounts());
    QVERIFY(m_shown->driver.press(u"continueButton"_s));
    QVERIFY(m_shown->isAt(SetupStep::Service));

    QTimer probe;
    QElapsedTimer sinceLast;
    qint64 longest = 0;
    int ticks = 0;
    probe.setInterval(0);
    connect(&probe, &QTimer::timeout, this, [&] {
        longest = std::max(longest, sinceLast.restart());
        ++ticks;
    });
    sinceLast.start();
    probe.start();
    const ServiceStep *step = m_shown->setup()->serviceStep();
    // Worked with while it fills: what is typed arrives, and finds what is there already.
    QTRY_VERIFY(step->services()->rowCount() >= 300);
    QVERIFY(step->servicesState().isLoading());
    QVERIFY(m_shown->driver.type(u"serviceSearchField"_s, u"Web shop"_s));
    QVERIFY(step->servicesState().isLoading());
    const int ticksWhileLoading = ticks;
    QTRY_VERIFY_WITH_TIMEOUT(!step->servicesState().isLoading(), 60000);
    QVERIFY(ticks > ticksWhileLoading);
    probe.stop();
    qInfo("longest block of the event loop: %lld ms", longest);
    QCOMPARE(step->services()->rowCount(), 10000);
    QVERIFY(!step->servicesState().error);
    QVERIFY(m_shown->reads(u"Web shop"_s));
}

void TestServiceFaults::moreThanCanBeReadIsSaid()
{
    m_shown = std::make_unique<FaultWindow>(withServices(120));
    // What PagerDuty answers beyond its limit of 10,000.
    sandbox::Fault beyond;
    beyond.kind = FaultKind::Status;
    beyond.service = u"pagerduty-api"_s;
    beyond.path.setPattern(u"^/services\\?.*offset=99"_s);
    beyond.status = 400;
    beyond.body = R"({"error":{"message":"Invalid Input Provided","code":2001,)"
                  R"("errors":["Offset must be less than 10000"]}})";
    m_shown->practice.faults.add(beyond);
    QVERIFY(m_shown->openServices());
    QVERIFY(m_shown->reads(u"The list from PagerDuty is not complete."_s));
    QCOMPARE(m_shown->setup()->serviceStep()->services()->rowCount(), 100);
}

void TestServiceFaults::whatMovesUpWhileReadingIsNotMissed()
{
    m_shown = std::make_unique<FaultWindow>(withServices(150));
    sandbox::Fault removed;
    removed.kind = FaultKind::ShiftPage;
    removed.service = u"pagerduty-api"_s;
    removed.path.setPattern(u"^/services\\?"_s);
    removed.shift = 20;
    m_shown->practice.faults.add(removed);
    QVERIFY(m_shown->openServices());
    const ServiceStep *step = m_shown->setup()->serviceStep();
    QTRY_COMPARE(step->servicesState().phase, LoadState::Phase::Ready);
    QVERIFY(!step->servicesState().error);
    QCOMPARE(step->services()->rowCount(), 150);
}

void TestServiceFaults::aLostAnswerMakesNoSecondService_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<int>("count");
    QTest::newRow("the answer is lost") << FaultKind::LoseAnswer << 1;
    QTest::newRow("the answer is cut") << FaultKind::Truncate << 1;
    QTest::newRow("the request is lost") << FaultKind::DropRequest << 1;
    QTest::newRow("503 once") << FaultKind::Status << 1;
    QTest::newRow("a guest network's page") << FaultKind::Html << 1;
}

void TestServiceFaults::aLostAnswerMakesNoSecondService()
{
    QFETCH(FaultKind, kind);
    QFETCH(int, count);
    m_shown = std::make_unique<FaultWindow>();
    QVERIFY(typeForm(nightShop));
    fault(kind, "POST", u"^/services$"_s, count, 503);
    QVERIFY(m_shown->driver.press(u"createServiceButton"_s));
    QTRY_COMPARE(m_shown->setup()->serviceStep()->chosenIds().size(), 1);
    QCOMPARE(m_shown->practice.countNamed(u"services"_s, nightShop), 1);
    QCOMPARE(m_shown->setup()->serviceStep()->chosenIds().constFirst(),
             m_shown->practice.idNamed(u"services"_s, nightShop));
    QVERIFY(m_shown->driver.waitFor(u"serviceTreeView"_s));
    QVERIFY(m_shown->driver.isReady(u"setupPrimaryButton"_s));
}

void TestServiceFaults::whatPagerDutyRefusesIsSaidAndKept_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("said");
    const auto error = [](int code, const char *text) {
        return QJsonDocument(QJsonObject {{u"error"_s,
                                           QJsonObject {{u"code"_s, code},
                                                        {u"message"_s, u"Invalid Input Provided"_s},
                                                        {u"errors"_s,
                                                         QJsonArray {QString::fromUtf8(text)}}}}})
            .toJson();
    };
    QTest::newRow("400 with a field")
        << 400 << error(2001, "Description is <b>too</b> long.") << u"PagerDuty refused a value."_s
        << u"Description is <b>too</b> long."_s;
    QTest::newRow("402") << 402 << error(2012, "expired")
                         << u"This PagerDuty account has expired."_s << QString();
    QTest::newRow("402 of the plan")
        << 402 << QByteArray() << u"Your PagerDuty plan does not include this."_s << QString();
    QTest::newRow("limit of the plan")
        << 400 << error(2019, "too many") << u"A limit of your PagerDuty plan is reached."_s
        << QString();
    QTest::newRow("403") << 403 << QByteArray()
                         << u"Your PagerDuty sign-in may not create services."_s << u"base role"_s;
    QTest::newRow("404") << 404 << QByteArray() << u"The escalation policy is not there any more."_s
                         << QString();
    QTest::newRow("500 each time")
        << 500 << QByteArray() << u"PagerDuty has a problem at its end."_s << QString();
    QTest::newRow("a whole page of it")
        << 422 << QByteArray("<html><script>alert(1)</script></html>")
        << u"PagerDuty refused a value."_s << QString();
}

void TestServiceFaults::whatPagerDutyRefusesIsSaidAndKept()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, title);
    QFETCH(QString, said);
    m_shown = std::make_unique<FaultWindow>();
    QVERIFY(typeForm(nightShop));
    fault(FaultKind::Status, "POST", u"^/services$"_s, -1, status, body);
    QVERIFY(m_shown->driver.press(u"createServiceButton"_s));
    QVERIFY(m_shown->reads(title));
    QVERIFY(m_shown->reads(said));
    QVERIFY(!m_shown->text().contains(u"<script>"_s));
    QCOMPARE(typed(u"serviceNameEdit"_s), nightShop);
    QCOMPARE(typed(u"serviceDescriptionEdit"_s), u"Open at night"_s);
    QCOMPARE(m_shown->practice.countNamed(u"services"_s, nightShop), 0);

    m_shown->practice.faults.clear();
    QVERIFY(m_shown->driver.press(u"createServiceButton"_s));
    QTRY_COMPARE(m_shown->setup()->serviceStep()->chosenIds().size(), 1);
    QCOMPARE(m_shown->practice.countNamed(u"services"_s, nightShop), 1);
    QVERIFY(m_shown->readsNoMore(title));
}

void TestServiceFaults::aNameTakenMeanwhileOffersTheExistingOne()
{
    m_shown = std::make_unique<FaultWindow>();
    QVERIFY(typeForm(nightShop));
    // Between the check and the press, a colleague makes it.
    QCOMPARE(m_shown->makeService(nightShop), 201);
    QVERIFY(m_shown->driver.press(u"createServiceButton"_s));
    QVERIFY(m_shown->reads(u"A service with this name exists"_s));
    QCOMPARE(m_shown->practice.countNamed(u"services"_s, nightShop), 1);
    QCOMPARE(typed(u"serviceDescriptionEdit"_s), u"Open at night"_s);
    QVERIFY(m_shown->press(u"Use the existing service"_s));
    QTRY_COMPARE(m_shown->setup()->serviceStep()->chosenIds(),
                 QStringList {m_shown->practice.idNamed(u"services"_s, nightShop)});
    QVERIFY(m_shown->setup()->created().isEmpty()); // not ours: never removed
}

void TestServiceFaults::aPolicyDeletedMeanwhileCanBeReplaced()
{
    m_shown = std::make_unique<FaultWindow>();
    QVERIFY(typeForm(nightShop));
    fault(FaultKind::Status, "POST", u"^/services$"_s, 1, 404,
          R"({"error":{"code":2100,"message":"Not Found"}})");
    QVERIFY(m_shown->driver.press(u"createServiceButton"_s));
    QVERIFY(m_shown->reads(u"The escalation policy is not there any more."_s));
    QVERIFY(m_shown->reads(u"Choose another."_s));
    QVERIFY(m_shown->driver.chooseInCombo(u"policyComboBox"_s, u"Payments"_s));
    QVERIFY(m_shown->driver.press(u"createServiceButton"_s));
    QTRY_COMPARE(m_shown->setup()->serviceStep()->chosenIds().size(), 1);
    QCOMPARE(m_shown->practice.countNamed(u"services"_s, nightShop), 1);
}

void TestServiceFaults::aSignInThatEndsWhileCreatingGoesOn()
{
    m_shown = std::make_unique<FaultWindow>();
    QVERIFY(typeForm(nightShop));
    fault(FaultKind::Status, "POST", u"^/services$"_s, -1, 401);
    QVERIFY(m_shown->driver.press(u"createServiceButton"_s));
    QVERIFY(m_shown->reads(u"PagerDuty asks you to sign in again."_s));
    QVERIFY(m_shown->driver.press(u"signInAgainButton"_s));
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->driver.press(u"pagerDutyPrimary"_s));
    QVERIFY(m_shown->isAt(SetupStep::Service));
    QCOMPARE(typed(u"serviceNameEdit"_s), nightShop);
    QVERIFY(m_shown->driver.press(u"createServiceButton"_s));
    QTRY_COMPARE(m_shown->setup()->serviceStep()->chosenIds().size(), 1);
    QCOMPARE(m_shown->practice.countNamed(u"services"_s, nightShop), 1);
}

void TestServiceFaults::groupingThatIsRefusedKeepsTheService_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("402") << 402 << u"Your PagerDuty plan does not include this alert grouping."_s;
    QTest::newRow("403") << 403 << u"PagerDuty does not let this sign-in set the alert grouping."_s;
    QTest::newRow("400") << 400 << u"PagerDuty refused the alert grouping."_s;
    QTest::newRow("404 for long") << 404 << u"Alert grouping does not know the new service yet."_s;
    QTest::newRow("503 for long") << 503 << u"PagerDuty has a problem at its end."_s;
}

void TestServiceFaults::groupingThatIsRefusedKeepsTheService()
{
    QFETCH(int, status);
    QFETCH(QString, said);
    m_shown = std::make_unique<FaultWindow>();
    QVERIFY(typeForm(nightShop));
    QVERIFY(m_shown->driver.chooseSegment(u"groupingType"_s, 1));
    fault(FaultKind::Status, "POST", u"^/alert_grouping_settings"_s, -1, status);
    QVERIFY(m_shown->driver.press(u"createServiceButton"_s));
    QVERIFY(m_shown->reads(u"The service exists; its alert grouping was refused"_s));
    QVERIFY(m_shown->reads(said));
    QCOMPARE(m_shown->practice.countNamed(u"services"_s, nightShop), 1);
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->press(u"Try the grouping again"_s));
    QVERIFY(m_shown->readsNoMore(u"its alert grouping was refused"_s));
    QTRY_COMPARE(m_shown->practice.world(u"alert_grouping_settings"_s).size(), 1);
    QCOMPARE(m_shown->practice.countNamed(u"services"_s, nightShop), 1);
    QTRY_COMPARE(m_shown->setup()->created().size(), 2);
}

QTEST_MAIN(TestServiceFaults)
#include "tst_faults_services.moc"
