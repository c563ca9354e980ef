// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/writegate.h"

#include "ui/widgets/plaintooltip.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QWidget>

namespace alertbridge::ui {

WriteGate::WriteGate(QObject *parent)
    : QObject(parent)
{
}

void WriteGate::guard(QWidget *control)
{
    m_guarded.removeIf([](const Guarded &guarded) { return !guarded.control; });
    control->installEventFilter(this);
    m_guarded.append({control, control->isEnabledTo(control->parentWidget()), control->toolTip(),
                      control->accessibleDescription()});
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
    const QScopedValueRollback applying(m_applying, true);
    guarded.control->setEnabled(guarded.wanted && !m_closed);
    guarded.control->setToolTip(m_closed ? plainToolTip(m_reason) : guarded.toolTip);
    guarded.control->setAccessibleDescription(m_closed ? m_reason : guarded.description);
}

bool WriteGate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::EnabledChange || m_applying)
        return QObject::eventFilter(watched, event);
    for (Guarded &guarded : m_guarded) {
        if (guarded.control != watched)
            continue;
        const QWidget *control = guarded.control;
        // A parent that is disabled takes its children along: that is not the page's wish for them.
        if (control->parentWidget() && !control->parentWidget()->isEnabled())
            break;
        guarded.wanted = control->isEnabled();
        if (m_closed && guarded.wanted)
            apply(guarded);
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace alertbridge::ui
