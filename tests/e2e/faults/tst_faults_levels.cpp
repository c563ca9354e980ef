// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/leveltreemodel.h"
#include "tests/e2e/faults/faultwindow.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int ticked = 3;
const QString attachPath = u"/EscalationLevel/\\d+/Integration"_s;

} // namespace

/// Step 3: levels that are read, ticked, reviewed and attached while something goes wrong.
class TestLevelFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_shown.reset(); }

    void everyShapeOfAccountIsShown_data();
    void everyShapeOfAccountIsShown();
    void whatNobodyKnowsYetIsShown_data();
    void whatNobodyKnowsYetIsShown();
    void trouble_data();
    void trouble();
    void aRefusedRowSaysWhyAndIsTriedAgain_data();
    void aRefusedRowSaysWhyAndIsTriedAgain();
    void aSignInThatEndsInTheMiddleGoesOnWhereItStopped();
    void aLevelAttachedByAnotherMeanwhileIsLeftAlone();
    void aDefinitionDeletedMeanwhileIsPlannedAnew();
    void aLimitInTheMiddleIsWaitedFor();
    void leavingInTheMiddleLosesNothing();
    void ticksSurviveABrokenReread();

private:
    bool openLevels(const sandbox::WorldOptions &options = {});
    bool tickAndSave();
    void fault(FaultKind kind, const QByteArray &method, const QString &path, int count = 1,
               int status = 500, const QByteArray &body = {})
    {
        m_shown->practice.breakDown(kind, m_shown->practice.uptrendsApi, method, path, count,
                                    status, body);
    }
    int attached() const { return m_shown->attachments(m_guid); }
    QAbstractItemView *tree() const
    {
        return qobject_cast<QAbstractItemView *>(m_shown->driver.visible(u"levelTree"_s));
    }
    std::unique_ptr<FaultWindow> m_shown;
    QString m_guid;
};

bool TestLevelFaults::openLevels(const sandbox::WorldOptions &options)
{
    if (!m_shown)
        m_shown = std::make_unique<FaultWindow>(options);
    const SetupState state = m_shown->doneBefore(SetupStep::Levels);
    m_guid = state.integrationGuid;
    return m_shown->resume(state) && m_shown->isAt(SetupStep::Levels)
           && tour::Driver::waitUntil([this] {
                  const LoadState levels = m_shown->setup()->levelsStep()->state();
                  return levels.phase == LoadState::Phase::Ready
                         || levels.phase == LoadState::Phase::Failed;
              });
}

/// The first level of the first definitions, reviewed and saved.
bool TestLevelFaults::tickAndSave()
{
    for (int row = 0; row < ticked; ++row) {
        const QAbstractItemModel *model = tree()->model();
        if (!m_shown->driver.clickCheckBox(tree(), model->index(0, 0, model->index(row, 0))))
            return false;
    }
    return m_shown->press(u"Review 3 changes"_s) && m_shown->press(u"Save 3 changes"_s);
}

void TestLevelFaults::everyShapeOfAccountIsShown_data()
{
    QTest::addColumn<int>("definitions");
    QTest::addColumn<int>("levels");
    QTest::addColumn<QString>("text");
    QTest::newRow("none at all") << 0 << 3 << u"No alert definition in this account"_s;
    QTest::newRow("one level") << 2 << 1 << u"Level 1"_s;
    QTest::newRow("four levels") << 2 << 4 << u"Level 4"_s;
    QTest::newRow("ten levels") << 1 << 10 << u"Level 10"_s;
}

void TestLevelFaults::everyShapeOfAccountIsShown()
{
    QFETCH(int, definitions);
    QFETCH(int, levels);
    QFETCH(QString, text);
    sandbox::WorldOptions options;
    options.definitions = definitions;
    options.levels = levels;
    QVERIFY(openLevels(options));
    QVERIFY(m_shown->reads(text));
    const QAbstractItemModel *model = m_shown->setup()->levelsStep()->model();
    QCOMPARE(model->rowCount(), definitions);
    if (definitions > 0)
        QCOMPARE(model->rowCount(model->index(0, 0)), levels);
    QVERIFY(!m_shown->text().contains(u"Level %1"_s.arg(levels + 1)));
}

