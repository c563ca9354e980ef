// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/serviceeditor.h"

#include "ui/services/groupingform.h"
#include "ui/services/policyeditor.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainscroll.h"
#include "ui/words/errornotice.h"
#include "ui/words/groupingwords.h"
#include "ui/words/namewords.h"
#include "ui/words/servicewords.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

namespace {

constexpr int longestInput = 1100; // room to see what is too long; PagerDuty has the last word
const QString newPolicyChoice = u"new"_s;

void showVerdict(Field *field, const NameCheck &check, NamedObject object)
{
    const ChipWords words = nameCheckWords(check, object);
    if (words.text.isEmpty())
        field->clearState();
    else if (words.tone == Tone::Good)
        field->setGood(words.text);
    else if (words.tone == Tone::Bad)
        field->setError(words.text);
    else if (words.tone == Tone::Caution)
        field->setCaution(words.text);
    else {
        field->clearState();
        field->setHelp(words.text);
    }
}

} // namespace

ServiceEditor::ServiceEditor(ServiceStep *step, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"serviceNameEdit"_s);
    m_name->setMaxLength(longestInput);
    m_nameField = new Field(tr("Name"), m_name, this);
    m_description = new QLineEdit(this);
    m_description->setObjectName(u"serviceDescriptionEdit"_s);
    m_description->setMaxLength(longestInput);
    m_description->setPlaceholderText(tr("Optional"));
    auto *descriptionField = new Field(tr("Description"), m_description, this);
    m_policy = new QComboBox(this);
    m_policy->setObjectName(u"policyComboBox"_s);
    m_policy->setMaxVisibleItems(14);
    m_policy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_policyField = new Field(tr("Escalation policy"), m_policy, this);
    m_policyEditor = new PolicyEditor(this);
    m_grouping = new GroupingForm(this);
    m_notice = new Notice(Tone::Neutral, this);
    m_notice->hide();
    m_taken = new Notice(Tone::Caution, this);
    m_taken->setCompact(true);
    m_taken->hide();
    m_create = new Button(tr("Create service"), Button::Kind::Primary, this);
    m_create->setObjectName(u"createServiceButton"_s);
    m_cancel = new Button(tr("Cancel"), Button::Kind::Secondary, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Space4);
    layout->addWidget(m_nameField);
    layout->addWidget(m_taken);
    layout->addWidget(descriptionField);
    layout->addWidget(m_policyField);
    layout->addWidget(m_policyEditor);
    layout->addWidget(m_grouping);
    layout->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::Space2);
    buttons->addWidget(m_create);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        keepForm();
        m_step->checkName(name);
    });
    connect(m_description, &QLineEdit::textEdited, this, &ServiceEditor::keepForm);
    connect(m_policy, &QComboBox::activated, this, [this] {
        keepForm();
        showPolicyFacts();
    });
    connect(m_policyEditor, &PolicyEditor::edited, this, &ServiceEditor::keepForm);
    connect(m_policyEditor, &PolicyEditor::nameEdited, m_step, &ServiceStep::checkPolicyName);
    connect(m_grouping, &GroupingForm::edited, this, &ServiceEditor::keepForm);
    connect(m_create, &Button::clicked, this, &ServiceEditor::create);
    for (QLineEdit *edit : {m_name, m_description})
        connect(edit, &QLineEdit::returnPressed, this, &ServiceEditor::create);
    connect(m_cancel, &Button::clicked, this, [this] {
        if (m_step->createProgress().busy)
            m_step->cancelCreate();
        else
            Q_EMIT closeRequested();
    });

    connect(m_step, &ServiceStep::nameChecked, this, &ServiceEditor::showNameCheck);
    connect(m_step, &ServiceStep::policyNameChecked, this, &ServiceEditor::showPolicyNameCheck);
    connect(m_step, &ServiceStep::policiesChanged, this, &ServiceEditor::showPolicies);
    connect(m_step, &ServiceStep::targetsChanged, this, [this] {
        m_policyEditor->setTargets(m_step->users(), m_step->schedules());
        showPolicyFacts();
    });
    connect(m_step, &ServiceStep::createProgressed, this, &ServiceEditor::showProgress);
    connect(m_step->services(), &QAbstractItemModel::dataChanged, this,
            &ServiceEditor::showPolicyFacts);
    showForm();
}

