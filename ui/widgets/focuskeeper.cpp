// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focuskeeper.h"

#include <QtWidgets/QWidget>

namespace alertbridge::ui {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled()
           && !widget->property(FocusKeeper::goingProperty).toBool();
}

} // namespace

FocusKeeper::FocusKeeper(QWidget *part, QWidget *otherwise)
    : m_part(part)
    , m_otherwise(otherwise)
    , m_focused(part->window()->focusWidget()) // also while a sheet is over it
{
    m_inside = m_focused && part->isAncestorOf(m_focused);
    if (m_inside)
        m_name = m_focused->objectName();
}

FocusKeeper::~FocusKeeper()
{
    if (!m_inside || takesFocus(m_focused))
        return;
    if (!m_name.isEmpty()) {
        const auto named = m_part->findChildren<QWidget *>(m_name);
        for (QWidget *widget : named) {
            if (widget != m_focused && takesFocus(widget)) {
                widget->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
    if (takesFocus(m_otherwise))
        m_otherwise->setFocus(Qt::OtherFocusReason);
}

} // namespace alertbridge::ui
