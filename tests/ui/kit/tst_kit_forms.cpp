// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stepguide.h"

#include <QtCore/QPointer>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

#include <algorithm>

using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

class FormsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, Theme::Mode::Light); }
    void fieldWiring();
    void fieldHelpMayHoldALink();
    void errorsAreNeverMarkup();
    void noticeIsAnAlert();
    void aPressOutlastsTheMessage();
    void noticeActions();
    void noticeIsAsTallAsItsText();
    void passwordIsNeverSpoken();
    void passwordIsNotCopied();
    void searchWaitsAndClears();
    void searchGoesToResults();
    void sheetAnswersOnce();
    void returnPressesWhatHasTheFocus();
    void dangerIsNotTheDefault();
    void cardHugsOrGrows();
    void guideTicks();
    void valuesChange();

private:
    Theme m_theme;
};

void FormsTest::fieldWiring()
{
    auto *edit = new QLineEdit;
    Field field(u"&Name"_s, edit);
    field.setHelp(u"Shown in PagerDuty."_s);
    field.show();
    QCOMPARE(edit->accessibleName(), u"Name"_s);
    QCOMPARE(edit->accessibleDescription(), u"Shown in PagerDuty."_s);
    bool buddy = false;
    for (const QLabel *label : field.findChildren<QLabel *>())
        buddy = buddy || label->buddy() == edit;
    QVERIFY(buddy);

    field.setError(u"This name exists already."_s);
    QCOMPARE(field.state(), Field::State::Error);
    QCOMPARE(edit->accessibleDescription(), u"Error: This name exists already."_s);
    QVERIFY(edit->property("invalid").toBool());
    field.setGood(u"This name is free."_s);
    QCOMPARE(field.state(), Field::State::Good);
    QVERIFY(!edit->property("invalid").toBool());
    field.clearState();
    QCOMPARE(field.message(), u"Shown in PagerDuty."_s);
    field.setError({});
    QCOMPARE(field.state(), Field::State::Normal);
}

void FormsTest::fieldHelpMayHoldALink()
{
    auto *edit = new QLineEdit;
    Field field(u"API token"_s, edit);
    field.setHelp(u"Kept in the keychain. <a href=\"help\">Where do I find it?</a>"_s);
    QCOMPARE(edit->accessibleDescription(), u"Kept in the keychain. Where do I find it?"_s);
}

void FormsTest::errorsAreNeverMarkup()
{
    auto *edit = new QLineEdit;
    Field field(u"Name"_s, edit);
    field.setError(u"<b>x</b> is taken"_s);
    bool plain = false;
    for (const FlowText *text : field.findChildren<FlowText *>())
        plain = plain
                || (text->text() == u"<b>x</b> is taken"_s && text->textFormat() == Qt::PlainText);
    QVERIFY(plain);
}

void FormsTest::noticeIsAnAlert()
{
    Notice notice;
    notice.addAction(u"Earlier"_s);
    notice.showMessage(Tone::Bad, u"Uptrends refused the change"_s, u"Level 1 is as it was."_s);
    QVERIFY(notice.isVisible());
    QCOMPARE(notice.accessibleName(), u"Uptrends refused the change. Level 1 is as it was."_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&notice)->role(), QAccessible::AlertMessage);
    const auto shown = [&notice] {
        const auto buttons = notice.findChildren<Button *>();
        return std::count_if(buttons.begin(), buttons.end(),
                             [](const Button *button) { return button->isVisible(); });
    };
    QTRY_COMPARE(shown(), 0);
    notice.setRichText(u"Level <b>2</b> too."_s);
    QCOMPARE(notice.text(), u"Level 2 too."_s);
}

