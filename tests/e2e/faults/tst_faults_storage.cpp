// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/faults/faultwindow.h"
#include "tests/support/logcapture.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

#include <csignal>

#include <sys/resource.h>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

namespace {

/// As long as it lives, nothing can be written to any file of this process.
class FullDisk
{
public:
    FullDisk()
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before {};
};

/// A keychain that was there and refuses from now on.
class RefusingStore : public SecretStore
{
    Q_OBJECT

public:
    Async<Secret> read(const QString &profileId, SecretName name) override
    {
        return m_memory->read(profileId, name);
    }
    Async<Done> write(const QString &profileId, SecretName name, const Secret &secret) override
    {
        refuse();
        return m_memory->write(profileId, name, secret);
    }
    Async<Done> remove(const QString &profileId, SecretName name) override
    {
        return m_memory->remove(profileId, name);
    }
    bool persistent() const override { return m_persistent; }

private:
    void refuse()
    {
        if (std::exchange(m_persistent, false))
            Q_EMIT persistenceChanged(false);
    }
    bool m_persistent = true;
    std::unique_ptr<SecretStore> m_memory = makeMemoryStore();
};

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

bool isAnywhereBelow(const QString &folder, const QByteArray &text)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace

/// What the app keeps on this computer: files that are damaged, newer or cannot be written, and a
/// keychain that refuses.
class TestStorageFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shown = std::make_unique<FaultWindow>(); }
    void cleanup()
    {
        m_shown.reset();
        m_profiles.reset();
        m_store.reset();
    }

    void aSetupFileThatIsNotUnderstoodIsKeptAndTold_data();
    void aSetupFileThatIsNotUnderstoodIsKeptAndTold();
    void aSetupOfANewerVersionIsLeftAlone();
    void aJournalOfANewerVersionIsLeftAlone();
    void aLinkInsteadOfASetupFileIsNotFollowed();
    void aSetupThatCannotBeSavedIsSaid_data();
    void aSetupThatCannotBeSavedIsSaid();
    void aProfileFileThatIsNotUnderstoodIsKeptAndTold_data();
    void aProfileFileThatIsNotUnderstoodIsKeptAndTold();
    void profilesOfANewerVersionAreLeftAlone();
    void aProfileThatCannotBeSavedIsSaidAndTriedAgain();
    void aKeychainThatRefusesIsSaid();

private:
    void readProfiles(); ///< as at the next start
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<RefusingStore> m_store;
    std::unique_ptr<FaultWindow> m_shown;
};

void TestStorageFaults::readProfiles()
{
    m_profiles = std::make_unique<ProfileStore>(m_shown->ui.folder.path());
    m_shown->ui.context.profiles = m_profiles.get();
    m_shown->show();
}

void TestStorageFaults::aSetupFileThatIsNotUnderstoodIsKeptAndTold_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"version": 1, "step": "lev)");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("another program's") << QByteArray("\x7f"
                                                     "ELF\0\0",
                                                     6);
    QTest::newRow("huge") << QByteArray(17 * 1024 * 1024, ' ');
}

void TestStorageFaults::aSetupFileThatIsNotUnderstoodIsKeptAndTold()
{
    QFETCH(QByteArray, content);
    const QString path = m_shown->ui.folder.filePath(u"setup-practice.json"_s);
    write(path, content);
    QVERIFY(m_shown->openServices());
    QVERIFY(m_shown->reads(u"The saved set-up could not be read"_s));
    QVERIFY(m_shown->reads(path + u".unreadable"_s));
    QVERIFY(m_shown->reads(u"choose it again."_s));
    QFile kept(path + u".unreadable"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    // It goes on, and what is done now is saved.
    QVERIFY(m_shown->driver.press(u"newServiceButton"_s));
    QVERIFY(m_shown->driver.type(u"serviceNameEdit"_s, u"Night shop"_s));
    QTRY_VERIFY(SetupStateStore(m_shown->ui.folder.path()).load(u"practice"_s).has_value());
}

void TestStorageFaults::aSetupOfANewerVersionIsLeftAlone()
{
    const QByteArray newer = R"({"version": 99, "step": "orbit"})";
    const QString path = m_shown->ui.folder.filePath(u"setup-practice.json"_s);
    write(path, newer);
    QVERIFY(m_shown->openServices());
    QVERIFY(m_shown->reads(u"The saved set-up is of a newer version of Alertbridge"_s));
    QVERIFY(m_shown->driver.press(u"newServiceButton"_s));
    QVERIFY(m_shown->driver.type(u"serviceNameEdit"_s, u"Night shop"_s));
    QVERIFY(!m_shown->setup()->saveNow());
    QVERIFY(m_shown->reads(u"The saved set-up is of a newer version of Alertbridge"_s));
    QFile kept(path);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), newer);
}

