// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/definitions/definitionsfixture.h"
#include "ui/definitions/attachmentdetail.h"
#include "ui/definitions/flagbox.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/taglist.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

using FaultKind = sandbox::Fault::Kind;
using Phase = DefinitionEditor::Phase;

class DefinitionEditorViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"alertbridge-tests"_s);
        QCoreApplication::setApplicationName(u"definitioneditorview"_s);
    }
    void cleanup() { m_world.reset(); }

    void drawsAsManyLevelsAsThereAre_data()
    {
        QTest::addColumn<int>("levels");
        for (const int levels : {1, 3, 4, 10})
            QTest::addRow("%d", levels) << levels;
    }

    void drawsAsManyLevelsAsThereAre()
    {
        QFETCH(const int, levels);
        QVERIFY(open(levels));
        QCOMPARE(m_tabs->count(), levels + 1);
        for (int level = 1; level <= levels; ++level) {
            QTest::keyClick(m_world->view.get(), Qt::Key_PageDown, Qt::ControlModifier);
            QCOMPARE(m_tabs->currentIndex(), level);
            QVERIFY(m_world->driver->visible(u"levelForm%1"_s.arg(level)));
        }
        QTest::keyClick(m_world->view.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_tabs->currentIndex(), 0);
    }

    void isEditedAndSavedByKeyboardAlone()
    {
        QVERIFY(open());
        auto *name = m_world->find<QLineEdit>(u"definitionNameEdit"_s);
        QVERIFY(name);
        name->setFocus();
        QTest::keySequence(name, QKeySequence(QKeySequence::SelectAll));
        QTest::keyClicks(name, u"Renamed"_s);
        QTest::keyClick(m_world->view.get(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(m_tabs->currentIndex(), 1);
        auto *errors = m_world->find<QSpinBox>(u"thresholdErrorsSpin"_s);
        errors->setFocus();
        errors->selectAll();
        QTest::keyClicks(errors, u"7"_s);
        auto *message = m_world->find<QPlainTextEdit>(u"levelMessageEdit"_s);
        message->setFocus();
        QTest::keySequence(message, QKeySequence(QKeySequence::SelectAll));
        QTest::keyClicks(message, u"Call"_s);
        QVERIFY(m_world->reads(u"3 unsaved changes"_s));
        QTest::keySequence(message, QKeySequence(QKeySequence::Save));
        QVERIFY(m_world->comesTo(m_editor, Phase::Review));
        QVERIFY(m_world->reads(u"→ 7 or more errors"_s));
        QVERIFY(m_world->reads(u"→ “Renamed”"_s));
        QTest::keyClick(m_world->view.get(), Qt::Key_Escape); // loses nothing
        QCOMPARE(m_editor->phase(), Phase::Editing);
        QCOMPARE(m_editor->unsaved().size(), 3);
        QTest::keySequence(m_world->view.get(), QKeySequence(QKeySequence::Save));
        QVERIFY(m_world->comesTo(m_editor, Phase::Review));
        QTest::keySequence(m_world->view.get(), QKeySequence(QKeySequence::Save));
        QVERIFY(m_world->comesTo(m_editor, Phase::Finished));
        QVERIFY(m_world->reads(u"Saved and read back"_s));
        QCOMPARE(m_world->definition(m_guid).value("name"_L1).toString(), u"Renamed"_s);
        QCOMPARE(m_world->level(m_guid, 1).value("ThresholdErrorCount"_L1), QJsonValue(7));
        QCOMPARE(m_world->level(m_guid, 1).value("Message"_L1).toString(), u"Call"_s);
        QVERIFY(m_world->driver->press(u"editorPrimaryButton"_s));
        QCOMPARE(m_editor->phase(), Phase::Editing);
        QVERIFY(m_world->reads(u"No unsaved changes"_s));
    }

    /// In a window that is taken up again, the focus may be anywhere.
    void aLevelIsReachedByItsNumberWhereverTheFocusIs()
    {
        QVERIFY(open());
        auto *elsewhere = new QLineEdit(m_world->view.get());
        elsewhere->show();
        elsewhere->setFocus();
        QVERIFY(elsewhere->hasFocus());
        QTest::keyClick(elsewhere, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_tabs->currentIndex(), 2);
        const auto *form = m_world->driver->visible(u"levelForm2"_s);
        QVERIFY(form && form->isAncestorOf(QApplication::focusWidget()));
    }

    void aLevelAskedForWhileItIsReadIsShownThen()
    {
        m_world = std::make_unique<DefinitionsFixture>();
        QVERIFY(m_world->readInventory());
        QVERIFY(m_world->show());
        const QString guid = m_world->guidAt(0);
        m_world->view->showDefinition(guid);
        DefinitionEditor *editor = m_world->desk->editor(guid);
        QCOMPARE(editor->phase(), Phase::Loading);
        QTest::keyClick(m_world->view.get(), Qt::Key_1, Qt::AltModifier);
        QVERIFY(m_world->comesTo(editor, Phase::Editing));
        QVERIFY(m_world->driver->visible(u"levelForm1"_s));
    }

    void onlyWhatAppliesCanBeFilledIn()
    {
        QVERIFY(open());
        m_tabs->setCurrentIndex(1);
        auto *errors = m_world->find<QSpinBox>(u"thresholdErrorsSpin"_s);
        auto *minutes = m_world->find<QSpinBox>(u"thresholdMinutesSpin"_s);
        QVERIFY(m_world->driver->press(u"byMinutesRadio"_s));
        QVERIFY(minutes->isEnabled() && !errors->isEnabled());
        QVERIFY(m_world->driver->press(u"byErrorsRadio"_s));
        QVERIFY(errors->isEnabled() && !minutes->isEnabled());
        auto *delay = m_world->find<QSpinBox>(u"reminderDelaySpin"_s);
        QVERIFY(m_world->driver->typeNumber(u"remindersSpin"_s, 0));
        QVERIFY(!delay->isEnabled());
        QVERIFY(m_world->driver->typeNumber(u"remindersSpin"_s, 2));
        QVERIFY(delay->isEnabled());
    }

    void optionsAreUnknownUntilTheyAreSet()
    {
        QVERIFY(open());
        m_tabs->setCurrentIndex(1);
        auto *ok = m_world->find<ui::FlagBox>(u"okAlertsFlag0"_s);
        QVERIFY(ok);
        QCOMPARE(ok->text(), u"unknown"_s);
        ok->setFocus();
        for (const QString &shown : {u"on"_s, u"off"_s, u"unknown"_s, u"on"_s}) {
            QTest::keyClick(ok, Qt::Key_Space);
            QCOMPARE(ok->text(), shown);
            QCOMPARE(m_editor->unsaved().size(), shown == u"unknown"_s ? 0 : 1);
        }
        QVERIFY(m_world->save(m_editor));
        QVERIFY(m_world->driver->press(u"editorPrimaryButton"_s));
        ok = m_world->find<ui::FlagBox>(u"okAlertsFlag0"_s);
        QCOMPARE(ok->text(), u"on"_s);
        QVERIFY(m_world->reads(u"options set"_s));
        ok->setFocus();
        QTest::keyClick(ok, Qt::Key_Space);
        QTest::keyClick(ok, Qt::Key_Space);
        QVERIFY(!m_editor->hasUnsaved()); // as it was set
    }

    void attachesAndDetachesByTheBox()
    {
        QVERIFY(open());
        m_tabs->setCurrentIndex(2);
        auto *box = m_world->find<QCheckBox>(u"attachedCheck0"_s);
        QVERIFY(box);
        const bool before = box->isChecked();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(box->isChecked(), !before);
        QCOMPARE(m_editor->unsaved().size(), 1);
        QVERIFY(m_world->reads(before ? u"will be detached"_s : u"will be attached"_s));
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!m_editor->hasUnsaved());
    }

    void membersArePickedFromAList()
    {
        QVERIFY(open());
        auto *add = m_world->driver->visible(u"definitionMembers"_s)
                        ->findChildren<QAbstractButton *>()
                        .last();
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QVERIFY(m_world->driver->waitFor(u"pickerTreeView"_s));
        QTest::keyClicks(m_world->driver->visible(u"pickerSearchField"_s), u"Mail"_s);
        auto *list = m_world->find<QTreeView>(u"pickerTreeView"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(m_world->driver->press(u"sheetPrimaryButton"_s));
        QCOMPARE(m_editor->unsaved().size(), 1);
        QVERIFY(m_world->save(m_editor));
        QCOMPARE(m_editor->run()->failedCount(), 0);
    }

    void serverMessagesStandBesideTheirField()
    {
        QVERIFY(open());
        m_world->practice.breakDown(
            FaultKind::Status, m_world->practice.uptrendsApi, "PATCH", u"EscalationLevel/1$"_s, 1,
            403, R"({"Messages": ["The ReminderDelay field must be at most <b>1440</b>."]})");
        m_tabs->setCurrentIndex(1);
        QVERIFY(m_world->driver->typeNumber(u"remindersSpin"_s, 3));
        QVERIFY(m_world->driver->typeNumber(u"reminderDelaySpin"_s, 5000));
        QVERIFY(m_world->save(m_editor));
        QVERIFY(m_world->reads(u"Nothing was saved"_s));
        QVERIFY(m_world->driver->press(u"editorPrimaryButton"_s));
        QVERIFY(m_world->reads(
            u"Uptrends answered: The ReminderDelay field must be at most <b>1440</b>."_s));
        QVERIFY(m_world->driver->typeNumber(u"reminderDelaySpin"_s, 30));
        QVERIFY(!m_world->text().contains(u"Uptrends answered"_s));
        QVERIFY(m_world->save(m_editor));
        QCOMPARE(m_world->level(m_guid, 1).value("ReminderDelay"_L1), QJsonValue(30));
    }

    void aConflictIsChosenFieldByField()
    {
        QVERIFY(open());
        m_tabs->setCurrentIndex(1);
        QVERIFY(m_world->driver->typeNumber(u"thresholdErrorsSpin"_s, 7));
        AB_VERIFY_RESULT(done,
                         m_world->other.updateLevel(m_guid, 1, {{u"ThresholdErrorCount"_s, 9}}));
        QVERIFY(m_world->driver->press(u"editorSaveButton"_s));
        QVERIFY(m_world->comesTo(m_editor, Phase::Conflict));
        QVERIFY(m_world->reads(u"7 or more errors"_s));
        QVERIFY(m_world->reads(u"9 or more errors"_s));
        QVERIFY(!m_world->driver->isReady(u"editorPrimaryButton"_s));
        QVERIFY(m_world->driver->chooseSegment(u"conflictChoice0"_s, 0));
        QVERIFY(m_world->driver->press(u"editorPrimaryButton"_s));
        QVERIFY(m_world->comesTo(m_editor, Phase::Review));
        QVERIFY(m_world->driver->press(u"editorSaveButton"_s));
        QVERIFY(m_world->comesTo(m_editor, Phase::Finished));
        QCOMPARE(m_world->level(m_guid, 1).value("ThresholdErrorCount"_L1), QJsonValue(7));
    }

    void eachKindHasItsOwnFields()
    {
        QVERIFY(openWithAllKinds());
        auto *emails = m_world->find<QLineEdit>(u"extraEmailsEdit"_s);
        auto *room = m_world->find<QLineEdit>(u"variableEdit0"_s);
        auto *links = m_world->find<ui::TagList>(u"serviceLinks0"_s);
        QVERIFY(emails && room && links);
        QCOMPARE(room->text(), u"shop"_s);
        QCOMPARE(room->accessibleName(), u"Variable “room” of Operations chat"_s);
        QCOMPARE(m_world->view->findChildren<ui::AttachmentDetail *>().size(), 3); // Slack: none
        const QWidget *next = emails->nextInFocusChain();
        while (!next->isVisible() || !(next->focusPolicy() & Qt::TabFocus))
            next = next->nextInFocusChain();
        QCOMPARE(next->objectName(), u"attachedCheck1"_s); // the row below it
        m_tabs->setCurrentIndex(2); // where nothing is attached nothing is to be filled in
        QVERIFY(!m_world->driver->visible(u"extraEmailsEdit"_s));
        QVERIFY(m_world->driver->press(u"attachedCheck0"_s));
        QVERIFY(m_world->driver->visible(u"extraEmailsEdit"_s));
        QVERIFY(m_world->driver->press(u"attachedCheck0"_s));
        QVERIFY(!m_world->driver->visible(u"extraEmailsEdit"_s));
    }

    void detailsAreTypedReviewedAndSaved()
    {
        QVERIFY(openWithAllKinds());
        auto *emails = m_world->find<QLineEdit>(u"extraEmailsEdit"_s);
        emails->setFocus();
        QTest::keyClicks(emails, u"b@example.com, a@example.com,"_s);
        QCOMPARE(emails->text(), u"b@example.com, a@example.com,"_s); // stays as it is typed
        auto *severity = m_world->find<QLineEdit>(u"variableEdit1"_s);
        severity->setFocus();
        QTest::keyClicks(severity, u"high"_s);
        auto *links = m_world->find<ui::TagList>(u"serviceLinks0"_s);
        Q_EMIT links->removeRequested(links->tags().first().id);
        QVERIFY(m_world->reads(u"3 unsaved changes"_s));
        QTest::keySequence(m_world->view.get(), QKeySequence(QKeySequence::Save));
        QVERIFY(m_world->comesTo(m_editor, Phase::Review));
        QVERIFY(m_world->reads(u"Extra e-mail addresses: none → a@example.com, b@example.com"_s));
        QVERIFY(m_world->reads(u"Variable severity: empty → “high”"_s));
        QVERIFY(m_world->reads(u"Remove service link: “Web shop – home page” at the service"_s));
        QVERIFY(!m_world->text().contains(u"Variable room"_s));
        QTest::keySequence(m_world->view.get(), QKeySequence(QKeySequence::Save));
        QVERIFY(m_world->comesTo(m_editor, Phase::Finished));
        QVERIFY(m_world->reads(u"Saved and read back"_s));
        QVERIFY(m_world->driver->press(u"editorPrimaryButton"_s));
        QVERIFY(m_world->reads(u"No unsaved changes"_s));
        QCOMPARE(m_world->find<QLineEdit>(u"variableEdit1"_s)->text(), u"high"_s);
        QVERIFY(m_world->find<ui::TagList>(u"serviceLinks0"_s)->tags().isEmpty());
        const QJsonArray attached = m_world->level(m_guid, 1).value("integrations"_L1).toArray();
        QCOMPARE(attached[0]["extra_email_addresses"_L1],
                 QJsonValue(QJsonArray {u"a@example.com"_s, u"b@example.com"_s}));
        QCOMPARE(attached[2]["service_links"_L1], QJsonValue(QJsonArray()));
        QCOMPARE(attached[3]["variables"_L1]["severity"_L1], QJsonValue(u"high"_s));
    }

    void aLinkIsAddedFromTheListOfMonitors()
    {
        QVERIFY(openWithAllKinds());
        auto *links = m_world->find<ui::TagList>(u"serviceLinks1"_s);
        QVERIFY(links && links->tags().isEmpty());
        Q_EMIT links->addRequested(links);
        QVERIFY(m_world->driver->checkInView(u"pickerTreeView"_s, u"Mail delivery"_s));
        QVERIFY(m_world->driver->pressSheetButton(u"sheetPrimaryButton"_s));
        QTRY_COMPARE(links->tags().size(), 1);
        QCOMPARE(links->tags().first().text, u"Mail delivery"_s);
        QCOMPARE(m_editor->unsaved().size(), 1);
    }

    void whatTheServiceSaysOfADetailStandsBesideIt()
    {
        QVERIFY(openWithAllKinds());
        auto *emails = m_world->find<QLineEdit>(u"extraEmailsEdit"_s);
        QTest::keyClicks(emails, u"anna"_s);
        QVERIFY(m_world->reads(u"This is not an e-mail address"_s));
        QVERIFY(!m_world->driver->isReady(u"editorSaveButton"_s));
        QTest::keyClicks(emails, u"@example"_s); // only the service can tell
        QVERIFY(!m_world->text().contains(u"This is not an e-mail address"_s));
        QTest::keySequence(emails, QKeySequence(QKeySequence::Save));
        QVERIFY(m_world->comesTo(m_editor, Phase::Review));
        QVERIFY(m_world->driver->press(u"editorSaveButton"_s));
        QVERIFY(m_world->comesTo(m_editor, Phase::Finished));
        QVERIFY(m_world->driver->press(u"editorPrimaryButton"_s));
        emails = m_world->find<QLineEdit>(u"extraEmailsEdit"_s);
        const auto *message = emails->parentWidget()->findChild<QLabel *>(
            u"attachmentDetailMessage"_s);
        QVERIFY(message->isVisible());
        QVERIFY2(message->text().contains(u"anna@example"_s), qPrintable(message->text()));
        QCOMPARE(emails->text(), u"anna@example"_s); // nothing typed is lost
    }

    void aDetailThatIsNotShownIsUnknown()
    {
        m_world = std::make_unique<DefinitionsFixture>();
        sandbox::Fault fault;
        fault.kind = FaultKind::Mutate;
        fault.service = m_world->practice.uptrendsApi.name();
        fault.path = QRegularExpression(u"/EscalationLevel/1/Integration$"_s);
        fault.count = -1;
        fault.pointer = u"/0/ExtraEmailAddresses"_s;
        m_world->practice.faults.add(fault);
        QVERIFY(openIn());
        m_tabs->setCurrentIndex(1);
        auto *emails = m_world->find<QLineEdit>(u"extraEmailsEdit"_s);
        QCOMPARE(emails->placeholderText(), u"unknown"_s);
        QVERIFY(m_world->reads(u"What you enter replaces it."_s));
        QTest::keyClicks(emails, u"a"_s);
        QVERIFY(m_editor->hasUnsaved());
        QTest::keyClick(emails, Qt::Key_Backspace); // empty again is unknown again, not "none"
        QVERIFY(!m_editor->hasUnsaved());
    }

    void whatIsUnsavedSurvivesNavigationAndANewWindow()
    {
        QVERIFY(open());
        m_tabs->setCurrentIndex(1);
        QVERIFY(m_world->driver->typeNumber(u"thresholdErrorsSpin"_s, 7));
        m_world->view->showList();
        QVERIFY(m_world->showEditor(m_guid));
        QCOMPARE(m_world->desk->editor(m_guid)->mine().level(1)->level.thresholdErrorCount, 7);
        QVERIFY(m_world->show()); // the language changed: everything is made anew
        QVERIFY(m_world->driver->waitFor(u"definitionNameEdit"_s));
        QVERIFY(m_world->reads(u"1 unsaved change"_s));
    }

    void discardingAsksAndGivesUp()
    {
        QVERIFY(open());
        QVERIFY(m_world->driver->type(u"definitionNameEdit"_s, u"Other"_s));
        QVERIFY(m_world->driver->press(u"editorSecondaryButton"_s));
        QVERIFY(m_world->reads(u"Discard what is unsaved?"_s));
        QVERIFY(m_world->driver->press(u"sheetCancelButton"_s));
        QVERIFY(m_editor->hasUnsaved());
        QTRY_VERIFY(!m_world->driver->visible(u"sheetPrimaryButton"_s));
        QVERIFY(m_world->driver->press(u"editorSecondaryButton"_s));
        QVERIFY(m_world->driver->press(u"sheetPrimaryButton"_s));
        QVERIFY(!m_editor->hasUnsaved());
        QCOMPARE(m_world->find<QLineEdit>(u"definitionNameEdit"_s)->text(), m_editor->base().name);
    }

    void aBlankNameIsNotSaved()
    {
        QVERIFY(open());
        QVERIFY(m_world->driver->type(u"definitionNameEdit"_s, u" "_s));
        QVERIFY(m_world->reads(u"needs a name"_s));
        QVERIFY(!m_world->driver->isReady(u"editorSaveButton"_s));
    }

    void oddNumbersOfTheServiceAreKept()
    {
        m_world = std::make_unique<DefinitionsFixture>();
        sandbox::Fault fault;
        fault.kind = FaultKind::Mutate;
        fault.service = m_world->practice.uptrendsApi.name();
        fault.path = QRegularExpression(u"/EscalationLevel$"_s);
        fault.count = -1;
        for (const auto &[pointer, value] :
             {std::pair(u"/0/ThresholdErrorCount"_s, QJsonValue(-4)),
              std::pair(u"/1/ReminderDelay"_s, QJsonValue(2000000)),
              std::pair(u"/2/EscalationMode"_s, QJsonValue(u"AlertOnMoonPhase"_s))}) {
            fault.pointer = pointer;
            fault.value = value;
            m_world->practice.faults.add(fault);
        }
        QVERIFY(openIn());
        QVERIFY(!m_editor->hasUnsaved());
        m_tabs->setCurrentIndex(1);
        QCOMPARE(m_world->find<QSpinBox>(u"thresholdErrorsSpin"_s)->value(), -4);
        m_tabs->setCurrentIndex(2);
        QCOMPARE(m_world->find<QSpinBox>(u"reminderDelaySpin"_s)->value(), 2000000);
        m_tabs->setCurrentIndex(3);
        auto *unknown = m_world->find<QRadioButton>(u"unknownModeRadio"_s);
        QVERIFY(unknown && unknown->isChecked());
        QVERIFY(unknown->text().contains(u"AlertOnMoonPhase"_s));
        QVERIFY(!m_editor->hasUnsaved()); // looking changes nothing
    }

    void aTestIsAskedForByItsLevel()
    {
        QVERIFY(open());
        QSignalSpy asked(m_world->view.get(), &ui::DefinitionsView::testRequested);
        m_tabs->setCurrentIndex(1);
        QVERIFY(!m_world->driver->isReady(u"testLevelButton"_s)); // e-mail and Slack alone
        sandbox::Fault fault;
        fault.kind = FaultKind::Mutate;
        fault.service = m_world->practice.uptrendsApi.name();
        fault.path = QRegularExpression(u"/v4/Integration$"_s);
        fault.pointer = u"/1/Type"_s;
        fault.value = u"PagerDuty"_s;
        fault.count = -1;
        m_world->practice.faults.add(fault);
        m_world->inventory->refresh();
        QTRY_VERIFY(!m_world->integration(u"PagerDuty"_s).isEmpty());
        const QString pagerDuty = m_world->integration(u"PagerDuty"_s);
        QVERIFY(m_editor->base().level(1)->attachment(pagerDuty));
        QVERIFY(m_world->driver->press(u"testLevelButton"_s));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].toString(), m_guid);
        QCOMPARE(asked[0][0].toString(), pagerDuty);
        QCOMPARE(asked[0][2].toInt(), 1);
    }

    void aClosedGateKeepsTheFormFromBeingSaved()
    {
        QVERIFY(open());
        QVERIFY(m_world->driver->type(u"definitionNameEdit"_s, u"Other"_s));
        m_world->gate.close(u"This profile is read-only."_s);
        QVERIFY(!m_world->driver->isReady(u"editorSaveButton"_s));
        QTest::keySequence(m_world->view.get(), QKeySequence(QKeySequence::Save));
        QCOMPARE(m_editor->phase(), Phase::Editing);
        m_world->gate.open();
        QVERIFY(m_world->driver->isReady(u"editorSaveButton"_s));
    }

private:
    bool open(int levels = 3)
    {
        sandbox::WorldOptions options;
        options.levels = levels;
        m_world = std::make_unique<DefinitionsFixture>(options);
        return openIn();
    }
    /// On the first level, which has one of each.
    bool openWithAllKinds()
    {
        sandbox::WorldOptions options;
        options.allKinds = true;
        m_world = std::make_unique<DefinitionsFixture>(options);
        if (!openIn())
            return false;
        m_tabs->setCurrentIndex(1);
        return true;
    }
    bool openIn()
    {
        if (!m_world->readInventory() || !m_world->show())
            return false;
        m_guid = m_world->guidAt(0);
        m_editor = m_world->showEditor(m_guid);
        m_tabs = m_world->find<QTabBar>(u"levelTabs"_s);
        return m_editor && m_tabs;
    }

    std::unique_ptr<DefinitionsFixture> m_world;
    QString m_guid;
    DefinitionEditor *m_editor = nullptr;
    QTabBar *m_tabs = nullptr;
};

QTEST_MAIN(DefinitionEditorViewTest)
#include "tst_definitioneditorview.moc"