/// What is told changes while somebody presses.
void FormsTest::aPressOutlastsTheMessage()
{
    Notice notice;
    notice.resize(400, 200);
    notice.showMessage(Tone::Neutral, u"Switching off"_s, u"1 of 9"_s);
    QPointer<Button> stop = notice.addAction(u"Stop"_s);
    int stopped = 0;
    connect(stop, &Button::clicked, this, [&stopped] { stopped += 100; });
    QTest::mousePress(stop, Qt::LeftButton);
    notice.showMessage(Tone::Neutral, u"Switching off"_s, u"2 of 9"_s);
    Button *again = notice.addAction(u"Stop"_s);
    connect(again, &Button::clicked, this, [&stopped] { ++stopped; });
    QCOMPARE(again, stop.data());
    QCoreApplication::processEvents();
    QTest::mouseRelease(again, Qt::LeftButton);
    QCOMPARE(stopped, 1); // what it did for the earlier message is over

    notice.showMessage(Tone::Good, u"Switched off"_s, {});
    Button *close = notice.addAction(u"Fine"_s);
    QVERIFY(close != stop.data());
    QTRY_VERIFY(!stop || !stop->isVisible());
}

void FormsTest::noticeActions()
{
    Notice notice(Tone::Bad, u"Title"_s, u"Text"_s);
    Button *again = notice.addAction(u"Try again"_s);
    notice.setClosable(true);
    notice.show();
    QSignalSpy clicked(again, &Button::clicked);
    QTest::keyClick(again, Qt::Key_Space);
    QCOMPARE(clicked.count(), 1);
    QSignalSpy closed(&notice, &Notice::closed);
    for (auto *button : notice.findChildren<Button *>()) {
        if (button->accessibleName() == u"Dismiss"_s)
            QTest::keyClick(button, Qt::Key_Return);
    }
    QCOMPARE(closed.count(), 1);
    QVERIFY(notice.isHidden());
}

void FormsTest::noticeIsAsTallAsItsText()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *notice = new Notice(Tone::Caution, u"One thing to look at"_s,
                              u"Level 2 fires after 15 minutes, while reminders of level 1 still "
                              "run: people will be told twice."_s);
    layout->addWidget(notice);
    layout->addStretch();
    window.resize(360, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const int wide = notice->height();
    QCOMPARE(notice->height(), notice->heightForWidth(notice->width()));
    QVERIFY(wide < 140);
    window.resize(240, 600);
    QTRY_VERIFY(notice->height() > wide);
}

void FormsTest::passwordIsNeverSpoken()
{
    PasswordField field;
    field.setText(u"hunter2-token"_s);
    field.setAccessibleName(u"API token"_s);
    for (const bool revealed : {false, true}) {
        field.setRevealed(revealed);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&field);
        QVERIFY(interface);
        QCOMPARE(interface->text(QAccessible::Name), u"API token"_s);
        QVERIFY(!interface->text(QAccessible::Value).contains(u"hunter2"_s));
        QVERIFY(interface->state().passwordEdit);
        QVERIFY(!interface->textInterface());
    }
}

void FormsTest::passwordIsNotCopied()
{
    PasswordField field;
    field.setText(u"hunter2-token"_s);
    field.setRevealed(true);
    field.selectAll();
    QApplication::clipboard()->setText(u"before"_s);
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QCOMPARE(field.text(), u"hunter2-token"_s);
}

void FormsTest::searchWaitsAndClears()
{
    SearchField search(u"Search 214 services"_s);
    QCOMPARE(search.accessibleName(), u"Search 214 services"_s);
    search.show();
    QSignalSpy changed(&search, &SearchField::searchChanged);
    QTest::keyClicks(&search, u"shop"_s);
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toString(), u"shop"_s);
    QTest::keyClick(&search, Qt::Key_Escape);
    QCOMPARE(search.text(), QString());
    QCOMPARE(changed.count(), 2);
}

void FormsTest::searchGoesToResults()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *search = new SearchField(u"Search"_s);
    auto *list = new QListWidget;
    list->addItems({u"one"_s, u"two"_s});
    layout->addWidget(search);
    layout->addWidget(list);
    search->setFindScope(&window);
    search->setResults(list);
    window.show();
    QApplication::setActiveWindow(&window);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_VERIFY(list->hasFocus());
    QCOMPARE(list->currentRow(), 0);
}

