// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/button.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace alertbridge::ui {

class FlowText;
class IconLabel;

/** What stands where a list has nothing to show: why, and what to do. */
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    EmptyState(Icon icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setIcon(Icon icon, Tone tone = Tone::Neutral);
    void setTitle(const QString &title);
    void setText(const QString &text);
    Button *addAction(const QString &text, Button::Kind kind = Button::Kind::Secondary);
    void clearActions();

private:
    IconLabel *m_icon;
    FlowText *m_title;
    FlowText *m_text;
    QHBoxLayout *m_actions;
};

} // namespace alertbridge::ui
