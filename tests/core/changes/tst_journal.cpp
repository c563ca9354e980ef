// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/journal.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace alertbridge {

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aChangeIsReadBackWithItsEnd();
    void anOpenEndOfAnEarlierRunIsFound();
    void whatIsLeftIsNotOfferedAgain();
    void undoingMarksTheEarlierEntry();
    void cutAnywhereItHoldsWhatWasWhole();
    void damagedAnywhereItKeepsACopyAndTheGoodPart();
    void twoCopiesOfTheAppShareOneJournal();
    void whatCannotBeWrittenMustNotBeSent();
    void nobodyElseMayReadIt();
    void recordsOfANewerVersionAreSkipped();
    void aJournalOfANewerVersionIsLeftAlone();

private:
    QString fileName() const { return Journal::fileName(m_folder->path(), u"p1"_s); }
    std::unique_ptr<Journal> journal() const
    {
        return std::make_unique<Journal>(m_folder->path(), u"p1"_s);
    }
    static Change attach(const QString &definition, int level);
    static QByteArray contentOf(const QString &name);
    static void write(const QString &name, const QByteArray &content);
    QByteArray threeEntries() const; ///< two of them ended
    std::unique_ptr<QTemporaryDir> m_folder;
};

Change JournalTest::attach(const QString &definition, int level)
{
    Change change;
    change.kind = Change::Kind::AttachIntegration;
    change.id = u"11111111-1111-4111-8111-111111111111"_s;
    change.name = u"Web shop → PagerDuty"_s;
    change.definitionGuid = u"22222222-2222-4222-8222-222222222222"_s;
    change.definitionName = definition;
    change.level = level;
    change.after = {{u"IsActive"_s, true}, {u"SendReminderAlerts"_s, level > 1}};
    return change;
}

QByteArray JournalTest::contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void JournalTest::write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray JournalTest::threeEntries() const
{
    const auto journal = this->journal();
    for (int level = 1; level <= 3; ++level) {
        const Change change = attach(u"Checkout \"API\"\n"_s, level);
        const qint64 id = journal->begin(change);
        if (level < 3)
            journal->end(id, Outcome::Done, change);
    }
    return contentOf(fileName());
}

void JournalTest::aChangeIsReadBackWithItsEnd()
{
    ApiError refused;
    refused.kind = ApiError::Kind::Invalid;
    refused.service = ApiError::Service::UptrendsApi;
    refused.httpStatus = 403;
    refused.message = u"The integration is inactive."_s;
    Change service;
    service.kind = Change::Kind::CreateService;
    service.name = u"Web shop"_s;
    {
        const auto journal = this->journal();
        const qint64 first = journal->begin(attach(u"<b>Web</b>"_s, 2));
        QCOMPARE(first, 1);
        QCOMPARE(journal->entries().constFirst().outcome, Outcome::Open);
        journal->end(first, Outcome::Refused, attach(u"<b>Web</b>"_s, 2), refused);
        const qint64 second = journal->begin(service);
        service.id = u"PABC123"_s;
        journal->end(second, Outcome::Done, service);
    }
    const auto again = journal();
    QCOMPARE(again->entries().size(), 2);
    const JournalEntry *first = again->entry(1);
    QVERIFY(first);
    QCOMPARE(first->change, attach(u"<b>Web</b>"_s, 2));
    QCOMPARE(first->outcome, Outcome::Refused);
    QVERIFY(first->error.has_value());
    QCOMPARE(first->error->kind, ApiError::Kind::Invalid);
    QCOMPARE(first->error->httpStatus, 403);
    QCOMPARE(first->error->message, refused.message);
    QVERIFY(first->at.isValid());
    QVERIFY(first->endedAt >= first->at);
    QCOMPARE(again->entry(2)->change.id, u"PABC123"_s);
    QVERIFY(again->openEntries().isEmpty());
}

void JournalTest::anOpenEndOfAnEarlierRunIsFound()
{
    {
        const auto journal = this->journal();
        QVERIFY(journal->begin(attach(u"Web"_s, 1)) != 0);
        QVERIFY2(journal->openEntries().isEmpty(), "what this run began is not of an earlier one");
    }
    const auto again = journal();
    QCOMPARE(again->openEntries().size(), 1);
    QCOMPARE(again->openEntries().constFirst().change, attach(u"Web"_s, 1));
}

void JournalTest::whatIsLeftIsNotOfferedAgain()
{
    threeEntries();
    {
        const auto journal = this->journal();
        QCOMPARE(journal->openEntries().size(), 1);
        journal->leave(3);
        QVERIFY(journal->openEntries().isEmpty());
    }
    QVERIFY(journal()->openEntries().isEmpty());
}

void JournalTest::undoingMarksTheEarlierEntry()
{
    threeEntries();
    {
        const auto journal = this->journal();
        Change detach = attach(u"Checkout"_s, 1);
        detach.kind = Change::Kind::DetachIntegration;
        detach.undoes = 1;
        const qint64 refused = journal->begin(detach);
        journal->end(refused, Outcome::Refused, detach);
        QVERIFY(!journal->entry(1)->undone);
        journal->end(journal->begin(detach), Outcome::Done, detach);
        QVERIFY(journal->entry(1)->undone);
    }
    QVERIFY(journal()->entry(1)->undone);
    QVERIFY(!journal()->entry(2)->undone);
}

