// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/inverse.h"
#include "ui/words/changewords.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::ui;

using Kind = Change::Kind;

class ChangeWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsSentence();
    void saysWhatIsChanged_data();
    void saysWhatIsChanged();
    void tellsValuesBeforeAndAfter();
    void tellsTheDetailsOfAnAttachment();
    void tellsWhatWentWithADefinition();
    void everyEntryCanBeUndoneOrSaysWhyNot();
    void tellsRefusedFromWithoutEffect();
};

namespace {

const QList<Kind> allKinds = [] {
    QList<Kind> kinds;
    for (int kind = 0; kind <= int(Kind::RemoveMaintenanceWindow); ++kind)
        kinds.append(Kind(kind));
    return kinds;
}();

Change sample(Kind kind)
{
    Change change;
    change.kind = kind;
    change.id = u"ID"_s;
    change.name = u"Thing"_s;
    change.definitionGuid = u"guid"_s;
    change.definitionName = u"Definition"_s;
    change.level = 2;
    return change;
}

JournalEntry done(const Change &change)
{
    JournalEntry entry;
    entry.id = 1;
    entry.change = change;
    entry.outcome = Outcome::Done;
    return entry;
}

} // namespace

void ChangeWordsTest::everyKindHasItsSentence()
{
    QStringList sentences;
    for (const Kind kind : allKinds) {
        const QString sentence = changeSentence(sample(kind));
        QVERIFY2(sentence.contains(u"Thing"_s) || sentence.contains(u"Definition"_s),
                 qPrintable(QString::number(int(kind)) + sentence));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.append(sentence);
    }
}

void ChangeWordsTest::saysWhatIsChanged_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QJsonObject>("after");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, Kind kind, const QJsonObject &before,
                        const QJsonObject &after, const QString &sentence) {
        QTest::newRow(name) << int(kind) << before << after << sentence;
    };
    row("switched off", Kind::UpdateAttachment, {}, {{u"IsActive"_s, false}},
        u"Switch off “Thing” at Level 2 of Definition"_s);
    row("other options", Kind::UpdateAttachment, {},
        {{u"IsActive"_s, true}, {u"SendOkAlerts"_s, false}},
        u"Change the options of “Thing” at Level 2 of Definition"_s);
    row("renamed", Kind::UpdateDefinition, {{u"AlertName"_s, u"Old"_s}},
        {{u"AlertName"_s, u"New"_s}}, u"Rename the alert definition “Old” to “New”"_s);
    row("deactivated", Kind::UpdateDefinition, {{u"IsActive"_s, true}}, {{u"IsActive"_s, false}},
        u"Deactivate the alert definition “Definition”"_s);
    row("a monitor", Kind::AddDefinitionMember, {}, {{u"MonitorGuid"_s, u"m"_s}},
        u"Add the monitor “Thing” to “Definition”"_s);
    row("an operator group", Kind::RemoveLevelMember, {{u"OperatorGroupGuid"_s, u"g"_s}}, {},
        u"Remove the operator group “Thing” from Level 2 of Definition"_s);
}

void ChangeWordsTest::saysWhatIsChanged()
{
    QFETCH(const int, kind);
    QFETCH(const QJsonObject, before);
    QFETCH(const QJsonObject, after);
    QFETCH(const QString, sentence);
    Change change = sample(Kind(kind));
    change.before = before;
    change.after = after;
    QCOMPARE(changeSentence(change), sentence);
}

void ChangeWordsTest::tellsValuesBeforeAndAfter()
{
    Change change = sample(Kind::UpdateLevel);
    change.before = {{u"ThresholdErrorCount"_s, 1}};
    change.after = {{u"ThresholdErrorCount"_s, 3}, {u"IncludeTraceRoute"_s, true}};
    const auto fields = changedFields(change);
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields.at(0).second, u"not known → on"_s);
    QCOMPARE(fields.at(1).first, u"Generate an alert when"_s);
    QCOMPARE(fields.at(1).second, u"1 or more errors → 3 or more errors"_s);
}

