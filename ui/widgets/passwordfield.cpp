// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordfield.h"

#include "ui/theme/accessibility.h"
#include "ui/theme/icons.h"

#include <QtGui/QAction>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>

namespace alertbridge::ui {

PasswordField::PasswordField(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(new QAction(this))
{
    registerAccessibleRoles();
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
    addAction(m_eye, TrailingPosition);
    connect(m_eye, &QAction::triggered, this, [this] { setRevealed(!isRevealed()); });
    setRevealed(false);
}

void PasswordField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? Normal : Password);
    m_eye->setIcon(makeIcon(revealed ? Icon::EyeOff : Icon::Eye, Role::Muted));
    m_eye->setText(revealed ? tr("Hide") : tr("Show"));
    m_eye->setToolTip(m_eye->text());
}

bool PasswordField::isRevealed() const
{
    return echoMode() == Normal;
}

void PasswordField::setRevealable(bool revealable)
{
    m_eye->setVisible(revealable);
    if (!revealable)
        setRevealed(false);
}

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)
        || event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PasswordField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *paste = menu->addAction(tr("Paste"), this, &QLineEdit::paste);
    paste->setEnabled(!isReadOnly());
    menu->addAction(tr("Clear"), this, &QLineEdit::clear)->setEnabled(!text().isEmpty());
    menu->popup(event->globalPos());
}

void PasswordField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    const bool left = event->type() == QEvent::ActivationChange && !isActiveWindow();
    if (left || (event->type() == QEvent::EnabledChange && !isEnabled()))
        setRevealed(false);
}

} // namespace alertbridge::ui
