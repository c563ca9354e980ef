// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/groupingform.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/words/groupingwords.h"
#include "ui/words/namewords.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

using pagerduty::GroupingType;

namespace {

/// What the duration list offers beside a number of minutes.
enum class Window { Minutes, Recommended, UntilResolved, Day };

constexpr int dayInSeconds = 86400;

bool hasFields(GroupingType type)
{
    return type == GroupingType::ContentBased || type == GroupingType::Unified
           || type == GroupingType::Intelligent;
}

bool hasAggregate(GroupingType type)
{
    return type == GroupingType::ContentBased || type == GroupingType::Unified;
}

} // namespace

GroupingForm::GroupingForm(QWidget *parent)
    : QWidget(parent)
{
    m_type = new SegmentedControl(this);
    m_type->setObjectName(u"groupingType"_s);
    m_type->addSegment(tr("Off"), int(GroupingType::Off));
    m_type->addSegment(tr("Time"), int(GroupingType::Time));
    m_type->addSegment(tr("Content"), int(GroupingType::ContentBased));
    m_type->addSegment(tr("Intelligent"), int(GroupingType::Intelligent));
    m_type->addSegment(tr("Unified"), int(GroupingType::Unified));
    auto *typeField = new Field(tr("Alert grouping"), m_type, this);
    m_help = new FlowText(QString(), TypeRole::Note, Role::Muted, this);

    m_duration = new QWidget(this);
    auto *durationLayout = new QHBoxLayout(m_duration);
    durationLayout->setContentsMargins(0, 0, 0, 0);
    durationLayout->setSpacing(tokens::Space2);
    m_preset = new QComboBox(m_duration);
    m_preset->setObjectName(u"groupingWindow"_s);
    m_preset->setAccessibleName(tr("Time window"));
    m_minutes = new QSpinBox(m_duration);
    m_minutes->setObjectName(u"groupingMinutes"_s);
    m_minutes->setAccessibleName(tr("Time window in minutes"));
    m_minutes->setSuffix(tr(" minutes"));
    durationLayout->addWidget(m_preset);
    durationLayout->addWidget(m_minutes);
    durationLayout->addStretch();
    m_durationField = new Field(tr("Time window"), m_duration, this);

    m_fields = new QLineEdit(this);
    m_fields->setObjectName(u"groupingFields"_s);
    m_fields->setPlaceholderText(u"summary, source"_s);
    m_fieldsField = new Field(tr("Fields that must match"), m_fields, this);
    m_aggregate = new SegmentedControl(this);
    m_aggregate->setObjectName(u"groupingAggregate"_s);
    m_aggregate->addSegment(tr("All of them"), true);
    m_aggregate->addSegment(tr("Any of them"), false);
    m_aggregateField = new Field(tr("An alert joins when it matches"), m_aggregate, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Space3);
    auto *head = new QVBoxLayout;
    head->setSpacing(tokens::Space1);
    head->addWidget(typeField);
    head->addWidget(m_help);
    layout->addLayout(head);
    layout->addWidget(m_fieldsField);
    layout->addWidget(m_aggregateField);
    layout->addWidget(m_durationField);

    connect(m_type, &SegmentedControl::currentIndexChanged, this, [this] {
        showType();
        if (!m_loading)
            Q_EMIT edited();
    });
    const auto tell = [this] {
        if (m_loading)
            return;
        showProblems();
        Q_EMIT edited();
    };
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this, tell] {
        m_minutes->setVisible(m_preset->currentData().toInt() == int(Window::Minutes));
        tell();
    });
    connect(m_minutes, &QSpinBox::valueChanged, this, tell);
    connect(m_fields, &QLineEdit::textEdited, this, tell);
    connect(m_aggregate, &SegmentedControl::currentIndexChanged, this, tell);
    showType();
}

GroupingType GroupingForm::type() const
{
    return GroupingType(m_type->currentData().toInt());
}

