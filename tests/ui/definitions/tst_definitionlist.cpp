// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/definitionlistmodel.h"
#include "tests/ui/definitions/definitionsfixture.h"
#include "ui/widgets/itemroles.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

using FaultKind = sandbox::Fault::Kind;

class DefinitionListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"alertbridge-tests"_s);
        QCoreApplication::setApplicationName(u"definitionlist"_s);
    }
    void init()
    {
        m_world = std::make_unique<DefinitionsFixture>();
        QVERIFY(m_world->readInventory());
        QVERIFY(m_world->show());
        m_list = m_world->find<QTreeView>(u"definitionTreeView"_s);
        QVERIFY(m_list);
    }
    void cleanup() { m_world.reset(); }

    void showsWhatThereIs()
    {
        QCOMPARE(m_list->model()->rowCount(), 5);
        const QModelIndex first = m_list->model()->index(0, DefinitionListModel::NameColumn);
        const QString guid = first.data(DefinitionListModel::GuidRole).toString();
        QCOMPARE(first.data().toString(), m_world->definition(guid).value("name"_L1).toString());
        QVERIFY(first.siblingAtColumn(DefinitionListModel::LevelsColumn)
                    .data()
                    .toString()
                    .endsWith(u"of 3"_s));
    }

    void isFoundByItsNameOrAnIntegration()
    {
        const QString name = m_list->model()->index(2, 0).data().toString();
        auto *search = m_world->find<QLineEdit>(u"definitionsSearchField"_s);
        search->setFocus();
        QTest::keyClicks(search, name.left(6));
        QTRY_VERIFY(m_list->model()->rowCount() < 5);
        QVERIFY(m_list->model()->rowCount() >= 1);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(m_list->model()->rowCount(), 5);
    }

    void opensByReturn()
    {
        const QString guid = select(1);
        QTest::keyClick(m_list, Qt::Key_Return);
        QTRY_COMPARE(m_world->desk->current(), guid);
        QVERIFY(m_world->driver->waitFor(u"definitionNameEdit"_s));
        QVERIFY(m_world->comesTo(m_world->desk->editor(guid), DefinitionEditor::Phase::Editing));
        QTest::keyClick(m_world->view.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(m_list->isVisible());
        QVERIFY(m_world->desk->current().isEmpty());
        QTRY_VERIFY(m_list->hasFocus()); // where it was left
        QCOMPARE(m_list->currentIndex().data(DefinitionListModel::GuidRole).toString(), guid);
    }

    void makesANewOneAndEditsIt()
    {
        QVERIFY(m_world->driver->press(u"newDefinitionButton"_s));
        QVERIFY(m_world->driver->waitFor(u"nameSheetEdit"_s));
        QVERIFY(!m_world->driver->isReady(u"sheetPrimaryButton"_s)); // it needs a name
        QVERIFY(m_world->driver->type(u"nameSheetEdit"_s, u"Fresh <b>one</b>"_s));
        QTest::keyClick(m_world->driver->visible(u"nameSheetEdit"_s), Qt::Key_Return);
        QVERIFY(m_world->driver->waitFor(u"definitionNameEdit"_s));
        QTRY_COMPARE(m_world->find<QLineEdit>(u"definitionNameEdit"_s)->text(),
                     u"Fresh <b>one</b>"_s);
        QCOMPARE(m_world->countNamed(u"Fresh <b>one</b>"_s), 1);
    }

    void renamesByKey()
    {
        const QString guid = select(0);
        QTest::keyClick(m_list, Qt::Key_F2);
        QVERIFY(m_world->driver->type(u"nameSheetEdit"_s, u"Renamed"_s));
        QVERIFY(m_world->driver->press(u"sheetPrimaryButton"_s));
        QTRY_COMPARE(m_world->definition(guid).value("name"_L1).toString(), u"Renamed"_s);
        QTRY_VERIFY(!m_world->desk->isActing());
        QTRY_COMPARE(m_list->currentIndex().siblingAtColumn(0).data().toString(), u"Renamed"_s);
    }

    void deletesOnlyAfterSayingWhatGoes()
    {
        const QString guid = select(0);
        QTest::keyClick(m_list, Qt::Key_Delete);
        QVERIFY(m_world->reads(u"Its 3 escalation levels"_s));
        QVERIFY(m_world->reads(u"cannot be undone"_s));
        QVERIFY(m_world->driver->press(u"sheetCancelButton"_s));
        QVERIFY(!m_world->definition(guid).isEmpty());
        QTRY_VERIFY(!m_world->driver->visible(u"sheetPrimaryButton"_s));
        m_world->view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_world->view.get()));
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_Delete);
        QVERIFY(m_world->driver->press(u"sheetPrimaryButton"_s));
        QTRY_VERIFY(m_world->definition(guid).isEmpty());
        QTRY_COMPARE(m_list->model()->rowCount(), 4);
    }

    /// Deleted elsewhere, before the one that is current.
    void keepsTheCurrentOneWhereOthersGo()
    {
        const QList<DefinitionRecord> all = m_world->inventory->inventory().definitions;
        const QString gone = all.constFirst().definition.guid;
        const QString kept = all.constLast().definition.guid;
        for (int row = 0; row < m_list->model()->rowCount(); ++row) {
            if (m_list->model()->index(row, 0).data(DefinitionListModel::GuidRole) == kept)
                select(row);
        }
        AB_VERIFY_RESULT(done, m_world->other.deleteAlertDefinition(gone));
        QVERIFY(m_world->readInventory());
        QTRY_COMPARE(m_list->model()->rowCount(), 4);
        QCOMPARE(m_list->currentIndex().data(DefinitionListModel::GuidRole).toString(), kept);
        QVERIFY(m_world->driver->isReady(u"editDefinitionButton"_s));
    }

    void switchesOffAfterAskingAndOnAtOnce()
    {
        const QString guid = select(0);
        const bool active = m_world->definition(guid).value("active"_L1).toBool();
        for (const bool now : {active, !active}) {
            QVERIFY(m_world->driver->press(u"activateDefinitionButton"_s));
            if (now)
                QVERIFY(m_world->driver->press(u"sheetPrimaryButton"_s));
            QTRY_COMPARE(m_world->definition(guid).value("active"_L1), QJsonValue(!now));
            QTRY_VERIFY(!m_world->desk->isActing());
            QTRY_COMPARE(m_world->inventory->inventory().definition(guid)->definition.active, !now);
        }
    }

    void aRefusedChangeSaysWhy()
    {
        m_world->practice.breakDown(FaultKind::Status, m_world->practice.uptrendsApi, "DELETE",
                                    u"."_s, 1, 403, R"({"Messages": ["Hidden <b>monitors</b>."]})");
        select(0);
        QTest::keyClick(m_list, Qt::Key_Delete);
        QVERIFY(m_world->driver->press(u"sheetPrimaryButton"_s));
        QVERIFY(m_world->reads(u"Hidden <b>monitors</b>."_s));
        QCOMPARE(m_list->model()->rowCount(), 5);
    }

    void marksWhatIsUnsaved()
    {
        QVERIFY(!renameUnsaved().isEmpty());
        QTRY_COMPARE(m_list->currentIndex().siblingAtColumn(0).data(ui::NoteRole).toString(),
                     u"1 unsaved change"_s);
    }

    void offersADraftOfWhatIsGone()
    {
        const QString guid = renameUnsaved();
        QVERIFY(!guid.isEmpty());
        QTRY_VERIFY(m_world->desk->drafts()->draft(guid));
        AB_VERIFY_RESULT(done, m_world->other.deleteAlertDefinition(guid));
        m_world->inventory->refresh();
        QVERIFY(m_world->reads(u"“Other” was deleted"_s));
        QVERIFY(m_world->driver->press(u"openDraftButton"_s));
        QVERIFY(m_world->driver->waitFor(u"editorSaveButton"_s));
        QVERIFY(m_world->reads(u"Make it again"_s));
        QVERIFY(m_world->driver->press(u"editorSaveButton"_s));
        QTRY_COMPARE(m_world->countNamed(u"Other"_s), 1);
        QTRY_VERIFY(m_world->desk->current() != guid);
    }

    void discardsADraftOfWhatIsGoneAfterAsking()
    {
        const QString guid = renameUnsaved();
        QVERIFY(!guid.isEmpty());
        QTRY_VERIFY(m_world->desk->drafts()->draft(guid));
        QVERIFY(m_world->driver->press(u"removeDefinitionButton"_s));
        QVERIFY(m_world->reads(u"1 unsaved change; they stay"_s));
        QVERIFY(m_world->driver->press(u"sheetPrimaryButton"_s));
        QVERIFY(m_world->reads(u"“Other” was deleted"_s));
        QVERIFY(m_world->driver->press(u"discardDraftButton"_s));
        QVERIFY(m_world->reads(u"Discard what is unsaved?"_s));
        QVERIFY(m_world->desk->drafts()->draft(guid));
        QVERIFY(m_world->driver->press(u"sheetPrimaryButton"_s));
        QTRY_VERIFY(!m_world->desk->drafts()->draft(guid));
    }

    void aClosedGateKeepsEverythingAsItIs()
    {
        select(0);
        m_world->gate.close(u"This profile is read-only."_s);
        for (const QString &button : {u"newDefinitionButton"_s, u"removeDefinitionButton"_s,
                                      u"renameDefinitionButton"_s, u"activateDefinitionButton"_s}) {
            QVERIFY2(!m_world->driver->isReady(button), qPrintable(button));
            QVERIFY(m_world->driver->visible(button)->toolTip().contains(u"read-only"_s));
        }
        QVERIFY(m_world->driver->isReady(u"editDefinitionButton"_s)); // to look
    }

    void errorsKeepWhatWasRead()
    {
        m_world->practice.breakDown(FaultKind::Status, m_world->practice.uptrendsApi, "GET",
                                    u"/AlertDefinition$"_s, -1, 500);
        m_world->inventory->refresh();
        QTRY_VERIFY(m_world->inventory->partState(AccountInventory::Part::Definitions).error);
        QCOMPARE(m_list->model()->rowCount(), 5);
        QVERIFY(m_world->reads(u"What is shown was read"_s));
    }

private:
    /// The first one is to be called Other; its GUID, empty where it could not be edited.
    QString renameUnsaved()
    {
        const QString guid = select(0);
        DefinitionEditor *editor = m_world->edit(guid);
        if (!editor)
            return {};
        m_world->put(editor, FormField::value(0, u"AlertName"_s), u"Other"_s);
        return guid;
    }
    /// Its GUID.
    QString select(int row)
    {
        m_list->setFocus();
        m_list->setCurrentIndex(m_list->model()->index(row, 0));
        return m_list->currentIndex().data(DefinitionListModel::GuidRole).toString();
    }

    std::unique_ptr<DefinitionsFixture> m_world;
    QTreeView *m_list = nullptr;
};

QTEST_MAIN(DefinitionListTest)
#include "tst_definitionlist.moc"
