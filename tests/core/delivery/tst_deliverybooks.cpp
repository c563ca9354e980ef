// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliveryhistory.h"
#include "core/delivery/deliveryrecordjson.h"
#include "core/delivery/feedbook.h"
#include "core/delivery/pastdrill.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace alertbridge {

/// What is kept between two runs: feeds, and the history of tests.
class DeliveryBooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void feedsAreKnownInTheNextRun();
    void feedsOfTwoCopiesAreBothKept();
    void aForgottenFeedIsGone();
    void feedsThatCannotBeWrittenAreKnownUntilTheEnd();
    void aRecordIsReadBackAsItWas();
    void everyWordOfARecordSurvives();
    void theNewestComesFirst();
    void recordsOfTwoCopiesAreBothKept();
    void aRecordOfANewerVersionIsNotLost();
    void aFileDamagedMeanwhileLosesNothingKnown();
    void lastProvenLooksAtWhatReachedAPerson();
    void theOldestAreDroppedButNoneThatIsOpen();
    void aDrillIsReportedOutOfItsRecords();
    void aDrillWithADroppedRecordIsNotReported();
    void aDrillGoesWithItsLastRecord();
    void drillsOfTwoCopiesAreBothKept();
    void whatCannotBeWrittenIsSaid();
    void removalTakesTheFileAlong();

private:
    std::unique_ptr<DeliveryHistory> history() const
    {
        return std::make_unique<DeliveryHistory>(m_folder->path(), u"p1"_s);
    }
    QString historyFile() const { return m_folder->filePath(u"deliveries-p1.json"_s); }
    static DeliveryRecord record(const QString &id, int minute);
    static DeliveryRecord full();
    static DrillPlan plan(const QString &id, const QDateTime &begun);
    static DeliveryRecord tested(const DrillPlan &plan, int row);
    std::unique_ptr<QTemporaryDir> m_folder;
};

DeliveryRecord DeliveryBooksTest::record(const QString &id, int minute)
{
    DeliveryRecord record;
    record.id = id;
    record.startedAt = QDateTime(QDate(2026, 8, 1), QTime(10, 0), Qt::UTC).addSecs(60 * minute);
    record.serviceId = u"PSHOP"_s;
    return record;
}

DeliveryRecord DeliveryBooksTest::full()
{
    DeliveryRecord record = DeliveryBooksTest::record(u"full"_s, 1);
    record.drillId = u"drill"_s;
    record.kind = DeliveryRecord::Kind::Error;
    record.result = DeliveryRecord::Result::NotProven;
    record.serviceName = u"Web shop <b>\u202e"_s;
    record.integrationGuid = u"guid"_s;
    record.integrationName = u"Web shop → PagerDuty"_s;
    record.endedAt = record.startedAt.addMSecs(1234);
    DeliveryHop hop;
    hop.state = DeliveryHop::State::Bad;
    hop.elapsedMs = 321;
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    error.service = ApiError::Service::PagerDutyApi;
    error.httpStatus = 403;
    error.code = u"2010"_s;
    hop.error = error;
    record.hops = {hop};
    record.cause = DeliveryCause::NobodyOnCall;
    record.incidentId = u"Q1"_s;
    record.incidentNumber = 42;
    record.incidentUrl = QUrl(u"https://acme.pagerduty.com/incidents/Q1"_s);
    record.dedupKey = u"alertbridge-test-1"_s;
    record.keyIntegrationId = u"PKEY"_s;
    record.incidentOpen = true;
    record.notified = {{u"Anna Petit"_s, u"push"_s, record.startedAt.addSecs(2)}};
    record.sentBy = u"anna"_s;
    return record;
}

void DeliveryBooksTest::feedsAreKnownInTheNextRun()
{
    const QDateTime at(QDate(2026, 8, 1), QTime(10, 0), Qt::UTC);
    {
        FeedBook book(m_folder->path(), u"p1"_s);
        QSignalSpy changed(&book, &FeedBook::feedChanged);
        book.learn({u"g1"_s, {u"PA"_s, u"PB"_s}, Feed::Source::WholePath, at});
        book.learn({u"g2"_s, {u"PB"_s}, Feed::Source::SetUp, at});
        QCOMPARE(changed.size(), 2);
        book.learn({u"g2"_s, {u"PB"_s}, Feed::Source::SetUp, at});
        QCOMPARE(changed.size(), 2); // nothing new
    }
    const FeedBook book(m_folder->path(), u"p1"_s);
    QCOMPARE(book.feed(u"g1"_s),
             std::optional(Feed {u"g1"_s, {u"PA"_s, u"PB"_s}, Feed::Source::WholePath, at}));
    QCOMPARE(book.integrationsOf(u"PB"_s), QStringList({u"g1"_s, u"g2"_s}));
    QVERIFY(!book.feed(u"g3"_s));
    const FeedBook other(m_folder->path(), u"p2"_s);
    QVERIFY(!other.feed(u"g1"_s));
}

