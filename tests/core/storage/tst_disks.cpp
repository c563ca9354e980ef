// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/profilestore.h"
#include "core/changes/journal.h"
#include "core/definitions/definitiondrafts.h"
#include "core/delivery/feedbook.h"
#include "core/setup/setupstate.h"
#include "core/storage/storefolders.h"
#include "core/storage/versionrecord.h"
#include "tests/support/ownmounts.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <cstdio>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int diskSize = 256; ///< kibibytes
constexpr int skipped = 77;

Change someChange(int level)
{
    Change change;
    change.kind = Change::Kind::AttachIntegration;
    change.id = u"11111111-1111-4111-8111-111111111111"_s;
    change.name = u"Web shop → PagerDuty"_s;
    change.definitionGuid = u"22222222-2222-4222-8222-222222222222"_s;
    change.level = level;
    change.after = {{u"IsActive"_s, true}};
    return change;
}

Profile someProfile(const QString &name)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = name;
    return profile;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// On real file systems that are full or may only be read.
class TestDisks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_disk = std::make_unique<SmallDisk>(m_folder->path(), diskSize);
        QVERIFY(m_disk->isMounted());
    }
    void cleanup()
    {
        m_disk.reset();
        m_folder.reset();
    }

    void aFullDiskRefusesAChangeBeforeItIsSent();
    void aFullDiskLeavesWhatWasSavedWhole();
    void aDamagedJournalIsNotCutWhereNoCopyFits();
    void aFullDiskIsNoReasonToWorkElsewhere();
    void aFullDiskMakesNoHalfBackup();
    void aReadOnlyDiskIsReadAndNotWritten();
    void aReadOnlyHomeWorksElsewhere();

private:
    QString path() const { return m_folder->path(); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SmallDisk> m_disk;
};

void TestDisks::aFullDiskRefusesAChangeBeforeItIsSent()
{
    Journal journal(path(), u"p1"_s);
    const qint64 first = journal.begin(someChange(1));
    QVERIFY(first != 0);
    journal.end(first, Outcome::Done, someChange(1));
    m_disk->fill();
    QSignalSpy failed(&journal, &Journal::writeFailed);
    // What is left of the last block may still take a few.
    qint64 last = first;
    for (int i = 0; i < 40 && last != 0; ++i)
        last = journal.begin(someChange(2));
    QCOMPARE(last, 0);
    QCOMPARE(failed.size(), 1);
    const qsizetype noted = journal.entries().size();
    const Journal again(path(), u"p1"_s); // nothing half-written
    QVERIFY(!again.isDamaged());
    QCOMPARE(again.entries().size(), noted);
    m_disk->makeRoom();
    QVERIFY(journal.begin(someChange(3)) != 0);
}

void TestDisks::aFullDiskLeavesWhatWasSavedWhole()
{
    ProfileStore profiles(path());
    QVERIFY(profiles.save(someProfile(u"Web shop"_s)));
    const SetupStateStore setups(path());
    SetupState state;
    state.form.name = u"Shop"_s;
    QVERIFY(setups.save(u"p1"_s, state));
    FeedBook feeds(path(), u"p1"_s);
    const Feed feed {u"guid-1"_s, {u"P1"_s}, Feed::Source::SetUp, QDateTime::currentDateTimeUtc()};
    feeds.learn(feed);
    const QByteArray profilesBefore = contentOf(path() + u"/profiles.json"_s);
    const QByteArray feedsBefore = contentOf(path() + u"/feeds-p1.json"_s);
    QVERIFY(!profilesBefore.isEmpty() && !feedsBefore.isEmpty());
    m_disk->fill();

    QVERIFY(!profiles.save(someProfile(u"Night shop"_s)));
    state.form.name = u"Night shop"_s;
    state.form.description = QString(20000, u'x');
    QVERIFY(!setups.save(u"p1"_s, state));
    QSignalSpy failed(&feeds, &FeedBook::writeFailed);
    Feed other = feed;
    other.integrationGuid = u"guid-2"_s;
    feeds.learn(other);
    QCOMPARE(failed.size(), 1);
    QVERIFY(feeds.feed(u"guid-2"_s).has_value()); // known until the app ends
    DefinitionDrafts drafts(path(), u"p1"_s);
    DefinitionDraft draft;
    draft.base.guid = draft.mine.guid = u"d1"_s;
    draft.mine.name = u"Typed"_s;
    QVERIFY(!drafts.put(draft));
    QCOMPARE(drafts.draft(u"d1"_s)->mine.name, u"Typed"_s); // what was typed stays

    QCOMPARE(contentOf(path() + u"/profiles.json"_s), profilesBefore);
    QCOMPARE(contentOf(path() + u"/feeds-p1.json"_s), feedsBefore);
    QCOMPARE(setups.load(u"p1"_s)->form.name, u"Shop"_s);
    m_disk->makeRoom();
    QVERIFY(profiles.save(someProfile(u"Night shop"_s)));
    QVERIFY(setups.save(u"p1"_s, state));
    QVERIFY(drafts.put(draft));
}

