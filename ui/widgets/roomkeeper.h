// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QSize>

class QWidget;

namespace alertbridge::ui {

/// Keeps a sheet inside its window, however small that is made: as large as wanted, else as large
/// as leaves some of the window in sight. Belongs to the sheet. Main thread.
class RoomKeeper : public QObject
{
public:
    /// @p window may be null: then the sheet is as large as wanted.
    RoomKeeper(QWidget *window, QWidget *sheet, QSize wanted);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit(const QWidget *window);

    QWidget *m_sheet;
    QSize m_wanted;
};

} // namespace alertbridge::ui