void TestLevelFaults::whatNobodyKnowsYetIsShown_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("whole");
    const QString levels = u"/EscalationLevel$"_s;
    QTest::newRow("a mode") << levels << u"/0/EscalationMode"_s << QJsonValue(u"Moon"_s) << true;
    QTest::newRow("no errors") << levels << u"/0/ThresholdErrorCount"_s << QJsonValue(0) << true;
    QTest::newRow("negative") << levels << u"/0/ThresholdErrorCount"_s << QJsonValue(-7) << true;
    QTest::newRow("huge") << levels << u"/0/ThresholdErrorCount"_s << QJsonValue(2147483647)
                          << true;
    QTest::newRow("a word") << levels << u"/0/ThresholdErrorCount"_s << QJsonValue(u"five"_s)
                            << false;
    QTest::newRow("no level id") << levels << u"/0/Id"_s << QJsonValue(QJsonValue::Undefined)
                                 << false;
    QTest::newRow("a new field") << levels << u"/0/Moon"_s << QJsonValue(1) << true;
    QTest::newRow("nameless definition")
        << u"/AlertDefinition$"_s << u"/4/AlertName"_s << QJsonValue(QJsonValue::Undefined) << true;
    QTest::newRow("definition without GUID")
        << u"/AlertDefinition$"_s << u"/4/AlertDefinitionGuid"_s
        << QJsonValue(QJsonValue::Undefined) << false;
    QTest::newRow("an object instead of a list")
        << u"/EscalationLevel/1/Integration$"_s << u""_s << QJsonValue(QJsonObject()) << false;
}

void TestLevelFaults::whatNobodyKnowsYetIsShown()
{
    QFETCH(QString, path);
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    QFETCH(bool, whole);
    m_shown = std::make_unique<FaultWindow>();
    m_shown->mutate(m_shown->practice.uptrendsApi, path, pointer, value);
    QVERIFY(openLevels());
    QVERIFY(m_shown->reads(u"Web shop – critical"_s)); // the rest stays usable
    if (whole) {
        QVERIFY(m_shown->reads(u"Level 1"_s));
        QVERIFY(!m_shown->setup()->levelsStep()->state().error);
        QVERIFY(!m_shown->text().contains(u"Try again"_s));
        return;
    }
    QVERIFY(m_shown->reads(u"The list from Uptrends is not complete."_s));
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->readAgain());
    QVERIFY(m_shown->readsNoMore(u"The list from Uptrends is not complete."_s));
    QTRY_COMPARE(m_shown->setup()->levelsStep()->model()->rowCount(), 5);
}

void TestLevelFaults::trouble_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("status");
    QTest::newRow("lost answers to a POST")
        << FaultKind::LoseAnswer << QByteArray("POST") << 3 << 0;
    QTest::newRow("lost requests") << FaultKind::DropRequest << QByteArray("POST") << 1 << 0;
    QTest::newRow("503 in the middle") << FaultKind::Status << QByteArray("POST") << 1 << 503;
    QTest::newRow("502 while looking") << FaultKind::Status << QByteArray("GET") << 1 << 502;
    QTest::newRow("409") << FaultKind::Status << QByteArray("POST") << 1 << 409;
}

/// All of these end with every row attached once, if not at once then after *Try the failed ones
/// again*.
void TestLevelFaults::trouble()
{
    QFETCH(FaultKind, kind);
    QFETCH(QByteArray, method);
    QFETCH(int, count);
    QFETCH(int, status);
    QVERIFY(openLevels());
    fault(kind, method, attachPath, count, status);
    QVERIFY(tickAndSave());
    const ChangeRun *run = m_shown->setup()->levelsStep()->run();
    QTRY_COMPARE(run->phase(), ChangeRun::Phase::Finished);
    if (run->failedCount() > 0) {
        QVERIFY(m_shown->reads(u"Saved in part"_s));
        QVERIFY(m_shown->press(u"Try the failed ones again"_s));
    }
    QVERIFY(m_shown->reads(u"Saved and read back"_s));
    QVERIFY(m_shown->reads(u"3 of 3 are attached, as Uptrends confirms."_s));
    QCOMPARE(attached(), ticked);
    QVERIFY(m_shown->pressNext());
    QVERIFY(m_shown->isAt(SetupStep::Proof));
}

