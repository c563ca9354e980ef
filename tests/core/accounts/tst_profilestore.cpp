// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account.h"
#include "core/accounts/profilestore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;

class ProfileStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void keepsWhatWasSaved();
    void replacesById();
    void removes();
    void refusesPracticeProfiles();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void keepsThePartsThatCanBeRead();
    void keepsEarlierDamagedFiles();
    void leavesANewerFileAlone();
    void ignoresUnknownFields();
    void tellsWhereItCannotWrite();
    void isReadableByTheOwnerOnly();
    void holdsNoSecret();
};

namespace {

Profile named(const QString &name)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = name;
    return profile;
}

void put(const QString &file, const QByteArray &content)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(content);
}

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QString fileIn(const QTemporaryDir &folder)
{
    return folder.filePath(u"profiles.json"_s);
}

} // namespace

void ProfileStoreTest::startsEmpty()
{
    const QTemporaryDir folder;
    const ProfileStore store(folder.filePath(u"not/there/yet"_s));
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(store.currentId().isEmpty());
    QVERIFY(store.damagedFile().isEmpty());
    QVERIFY(!store.fromNewerVersion());
}

void ProfileStoreTest::keepsWhatWasSaved()
{
    const QTemporaryDir folder;
    const Profile one = named(u"One"_s);
    const Profile two = named(u"Zwei \U0001F6A8"_s);
    {
        ProfileStore store(folder.filePath(u"deep/down"_s));
        QSignalSpy changed(&store, &ProfileStore::changed);
        QVERIFY(store.save(one));
        QVERIFY(store.save(two));
        QVERIFY(store.setCurrent(two.id));
        QCOMPARE(changed.size(), 3);
        QVERIFY(!store.setCurrent(newProfileId()));
    }
    const ProfileStore store(folder.filePath(u"deep/down"_s));
    QCOMPARE(store.profiles().size(), 2);
    QCOMPARE(store.currentId(), two.id);
    QCOMPARE(store.profile(two.id)->name, two.name);
    QVERIFY(!store.profile(newProfileId()));
}

void ProfileStoreTest::replacesById()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path());
    Profile profile = named(u"Before"_s);
    QVERIFY(store.save(profile));
    QVERIFY(store.save(named(u"Other"_s)));
    profile.name = u"After"_s;
    QVERIFY(store.save(profile));
    QCOMPARE(store.profiles().size(), 2);
    QCOMPARE(store.profiles().constFirst().name, u"After"_s);
}

void ProfileStoreTest::removes()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path());
    const Profile profile = named(u"Short-lived"_s);
    QVERIFY(store.save(profile));
    QVERIFY(store.setCurrent(profile.id));
    QVERIFY(store.remove(profile.id));
    QVERIFY(store.remove(profile.id));
    QVERIFY(store.currentId().isEmpty());
    QVERIFY(ProfileStore(folder.path()).profiles().isEmpty());
}

void ProfileStoreTest::refusesPracticeProfiles()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path());
    Profile profile = named(u"Practice"_s);
    profile.practice = true;
    QVERIFY(!store.save(profile));
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(!QFile::exists(fileIn(folder)));
}

void ProfileStoreTest::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"version":1,"profiles":[{"id":)");
    QTest::newRow("no JSON") << QByteArray("\0\0\0\0", 4);
    QTest::newRow("other JSON") << QByteArray(R"(["version"])");
    QTest::newRow("no version") << QByteArray(R"({"profiles":[]})");
    QTest::newRow("version as text") << QByteArray(R"({"version":"1","profiles":[]})");
    QTest::newRow("negative version") << QByteArray(R"({"version":-1,"profiles":[]})");
    QTest::newRow("profiles as object") << QByteArray(R"({"version":1,"profiles":{}})");
    QTest::newRow("huge") << QByteArray(2 * 1024 * 1024, ' ');
}

void ProfileStoreTest::setsADamagedFileAside()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    put(fileIn(folder), content);
    ProfileStore store(folder.path());
    QVERIFY(store.profiles().isEmpty());
    QCOMPARE(store.damagedFile(), fileIn(folder) + ".damaged"_L1);
    QCOMPARE(contentOf(store.damagedFile()), content);
    QVERIFY(store.save(named(u"New"_s)));
    QCOMPARE(ProfileStore(folder.path()).profiles().size(), 1);
}