void DeliveryBooksTest::feedsOfTwoCopiesAreBothKept()
{
    FeedBook one(m_folder->path(), u"p1"_s);
    FeedBook other(m_folder->path(), u"p1"_s);
    one.learn({u"g1"_s, {u"PA"_s}, Feed::Source::SetUp, {}});
    QSignalSpy changed(&other, &FeedBook::feedChanged);
    other.learn({u"g2"_s, {u"PB"_s}, Feed::Source::SetUp, {}});
    QCOMPARE(changed.size(), 2); // its own, and the other's
    QVERIFY(other.feed(u"g1"_s));
    const FeedBook again(m_folder->path(), u"p1"_s);
    QVERIFY(again.feed(u"g1"_s) && again.feed(u"g2"_s));
}

void DeliveryBooksTest::aForgottenFeedIsGone()
{
    FeedBook book(m_folder->path(), u"p1"_s);
    book.learn({u"g1"_s, {u"PA"_s}, Feed::Source::SetUp, {}});
    book.forget(u"g1"_s);
    QVERIFY(!book.feed(u"g1"_s));
    QVERIFY(!FeedBook(m_folder->path(), u"p1"_s).feed(u"g1"_s));
}

void DeliveryBooksTest::feedsThatCannotBeWrittenAreKnownUntilTheEnd()
{
    QFile file(m_folder->filePath(u"feeds-p1.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": 99}");
    file.close();
    FeedBook book(m_folder->path(), u"p1"_s);
    QSignalSpy failed(&book, &FeedBook::writeFailed);
    book.learn({u"g1"_s, {u"PA"_s}, Feed::Source::SetUp, {}});
    QCOMPARE(failed.size(), 1);
    QVERIFY(book.feed(u"g1"_s));
}

void DeliveryBooksTest::aRecordIsReadBackAsItWas()
{
    const DeliveryRecord written = full();
    {
        const auto book = history();
        QSignalSpy changed(book.get(), &DeliveryHistory::recordChanged);
        book->put(written);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(), written.id);
    }
    const auto again = history();
    const DeliveryRecord *read = again->record(written.id);
    QVERIFY(read);
    QCOMPARE(toJson(*read), toJson(written));
    QCOMPARE(read->hops.first().error->httpStatus, 403);
    QCOMPARE(read->notified.first().name, u"Anna Petit"_s);
}

void DeliveryBooksTest::everyWordOfARecordSurvives()
{
    for (int kind = 0; kind <= int(DeliveryRecord::Kind::WholePath); ++kind) {
        for (int cause = 0; cause <= int(DeliveryCause::Unknown); ++cause) {
            DeliveryRecord written = record(u"r"_s, 0);
            written.kind = DeliveryRecord::Kind(kind);
            written.cause = DeliveryCause(cause);
            written.result = DeliveryRecord::Result(cause % 4);
            for (int hop = 0; hop <= int(DeliveryHop::Kind::ChangeSeen); ++hop)
                written.hops.append({DeliveryHop::Kind(hop), DeliveryHop::State(hop % 5), hop, {}});
            const auto read = deliveryRecordFromJson(toJson(written));
            QVERIFY(read);
            QCOMPARE(read->kind, written.kind);
            QCOMPARE(read->cause, written.cause);
            QCOMPARE(read->result, written.result);
            QCOMPARE(read->hops.size(), written.hops.size());
            QCOMPARE(toJson(*read), toJson(written));
        }
    }
}

void DeliveryBooksTest::theNewestComesFirst()
{
    const auto book = history();
    book->put(record(u"a"_s, 1));
    book->put(record(u"c"_s, 3));
    book->put(record(u"b"_s, 2));
    QStringList ids;
    for (const DeliveryRecord &one : book->records())
        ids.append(one.id);
    QCOMPARE(ids, QStringList({u"c"_s, u"b"_s, u"a"_s}));
}

void DeliveryBooksTest::recordsOfTwoCopiesAreBothKept()
{
    const auto one = history();
    const auto other = history();
    one->put(record(u"a"_s, 1));
    QSignalSpy changed(other.get(), &DeliveryHistory::recordChanged);
    other->put(record(u"b"_s, 2));
    QVERIFY(other->record(u"a"_s));
    QCOMPARE(changed.size(), 2);

    DeliveryRecord ended = record(u"a"_s, 1);
    ended.result = DeliveryRecord::Result::Proven;
    one->put(ended);
    other->put(record(u"c"_s, 3));
    QCOMPARE(other->record(u"a"_s)->result, DeliveryRecord::Result::Proven);
    QCOMPARE(history()->records().size(), 3);
}

