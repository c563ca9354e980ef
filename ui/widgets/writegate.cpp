// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/writegate.h"

#include "ui/widgets/plaintooltip.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace alertbridge::ui {

WriteGate::WriteGate(QObject *parent)
    : QObject(parent)
{
}

void WriteGate::guard(QWidget *control)
{
    m_guarded.removeIf([](const Guarded &guarded) { return !guarded.control; });
    const bool known = std::any_of(
        m_guarded.begin(), m_guarded.end(),
        [control](const Guarded &guarded) { return guarded.control == control; });
    if (known)
        return;
    control->installEventFilter(this);
    m_guarded.append({control, control->toolTip(), control->accessibleDescription()});
    if (m_closed)
        apply(m_guarded.last());
}

void WriteGate::close(const QString &reason)
{
    if (m_closed && m_reason == reason)
        return;
    m_reason = reason;
    if (!m_closed) {
        for (Guarded &guarded : m_guarded) {
            if (!guarded.control)
                continue;
            guarded.toolTip = guarded.control->toolTip();
            guarded.description = guarded.control->accessibleDescription();
        }
    }
    m_closed = true;
    for (Guarded &guarded : m_guarded)
        apply(guarded);
    Q_EMIT changed();
}

void WriteGate::open()
{
    if (!m_closed)
        return;
    m_closed = false;
    m_reason.clear();
    for (Guarded &guarded : m_guarded)
        apply(guarded);
    Q_EMIT changed();
}

void WriteGate::apply(Guarded &guarded)
{
    if (!guarded.control)
        return;
    // Qt keeps what was asked for in this attribute, apart from what follows from the parent. It is
    // left as the page set it, so that a wish made while the gate is closed is not lost.
    const bool wanted = !guarded.control->testAttribute(Qt::WA_ForceDisabled);
    guarded.control->setEnabled(wanted && !m_closed);
    guarded.control->setAttribute(Qt::WA_ForceDisabled, !wanted);
    guarded.control->setToolTip(m_closed ? plainToolTip(m_reason) : guarded.toolTip);
    guarded.control->setAccessibleDescription(m_closed ? m_reason : guarded.description);
}

bool WriteGate::eventFilter(QObject *watched, QEvent *event)
{
    if (m_closed && event->type() == QEvent::EnabledChange) {
        for (Guarded &guarded : m_guarded) {
            if (guarded.control == watched && guarded.control->isEnabled())
                apply(guarded);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace alertbridge::ui
