// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/activitydesk.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/activity/activityview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/writegate.h"

#include <QtCore/QFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

using test::Answer;
using test::UiFixture;

class ActivityViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingChangedYet();
    void takesAnAttachmentBackAfterAsking();
    void asksFirstAndCanBeDeclined();
    void tellsWhyAnUndoWasRefused();
    void saysWhyThereIsNothingToUndo();
    void offersToLeaveAnOpenEnd();
    void leavesMessagesThatMayHaveGoneOut();
    void looksAndFinishesAnOpenEnd();
    void finishesAllOpenEndsFromTheTop();
    void looksBeforeItUndoesAnOpenEnd();
    void goesOnWhileThePageIsMadeAnew();
    void tellsValuesBeforeAndAfter();
    void filtersByResultServiceAndTime();
    void copiesWhatHappened();
    void copiesAllThatIsShown();
    void keepsItsButtonsOffInAReadOnlyProfile();
    void saysThatTheListWasDamaged();
};

namespace {

const QString definition = u"22222222-2222-4222-8222-222222222222"_s;
const QString integration = u"11111111-1111-4111-8111-111111111111"_s;

Change attachment()
{
    Change change;
    change.kind = Change::Kind::AttachIntegration;
    change.id = integration;
    change.name = u"Web shop → PagerDuty"_s;
    change.definitionGuid = definition;
    change.definitionName = u"Checkout <b>API</b>"_s;
    change.level = 2;
    return change;
}

Answer attached()
{
    return Answer::json(200, QByteArray(R"([{"IntegrationGuid":"%1","Type":"PagerDuty"}])")
                                 .replace("%1", integration.toLatin1()));
}

struct Shown
{
    UiFixture fixture;
    Account account {fixture.profile(), &fixture.http, fixture.secrets.get()};
    std::unique_ptr<Journal> journal = std::make_unique<Journal>(fixture.folder.path(), u"p1"_s);
    WriteGate gate;
    std::unique_ptr<ActivityDesk> desk;
    std::unique_ptr<ActivityView> view;

    void show()
    {
        account.useUptrends({Secret("api-user-name"), Secret("api-password")});
        desk = std::make_unique<ActivityDesk>(&account, journal.get());
        Workspace workspace;
        workspace.account = &account;
        workspace.journal = journal.get();
        workspace.gate = &gate;
        view = std::make_unique<ActivityView>(workspace, desk.get());
        view->resize(1000, 640);
        view->show();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        view->focusFirst();
    }
    void restart() { journal = std::make_unique<Journal>(fixture.folder.path(), u"p1"_s); }
    Notice *topNotice() const { return view->findChild<Notice *>(u"openEndsNotice"_s); }
    Button *button(const QString &name) const { return view->findChild<Button *>(name); }
    QTreeView *list() const { return view->findChild<QTreeView *>(u"activityTreeView"_s); }
    QString notice() const
    {
        QStringList texts;
        for (const Notice *each : view->findChildren<Notice *>()) {
            if (each->isVisible())
                texts.append(each->title() + u' ' + each->text());
        }
        return texts.join(u'\n');
    }
    void record(Outcome outcome)
    {
        const qint64 id = journal->begin(attachment());
        if (outcome != Outcome::Open)
            journal->end(id, outcome, attachment());
    }
    static QDialog *sheet()
    {
        const QWidgetList tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    QByteArray levelPath() const
    {
        return "/v4/AlertDefinition/" + definition.toLatin1() + "/EscalationLevel/2/Integration";
    }
    void openUndo() const
    {
        button(u"undoChangeButton"_s)->setFocus();
        QTest::keyClick(button(u"undoChangeButton"_s), Qt::Key_Space);
        QTRY_VERIFY(sheet());
    }
    static void agree()
    {
        auto *primary = sheet()->findChild<Button *>(u"sheetPrimaryButton"_s);
        QVERIFY(primary);
        QTest::mouseClick(primary, Qt::LeftButton);
        QTRY_VERIFY(!sheet());
    }
};

} // namespace

void ActivityViewTest::saysThatNothingChangedYet()
{
    Shown shown;
    shown.show();
    QVERIFY(!shown.list()->isVisible());
    QVERIFY(!shown.button(u"undoChangeButton"_s)->isVisible());
}

void ActivityViewTest::takesAnAttachmentBackAfterAsking()
{
    Shown shown;
    shown.record(Outcome::Done);
    shown.show();
    shown.fixture.server.expect("DELETE", shown.levelPath() + '/' + integration.toLatin1(),
                                Answer::empty(204));
    shown.fixture.server.expect("GET", shown.levelPath(),
                                {attached(), Answer::json(200, QByteArray("[]"))});
    const QSignalSpy undone(shown.desk.get(), &ActivityDesk::tookEffect);
    shown.openUndo();
    QCOMPARE(shown.fixture.server.requests().size(), 0); // nothing is sent before the answer
    shown.agree();
    QTRY_COMPARE(undone.size(), 1);
    QVERIFY(shown.journal->entry(1)->undone);
    QCOMPARE(shown.journal->entry(2)->change.kind, Change::Kind::DetachIntegration);
    QCOMPARE(shown.journal->entry(2)->outcome, Outcome::Done);
    QVERIFY(!shown.button(u"undoChangeButton"_s)->isEnabled());
    QVERIFY(shown.fixture.server.allUsed());
}

void ActivityViewTest::asksFirstAndCanBeDeclined()
{
    Shown shown;
    shown.record(Outcome::Done);
    shown.show();
    shown.openUndo();
    const auto labels = Shown::sheet()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"Detach “Web shop → PagerDuty”"_s); // what would be done
    }));
    QTest::keyClick(Shown::sheet(), Qt::Key_Escape);
    QTRY_VERIFY(!Shown::sheet());
    QCOMPARE(shown.journal->entries().size(), 1);
    QCOMPARE(shown.fixture.server.requests().size(), 0);
}