void DeliveryBooksTest::aRecordOfANewerVersionIsNotLost()
{
    QJsonObject foreign = toJson(record(u"foreign"_s, 1));
    foreign.insert(u"kind"_s, u"telepathy"_s);
    QFile file(historyFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject {{u"version"_s, 1}, {u"records"_s, QJsonArray {foreign}}})
                   .toJson());
    file.close();
    const auto book = history();
    QVERIFY(book->records().isEmpty());
    book->put(record(u"a"_s, 2));
    book->put(record(u"b"_s, 3));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("telepathy"), 1);
}

void DeliveryBooksTest::aFileDamagedMeanwhileLosesNothingKnown()
{
    const auto book = history();
    book->put(record(u"a"_s, 1));
    book->putDrill(plan(u"d"_s, QDateTime::currentDateTimeUtc()));
    QFile file(historyFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"vers");
    file.close();
    book->put(record(u"b"_s, 2));
    QVERIFY(QFile::exists(book->setAside()));
    QCOMPARE(history()->records().size(), 2);
    QVERIFY(history()->drill(u"d"_s));
}

void DeliveryBooksTest::lastProvenLooksAtWhatReachedAPerson()
{
    const auto book = history();
    DeliveryRecord proven = record(u"proven"_s, 1);
    proven.result = DeliveryRecord::Result::Proven;
    proven.integrationGuid = u"g1"_s;
    DeliveryRecord silent = record(u"silent"_s, 2);
    silent.result = DeliveryRecord::Result::Proven;
    silent.kind = DeliveryRecord::Kind::Silent;
    silent.integrationGuid = u"g1"_s;
    DeliveryRecord failed = record(u"failed"_s, 3);
    failed.result = DeliveryRecord::Result::NotProven;
    for (const DeliveryRecord &one : {proven, silent, failed})
        book->put(one);
    QCOMPARE(book->lastProven(u"PSHOP"_s)->id, u"proven"_s);
    QCOMPARE(book->lastProvenThrough(u"g1"_s)->id, u"proven"_s);
    QVERIFY(!book->lastProven(u"POTHER"_s));
    QVERIFY(!book->lastProvenThrough(u"g2"_s));
}

void DeliveryBooksTest::theOldestAreDroppedButNoneThatIsOpen()
{
    QJsonArray records;
    for (int i = 0; i < 1000; ++i) {
        DeliveryRecord one = record(u"r%1"_s.arg(i), i);
        one.incidentOpen = i == 1;
        records.append(toJson(one));
    }
    QFile file(historyFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject {{u"version"_s, 1}, {u"records"_s, records}}).toJson());
    file.close();
    const auto book = history();
    book->put(record(u"new1"_s, 2000));
    book->put(record(u"new2"_s, 2001));
    book->put(record(u"new3"_s, 2002));
    QVERIFY(!book->record(u"r0"_s));
    QVERIFY(book->record(u"r1"_s));
    QVERIFY(!book->record(u"r2"_s));
    QVERIFY(book->record(u"new1"_s));
    QVERIFY(history()->records().size() <= 1001);
}

DrillPlan DeliveryBooksTest::plan(const QString &id, const QDateTime &begun)
{
    DrillPlan plan;
    plan.id = id;
    plan.profileName = u"As it was"_s;
    plan.startedAt = begun;
    plan.endedAt = begun.addSecs(180);
    plan.sentBy = u"anna"_s;
    plan.services = {{u"PA"_s, u"Shop"_s}, {u"PB"_s, u"Billing"_s}, {u"PC"_s, u"Rest"_s}};
    return plan;
}

DeliveryRecord DeliveryBooksTest::tested(const DrillPlan &plan, int row)
{
    DeliveryRecord record;
    record.id = plan.id + QString::number(row);
    record.drillId = plan.id;
    record.serviceId = plan.services.at(row).id;
    record.startedAt = plan.startedAt.addSecs(60 * row);
    record.endedAt = record.startedAt.addSecs(30);
    record.result = DeliveryRecord::Result::Proven;
    return record;
}