void GroupingForm::showType()
{
    const bool wasLoading = m_loading;
    m_loading = true;
    const GroupingType chosen = type();
    m_help->setText(groupingHelp(chosen));

    const int minutes = m_minutes->value();
    const int window = m_preset->currentIndex() < 0 ? int(Window::Minutes)
                                                    : m_preset->currentData().toInt();
    m_preset->clear();
    m_preset->addItem(tr("Minutes"), int(Window::Minutes));
    if (chosen == GroupingType::Time) {
        m_preset->addItem(tr("Until the incident is resolved"), int(Window::UntilResolved));
        m_minutes->setRange(1, dayInSeconds / 60);
    } else {
        m_preset->addItem(tr("As PagerDuty recommends"), int(Window::Recommended));
        if (chosen == GroupingType::ContentBased)
            m_preset->addItem(tr("24 hours"), int(Window::Day));
        m_minutes->setRange(5, 60);
    }
    m_preset->setCurrentIndex(qMax(0, m_preset->findData(window)));
    m_minutes->setValue(minutes);
    m_minutes->setVisible(m_preset->currentData().toInt() == int(Window::Minutes));
    showWindowHelp();

    m_durationField->setVisible(chosen != GroupingType::Off);
    m_fieldsField->setVisible(hasFields(chosen));
    m_fieldsField->setOptional(chosen == GroupingType::Intelligent);
    m_aggregateField->setVisible(hasAggregate(chosen));
    m_loading = wasLoading;
    showProblems();
}

void GroupingForm::showWindowHelp()
{
    m_durationField->setHelp(
        type() == GroupingType::Time
            ? tr("1 to 1440 minutes. Each new alert extends the window, up to 24 hours.")
            : tr("5 to 60 minutes. Each new alert extends the window, up to 24 hours."));
    m_fieldsField->setHelp(
        type() == GroupingType::Intelligent
            ? tr("Up to five, separated by commas. Left empty: summary.")
            : tr("Separated by commas: summary, source, severity, component, group, class or "
                 "custom_details.name."));
}

void GroupingForm::setDraft(const pagerduty::GroupingDraft &draft)
{
    m_loading = true;
    m_type->setCurrentData(int(draft.type));
    showType();
    m_loading = true;
    const int seconds = draft.type == GroupingType::Time ? draft.timeoutSeconds
                                                         : draft.timeWindowSeconds;
    Window window = Window::Minutes;
    if (seconds == 0)
        window = draft.type == GroupingType::Time ? Window::UntilResolved : Window::Recommended;
    else if (seconds == dayInSeconds && draft.type == GroupingType::ContentBased)
        window = Window::Day;
    else
        m_minutes->setValue(qMax(1, seconds / 60));
    m_preset->setCurrentIndex(qMax(0, m_preset->findData(int(window))));
    m_minutes->setVisible(window == Window::Minutes);
    m_fields->setText(draft.fields.join(u", "_s));
    m_aggregate->setCurrentData(draft.matchAllFields);
    m_loading = false;
    showProblems();
}

pagerduty::GroupingDraft GroupingForm::draft() const
{
    pagerduty::GroupingDraft draft;
    draft.type = type();
    int seconds = m_minutes->value() * 60;
    switch (Window(m_preset->currentData().toInt())) {
    case Window::Minutes:
        break;
    case Window::Recommended:
    case Window::UntilResolved:
        seconds = 0;
        break;
    case Window::Day:
        seconds = dayInSeconds;
        break;
    }
    if (draft.type == GroupingType::Time)
        draft.timeoutSeconds = seconds;
    else if (draft.type != GroupingType::Off)
        draft.timeWindowSeconds = seconds;
    if (hasFields(draft.type)) {
        static const QRegularExpression separators(u"[,;\\s]+"_s);
        draft.fields = m_fields->text().split(separators, Qt::SkipEmptyParts);
        if (draft.fields.isEmpty() && draft.type == GroupingType::Intelligent)
            draft.fields = {u"summary"_s};
    }
    draft.matchAllFields = m_aggregate->currentData().toBool();
    return draft;
}

bool GroupingForm::isAcceptable() const
{
    return pagerduty::checkGrouping(draft(), nullptr) == pagerduty::FieldProblem::None;
}

void GroupingForm::showProblems()
{
    m_fieldsField->clearState();
    m_durationField->clearState();
    QString field;
    const pagerduty::FieldProblem problem = pagerduty::checkGrouping(draft(), &field);
    if (problem == pagerduty::FieldProblem::None)
        return;
    // Nothing typed yet is no mistake yet.
    if (field == "fields"_L1 && m_fields->text().isEmpty() && !m_fields->isModified())
        return;
    Field *about = field == "fields"_L1 ? m_fieldsField : m_durationField;
    about->setError(groupingProblem(problem, draft(), field));
}

} // namespace alertbridge::ui