void TestLevelFaults::aRefusedRowSaysWhyAndIsTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("403 as validation")
        << 403
        << QByteArray(R"({"Messages":[{"Key":"IsActive","Message":"The <b>field</b> is wrong."}]})")
        << u"Uptrends refused the change."_s << u"The <b>field</b> is wrong."_s;
    QTest::newRow("403 as right") << 403 << QByteArray()
                                  << u"The API user's operator may not change"_s << QString();
    QTest::newRow("402") << 402 << QByteArray() << u"Your Uptrends plan does not include this."_s
                         << QString();
    QTest::newRow("500 each time")
        << 500 << QByteArray() << u"Uptrends has a problem at its end."_s << QString();
}

void TestLevelFaults::aRefusedRowSaysWhyAndIsTriedAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QFETCH(QString, said);
    QVERIFY(openLevels());
    const QString second = tree()->model()->index(1, 0).data(LevelTreeModel::GuidRole).toString();
    fault(FaultKind::Status, "POST", second + attachPath, -1, status, body);
    QVERIFY(tickAndSave());
    QVERIFY(m_shown->reads(u"Saved in part"_s));
    QVERIFY(m_shown->reads(u"1 change did not go through"_s));
    QVERIFY(m_shown->reads(text));
    QVERIFY(m_shown->reads(said));
    QCOMPARE(attached(), ticked - 1); // the rest went on
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->press(u"Try the failed ones again"_s));
    QVERIFY(m_shown->reads(u"3 of 3 are attached, as Uptrends confirms."_s));
    QVERIFY(m_shown->readsNoMore(text));
    QCOMPARE(attached(), ticked);
}

void TestLevelFaults::aSignInThatEndsInTheMiddleGoesOnWhereItStopped()
{
    QVERIFY(openLevels());
    sandbox::Fault ended;
    ended.kind = FaultKind::Status;
    ended.service = u"uptrends-api"_s;
    ended.status = 401;
    ended.path.setPattern(attachPath);
    ended.skip = 4; // look, send, read back; the second row's look
    m_shown->practice.faults.add(ended);
    QVERIFY(tickAndSave());
    QVERIFY(m_shown->reads(u"1 of 3 done. Nothing is lost."_s));
    QVERIFY(m_shown->reads(u"Uptrends asks you to sign in again"_s));
    QVERIFY(m_shown->press(u"Sign in again"_s));
    QTRY_COMPARE(m_shown->window()->page(), ui::MainWindow::Page::Accounts);
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->driver.press(u"uptrendsPrimary"_s));
    QVERIFY(m_shown->isAt(SetupStep::Levels));
    QVERIFY(m_shown->press(u"Go on"_s));
    QVERIFY(m_shown->reads(u"3 of 3 are attached, as Uptrends confirms."_s));
    QCOMPARE(attached(), ticked);
    QCOMPARE(m_shown->setup()->levelsStep()->run()->failedCount(), 0);
}

void TestLevelFaults::aLevelAttachedByAnotherMeanwhileIsLeftAlone()
{
    QVERIFY(openLevels());
    const QString first = tree()->model()->index(0, 0).data(LevelTreeModel::GuidRole).toString();
    QVERIFY(m_shown->attach(m_guid, first));
    QVERIFY(tickAndSave());
    QVERIFY(m_shown->reads(u"3 of 3 are attached, as Uptrends confirms."_s));
    QCOMPARE(attached(), ticked);
    // Only what this set-up did is what it would remove.
    QCOMPARE(m_shown->setup()->created().size(), ticked - 1);
}