void ProfileStoreTest::keepsThePartsThatCanBeRead()
{
    const QTemporaryDir folder;
    const Profile good = named(u"Good"_s);
    const QJsonObject root {
        {u"version"_s, 1},
        {u"current"_s, good.id},
        {u"profiles"_s, QJsonArray {7, toJson(good), QJsonObject(), toJson(good)}}};
    put(fileIn(folder), QJsonDocument(root).toJson());
    {
        const ProfileStore store(folder.path());
        QCOMPARE(store.profiles().size(), 1);
        QCOMPARE(store.currentId(), good.id);
        QVERIFY(!store.damagedFile().isEmpty());
    }
    const ProfileStore store(folder.path());
    QCOMPARE(store.profiles().size(), 1);
    QVERIFY(store.damagedFile().isEmpty());
}

void ProfileStoreTest::keepsEarlierDamagedFiles()
{
    const QTemporaryDir folder;
    put(fileIn(folder) + ".damaged"_L1, "first");
    put(fileIn(folder), "second");
    const ProfileStore store(folder.path());
    QCOMPARE(contentOf(fileIn(folder) + ".damaged"_L1), "first");
    QCOMPARE(contentOf(store.damagedFile()), "second");
}

void ProfileStoreTest::leavesANewerFileAlone()
{
    const QTemporaryDir folder;
    const QByteArray content = R"({"version":2,"profiles":"elsewhere"})";
    put(fileIn(folder), content);
    ProfileStore store(folder.path());
    QVERIFY(store.fromNewerVersion());
    QVERIFY(store.damagedFile().isEmpty());
    QVERIFY(!store.save(named(u"Mine"_s)));
    QVERIFY(store.profiles().isEmpty());
    QCOMPARE(contentOf(fileIn(folder)), content);
}

void ProfileStoreTest::ignoresUnknownFields()
{
    const QTemporaryDir folder;
    QJsonObject profile = toJson(named(u"Known"_s));
    profile[u"mood"_s] = u"fine"_s;
    profile[u"sign_in_method"_s] = u"telepathy"_s;
    const QJsonObject root {
        {u"version"_s, 1}, {u"extra"_s, true}, {u"profiles"_s, QJsonArray {profile}}};
    put(fileIn(folder), QJsonDocument(root).toJson());
    const ProfileStore store(folder.path());
    QCOMPARE(store.profiles().size(), 1);
    QVERIFY(store.profiles().constFirst().signInMethod == Profile::SignInMethod::WebView);
    QVERIFY(store.damagedFile().isEmpty());
}

void ProfileStoreTest::tellsWhereItCannotWrite()
{
    const QTemporaryDir folder;
    // A file where the folder should be: refused to the superuser too, whom modes do not stop.
    put(folder.filePath(u"config"_s), "a file");
    ProfileStore store(folder.filePath(u"config"_s));
    QSignalSpy changed(&store, &ProfileStore::changed);
    QVERIFY(!store.save(named(u"Lost"_s)));
    QVERIFY(store.profiles().isEmpty());
    QCOMPARE(changed.size(), 0);

    const QString locked = folder.filePath(u"locked"_s);
    QVERIFY(QDir().mkpath(locked));
    QVERIFY(QFile::setPermissions(locked, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QFile probe(locked + "/probe"_L1);
    if (probe.open(QIODevice::WriteOnly))
        QSKIP("This user may write to read-only folders.");
    ProfileStore readOnly(locked);
    QVERIFY(!readOnly.save(named(u"Lost too"_s)));
    QVERIFY(readOnly.profiles().isEmpty());
    QVERIFY(QFile::setPermissions(locked, QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                              | QFileDevice::ExeOwner));
}

void ProfileStoreTest::isReadableByTheOwnerOnly()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path());
    QVERIFY(store.save(named(u"Mine"_s)));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(fileIn(folder)) & others));
}

void ProfileStoreTest::holdsNoSecret()
{
    const QTemporaryDir folder;
    const QByteArray canary = "canary-5d1f07a2b9";
    HttpClient http;
    const auto secrets = makeMemoryStore();
    Account account(named(u"Canary"_s), &http, secrets.get());
    account.usePagerDutyToken(Secret(canary));
    account.useUptrends({Secret(canary), Secret(canary)});
    pagerduty::OAuthTokens tokens;
    tokens.accessToken = Secret(canary);
    tokens.refreshToken = Secret(canary);
    account.usePagerDutyOAuth(tokens);

    ProfileStore store(folder.path());
    QVERIFY(store.save(account.profile()));
    const QByteArray content = contentOf(fileIn(folder));
    QVERIFY(content.contains("Canary"));
    QVERIFY(!content.contains(canary));
    QVERIFY(!content.contains(canary.toBase64()));
}

QTEST_GUILESS_MAIN(ProfileStoreTest)

#include "tst_profilestore.moc"
