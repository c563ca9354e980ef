// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pagerduty/types.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace alertbridge::ui {

class Button;
class Field;
class PolicyRuleRow;

/// A new escalation policy: a name and rules, each with whom to page and after how many minutes to
/// go on.
class PolicyEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyEditor(QWidget *parent = nullptr);

    void setDraft(
        const pagerduty::EscalationPolicyDraft &draft); ///< no rule: one empty rule is shown
    pagerduty::EscalationPolicyDraft draft() const;
    void setTargets(const QList<pagerduty::User> &users,
                    const QList<pagerduty::Schedule> &schedules);
    Field *nameField() const { return m_nameField; }
    bool isAcceptable() const;
    void showProblems();

Q_SIGNALS:
    void edited();
    void nameEdited(const QString &name);

private:
    void addRule(const pagerduty::EscalationRule &rule);
    void removeRule(PolicyRuleRow *row);
    void renumber();
    void chainStops();

    QLineEdit *m_name;
    Field *m_nameField;
    QVBoxLayout *m_rulesLayout;
    QList<PolicyRuleRow *> m_rows;
    Button *m_add;
    QSpinBox *m_loops;
    QList<pagerduty::EscalationTarget> m_targets;
    bool m_loading = false;
};

} // namespace alertbridge::ui