void FormsTest::sheetAnswersOnce()
{
    QWidget parent;
    parent.show();
    int answers = 0;
    auto last = ConfirmSheet::Choice::Cancelled;
    ConfirmSheet::Content content;
    content.title = u"Save 3 changes to Uptrends?"_s;
    content.items = {u"one"_s, u"two"_s};
    content.primary = u"Save 3 changes"_s;
    const auto answer = [&](ConfirmSheet::Choice choice) {
        ++answers;
        last = choice;
    };
    QPointer<ConfirmSheet> sheet = ConfirmSheet::ask(&parent, content, answer);
    QVERIFY(sheet->isVisible());
    QTest::keyClick(sheet, Qt::Key_Return);
    QCOMPARE(answers, 1);
    QCOMPARE(last, ConfirmSheet::Choice::Primary);
    QTRY_VERIFY(!sheet);

    sheet = ConfirmSheet::ask(&parent, content, answer);
    QTest::keyClick(sheet, Qt::Key_Escape);
    QCOMPARE(answers, 2);
    QCOMPARE(last, ConfirmSheet::Choice::Cancelled);
}

/// A question whether to wake somebody is answered by what has the focus.
void FormsTest::returnPressesWhatHasTheFocus()
{
    QWidget parent;
    parent.show();
    ConfirmSheet::Content content;
    content.title = u"Page whoever is on call?"_s;
    content.primary = u"Send test message"_s;
    content.secondary = u"Later"_s;
    const std::pair<QString, ConfirmSheet::Choice> buttons[] = {
        {u"sheetCancelButton"_s, ConfirmSheet::Choice::Cancelled},
        {u"sheetSecondaryButton"_s, ConfirmSheet::Choice::Secondary},
        {u"sheetPrimaryButton"_s, ConfirmSheet::Choice::Primary}};
    for (const auto &[name, choice] : buttons) {
        std::optional<ConfirmSheet::Choice> made;
        ConfirmSheet *sheet = ConfirmSheet::ask(&parent, content,
                                                [&](ConfirmSheet::Choice c) { made = c; });
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        auto *button = sheet->findChild<Button *>(name);
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(made, choice);
    }
}

void FormsTest::dangerIsNotTheDefault()
{
    QWidget parent;
    parent.show();
    auto last = ConfirmSheet::Choice::Primary;
    ConfirmSheet::Content content;
    content.title = u"Delete the service?"_s;
    content.primary = u"Delete service"_s;
    content.danger = true;
    QPointer<ConfirmSheet> sheet = ConfirmSheet::ask(&parent, content,
                                                     [&](ConfirmSheet::Choice c) { last = c; });
    QTest::keyClick(sheet, Qt::Key_Return);
    QCOMPARE(last, ConfirmSheet::Choice::Cancelled);
}

void FormsTest::cardHugsOrGrows()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *card = new Card(u"Title"_s);
    card->body()->addWidget(new FlowText(u"Text"_s));
    layout->addWidget(card);
    layout->addStretch();
    window.resize(400, 600);
    window.show();
    QVERIFY(card->height() < 120);
    QCOMPARE(card->accessibleName(), u"Title"_s);
    auto *list = new QListWidget;
    card->body()->addWidget(list);
    QTRY_VERIFY(card->height() > 200);
}

void FormsTest::guideTicks()
{
    StepGuide guide;
    guide.setItems({{u"Sign in to Uptrends"_s, {}}, {u"Press Connect"_s, u"A hint"_s}});
    guide.setCurrent(1);
    QCOMPARE(guide.items().at(0).state, StepGuide::State::Done);
    QCOMPARE(guide.items().at(1).state, StepGuide::State::Current);
    QStringList names;
    for (const auto *row : guide.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        names.append(row->accessibleName());
    QVERIFY(names.contains(u"Sign in to Uptrends, done"_s));
    QVERIFY(names.contains(u"Press Connect, to do now"_s));
}

void FormsTest::valuesChange()
{
    KeyValueList list;
    const int row = list.addRow(u"On call now"_s, u"Anna Petit"_s);
    list.setValue(row, u"Marc Dubois"_s);
    bool found = false;
    for (const FlowText *text : list.findChildren<FlowText *>())
        found = found || text->text() == u"Marc Dubois"_s;
    QVERIFY(found);
    list.clear();
    QCOMPARE(list.count(), 0);
}

QTEST_MAIN(FormsTest)
#include "tst_kit_forms.moc"
