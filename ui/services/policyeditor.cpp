// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/policyeditor.h"

#include "ui/services/policyrulerow.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowtext.h"
#include "ui/words/namewords.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

namespace {

constexpr int ruleLimit = 20;
constexpr int loopLimit = 9;

} // namespace

PolicyEditor::PolicyEditor(QWidget *parent)
    : QWidget(parent)
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("policyNameEdit"));
    m_nameField = new Field(tr("Name of the new policy"), m_name, this);
    m_rulesLayout = new QVBoxLayout;
    m_rulesLayout->setSpacing(tokens::Space4);
    m_add = new Button(tr("Add a rule"), Button::Kind::Secondary, this);
    m_add->setObjectName(QStringLiteral("policyAddRuleButton"));
    m_add->setLeadingIcon(Icon::Plus);
    m_loops = new QSpinBox;
    m_loops->setObjectName(QStringLiteral("policyLoops"));
    m_loops->setRange(0, loopLimit);
    m_loops->setAccessibleName(tr("Repeats if nobody answers"));
    auto *loopsField = new Field(tr("Repeats if nobody answers"), m_loops, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::Space4, 0, 0, 0);
    layout->setSpacing(tokens::Space4);
    layout->addWidget(m_nameField);
    layout->addLayout(m_rulesLayout);
    auto *addRow = new QHBoxLayout;
    addRow->addWidget(m_add);
    addRow->addStretch();
    layout->addLayout(addRow);
    layout->addWidget(loopsField);

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        Q_EMIT nameEdited(name);
        Q_EMIT edited();
    });
    connect(m_loops, &QSpinBox::valueChanged, this, [this] {
        if (!m_loading)
            Q_EMIT edited();
    });
    connect(m_add, &Button::clicked, this, [this] {
        addRule({});
        m_rows.last()->setFocus();
        Q_EMIT edited();
    });
    addRule({});
}

void PolicyEditor::setDraft(const pagerduty::EscalationPolicyDraft &draft)
{
    m_loading = true;
    m_name->setText(draft.name);
    m_loops->setValue(draft.numLoops);
    while (!m_rows.isEmpty()) {
        PolicyRuleRow *row = m_rows.takeLast();
        row->hide();
        row->deleteLater();
    }
    for (const pagerduty::EscalationRule &rule : draft.rules)
        addRule(rule);
    if (m_rows.isEmpty())
        addRule({});
    m_loading = false;
}

pagerduty::EscalationPolicyDraft PolicyEditor::draft() const
{
    pagerduty::EscalationPolicyDraft draft;
    draft.name = m_name->text();
    draft.numLoops = m_loops->value();
    for (const PolicyRuleRow *row : m_rows)
        draft.rules.append(row->rule());
    return draft;
}

void PolicyEditor::setTargets(const QList<pagerduty::User> &users,
                              const QList<pagerduty::Schedule> &schedules)
{
    m_targets.clear();
    for (const pagerduty::Schedule &schedule : schedules)
        m_targets.append(
            {schedule.id,
             schedule.type.isEmpty() ? QStringLiteral("schedule_reference") : schedule.type,
             schedule.name});
    for (const pagerduty::User &user : users)
        m_targets.append({user.id, QStringLiteral("user_reference"), user.name});
    for (PolicyRuleRow *row : std::as_const(m_rows))
        row->setChoices(m_targets);
}

bool PolicyEditor::isAcceptable() const
{
    int rule = -1;
    return pagerduty::checkPolicyName(m_name->text()) == pagerduty::FieldProblem::None
           && pagerduty::checkRules(draft().rules, &rule) == pagerduty::FieldProblem::None;
}

void PolicyEditor::showProblems()
{
    int broken = -1;
    const pagerduty::FieldProblem problem = pagerduty::checkRules(draft().rules, &broken);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QString text = i == broken ? rulesProblem(problem, int(i), draft().rules) : QString();
        m_rows[i]->showProblem(text);
    }
}

void PolicyEditor::addRule(const pagerduty::EscalationRule &rule)
{
    auto *row = new PolicyRuleRow(this);
    row->setChoices(m_targets);
    row->setRule(rule);
    connect(row, &PolicyRuleRow::edited, this, [this] {
        if (!m_loading)
            Q_EMIT edited();
    });
    connect(row, &PolicyRuleRow::stopsChanged, this, &PolicyEditor::chainStops);
    connect(row, &PolicyRuleRow::removeRequested, this, [this, row] { removeRule(row); });
    m_rows.append(row);
    m_rulesLayout->addWidget(row);
    renumber();
}

void PolicyEditor::removeRule(PolicyRuleRow *row)
{
    m_rows.removeAll(row);
    m_rulesLayout->removeWidget(row);
    row->hide();
    row->deleteLater();
    renumber();
    m_add->setFocus();
    Q_EMIT edited();
}

void PolicyEditor::renumber()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setNumber(int(i) + 1, m_rows.size() > 1);
    m_add->setEnabled(m_rows.size() < ruleLimit);
    chainStops();
}

/// What was added later would come last for Tab.
void PolicyEditor::chainStops()
{
    QWidget *previous = m_name;
    for (PolicyRuleRow *row : std::as_const(m_rows))
        previous = row->chainAfter(previous);
    setTabOrder(previous, m_add);
}

} // namespace alertbridge::ui
