// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

namespace alertbridge::ui {

/**
 * For tokens and passwords: hidden until the eye is pressed, hidden again when the window loses
 * the focus, never given to the accessibility interface, no undo history, no drag, no copy.
 */
class PasswordField : public QLineEdit
{
    Q_OBJECT
public:
    explicit PasswordField(QWidget *parent = nullptr);

    void setRevealed(bool revealed);
    [[nodiscard]] bool isRevealed() const;
    /** Without the eye: for what is never worth seeing again. */
    void setRevealable(bool revealable);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *m_eye;
};

} // namespace alertbridge::ui
