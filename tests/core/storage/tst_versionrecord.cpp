// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/profilestore.h"
#include "core/changes/journal.h"
#include "core/definitions/definitiondrafts.h"
#include "core/delivery/deliveryhistory.h"
#include "core/delivery/feedbook.h"
#include "core/setup/setupstate.h"
#include "core/storage/ownfiles.h"
#include "core/storage/versionrecord.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace Qt::StringLiterals;
using Kind = VersionChange::Kind;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray noteOf(const QByteArray &version)
{
    return "{\"version\":1,\"program\":\"" + version + "\"}";
}

/// A home with what 0.1.0 left in it.
struct Home
{
    Home()
    {
        QDir().mkpath(config());
        QDir().mkpath(state());
        const QDir old(QStringLiteral(FILES_OF_0_1_0));
        for (const QString &name : old.entryList(QDir::Files))
            QFile::copy(old.filePath(name),
                        (name == "profiles.json"_L1 ? config() : state()) + u'/' + name);
        put(settings(), "[General]\ntheme=dark\n");
    }
    QString config() const { return folder.filePath(u"config"_s); }
    QString state() const { return folder.filePath(u"state"_s); }
    QString settings() const { return folder.filePath(u"alertbridge.conf"_s); }
    VersionChange note(const QString &version) const
    {
        return noteVersion(version, config(), state(), {settings()});
    }

    QTemporaryDir folder;
};

} // namespace

class TestVersionRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartIsNoUpgrade()
    {
        const QTemporaryDir folder;
        const QString config = folder.filePath(u"not/there"_s);
        QCOMPARE(noteVersion(u"0.2.0"_s, config, folder.path()).kind, Kind::None);
        QVERIFY(contentOf(config + u"/version.json"_s).contains("\"program\":\"0.2.0\""));
        QCOMPARE(QDir(config).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList {u"version.json"_s});
    }

    void anUpgradeCopiesEverythingFirst()
    {
        const Home home;
        const QStringList files = ownFiles(home.config()) + ownFiles(home.state());
        QCOMPARE(files.size(), 6); // one of each kind
        QVERIFY(QDir(home.config()).mkdir(authoritiesFolder));
        put(home.config() + u'/' + authoritiesFolder + u"/00ff.pem"_s, "an authority");
        const VersionChange change = home.note(u"0.2.0"_s);
        QCOMPARE(change.kind, Kind::Newer);
        QCOMPARE(change.from, u"0.1.0"_s);
        QCOMPARE(change.backup, home.config() + u"/backup-0.1.0"_s);
        for (const QString &name : files) {
            const QString original = name == "profiles.json"_L1 ? home.config() : home.state();
            QVERIFY2(!contentOf(change.backup + u'/' + name).isEmpty(), qPrintable(name));
            QCOMPARE(contentOf(change.backup + u'/' + name), contentOf(original + u'/' + name));
        }
        QCOMPARE(contentOf(change.backup + u"/alertbridge.conf"_s), contentOf(home.settings()));
        QCOMPARE(contentOf(change.backup + u"/00ff.pem"_s), QByteArray("an authority"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
                            | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
        QCOMPARE(QFile::permissions(change.backup) & others, QFile::Permissions());
        QCOMPARE(home.note(u"0.2.0"_s).kind, Kind::None); // once
    }

    void goingBackCopiesToo()
    {
        const Home home;
        home.note(u"0.3.0"_s);
        const VersionChange change = home.note(u"0.2.0"_s);
        QCOMPARE(change.kind, Kind::Older);
        QCOMPARE(change.from, u"0.3.0"_s);
        QCOMPARE(change.backup, home.config() + u"/backup-0.3.0"_s);
    }

    void keepsEarlierCopies()
    {
        const Home home;
        const QString first = home.note(u"0.2.0"_s).backup;
        put(home.config() + u"/version.json"_s, noteOf("0.1.0"));
        put(home.config() + u"/profiles.json"_s, "later");
        const QString second = home.note(u"0.2.0"_s).backup;
        QCOMPARE(second, home.config() + u"/backup-0.1.0-2"_s);
        QCOMPARE(contentOf(second + u"/profiles.json"_s), "later");
        QVERIFY(contentOf(first + u"/profiles.json"_s) != "later");
    }

    void isTriedAgainWhereNothingCouldBeCopied()
    {
        const Home home;
        put(home.config() + u"/backup.part"_s, "a file where a folder should be");
        const VersionChange failed = home.note(u"0.2.0"_s);
        QCOMPARE(failed.kind, Kind::Newer);
        QVERIFY(failed.backup.isEmpty());
        QVERIFY(!QFile::exists(home.config() + u"/version.json"_s));
        QFile::remove(home.config() + u"/backup.part"_s);
        QVERIFY(!home.note(u"0.2.0"_s).backup.isEmpty());
    }

    void aDamagedNoteNamesNoFolder_data()
    {
        QTest::addColumn<QByteArray>("note");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a path") << noteOf("../../x");
        QTest::newRow("cut") << noteOf("0.1.0").chopped(8);
        QTest::newRow("huge") << QByteArray(100 * 1024, ' ');
    }

    void aDamagedNoteNamesNoFolder()
    {
        QFETCH(QByteArray, note);
        const Home home;
        put(home.config() + u"/version.json"_s, note);
        QCOMPARE(home.note(u"0.2.0"_s).backup, home.config() + u"/backup-0.1.0"_s);
    }

    /// All that 0.1.0 wrote is understood by this version, to the last field.
    void readsTheFilesOfBefore()
    {
        const Home home;
        const ProfileStore profiles(home.config());
        QCOMPARE(profiles.profiles().size(), 1);
        QVERIFY(profiles.damagedFile().isEmpty() && !profiles.fromNewerVersion());
        const QString id = u"practice"_s;
        const auto setup = SetupStateStore(home.state()).load(id);
        QVERIFY(setup && !setup->serviceIds.isEmpty());
        const Journal journal(home.state(), id);
        QVERIFY(journal.entries().size() > 3 && !journal.isDamaged());
        const DeliveryHistory history(home.state(), id);
        QVERIFY(!history.records().isEmpty() && history.setAside().isEmpty());
        const FeedBook feeds(home.state(), id);
        QVERIFY(feeds.setAside().isEmpty());
        QVERIFY(!feeds.integrationsOf(history.records().constLast().serviceId).isEmpty());
        const DefinitionDrafts drafts(home.state(), id);
        QCOMPARE(drafts.fileState(), SharedFile::State::Good);
    }
};

QTEST_GUILESS_MAIN(TestVersionRecord)
#include "tst_versionrecord.moc"