void ChangeWordsTest::tellsTheDetailsOfAnAttachment()
{
    const QString addresses = u"ExtraEmailAddresses"_s;
    Change change = sample(Kind::UpdateAttachment);
    change.before = {{addresses, QJsonValue(QJsonValue::Null)}};
    change.after = {{addresses, QJsonArray {u"a@example.com"_s, u"b@example.com"_s}}};
    QCOMPARE(changeDetails(change),
             QStringList {u"Extra e-mail addresses: not known → a@example.com, b@example.com"_s});
    QVERIFY(!whyNoUndo(done(change)).isEmpty());
    change.before = {{addresses, QJsonArray()}};
    QCOMPARE(changedFields(change).first().second, u"none → a@example.com, b@example.com"_s);
    const auto undo = inverseOf(done(change));
    QVERIFY(undo);
    QVERIFY(undoConsequence(*undo).contains(u"b@example.com → none"_s));

    change.before = {{u"VariableValues"_s, QJsonObject {{u"room"_s, u"a"_s}, {u"x"_s, u"1"_s}}}};
    change.after = {{u"VariableValues"_s, QJsonObject {{u"room"_s, u"b"_s}, {u"x"_s, u"1"_s}}}};
    QCOMPARE(changeDetails(change), QStringList {u"Variable room: “a” → “b”"_s});
    change.before = {{u"StatusHubServiceList"_s, QJsonArray()}};
    change.after = {{u"StatusHubServiceList"_s,
                     QJsonArray {QJsonObject {{u"MonitorGuid"_s, u"m"_s},
                                              {u"IntegrationServiceGuid"_s, u"s"_s}}}}};
    QCOMPARE(changeDetails(change), QStringList {u"Service links: none → 1 service link"_s});

    Change attach = sample(Kind::AttachIntegration);
    attach.after = {{addresses, QJsonArray {u"a@example.com"_s}}};
    QVERIFY(changeDetails(attach).last().endsWith(u"a@example.com"_s));
    Change detach = sample(Kind::DetachIntegration);
    detach.before = attach.after;
    QVERIFY(changeDetails(detach).last().endsWith(u"a@example.com"_s));
}

void ChangeWordsTest::tellsWhatWentWithADefinition()
{
    Change change = sample(Kind::RemoveDefinition);
    const QJsonObject level {{u"Integrations"_s, QJsonArray {QJsonObject()}}};
    change.before = {{u"Levels"_s, QJsonArray {level, level}},
                     {u"Members"_s, QJsonArray {QJsonObject()}}};
    const QString text = changeDetails(change).join(u'\n');
    QVERIFY2(text.contains(u"1 monitor or group"_s), qPrintable(text));
    QVERIFY2(text.contains(u"attached integrations"_s), qPrintable(text));
}

void ChangeWordsTest::everyEntryCanBeUndoneOrSaysWhyNot()
{
    for (const Kind kind : allKinds) {
        const JournalEntry entry = done(sample(kind));
        const auto inverse = inverseOf(entry);
        QCOMPARE(whyNoUndo(entry).isEmpty(), inverse.has_value());
        if (inverse && inverse->kind != Kind::UpdateLevel && inverse->kind != Kind::UpdateDefinition
            && inverse->kind != Kind::UpdateAttachment)
            QVERIFY2(!undoConsequence(*inverse).isEmpty(), qPrintable(QString::number(int(kind))));
    }
}

void ChangeWordsTest::tellsRefusedFromWithoutEffect()
{
    JournalEntry entry = done(sample(Kind::UpdateLevel));
    entry.outcome = Outcome::Refused;
    QCOMPARE(outcomeChip(entry).text, u"No effect"_s);
    entry.error = ApiError::local(u"x"_s);
    QCOMPARE(outcomeChip(entry).text, u"Refused"_s);
}

QTEST_MAIN(ChangeWordsTest)
#include "tst_changewords.moc"
