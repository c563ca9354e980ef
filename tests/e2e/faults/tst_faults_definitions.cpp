// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/definitiondesk.h"
#include "core/inventory/accountinventory.h"
#include "tests/e2e/faults/faultwindow.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTreeView>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

using EditPhase = DefinitionEditor::Phase;

namespace {

const QString firstLevelPath = u"/EscalationLevel/1$"_s;

} // namespace

/// Alert definitions that are listed, edited and saved while something goes wrong.
class TestDefinitionFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_shown.reset(); }

    void whatNobodyKnowsYetIsShownAndKept_data();
    void whatNobodyKnowsYetIsShownAndKept();
    void aNameLikeThatIsShownPlainly_data();
    void aNameLikeThatIsShownPlainly();
    void refusalsAreToldApart_data();
    void refusalsAreToldApart();
    void aLostAnswerChangesNothingTwice();
    void aSignInThatEndsWhileSavingGoesOn();
    void changedByAnotherMeanwhileIsAskedAbout();
    void deletedMeanwhileKeepsWhatWasTyped();
    void anIntegrationDeletedMeanwhileIsOutOfDate();
    void whatIsUnsavedSurvivesACrash();
    void everyShapeOfAccountIsShown_data();
    void everyShapeOfAccountIsShown();

private:
    bool openDefinitions(const sandbox::WorldOptions &options = {});
    bool openEditor(); ///< of the first definition, on its first level
    bool typeMessage(const QString &text);
    bool save();
    DefinitionDesk *desk() const { return m_shown->window()->session()->definitions(); }
    DefinitionEditor *editor() const { return desk()->editor(m_guid); }
    bool comesTo(EditPhase phase) const
    {
        return tour::Driver::waitUntil([=, this] { return editor()->phase() == phase; });
    }
    QJsonObject level() const;
    void fault(FaultKind kind, const QByteArray &method, const QString &path, int count = 1,
               int status = 500, const QByteArray &body = {})
    {
        m_shown->practice.breakDown(kind, m_shown->practice.uptrendsApi, method, path, count,
                                    status, body);
    }
    template<typename T>
    bool byAnother(const Async<T> &call)
    {
        return tour::Driver::waitUntil([&] { return call.isFinished(); })
               && call.result().has_value();
    }

    std::unique_ptr<FaultWindow> m_shown;
    QString m_guid;
};

bool TestDefinitionFaults::openDefinitions(const sandbox::WorldOptions &options)
{
    if (!m_shown)
        m_shown = std::make_unique<FaultWindow>(options);
    if (!m_shown->openAccounts())
        return false;
    QTest::keyClick(m_shown->window(), Qt::Key_3, Qt::ControlModifier);
    return m_shown->driver.waitFor(u"definitionsView"_s) && tour::Driver::waitUntil([this] {
               const AccountInventory *inventory = m_shown->window()->session()->inventory();
               return !inventory->isFromSnapshot() && !inventory->state().isLoading();
           })
           && m_shown->driver.waitFor(u"definitionTreeView"_s);
}

bool TestDefinitionFaults::openEditor()
{
    m_guid = m_shown->firstDefinition();
    auto *list = qobject_cast<QTreeView *>(m_shown->driver.visible(u"definitionTreeView"_s));
    if (!list)
        return false;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(Qt::UserRole + 1).toString() == m_guid)
            list->setCurrentIndex(index);
    }
    if (!m_shown->driver.press(u"editDefinitionButton"_s) || !comesTo(EditPhase::Editing))
        return false;
    auto *tabs = qobject_cast<QTabBar *>(m_shown->driver.visible(u"levelTabs"_s));
    if (!tabs)
        return false;
    tabs->setCurrentIndex(1);
    return m_shown->driver.waitFor(u"levelForm1"_s);
}

bool TestDefinitionFaults::typeMessage(const QString &text)
{
    auto *edit = qobject_cast<QPlainTextEdit *>(m_shown->driver.visible(u"levelMessageEdit"_s));
    if (!edit)
        return false;
    edit->setFocus();
    QTest::keySequence(edit, QKeySequence(QKeySequence::SelectAll));
    tour::Driver::typeInto(edit, text);
    return edit->toPlainText() == text;
}

