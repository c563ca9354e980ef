// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/tour/driver.h"
#include "tests/support/ownmounts.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/notice.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

namespace {

/// The app from its composition root to its window.
class Started
{
public:
    Started()
        : application(english())
        , window(application.makeWindow())
        , driver(window)
    {
        driver.window()->show();
    }

    const ui::Notice *notice(const QString &name) const
    {
        return qobject_cast<ui::Notice *>(driver.visible(name));
    }
    /// A profile of one's own, by hand.
    bool nameProfile(const QString &name) const
    {
        tour::Driver works(window);
        if (!works.press(u"connectButton"_s) || !works.type(u"profileName"_s, name))
            return false;
        QTest::keyClick(works.visible(u"profileName"_s), Qt::Key_Return);
        return works.press(u"closeAccountsButton"_s) && works.waitFor(u"connectButton"_s);
    }

    Application application;
    ui::MainWindow *window;
    tour::Driver driver;

private:
    static Options english()
    {
        Options options;
        options.language = u"en"_s;
        return options;
    }
};

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

void put(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray noteOf(const QByteArray &version)
{
    return "{\"version\":1,\"program\":\"" + version + "\"}";
}

} // namespace

class TestHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_home->filePath(u"config"_s).toUtf8());
        qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toUtf8());
    }
    void cleanup() { m_home.reset(); }

    void theFirstStartSaysNothing()
    {
        const Started app;
        QVERIFY(app.driver.waitFor(u"connectButton"_s));
        QVERIFY(!app.notice(u"storageNotice"_s) && !app.notice(u"versionNotice"_s));
        QVERIFY(app.nameProfile(u"Web shop"_s));
        QCOMPARE(ProfileStore(configFolder()).profiles().constFirst().name, u"Web shop"_s);
    }

    void anUpdateIsSaidOnce()
    {
        put(configFolder() + u"/version.json"_s, noteOf("0.0.9"));
        const QByteArray profiles = "{\"version\":1,\"current\":\"\",\"profiles\":[]}";
        put(configFolder() + u"/profiles.json"_s, profiles);
        {
            const Started app;
            QVERIFY(app.driver.waitFor(u"versionNotice"_s));
            const QString backup = configFolder() + u"/backup-0.0.9"_s;
            QCOMPARE(app.notice(u"versionNotice"_s)->title(),
                     u"Alertbridge was updated from version 0.0.9."_s);
            QVERIFY(app.notice(u"versionNotice"_s)->text().contains(backup));
            QFile copy(backup + u"/profiles.json"_s);
            QVERIFY(copy.open(QIODevice::ReadOnly));
            QCOMPARE(copy.readAll(), profiles);
        }
        const Started again;
        QVERIFY(again.driver.waitFor(u"connectButton"_s));
        QVERIFY(!again.notice(u"versionNotice"_s));
    }

    void goingBackToAnOlderVersionIsSaid()
    {
        put(configFolder() + u"/version.json"_s, noteOf("99.0"));
        put(configFolder() + u"/profiles.json"_s, "{\"version\":99,\"profiles\":{}}");
        const Started app;
        QVERIFY(app.driver.waitFor(u"versionNotice"_s));
        QCOMPARE(app.notice(u"versionNotice"_s)->title(),
                 u"Version 99.0 was used here, which is newer than this one."_s);
        QVERIFY(QFile::exists(configFolder() + u"/backup-99.0/profiles.json"_s));
    }

    void aReadOnlyHomeWorksAndIsSaidOnce()
    {
        if (!ownmounts::isPossible())
            QSKIP("this system lets nobody mount a file system of their own");
        const SmallDisk disk(m_home->path(), 1024);
        QVERIFY(disk.isMounted());
        {
            const Started app;
            QVERIFY(app.nameProfile(u"Web shop"_s));
        }
        QVERIFY(disk.setReadOnly(true));
        {
            Started app;
            QVERIFY(app.driver.waitFor(u"storageNotice"_s));
            QCOMPARE(app.notice(u"storageNotice"_s)->title(),
                     u"Nothing can be saved on this computer."_s);
            QVERIFY(app.notice(u"storageNotice"_s)->text().contains(configFolder()));
            QCOMPARE(app.application.context().profiles->profiles().size(), 1);
            QVERIFY(app.nameProfile(u"Night shop"_s)); // in this run as always
            QCOMPARE(app.application.context().profiles->profiles().size(), 2);
            // Closed is closed, also when the window is built anew.
            Q_EMIT const_cast<ui::Notice *>(app.notice(u"storageNotice"_s))->closed();
            QTRY_VERIFY(!app.notice(u"storageNotice"_s));
            QEvent change(QEvent::LanguageChange);
            QApplication::sendEvent(app.window, &change);
            QVERIFY(app.driver.waitFor(u"connectButton"_s));
            QVERIFY(!app.notice(u"storageNotice"_s));
        }
        QCOMPARE(ProfileStore(configFolder()).profiles().size(), 1);
    }

    void aFullDiskKeepsWhatIsTyped()
    {
        if (!ownmounts::isPossible())
            QSKIP("this system lets nobody mount a file system of their own");
        const SmallDisk disk(m_home->path(), 256);
        QVERIFY(disk.isMounted());
        Started app;
        QVERIFY(app.driver.press(u"connectButton"_s));
        disk.fill();
        QVERIFY(app.driver.type(u"profileName"_s, u"Web shop"_s));
        auto *name = qobject_cast<QLineEdit *>(app.driver.visible(u"profileName"_s));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(app.driver.visible(u"noticeStack"_s));
        QCOMPARE(name->text(), u"Web shop"_s);
        QVERIFY(ProfileStore(configFolder()).profiles().isEmpty());
        QVERIFY(ProfileStore(configFolder()).damagedFile().isEmpty());
        disk.makeRoom();
        QVERIFY(app.driver.press(u"closeAccountsButton"_s)); // saves what is there
        QVERIFY(app.driver.waitFor(u"connectButton"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

int main(int argc, char **argv)
{
    ownmounts::prepare(); // before there is a second thread
    Application::prepareProcess();
    QApplication qt(argc, argv);
    TestHome test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_home.moc"
