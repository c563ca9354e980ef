// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/inverse.h"
#include "tests/core/definitions/editorfixture.h"

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

using FaultKind = sandbox::Fault::Kind;
using Phase = DefinitionEditor::Phase;
using Side = MergedField::Side;

namespace {

const FormField nameField = FormField::value(0, u"AlertName"_s);
const FormField errorsField = FormField::value(1, u"ThresholdErrorCount"_s);
const FormField messageField = FormField::value(1, u"Message"_s);
const FormField delayField = FormField::value(1, u"ReminderDelay"_s);
const QString levelPath = u"EscalationLevel/1$"_s;

} // namespace

class DefinitionEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start({}); }
    void cleanup() { m_world.reset(); }

    void readsEverythingAnew()
    {
        QVERIFY(!m_editor->base().name.isEmpty());
        QCOMPARE(m_editor->base().levels.size(), 3);
        QVERIFY(!m_editor->base().members.isEmpty());
        QVERIFY(!m_editor->hasUnsaved());
    }

    void savesOnlyWhatWasChangedAndReadsItBack()
    {
        const QJsonObject before = m_world->level(m_guid, 1);
        m_world->put(m_editor, errorsField, 4);
        m_world->put(m_editor, nameField, u"Renamed"_s);
        QCOMPARE(m_editor->unsaved().size(), 2);
        m_editor->save();
        QVERIFY(m_world->comesTo(m_editor, Phase::Review));
        QCOMPARE(m_editor->plan().size(), 2);
        QCOMPARE(m_world->level(m_guid, 1), before); // nothing yet
        m_editor->apply();
        QVERIFY(m_world->comesTo(m_editor, Phase::Finished));
        QCOMPARE(m_editor->run()->doneCount(), 2);
        QVERIFY(!m_editor->hasUnsaved());
        QCOMPARE(m_editor->base().name, u"Renamed"_s);
        QCOMPARE(m_world->definition(m_guid).value("name"_L1).toString(), u"Renamed"_s);
        QJsonObject after = before;
        after.insert(u"ThresholdErrorCount"_s, 4);
        QJsonObject now = m_world->level(m_guid, 1);
        after.remove(u"Hash"_s);
        now.remove(u"Hash"_s);
        QCOMPARE(now, after);
        // The list knows as well.
        QTRY_COMPARE(m_world->inventory->inventory().definition(m_guid)->definition.name,
                     u"Renamed"_s);
        m_editor->backToEditing();
        QVERIFY(m_editor->isEditable());
    }

    void savesMembersAndIntegrations()
    {
        const QString slack = m_world->integration(u"Slack"_s);
        QVERIFY(!slack.isEmpty());
        const uptrends::Member member {uptrends::Member::Kind::OperatorGroup,
                                       m_world->inventory->inventory().operatorGroups.last().guid};
        m_world->put(m_editor, FormField::attachment(2, slack), QJsonObject());
        m_world->put(m_editor, FormField::member(2, member), true);
        QVERIFY(m_world->save(m_editor));
        QCOMPARE(m_editor->run()->failedCount(), 0);
        const QJsonObject level = m_world->level(m_guid, 2);
        QVERIFY(level.value("operator_groups"_L1).toArray().contains(member.guid));
        const QJsonObject attached = level.value("integrations"_L1).toArray().last().toObject();
        QCOMPARE(attached.value("integration"_L1).toString(), slack);
        QCOMPARE(attached.value("send_ok_alerts"_L1), QJsonValue(true));
        QCOMPARE(attached.value("active"_L1), QJsonValue(true));
        // What was set is known from now on, and nothing about it is unsaved.
        QVERIFY(!m_editor->hasUnsaved());
        const KnownFlags known = m_editor->knownFlags(2, slack);
        QCOMPARE(known.flags.active, std::optional(true));
        QVERIFY(known.at.isValid());

        m_editor->backToEditing();
        m_world->put(m_editor, FormField::attachment(2, slack),
                     QJsonObject {{u"IsActive"_s, false}});
        QCOMPARE(m_editor->unsaved().size(), 1);
        QVERIFY(m_world->save(m_editor));
        QVERIFY(!m_editor->hasUnsaved());
        QCOMPARE(m_editor->knownFlags(2, slack).flags.active, std::optional(false));
        QCOMPARE(m_world->level(m_guid, 2).value("integrations"_L1).toArray().last()["active"_L1],
                 QJsonValue(false));
    }

    void savesTheDetailsOfAttachments()
    {
        sandbox::WorldOptions options;
        options.allKinds = true;
        start(options);
        const QList<std::pair<FormField, QJsonValue>> wanted {
            {detail(u"Email"_s), QJsonArray {u"a@example.com"_s, u"b@example.com"_s}},
            {detail(u"Statushub"_s), QJsonArray()},
            {detail(u"GenericWebhook"_s),
             QJsonObject {{u"room"_s, u"night"_s}, {u"severity"_s, u"high"_s}}}};
        QCOMPARE(valueOf(m_editor->base(), wanted[0].first), QJsonValue(QJsonArray()));
        QCOMPARE(valueOf(m_editor->base(), wanted[1].first).toArray().size(), 1);
        QCOMPARE(valueOf(m_editor->base(), wanted[2].first)["room"_L1].toString(), u"shop"_s);
        for (const auto &[field, value] : wanted)
            m_world->put(m_editor, field, value);
        QCOMPARE(m_editor->unsaved().size(), 3);
        QVERIFY(m_world->save(m_editor));
        QCOMPARE(m_editor->run()->doneCount(), 3);
        QVERIFY(!m_editor->hasUnsaved());
        QVERIFY(m_editor->taken().isEmpty());
        for (const auto &[field, value] : wanted)
            QCOMPARE(valueOf(m_editor->base(), field), value);
        const QJsonObject mail = attachedAt(1, u"Email"_s);
        QCOMPARE(mail.value("extra_email_addresses"_L1), wanted[0].second);
        QCOMPARE(mail.value("send_ok_alerts"_L1), QJsonValue(true)); // what was not sent stays
        QCOMPARE(attachedAt(1, u"Statushub"_s).value("service_links"_L1), QJsonValue(QJsonArray()));
        QCOMPARE(attachedAt(1, u"GenericWebhook"_s).value("variables"_L1), wanted[2].second);
    }

    void aRefusedDetailIsAboutItsField()
    {
        const FormField field = detail(u"Email"_s);
        m_world->put(m_editor, field, QJsonArray {u"a@nowhere"_s});
        QVERIFY(m_editor->problems().isEmpty()); // what an address is the service decides
        QVERIFY(m_world->save(m_editor));
        QCOMPARE(m_editor->refusals().keys(), QList<FormField> {field});
        QVERIFY(m_editor->refusals().first().message.contains(u"a@nowhere"_s));
        m_editor->backToEditing();
        m_world->put(m_editor, field, QJsonArray {u"anna"_s});
        QVERIFY(m_editor->refusals().isEmpty());
        QCOMPARE(m_editor->problems().size(), 1);
        QCOMPARE(m_editor->problems()[0].field, field);
    }

    void aDetailChangedElsewhereIsAskedAbout()
    {
        const FormField field = detail(u"Email"_s);
        m_world->put(m_editor, field, QJsonArray {u"mine@example.com"_s});
        uptrends::AttachmentDetails theirs;
        theirs.extraEmailAddresses = QStringList {u"theirs@example.com"_s};
        AB_VERIFY_RESULT(done, m_world->other.updateAttachment(m_guid, 1, field.guid, {}, theirs));
        m_editor->save();
        QVERIFY(m_world->comesTo(m_editor, Phase::Conflict));
        m_editor->choose(field, Side::Theirs);
        m_editor->settle();
        QCOMPARE(m_editor->phase(), Phase::Editing);
        QVERIFY(!m_editor->hasUnsaved());
        QCOMPARE(valueOf(m_editor->mine(), field),
                 QJsonValue(QJsonArray {u"theirs@example.com"_s}));
    }

    void aDetailOfWhatIsDetachedElsewhereIsTold()
    {
        const FormField field = detail(u"Email"_s);
        m_world->put(m_editor, field, QJsonArray {u"mine@example.com"_s});
        AB_VERIFY_RESULT(done, m_world->other.detach(m_guid, 1, field.guid));
        m_editor->save();
        QTRY_COMPARE(m_editor->lost().size(), 1);
        QCOMPARE(m_editor->lost()[0].field, field);
        QVERIFY(m_world->comesTo(m_editor, Phase::Editing));
        QVERIFY(!m_editor->hasUnsaved());
    }

    void aDetailThatIsNotShownIsNotGuessed()
    {
        sandbox::Fault fault;
        fault.kind = FaultKind::Mutate;
        fault.service = m_world->practice.uptrendsApi.name();
        fault.path = QRegularExpression(u"/EscalationLevel/1/Integration$"_s);
        fault.pointer = u"/0/ExtraEmailAddresses"_s;
        fault.value = QJsonValue(QJsonValue::Null);
        fault.count = -1;
        m_world->practice.faults.add(fault);
        m_editor->load();
        QVERIFY(m_world->comesTo(m_editor, Phase::Editing));
        const FormField field = detail(u"Email"_s);
        QVERIFY(valueOf(m_editor->base(), field).isUndefined());
        m_world->put(m_editor, field, QJsonArray {u"a@example.com"_s});
        QVERIFY(m_world->save(m_editor));
        QCOMPARE(m_editor->run()->doneCount(), 1); // accepted, as with options
        QVERIFY(!m_editor->hasUnsaved());
        QCOMPARE(attachedAt(1, u"Email"_s).value("extra_email_addresses"_L1),
                 QJsonValue(QJsonArray {u"a@example.com"_s}));
        QVERIFY(!inverseOf(m_world->journal.entries().last()));
    }

    void unsavedDetailsSurviveARestart()
    {
        const FormField field = detail(u"Email"_s);
        m_world->put(m_editor, field, QJsonArray {u"mine@example.com"_s});
        QTRY_VERIFY(m_world->desk->drafts()->draft(m_guid));
        m_world->start();
        QVERIFY(m_world->readInventory());
        m_editor = m_world->edit(m_guid);
        QVERIFY(m_editor);
        QCOMPARE(m_editor->unsaved().size(), 1);
        QCOMPARE(valueOf(m_editor->mine(), field), QJsonValue(QJsonArray {u"mine@example.com"_s}));
    }

    void whatCannotBeSentIsNotSent()
    {
        m_world->put(m_editor, nameField, u"   "_s);
        QCOMPARE(m_editor->problems().size(), 1);
        m_editor->save();
        QCOMPARE(m_editor->phase(), Phase::Editing);
    }

    void aRefusalIsAboutItsField()
    {
        m_world->practice.breakDown(
            FaultKind::Status, m_world->practice.uptrendsApi, "PATCH", levelPath, 1, 403,
            R"({"Messages": ["The ReminderDelay field must be at most 1440."]})");
        m_world->put(m_editor, delayField, 5000);
        m_world->put(m_editor, messageField, u"Call"_s);
        QVERIFY(m_world->save(m_editor));
        QCOMPARE(m_editor->refusals().keys(), QList<FormField> {delayField});
        QVERIFY(m_editor->otherRefusals().isEmpty());
        QCOMPARE(m_editor->unsaved().size(), 2); // still there
        m_editor->backToEditing();
        m_world->put(m_editor, delayField, 30);
        QVERIFY(m_editor->refusals().isEmpty());
        QVERIFY(m_world->save(m_editor));
        QVERIFY(!m_editor->hasUnsaved());
    }

    void aRefusalThatNamesNothingIsAboutTheForm()
    {
        m_world->practice.breakDown(FaultKind::Status, m_world->practice.uptrendsApi, "PATCH",
                                    levelPath, 1, 403, R"({"Messages": ["Not today."]})");
        m_world->put(m_editor, messageField, u"Call"_s);
        QVERIFY(m_world->save(m_editor));
        QVERIFY(m_editor->refusals().isEmpty());
        QCOMPARE(m_editor->otherRefusals().size(), 1);
    }

    void anotherFieldChangedElsewhereIsTakenOverAndTold()
    {
        m_world->put(m_editor, errorsField, 4);
        AB_VERIFY_RESULT(done,
                         m_world->other.updateLevel(m_guid, 1, {{u"Message"_s, u"Theirs"_s}}));
        QVERIFY(m_world->save(m_editor));
        QCOMPARE(m_editor->taken().size(), 1);
        QCOMPARE(m_editor->taken()[0].field, messageField);
        const QJsonObject level = m_world->level(m_guid, 1);
        QCOMPARE(level.value("Message"_L1), QJsonValue(u"Theirs"_s));
        QCOMPARE(level.value("ThresholdErrorCount"_L1), QJsonValue(4));
        m_editor->forgetTold();
        QVERIFY(m_editor->taken().isEmpty());
    }

    void theSameFieldChangedElsewhereIsAskedAbout_data()
    {
        QTest::addColumn<Side>("side");
        QTest::addRow("mine") << Side::Mine;
        QTest::addRow("theirs") << Side::Theirs;
    }

    void theSameFieldChangedElsewhereIsAskedAbout()
    {
        QFETCH(const Side, side);
        m_world->put(m_editor, errorsField, 4);
        m_world->put(m_editor, messageField, u"Mine"_s);
        AB_VERIFY_RESULT(done,
                         m_world->other.updateLevel(m_guid, 1, {{u"Message"_s, u"Theirs"_s}}));
        m_editor->save();
        QVERIFY(m_world->comesTo(m_editor, Phase::Conflict));
        m_editor->settle(); // not decided: stays
        QCOMPARE(m_editor->phase(), Phase::Conflict);
        m_editor->backToEditing(); // nothing is lost on the way back
        QCOMPARE(m_editor->mine().level(1)->level.message, u"Mine"_s);
        m_editor->save();
        QVERIFY(m_world->comesTo(m_editor, Phase::Conflict));
        m_editor->choose(messageField, side);
        m_editor->settle();
        QCOMPARE(m_editor->phase(), Phase::Review);
        m_editor->apply();
        QVERIFY(m_world->comesTo(m_editor, Phase::Finished));
        const QJsonObject level = m_world->level(m_guid, 1);
        QCOMPARE(level.value("Message"_L1).toString(),
                 side == Side::Mine ? u"Mine"_s : u"Theirs"_s);
        QCOMPARE(level.value("ThresholdErrorCount"_L1), QJsonValue(4));
        QVERIFY(!m_editor->hasUnsaved());
    }

    void changedBetweenReviewAndSavingOverwritesNothing()
    {
        m_world->put(m_editor, messageField, u"Mine"_s);
        m_editor->save();
        QVERIFY(m_world->comesTo(m_editor, Phase::Review));
        AB_VERIFY_RESULT(done,
                         m_world->other.updateLevel(m_guid, 1, {{u"Message"_s, u"Theirs"_s}}));
        m_editor->apply();
        QVERIFY(m_world->comesTo(m_editor, Phase::Finished));
        QCOMPARE(m_editor->run()->rows()[0].state, ChangeRow::State::OutOfDate);
        QCOMPARE(m_world->level(m_guid, 1).value("Message"_L1).toString(), u"Theirs"_s);
        QVERIFY(m_editor->hasUnsaved());
        m_editor->save();
        QVERIFY(m_world->comesTo(m_editor, Phase::Conflict));
        m_editor->chooseAll(Side::Theirs);
        m_editor->settle();
        QCOMPARE(m_editor->phase(), Phase::Editing); // nothing is left to be sent
        QVERIFY(!m_editor->hasUnsaved());
    }

    void aLostAnswerIsLookedUp()
    {
        m_world->practice.breakDown(FaultKind::LoseAnswer, m_world->practice.uptrendsApi, "PATCH",
                                    levelPath);
        m_world->put(m_editor, messageField, u"Call"_s);
        QVERIFY(m_world->save(m_editor));
        QCOMPARE(m_editor->run()->doneCount(), 1);
        QVERIFY(!m_editor->hasUnsaved());
    }

    void aSignInThatEndsPausesAndGoesOn()
    {
        m_world->put(m_editor, messageField, u"Call"_s);
        m_editor->save();
        QVERIFY(m_world->comesTo(m_editor, Phase::Review));
        m_world->practice.breakDown(FaultKind::Status, m_world->practice.uptrendsApi, {}, u"."_s,
                                    -1, 401);
        m_editor->apply();
        QVERIFY(m_world->comesTo(m_editor, Phase::Paused));
        QVERIFY(m_editor->isWorking());
        m_world->practice.faults.clear();
        m_world->practice.signIn();
        QVERIFY(m_world->comesTo(m_editor, Phase::Finished));
        QCOMPARE(m_world->level(m_guid, 1).value("Message"_L1).toString(), u"Call"_s);
    }

    void whatCannotBeReadBeforeSavingIsNotSent()
    {
        m_world->put(m_editor, messageField, u"Call"_s);
        m_world->practice.breakDown(FaultKind::Status, m_world->practice.uptrendsApi, "GET", u"."_s,
                                    -1, 500);
        m_editor->save();
        QTRY_VERIFY(m_editor->error());
        QCOMPARE(m_editor->phase(), Phase::Editing);
        QCOMPARE(m_editor->unsaved().size(), 1);
        m_world->practice.faults.clear();
        QVERIFY(m_world->save(m_editor));
    }

    void whatCannotBeReadBackIsSaidAndKept()
    {
        m_world->put(m_editor, messageField, u"Call"_s);
        m_editor->save();
        QVERIFY(m_world->comesTo(m_editor, Phase::Review));
        // The engine's own two looks at the level pass.
        m_world->practice.breakDown(FaultKind::Status, m_world->practice.uptrendsApi, "GET",
                                    u"AlertDefinition/[^/]*$"_s, -1, 500);
        m_editor->apply();
        QVERIFY(m_world->comesTo(m_editor, Phase::Finished));
        QVERIFY(m_editor->error());
        QVERIFY(!m_editor->hasUnsaved()); // the change itself was read back
    }

    void aDefinitionDeletedMeanwhileLosesNothing()
    {
        m_world->put(m_editor, messageField, u"Call"_s);
        AB_VERIFY_RESULT(done, m_world->other.deleteAlertDefinition(m_guid));
        m_editor->save();
        QVERIFY(m_world->comesTo(m_editor, Phase::Gone));
        QCOMPARE(m_editor->mine().level(1)->level.message, u"Call"_s);
        QTRY_VERIFY(m_world->desk->drafts()->draft(m_guid));
    }

    void discardingGivesUpWhatIsUnsaved()
    {
        m_world->put(m_editor, messageField, u"Call"_s);
        QTRY_VERIFY(m_world->desk->drafts()->draft(m_guid));
        m_editor->discard();
        QVERIFY(!m_editor->hasUnsaved());
        QVERIFY(!m_world->desk->drafts()->draft(m_guid));
    }

    void anUnknownModeIsKept()
    {
        sandbox::Fault fault;
        fault.kind = FaultKind::Mutate;
        fault.service = m_world->practice.uptrendsApi.name();
        fault.path = QRegularExpression(u"/EscalationLevel$"_s);
        fault.pointer = u"/0/EscalationMode"_s;
        fault.value = u"AlertOnMoonPhase"_s;
        fault.count = -1;
        m_world->practice.faults.add(fault);
        m_editor->load();
        QVERIFY(m_world->comesTo(m_editor, Phase::Editing));
        QCOMPARE(m_editor->base().level(1)->level.modeText, u"AlertOnMoonPhase"_s);
        m_world->put(m_editor, messageField, u"Call"_s);
        QVERIFY(m_world->save(m_editor));
        QCOMPARE(m_editor->run()->rows()[0].change.after,
                 (QJsonObject {{u"Message"_s, u"Call"_s}}));
        QCOMPARE(m_editor->run()->doneCount(), 1);
    }

private:
    void start(const sandbox::WorldOptions &options)
    {
        m_world = std::make_unique<EditorFixture>(options);
        QVERIFY(m_world->readInventory());
        m_guid = m_world->guidAt(0);
        m_editor = m_world->edit(m_guid);
        QVERIFY(m_editor);
    }
    FormField detail(const QString &type) const
    {
        return FormField::attachmentDetail(1, m_world->integration(type), uptrends::detailOf(type));
    }
    QJsonObject attachedAt(int level, const QString &type) const
    {
        const QJsonArray attached =
            m_world->level(m_guid, level).value("integrations"_L1).toArray();
        for (const QJsonValue &one : attached) {
            if (one["integration"_L1].toString() == m_world->integration(type))
                return one.toObject();
        }
        return {};
    }

    std::unique_ptr<EditorFixture> m_world;
    QString m_guid;
    DefinitionEditor *m_editor = nullptr;
};

QTEST_GUILESS_MAIN(DefinitionEditorTest)
#include "tst_definitioneditor.moc"