void TestStorageFaults::aJournalOfANewerVersionIsLeftAlone()
{
    const QByteArray newer = "alertbridge-journal 2\n";
    const QString path = m_shown->ui.folder.filePath(u"journal-practice.log"_s);
    write(path, newer);
    QVERIFY(m_shown->openAccounts());
    QVERIFY(m_shown->reads(u"The record of changes is of a newer version of Alertbridge."_s));
    QVERIFY(m_shown->reads(u"nothing is changed. Use the newer version."_s));
    QVERIFY(m_shown->account()->isReadOnly());
    QFile kept(path);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), newer);
}

void TestStorageFaults::aLinkInsteadOfASetupFileIsNotFollowed()
{
    const QString elsewhere = m_shown->ui.folder.filePath(u"precious"_s);
    write(elsewhere, "somebody else's");
    QVERIFY(QFile::link(elsewhere, m_shown->ui.folder.filePath(u"setup-practice.json"_s)));
    QVERIFY(m_shown->openServices());
    QVERIFY(m_shown->reads(u"The saved set-up could not be read"_s));
    QVERIFY(m_shown->driver.press(u"newServiceButton"_s));
    QVERIFY(m_shown->driver.type(u"serviceNameEdit"_s, u"Night shop"_s));
    QTRY_VERIFY(SetupStateStore(m_shown->ui.folder.path()).load(u"practice"_s).has_value());
    QFile precious(elsewhere);
    QVERIFY(precious.open(QIODevice::ReadOnly));
    QCOMPARE(precious.readAll(), QByteArray("somebody else's"));
}

void TestStorageFaults::aSetupThatCannotBeSavedIsSaid_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("full disk") << true;
    QTest::newRow("no folder can be made") << false;
}

void TestStorageFaults::aSetupThatCannotBeSavedIsSaid()
{
    QFETCH(bool, full);
    if (!full) {
        write(m_shown->ui.folder.filePath(u"file"_s), "a file where a folder should be");
        m_shown->ui.context.stateFolder = m_shown->ui.folder.filePath(u"file/below"_s);
        m_shown->show();
    }
    QVERIFY(m_shown->openServices());
    const auto savedForm = [this] {
        return SetupStateStore(m_shown->ui.folder.path())
            .load(u"practice"_s)
            .value_or(SetupState())
            .form;
    };
    QVERIFY(m_shown->driver.press(u"newServiceButton"_s));
    QVERIFY(m_shown->driver.type(u"serviceNameEdit"_s, u"Shop"_s));
    if (full)
        QTRY_COMPARE(savedForm().name, u"Shop"_s);
    {
        std::optional<FullDisk> disk;
        if (full)
            disk.emplace();
        QVERIFY(m_shown->driver.type(u"serviceNameEdit"_s, u"Night shop"_s));
        QVERIFY(m_shown->reads(u"The set-up could not be saved on this computer"_s));
        QVERIFY(m_shown->reads(u"Check the free space and the rights of your home folder."_s));
    }
    QCOMPARE(qobject_cast<QLineEdit *>(m_shown->driver.visible(u"serviceNameEdit"_s))->text(),
             u"Night shop"_s);
    if (!full)
        return;
    QCOMPARE(savedForm().name, u"Shop"_s); // what was saved before is whole
    // Room again: the next change is saved, with everything before it.
    QVERIFY(m_shown->driver.type(u"serviceDescriptionEdit"_s, u"Open at night"_s));
    QTRY_COMPARE(savedForm().name, u"Night shop"_s);
}

void TestStorageFaults::aProfileFileThatIsNotUnderstoodIsKeptAndTold_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"version": 1, "profiles": [{"id")");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("path for an id")
        << QByteArray(R"({"version": 1, "profiles": [{"id": "../../etc", "name": "x"}]})");
    QTest::newRow("huge") << QByteArray(2 * 1024 * 1024, '{');
}

