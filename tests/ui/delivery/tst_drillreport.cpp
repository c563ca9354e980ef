// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/drillpanel.h"
#include "ui/delivery/drillreportwriter.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

class DrillReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationVersion(u"1.2.3"_s); }
    void namesAreShownAsPlainText();
    void everythingAnAuditorAsksForIsThere();
    void whatIsNotProvenIsSaid();
    void htmlAndPdfAreWritten();
    void aFileThatCannotBeWrittenIsSaid();

private:
    static DrillReport report();
};

DrillReport DrillReportTest::report()
{
    const QDateTime begun(QDate(2026, 8, 1), QTime(10, 0), Qt::UTC);
    DrillReport report;
    report.id = u"drill-1"_s;
    report.profileName = u"Shop & <Co>"_s;
    report.startedAt = begun;
    report.endedAt = begun.addSecs(42);
    report.sentBy = u"anna"_s;

    DrillRow good {
        u"PSHOP01"_s, u"<script>alert(1)</script> & \"shop\""_s, DrillRow::State::Done, {}};
    good.record.id = u"r1"_s;
    good.record.serviceName = good.serviceName;
    good.record.result = DeliveryRecord::Result::Proven;
    good.record.startedAt = begun;
    good.record.endedAt = begun.addMSecs(3200);
    good.record.incidentNumber = 17;
    good.record.incidentUrl = QUrl(u"https://acme.pagerduty.com/incidents/Q1?a=1&b=2"_s);
    good.record.dedupKey = u"alertbridge-test-secretish"_s;
    good.record.notified = {{u"Anna <b>Petit</b>"_s, u"push"_s, begun.addSecs(2)}};
    for (int kind = 0; kind < 5; ++kind)
        good.record.hops.append(
            {DeliveryHop::Kind(kind), DeliveryHop::State::Good, 300 + 700 * kind, {}});

    DrillRow bad {u"PBILL01"_s, u"Billing"_s, DrillRow::State::Done, {}};
    bad.record.id = u"r2"_s;
    bad.record.serviceName = bad.serviceName;
    bad.record.result = DeliveryRecord::Result::NotProven;
    bad.record.startedAt = begun;
    bad.record.endedAt = begun.addSecs(62);
    bad.record.cause = DeliveryCause::NobodyOnCall;
    bad.record.incidentOpen = true;
    bad.record.hops = {{DeliveryHop::Kind::Accepted, DeliveryHop::State::Good, 200, {}},
                       {DeliveryHop::Kind::IncidentFound, DeliveryHop::State::Bad, 60000, {}}};

    const DrillRow notRun {u"PREST01"_s, u"The rest"_s, DrillRow::State::NotRun, {}};
    report.rows = {good, bad, notRun};
    return report;
}

void DrillReportTest::namesAreShownAsPlainText()
{
    const QString html = drillReportHtml(report());
    QVERIFY(!html.contains(u"<script>"_s));
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;shop&quot;"_s));
    QVERIFY(html.contains(u"Anna &lt;b&gt;Petit&lt;/b&gt;"_s));
    QVERIFY(html.contains(u"Shop &amp; &lt;Co&gt;"_s));
    QVERIFY(html.contains(u"a=1&amp;b=2"_s));
}

void DrillReportTest::everythingAnAuditorAsksForIsThere()
{
    const QString html = drillReportHtml(report());
    for (const QString &part :
         {u"Alertbridge 1.2.3"_s, u"anna"_s, u"2026-08-01 10:00:00 UTC"_s,
          u"2026-08-01 10:00:42 UTC"_s, u"1 proven, 1 not proven, 1 not run"_s, u"PSHOP01"_s,
          u"#17"_s, u"by push notification"_s, u"0.3 s"_s, u"3.1 s"_s, u"3.2 s"_s,
          u"Incident opened"_s, u"Somebody was told"_s, u"Read back as resolved."_s})
        QVERIFY2(html.contains(part), qPrintable(part));
    QVERIFY(!html.contains(u"secretish"_s));
}

void DrillReportTest::whatIsNotProvenIsSaid()
{
    const QString html = drillReportHtml(report());
    for (const QString &part :
         {u"Nobody is on call."_s, u"The test incident was still open when this was written."_s,
          u"Not run: the drill was stopped before. Nothing is proven."_s,
          u"Whether that person saw the message is not known"_s})
        QVERIFY2(html.contains(part), qPrintable(part));
    DrillReport practice = report();
    practice.practice = true;
    QVERIFY(drillReportHtml(practice).contains(u"(practice account, simulated)"_s));
}

void DrillReportTest::htmlAndPdfAreWritten()
{
    const QTemporaryDir folder;
    QVERIFY(writeDrillReport(report(), folder.filePath(u"a.html"_s)));
    QVERIFY(writeDrillReport(report(), folder.filePath(u"a.PDF"_s)));
    QFile html(folder.filePath(u"a.html"_s));
    QVERIFY(html.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(html.readAll()), drillReportHtml(report()));
    QFile pdf(folder.filePath(u"a.PDF"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
    if (const QString keep = qEnvironmentVariable("ALERTBRIDGE_KEEP_REPORT"); !keep.isEmpty())
        QVERIFY(writeDrillReport(report(), keep));
}

void DrillReportTest::aFileThatCannotBeWrittenIsSaid()
{
    const QTemporaryDir folder;
    QVERIFY(!writeDrillReport(report(), folder.filePath(u"none/a.html"_s)));
    QVERIFY(!writeDrillReport(report(), folder.filePath(u"none/a.pdf"_s)));
}

} // namespace alertbridge::ui

QTEST_MAIN(alertbridge::ui::DrillReportTest)
#include "tst_drillreport.moc"