/// A crash or a pulled plug may stop the writing at any byte.
void JournalTest::cutAnywhereItHoldsWhatWasWhole()
{
    const QByteArray whole = threeEntries();
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        write(fileName(), whole.left(length));
        const auto lines = whole.left(length).count('\n');
        {
            const auto journal = this->journal();
            QCOMPARE(journal->entries().size(), (lines + 1) / 2);
            QVERIFY(!journal->isDamaged());
            if (length % 64 != 0) // every append waits for the disk
                continue;
            QVERIFY(journal->begin(attach(u"after"_s, 9)) != 0);
        }
        const auto again = journal();
        QCOMPARE(again->entries().size(), (lines + 1) / 2 + 1);
        QCOMPARE(again->entries().constLast().change.level, 9);
    }
}

void JournalTest::damagedAnywhereItKeepsACopyAndTheGoodPart()
{
    const QByteArray whole = threeEntries();
    const qsizetype lastLine = whole.lastIndexOf('\n', whole.size() - 2) + 1;
    for (qsizetype at = 0; at < lastLine; at += 37) {
        QByteArray content = whole;
        content[at] = content.at(at) == 'x' ? 'y' : 'x';
        write(fileName(), content);
        const auto journal = this->journal();
        QVERIFY2(journal->isDamaged(), qPrintable(QString::number(at)));
        QCOMPARE(journal->entries().size(), (whole.left(at).count('\n') + 1) / 2);
        QCOMPARE(journal->damagedCopy(), fileName() + u".damaged"_s);
        QCOMPARE(contentOf(journal->damagedCopy()), content);
        QVERIFY(journal->begin(attach(u"after"_s, 9)) != 0);
    }
}

void JournalTest::twoCopiesOfTheAppShareOneJournal()
{
    const auto one = journal();
    const auto other = journal();
    QSet<qint64> ids;
    for (int round = 0; round < 5; ++round) {
        ids.insert(one->begin(attach(u"one"_s, 1)));
        ids.insert(other->begin(attach(u"other"_s, 2)));
    }
    QCOMPARE(ids.size(), 10);
    QVERIFY(!ids.contains(0));
    QCOMPARE(other->entries().size(), 10);
    QCOMPARE(journal()->entries().size(), 10);
    QVERIFY(!journal()->isDamaged());
}

void JournalTest::whatCannotBeWrittenMustNotBeSent()
{
    write(m_folder->filePath(u"file"_s), "in the way");
    Journal journal(m_folder->filePath(u"file"_s), u"p1"_s);
    const QSignalSpy failed(&journal, &Journal::writeFailed);
    QCOMPARE(journal.begin(attach(u"Web"_s, 1)), 0);
    QCOMPARE(failed.count(), 1);
    QVERIFY(journal.entries().isEmpty());
}

void JournalTest::nobodyElseMayReadIt()
{
    threeEntries();
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
                                      | QFile::WriteOther;
    QCOMPARE(QFile::permissions(fileName()) & others, QFile::Permissions());
}

void JournalTest::recordsOfANewerVersionAreSkipped()
{
    threeEntries();
    JournalFile newer(fileName(), [](const QJsonObject &) { });
    QVERIFY(newer.read());
    QVERIFY(newer.append([] {
        return QJsonObject {
            {u"record"_s, u"begin"_s},
            {u"id"_s, 4},
            {u"change"_s, QJsonObject {{u"kind"_s, u"rename_moon"_s}, {u"name"_s, u"Moon"_s}}}};
    }));
    QVERIFY(newer.append([] { return QJsonObject {{u"record"_s, u"sealed"_s}, {u"id"_s, 4}}; }));
    const auto journal = this->journal();
    QCOMPARE(journal->entries().size(), 3);
    QVERIFY(!journal->isDamaged());
    QCOMPARE(journal->begin(attach(u"Web"_s, 1)), 5); // not the number of the one that was skipped
}

void JournalTest::aJournalOfANewerVersionIsLeftAlone()
{
    const QByteArray newer = "alertbridge-journal 2\n{\"record\": \"begin\", \"id\": 1}\n";
    write(fileName(), newer);
    const auto journal = this->journal();
    QVERIFY(journal->isNewer());
    QVERIFY(!journal->isDamaged());
    QVERIFY(journal->entries().isEmpty());
    QSignalSpy failed(journal.get(), &Journal::writeFailed);
    QCOMPARE(journal->begin(attach(u"Web"_s, 1)), 0);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(contentOf(fileName()), newer);
    QVERIFY(!QFile::exists(fileName() + u".damaged"_s));
}

} // namespace alertbridge

QTEST_GUILESS_MAIN(alertbridge::JournalTest)
#include "tst_journal.moc"
