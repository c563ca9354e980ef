// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/levelform.h"

#include "ui/definitions/advicenotice.h"
#include "ui/definitions/attachmentrows.h"
#include "ui/definitions/formmessage.h"
#include "ui/definitions/memberbox.h"
#include "ui/definitions/sentencerow.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

using LevelMode = uptrends::EscalationLevel::Mode;

namespace {

constexpr int messageHeight = 96;
constexpr int numberWidth = 72;
// Uptrends documents no upper limit: it says itself what is too much.
constexpr int largestNumber = 999999;

/// A number that a passing wheel does not change.
class CalmSpinBox : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QVBoxLayout *tight(QWidget *control, QWidget *message)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(tokens::Space1);
    layout->addWidget(control);
    layout->addWidget(message);
    return layout;
}

/// What came from the service stays as it came, however odd.
void showNumber(QSpinBox *box, int value, int least)
{
    box->setRange(std::min(least, value), std::max(largestNumber, value));
    if (box->value() != value)
        box->setValue(value);
}

} // namespace

LevelForm::LevelForm(DefinitionEditor *editor, const Inventory *inventory, int level,
                     QWidget *parent)
    : Columns(tokens::TwoColumnsWidth, parent)
    , m_editor(editor)
    , m_inventory(inventory)
    , m_level(level)
{
    setObjectName(u"levelForm%1"_s.arg(level));
    auto *main = new QWidget;
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Space4);
    layout->addWidget(makeRuleCard());
    layout->addWidget(makeIntegrationsCard());
    layout->addStretch();
    addPart(main, 11, 0);
    addPart(makeSide(), 9, 1);
    refresh();
}

QSpinBox *LevelForm::makeNumber(const QString &objectName, const QString &spoken, int least)
{
    auto *box = new CalmSpinBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(spoken);
    box->setRange(least, largestNumber);
    box->setFixedWidth(numberWidth);
    return box;
}

Card *LevelForm::makeRuleCard()
{
    auto *card = new Card(tr("Generate an alert when"));
    m_active = new QCheckBox(tr("Active"), card);
    m_active->setObjectName(u"levelActiveCheck"_s);
    card->setHeaderWidget(m_active);
    m_byErrors = new QRadioButton(card);
    m_byErrors->setObjectName(u"byErrorsRadio"_s);
    m_byErrors->setAccessibleName(tr("By number of errors"));
    m_byMinutes = new QRadioButton(card);
    m_byMinutes->setObjectName(u"byMinutesRadio"_s);
    m_byMinutes->setAccessibleName(tr("By how long an error lasts"));
    m_unknown = new QRadioButton(card);
    m_unknown->setObjectName(u"unknownModeRadio"_s);
    m_errors = makeNumber(u"thresholdErrorsSpin"_s, tr("Number of errors"), 1);
    m_minutes = makeNumber(u"thresholdMinutesSpin"_s, tr("Minutes that an error lasts"), 1);
    m_reminders = makeNumber(u"remindersSpin"_s, tr("Maximum of reminder alerts"), 0);
    m_delay = makeNumber(u"reminderDelaySpin"_s, tr("Minutes between reminder alerts"), 1);
    auto *byErrors = new SentenceRow(tr("%1 or more errors have occurred"), {m_errors}, m_byErrors,
                                     card);
    auto *byMinutes = new SentenceRow(tr("error occurs for more than %1 minutes"), {m_minutes},
                                      m_byMinutes, card);
    auto *reminders = new SentenceRow(tr("Send a maximum of %1 reminder alerts, every %2 minutes"),
                                      {m_reminders, m_delay}, nullptr, card);
    const auto message = [&](const QStringList &names, const QString &help) {
        m_messages.append(new FormMessage(m_editor, m_level, names, help, card));
        return m_messages.last();
    };
    card->body()->addLayout(
        tight(byErrors, message({u"ThresholdErrorCount"_s}, tr("Only confirmed errors count."))));
    card->body()->addLayout(
        tight(byMinutes, message({u"ThresholdMinutes"_s, u"EscalationMode"_s}, {})));
    card->body()->addWidget(m_unknown);
    card->body()->addLayout(
        tight(reminders, message({u"NumberOfReminders"_s, u"ReminderDelay"_s},
                                 tr("0 switches reminders off. They do not change a PagerDuty "
                                    "incident."))));
    auto *activeMessage = message({u"IsActive"_s}, {});
    card->body()->addWidget(activeMessage);

    connect(m_active, &QCheckBox::clicked, this, [this](bool active) {
        change([active](uptrends::EscalationLevel &level) { level.active = active; });
    });
    connect(m_byErrors, &QRadioButton::clicked, this, [this] { setMode(LevelMode::ErrorCount); });
    connect(m_byMinutes, &QRadioButton::clicked, this,
            [this] { setMode(LevelMode::ErrorDuration); });
    connect(m_unknown, &QRadioButton::clicked, this, [this] { setMode(LevelMode::Unknown); });
    connect(m_errors, &QSpinBox::valueChanged, this, [this](int value) {
        change([value](uptrends::EscalationLevel &level) { level.thresholdErrorCount = value; });
    });
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int value) {
        change([value](uptrends::EscalationLevel &level) { level.thresholdMinutes = value; });
    });
    connect(m_reminders, &QSpinBox::valueChanged, this, [this](int value) {
        change([value](uptrends::EscalationLevel &level) { level.numberOfReminders = value; });
    });
    connect(m_delay, &QSpinBox::valueChanged, this, [this](int value) {
        change([value](uptrends::EscalationLevel &level) { level.reminderDelayMinutes = value; });
    });
    return card;
}