void ActivityViewTest::tellsWhyAnUndoWasRefused()
{
    Shown shown;
    shown.record(Outcome::Done);
    shown.show();
    shown.fixture.server.expect("GET", shown.levelPath(), attached());
    shown.fixture.server.expect(
        "DELETE", shown.levelPath() + '/' + integration.toLatin1(),
        Answer::json(403, QByteArray(R"({"Messages":["You may not edit this definition."]})")));
    shown.openUndo();
    shown.agree();
    QTRY_VERIFY(shown.notice().contains(u"You may not edit this definition."_s));
    QVERIFY(!shown.journal->entry(1)->undone);
    QCOMPARE(shown.journal->entry(2)->outcome, Outcome::Refused);
    QVERIFY(shown.button(u"undoChangeButton"_s)->isEnabled());
}

void ActivityViewTest::saysWhyThereIsNothingToUndo()
{
    Shown shown;
    shown.record(Outcome::Refused);
    shown.show();
    Button *undo = shown.button(u"undoChangeButton"_s);
    QVERIFY(!undo->isEnabled());
    QVERIFY(undo->toolTip().contains(u"Nothing was changed"_s));
}

void ActivityViewTest::offersToLeaveAnOpenEnd()
{
    Shown shown;
    shown.record(Outcome::Open);
    shown.restart();
    shown.show();
    QVERIFY(shown.topNotice()->isVisible());
    QVERIFY(shown.topNotice()->title().contains(u"1 change"_s));
    QTest::mouseClick(shown.button(u"leaveChangeButton"_s), Qt::LeftButton);
    QVERIFY(shown.journal->openEntries().isEmpty());
    QVERIFY(!shown.button(u"leaveChangeButton"_s)->isVisible());
    QVERIFY(!shown.topNotice()->isVisible());
    QCOMPARE(shown.fixture.server.requests().size(), 0);
}

void ActivityViewTest::leavesMessagesThatMayHaveGoneOut()
{
    Shown shown;
    Change message;
    message.kind = Change::Kind::SendTestMessage;
    message.name = u"Web shop"_s;
    QVERIFY(shown.journal->begin(message) != 0);
    shown.restart();
    shown.show();
    QVERIFY(!shown.button(u"finishChangeButton"_s)->isVisible());
    QVERIFY(!shown.button(u"finishAllButton"_s)->isVisible());
    QVERIFY(!shown.button(u"undoChangeButton"_s)->isVisible());
    QVERIFY(shown.button(u"leaveChangeButton"_s)->isVisible());
}