void ServiceEditor::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ServiceEditor::showForm()
{
    m_loading = true;
    const ServiceForm form = m_step->form();
    m_name->setText(form.name);
    m_description->setText(form.description);
    m_grouping->setDraft(form.grouping);
    m_policyEditor->setDraft(form.policy);
    m_policyEditor->setTargets(m_step->users(), m_step->schedules());
    m_loading = false;
    showPolicies();
    showNameCheck();
    if (!form.name.isEmpty())
        m_step->checkName(form.name);
    showProgress();
}

void ServiceEditor::keepForm()
{
    if (m_loading)
        return;
    ServiceForm form = m_step->form();
    form.open = true;
    form.name = m_name->text();
    form.description = m_description->text();
    form.newPolicy = m_policy->currentData().toString() == newPolicyChoice;
    form.policyId = form.newPolicy ? QString() : m_policy->currentData().toString();
    form.policy = m_policyEditor->draft();
    form.grouping = m_grouping->draft();
    m_step->setForm(form);
    showButtons();
}

void ServiceEditor::showNameCheck()
{
    const NameCheck check = m_step->nameCheck();
    m_nameField->setHelp(QString());
    showVerdict(m_nameField, check, NamedObject::Service);
    const bool taken = check.verdict == NameCheck::Verdict::Taken
                       && !m_step->createProgress().groupingError;
    if (!taken) {
        m_taken->hide();
    } else if (m_taken->isHidden()) {
        const QString id = check.takenById;
        m_taken->showMessage(Tone::Caution, QString(), tr("Use it, or choose another name."));
        Button *use = m_taken->addAction(tr("Use the existing service"));
        use->setObjectName(u"useExistingServiceButton"_s);
        connect(use, &Button::clicked, this, [this, id] {
            m_step->useExisting(id);
            Q_EMIT closeRequested();
        });
    }
    if (!m_step->createProgress().error && !m_step->createProgress().groupingError)
        m_notice->hide();
    showButtons();
}

void ServiceEditor::showPolicyNameCheck()
{
    m_policyEditor->nameField()->setHelp(QString());
    showVerdict(m_policyEditor->nameField(), m_step->policyNameCheck(),
                NamedObject::EscalationPolicy);
    showButtons();
}

void ServiceEditor::showPolicies()
{
    const ServiceForm form = m_step->form();
    m_loading = true;
    m_policy->clear();
    if (form.policyId.isEmpty() && !form.newPolicy)
        m_policy->addItem(m_step->policiesState().isLoading() ? tr("Reading the policies…")
                                                              : tr("Choose a policy"),
                          QString());
    for (const pagerduty::EscalationPolicy &policy : m_step->policies())
        m_policy->addItem(policy.name, policy.id);
    m_policy->insertSeparator(m_policy->count());
    m_policy->addItem(tr("New escalation policy…"), newPolicyChoice);
    const int current = m_policy->findData(form.newPolicy ? newPolicyChoice : form.policyId);
    m_policy->setCurrentIndex(qMax(0, current));
    m_loading = false;
    showPolicyFacts();
}

void ServiceEditor::showPolicyFacts()
{
    const bool isNew = m_policy->currentData().toString() == newPolicyChoice;
    m_policyEditor->setVisible(isNew);
    m_policyField->clearState();
    m_policyField->setHelp(QString());
    if (isNew) {
        if (m_step->users().isEmpty() && !m_step->targetsState().isLoading()
            && !m_step->targetsState().error)
            m_step->loadTargets();
        if (m_step->targetsState().isLoading())
            m_policyField->setHelp(tr("Reading people and schedules…"));
        else if (m_step->targetsState().error)
            m_policyField->setError(
                errorWords(*m_step->targetsState().error, Doing::Reading).title);
    } else if (m_step->policiesState().error) {
        m_policyField->setError(errorWords(*m_step->policiesState().error, Doing::Reading).title);
    } else {
        const QString id = m_policy->currentData().toString();
        for (const pagerduty::EscalationPolicy &policy : m_step->policies()) {
            if (policy.id == id)
                m_policyField->setHelp(policySentence(policy, m_step->services()->onCall(id)));
        }
    }
    showButtons();
}

