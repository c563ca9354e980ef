// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/integrationsview.h"

#include "core/delivery/deliveryhistory.h"
#include "core/delivery/feedbook.h"
#include "core/integrations/integrationentries.h"
#include "core/integrations/integrationuse.h"
#include "core/inventory/accountinventory.h"
#include "ui/integrations/integrationdetails.h"
#include "ui/integrations/integrationlist.h"
#include "ui/integrations/mutesheet.h"
#include "ui/integrations/mutewords.h"
#include "ui/theme/tokens.h"
#include "ui/web/uptrendspagepanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pagestack.h"
#include "ui/words/agewords.h"

#include <QtCore/QLocale>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace std::chrono_literals;
using Part = AccountInventory::Part;

namespace {

QVBoxLayout *pageColumn(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(tokens::PageMargin, tokens::Space5, tokens::PageMargin,
                               tokens::Space5);
    layout->setSpacing(tokens::Space4);
    return layout;
}

} // namespace

IntegrationsView::IntegrationsView(const Workspace &workspace, MuteDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_model(new IntegrationModel(this))
    , m_stack(new PageStack(this))
{
    setObjectName(QStringLiteral("integrationsView"));
    m_stack->addWidget(makeListPage());
    m_stack->addWidget(makeEditPage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    m_later.setSingleShot(true);
    m_later.setInterval(100ms);
    connect(&m_later, &QTimer::timeout, this, &IntegrationsView::showAll);
    auto *clock = new QTimer(this); // pauses end by themselves
    clock->start(20s);
    connect(clock, &QTimer::timeout, this, &IntegrationsView::later);
    AccountInventory *inventory = m_workspace.inventory;
    connect(inventory, &AccountInventory::partChanged, this, &IntegrationsView::later);
    connect(inventory, &AccountInventory::definitionChanged, this, &IntegrationsView::later);
    connect(inventory, &AccountInventory::stateChanged, this, &IntegrationsView::showState);
    connect(m_workspace.feeds, &FeedBook::feedChanged, this, &IntegrationsView::later);
    connect(m_workspace.history, &DeliveryHistory::recordChanged, this, &IntegrationsView::later);
    connect(m_desk, &MuteDesk::changed, this, &IntegrationsView::later);
    connect(m_list, &IntegrationList::currentChanged, this, &IntegrationsView::showDetails);
    connect(m_list, &ListPane::retryRequested, inventory, &AccountInventory::refresh);
    connect(m_list, &ListPane::stopRequested, inventory, &AccountInventory::cancel);
    connect(m_list, &ListPane::errorActionRequested, this, &IntegrationsView::errorActionRequested);
    connect(m_refresh, &Button::clicked, inventory, &AccountInventory::refresh);

    const auto current = [this] { return m_details->guid(); };
    connect(m_details, &IntegrationDetails::editRequested, this,
            [this, current] { editInUptrends(current()); });
    connect(m_details, &IntegrationDetails::testRequested, this,
            [this, current] { Q_EMIT testRequested(current()); });
    connect(m_details, &IntegrationDetails::wholePathRequested, this,
            [this, current] { Q_EMIT wholePathRequested(current()); });
    connect(m_details, &IntegrationDetails::muteRequested, this, &IntegrationsView::askMute);
    connect(m_details, &IntegrationDetails::unmuteRequested, this,
            [this, current] { askUnmute(current()); });
    connect(m_details, &IntegrationDetails::endPauseRequested, this,
            &IntegrationsView::askEndPause);
    connect(m_details, &IntegrationDetails::levelActivated, this,
            &IntegrationsView::definitionRequested);
    showAll();
}

IntegrationsView::~IntegrationsView() = default;

QWidget *IntegrationsView::makeListPage()
{
    auto *page = new QWidget;
    m_header = new PageHeader(tr("Integrations"), page);
    m_refresh = new Button(Icon::Reload, tr("Read again"), Button::Kind::Secondary, page);
    m_refresh->setObjectName(QStringLiteral("refreshIntegrationsButton"));
    m_header->addAction(m_refresh);
    m_warning = new Notice(Tone::Caution, page);
    m_warning->setObjectName(QStringLiteral("openMutesNotice"));
    auto *listCard = new Card;
    m_list = new IntegrationList(m_model, listCard);
    listCard->body()->addWidget(m_list, 1);
    m_details = new IntegrationDetails(m_workspace, m_desk);
    auto *columns = new Columns(tokens::TwoColumnsWidth, page);
    columns->addPart(listCard, 1, 1);
    columns->addPart(m_details, 1, 1);
    QVBoxLayout *layout = pageColumn(page);
    layout->addWidget(m_header);
    layout->addWidget(m_warning);
    layout->addWidget(columns, 1);
    return page;
}

QWidget *IntegrationsView::makeEditPage()
{
    auto *page = new QWidget;
    m_editHeader = new PageHeader(QString(), page);
    m_editHeader->setBreadcrumb(tr("Integrations"));
    auto *done = new Button(tr("Done"), Button::Kind::Primary, page);
    done->setObjectName(QStringLiteral("endEditButton"));
    m_editHeader->addAction(done);
    m_page = new UptrendsPagePanel(*m_workspace.context, m_workspace.account->profile(), page);
    QVBoxLayout *layout = pageColumn(page);
    layout->addWidget(m_editHeader);
    layout->addWidget(m_page, 1);
    connect(done, &Button::clicked, this, &IntegrationsView::endEditing);
    connect(m_editHeader, &PageHeader::breadcrumbActivated, this, &IntegrationsView::endEditing);
    return page;
}

void IntegrationsView::focusFirst()
{
    if (m_stack->currentIndex() != 0)
        return;
    QTreeView *view = m_list->view();
    if (!view->currentIndex().isValid() && view->model()->rowCount() > 0)
        view->setCurrentIndex(view->model()->index(0, 0));
    view->setFocus(Qt::OtherFocusReason);
}

void IntegrationsView::showIntegration(const QString &guid)
{
    m_stack->setCurrentIndex(0);
    m_wanted = guid;
    showAll();
}

void IntegrationsView::later()
{
    if (!m_later.isActive())
        m_later.start();
}

void IntegrationsView::showAll()
{
    const Inventory &all = m_workspace.inventory->inventory();
    m_uses = std::make_unique<IntegrationUses>(all);
    m_model->setEntries(
        integrationEntries(all, *m_uses, *m_workspace.feeds, *m_workspace.history, *m_desk));
    if (!m_wanted.isEmpty() && m_model->entry(m_wanted)) {
        m_list->reveal(m_wanted);
        m_wanted.clear();
    }
    showState();
    showWarning();
    showDetails();
}

void IntegrationsView::showState()
{
    const AccountInventory *inventory = m_workspace.inventory;
    const LoadState whole = inventory->state();
    LoadState state = inventory->partState(Part::Integrations);
    // What uses it, and what of PagerDuty its feeds and pauses are read from.
    for (const Part part : {Part::Definitions, Part::Services, Part::MaintenanceWindows}) {
        if (!state.error)
            state.error = inventory->partState(part).error;
    }
    if (whole.isLoading()) {
        state.phase = LoadState::Phase::Loading;
        state.done = whole.done;
        state.total = whole.total;
        state.error.reset(); // of the read before
    }
    m_list->setState(state);
    m_refresh->setBusy(whole.isLoading());
    showAge(m_header, tr("What Uptrends alerts through, and which escalation levels use it."),
            *inventory);
}

void IntegrationsView::showWarning()
{
    if (m_desk->run()->phase() == ChangeRun::Phase::Running)
        return; // half of it is no news, and what waits for its answer is not in doubt
    const QList<LevelMute> &mutes = m_desk->mutes();
    const FocusKeeper focus(m_warning, m_list->view());
    if (mutes.isEmpty()) {
        m_warning->hide();
        return;
    }
    QStringList lines;
    for (const LevelMute &mute : mutes)
        lines.append(muteSentence(mute));
    m_warning->showMessage(Tone::Caution, mutesTitle(static_cast<int>(mutes.size())),
                           lines.join(u'\n'));
    const QString first = mutes.constFirst().integrationGuid;
    Button *look = m_warning->addAction(mutes.size() == 1 ? tr("Unmute…") : tr("Show the first"));
    look->setObjectName(QStringLiteral("openMuteAction"));
    connect(look, &Button::clicked, this, [this, first, one = mutes.size() == 1] {
        showIntegration(first);
        if (one)
            askUnmute(first);
    });
}

void IntegrationsView::showDetails()
{
    const IntegrationEntry *entry = m_model->entry(m_list->currentGuid());
    m_details->show(entry, *m_uses);
}

void IntegrationsView::askMute()
{
    showAll(); // what was learnt a moment ago counts
    const IntegrationEntry *entry = m_model->entry(m_details->guid());
    if (!entry)
        return;
    MuteSheet::Target target;
    target.guid = entry->integration.guid;
    target.name = entry->integration.name;
    target.services = entry->services;
    target.feedKnown = entry->feedKnown;
    target.accountZone = accountZone(*m_workspace.account);
    auto *sheet = new MuteSheet(m_desk, target, this);
    connect(sheet, &MuteSheet::findOutRequested, this,
            [this, guid = target.guid] { Q_EMIT wholePathRequested(guid); });
    sheet->open();
}

void IntegrationsView::askUnmute(const QString &guid)
{
    const QList<Change> plan = m_desk->planSwitchOn(guid);
    if (plan.isEmpty() || m_desk->isBusy())
        return;
    ConfirmSheet::Content content;
    content.title = tr("Unmute “%1”?").arg(plan.constFirst().name);
    content.text = tr("It is switched on again exactly where it was switched off from here.");
    for (const Change &change : plan)
        content.items.append(placeLine(change));
    content.primary = tr("Switch on on %n levels", nullptr, static_cast<int>(plan.size()));
    ConfirmSheet::ask(this, content, [this, guid, plan](ConfirmSheet::Choice choice) {
        if (choice == ConfirmSheet::Choice::Primary)
            m_desk->carryOut(MuteDesk::Act::SwitchOn, guid, plan);
    });
}

void IntegrationsView::askEndPause(const QString &windowId)
{
    const QList<Change> plan = m_desk->planEndPause(windowId);
    if (plan.isEmpty() || m_desk->isBusy())
        return;
    ConfirmSheet::Content content;
    content.title = tr("End the pause now?");
    content.text = tr("The maintenance window at PagerDuty ends, and incidents open again.");
    content.primary = tr("End now");
    const QString guid = m_details->guid();
    ConfirmSheet::ask(this, content, [this, guid, plan](ConfirmSheet::Choice choice) {
        if (choice == ConfirmSheet::Choice::Primary)
            m_desk->carryOut(MuteDesk::Act::EndPause, guid, plan);
    });
}

void IntegrationsView::editInUptrends(const QString &guid)
{
    const IntegrationEntry *entry = m_model->entry(guid);
    if (!entry)
        return;
    m_editHeader->setTitle(tr("“%1” in Uptrends").arg(entry->integration.name));
    m_editHeader->setSubtitle(tr("Rename it, choose its services, test, deactivate or delete it: "
                                 "only Uptrends' own page can. Press Done to read again."));
    UptrendsPagePanel::Words words;
    words.title = tr("Edit “%1” in your browser").arg(entry->integration.name);
    words.text = tr("Sign in to Uptrends there. What you change is read when you press Done.");
    words.steps = {tr("Open Alerting > Integrations."),
                   tr("Choose “%1” and change what you want.").arg(entry->integration.name),
                   tr("Press Save there, then Done here.")};
    m_page->setWords(words);
    m_page->setStart(
        UptrendsPagePanel::integrationUrl(m_workspace.account->profile(), entry->integration.guid));
    m_stack->setCurrentIndex(1);
    m_page->open();
}

void IntegrationsView::endEditing()
{
    m_page->closePage();
    m_stack->setCurrentIndex(0);
    m_workspace.inventory->refreshPart(Part::Integrations);
    focusFirst();
}

} // namespace alertbridge::ui