bool TestDefinitionFaults::save()
{
    return m_shown->driver.press(u"editorSaveButton"_s) && comesTo(EditPhase::Review)
           && m_shown->driver.press(u"editorSaveButton"_s) && comesTo(EditPhase::Finished);
}

QJsonObject TestDefinitionFaults::level() const
{
    const QJsonArray all =
        m_shown->practice.uptrends.dump().value("alert_definitions"_L1).toArray();
    for (const QJsonValue &one : all) {
        if (one["guid"_L1].toString() == m_guid)
            return one["levels"_L1][0].toObject();
    }
    return {};
}

void TestDefinitionFaults::whatNobodyKnowsYetIsShownAndKept_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("a new mode") << u"/0/EscalationMode"_s << QJsonValue(u"AlertOnMoonPhase"_s)
                                << u"AlertOnMoonPhase"_s;
    QTest::newRow("zero") << u"/0/ThresholdErrorCount"_s << QJsonValue(0) << u"0"_s;
    QTest::newRow("negative") << u"/0/ThresholdErrorCount"_s << QJsonValue(-7) << u"-7"_s;
    QTest::newRow("huge") << u"/0/ReminderDelay"_s << QJsonValue(2000000000) << u"2000000000"_s;
}

void TestDefinitionFaults::whatNobodyKnowsYetIsShownAndKept()
{
    QFETCH(const QString, pointer);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, text);
    m_shown = std::make_unique<FaultWindow>();
    for (const QString &path : {u"/EscalationLevel$"_s, u"/EscalationLevel/1$"_s})
        m_shown->mutate(m_shown->practice.uptrendsApi, path,
                        path.endsWith(u"1$"_s) ? pointer.mid(2) : pointer, value);
    QVERIFY(openDefinitions());
    QVERIFY(openEditor());
    bool shown = value.isString() && m_shown->reads(text);
    const auto numbers = m_shown->window()->findChildren<QSpinBox *>();
    for (const QSpinBox *number : numbers)
        shown = shown
                || (number->isVisible() && value.isDouble() && number->value() == value.toInt());
    QVERIFY(shown);
    QVERIFY(typeMessage(u"Call"_s));
    QVERIFY(save());
    // Only what was typed was sent.
    QCOMPARE(editor()->run()->rows().first().change.after,
             (QJsonObject {{u"Message"_s, u"Call"_s}}));
    QCOMPARE(level().value("Message"_L1).toString(), u"Call"_s);
}

void TestDefinitionFaults::aNameLikeThatIsShownPlainly_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << u"<b>Shop</b> <script>alert(1)</script>"_s;
    QTest::newRow("right to left") << u"متجر الويب"_s;
    QTest::newRow("emoji") << u"Shop 🛒"_s;
    QTest::newRow("formula") << u"=cmd()"_s;
    QTest::newRow("long") << QString(1000, u'x');
}

void TestDefinitionFaults::aNameLikeThatIsShownPlainly()
{
    QFETCH(const QString, name);
    m_shown = std::make_unique<FaultWindow>();
    m_guid = m_shown->firstDefinition();
    QVERIFY(byAnother(m_shown->practice.account->uptrends()->updateAlertDefinition(
        m_guid, {{u"AlertName"_s, name}})));
    QVERIFY(openDefinitions());
    QVERIFY(m_shown->reads(name));
    QVERIFY(openEditor());
    QTest::keyClick(m_shown->window(), Qt::Key_0, Qt::AltModifier);
    auto *edit = qobject_cast<QLineEdit *>(m_shown->driver.visible(u"definitionNameEdit"_s));
    QVERIFY(edit);
    QCOMPARE(edit->text(), name);
    QVERIFY(!editor()->hasUnsaved());
}

void TestDefinitionFaults::refusalsAreToldApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("403 as validation")
        << 403 << QByteArray(R"({"Messages": ["The Message field is too long."]})")
        << u"The Message field is too long."_s;
    QTest::newRow("403 as a right") << 403 << QByteArray() << u"Edit alert definition"_s;
    QTest::newRow("402") << 402 << QByteArray() << u"plan does not include"_s;
}

