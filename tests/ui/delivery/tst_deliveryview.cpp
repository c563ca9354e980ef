// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/delivery/deliverywindow.h"

#include "ui/delivery/drillpanel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;

namespace alertbridge::test {

using Kind = DeliveryRecord::Kind;

class DeliveryViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<DeliveryWindow>(); }
    void cleanup() { m.reset(); }

    void aProofByKeyboardAlone();
    void nothingIsSentWithoutAYes();
    void aDisabledServiceIsSaidToBeSilent();
    void aSilentTestIsSentWithoutAQuestion();
    void anErrorIsAWarningUntilOkIsSent();
    void aWarningIsThereAfterARestart();
    void severalServicesAreADrillWithAReport();
    void aDrillCanBeStopped();
    void theWholePathGoesThroughUptrendsPage();
    void severalMessagesAreAskedAbout();
    void theHistoryIsSearchedAndCopied();
    void otherPagesArriveWithTheChoiceMade();
    void aReadOnlyProfileOffersNothingToSend();
    void whatRunsGoesOnWhenThePageIsBuiltAnew();

private:
    void choose(const QString &service) const { m->view->showService(m->service(service)); }
    bool kind(Kind kind) const { return m->driver->chooseSegment(u"testKinds"_s, int(kind)); }
    QTreeView *services() const { return m->view->findChild<QTreeView *>(u"testServiceView"_s); }
    void reportFromTheHistory(const QByteArray &first);
    std::unique_ptr<DeliveryWindow> m;
};

