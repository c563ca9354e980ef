// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonreader.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace Qt::StringLiterals;

namespace {

/// Reads one document of everything the reader can read.
void readAll(JsonReader &reader)
{
    reader.requiredString(u"id"_s);
    reader.string(u"name"_s);
    reader.requiredInteger(u"count"_s);
    reader.integer(u"limit"_s);
    reader.boolean(u"active"_s, false);
    reader.strings(u"tags"_s);
    JsonReader owner = reader.object(u"owner"_s, true);
    owner.requiredString(u"email"_s);
    reader.forEach(u"rules"_s, true, [](JsonReader &rule) {
        rule.requiredInteger(u"delay"_s);
        rule.forEach(u"targets"_s, false,
                     [](JsonReader &target) { target.requiredString(u"id"_s); });
    });
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere()
    {
        JsonReader reader(
            QJsonDocument::fromJson(R"({"s":"text","n":9007199254740993,"b":true,"e":null,
            "l":["a","b"],"o":{"x":1},"a":[{"x":1},{"x":2}]})")
                .object());
        QCOMPARE(reader.requiredString(u"s"_s), u"text"_s);
        QCOMPARE(reader.requiredInteger(u"n"_s), 9007199254740993);
        QCOMPARE(reader.boolean(u"b"_s, false), true);
        QCOMPARE(reader.boolean(u"missing"_s, true), true);
        QVERIFY(!reader.optionalBoolean(u"e"_s));
        QCOMPARE(reader.string(u"e"_s, u"fallback"_s), u"fallback"_s);
        QVERIFY(!reader.integer(u"missing"_s));
        QCOMPARE(reader.strings(u"l"_s), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(reader.object(u"o"_s).requiredInteger(u"x"_s), 1);
        qint64 sum = 0;
        reader.forEach(u"a"_s, true,
                       [&sum](JsonReader &element) { sum += element.requiredInteger(u"x"_s); });
        QCOMPARE(sum, 3);
        QVERIFY(!reader.has(u"e"_s));
        QVERIFY(reader.has(u"s"_s));
        QVERIFY(reader.ok());
    }

    void namesThePathOfTheFirstFault_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const char *good =
            R"({"id":"P1","count":3,"owner":{"email":"a"},"rules":[{"delay":1,"targets":[{"id":"U1"}]}]})";
        QTest::newRow("nothing wrong") << QByteArray(good) << QString() << QString();
        const auto row = [](const char *name, const QByteArray &json, const QString &path,
                            const QString &expected) {
            QTest::newRow(name) << json << path << expected;
        };
        row("missing string", R"({"count":3,"owner":{"email":"a"},"rules":[]})", u"id"_s,
            u"string"_s);
        row("null string", R"({"id":null,"count":3,"owner":{"email":"a"},"rules":[]})", u"id"_s,
            u"string"_s);
        row("number for string", R"({"id":1,"count":3,"owner":{"email":"a"},"rules":[]})", u"id"_s,
            u"string"_s);
        row("optional string mistyped",
            R"({"id":"P","name":[],"count":3,"owner":{"email":"a"},"rules":[]})", u"name"_s,
            u"string"_s);
        row("fraction", R"({"id":"P","count":3.5,"owner":{"email":"a"},"rules":[]})", u"count"_s,
            u"integer"_s);
        row("integer as text", R"({"id":"P","count":"3","owner":{"email":"a"},"rules":[]})",
            u"count"_s, u"integer"_s);
        row("too big", R"({"id":"P","count":1e30,"owner":{"email":"a"},"rules":[]})", u"count"_s,
            u"integer"_s);
        row("optional integer mistyped",
            R"({"id":"P","count":3,"limit":"x","owner":{"email":"a"},"rules":[]})", u"limit"_s,
            u"integer"_s);
        row("boolean as text",
            R"({"id":"P","count":3,"active":"true","owner":{"email":"a"},"rules":[]})", u"active"_s,
            u"boolean"_s);
        row("strings mistyped",
            R"({"id":"P","count":3,"tags":"a","owner":{"email":"a"},"rules":[]})", u"tags"_s,
            u"array"_s);
        row("string element mistyped",
            R"({"id":"P","count":3,"tags":["a",2],"owner":{"email":"a"},"rules":[]})", u"tags[1]"_s,
            u"string"_s);
        row("object missing", R"({"id":"P","count":3,"rules":[]})", u"owner"_s, u"object"_s);
        row("object null", R"({"id":"P","count":3,"owner":null,"rules":[]})", u"owner"_s,
            u"object"_s);
        row("in an object", R"({"id":"P","count":3,"owner":{},"rules":[]})", u"owner.email"_s,
            u"string"_s);
        row("array missing", R"({"id":"P","count":3,"owner":{"email":"a"}})", u"rules"_s,
            u"array"_s);
        row("array element no object",
            R"({"id":"P","count":3,"owner":{"email":"a"},"rules":[{"delay":1},null]})",
            u"rules[1]"_s, u"object"_s);
        row("deep",
            R"({"id":"P","count":3,"owner":{"email":"a"},"rules":[{"delay":1},{"delay":1,"targets":[{"id":"U"},{"id":7}]}]})",
            u"rules[1].targets[1].id"_s, u"string"_s);
        row("first of two", R"({"id":"P","count":"a","owner":7,"rules":[]})", u"count"_s,
            u"integer"_s);
    }

    void namesThePathOfTheFirstFault()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        QFETCH(QString, expected);
        const auto object = JsonReader::parseObject(json);
        QVERIFY(object.has_value());
        JsonReader reader(*object);
        readAll(reader);
        QCOMPARE(reader.ok(), path.isEmpty());
        if (path.isEmpty())
            return;
        const ApiError error = reader.error();
        QCOMPARE(error.kind, ApiError::Kind::BadResponse);
        QCOMPARE(error.jsonPath, path);
        QCOMPARE(error.message, "expected "_L1 + expected);

        JsonReader nested(*object, u"services[3]"_s);
        readAll(nested);
        QCOMPARE(nested.error().jsonPath, "services[3]."_L1 + path);
    }

    void refusesWhatIsNoDocument_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("asArray");
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("cut") << QByteArray(R"({"services":[{"id":"P1")") << false;
        QTest::newRow("html") << QByteArray("<html></html>") << false;
        QTest::newRow("array for object") << QByteArray("[]") << false;
        QTest::newRow("object for array") << QByteArray("{}") << true;
        QTest::newRow("cut array") << QByteArray("[{},") << true;
        QTest::newRow("number") << QByteArray("7") << true;
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}") << false;
        QTest::newRow("nested too deep") << QByteArray(5000, '[') + QByteArray(5000, ']') << true;
    }

    void refusesWhatIsNoDocument()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, asArray);
        const auto object = JsonReader::parseObject(body);
        const auto array = JsonReader::parseArray(body);
        QVERIFY(asArray ? !array.has_value() : !object.has_value());
        QCOMPARE(asArray ? array.error().kind : object.error().kind, ApiError::Kind::BadResponse);
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
