// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/profilestore.h"
#include "core/storage/ownfiles.h"
#include "core/storage/storefolders.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace Qt::StringLiterals;

class TestStoreFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesWhatIsMissing()
    {
        const QTemporaryDir home;
        const StoreFolders folders(home.filePath(u"a/config"_s), home.filePath(u"b/state"_s));
        QVERIFY(!folders.isForThisRunOnly());
        QVERIFY(folders.unwritable().isEmpty());
        QCOMPARE(folders.config(), home.filePath(u"a/config"_s));
        QCOMPARE(folders.state(), home.filePath(u"b/state"_s));
        QVERIFY(QDir(folders.config()).isEmpty() && QDir(folders.state()).isEmpty());
    }

    void worksElsewhereWhereOneCannotBeMade()
    {
        const QTemporaryDir home;
        const QString config = home.filePath(u"config"_s);
        {
            ProfileStore store(config);
            Profile profile;
            profile.id = newProfileId();
            profile.name = u"Web shop"_s;
            QVERIFY(store.save(profile));
        }
        QFile inTheWay(home.filePath(u"state"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();

        QString place;
        {
            const StoreFolders folders(config, home.filePath(u"state/alertbridge"_s));
            QVERIFY(folders.isForThisRunOnly());
            QCOMPARE(folders.unwritable(), home.filePath(u"state/alertbridge"_s));
            place = folders.config();
            ProfileStore store(place);
            QCOMPARE(store.profiles().size(), 1); // known as always
            QVERIFY(store.remove(store.profiles().constFirst().id));
            QFile kept(folders.state() + u"/setup-x.json"_s);
            QVERIFY(kept.open(QIODevice::WriteOnly));
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
                                | QFile::WriteOther;
            QCOMPARE(QFile::permissions(QFileInfo(place).path()) & others, QFile::Permissions());
        }
        QVERIFY(!QDir(place).exists()); // forgotten with the run
        QCOMPARE(ProfileStore(config).profiles().size(), 1); // and nothing happened to what was
    }

    void copiesWhatIsMissedAlone()
    {
        const QTemporaryDir from;
        const QTemporaryDir to;
        for (const QString &name :
             {u"profiles.json"_s, u"setup-a.json"_s, u"journal-a.log"_s, u"journal-a.log.lock"_s,
              u"definition-drafts-a.json"_s, u"feeds-a.json"_s, u"deliveries-a.json"_s,
              u"inventory-a.snapshot"_s, u"other.json"_s}) {
            QFile file(from.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(name.toUtf8());
        }
        QVERIFY(QFile::link(from.filePath(u"other.json"_s), from.filePath(u"setup-b.json"_s)));
        const QStringList names = ownFiles(from.path());
        QCOMPARE(names.size(), 6);
        QVERIFY(copyFiles(names, from.path(), to.path()));
        QCOMPARE(ownFiles(to.path()), names);
        QVERIFY(!copyFiles({u"not-there.json"_s}, from.path(), to.path()));
    }
};

QTEST_GUILESS_MAIN(TestStoreFolders)
#include "tst_storefolders.moc"
