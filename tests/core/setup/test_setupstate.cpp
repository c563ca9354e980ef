// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/setupstate.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <unistd.h>

using namespace alertbridge;
using namespace Qt::StringLiterals;

namespace {

SetupState fullState()
{
    SetupState state;
    state.step = SetupStep::Levels;
    state.serviceIds = {u"P1"_s, u"P2"_s};
    state.form.open = true;
    state.form.name = u"Straße \u202etfel <b>"_s;
    state.form.description = u"a\nb"_s;
    state.form.newPolicy = true;
    state.form.policy.name = u"On-call"_s;
    state.form.policy.numLoops = 2;
    state.form.policy.rules = {{5, {{u"U1"_s, u"user_reference"_s, u"Ines"_s}}},
                               {30, {{u"S1"_s, u"schedule_reference"_s, u"Rota"_s}}}};
    state.form.grouping.type = pagerduty::GroupingType::ContentBased;
    state.form.grouping.fields = {u"summary"_s, u"source"_s};
    state.form.grouping.timeWindowSeconds = 900;
    state.form.grouping.matchAllFields = false;
    state.integrationBaselineTaken = true;
    state.integrationBaselineAt = QDateTime::fromString(u"2026-03-04T05:06:07.089Z"_s,
                                                        Qt::ISODateWithMs);
    state.keysBaselineTaken = true;
    state.integrationsBefore = {u"guid-1"_s};
    state.keysBefore = {{u"P1"_s, {u"I1"_s, u"I2"_s}}, {u"P2"_s, {}}};
    state.integrationGuid = u"guid-2"_s;
    state.integrationName = u"Shop"_s;
    state.fedServiceIds = {u"P1"_s};
    state.choices = {{u"def"_s, 2, false, true}};
    state.provenServiceIds = {u"P2"_s};
    state.created = {{CreatedObject::Kind::EscalationPolicy, u"E1"_s, u"On-call"_s, {}, 0, {}},
                     {CreatedObject::Kind::GroupingSetting, u"G1"_s, u"Shop"_s, {}, 0, u"P1"_s},
                     {CreatedObject::Kind::Attachment, u"guid-2"_s, u"Shop"_s, u"def"_s, 2, {}}};
    state.pending = {
        {CreatedObject::Kind::Service, u"Lost"_s, {u"P9"_s}, state.integrationBaselineAt}};
    state.endpoints = {u"http://127.0.0.1:1"_s};
    return state;
}

} // namespace

class TestSetupState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesWritingAndReading();
    void readsAnEmptyState();
    void refusesWhatItCannotUnderstand_data();
    void refusesWhatItCannotUnderstand();
    void ignoresUnknownFields();
    void storesOneFileForEachProfile();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void leavesANewerFileAlone();
    void refusesIdsThatLeaveTheFolder_data();
    void refusesIdsThatLeaveTheFolder();
    void saysWhereItCannotWrite();
    void keepsTheOldFileWhereTheNewOneCannotBeWritten();
    void isReadableByItsOwnerOnly();
    void doesNotFollowALink();
};

void TestSetupState::survivesWritingAndReading()
{
    const SetupState state = fullState();
    const auto read = setupStateFromJson(
        QJsonDocument::fromJson(QJsonDocument(toJson(state)).toJson()).object());
    QVERIFY(read.has_value());
    QVERIFY(*read == state);
}

void TestSetupState::readsAnEmptyState()
{
    const auto read = setupStateFromJson(toJson(SetupState {}));
    QVERIFY(read.has_value());
    QVERIFY(*read == SetupState {});
}

void TestSetupState::refusesWhatItCannotUnderstand_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("newer version") << u"version"_s << QJsonValue(2);
    QTest::newRow("no version") << u"version"_s << QJsonValue();
    QTest::newRow("unknown step") << u"step"_s << QJsonValue(u"later"_s);
    QTest::newRow("step of another type") << u"step"_s << QJsonValue(3);
    QTest::newRow("ids that are no texts") << u"serviceIds"_s << QJsonValue(QJsonArray {1, 2});
    QTest::newRow("form that is a text") << u"form"_s << QJsonValue(u"form"_s);
    QTest::newRow("keys that are a list") << u"keysBefore"_s << QJsonValue(QJsonArray {});
    QTest::newRow("keys of another type")
        << u"keysBefore"_s << QJsonValue(QJsonObject {{u"P1"_s, 7}});
    QTest::newRow("created without a kind")
        << u"created"_s << QJsonValue(QJsonArray {QJsonObject {{u"id"_s, u"P1"_s}}});
    QTest::newRow("choice with a huge level")
        << u"choices"_s
        << QJsonValue(QJsonArray {QJsonObject {{u"definitionGuid"_s, u"d"_s}, {u"level"_s, 1e12}}});
    QTest::newRow("time that is none") << u"integrationBaselineAt"_s << QJsonValue(u"yesterday"_s);
}

void TestSetupState::refusesWhatItCannotUnderstand()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(fullState());
    if (value.isNull())
        object.remove(key);
    else
        object.insert(key, value);
    QVERIFY(!setupStateFromJson(object));
}