void TestStorageFaults::aProfileFileThatIsNotUnderstoodIsKeptAndTold()
{
    QFETCH(QByteArray, content);
    const QString path = m_shown->ui.folder.filePath(u"profiles.json"_s);
    write(path, content);
    readProfiles();
    QVERIFY(m_shown->reads(u"The saved profiles could not be read."_s));
    QVERIFY(m_shown->reads(path + u".damaged"_s));
    QVERIFY(m_shown->reads(u"connect them again."_s));
    QFile kept(path + u".damaged"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    QVERIFY(m_shown->driver.press(u"connectButton"_s)); // and it goes on
    QVERIFY(m_shown->driver.type(u"profileName"_s, u"Acme"_s));
    QTest::keyClick(m_shown->driver.visible(u"profileName"_s), Qt::Key_Return);
    QCOMPARE(ProfileStore(m_shown->ui.folder.path()).profiles().size(), 1);
}

void TestStorageFaults::profilesOfANewerVersionAreLeftAlone()
{
    const QByteArray newer = R"({"version": 99, "profiles": {"orbit": true}})";
    write(m_shown->ui.folder.filePath(u"profiles.json"_s), newer);
    readProfiles();
    QVERIFY(m_shown->reads(u"The saved profiles are of a newer version of Alertbridge."_s));
    QVERIFY(m_shown->reads(u"Use the newer version."_s));
    QVERIFY(m_shown->driver.press(u"connectButton"_s));
    QVERIFY(m_shown->driver.type(u"profileName"_s, u"Acme"_s));
    QTest::keyClick(m_shown->driver.visible(u"profileName"_s), Qt::Key_Return);
    QFile kept(m_shown->ui.folder.filePath(u"profiles.json"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), newer);
}

void TestStorageFaults::aProfileThatCannotBeSavedIsSaidAndTriedAgain()
{
    QVERIFY(m_shown->driver.press(u"connectButton"_s));
    QVERIFY(m_shown->driver.type(u"profileName"_s, u"Acme"_s));
    {
        const FullDisk disk;
        QTest::keyClick(m_shown->driver.visible(u"profileName"_s), Qt::Key_Return);
        QVERIFY(m_shown->reads(u"It could not be saved on this computer."_s));
        QVERIFY(m_shown->reads(u"The disk may be full, or the folder may not be written to."_s));
        QVERIFY(ProfileStore(m_shown->ui.folder.path()).profiles().isEmpty());
    }
    QCOMPARE(qobject_cast<QLineEdit *>(m_shown->driver.visible(u"profileName"_s))->text(),
             u"Acme"_s);
    QVERIFY(m_shown->press(u"Try again"_s));
    QVERIFY(m_shown->readsNoMore(u"It could not be saved on this computer."_s));
    QCOMPARE(ProfileStore(m_shown->ui.folder.path()).profiles().constFirst().name, u"Acme"_s);
}

void TestStorageFaults::aKeychainThatRefusesIsSaid()
{
    LogCapture log;
    m_store = std::make_unique<RefusingStore>();
    m_shown->ui.context.secrets = m_store.get();
    m_shown->ui.context.endpointOverrides = m_shown->practice.profile().endpoints;
    m_shown->show();
    QVERIFY(m_shown->driver.press(u"connectButton"_s));
    QVERIFY(m_shown->driver.chooseSegment(u"pagerDutyMethod"_s, 2));
    QVERIFY(m_shown->driver.type(u"apiToken"_s, m_shown->practice.pagerDuty.token()));
    QVERIFY(m_shown->driver.press(u"pagerDutyPrimary"_s));
    QTRY_VERIFY(m_shown->account()->pagerDutyIdentity().has_value());
    QVERIFY(m_shown->driver.type(u"apiUser"_s, m_shown->practice.uptrends.apiUser()));
    QVERIFY(m_shown->driver.type(u"apiPassword"_s, m_shown->practice.uptrends.apiPassword()));
    QVERIFY(m_shown->driver.press(u"uptrendsPrimary"_s));
    QTRY_VERIFY(m_shown->account()->uptrendsIdentity().has_value());
    QVERIFY(m_shown->reads(u"for this run only"_s));
    QVERIFY(m_shown->driver.press(u"continueButton"_s));
    QVERIFY(m_shown->isAt(SetupStep::Service));
    QVERIFY(m_shown->reads(u"No keychain could be used."_s));
    QVERIFY(m_shown->reads(shopName));
    m_shown->setup()->saveNow();
    for (const QString &secret :
         {m_shown->practice.pagerDuty.token(), m_shown->practice.uptrends.apiPassword()}) {
        QVERIFY(!isAnywhereBelow(m_shown->ui.folder.path(), secret.toUtf8()));
        QVERIFY(!log.contains(secret));
    }
}

QTEST_MAIN(TestStorageFaults)
#include "tst_faults_storage.moc"
