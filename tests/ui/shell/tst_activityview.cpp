// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/uifixture.h"
#include "ui/activity/activityview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QTreeView>

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
    void copiesWhatHappened();
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
    std::unique_ptr<ActivityView> view;

    void show()
    {
        account.useUptrends({Secret("api-user-name"), Secret("api-password")});
        view = std::make_unique<ActivityView>(&account, journal.get());
        view->resize(1000, 640);
        view->show();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        view->focusFirst();
    }
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
    const QSignalSpy undone(shown.view.get(), &ActivityView::undone);
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
    shown.journal = std::make_unique<Journal>(shown.fixture.folder.path(), u"p1"_s);
    shown.show();
    QVERIFY(!shown.button(u"undoChangeButton"_s)->isVisible());
    QVERIFY(!shown.notice().isEmpty());
    QTest::mouseClick(shown.button(u"leaveChangeButton"_s), Qt::LeftButton);
    QVERIFY(shown.journal->openEntries().isEmpty());
    QVERIFY(!shown.button(u"leaveChangeButton"_s)->isVisible());
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

} // namespace alertbridge::ui

QTEST_MAIN(alertbridge::ui::ActivityViewTest)
#include "tst_activityview.moc"