void TestSetupState::ignoresUnknownFields()
{
    QJsonObject object = toJson(fullState());
    object.insert(u"later"_s, QJsonObject {{u"a"_s, 1}});
    QVERIFY(setupStateFromJson(object).has_value());
}

void TestSetupState::storesOneFileForEachProfile()
{
    const QTemporaryDir folder;
    const SetupStateStore store(folder.path() + u"/new/folder"_s);
    QVERIFY(!store.load(u"one"_s));
    SetupState state = fullState();
    QVERIFY(store.save(u"one"_s, state));
    state.step = SetupStep::Proof;
    QVERIFY(store.save(u"two"_s, state));

    QCOMPARE(store.load(u"one"_s)->step, SetupStep::Levels);
    QCOMPARE(store.load(u"two"_s)->step, SetupStep::Proof);
    QVERIFY(store.load(u"one"_s)->savedAt.isValid());
    store.remove(u"one"_s);
    QVERIFY(!store.load(u"one"_s));
    QVERIFY(store.load(u"two"_s).has_value());
}

void TestSetupState::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray whole = QJsonDocument(toJson(fullState())).toJson();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << whole.left(whole.size() / 2);
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("huge") << QByteArray(17 * 1024 * 1024, ' ');
}

void TestSetupState::setsADamagedFileAside()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const SetupStateStore store(folder.path());
    const QString path = folder.filePath(u"setup-one.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    QVERIFY(!store.load(u"one"_s)); // a look from the welcome page
    QVERIFY(QFile::exists(path));
    QString told;
    QVERIFY(!store.load(u"one"_s, &told));
    QVERIFY(!QFile::exists(path));
    QCOMPARE(told, path + u".unreadable"_s);
    QFile aside(told);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    QVERIFY(store.save(u"one"_s, fullState()));
    QVERIFY(store.load(u"one"_s).has_value());
}

void TestSetupState::leavesANewerFileAlone()
{
    const QByteArray newer =
        QJsonDocument(toJson(fullState())).toJson().replace("\"version\": 1", "\"version\": 99");
    const QTemporaryDir folder;
    const SetupStateStore store(folder.path());
    QFile file(folder.filePath(u"setup-one.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(newer);
    file.close();
    QString told;
    QVERIFY(!store.load(u"one"_s, &told));
    QVERIFY(told.isEmpty());
    QVERIFY(store.isOfNewerVersion(u"one"_s));
    QVERIFY(!store.isOfNewerVersion(u"two"_s));
    QVERIFY(!store.save(u"one"_s, fullState()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), newer);
}

void TestSetupState::refusesIdsThatLeaveTheFolder_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("up") << u"../one"_s;
    QTest::newRow("folder") << u"a/b"_s;
    QTest::newRow("backslash") << u"a\\b"_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("zero") << u"a\0b"_s;
    QTest::newRow("look-alike") << u"\u0430"_s;
    QTest::newRow("long") << QString(65, u'a');
}

void TestSetupState::refusesIdsThatLeaveTheFolder()
{
    QFETCH(QString, id);
    const QTemporaryDir folder;
    const SetupStateStore store(folder.path());
    QVERIFY(!store.save(id, fullState()));
    QVERIFY(!store.load(id));
    store.remove(id);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestSetupState::saysWhereItCannotWrite()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"taken"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!SetupStateStore(file.fileName()).save(u"one"_s, fullState()));
    QVERIFY(!SetupStateStore(file.fileName() + u"/below"_s).save(u"one"_s, fullState()));
}

void TestSetupState::keepsTheOldFileWhereTheNewOneCannotBeWritten()
{
    if (::geteuid() == 0)
        QSKIP("root writes everywhere");
    const QTemporaryDir folder;
    const SetupStateStore store(folder.path());
    QVERIFY(store.save(u"one"_s, fullState()));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    SetupState state = fullState();
    state.step = SetupStep::Proof;
    QVERIFY(!store.save(u"one"_s, state));
    QVERIFY(QFile::setPermissions(folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(store.load(u"one"_s)->step, SetupStep::Levels);
}

void TestSetupState::isReadableByItsOwnerOnly()
{
    const QTemporaryDir folder;
    QVERIFY(SetupStateStore(folder.path()).save(u"one"_s, fullState()));
    const QFile::Permissions rights = QFile::permissions(folder.filePath(u"setup-one.json"_s));
    QVERIFY(
        !(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void TestSetupState::doesNotFollowALink()
{
    const QTemporaryDir folder;
    const SetupStateStore store(folder.path());
    QVERIFY(store.save(u"one"_s, fullState()));
    QVERIFY(
        QFile::link(folder.filePath(u"setup-one.json"_s), folder.filePath(u"setup-two.json"_s)));
    QVERIFY(!store.load(u"two"_s));
    QVERIFY(store.load(u"one"_s).has_value());
}

QTEST_GUILESS_MAIN(TestSetupState)
#include "test_setupstate.moc"
