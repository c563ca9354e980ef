// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/theme/theme.h"
#include "ui/widgets/busy.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QDialog>

namespace alertbridge::ui {

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

Button::Button(Icon icon, const QString &name, Kind kind, QWidget *parent)
    : Button(QString(), kind, parent)
{
    m_iconOnly = true;
    setAccessibleName(name);
    setToolTip(name);
    setLeadingIcon(icon);
}

void Button::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    refreshIcon();
    updateGeometry();
    update();
}

void Button::setLeadingIcon(Icon icon)
{
    m_icon = icon;
    refreshIcon();
}

void Button::refreshIcon()
{
    if (m_icon == Icon::IconCount)
        return;
    Role tint = Role::Text;
    if (m_kind == Kind::Primary)
        tint = Role::OnAccent;
    else if (m_kind == Kind::Danger)
        tint = Role::OnBad;
    else if (m_kind == Kind::Quiet || m_kind == Kind::Link)
        tint = m_iconOnly ? Role::Muted : Role::Accent;
    setIcon(makeIcon(m_icon, tint));
    setIconSize({tokens::IconSize, tokens::IconSize});
}

void Button::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    if (busy && !m_spinner)
        m_spinner = new Spinner(tokens::IconSize, this);
    if (busy) {
        m_spinner->setColor(Theme::color(m_kind == Kind::Primary  ? Role::OnAccent
                                         : m_kind == Kind::Danger ? Role::OnBad
                                                                  : Role::Accent));
        placeSpinner();
    }
    if (m_spinner)
        m_spinner->setVisible(busy);
    setAccessibleDescription(busy ? tr("Working") : QString());
    update();
}

void Button::setMuted(bool muted)
{
    setProperty("muted", muted);
    update();
}

void Button::setDisabledReason(const QString &reason)
{
    setToolTip(reason.isEmpty() && m_iconOnly ? accessibleName() : reason);
    setAccessibleDescription(reason);
    setEnabled(reason.isEmpty()); // last: a gate may have a reason of its own
}

QSize Button::sizeHint() const
{
    return QPushButton::sizeHint();
}

bool Button::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Shortcut:
        if (m_busy)
            return true;
        break;
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (m_busy && (enter || key == Qt::Key_Space || key == Qt::Key_Select))
            return true;
        // Qt presses a button on Return only in dialogs.
        if (enter && !qobject_cast<QDialog *>(window())) {
            click();
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QPushButton::event(event);
}

void Button::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    placeSpinner();
}

void Button::placeSpinner()
{
    if (m_spinner)
        m_spinner->setGeometry((width() - tokens::IconSize) / 2, (height() - tokens::IconSize) / 2,
                               tokens::IconSize, tokens::IconSize);
}

} // namespace alertbridge::ui
