// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/faults/faultwindow.h"
#include "tests/support/asynctest.h"
#include "ui/widgets/navigationbar.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDialog>
#include <QtWidgets/QTreeView>

#include <algorithm>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

/// Changes that a crash cut off, and changes that are taken back while the world has moved on.
class TestActivityFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shown = std::make_unique<FaultWindow>(); }
    void cleanup() { m_shown.reset(); }

    void anOpenEndIsOfferedAndFinished_data();
    void anOpenEndIsOfferedAndFinished();
    void anOpenEndWaitsForAServiceThatIsAway();
    void whatSomebodyElseChangedIsNotOverwritten();
    void aLostAnswerOfAnUndoIsLookedUp();
    void aSignInThatEndsInAnUndoIsSaid();
    void aDefinitionDeletedMeanwhileIsSaid();
    void anUndoThatCannotBeWrittenDownIsNotSent();

private:
    Change levelChange() const;
    QJsonObject level() const;
    int errorsWanted() const { return level()["ThresholdErrorCount"_L1].toInt(); }
    void setErrors(int errors); ///< by somebody else
    void record(const Change &change, Outcome outcome);
    bool openActivity();
    bool undo();

    std::unique_ptr<FaultWindow> m_shown;
};

/// Level 1 of the first definition: from one error to three.
Change TestActivityFaults::levelChange() const
{
    const QJsonObject definition =
        m_shown->practice.uptrends.dump()["alert_definitions"_L1].toArray().at(0).toObject();
    Change change;
    change.kind = Change::Kind::UpdateLevel;
    change.definitionGuid = definition["guid"_L1].toString();
    change.definitionName = definition["name"_L1].toString();
    change.level = 1;
    change.before = {{u"ThresholdErrorCount"_s, 2}};
    change.after = {{u"ThresholdErrorCount"_s, 3}};
    return change;
}

QJsonObject TestActivityFaults::level() const
{
    return m_shown->practice.uptrends.dump()["alert_definitions"_L1]
        .toArray()
        .at(0)["levels"_L1]
        .toArray()
        .at(0)
        .toObject();
}

void TestActivityFaults::setErrors(int errors)
{
    QVERIFY(waitFor(m_shown->practice.account->uptrends()->updateLevel(
        levelChange().definitionGuid, 1, {{u"ThresholdErrorCount"_s, errors}})));
}

void TestActivityFaults::record(const Change &change, Outcome outcome)
{
    Journal journal(m_shown->ui.folder.path(), u"practice"_s);
    const qint64 entry = journal.begin(change);
    QVERIFY(entry != 0);
    if (outcome != Outcome::Open)
        journal.end(entry, outcome, change);
}

bool TestActivityFaults::openActivity()
{
    if (!m_shown->openAccounts())
        return false;
    auto *navigation = m_shown->window()->findChild<ui::NavigationBar *>(u"navigation"_s);
    Q_EMIT navigation->activated(int(ui::Page::Activity));
    return m_shown->driver.visible(u"activityView"_s) != nullptr;
}

bool TestActivityFaults::undo()
{
    return m_shown->driver.press(u"undoChangeButton"_s)
           && m_shown->driver.press(u"sheetPrimaryButton"_s);
}

void TestActivityFaults::anOpenEndIsOfferedAndFinished_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("it had arrived") << true;
    QTest::newRow("it had not") << false;
}

void TestActivityFaults::anOpenEndIsOfferedAndFinished()
{
    QFETCH(const bool, arrived);
    setErrors(arrived ? 3 : 2);
    record(levelChange(), Outcome::Open);
    QVERIFY(openActivity());
    QVERIFY(m_shown->reads(u"How 1 change ended is not known"_s));
    QVERIFY(m_shown->driver.press(u"finishAllButton"_s));
    QVERIFY(m_shown->readsNoMore(u"How 1 change ended is not known"_s));
    QVERIFY(m_shown->reads(u"Done"_s));
    QCOMPARE(errorsWanted(), 3);
    QCOMPARE(m_shown->window()->session()->journal()->entries().size(), 1);
}