void DeliveryViewTest::aProofByKeyboardAlone()
{
    m->integrate(u"Web shop"_s);
    QVERIFY(m->show());
    QVERIFY(tabTo(m->view.get(), u"testServiceSearchField"_s));
    type(m->view.get(), u"web shop"_s);
    QTRY_COMPARE(services()->model()->rowCount(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTRY_VERIFY(services()->currentIndex().isValid());
    QVERIFY(m->reads(u"Sent to “Web shop”. On call: "_s));
    QVERIFY(tabTo(m->view.get(), u"startTestButton"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(m->reads(u"This opens a real incident, which is resolved at once."_s));
    QVERIFY(m->agree());
    QVERIFY(m->reads(u"All of it was read back from PagerDuty."_s));
    QVERIFY(m->quiet());
    QCOMPARE(m->openIncidents(), 0);
    QCOMPARE(m->incidents(), 1);
}

void DeliveryViewTest::nothingIsSentWithoutAYes()
{
    m->integrate(u"Web shop"_s);
    QVERIFY(m->show());
    choose(u"Web shop"_s);
    QVERIFY(m->press(u"startTestButton"_s));
    QVERIFY(m->driver->pressSheetButton(u"sheetCancelButton"_s));
    QCOMPARE(m->incidents(), 0);
    QVERIFY(!m->desk->isWorking());
    QVERIFY(m->journal->entries().isEmpty());
}

void DeliveryViewTest::aDisabledServiceIsSaidToBeSilent()
{
    QVERIFY(m->show());
    choose(u"Web shop"_s);
    QVERIFY(m->reads(u"Sent to “Web shop”."_s));
    QVERIFY(!m->text().contains(u"no incident opens"_s));
    choose(u"Legacy billing"_s);
    QVERIFY(m->reads(u"was disabled when it was read: as long as it is, no incident opens."_s));
    QVERIFY(m->press(u"startTestButton"_s));
    auto *sheet = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(sheet);
    QVERIFY(m->driver->pressSheetButton(u"sheetCancelButton"_s));
}

void DeliveryViewTest::aSilentTestIsSentWithoutAQuestion()
{
    m->integrate(u"Web shop"_s);
    QVERIFY(m->show());
    choose(u"Web shop"_s);
    QVERIFY(kind(Kind::Silent));
    QVERIFY(m->reads(u"Wakes nobody"_s));
    QVERIFY(m->press(u"startTestButton"_s));
    QVERIFY(m->reads(u"Whether an incident opens and somebody is told was not tried."_s));
    QCOMPARE(m->incidents(), 0);
}

void DeliveryViewTest::anErrorIsAWarningUntilOkIsSent()
{
    m->integrate(u"Web shop"_s);
    QVERIFY(m->show());
    choose(u"Web shop"_s);
    QVERIFY(kind(Kind::Error));
    QVERIFY(m->press(u"startTestButton"_s));
    QVERIFY(m->agree());
    QVERIFY(m->reads(u"on “Web shop” is still open"_s));
    QCOMPARE(m->openIncidents(), 1);
    QVERIFY(m->press(u"sendOkButton"_s));
    QTRY_VERIFY(!m->driver->visible(u"openIncidentNotice"_s));
    QVERIFY(m->quiet());
    QCOMPARE(m->openIncidents(), 0);
    QVERIFY(m->reads(u"Read back as resolved."_s));
}

void DeliveryViewTest::aWarningIsThereAfterARestart()
{
    m->integrate(u"Web shop"_s);
    QVERIFY(m->show());
    m->desk->start(Kind::Error, m->target(u"Web shop"_s));
    QVERIFY(m->quiet());
    QVERIFY(m->show());
    QVERIFY(m->reads(u"on “Web shop” is still open"_s));
    QVERIFY(m->press(u"sendOkButton"_s));
    QTRY_COMPARE(m->openIncidents(), 0);
    QTRY_VERIFY(!m->driver->visible(u"openIncidentNotice"_s));
}

void DeliveryViewTest::severalServicesAreADrillWithAReport()
{
    m->integrate(u"Web shop"_s);
    m->integrate(u"Checkout API"_s);
    QVERIFY(m->show());
    for (const QString &name : {u"Web shop"_s, u"Checkout API"_s}) {
        for (int row = 0; row < services()->model()->rowCount(); ++row) {
            const QModelIndex index = services()->model()->index(row, 0);
            if (index.data().toString() == name)
                QVERIFY(m->driver->clickCheckBox(services(), index));
        }
    }
    QVERIFY(m->reads(u"A fire drill: the same proof for 2 services"_s));
    QVERIFY(m->press(u"startTestButton"_s));
    QVERIFY(m->agree());
    QVERIFY(m->reads(u"2 proven, 0 not proven, 0 not run."_s, 15000));
    const auto *drill = m->view->findChild<QTreeView *>(u"drillView"_s);
    QCOMPARE(drill->model()->rowCount(), 2);

    QVERIFY(m->press(u"saveReportButton"_s));
    auto *dialog = m->view->findChild<QFileDialog *>(u"saveReportDialog"_s);
    QVERIFY(dialog);
    const QString path = m->folder.filePath(u"drill.html"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QVERIFY(m->reads(u"Report saved"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.contains("Web shop") && html.contains("Checkout API"));
    QCOMPARE(m->openIncidents(), 0);
    reportFromTheHistory(html);
}

/// After a restart there is the same report, out of the history.
void DeliveryViewTest::reportFromTheHistory(const QByteArray &first)
{
    QVERIFY(m->show());
    QVERIFY(m->driver->chooseSegment(u"deliveryTabs"_s, 1));
    QVERIFY(!m->driver->visible(u"savePastReportButton"_s));
    auto *list = m->view->findChild<QTreeView *>(u"deliveryHistoryView"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QVERIFY(m->press(u"savePastReportButton"_s));
    auto *dialog = m->view->findChild<QFileDialog *>(u"saveReportDialog"_s);
    QVERIFY(dialog);
    const QString path = m->folder.filePath(u"later.html"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QVERIFY(m->reads(u"Report saved"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), QString::fromUtf8(first));
    // Another test that was no part of it has none to offer.
    m->desk->start(Kind::Silent, m->target(u"Web shop"_s));
    QVERIFY(m->quiet());
    QTest::keyClick(list, Qt::Key_Home);
    QTRY_VERIFY(!m->driver->visible(u"savePastReportButton"_s));
    QVERIFY(!m->reads(u"Report saved"_s, 0));
}

void DeliveryViewTest::aDrillCanBeStopped()
{
    m->integrate(u"Web shop"_s);
    m->integrate(u"Checkout API"_s);
    QVERIFY(m->show());
    m->desk->setTiming({std::chrono::milliseconds(300), std::chrono::milliseconds(3000)});
    for (int row = 0; row < 2; ++row)
        QVERIFY(m->driver->clickCheckBox(services(), services()->model()->index(row, 0)));
    QVERIFY(m->press(u"startTestButton"_s));
    QVERIFY(m->agree());
    QVERIFY(m->press(u"stopDrillButton"_s));
    QVERIFY(m->reads(u"1 not run."_s, 15000));
    QVERIFY(m->quiet());
    QCOMPARE(m->openIncidents(), 0);
}

void DeliveryViewTest::theWholePathGoesThroughUptrendsPage()
{
    const QString guid = m->connectUptrends(u"Shop → PagerDuty"_s, {u"Web shop"_s});
    QVERIFY(m->show());
    m->view->showWholePath(guid);
    QVERIFY(m->press(u"startTestButton"_s));
    QVERIFY(m->reads(u"Press “Send test message” in Uptrends’ page."_s));
    QVERIFY(m->ui.page);
    QCOMPARE(m->ui.page->address.path(), QString(u"/Integration/Edit/"_s + guid));
    m->pressTestButton(guid);
    QVERIFY(m->reads(u"Uptrends’ message arrived on 1 service. That is remembered."_s)
            || m->reads(u"Uptrends’ message arrived on 1 services. That is remembered."_s));
    QVERIFY(m->reads(u"Uptrends’ own message became an incident"_s));
    QVERIFY(m->feeds->feed(guid));
    QVERIFY(m->quiet());
    QCOMPARE(m->openIncidents(), 0);
}

void DeliveryViewTest::severalMessagesAreAskedAbout()
{
    const QString guid = m->connectUptrends(u"Shop"_s, {u"Web shop"_s});
    const QString other = m->connectUptrends(u"Other"_s, {u"Checkout API"_s});
    QVERIFY(m->show());
    m->view->showWholePath(guid);
    QVERIFY(m->press(u"startTestButton"_s));
    QVERIFY(m->reads(u"Press “Send test message”"_s));
    m->pressTestButton(other);
    m->pressTestButton(guid);
    QVERIFY(m->driver->waitFor(u"caughtIncidentList"_s));
    auto *list = m->view->findChild<QListWidget *>(u"caughtIncidentList"_s);
    QCOMPARE(list->count(), 2);
    for (int row = 0; row < 2; ++row) {
        if (list->item(row)->text().contains(u"Web shop"_s)) {
            list->setCurrentRow(row);
            QTest::keyClick(list, Qt::Key_Space);
        }
    }
    QVERIFY(m->press(u"theseIncidentsButton"_s));
    QVERIFY(m->reads(u"That is remembered."_s));
    QCOMPARE(m->feeds->feed(guid)->serviceIds, QStringList(m->service(u"Web shop"_s)));
    QVERIFY(m->quiet());
    QCOMPARE(m->openIncidents(), 1);
}

void DeliveryViewTest::theHistoryIsSearchedAndCopied()
{
    m->integrate(u"Web shop"_s);
    QVERIFY(m->show());
    m->desk->start(Kind::Silent, m->target(u"Web shop"_s));
    m->desk->start(Kind::Silent, m->target(u"Legacy billing"_s));
    QVERIFY(m->quiet());
    QVERIFY(m->driver->chooseSegment(u"deliveryTabs"_s, 1));
    auto *list = m->view->findChild<QTreeView *>(u"deliveryHistoryView"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(m->driver->type(u"deliverySearchField"_s, u"web"_s));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_VERIFY(m->driver->isReady(u"copyHistoryReportButton"_s));
    QVERIFY(m->press(u"copyHistoryReportButton"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Delivery test of “Web shop”"_s));
}

void DeliveryViewTest::otherPagesArriveWithTheChoiceMade()
{
    const QString guid = m->connectUptrends(u"Shop"_s, {u"Web shop"_s});
    QVERIFY(m->show());
    m->view->showService(m->service(u"Checkout API"_s));
    QVERIFY(m->reads(u"Sent to “Checkout API”."_s));
    m->view->showIntegration(guid); // what it feeds is not known
    QVERIFY(m->reads(u"Uptrends’ page of “Shop” is opened here."_s));
    m->feeds->learn({guid, {m->service(u"Web shop"_s)}, Feed::Source::SetUp, {}});
    m->view->showIntegration(guid);
    QVERIFY(m->reads(u"Sent to “Web shop”."_s));
    QVERIFY(m->press(u"startTestButton"_s));
    QVERIFY(m->agree());
    QVERIFY(m->reads(u"All of it was read back from PagerDuty."_s));
    QVERIFY(m->history->lastProvenThrough(guid));
}

void DeliveryViewTest::aReadOnlyProfileOffersNothingToSend()
{
    m->integrate(u"Web shop"_s);
    QVERIFY(m->show());
    choose(u"Web shop"_s);
    QVERIFY(m->driver->isReady(u"startTestButton"_s));
    m->gate.close(u"This profile is read-only."_s);
    for (int kind = 0; kind < 4; ++kind) {
        QVERIFY(m->driver->chooseSegment(u"testKinds"_s, kind));
        QVERIFY(!m->driver->isReady(u"startTestButton"_s));
    }
}

void DeliveryViewTest::whatRunsGoesOnWhenThePageIsBuiltAnew()
{
    const QString guid = m->connectUptrends(u"Shop"_s, {u"Web shop"_s});
    QVERIFY(m->show());
    m->view->showWholePath(guid);
    QVERIFY(m->press(u"startTestButton"_s));
    QVERIFY(m->reads(u"Press “Send test message”"_s));
    m->view.reset();
    m->build();
    QVERIFY(m->reads(u"Press “Send test message”"_s));
    m->pressTestButton(guid);
    QVERIFY(m->reads(u"That is remembered."_s));
    QVERIFY(m->quiet());
}

} // namespace alertbridge::test

QTEST_MAIN(alertbridge::test::DeliveryViewTest)
#include "tst_deliveryview.moc"