Card *LevelForm::makeIntegrationsCard()
{
    auto *card = new Card(tr("Alerting by integrations"));
    m_attachments = new AttachmentRows(m_editor, m_inventory, m_level, card);
    card->body()->addWidget(m_attachments);
    return card;
}

QWidget *LevelForm::makeSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Space4);

    auto *messageCard = new Card(tr("Custom message"));
    m_message = new QPlainTextEdit(messageCard);
    m_message->setObjectName(u"levelMessageEdit"_s);
    m_message->setAccessibleName(tr("Custom message"));
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(messageHeight);
    m_messages.append(new FormMessage(m_editor, m_level, {u"Message"_s},
                                      tr("Arrives in PagerDuty under Custom details › Message."),
                                      messageCard));
    messageCard->body()->addLayout(tight(m_message, m_messages.last()));
    m_traceRoute = new QCheckBox(tr("Traceroute"), messageCard);
    m_traceRoute->setObjectName(u"traceRouteCheck"_s);
    m_messages.append(new FormMessage(m_editor, m_level, {u"IncludeTraceRoute"_s},
                                      tr("Goes with alerts by e-mail only."), messageCard));
    messageCard->body()->addLayout(tight(m_traceRoute, m_messages.last()));

    auto *membersCard = new Card(tr("Groups and operators"));
    m_members = new MemberBox(m_editor, m_inventory, m_level, membersCard);
    m_members->setObjectName(u"levelMembers"_s);
    auto *membersHelp = new FlowText(tr("Alerts go to operators that are active and on duty."),
                                     TypeRole::Note, Role::Muted, membersCard);
    membersCard->body()->addLayout(tight(m_members, membersHelp));

    m_advice = new AdviceNotice(Tone::Caution, side);
    m_advice->setObjectName(u"levelAdvice"_s);
    m_advice->setCompact(true);
    layout->addWidget(messageCard);
    layout->addWidget(membersCard);
    layout->addWidget(m_advice);
    layout->addStretch(1);

    connect(m_message, &QPlainTextEdit::textChanged, this, [this] {
        change(
            [this](uptrends::EscalationLevel &level) { level.message = m_message->toPlainText(); });
    });
    connect(m_traceRoute, &QCheckBox::clicked, this, [this](bool with) {
        change([with](uptrends::EscalationLevel &level) { level.includeTraceRoute = with; });
    });
    return side;
}

void LevelForm::change(const std::function<void(uptrends::EscalationLevel &)> &change)
{
    if (m_refreshing)
        return;
    DefinitionForm form = m_editor->mine();
    FormLevel *level = form.level(m_level);
    if (!level)
        return;
    change(level->level);
    m_editor->setMine(form);
}

void LevelForm::setMode(LevelMode mode)
{
    change([this, mode](uptrends::EscalationLevel &level) {
        level.mode = mode;
        const FormLevel *base = m_editor->base().level(m_level);
        level.modeText = mode == LevelMode::ErrorCount      ? u"AlertOnErrorCount"_s
                         : mode == LevelMode::ErrorDuration ? u"AlertOnErrorDuration"_s
                         : base                             ? base->level.modeText
                                                            : QString();
    });
}

void LevelForm::refresh()
{
    const FormLevel *level = m_editor->mine().level(m_level);
    if (!level)
        return;
    const QScopedValueRollback refreshing(m_refreshing, true);
    const bool editable = m_editor->isEditable();
    m_active->setChecked(level->level.active);
    m_active->setEnabled(editable);
    refreshRule(level->level, editable);
    if (m_message->toPlainText() != level->level.message)
        m_message->setPlainText(level->level.message);
    m_message->setReadOnly(!editable);
    m_traceRoute->setChecked(level->level.includeTraceRoute);
    m_traceRoute->setEnabled(editable);
    m_attachments->refresh();
    m_members->refresh();
    for (FormMessage *message : std::as_const(m_messages))
        message->refresh();
    m_advice->showAdvice(m_editor->advice(), m_level);
}

void LevelForm::refreshRule(const uptrends::EscalationLevel &level, bool editable)
{
    const FormLevel *base = m_editor->base().level(m_level);
    const bool unknownOffered = base && base->level.mode == LevelMode::Unknown;
    m_byErrors->setChecked(level.mode == LevelMode::ErrorCount);
    m_byMinutes->setChecked(level.mode == LevelMode::ErrorDuration);
    m_unknown->setChecked(level.mode == LevelMode::Unknown);
    m_unknown->setVisible(unknownOffered);
    if (unknownOffered)
        m_unknown->setText(base->level.modeText.isEmpty()
                               ? tr("Another condition, which Uptrends does not name")
                               : tr("Another condition: %1").arg(base->level.modeText));
    showNumber(m_errors, level.thresholdErrorCount, 1);
    showNumber(m_minutes, level.thresholdMinutes, 1);
    showNumber(m_reminders, level.numberOfReminders, 0);
    showNumber(m_delay, level.reminderDelayMinutes, 1);
    for (QRadioButton *radio : {m_byErrors, m_byMinutes, m_unknown})
        radio->setEnabled(editable);
    m_errors->setEnabled(editable && level.mode == LevelMode::ErrorCount);
    m_minutes->setEnabled(editable && level.mode == LevelMode::ErrorDuration);
    m_reminders->setEnabled(editable);
    m_delay->setEnabled(editable && level.numberOfReminders > 0);
}

void LevelForm::focusFirst()
{
    m_active->setFocus(Qt::OtherFocusReason);
}

} // namespace alertbridge::ui