void TestActivityFaults::anOpenEndWaitsForAServiceThatIsAway()
{
    setErrors(2);
    record(levelChange(), Outcome::Open);
    QVERIFY(openActivity());
    m_shown->practice.breakDown(FaultKind::Status, m_shown->practice.uptrendsApi, {},
                                u"EscalationLevel"_s, -1, 503);
    QVERIFY(m_shown->driver.press(u"finishChangeButton"_s));
    QVERIFY(m_shown->reads(u"Uptrends"_s));
    QTRY_VERIFY(!m_shown->window()->session()->isWorking());
    QVERIFY(m_shown->reads(u"How 1 change ended is not known"_s)); // still to be decided
    QCOMPARE(m_shown->window()->session()->journal()->openEntries().size(), 1);
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->readAgain());
    QVERIFY(m_shown->readsNoMore(u"How 1 change ended is not known"_s));
    QCOMPARE(errorsWanted(), 3);
}

void TestActivityFaults::whatSomebodyElseChangedIsNotOverwritten()
{
    setErrors(7); // somebody else, after this app had set 3
    record(levelChange(), Outcome::Done);
    QVERIFY(openActivity());
    QVERIFY(undo());
    QVERIFY(m_shown->reads(u"It was changed elsewhere meanwhile."_s));
    const auto actions = m_shown->window()
                             ->findChild<QWidget *>(u"changeNotice"_s)
                             ->findChildren<QAbstractButton *>();
    QVERIFY(std::none_of(actions.begin(), actions.end(), [](const QAbstractButton *button) {
        return button->isVisible(); // the same again would end the same
    }));
    QCOMPARE(errorsWanted(), 7);
    QCOMPARE(m_shown->window()->session()->journal()->entries().size(), 1); // nothing was sent
}

void TestActivityFaults::aLostAnswerOfAnUndoIsLookedUp()
{
    setErrors(3);
    record(levelChange(), Outcome::Done);
    QVERIFY(openActivity());
    m_shown->practice.breakDown(FaultKind::LoseAnswer, m_shown->practice.uptrendsApi, "PATCH",
                                u"EscalationLevel"_s);
    QVERIFY(undo());
    QVERIFY(m_shown->reads(u"Undone"_s));
    QCOMPARE(errorsWanted(), 2);
}

void TestActivityFaults::aSignInThatEndsInAnUndoIsSaid()
{
    setErrors(3);
    record(levelChange(), Outcome::Done);
    QVERIFY(openActivity());
    m_shown->practice.breakDown(FaultKind::Status, m_shown->practice.uptrendsApi, "PATCH",
                                u"EscalationLevel"_s, 1, 401);
    QVERIFY(undo());
    QVERIFY(m_shown->reads(u"Uptrends did not accept the API user."_s));
    QCOMPARE(errorsWanted(), 3);
    QVERIFY(undo());
    QTRY_COMPARE(errorsWanted(), 2);
    QVERIFY(m_shown->reads(u"Undone"_s));
}

void TestActivityFaults::aDefinitionDeletedMeanwhileIsSaid()
{
    const Change change = levelChange();
    record(change, Outcome::Done);
    QVERIFY(openActivity());
    QVERIFY(waitFor(
        m_shown->practice.account->uptrends()->deleteAlertDefinition(change.definitionGuid)));
    QVERIFY(undo());
    QVERIFY(m_shown->reads(u"any more."_s));
}

void TestActivityFaults::anUndoThatCannotBeWrittenDownIsNotSent()
{
    setErrors(3);
    record(levelChange(), Outcome::Done);
    QVERIFY(openActivity());
    // As on a disk that went away: where the journal lay, nothing can be written.
    const QString journal = Journal::fileName(m_shown->ui.folder.path(), u"practice"_s);
    QVERIFY(QFile::rename(journal, journal + u".away"_s));
    QVERIFY(QDir().mkdir(journal));
    QVERIFY(undo());
    QVERIFY(m_shown->reads(u"It was not sent: it could not be noted on this computer first."_s));
    QCOMPARE(errorsWanted(), 3);
    QVERIFY(QDir().rmdir(journal));
    QVERIFY(QFile::rename(journal + u".away"_s, journal));
    QVERIFY(m_shown->readAgain());
    QTRY_COMPARE(errorsWanted(), 2);
}

QTEST_MAIN(TestActivityFaults)
#include "tst_faults_activity.moc"