void ActivityViewTest::looksAndFinishesAnOpenEnd()
{
    Shown shown;
    shown.record(Outcome::Open);
    shown.restart();
    shown.show();
    shown.fixture.server.expect("GET", shown.levelPath(), attached()); // it had arrived
    QVERIFY(test::tabTo(shown.view.get(), u"finishChangeButton"_s));
    QTest::keyClick(shown.view->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(shown.journal->entry(1)->outcome, Outcome::Done);
    QCOMPARE(shown.journal->entries().size(), 1);
    QVERIFY(!shown.topNotice()->isVisible());
    QVERIFY(!shown.button(u"finishChangeButton"_s)->isVisible());
    QVERIFY(shown.button(u"undoChangeButton"_s)->isEnabled());
}

void ActivityViewTest::finishesAllOpenEndsFromTheTop()
{
    Shown shown;
    shown.record(Outcome::Open);
    Change other = attachment();
    other.level = 1;
    QVERIFY(shown.journal->begin(other) != 0);
    shown.restart();
    shown.show();
    QByteArray otherPath = shown.levelPath();
    otherPath.replace("EscalationLevel/2", "EscalationLevel/1");
    shown.fixture.server.expect("GET", shown.levelPath(), attached());
    shown.fixture.server.expect("GET", otherPath,
                                {Answer::json(200, QByteArray("[]")), attached()});
    shown.fixture.server.expect("POST", otherPath, Answer::json(201, QByteArray("{}")));
    QTest::mouseClick(shown.button(u"finishAllButton"_s), Qt::LeftButton);
    QVERIFY(shown.desk->isWorking());
    QTRY_VERIFY(shown.journal->openEntries().isEmpty());
    QTRY_VERIFY(!shown.desk->isWorking());
    QCOMPARE(shown.journal->entries().size(), 2);
    QCOMPARE(shown.journal->entry(2)->outcome, Outcome::Done);
    QVERIFY(!shown.topNotice()->isVisible());
    QVERIFY(shown.fixture.server.allUsed());
}

void ActivityViewTest::looksBeforeItUndoesAnOpenEnd()
{
    Shown shown;
    shown.record(Outcome::Open);
    shown.restart();
    shown.show();
    shown.fixture.server.expect("GET", shown.levelPath(), Answer::json(200, QByteArray("[]")));
    shown.openUndo();
    shown.agree();
    QTRY_COMPARE(shown.journal->entry(1)->outcome, Outcome::Refused); // it had no effect
    QVERIFY(!shown.journal->entry(1)->error);
    QCOMPARE(shown.journal->entries().size(), 1);
    QCOMPARE(shown.fixture.server.requests().size(), 1);
    QTRY_VERIFY(shown.button(u"undoChangeButton"_s)->toolTip().contains(u"Nothing was changed"_s));
}

void ActivityViewTest::goesOnWhileThePageIsMadeAnew()
{
    Shown shown;
    shown.record(Outcome::Done);
    shown.show();
    shown.fixture.server.expect("GET", shown.levelPath(),
                                {attached(), Answer::json(200, QByteArray("[]"))});
    shown.fixture.server.expect("DELETE", shown.levelPath() + '/' + integration.toLatin1(),
                                Answer::empty(204).after(std::chrono::milliseconds(100)));
    shown.openUndo();
    shown.agree();
    shown.view.reset(); // as when the language changes
    QTRY_VERIFY(shown.journal->entry(1)->undone);
    QCOMPARE(shown.journal->entry(2)->outcome, Outcome::Done);
}

void ActivityViewTest::tellsValuesBeforeAndAfter()
{
    Shown shown;
    Change change = attachment();
    change.kind = Change::Kind::UpdateLevel;
    change.before = {{u"ThresholdErrorCount"_s, 1}};
    change.after = {{u"ThresholdErrorCount"_s, 3}};
    shown.journal->end(shown.journal->begin(change), Outcome::Done, change);
    shown.show();
    QTest::mouseClick(shown.button(u"copyChangeButton"_s), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"Generate an alert when: 1 or more errors → 3 or more errors"_s),
             qPrintable(text));
    QVERIFY(shown.button(u"undoChangeButton"_s)->isEnabled());
}

