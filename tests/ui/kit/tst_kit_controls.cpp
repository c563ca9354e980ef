// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/profilebadge.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/steppath.h"
#include "ui/widgets/taglist.h"
#include "ui/widgets/timeline.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

namespace {

QString spokenName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QAccessible::Role spokenRole(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->role() : QAccessible::NoRole;
}

} // namespace

class ControlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, Theme::Mode::Light); }
    void segmentsByKeyboard();
    void segmentsByCode();
    void segmentsAreRadioButtons();
    void stepStates();
    void stepsByKeyboard();
    void stepsShrink();
    void buttonBusyAndReturn();
    void buttonReason();
    void navigation();
    void tags();
    void spokenNames();

private:
    Theme m_theme;
};

void ControlsTest::segmentsByKeyboard()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *before = new QLineEdit;
    auto *control = new SegmentedControl({u"Off"_s, u"Time"_s, u"Content"_s});
    auto *after = new QLineEdit;
    for (QWidget *widget : {static_cast<QWidget *>(before), static_cast<QWidget *>(control),
                            static_cast<QWidget *>(after)})
        layout->addWidget(widget);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QApplication::setActiveWindow(&window);
    before->setFocus();
    // The first stop is the chosen one, also before any of them had the focus.
    control->setCurrentIndex(2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(control->currentIndex(), 1);
    control->setCurrentIndex(0);
    before->setFocus();
    QSignalSpy changed(control, &SegmentedControl::currentIndexChanged);
    QSignalSpy activated(control, &SegmentedControl::activated);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(control->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(control->currentIndex(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(control->currentIndex(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(control->currentIndex(), 1);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(activated.count(), 3);
    // One stop for Tab, whatever is chosen.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), after);
}

void ControlsTest::segmentsByCode()
{
    SegmentedControl control;
    control.addSegment(u"Off"_s, u"off"_s);
    control.addSegment(u"Time"_s, u"time"_s);
    QSignalSpy changed(&control, &SegmentedControl::currentIndexChanged);
    QSignalSpy activated(&control, &SegmentedControl::activated);
    QCOMPARE(control.currentIndex(), 0);
    control.setCurrentData(u"time"_s);
    QCOMPARE(control.currentData().toString(), u"time"_s);
    control.setCurrentIndex(-1);
    QCOMPARE(control.currentIndex(), -1);
    control.setCurrentIndex(1);
    QCOMPARE(control.currentIndex(), 1);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(activated.count(), 0);
}

void ControlsTest::segmentsAreRadioButtons()
{
    SegmentedControl control({u"Off"_s, u"Time"_s});
    control.setAccessibleName(u"Alert grouping"_s);
    QCOMPARE(spokenRole(&control), QAccessible::Grouping);
    const auto buttons = control.findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(spokenRole(buttons.at(0)), QAccessible::RadioButton);
    QCOMPARE(spokenName(buttons.at(1)), u"Time"_s);
}

namespace {
QList<StepPath::Step> fourSteps()
{
    return {{u"PagerDuty service"_s, u"Where incidents open"_s},
            {u"Uptrends integration"_s, u"Sign in and connect"_s},
            {u"Escalation levels"_s, u"When it is used"_s},
            {u"Proof"_s, u"One test message"_s}};
}
} // namespace

void ControlsTest::stepStates()
{
    StepPath path;
    path.setSteps(fourSteps());
    path.setState(1, StepPath::State::Failed);
    path.setCurrent(2);
    QCOMPARE(path.step(0).state, StepPath::State::Done);
    QCOMPARE(path.step(1).state, StepPath::State::Failed);
    QCOMPARE(path.step(2).state, StepPath::State::Current);
    QCOMPARE(path.step(3).state, StepPath::State::Upcoming);
    const auto marks = path.findChildren<QAbstractButton *>();
    QCOMPARE(marks.size(), 4);
    QCOMPARE(spokenName(marks.at(0)), u"Step 1 of 4: PagerDuty service, done"_s);
    QCOMPARE(spokenName(marks.at(2)), u"Step 3 of 4: Escalation levels, current step"_s);
}

void ControlsTest::stepsByKeyboard()
{
    StepPath path;
    path.setSteps(fourSteps());
    path.setCurrent(1);
    path.setReachable(0, true);
    path.resize(1000, 44);
    path.show();
    QVERIFY(QTest::qWaitForWindowExposed(&path));
    QSignalSpy activated(&path, &StepPath::stepActivated);
    const auto marks = path.findChildren<QAbstractButton *>();
    QCOMPARE(marks.at(0)->focusPolicy(), Qt::StrongFocus);
    QCOMPARE(marks.at(3)->focusPolicy(), Qt::NoFocus);
    QTest::keyClick(marks.at(0), Qt::Key_Space);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).toInt(), 0);
    QTest::mouseClick(marks.at(3), Qt::LeftButton);
    QTest::keyClick(marks.at(3), Qt::Key_Space);
    QCOMPARE(activated.count(), 1);
}

void ControlsTest::stepsShrink()
{
    StepPath path;
    path.setSteps(fourSteps());
    path.setCurrent(0);
    for (const int width : {1200, 800, 500, path.minimumSizeHint().width()}) {
        path.resize(width, 44);
        path.show();
        int right = -1;
        for (const QAbstractButton *mark : path.findChildren<QAbstractButton *>()) {
            QVERIFY(mark->x() > right);
            right = mark->geometry().right();
        }
        QVERIFY(right < width + 1);
    }
}

void ControlsTest::buttonBusyAndReturn()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *button = new Button(u"Save"_s, Button::Kind::Primary);
    layout->addWidget(button);
    window.show();
    QSignalSpy clicked(button, &Button::clicked);
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);
    const QSize size = button->sizeHint();
    button->setBusy(true);
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Space);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 2);
    QCOMPARE(button->sizeHint(), size);
    button->setBusy(false);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 3);
}

