// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QModelIndex>
#include <QtCore/QString>
#include <QtGui/QImage>
#include <QtWidgets/QWidget>

#include <functional>

class QAbstractItemView;
class QComboBox;

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
    /// … inside the visible widget of another name.
    QWidget *visibleIn(const QString &outerName, const QString &objectName) const;
    bool isReady(const QString &objectName) const; ///< visible, enabled, and not busy
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
    bool typeNumber(const QString &objectName, int number); ///< into a spin box
    /// By keyboard, the entry that begins with @p text; in the closed list, or in the open one
    /// where choosing has an effect at once.
    bool chooseInCombo(const QString &objectName, const QString &text);
    bool chooseLastInCombo(const QString &objectName);
    bool chooseInView(const QString &objectName,
                      const QString &text); ///< a click on the row that begins with it
    bool checkInView(const QString &objectName, const QString &text); ///< its box
    bool chooseTab(const QString &objectName, int index);
    bool pickInList(const QString &objectName, const QString &text);

    bool scrollTo(const QString &objectName); ///< until it can be seen
    /// The window and the sheets over it, as they look.
    QImage picture() const;

private:
    QAbstractItemView *viewWith(const QString &objectName, const QString &text,
                                QModelIndex *row) const; ///< once it has it
    QComboBox *comboWith(const QString &objectName, const QString &text) const; ///< once it has it
    static bool chooseRow(QComboBox *combo, int wanted);

    QWidget *m_window;
};

} // namespace alertbridge::tour
