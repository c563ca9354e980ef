// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/driver.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QTimer>
#include <QtGui/QInputMethodEvent>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>

namespace alertbridge::tour {

namespace {

/// Scrolls everything around the widget until it can be seen and pressed.
void bringIntoView(QWidget *widget)
{
    for (QWidget *outer = widget->parentWidget(); outer; outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer))
            area->ensureWidgetVisible(widget, 8, 8);
    }
}

} // namespace

Driver::Driver(QWidget *window)
    : m_window(window)
{
}

bool Driver::waitUntil(const std::function<bool()> &condition, int milliseconds)
{
    // QTest::qWaitFor() sleeps after each round of events, and one request takes several rounds.
    constexpr std::chrono::milliseconds pause {5};
    QTimer wake;
    wake.start(pause);
    const QDeadlineTimer end(milliseconds);
    while (!condition()) {
        if (end.hasExpired())
            return false;
        const QDeadlineTimer next(pause);
        while (!next.hasExpired()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    return true;
}

QWidget *Driver::visible(const QString &objectName) const
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (!top->isVisible())
            continue;
        if (top->objectName() == objectName)
            return top;
        const auto found = top->findChildren<QWidget *>(objectName);
        for (QWidget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

QWidget *Driver::visibleIn(const QString &outerName, const QString &objectName) const
{
    const QWidget *outer = visible(outerName);
    const auto found = outer ? outer->findChildren<QWidget *>(objectName) : QList<QWidget *>();
    for (QWidget *widget : found) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool Driver::isReady(const QString &objectName) const
{
    const QWidget *widget = visible(objectName);
    return widget && widget->isEnabled() && !widget->property("busy").toBool();
}

bool Driver::waitFor(const QString &objectName, int milliseconds) const
{
    return waitUntil([&] { return visible(objectName) != nullptr; }, milliseconds);
}

bool Driver::press(QWidget *widget)
{
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return false;
    bringIntoView(widget);
    QTest::mouseMove(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

bool Driver::press(const QString &objectName, int milliseconds)
{
    const bool there = waitUntil([&] { return isReady(objectName); }, milliseconds);
    return there && press(visible(objectName));
}

void Driver::typeInto(QWidget *focused, const QString &text)
{
    for (const QChar letter : text) {
        if (letter.unicode() < 0x80) {
            QTest::keyClick(focused, letter.toLatin1());
            continue;
        }
        // What has no key of its own comes from an input method.
        QInputMethodEvent event;
        event.setCommitString(QString(letter));
        QApplication::sendEvent(focused, &event);
    }
}

bool Driver::type(const QString &objectName, const QString &text)
{
    if (!waitFor(objectName))
        return false;
    auto *edit = qobject_cast<QLineEdit *>(visible(objectName));
    if (!press(edit))
        return false;
    edit->setFocus();
    QTest::keySequence(edit, QKeySequence(QKeySequence::SelectAll));
    typeInto(edit, text);
    return edit->text() == text;
}

bool Driver::pressSheetButton(const QString &objectName)
{
    return waitUntil([] {
               const QWidgetList tops = QApplication::topLevelWidgets();
               for (QWidget *top : tops) {
                   if (qobject_cast<QDialog *>(top) && top->isVisible())
                       return true;
               }
               return false;
           })
           && press(objectName);
}

bool Driver::clickCheckBox(QAbstractItemView *view, const QModelIndex &index)
{
    if (!view || !index.isValid())
        return false;
    const QVariant before = index.data(Qt::CheckStateRole);
    view->setFocus();
    view->scrollTo(index);
    view->setCurrentIndex(index);
    QTest::keyClick(view, Qt::Key_Space);
    return waitUntil([&] { return index.data(Qt::CheckStateRole) != before; }, 3000);
}

bool Driver::chooseSegment(const QString &objectName, int index)
{
    if (!waitFor(objectName))
        return false;
    const auto segments = visible(objectName)->findChildren<QAbstractButton *>();
    if (index >= segments.size() || !press(segments.at(index)))
        return false;
    return waitUntil([&] { return segments.at(index)->isChecked(); }, 1000);
}

bool Driver::typeNumber(const QString &objectName, int number)
{
    auto *box = waitFor(objectName) ? qobject_cast<QSpinBox *>(visible(objectName)) : nullptr;
    if (!box || !box->isEnabled())
        return false;
    bringIntoView(box);
    box->setFocus();
    box->selectAll();
    typeInto(box, QString::number(number));
    QTest::keyClick(box, Qt::Key_Tab);
    return box->value() == number;
}

QComboBox *Driver::comboWith(const QString &objectName, const QString &text) const
{
    QComboBox *combo = nullptr;
    const bool offered = waitUntil([&] {
        combo = qobject_cast<QComboBox *>(visible(objectName));
        return combo && combo->findText(text, Qt::MatchStartsWith) >= 0;
    });
    return offered ? combo : nullptr;
}

bool Driver::chooseInCombo(const QString &objectName, const QString &text)
{
    QComboBox *combo = comboWith(objectName, text);
    return combo && chooseRow(combo, combo->findText(text, Qt::MatchStartsWith));
}

bool Driver::chooseLastInCombo(const QString &objectName)
{
    auto *combo = qobject_cast<QComboBox *>(visible(objectName));
    return combo && chooseRow(combo, combo->count() - 1);
}

bool Driver::chooseRow(QComboBox *combo, int wanted)
{
    if (wanted < 0 || !combo->isEnabled())
        return false;
    bringIntoView(combo);
    combo->setFocus();
    for (int step = 0; step < combo->count() * 2 && combo->currentIndex() != wanted; ++step)
        QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    return combo->currentIndex() == wanted;
}

QAbstractItemView *Driver::viewWith(const QString &objectName, const QString &text,
                                    QModelIndex *row) const
{
    QAbstractItemView *view = nullptr;
    const bool found = waitUntil([&] {
        view = qobject_cast<QAbstractItemView *>(visible(objectName));
        if (!view || !view->model())
            return false;
        for (int i = 0; i < view->model()->rowCount(); ++i) {
            *row = view->model()->index(i, 0);
            if (row->data().toString().startsWith(text))
                return true;
        }
        return false;
    });
    return found ? view : nullptr;
}

bool Driver::chooseInView(const QString &objectName, const QString &text)
{
    QModelIndex row;
    QAbstractItemView *view = viewWith(objectName, text, &row);
    if (!view)
        return false;
    view->scrollTo(row);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(row).center());
    return view->currentIndex().row() == row.row();
}

bool Driver::checkInView(const QString &objectName, const QString &text)
{
    QModelIndex row;
    QAbstractItemView *view = viewWith(objectName, text, &row);
    return view && clickCheckBox(view, row);
}

bool Driver::chooseTab(const QString &objectName, int index)
{
    auto *tabs = waitFor(objectName) ? qobject_cast<QTabBar *>(visible(objectName)) : nullptr;
    if (!tabs || !waitUntil([&] { return tabs->count() > index; }))
        return false;
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
    return tabs->currentIndex() == index;
}

bool Driver::pickInList(const QString &objectName, const QString &text)
{
    QComboBox *combo = comboWith(objectName, text);
    if (!combo)
        return false;
    bringIntoView(combo);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QAbstractItemView *list = combo->view();
    if (!waitUntil([list] { return list->isVisible(); }, 3000))
        return false;
    const int wanted = combo->findText(text, Qt::MatchStartsWith);
    for (int step = 0; step < combo->count() && list->currentIndex().row() != wanted; ++step)
        QTest::keyClick(list, Qt::Key_Down);
    const bool found = list->currentIndex().row() == wanted;
    QTest::keyClick(list, found ? Qt::Key_Return : Qt::Key_Escape);
    return waitUntil([list] { return !list->isVisible(); }, 3000) && found;
}

bool Driver::scrollTo(const QString &objectName)
{
    QTest::qWait(50); // until what was added has its place
    QWidget *widget = visible(objectName);
    if (widget)
        bringIntoView(widget);
    return widget != nullptr;
}

QImage Driver::picture() const
{
    QTest::qWait(250); // animations and late layouts
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    const QWidgetList tops = QApplication::topLevelWidgets();
    bool dimmed = false;
    for (QWidget *top : tops) {
        if (top == m_window || !top->isVisible()
            || !(qobject_cast<QDialog *>(top) || qobject_cast<QMenu *>(top)))
            continue;
        if (!dimmed && qobject_cast<QDialog *>(top)) {
            painter.fillRect(m_window->rect(), QColor(0, 0, 0, 70));
            dimmed = true;
        }
        painter.drawPixmap(m_window->mapFromGlobal(top->mapToGlobal(QPoint(0, 0))), top->grab());
    }
    return picture.toImage();
}

} // namespace alertbridge::tour