void ControlsTest::buttonReason()
{
    Button button(u"Continue"_s);
    button.setDisabledReason(u"Choose a service first"_s);
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.accessibleDescription(), u"Choose a service first"_s);
    button.setDisabledReason({});
    QVERIFY(button.isEnabled());
    QVERIFY(button.toolTip().isEmpty());
}

void ControlsTest::navigation()
{
    NavigationBar bar;
    bar.addItem(7, Icon::Setup, u"Set-up"_s);
    bar.addItem(8, Icon::Integrations, u"Integrations"_s);
    bar.addItem(9, Icon::Accounts, u"Accounts"_s);
    bar.setItemEnabled(8, false, u"Connect an account first"_s);
    bar.setCurrent(7);
    bar.resize(bar.sizeHint());
    bar.show();
    QApplication::setActiveWindow(&bar);
    QSignalSpy activated(&bar, &NavigationBar::activated);
    const auto items = bar.findChildren<QAbstractButton *>();
    QCOMPARE(items.size(), 3);
    items.at(0)->setFocus();
    QTest::keyClick(items.at(0), Qt::Key_Down);
    // The one that cannot be opened is stepped over.
    QTRY_COMPARE(QApplication::focusWidget(), items.at(2));
    QCOMPARE(activated.count(), 0);
    QTest::keyClick(items.at(2), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).toInt(), 9);
    QCOMPARE(bar.current(), 7);
    bar.setCurrent(9);
    QCOMPARE(bar.current(), 9);
    QCOMPARE(items.at(1)->toolTip(), u"Connect an account first"_s);
    bar.setCompact(true);
    QCOMPARE(bar.width(), tokens::NavigationCompactWidth);
    QCOMPARE(items.at(0)->toolTip(), u"Set-up"_s);
}

void ControlsTest::tags()
{
    TagList list;
    list.setTags({{u"Web team"_s, 1}, {u"Anna Petit"_s, 2}});
    list.setAddText(u"Add"_s);
    list.show();
    QSignalSpy removed(&list, &TagList::removeRequested);
    QSignalSpy added(&list, &TagList::addRequested);
    QList<QAbstractButton *> shown;
    for (auto *button : list.findChildren<QAbstractButton *>()) {
        if (!button->isHidden())
            shown.append(button);
    }
    QCOMPARE(shown.size(), 3);
    QCOMPARE(spokenName(shown.at(1)), u"Remove Anna Petit"_s);
    QTest::keyClick(shown.at(1), Qt::Key_Space);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.at(0).at(0).toInt(), 2);
    QTest::keyClick(shown.at(2), Qt::Key_Space);
    QCOMPARE(added.count(), 1);

    // Its owner makes the tags anew: the focus stays among them.
    QVERIFY(QTest::qWaitForWindowActive(&list));
    shown.at(1)->setFocus(Qt::TabFocusReason);
    list.setTags({{u"Web team"_s, 1}});
    const auto *focused = qobject_cast<QAbstractButton *>(list.focusWidget());
    QVERIFY(focused && focused->isVisible());
    QCOMPARE(focused->text(), u"Add"_s);
}

void ControlsTest::spokenNames()
{
    Chip chip(u"Nobody until 08:00"_s, Tone::Caution);
    QCOMPARE(spokenName(&chip), u"Nobody until 08:00"_s);
    QCOMPARE(spokenRole(&chip), QAccessible::StaticText);
    Button icon(Icon::Reload, u"Reload"_s);
    QCOMPARE(spokenName(&icon), u"Reload"_s);
    ProfileBadge badge;
    badge.setProfile(u"Practice account"_s, Qt::blue);
    QCOMPARE(spokenName(&badge), u"Account: Practice account"_s);
    Timeline timeline;
    timeline.setHops({{Timeline::State::Good, u"Incident opened"_s, u"#1"_s, {}, {}, u"1 s"_s}});
    const auto rows = timeline.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    QCOMPARE(spokenName(rows.at(0)), u"Incident opened, done"_s);
    QCOMPARE(spokenRole(rows.at(0)), QAccessible::ListItem);
}

QTEST_MAIN(ControlsTest)
#include "tst_kit_controls.moc"
