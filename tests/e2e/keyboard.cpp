// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/keyboard.h"

#include "ui/websignin/embeddedpage.h"

#include <QtGui/QAccessible>
#include <QtGui/QWindow>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace alertbridge::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRound = 90;
constexpr int pageReaction = 400; // ms until a key had its effect in the page

QString described(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    QString path;
    for (const QWidget *part = widget; part && path.count(u'<') < 3; part = part->parentWidget())
        path += (path.isEmpty() ? u""_s : u" < "_s)
                + QString::fromLatin1(part->metaObject()->className()) + u' ' + part->objectName();
    return path;
}

QWidget *pageAround(QWidget *widget)
{
    for (QWidget *part = widget; part; part = part->parentWidget()) {
        if (qobject_cast<ui::EmbeddedPage *>(part))
            return part;
    }
    return nullptr;
}

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

/// What is wrong with the place of the focus; empty where nothing is.
QString focusProblem(QWidget *widget)
{
    if (!widget)
        return u"no focus anywhere"_s;
    if (!widget->isVisible() || !widget->window()->isActiveWindow())
        return u"the focus is hidden"_s;
    if (!widget->isEnabled())
        return u"the focus is on something disabled"_s;
    if (!(widget->focusPolicy() & Qt::TabFocus) && !pageAround(widget))
        return u"the focus is where Tab does not lead"_s;
    QRect seen = widget->rect();
    for (QWidget *part = widget; part->parentWidget() && !part->isWindow();
         part = part->parentWidget())
        seen = seen.translated(part->pos()) & part->parentWidget()->rect();
    if (seen.isEmpty())
        return u"the focus is out of sight"_s;
    return {};
}

} // namespace

Keyboard::Keyboard(QWidget *window)
    : m_window(window)
    , m_web(window)
{
}

void Keyboard::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWindow *window = QGuiApplication::focusWindow();
    if (!window) {
        complain(u"no window takes keys"_s);
        return;
    }
    // Shift+Tab is a key of its own that still has Shift.
    QTest::keyClick(window, Qt::Key(key),
                    key == Qt::Key_Backtab ? modifiers | Qt::ShiftModifier : modifiers);
    if (isInPage())
        QTest::qWait(pageReaction / 8); // the page answers from a process of its own
    giveFocusBack();
    checkFocus(QKeySequence(int(modifiers) | key).toString());
}

void Keyboard::giveFocusBack()
{
    // What a window manager does when a sheet goes; the offscreen platform has none.
    (void)QTest::qWaitFor([] { return QGuiApplication::focusWindow() != nullptr; }, 50);
    if (!QGuiApplication::focusWindow())
        m_window->activateWindow();
}

void Keyboard::type(const QString &text)
{
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_A, Qt::ControlModifier);
    for (const QChar letter : text)
        QTest::keyClick(QGuiApplication::focusWindow(), letter.toLatin1());
}

bool Keyboard::isAt(const QString &objectName)
{
    const QWidget *widget = focused();
    return widget
           && (widget->objectName() == objectName
               || (widget->parentWidget() && widget->parentWidget()->objectName() == objectName));
}

bool Keyboard::tabTo(const QString &objectName, int key)
{
    for (int stop = 0; stop < longestRound; ++stop) {
        if (isAt(objectName))
            return true;
        press(key);
    }
    return false;
}

bool Keyboard::pressAt(const QString &objectName, int key)
{
    const bool there = QTest::qWaitFor(
        [&] {
            const auto found = m_window->findChildren<QWidget *>(objectName);
            return std::any_of(found.begin(), found.end(), [](const QWidget *widget) {
                return widget->isVisible() && widget->isEnabled();
            });
        },
        20000);
    if (!there || !tabTo(objectName))
        return false;
    press(key);
    return true;
}

bool Keyboard::isInPage()
{
    return pageAround(focused()) != nullptr;
}

bool Keyboard::tabIntoPage()
{
    for (int stop = 0; stop < longestRound && !isInPage(); ++stop)
        press(Qt::Key_Tab);
    return isInPage();
}

bool Keyboard::tabInPage(const QString &selector)
{
    if (!m_web.waitForElement(selector))
        return false;
    for (int stop = 0; stop < longestRound; ++stop) {
        if (isInPage() && QTest::qWaitFor([&] { return m_web.isFocused(selector); }, pageReaction))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool Keyboard::fillIn(const QString &selector, const QString &text)
{
    if (!tabInPage(selector))
        return false;
    type(text);
    return true;
}

QList<QWidget *> Keyboard::round(int key)
{
    QList<QWidget *> stops;
    QWidget *first = focused();
    for (int stop = 0; stop < longestRound; ++stop) {
        stops.append(focused());
        press(key);
        if (focused() == first)
            return stops;
    }
    complain(u"Tab does not come back to %1"_s.arg(described(first)));
    return {};
}

void Keyboard::checkNames()
{
    const auto widgets = QApplication::activeWindow()->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool stop = widget->isVisible() && widget->isEnabled()
                          && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        QWidget *page = pageAround(widget);
        if (stop && accessibleName(page ? page : widget).isEmpty())
            complain(u"no accessible name: "_s + described(widget));
    }
}

void Keyboard::checkFocus(const QString &where)
{
    QString problem;
    (void)QTest::qWaitFor(
        [&problem] {
            problem = QApplication::activePopupWidget() ? QString() : focusProblem(focused());
            return problem.isEmpty();
        },
        1000);
    if (!problem.isEmpty())
        complain(u"%1 after %2: %3"_s.arg(problem, where, described(focused())));
}

void Keyboard::complain(const QString &complaint)
{
    if (!m_complaints.contains(complaint))
        m_complaints.append(complaint);
}

} // namespace alertbridge::test
