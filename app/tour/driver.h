// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QModelIndex>
#include <QtCore/QString>
#include <QtGui/QImage>
#include <QtWidgets/QWidget>

#include <functional>

class QAbstractItemView;

namespace alertbridge::tour {

/// Works a real window the way a person does: presses what is visible and enabled, types into what
/// has the focus. Everything answers false where that was not possible within the patience given.
class Driver
{
public:
    explicit Driver(QWidget *window);

    QWidget *window() const { return m_window; }
    static bool waitUntil(const std::function<bool()> &condition, int milliseconds = 15000);

    /// The visible widget of that object name, in the window or in a sheet over it; null where
    /// there is none.
    QWidget *visible(const QString &objectName) const;
    bool isReady(const QString &objectName) const; ///< visible and enabled
    bool waitFor(const QString &objectName, int milliseconds = 15000) const;
    bool press(const QString &objectName,
               int milliseconds = 15000); ///< waits until it is enabled, then a mouse click
    bool press(QWidget *widget);
    static void typeInto(QWidget *focused, const QString &text);
    bool type(const QString &objectName,
              const QString &text); ///< replaces what stands there, key by key
    bool pressSheetButton(const QString &objectName); ///< in the topmost sheet
    bool clickCheckBox(QAbstractItemView *view,
                       const QModelIndex &index); ///< at the box, or with Space on the cell
    bool chooseSegment(const QString &objectName, int index);
    bool chooseInCombo(const QString &objectName, const QString &text); ///< by keyboard

    /// The window and the sheets over it, as they look.
    QImage picture() const;

private:
    QWidget *m_window;
};

} // namespace alertbridge::tour
