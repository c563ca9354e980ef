// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtWidgets/QWidget>

namespace alertbridge::tour {

/// Works the practice services' pages in the embedded view: asks the page where an element is and
/// clicks there with the mouse, types with the keyboard. Only the driver looks into a page; the app
/// never does.
class WebDriver
{
public:
    explicit WebDriver(QWidget *window);

    static bool isAvailable(); ///< built with WebEngine
    bool waitForElement(const QString &selector, int milliseconds = 20000);
    bool click(const QString &selector);
    bool type(const QString &selector, const QString &text);
    bool typeSecret(const QString &selector, const QByteArray &secret);
    bool isFocused(const QString &selector); ///< keys go to that element
    bool run(const QString &script); ///< in the page, as if it were the page's own
    bool crash(); ///< ends the process that draws the page
    int pageCount() const; ///< with the windows that the page opened

private:
    QWidget *m_window;
};

} // namespace alertbridge::tour