void TestDefinitionFaults::refusalsAreToldApart()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, text);
    QVERIFY(openDefinitions());
    QVERIFY(openEditor());
    QVERIFY(typeMessage(u"Call"_s));
    fault(FaultKind::Status, "PATCH", firstLevelPath, -1, status, body);
    QVERIFY(save());
    QVERIFY(m_shown->reads(u"Nothing was saved"_s));
    QVERIFY(m_shown->driver.press(u"editorPrimaryButton"_s));
    QVERIFY(m_shown->reads(text));
    QVERIFY(m_shown->reads(u"1 unsaved change"_s)); // nothing typed is lost
    m_shown->practice.faults.clear();
    QVERIFY(save());
    QVERIFY(m_shown->reads(u"Saved and read back"_s));
    QCOMPARE(level().value("Message"_L1).toString(), u"Call"_s);
}

void TestDefinitionFaults::aLostAnswerChangesNothingTwice()
{
    QVERIFY(openDefinitions());
    fault(FaultKind::LoseAnswer, "POST", u"/AlertDefinition$"_s);
    QVERIFY(m_shown->driver.press(u"newDefinitionButton"_s));
    QVERIFY(m_shown->driver.type(u"nameSheetEdit"_s, u"Night shift"_s));
    QVERIFY(m_shown->driver.press(u"sheetPrimaryButton"_s));
    QVERIFY(m_shown->driver.waitFor(u"definitionNameEdit"_s));
    int count = 0;
    const QJsonArray all =
        m_shown->practice.uptrends.dump().value("alert_definitions"_L1).toArray();
    for (const QJsonValue &one : all)
        count += one["name"_L1].toString() == u"Night shift"_s;
    QCOMPARE(count, 1);
}

void TestDefinitionFaults::aSignInThatEndsWhileSavingGoesOn()
{
    QVERIFY(openDefinitions());
    QVERIFY(openEditor());
    QVERIFY(typeMessage(u"Call"_s));
    QVERIFY(m_shown->driver.press(u"editorSaveButton"_s));
    QVERIFY(comesTo(EditPhase::Review));
    fault(FaultKind::Status, {}, u"."_s, -1, 401);
    QVERIFY(m_shown->driver.press(u"editorSaveButton"_s));
    QVERIFY(comesTo(EditPhase::Paused));
    QVERIFY(m_shown->reads(u"Uptrends asks you to sign in again."_s));
    m_shown->practice.faults.clear();
    m_shown->account()->useUptrends({Secret::fromString(m_shown->practice.uptrends.apiUser()),
                                     Secret::fromString(m_shown->practice.uptrends.apiPassword())});
    QVERIFY(comesTo(EditPhase::Finished));
    QVERIFY(m_shown->reads(u"Saved and read back"_s));
    QCOMPARE(level().value("Message"_L1).toString(), u"Call"_s);
}

void TestDefinitionFaults::changedByAnotherMeanwhileIsAskedAbout()
{
    QVERIFY(openDefinitions());
    QVERIFY(openEditor());
    QVERIFY(typeMessage(u"Mine"_s));
    QVERIFY(byAnother(m_shown->practice.account->uptrends()->updateLevel(
        m_guid, 1, {{u"Message"_s, u"Theirs"_s}, {u"NumberOfReminders"_s, 5}})));
    QVERIFY(m_shown->driver.press(u"editorSaveButton"_s));
    QVERIFY(m_shown->reads(u"Changed by somebody else meanwhile"_s));
    QCOMPARE(level().value("Message"_L1).toString(), u"Theirs"_s); // not overwritten
    QVERIFY(m_shown->driver.chooseSegment(u"conflictChoice0"_s, 0));
    QVERIFY(m_shown->driver.press(u"editorPrimaryButton"_s));
    QVERIFY(comesTo(EditPhase::Review));
    QVERIFY(m_shown->driver.press(u"editorSaveButton"_s));
    QVERIFY(comesTo(EditPhase::Finished));
    QVERIFY(m_shown->reads(u"taken over here"_s));
    QCOMPARE(level().value("Message"_L1).toString(), u"Mine"_s);
    QCOMPARE(level().value("NumberOfReminders"_L1), QJsonValue(5));
}