void DeliveryBooksTest::aDrillIsReportedOutOfItsRecords()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    DrillPlan drill = plan(u"d1"_s, now.addDays(-30));
    {
        const auto book = history();
        book->putDrill(drill);
        for (const int row : {0, 1})
            book->put(tested(drill, row));
    }
    const auto report = pastDrill(*history(), u"d1"_s, true);
    QVERIFY(report);
    QCOMPARE(report->profileName, u"As it was"_s);
    QCOMPARE(report->sentBy, u"anna"_s);
    QVERIFY(report->practice);
    QCOMPARE(report->endedAt.toSecsSinceEpoch(), drill.endedAt.toSecsSinceEpoch());
    QCOMPARE(report->provenCount(), 2);
    QCOMPARE(report->notRunCount(), 1);
    QCOMPARE(report->rows.at(2).serviceName, u"Rest"_s);
    QVERIFY(!pastDrill(*history(), u"d2"_s, true));
    QVERIFY(!pastDrill(*history(), QString(), true));

    // The app ended in the middle: the end of what was tried last counts.
    drill.id = u"d3"_s;
    drill.endedAt = {};
    DeliveryRecord running = tested(drill, 0);
    running.result = DeliveryRecord::Result::Running;
    running.endedAt = {};
    const auto book = history();
    book->putDrill(drill);
    book->put(running);
    QVERIFY(!pastDrill(*book, u"d3"_s, false));
    running.result = DeliveryRecord::Result::Cancelled;
    running.endedAt = running.startedAt.addSecs(5);
    book->put(running);
    const auto cut = pastDrill(*history(), u"d3"_s, false);
    QVERIFY(cut);
    QCOMPARE(cut->endedAt.toSecsSinceEpoch(), running.endedAt.toSecsSinceEpoch());
    QCOMPARE(cut->notRunCount(), 2);
}

void DeliveryBooksTest::aDrillWithADroppedRecordIsNotReported()
{
    const DrillPlan drill = plan(u"d1"_s, QDateTime::currentDateTimeUtc());
    const auto book = history();
    book->putDrill(drill);
    for (const int row : {1, 2})
        book->put(tested(drill, row));
    QVERIFY(!pastDrill(*book, u"d1"_s, false));
    book->put(tested(drill, 0));
    QCOMPARE(pastDrill(*book, u"d1"_s, false)->provenCount(), 3);
}

void DeliveryBooksTest::aDrillGoesWithItsLastRecord()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto book = history();
    const DrillPlan kept = plan(u"kept"_s, now.addDays(-3));
    book->put(tested(kept, 0));
    book->putDrill(kept);
    book->putDrill(plan(u"gone"_s, now.addDays(-3)));
    book->putDrill(plan(u"begun"_s, now));
    book->put(record(u"a"_s, 1));
    const auto again = history();
    QVERIFY(again->drill(u"kept"_s));
    QVERIFY(!again->drill(u"gone"_s));
    QVERIFY(again->drill(u"begun"_s));
}

void DeliveryBooksTest::drillsOfTwoCopiesAreBothKept()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto one = history();
    const auto other = history();
    DrillPlan begun = plan(u"d1"_s, now);
    begun.endedAt = {};
    one->putDrill(begun);
    other->putDrill(plan(u"d2"_s, now));
    QVERIFY(other->drill(u"d1"_s));
    QVERIFY(!other->drill(u"d1"_s)->endedAt.isValid());
    begun.endedAt = now.addSecs(60);
    one->putDrill(begun);
    other->put(record(u"a"_s, 1));
    QVERIFY(other->drill(u"d1"_s)->endedAt.isValid());
    const auto again = history();
    QVERIFY(again->drill(u"d1"_s)->endedAt.isValid());
    QCOMPARE(again->drill(u"d2"_s)->services.size(), 3);
}

void DeliveryBooksTest::whatCannotBeWrittenIsSaid()
{
    QFile blocker(m_folder->filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    DeliveryHistory book(blocker.fileName(), u"p1"_s);
    QSignalSpy failed(&book, &DeliveryHistory::writeFailed);
    book.put(record(u"a"_s, 1));
    QCOMPARE(failed.size(), 1);
    QVERIFY(book.record(u"a"_s));
}

void DeliveryBooksTest::removalTakesTheFileAlong()
{
    history()->put(record(u"a"_s, 1));
    DeliveryHistory::remove(m_folder->path(), u"p1"_s);
    QVERIFY(history()->records().isEmpty());
    FeedBook(m_folder->path(), u"p1"_s).learn({u"g1"_s, {u"PA"_s}, Feed::Source::SetUp, {}});
    FeedBook::remove(m_folder->path(), u"p1"_s);
    QVERIFY(!FeedBook(m_folder->path(), u"p1"_s).feed(u"g1"_s));
}

} // namespace alertbridge

QTEST_GUILESS_MAIN(alertbridge::DeliveryBooksTest)
#include "tst_deliverybooks.moc"
