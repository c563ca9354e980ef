// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/sharedfile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace alertbridge {

class SharedFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatIsWrittenIsReadBack();
    void eachWriterSeesWhatTheOtherWrote();
    void whatIsNotUnderstoodIsKeptBeside_data();
    void whatIsNotUnderstoodIsKeptBeside();
    void aNewerVersionIsLeftAlone();
    void aLinkIsNotFollowed();
    void tooLargeIsNeitherReadNorWritten();
    void nobodyElseMayReadIt();
    void whatCannotBeWrittenIsSaid();
    void anIdNamesNoOtherFolder();

private:
    QString path() const { return m_folder->filePath(u"things.json"_s); }
    SharedFile file() const { return SharedFile(path(), 2, 1000); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SharedFileTest::whatIsWrittenIsReadBack()
{
    SharedFile writer = file();
    QCOMPARE(writer.read(), QJsonObject());
    QCOMPARE(writer.state(), SharedFile::State::Missing);
    QVERIFY(writer.update([](QJsonObject &object) { object.insert(u"a"_s, 1); }));
    SharedFile reader = file();
    QCOMPARE(reader.read().value("a"_L1).toInt(), 1);
    QCOMPARE(reader.state(), SharedFile::State::Good);
}

void SharedFileTest::eachWriterSeesWhatTheOtherWrote()
{
    SharedFile one = file();
    SharedFile other = file();
    one.read();
    other.read();
    QVERIFY(one.update([](QJsonObject &object) { object.insert(u"one"_s, true); }));
    QVERIFY(other.update([](QJsonObject &object) { object.insert(u"other"_s, true); }));
    const QJsonObject both = one.read();
    QVERIFY(both.contains("one"_L1) && both.contains("other"_L1));
}

void SharedFileTest::whatIsNotUnderstoodIsKeptBeside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << QByteArray("{\"version\": 2, \"a\"");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("no version") << QByteArray("{\"a\": 1}");
}

void SharedFileTest::whatIsNotUnderstoodIsKeptBeside()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    SharedFile reader = file();
    QCOMPARE(reader.read(), QJsonObject());
    QCOMPARE(reader.state(), SharedFile::State::SetAside);
    QFile aside(reader.setAside());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
    QVERIFY(!QFile::exists(path()));
    QVERIFY(reader.update([](QJsonObject &object) { object.insert(u"a"_s, 1); }));
}

void SharedFileTest::aNewerVersionIsLeftAlone()
{
    write("{\"version\": 3, \"a\": 1}");
    SharedFile reader = file();
    QCOMPARE(reader.read(), QJsonObject());
    QCOMPARE(reader.state(), SharedFile::State::Newer);
    QVERIFY(!reader.update([](QJsonObject &) { QFAIL("must not be changed"); }));
    QCOMPARE(content(), QByteArray("{\"version\": 3, \"a\": 1}"));
}

void SharedFileTest::aLinkIsNotFollowed()
{
    const QString elsewhere = m_folder->filePath(u"elsewhere.json"_s);
    QFile target(elsewhere);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write("{\"version\": 2}");
    target.close();
    QVERIFY(QFile::link(elsewhere, path()));
    SharedFile reader = file();
    reader.read();
    QCOMPARE(reader.state(), SharedFile::State::Unreadable);
    QVERIFY(!reader.update([](QJsonObject &object) { object.insert(u"a"_s, 1); }));
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), QByteArray("{\"version\": 2}"));
}

void SharedFileTest::tooLargeIsNeitherReadNorWritten()
{
    SharedFile writer = file();
    QVERIFY(writer.update([](QJsonObject &object) { object.insert(u"a"_s, 1); }));
    QVERIFY(
        !writer.update([](QJsonObject &object) { object.insert(u"b"_s, QString(2000, u'x')); }));
    QVERIFY(!content().contains("xxx"));
    write(QByteArray(2000, ' '));
    SharedFile reader = file();
    reader.read();
    QCOMPARE(reader.state(), SharedFile::State::Unreadable);
    QCOMPARE(content().size(), 2000);
}

void SharedFileTest::nobodyElseMayReadIt()
{
    SharedFile writer = file();
    QVERIFY(writer.update([](QJsonObject &object) { object.insert(u"a"_s, 1); }));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
                        | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void SharedFileTest::whatCannotBeWrittenIsSaid()
{
    write("x");
    SharedFile writer(path() + "/below.json"_L1, 1, 1000);
    QVERIFY(!writer.update([](QJsonObject &object) { object.insert(u"a"_s, 1); }));
}

void SharedFileTest::anIdNamesNoOtherFolder()
{
    QCOMPARE(SharedFile::pathOf(u"/f"_s, u"x-"_s, u"a-1_B"_s), u"/f/x-a-1_B.json"_s);
    for (const QString &id : {u"../a"_s, u""_s, u"a/b"_s, u"ä"_s, QString(65, u'a')})
        QVERIFY(SharedFile::pathOf(u"/f"_s, u"x-"_s, id).isEmpty());
}

} // namespace alertbridge

QTEST_GUILESS_MAIN(alertbridge::SharedFileTest)
#include "tst_sharedfile.moc"