void ServiceEditor::showProgress()
{
    const CreateProgress progress = m_step->createProgress();
    m_create->setBusy(progress.busy);
    for (QWidget *part :
         {static_cast<QWidget *>(m_nameField), static_cast<QWidget *>(m_policyField),
          static_cast<QWidget *>(m_policyEditor), static_cast<QWidget *>(m_grouping),
          static_cast<QWidget *>(m_description)})
        part->setEnabled(!progress.busy);

    if (progress.busy) {
        m_sent = true;
        m_notice->hide();
    } else if (progress.groupingError) {
        ErrorWords words = errorWords(*progress.groupingError, Doing::SettingGrouping,
                                      m_name->text());
        words.text = words.title + u' ' + groupingRefused();
        words.title = tr("The service exists; its alert grouping was refused");
        m_notice->showMessage(Tone::Caution, words.title, errorText(words));
        connect(m_notice->addAction(tr("Try the grouping again")), &Button::clicked, m_step,
                &ServiceStep::retryGrouping);
        connect(m_notice->addAction(tr("Go on without grouping"), Button::Kind::Quiet),
                &Button::clicked, this, &ServiceEditor::closeRequested);
        PlainScroll::reveal(m_notice);
    } else if (progress.nameTaken) {
        m_notice->hide();
        showNameCheck();
    } else if (progress.error) {
        const Doing doing = progress.stage == CreateProgress::Stage::Policy
                                ? Doing::CreatingPolicy
                                : Doing::CreatingService;
        showError(m_notice, errorWords(*progress.error, doing, m_name->text()),
                  {[this] { create(); },
                   [this](const ErrorWords &words) { Q_EMIT errorActionRequested(words); }});
        PlainScroll::reveal(m_notice);
    } else if (m_sent && progress.stage == CreateProgress::Stage::Finished) {
        m_sent = false;
        Q_EMIT closeRequested();
    }
    showButtons();
}

bool ServiceEditor::isAcceptable() const
{
    const NameCheck::Verdict verdict = m_step->nameCheck().verdict;
    const bool nameGood = pagerduty::checkServiceName(m_name->text())
                              == pagerduty::FieldProblem::None
                          && verdict != NameCheck::Verdict::Taken;
    const QString policy = m_policy->currentData().toString();
    const bool policyGood = policy == newPolicyChoice ? m_policyEditor->isAcceptable()
                                                            && m_step->policyNameCheck().verdict
                                                                   != NameCheck::Verdict::Taken
                                                      : !policy.isEmpty();
    return nameGood && policyGood && m_grouping->isAcceptable();
}

void ServiceEditor::showButtons()
{
    const bool busy = m_step->createProgress().busy;
    const bool serviceExists = !m_step->createProgress().serviceId.isEmpty()
                               && m_step->createProgress().groupingError;
    m_create->setVisible(!serviceExists);
    m_cancel->setVisible(!serviceExists);
    m_cancel->setText(busy ? tr("Stop") : tr("Cancel"));
    QString reason;
    if (!isAcceptable()) {
        if (m_name->text().isEmpty())
            reason = tr("Give the service a name first.");
        else if (m_policy->currentData().toString().isEmpty())
            reason = tr("Choose an escalation policy first.");
        else
            reason = tr("Something in the form needs another value.");
    }
    if (!busy)
        m_create->setDisabledReason(reason);
}

void ServiceEditor::create()
{
    if (m_step->createProgress().busy)
        return;
    keepForm();
    if (!isAcceptable()) {
        m_step->checkName(m_name->text());
        m_policyEditor->showProblems();
        m_grouping->showProblems();
        if (m_policy->currentData().toString().isEmpty())
            m_policyField->setError(tr("A service needs an escalation policy."));
        return;
    }
    m_step->create();
}

} // namespace alertbridge::ui
