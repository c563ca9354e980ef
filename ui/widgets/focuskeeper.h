// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtCore/QString>

class QWidget;

namespace alertbridge::ui {

/**
 * While it lives, widgets of a part may be made anew or go. Where one of them had the focus, it is
 * at its end at the one of the same object name, else at another that is told. Without, the focus
 * would be nowhere, or where Qt's chain of tabs happens to go on.
 */
class FocusKeeper
{
public:
    /** Set on a widget that is still there, but goes with the next turn of the event loop. */
    static constexpr char goingProperty[] = "alertbridgeGoing";

    /** @p otherwise may be null: then it is left to Qt. */
    explicit FocusKeeper(QWidget *part, QWidget *otherwise = nullptr);
    ~FocusKeeper();
    Q_DISABLE_COPY_MOVE(FocusKeeper)

private:
    QWidget *m_part;
    QWidget *m_otherwise;
    QPointer<QWidget> m_focused;
    QString m_name;
    bool m_inside = false;
};

} // namespace alertbridge::ui
