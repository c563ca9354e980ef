// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;

namespace alertbridge::ui {

class Button;

/// A text to take elsewhere: shown in full, selectable, with a copy button. Never for secrets.
class CopyRow : public QWidget
{
    Q_OBJECT

public:
    CopyRow(const QString &name, const QString &text, QWidget *parent = nullptr);

private:
    QLineEdit *m_text;
    Button *m_copy;
};

} // namespace alertbridge::ui