void TestDefinitionFaults::deletedMeanwhileKeepsWhatWasTyped()
{
    QVERIFY(openDefinitions());
    QVERIFY(openEditor());
    QVERIFY(typeMessage(u"Mine"_s));
    const qsizetype before =
        m_shown->practice.uptrends.dump().value("alert_definitions"_L1).toArray().size();
    QVERIFY(byAnother(m_shown->practice.account->uptrends()->deleteAlertDefinition(m_guid)));
    QVERIFY(m_shown->driver.press(u"editorSaveButton"_s));
    QVERIFY(m_shown->reads(u"This alert definition was deleted meanwhile"_s));
    QVERIFY(m_shown->press(u"Make it again"_s));
    QVERIFY(tour::Driver::waitUntil([this] { return desk()->current() != m_guid; }));
    m_guid = desk()->current();
    QVERIFY(comesTo(EditPhase::Editing));
    QVERIFY(save());
    QCOMPARE(level().value("Message"_L1).toString(), u"Mine"_s);
    QCOMPARE(m_shown->practice.uptrends.dump().value("alert_definitions"_L1).toArray().size(),
             before);
}

void TestDefinitionFaults::anIntegrationDeletedMeanwhileIsOutOfDate()
{
    QVERIFY(openDefinitions());
    QVERIFY(openEditor());
    QTest::keyClick(m_shown->window(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(m_shown->driver.waitFor(u"levelForm2"_s));
    QVERIFY(m_shown->driver.press(u"attachedCheck0"_s));
    QVERIFY(typeMessage(u"Call"_s));
    fault(FaultKind::Status, "POST", u"/Integration$"_s, -1, 404,
          R"({"Messages": ["The integration does not exist."]})");
    QVERIFY(save());
    QVERIFY(m_shown->reads(u"Saved in part"_s));
    QVERIFY(m_shown->reads(u"Out of date"_s));
    QCOMPARE(editor()->unsaved().size(), 1); // the message went through
}

void TestDefinitionFaults::whatIsUnsavedSurvivesACrash()
{
    QVERIFY(openDefinitions());
    QVERIFY(openEditor());
    QVERIFY(typeMessage(u"Mine"_s));
    QVERIFY(tour::Driver::waitUntil([this] { return desk()->drafts()->draft(m_guid); }));
    // Nothing but the file is left of this run: its last words are not written.
    const QString file = u"definition-drafts-practice.json"_s;
    QFile kept(m_shown->ui.folder.filePath(file));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray atTheCrash = kept.readAll();
    kept.close();
    m_shown->show();
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write(atTheCrash);
    kept.close();
    QVERIFY(m_shown->driver.press(u"practiseButton"_s)); // leads to where it was left
    QVERIFY(m_shown->driver.waitFor(u"definitionsView"_s));
    QVERIFY(m_shown->driver.waitFor(u"definitionTreeView"_s));
    QVERIFY(m_shown->reads(u"1 unsaved change"_s));
    QVERIFY(openEditor());
    QCOMPARE(editor()->mine().level(1)->level.message, u"Mine"_s);
    QVERIFY(save());
    QCOMPARE(level().value("Message"_L1).toString(), u"Mine"_s);
}

void TestDefinitionFaults::everyShapeOfAccountIsShown_data()
{
    QTest::addColumn<int>("levels");
    for (const int levels : {1, 3, 4, 10})
        QTest::addRow("%d levels", levels) << levels;
}

void TestDefinitionFaults::everyShapeOfAccountIsShown()
{
    QFETCH(const int, levels);
    sandbox::WorldOptions options;
    options.levels = levels;
    QVERIFY(openDefinitions(options));
    QVERIFY(openEditor());
    auto *tabs = qobject_cast<QTabBar *>(m_shown->driver.visible(u"levelTabs"_s));
    QVERIFY(tabs);
    QCOMPARE(tabs->count(), levels + 1);
    for (int level = 2; level <= levels; ++level)
        QTest::keyClick(m_shown->window(), Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(m_shown->driver.waitFor(u"levelForm%1"_s.arg(levels)));
}

QTEST_MAIN(TestDefinitionFaults)
#include "tst_faults_definitions.moc"
