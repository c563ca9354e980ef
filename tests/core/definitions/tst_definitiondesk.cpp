// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/definitionlistmodel.h"
#include "tests/core/definitions/editorfixture.h"

#include <QtTest/QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

using FaultKind = sandbox::Fault::Kind;
using Phase = DefinitionEditor::Phase;

namespace {

const FormField nameField = FormField::value(0, u"AlertName"_s);
const FormField messageField = FormField::value(1, u"Message"_s);

} // namespace

class DefinitionDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<EditorFixture>();
        QVERIFY(m_world->readInventory());
        m_guid = m_world->guidAt(0);
    }
    void cleanup() { m_world.reset(); }

    void aDraftIsThereAfterACrash()
    {
        DefinitionEditor *editor = m_world->edit(m_guid);
        QVERIFY(editor);
        m_world->put(editor, messageField, u"Call"_s);
        QTRY_VERIFY(m_world->desk->drafts()->draft(m_guid)); // by itself, shortly after
        m_world->start();
        QCOMPARE(m_world->desk->unsavedCount(m_guid), 1);
        editor = m_world->edit(m_guid);
        QVERIFY(editor);
        QCOMPARE(editor->mine().level(1)->level.message, u"Call"_s);
        QCOMPARE(editor->unsaved().size(), 1);
        QVERIFY(m_world->save(editor));
        QVERIFY(!m_world->desk->drafts()->draft(m_guid));
    }

    void closingWritesAtOnce()
    {
        DefinitionEditor *editor = m_world->edit(m_guid);
        QVERIFY(editor);
        m_world->put(editor, messageField, u"Call"_s);
        m_world->start(); // without waiting
        QCOMPARE(m_world->desk->unsavedCount(m_guid), 1);
    }

    void aDraftOfWhatChangedMeanwhileIsMerged()
    {
        DefinitionEditor *editor = m_world->edit(m_guid);
        QVERIFY(editor);
        m_world->put(editor, messageField, u"Mine"_s);
        m_world->start();
        AB_VERIFY_RESULT(done,
                         m_world->other.updateLevel(m_guid, 1, {{u"ThresholdErrorCount"_s, 9}}));
        editor = m_world->edit(m_guid);
        QVERIFY(editor);
        QCOMPARE(editor->taken().size(), 1);
        QCOMPARE(editor->mine().level(1)->level.thresholdErrorCount, 9);
        QCOMPARE(editor->mine().level(1)->level.message, u"Mine"_s);
    }

    void aDraftThatMeetsAChangeIsAskedAbout()
    {
        DefinitionEditor *editor = m_world->edit(m_guid);
        QVERIFY(editor);
        m_world->put(editor, messageField, u"Mine"_s);
        m_world->start();
        AB_VERIFY_RESULT(done,
                         m_world->other.updateLevel(m_guid, 1, {{u"Message"_s, u"Theirs"_s}}));
        editor = m_world->desk->open(m_guid);
        QVERIFY(m_world->comesTo(editor, Phase::Conflict));
        editor->chooseAll(MergedField::Side::Mine);
        editor->settle();
        QCOMPARE(editor->phase(), Phase::Editing);
        QCOMPARE(editor->unsaved().size(), 1);
        QCOMPARE(m_world->level(m_guid, 1).value("Message"_L1).toString(), u"Theirs"_s);
    }

    /// Saved until the app was cut off, and finished from Activity: nothing is unsaved any more.
    void aDraftThatWasFinishedElsewhereIsNotUnsaved()
    {
        DefinitionEditor *editor = m_world->edit(m_guid);
        QVERIFY(editor);
        m_world->put(editor, messageField, u"Mine"_s);
        m_world->start();
        AB_VERIFY_RESULT(done, m_world->other.updateLevel(m_guid, 1, {{u"Message"_s, u"Mine"_s}}));
        m_world->desk->takeUpChange(m_world->guidAt(1)); // nothing is open or kept of that one
        QVERIFY(!m_world->desk->editor(m_world->guidAt(1)));
        QCOMPARE(m_world->desk->unsavedCount(m_guid), 1);
        m_world->desk->takeUpChange(m_guid);
        QTRY_COMPARE(m_world->desk->unsavedCount(m_guid), 0);
        QTRY_VERIFY(!m_world->desk->drafts()->draft(m_guid));
    }

    void aDraftOfWhatIsGoneIsOfferedAndMadeAgain()
    {
        DefinitionEditor *editor = m_world->edit(m_guid);
        QVERIFY(editor);
        m_world->put(editor, messageField, u"Mine"_s);
        const int attachments = int(editor->mine().level(1)->attachments.size());
        QVERIFY(attachments > 0);
        m_world->start();
        AB_VERIFY_RESULT(done, m_world->other.deleteAlertDefinition(m_guid));
        QVERIFY(m_world->readInventory());
        QCOMPARE(m_world->desk->draftsOfGone().size(), 1);
        editor = m_world->desk->open(m_guid);
        QVERIFY(m_world->comesTo(editor, Phase::Gone));
        QSignalSpy created(m_world->desk.get(), &DefinitionDesk::created);
        QVERIFY(m_world->desk->makeAgain(editor->mine()));
        QVERIFY(created.wait(10000));
        const QString young = created.first().first().toString();
        QVERIFY(young != m_guid);
        editor = m_world->edit(young);
        QVERIFY(editor);
        QVERIFY(editor->hasUnsaved());
        QCOMPARE(editor->mine().level(1)->level.message, u"Mine"_s);
        QVERIFY(!m_world->desk->drafts()->draft(m_guid));
        QVERIFY(m_world->save(editor));
        QCOMPARE(editor->run()->failedCount(), 0);
        const QJsonObject level = m_world->level(young, 1);
        QCOMPARE(level.value("Message"_L1).toString(), u"Mine"_s);
        QCOMPARE(level.value("integrations"_L1).toArray().size(), attachments);
    }

    void makesRenamesSwitchesAndDeletes()
    {
        DefinitionDesk *desk = m_world->desk.get();
        QSignalSpy created(desk, &DefinitionDesk::created);
        QVERIFY(desk->create(u" Fresh "_s, false));
        QVERIFY(!desk->create(u"Another"_s, false)); // one at a time
        QVERIFY(created.wait(10000));
        const QString guid = created.first().first().toString();
        QCOMPARE(m_world->definition(guid).value("name"_L1).toString(), u"Fresh"_s);
        QTRY_VERIFY(m_world->inventory->inventory().definition(guid));

        QSignalSpy acted(desk, &DefinitionDesk::acted);
        QVERIFY(desk->rename(guid, u"Renamed"_s));
        QVERIFY(acted.wait(10000));
        QVERIFY(!desk->lastAction()->error);
        QTRY_COMPARE(m_world->inventory->inventory().definition(guid)->definition.name,
                     u"Renamed"_s);
        QVERIFY(desk->setActive(guid, true));
        QVERIFY(acted.wait(10000));
        QCOMPARE(m_world->definition(guid).value("active"_L1), QJsonValue(true));
        QVERIFY(desk->remove(guid));
        QVERIFY(acted.wait(10000));
        QVERIFY(m_world->definition(guid).isEmpty());
        QTRY_VERIFY(!m_world->inventory->inventory().definition(guid));
        QCOMPARE(m_world->journal.entries().size(), 4);
    }

    void aLostAnswerMakesNoSecondDefinition()
    {
        m_world->practice.breakDown(FaultKind::LoseAnswer, m_world->practice.uptrendsApi, "POST",
                                    u"/AlertDefinition$"_s);
        QSignalSpy created(m_world->desk.get(), &DefinitionDesk::created);
        QVERIFY(m_world->desk->create(u"Fresh"_s, false));
        QVERIFY(created.wait(10000));
        QCOMPARE(m_world->countNamed(u"Fresh"_s), 1);
    }

    void aRefusedActionIsTold()
    {
        m_world->practice.breakDown(FaultKind::Status, m_world->practice.uptrendsApi, "DELETE",
                                    u"."_s, 1, 403, R"({"Messages": ["Hidden monitors."]})");
        QSignalSpy acted(m_world->desk.get(), &DefinitionDesk::acted);
        QVERIFY(m_world->desk->remove(m_guid));
        QVERIFY(acted.wait(10000));
        QVERIFY(m_world->desk->lastAction()->error);
        QVERIFY(!m_world->definition(m_guid).isEmpty());
    }

    void theListFollowsTheInventoryAndTheDrafts()
    {
        DefinitionListModel model(m_world->desk.get());
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 5);
        const int row = model.rowOf(m_guid.toUpper());
        QVERIFY(row >= 0);
        QCOMPARE(model.rowAt(row).levels, 3);
        QVERIFY(model.rowAt(row).read);
        QVERIFY(!model.rowAt(row).integrations.isEmpty());
        QVERIFY(model.data(model.index(row, 0), DefinitionListModel::SearchRole)
                    .toString()
                    .contains(model.rowAt(row).integrations.first().names.first()));

        DefinitionEditor *editor = m_world->edit(m_guid);
        m_world->put(editor, nameField, u"Renamed"_s);
        QCOMPARE(model.rowAt(row).unsaved, 1);
        QVERIFY(m_world->save(editor));
        QTRY_COMPARE(model.rowAt(row).name, u"Renamed"_s);
        QCOMPARE(model.rowAt(row).unsaved, 0);
        AB_VERIFY_RESULT(done, m_world->other.deleteAlertDefinition(m_guid));
        QVERIFY(m_world->readInventory());
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(model.rowOf(m_guid), -1);
    }

private:
    std::unique_ptr<EditorFixture> m_world;
    QString m_guid;
};

QTEST_GUILESS_MAIN(DefinitionDeskTest)
#include "tst_definitiondesk.moc"
