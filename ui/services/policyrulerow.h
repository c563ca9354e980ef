// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pagerduty/types.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace alertbridge::ui {

class Button;
class FlowLayout;
class FlowText;

/// One rule of an escalation policy: chips of people and schedules, and the delay before the next
/// rule.
class PolicyRuleRow : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyRuleRow(QWidget *parent = nullptr);

    void setNumber(int number, bool removable);
    void setChoices(const QList<pagerduty::EscalationTarget> &choices);
    void setRule(const pagerduty::EscalationRule &rule);
    pagerduty::EscalationRule rule() const;
    void showProblem(const QString &text);
    QWidget *chainAfter(QWidget *previous); ///< for Tab; answers its last stop ///< empty: none

Q_SIGNALS:
    void edited();
    void removeRequested();
    void stopsChanged(); ///< chainAfter() again

private:
    void addTarget(int choice);
    void showTargets();

    FlowText *m_title;
    Button *m_remove;
    QWidget *m_chips;
    FlowLayout *m_chipLayout;
    QComboBox *m_picker;
    QSpinBox *m_delay;
    FlowText *m_problem;
    QList<pagerduty::EscalationTarget> m_choices;
    QList<pagerduty::EscalationTarget> m_targets;
};

} // namespace alertbridge::ui
