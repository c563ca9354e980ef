// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/webdriver.h"

#include <QtCore/QStringList>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace alertbridge::test {

/// Somebody without a mouse: presses keys where the window system would send them, and notes
/// whatever would leave such a person lost.
class Keyboard
{
public:
    explicit Keyboard(QWidget *window);

    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text); ///< ASCII, replacing what the field holds
    static QWidget *focused() { return QApplication::focusWidget(); }
    /// The widget with the focus or what it is part of has that name.
    static bool isAt(const QString &objectName);
    bool tabTo(const QString &objectName, int key = Qt::Key_Tab); ///< false after a whole round
    bool pressAt(const QString &objectName, int key = Qt::Key_Return); ///< once it can be reached

    static bool isInPage(); ///< the focus is in the embedded page
    bool tabIntoPage();
    bool tabInPage(const QString &selector); ///< may leave the page and come back to it
    bool fillIn(const QString &selector, const QString &text);

    /// Names of the stops of a whole round by Tab, from where the focus is; empty where it does not
    /// come back.
    QList<QWidget *> round(int key = Qt::Key_Tab);
    void checkNames(); ///< of all that can take the focus now
    void checkFocus(const QString &where); ///< settles within a moment
    QStringList complaints() const { return m_complaints; }

private:
    void giveFocusBack();
    void complain(const QString &complaint);

    QWidget *m_window;
    tour::WebDriver m_web;
    QStringList m_complaints;
};

} // namespace alertbridge::test