void TestLevelFaults::aDefinitionDeletedMeanwhileIsPlannedAnew()
{
    QVERIFY(openLevels());
    const QModelIndex second = tree()->model()->index(1, 0);
    const QString guid = second.data(LevelTreeModel::GuidRole).toString();
    const QString name = second.data().toString();
    fault(FaultKind::Status, {}, guid, -1, 404, R"({"Messages":[]})");
    QVERIFY(tickAndSave());
    QVERIFY(m_shown->reads(u"Saved in part"_s));
    QVERIFY(m_shown->reads(u"any more."_s));
    QVERIFY(m_shown->reads(u"Gone"_s));
    QCOMPARE(attached(), ticked - 1);
    QVERIFY(m_shown->pressNext());
    QVERIFY(m_shown->isAt(SetupStep::Proof));
}

void TestLevelFaults::aLimitInTheMiddleIsWaitedFor()
{
    QVERIFY(openLevels());
    m_shown->practice.faults.add([] {
        sandbox::Fault limited;
        limited.kind = FaultKind::Status;
        limited.service = u"uptrends-api"_s;
        limited.status = 429;
        limited.headers = {{u"Retry-After"_s, u"2"_s}};
        limited.path.setPattern(attachPath);
        limited.skip = 3;
        limited.count = 1;
        return limited;
    }());
    QVERIFY(tickAndSave());
    QVERIFY(m_shown->reads(u"Goes on by itself in"_s));
    QVERIFY(m_shown->reads(u"3 of 3 are attached, as Uptrends confirms."_s));
    QCOMPARE(attached(), ticked);
}

void TestLevelFaults::leavingInTheMiddleLosesNothing()
{
    QVERIFY(openLevels());
    sandbox::Fault slow;
    slow.kind = FaultKind::Delay;
    slow.milliseconds = 400;
    slow.service = u"uptrends-api"_s;
    slow.path.setPattern(attachPath);
    m_shown->practice.faults.add(slow);
    QVERIFY(tickAndSave());
    QTRY_VERIFY(m_shown->setup()->levelsStep()->run()->doneCount() >= 1);
    QVERIFY(m_shown->driver.press(u"setupLeaveButton"_s));
    QVERIFY(m_shown->reads(u"Something is still being done."_s));
    QVERIFY(m_shown->driver.pressSheetButton(u"sheetPrimaryButton"_s));
    QTRY_COMPARE(m_shown->window()->page(), ui::MainWindow::Page::Welcome);
    m_shown->practice.faults.clear();
    const int before = attached();
    QVERIFY(before >= 1 && before < ticked);

    QVERIFY(m_shown->driver.press(u"practiseButton"_s));
    QVERIFY(m_shown->isAt(SetupStep::Levels));
    const QString rest = ticked - before == 1 ? u"1 change"_s : u"2 changes"_s;
    QVERIFY(m_shown->press(u"Review "_s + rest));
    QVERIFY(m_shown->press(u"Save "_s + rest));
    QVERIFY(m_shown->reads(u"Saved and read back"_s));
    QCOMPARE(attached(), ticked);
    QCOMPARE(m_shown->setup()->created().size(), ticked);
}

void TestLevelFaults::ticksSurviveABrokenReread()
{
    QVERIFY(openLevels());
    const QAbstractItemModel *model = tree()->model();
    QVERIFY(m_shown->driver.clickCheckBox(tree(), model->index(0, 0, model->index(0, 0))));
    QVERIFY(m_shown->driver.press(u"setupLeaveButton"_s));
    QTRY_COMPARE(m_shown->window()->page(), ui::MainWindow::Page::Welcome);
    fault(FaultKind::Status, "GET", u"/AlertDefinition"_s, -1, 503);
    QVERIFY(m_shown->driver.press(u"practiseButton"_s));
    QVERIFY(m_shown->reads(u"Uptrends has a problem at its end."_s));
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->readAgain());
    QVERIFY(m_shown->press(u"Review 1 change"_s));
}

QTEST_MAIN(TestLevelFaults)
#include "tst_faults_levels.moc"
