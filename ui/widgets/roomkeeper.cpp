// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomkeeper.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

namespace alertbridge::ui {

namespace {

constexpr int leastBeside = 40; ///< of the window stays in sight around the sheet

} // namespace

RoomKeeper::RoomKeeper(QWidget *window, QWidget *sheet, QSize wanted)
    : QObject(sheet)
    , m_sheet(sheet)
    , m_wanted(wanted)
{
    m_sheet->resize(m_wanted);
    if (!window)
        return;
    window->installEventFilter(this);
    fit(window);
}

bool RoomKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (auto *window = qobject_cast<QWidget *>(watched); window && event->type() == QEvent::Resize)
        fit(window);
    return QObject::eventFilter(watched, event);
}

void RoomKeeper::fit(const QWidget *window)
{
    m_sheet->resize(m_wanted.boundedTo(window->size() - QSize(leastBeside, leastBeside)));
}

} // namespace alertbridge::ui
