// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/servicepage.h"

#include "ui/services/serviceeditor.h"
#include "ui/services/servicelistview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/plainscroll.h"
#include "ui/widgets/searchfield.h"
#include "ui/words/servicewords.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

ServicePage::ServicePage(ServiceStep *step, const UiContext &context, QWidget *parent)
    : SetupPage(parent)
    , m_step(step)
    , m_context(context)
{
    m_columns = new Columns(tokens::TwoColumnsWidth, this);
    m_listCard = new Card(tr("Which PagerDuty service should receive the alerts?"));
    m_listCard->setSubtitle(tr("Choose one or several, or make a new one. No integration is added "
                               "yet: Uptrends adds its own in the next step."));
    m_list = new ServiceListView(step->services(), m_listCard);
    auto *newButton = new Button(tr("New service"), Button::Kind::Secondary, m_list);
    newButton->setObjectName(QStringLiteral("newServiceButton"));
    m_list->addToolButton(newButton);
    m_listCard->body()->addWidget(m_list, 1);

    m_side = new Card;
    auto *chosenPage = new QWidget(m_side);
    auto *chosenLayout = new QVBoxLayout(chosenPage);
    chosenLayout->setContentsMargins(0, 0, 0, 0);
    chosenLayout->setSpacing(tokens::Space3);
    m_chosenText = new FlowText(QString(), TypeRole::Body, Role::Muted, chosenPage);
    m_chosen = new KeyValueList(chosenPage);
    m_warning = new Notice(Tone::Caution, chosenPage);
    m_warning->setCompact(true);
    m_warning->hide();
    chosenLayout->addWidget(m_chosenText);
    chosenLayout->addWidget(m_chosen);
    chosenLayout->addWidget(m_warning);
    chosenLayout->addStretch();

    m_scroll = new PlainScroll(m_side);
    m_stack = new PageStack(m_side);
    m_stack->addWidget(chosenPage);
    m_stack->addWidget(m_scroll);
    m_scroll->setMinimumHeight(tokens::ListHeight);
    m_side->body()->addWidget(m_stack, 1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    m_columns->addPart(m_listCard, 3, 1);
    m_columns->addPart(m_side, 2, 0);
    connect(m_columns, &Columns::foldedChanged, this, &ServicePage::showParts);

    connect(newButton, &Button::clicked, this, &ServicePage::openForm);
    connect(m_list, &ServiceListView::newRequested, this, &ServicePage::openForm);
    connect(m_list, &ServiceListView::retryRequested, m_step, &ServiceStep::refresh);
    connect(m_list, &ServiceListView::errorActionRequested, this, &SetupPage::errorActionRequested);
    connect(m_step, &ServiceStep::servicesStateChanged, this, [this] {
        m_list->setState(m_step->servicesState());
        showChosen();
    });
    connect(m_step->services(), &QAbstractItemModel::dataChanged, this, &ServicePage::showChosen);
    connect(m_step, &ServiceStep::chosenChanged, this, [this] {
        showChosen();
        Q_EMIT footerChanged();
    });
    connect(m_step, &ServiceStep::createProgressed, this, &SetupPage::footerChanged);
    m_list->setState(m_step->servicesState());
    showForm(m_step->form().open);
}

FooterState ServicePage::footer() const
{
    FooterState state;
    state.primary = tr("Continue");
    state.backEnabled = false;
    if (m_step->createProgress().busy) {
        state.primaryEnabled = false;
        state.primaryReason = tr("The service is being created.");
    } else if (m_step->chosenIds().isEmpty()) {
        state.primaryEnabled = false;
        state.primaryReason = tr("Tick a service, or make a new one.");
    }
    return state;
}

void ServicePage::enter()
{
    if (m_editor)
        m_editor->focusName();
    else
        m_list->searchField()->setFocus();
}

void ServicePage::pressPrimary()
{
    Q_EMIT nextRequested();
}

void ServicePage::openForm()
{
    ServiceForm form = m_step->form();
    form.open = true;
    m_step->setForm(form);
    showForm(true);
    m_editor->focusName();
}

void ServicePage::closeForm()
{
    ServiceForm form = m_step->form();
    form.open = false;
    m_step->setForm(form);
    const QString made = m_step->createProgress().serviceId;
    showForm(false);
    if (!made.isEmpty())
        m_list->reveal(made);
    m_list->view()->setFocus();
}

void ServicePage::showForm(bool open)
{
    if (open && !m_editor) {
        m_editor = new ServiceEditor(m_step, m_scroll);
        m_scroll->setContent(m_editor);
        connect(m_editor, &ServiceEditor::errorActionRequested, this,
                &SetupPage::errorActionRequested);
        connect(m_editor, &ServiceEditor::closeRequested, this, &ServicePage::closeForm,
                Qt::QueuedConnection);
    } else if (!open && m_editor) {
        m_scroll->takeWidget();
        m_editor->deleteLater();
        m_editor = nullptr;
    }
    m_stack->setCurrentIndex(open ? 1 : 0);
    m_side->setTitle(open ? tr("New service") : tr("Chosen"));
    showChosen();
    Q_EMIT footerChanged();
}

/// Where there is no room for both, the form takes the place of the list, and the list keeps all of
/// it until something is chosen.
void ServicePage::showParts()
{
    const bool folded = m_columns->isFolded();
    m_listCard->setVisible(!m_editor || !folded);
    m_side->setVisible(m_editor || !folded || m_chosen->count() > 0);
}

void ServicePage::showChosen()
{
    m_chosen->clear();
    QStringList silent;
    const QStringList ids = m_step->chosenIds();
    for (const QString &id : ids) {
        const auto service = m_step->services()->service(id);
        if (!service)
            continue;
        const OnCallNow onCall = m_step->services()->onCall(service->escalationPolicy.id);
        const ChipWords words = onCallChip(onCall, service->status);
        m_chosen->addRow(service->name, new Chip(words.text, words.tone));
        if (service->status == pagerduty::ServiceStatus::Disabled
            || (onCall.known && onCall.names.isEmpty()))
            silent.append(service->name);
    }
    m_chosen->setVisible(m_chosen->count() > 0);
    showParts();
    m_chosenText->setText(
        m_chosen->count() > 0
            ? tr("Incidents open here, and these people are told.")
            : tr("Nothing chosen yet. Tick a service in the list; its incidents are where the "
                 "alerts will arrive."));
    m_warning->setVisible(!silent.isEmpty());
    if (!silent.isEmpty())
        m_warning->showMessage(
            Tone::Caution, tr("Nobody would be told right now"),
            tr("%1: disabled, or nobody is on call. An alert would open no incident there.")
                .arg(silent.join(QStringLiteral(", "))));
}

} // namespace alertbridge::ui
