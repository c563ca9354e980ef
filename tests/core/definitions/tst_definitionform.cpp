// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/formchanges.h"
#include "core/definitions/formmerge.h"
#include "core/definitions/refusedfields.h"
#include "tests/core/definitions/formsamples.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

using Kind = Change::Kind;
using State = MergedField::State;

namespace {

const QJsonValue none(QJsonValue::Undefined);

const FormField nameField = FormField::value(0, u"AlertName"_s);
const FormField errorsField = FormField::value(2, u"ThresholdErrorCount"_s);
const FormField marcField = FormField::member(2, {MemberKind::Operator, u"marc"_s});
const FormField annaField = FormField::member(2, {MemberKind::Operator, u"anna"_s});
const FormField pagerDutyField = FormField::attachment(1, u"pagerduty"_s);
const FormField mailField = FormField::attachment(1, u"mail"_s);
const FormField addressesField = FormField::attachmentDetail(1, u"mail"_s,
                                                             u"ExtraEmailAddresses"_s);
const FormField phoneField = FormField::attachment(1, u"phone"_s);

DefinitionForm with(const FormField &field, const QJsonValue &value,
                    DefinitionForm form = sampleForm())
{
    setValue(form, field, value);
    return form;
}

QJsonValue addresses(const QStringList &all)
{
    return QJsonArray::fromStringList(all);
}

/// With the e-mail integration on level 1.
DefinitionForm mailForm(const QJsonValue &extra = addresses({u"a@example.com"_s}))
{
    return with(addressesField, extra, with(mailField, QJsonObject()));
}

QList<Change> changesTo(const DefinitionForm &mine, const FlagsLookup &known = {})
{
    return changesFor(sampleForm(), mine, sampleInventory(), known);
}

ApiError refusal(const QString &message)
{
    ApiError error;
    error.kind = ApiError::Kind::Invalid;
    error.httpStatus = 403;
    error.message = message;
    return error;
}

} // namespace

class DefinitionFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingDiffersFromItself()
    {
        QVERIFY(differencesOf(sampleForm(), sampleForm()).isEmpty());
        QVERIFY(changesTo(sampleForm()).isEmpty());
    }

    void survivesTheDisk()
    {
        DefinitionForm form = with(pagerDutyField, QJsonObject {{u"SendOkAlerts"_s, false}});
        form.levels[1].level.modeText = u"AlertOnMoonPhase"_s;
        form.levels[1].level.mode = Mode::Unknown;
        const auto read = definitionFormFromJson(toJson(form));
        QVERIFY(read);
        QVERIFY(differencesOf(form, *read).isEmpty());
        QCOMPARE(read->guid, form.guid);
        QCOMPARE(read->levels[1].level.hash, form.levels[1].level.hash);
        QVERIFY(!definitionFormFromJson({{u"definition"_s, 1}}));
    }

    void sendsOnlyWhatDiffers()
    {
        DefinitionForm mine = with(errorsField, 4);
        mine.level(2)->level.message = u"Call"_s;
        const QList<Change> changes = changesTo(mine);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].kind, Kind::UpdateLevel);
        QCOMPARE(changes[0].level, 2);
        QCOMPARE(changes[0].definitionGuid, u"definition"_s);
        QCOMPARE(changes[0].before,
                 (QJsonObject {{u"ThresholdErrorCount"_s, 2}, {u"Message"_s, QString()}}));
        QCOMPARE(changes[0].after,
                 (QJsonObject {{u"ThresholdErrorCount"_s, 4}, {u"Message"_s, u"Call"_s}}));
    }

    void keepsAnUnknownModeUnlessAnotherIsChosen()
    {
        DefinitionForm base = sampleForm();
        base.level(1)->level.modeText = u"AlertOnMoonPhase"_s;
        base.level(1)->level.mode = Mode::Unknown;
        DefinitionForm mine = base;
        mine.level(1)->level.active = false;
        const QList<Change> changes = changesFor(base, mine, sampleInventory());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].after, (QJsonObject {{u"IsActive"_s, false}}));
    }

    void changesMembersOneByOne()
    {
        const QList<Change> changes = changesTo(with(annaField, none, with(marcField, true)));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0].kind, Kind::AddLevelMember); // nobody is missing in between
        QCOMPARE(changes[0].id, u"marc"_s);
        QCOMPARE(changes[0].name, u"Marc Dubois"_s);
        QCOMPARE(changes[0].after, (QJsonObject {{u"OperatorGuid"_s, u"marc"_s}}));
        QCOMPARE(changes[1].kind, Kind::RemoveLevelMember);
        QCOMPARE(changes[1].before, (QJsonObject {{u"OperatorGuid"_s, u"anna"_s}}));
        const FormField monitor = FormField::member(0, {MemberKind::Monitor, u"mail"_s});
        QCOMPARE(changesTo(with(monitor, true))[0].kind, Kind::AddDefinitionMember);
    }

    void attachesWithTheUsualOptions_data()
    {
        QTest::addColumn<QString>("integration");
        QTest::addColumn<QJsonObject>("wanted");
        QTest::addColumn<bool>("okAlerts");
        QTest::addRow("a phone has no OK alerts") << u"phone"_s << QJsonObject() << false;
        QTest::addRow("nor has a web hook") << u"hook"_s << QJsonObject() << false;
    }

    void attachesWithTheUsualOptions()
    {
        QFETCH(const QString, integration);
        QFETCH(const QJsonObject, wanted);
        QFETCH(const bool, okAlerts);
        const QList<Change> changes = changesTo(
            with(FormField::attachment(1, integration), wanted));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].kind, Kind::AttachIntegration);
        QCOMPARE(changes[0].after, (QJsonObject {{u"IsActive"_s, true},
                                                 {u"SendOkAlerts"_s, okAlerts},
                                                 {u"SendReminderAlerts"_s, false}}));
    }

    void chosenOptionsWinOverTheUsual()
    {
        const QJsonObject wanted {{u"IsActive"_s, false}};
        QCOMPARE(changesTo(with(phoneField, wanted))[0].after.value("IsActive"_L1),
                 QJsonValue(false));
    }

    void optionsAreSentAloneWithWhatIsKnown()
    {
        const auto known = [](int, const QString &) {
            return uptrends::AttachmentFlags {true, true, {}};
        };
        const QList<Change> changes = changesTo(
            with(pagerDutyField,
                 QJsonObject {{u"SendOkAlerts"_s, false}, {u"SendReminderAlerts"_s, true}}),
            known);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].kind, Kind::UpdateAttachment);
        QCOMPARE(changes[0].before, (QJsonObject {{u"SendOkAlerts"_s, true}}));
        QCOMPARE(changes[0].after,
                 (QJsonObject {{u"SendOkAlerts"_s, false}, {u"SendReminderAlerts"_s, true}}));
    }

    void detachingKeepsWhatIsKnown()
    {
        const auto known = [](int, const QString &) {
            return uptrends::AttachmentFlags {true, true, false};
        };
        const QList<Change> changes = changesTo(with(pagerDutyField, none), known);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].kind, Kind::DetachIntegration);
        QCOMPARE(changes[0].before.size(), 3);
    }

    void sendsDetailsAsOneRequestWithTheOptions()
    {
        DefinitionForm mine = with(mailField, QJsonObject {{u"SendOkAlerts"_s, false}}, mailForm());
        setValue(mine, addressesField, addresses({u"b@example.com"_s}));
        const QList<Change> changes = changesFor(mailForm(), mine, sampleInventory());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].kind, Kind::UpdateAttachment);
        QCOMPARE(changes[0].name, u"E-mail"_s);
        QCOMPARE(changes[0].before,
                 (QJsonObject {{u"ExtraEmailAddresses"_s, addresses({u"a@example.com"_s})}}));
        QCOMPARE(changes[0].after,
                 (QJsonObject {{u"SendOkAlerts"_s, false},
                               {u"ExtraEmailAddresses"_s, addresses({u"b@example.com"_s})}}));
        QCOMPARE(fieldsOf(changes[0]), (QList<FormField> {mailField, addressesField}));
        // Without options, the addresses alone.
        const QList<Change> alone = changesFor(
            mailForm(), with(addressesField, addresses({}), mailForm()), sampleInventory());
        QCOMPARE(alone[0].after, (QJsonObject {{u"ExtraEmailAddresses"_s, QJsonArray()}}));
        QCOMPARE(fieldsOf(alone[0]), QList<FormField> {addressesField});
    }

    void attachesWithItsDetails()
    {
        const QList<Change> changes = changesTo(mailForm());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].kind, Kind::AttachIntegration);
        QCOMPARE(changes[0].after.value("ExtraEmailAddresses"_L1), addresses({u"a@example.com"_s}));
        QCOMPARE(changes[0].after.size(), 4);
        QCOMPARE(changesTo(with(mailField, QJsonObject()))[0].after.size(), 3);
    }

    void detailsGoWithWhatIsDetached()
    {
        const DefinitionForm mine = with(mailField, none, mailForm());
        QCOMPARE(differencesOf(mailForm(), mine).size(), 1);
        const QList<Change> changes = changesFor(mailForm(), mine, sampleInventory());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].kind, Kind::DetachIntegration);
        // Ticked again, it is as it was.
        DefinitionForm again = mine;
        setAttached(again, mailForm(), 1, u"MAIL"_s, true);
        QVERIFY(differencesOf(mailForm(), again).isEmpty());
        setAttached(again, mailForm(), 1, u"mail"_s, false);
        QCOMPARE(differencesOf(mine, again).size(), 0);
    }

    void whatIsNotKnownIsNoValue()
    {
        const DefinitionForm base = with(mailField, QJsonObject());
        QVERIFY(valueOf(base, addressesField).isUndefined());
        const DefinitionForm mine = with(addressesField, addresses({u"a@example.com"_s}), base);
        const QList<Change> changes = changesFor(base, mine, sampleInventory());
        QVERIFY(changes[0].before.isEmpty()); // never guessed
        QVERIFY(differencesOf(base, with(addressesField, none, mine)).isEmpty());
        const auto read = definitionFormFromJson(toJson(mine));
        QVERIFY(differencesOf(mine, *read).isEmpty());
        QVERIFY(valueOf(*definitionFormFromJson(toJson(base)), addressesField).isUndefined());
    }

    void switchesOnLastAndOffFirst()
    {
        DefinitionForm on = with(errorsField, 4);
        DefinitionForm base = sampleForm();
        base.active = false;
        QCOMPARE(changesFor(base, on, sampleInventory()).last().kind, Kind::UpdateDefinition);
        DefinitionForm off = with(errorsField, 4);
        off.active = false;
        QCOMPARE(changesTo(off).first().kind, Kind::UpdateDefinition);
    }

    void namesAreSentAsTheServiceKeepsThem()
    {
        QCOMPARE(changesTo(with(nameField, u" New name "_s))[0].after.value("AlertName"_L1),
                 QJsonValue(u"New name"_s));
    }

    void mergesFieldByField_data()
    {
        QTest::addColumn<FormField>("field");
        QTest::addColumn<QJsonValue>("mine");
        QTest::addColumn<QJsonValue>("theirs");
        QTest::addColumn<State>("state");
        const QJsonValue name = u"Web shop"_s;
        const QJsonObject off {{u"IsActive"_s, false}};
        QTest::addRow("mine alone") << nameField << QJsonValue(u"A"_s) << name << State::Mine;
        QTest::addRow("theirs alone") << nameField << name << QJsonValue(u"B"_s) << State::Theirs;
        QTest::addRow("both the same")
            << nameField << QJsonValue(u"A"_s) << QJsonValue(u"A"_s) << State::Same;
        QTest::addRow("both differ")
            << nameField << QJsonValue(u"A"_s) << QJsonValue(u"B"_s) << State::Conflict;
        QTest::addRow("numbers") << errorsField << QJsonValue(3) << QJsonValue(4)
                                 << State::Conflict;
        QTest::addRow("both add the same member")
            << marcField << QJsonValue(true) << QJsonValue(true) << State::Same;
        QTest::addRow("theirs removes a member")
            << annaField << QJsonValue(true) << none << State::Theirs;
        QTest::addRow("options of what they detached")
            << pagerDutyField << QJsonValue(off) << none << State::Conflict;
        QTest::addRow("both attach, mine with options")
            << phoneField << QJsonValue(off) << QJsonValue(QJsonObject()) << State::Conflict;
    }

    void mergesFieldByField()
    {
        QFETCH(const FormField, field);
        QFETCH(const QJsonValue, mine);
        QFETCH(const QJsonValue, theirs);
        QFETCH(const State, state);
        const DefinitionForm theirForm = with(field, theirs);
        QList<MergedField> merge = mergeForms(sampleForm(), with(field, mine), theirForm);
        QCOMPARE(merge.size(), 1);
        QCOMPARE(merge[0].state, state);
        QCOMPARE(isDecided(merge), state != State::Conflict);
        if (state == State::Conflict) {
            merge[0].chosen = MergedField::Side::Theirs;
            QVERIFY(isDecided(merge));
            QCOMPARE(valueOf(mergedForm(theirForm, merge), field), theirs);
            merge[0].chosen = MergedField::Side::Mine;
        }
        QCOMPARE(valueOf(mergedForm(theirForm, merge), field),
                 state == State::Theirs ? theirs : mine);
    }

    void mergesDetails_data()
    {
        QTest::addColumn<DefinitionForm>("mine");
        QTest::addColumn<DefinitionForm>("theirs");
        QTest::addColumn<QList<State>>("states");
        QTest::addColumn<QJsonValue>("merged");
        const QJsonValue b = addresses({u"b@example.com"_s});
        const QJsonValue c = addresses({u"c@example.com"_s});
        const DefinitionForm mine = with(addressesField, b, mailForm());
        const DefinitionForm theirs = with(addressesField, c, mailForm());
        const DefinitionForm detached = with(mailField, none, mailForm());
        const QJsonObject off {{u"IsActive"_s, false}};
        QTest::addRow("mine alone") << mine << mailForm() << QList<State> {State::Mine} << b;
        QTest::addRow("theirs alone") << mailForm() << theirs << QList<State> {State::Theirs} << c;
        QTest::addRow("both") << mine << theirs << QList<State> {State::Conflict} << b;
        QTest::addRow("options here, addresses there")
            << with(mailField, off, mailForm()) << theirs
            << QList<State> {State::Mine, State::Theirs} << c;
        QTest::addRow("detached here") << detached << theirs << QList<State> {State::Mine} << none;
        QTest::addRow("detached there")
            << mine << detached << QList<State> {State::Theirs, State::Lost} << none;
        QTest::addRow("detached there, options here")
            << with(mailField, off, mine) << detached << QList<State> {State::Conflict, State::Mine}
            << b;
        QTest::addRow("detached on both sides")
            << detached << detached << QList<State> {State::Same} << none;
    }

    void mergesDetails()
    {
        QFETCH(const DefinitionForm, mine);
        QFETCH(const DefinitionForm, theirs);
        QFETCH(const QList<State>, states);
        QFETCH(const QJsonValue, merged);
        const QList<MergedField> merge = mergeForms(mailForm(), mine, theirs);
        QList<State> found;
        for (const MergedField &field : merge)
            found.append(field.state);
        QCOMPARE(found, states);
        QCOMPARE(valueOf(mergedForm(theirs, merge), addressesField), merged);
    }

    void differentFieldsOfOneLevelMergeSilently()
    {
        const FormField message = FormField::value(2, u"Message"_s);
        const DefinitionForm theirs = with(message, u"Theirs"_s);
        const QList<MergedField> merge = mergeForms(sampleForm(), with(errorsField, 7), theirs);
        QVERIFY(isDecided(merge));
        const DefinitionForm merged = mergedForm(theirs, merge);
        QCOMPARE(merged.level(2)->level.thresholdErrorCount, 7);
        QCOMPARE(merged.level(2)->level.message, u"Theirs"_s);
    }

    void aLevelThatIsGoneTakesNoChanges()
    {
        DefinitionForm theirs = sampleForm();
        theirs.levels.removeAt(1);
        const QList<MergedField> merge = mergeForms(sampleForm(), with(errorsField, 7), theirs);
        int lost = 0;
        for (const MergedField &field : merge)
            lost += field.state == State::Lost;
        QCOMPARE(lost, 1);
        QVERIFY(isDecided(merge));
        const DefinitionForm merged = mergedForm(theirs, merge);
        QCOMPARE(merged.levels.size(), 2);
        QVERIFY(changesFor(theirs, merged, sampleInventory()).isEmpty());
    }

    void refusalsFindTheirField_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QStringList>("fields");
        QTest::addRow("by the API's name") << u"The ThresholdErrorCount field must be at least 1."_s
                                           << QStringList {u"ThresholdErrorCount"_s};
        QTest::addRow("by words") << u"Your custom message is too long."_s
                                  << QStringList {u"Message"_s};
        QTest::addRow("by words, in any case")
            << u"Error count too high"_s << QStringList {u"ThresholdErrorCount"_s};
        QTest::addRow("of a field that was not sent")
            << u"The ReminderDelay field must be at least 1."_s << QStringList();
        QTest::addRow("of no field")
            << u"You do not have permission to edit this alert definition."_s << QStringList();
    }

    void refusalsFindTheirField()
    {
        QFETCH(const QString, message);
        QFETCH(const QStringList, fields);
        DefinitionForm mine = with(errorsField, 0);
        mine.level(2)->level.message = u"Long"_s;
        QStringList found;
        for (const FormField &field : refusedFields(changesTo(mine).first(), refusal(message)))
            found.append(field.name);
        QCOMPARE(found, fields);
    }

    void refusalsOfAnAttachmentFindTheirField()
    {
        DefinitionForm mine = with(mailField, QJsonObject {{u"SendOkAlerts"_s, false}}, mailForm());
        setValue(mine, addressesField, addresses({u"b@example.com"_s}));
        const Change change = changesFor(mailForm(), mine, sampleInventory()).first();
        QCOMPARE(refusedFields(change, refusal(u"ExtraEmailAddresses: 'b' is not valid."_s)),
                 QList<FormField> {addressesField});
        QCOMPARE(refusedFields(change, refusal(u"That is no e-mail address."_s)),
                 QList<FormField> {addressesField});
        QCOMPARE(refusedFields(change, refusal(u"Not today."_s)), QList<FormField> {mailField});
    }

    void whatIsRefusedOtherwiseIsAboutNoField()
    {
        ApiError offline = refusal(u"ThresholdErrorCount"_s);
        offline.kind = ApiError::Kind::Offline;
        QVERIFY(refusedFields(changesTo(with(errorsField, 0)).first(), offline).isEmpty());
        const QList<FormField> about = refusedFields(changesTo(with(phoneField, QJsonObject()))[0],
                                                     refusal(u"No."_s));
        QCOMPARE(about, QList<FormField> {phoneField});
    }
};

QTEST_GUILESS_MAIN(DefinitionFormTest)
#include "tst_definitionform.moc"