void ActivityViewTest::filtersByResultServiceAndTime()
{
    Shown shown;
    shown.record(Outcome::Done);
    shown.record(Outcome::Refused);
    Change service;
    service.kind = Change::Kind::CreateService;
    service.name = u"Web shop"_s;
    shown.journal->end(shown.journal->begin(service), Outcome::Unknown, service);
    shown.show();
    const auto choose = [&shown](const QString &box, const QString &choice) {
        auto *filter = shown.view->findChild<QComboBox *>(box);
        filter->setFocus();
        filter->setCurrentIndex(filter->findText(choice));
        return shown.list()->isVisible() ? shown.list()->model()->rowCount() : 0;
    };
    QCOMPARE(choose(u"resultFilter"_s, u"Done"_s), 1);
    QCOMPARE(choose(u"resultFilter"_s, u"End unknown"_s), 1);
    QCOMPARE(choose(u"vendorFilter"_s, u"Uptrends"_s), 0); // the one in doubt is PagerDuty's
    QVERIFY(!shown.list()->isVisible()); // says so instead
    QCOMPARE(choose(u"resultFilter"_s, u"All results"_s), 2);
    QCOMPARE(choose(u"vendorFilter"_s, u"PagerDuty"_s), 1);
    QCOMPARE(choose(u"vendorFilter"_s, u"All services"_s), 3);
    QCOMPARE(choose(u"periodFilter"_s, u"Today"_s), 3);
    QTest::keyClicks(shown.view->findChild<QWidget *>(u"activitySearchField"_s), u"attach"_s);
    QTRY_COMPARE(shown.list()->model()->rowCount(), 2); // by the words of the sentence
}

void ActivityViewTest::copiesWhatHappened()
{
    Shown shown;
    shown.record(Outcome::Done);
    shown.show();
    QTest::mouseClick(shown.button(u"copyChangeButton"_s), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"Web shop → PagerDuty"_s));
    QVERIFY(text.contains(u"Checkout <b>API</b>"_s)); // plain text, as the service has it
    QVERIFY(text.contains(u"Done"_s));
}

void ActivityViewTest::copiesAllThatIsShown()
{
    Shown shown;
    shown.record(Outcome::Done);
    shown.record(Outcome::Refused);
    shown.show();
    QTest::mouseClick(shown.button(u"copyAllChangesButton"_s), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"Done"_s));
    QCOMPARE(text.count(u"Web shop → PagerDuty"_s), 2);
}

void ActivityViewTest::keepsItsButtonsOffInAReadOnlyProfile()
{
    Shown shown;
    shown.record(Outcome::Done);
    shown.gate.close(u"This profile is read-only."_s);
    shown.show();
    QVERIFY(!shown.button(u"undoChangeButton"_s)->isEnabled());
    QVERIFY(shown.button(u"undoChangeButton"_s)->toolTip().contains(u"read-only"_s));
    QVERIFY(shown.button(u"copyChangeButton"_s)->isEnabled());
}

void ActivityViewTest::saysThatTheListWasDamaged()
{
    Shown shown;
    shown.record(Outcome::Done);
    shown.record(Outcome::Done);
    QFile file(Journal::fileName(shown.fixture.folder.path(), u"p1"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    content[content.size() / 2] = char(content.at(content.size() / 2) ^ 1);
    QVERIFY(file.seek(0) && file.write(content) == content.size());
    file.close();
    shown.restart();
    shown.show();
    QVERIFY(shown.notice().contains(u"The list of changes was damaged"_s));
    QVERIFY(shown.list()->model()->rowCount() >= 1); // what could be read
}

} // namespace alertbridge::ui

QTEST_MAIN(alertbridge::ui::ActivityViewTest)
#include "tst_activityview.moc"