void TestDisks::aDamagedJournalIsNotCutWhereNoCopyFits()
{
    {
        Journal journal(path(), u"p1"_s);
        for (int level = 1; level < 40; ++level)
            QVERIFY(journal.begin(someChange(level)) != 0);
    }
    const QString name = Journal::fileName(path(), u"p1"_s);
    QByteArray content = contentOf(name);
    content[300] = '#';
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(content);
    file.close();
    m_disk->fill();
    {
        Journal journal(path(), u"p1"_s);
        QVERIFY(journal.isDamaged());
        QCOMPARE(journal.damagedCopy(), QString());
        QCOMPARE(journal.begin(someChange(1)), 0);
    }
    QCOMPARE(contentOf(name), content);
    m_disk->makeRoom();
    Journal journal(path(), u"p1"_s);
    QCOMPARE(contentOf(name + u".damaged"_s), content);
    QVERIFY(journal.begin(someChange(1)) != 0);
}

void TestDisks::aFullDiskIsNoReasonToWorkElsewhere()
{
    m_disk->fill();
    const StoreFolders folders(path() + u"/config"_s, path() + u"/state"_s);
    QVERIFY(!folders.isForThisRunOnly());
}

void TestDisks::aFullDiskMakesNoHalfBackup()
{
    ProfileStore profiles(path());
    for (int i = 0; i < 60; ++i)
        QVERIFY(profiles.save(someProfile(QString(200, u'x'))));
    m_disk->fill();
    const VersionChange change = noteVersion(u"0.2.0"_s, path(), path());
    QCOMPARE(change.kind, VersionChange::Kind::Newer);
    QVERIFY(change.backup.isEmpty());
    QVERIFY(QDir(path()).entryList({u"backup*"_s}, QDir::Dirs).isEmpty());
    m_disk->makeRoom();
    QVERIFY(!noteVersion(u"0.2.0"_s, path(), path()).backup.isEmpty());
}

void TestDisks::aReadOnlyDiskIsReadAndNotWritten()
{
    {
        ProfileStore profiles(path());
        QVERIFY(profiles.save(someProfile(u"Web shop"_s)));
        Journal journal(path(), u"p1"_s);
        QVERIFY(journal.begin(someChange(1)) != 0);
        FeedBook(path(), u"p1"_s)
            .learn({u"guid-1"_s, {u"P1"_s}, Feed::Source::SetUp, QDateTime::currentDateTimeUtc()});
    }
    QVERIFY(m_disk->setReadOnly(true));
    ProfileStore profiles(path());
    QCOMPARE(profiles.profiles().size(), 1);
    QVERIFY(!profiles.save(someProfile(u"Night shop"_s)));
    Journal journal(path(), u"p1"_s);
    QCOMPARE(journal.entries().size(), 1);
    QVERIFY(!journal.isDamaged());
    QCOMPARE(journal.begin(someChange(2)), 0);
    QVERIFY(FeedBook(path(), u"p1"_s).feed(u"guid-1"_s).has_value());
}

void TestDisks::aReadOnlyHomeWorksElsewhere()
{
    {
        Journal journal(path(), u"p1"_s);
        QVERIFY(journal.begin(someChange(1)) != 0);
    }
    QVERIFY(m_disk->setReadOnly(true));
    const StoreFolders folders(path(), path());
    QVERIFY(folders.isForThisRunOnly());
    QCOMPARE(folders.unwritable(), path());
    Journal journal(folders.state(), u"p1"_s);
    QCOMPARE(journal.entries().size(), 1);
    QVERIFY(journal.begin(someChange(2)) != 0);
}

int main(int argc, char **argv)
{
    if (!ownmounts::prepare()) {
        std::puts("SKIP: this system lets nobody mount a file system of their own");
        return skipped;
    }
    const QCoreApplication application(argc, argv);
    TestDisks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_disks.moc"
