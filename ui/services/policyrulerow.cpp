// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/policyrulerow.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/plaintooltip.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

namespace {

constexpr int targetLimit = 10; // escalation_rules[].targets in the API description

int smallestDelay(qsizetype targets)
{
    return targets > 1 ? 3 : 1;
}

/// What is chosen here is added at once: arrows and letters open the list, in which nothing is
/// chosen before Enter.
class TargetPicker : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool letter = !event->text().isEmpty() && event->text().at(0).isLetterOrNumber();
        switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Home:
        case Qt::Key_End:
            showPopup();
            return;
        default:
            break;
        }
        if (letter) {
            showPopup();
            view()->keyboardSearch(event->text());
            return;
        }
        QComboBox::keyPressEvent(event);
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

PolicyRuleRow::PolicyRuleRow(QWidget *parent)
    : QWidget(parent)
{
    m_title = new FlowText(QString(), TypeRole::BodyStrong, Role::Text, this);
    m_remove = new Button(Icon::Trash, tr("Remove this rule"), Button::Kind::Quiet, this);
    m_chips = new QWidget(this);
    m_chipLayout = new FlowLayout(m_chips, tokens::Space2, tokens::Space1);
    m_picker = new TargetPicker(this);
    m_picker->setAccessibleName(tr("Add a person or schedule"));
    m_picker->setMaxVisibleItems(12);
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_delay = new QSpinBox(this);
    m_delay->setRange(1, 1440);
    m_delay->setValue(30);
    m_delay->setSuffix(tr(" minutes"));
    m_delay->setAccessibleName(tr("Minutes until the next rule"));
    m_problem = new FlowText(QString(), TypeRole::Note, Role::Bad, this);
    m_problem->hide();

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_remove);
    auto *delayLayout = new QHBoxLayout;
    delayLayout->setSpacing(tokens::Space2);
    auto *delayLabel = new FlowText(tr("Then go on after"), TypeRole::Body, Role::Muted, this);
    delayLabel->setWordWrap(false);
    delayLayout->addWidget(delayLabel);
    delayLayout->addWidget(m_delay);
    delayLayout->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Space2);
    layout->addLayout(head);
    layout->addWidget(m_chips);
    layout->addWidget(m_picker);
    layout->addLayout(delayLayout);
    layout->addWidget(m_problem);

    connect(m_remove, &Button::clicked, this, &PolicyRuleRow::removeRequested);
    connect(m_delay, &QSpinBox::valueChanged, this, &PolicyRuleRow::edited);
    connect(m_picker, &QComboBox::activated, this, [this](int item) {
        const int choice = m_picker->itemData(item).toInt();
        m_picker->setCurrentIndex(0);
        if (choice >= 0)
            addTarget(choice);
    });
    showTargets();
}

void PolicyRuleRow::setNumber(int number, bool removable)
{
    m_title->setText(number == 1 ? tr("First, notify") : tr("Rule %1: then notify").arg(number));
    m_remove->setVisible(removable);
    m_picker->setObjectName(u"policyRulePicker%1"_s.arg(number));
    m_delay->setObjectName(u"policyRuleDelay%1"_s.arg(number));
}

void PolicyRuleRow::setChoices(const QList<pagerduty::EscalationTarget> &choices)
{
    m_choices = choices;
    showTargets();
}

void PolicyRuleRow::setRule(const pagerduty::EscalationRule &rule)
{
    m_targets = rule.targets;
    m_delay->setMinimum(smallestDelay(m_targets.size()));
    m_delay->setValue(rule.delayMinutes);
    showTargets();
}

pagerduty::EscalationRule PolicyRuleRow::rule() const
{
    pagerduty::EscalationRule rule;
    rule.delayMinutes = m_delay->value();
    rule.targets = m_targets;
    return rule;
}

void PolicyRuleRow::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

QWidget *PolicyRuleRow::chainAfter(QWidget *previous)
{
    setTabOrder(previous, m_remove);
    previous = m_remove;
    const auto chips = m_chips->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *chip : chips) {
        setTabOrder(previous, chip);
        previous = chip;
    }
    setTabOrder(previous, m_picker);
    setTabOrder(m_picker, m_delay);
    return m_delay;
}

void PolicyRuleRow::addTarget(int choice)
{
    if (choice >= m_choices.size() || m_targets.size() >= targetLimit
        || m_targets.contains(m_choices[choice]))
        return;
    m_targets.append(m_choices[choice]);
    m_delay->setMinimum(smallestDelay(m_targets.size()));
    showTargets();
    Q_EMIT edited();
}

void PolicyRuleRow::showTargets()
{
    while (QLayoutItem *item = m_chipLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const pagerduty::EscalationTarget &target : std::as_const(m_targets)) {
        auto *chip = new Button(target.name, Button::Kind::Secondary, m_chips);
        chip->setLeadingIcon(target.type.startsWith("schedule"_L1) ? Icon::Clock : Icon::Person);
        chip->setToolTip(plainToolTip(tr("Remove %1").arg(target.name)));
        chip->setAccessibleDescription(tr("Press to remove from this rule"));
        connect(chip, &Button::clicked, this, [this, target] {
            m_targets.removeAll(target);
            m_delay->setMinimum(smallestDelay(m_targets.size()));
            m_picker->setFocus();
            showTargets();
            Q_EMIT edited();
        });
        m_chipLayout->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_targets.isEmpty());

    m_picker->clear();
    m_picker->addItem(m_targets.isEmpty() ? tr("Choose a person or schedule") : tr("Add another"),
                      -1);
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_targets.contains(m_choices[i]))
            continue;
        m_picker->addItem(m_choices[i].type.startsWith("schedule"_L1)
                              ? tr("%1 (schedule)").arg(m_choices[i].name)
                              : m_choices[i].name,
                          int(i));
    }
    m_picker->setEnabled(m_targets.size() < targetLimit);
    Q_EMIT stopsChanged();
}

} // namespace alertbridge::ui
