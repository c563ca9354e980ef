// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliveryview.h"

#include "core/inventory/accountinventory.h"
#include "ui/delivery/deliveryhistorylist.h"
#include "ui/delivery/deliverypanel.h"
#include "ui/delivery/deliverytestform.h"
#include "ui/delivery/drillpanel.h"
#include "ui/delivery/drillreportwriter.h"
#include "ui/delivery/openincidents.h"
#include "ui/delivery/wholepathpanel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/copytext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/words/agewords.h"
#include "ui/words/deliverywords.h"

#include <QtCore/QPointer>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

DeliveryView::DeliveryView(const Workspace &workspace, DeliveryDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(desk)
{
    setObjectName(u"deliveryView"_s);
    desk->setMessage(deliveryMessage(workspace.account->profile().name));
    auto *header = new PageHeader(tr("Delivery tests"), this);
    const auto showRead = [header, inventory = workspace.inventory] {
        showAge(header, tr("Prove again that an alert reaches a person."), *inventory);
    };
    connect(workspace.inventory, &AccountInventory::stateChanged, header, showRead);
    showRead();
    m_tabs = new SegmentedControl({tr("Test"), tr("History")}, this);
    m_tabs->setObjectName(u"deliveryTabs"_s);
    m_tabs->setAccessibleName(tr("Delivery tests"));
    header->addAction(m_tabs);
    m_open = new OpenIncidents(desk, workspace.gate, this);
    m_open->setFocusAfter(m_tabs);
    m_notice = new Notice(Tone::Caution, this);
    m_notice->setClosable(true);
    m_notice->hide();

    m_form = new DeliveryTestForm(workspace, desk);
    m_wholePath = new WholePathPanel(workspace, desk);
    m_drillPage = buildDrillCard();
    m_historyPage = buildHistory();
    m_stack = new PageStack;
    for (QWidget *page : {static_cast<QWidget *>(m_form), m_drillPage,
                          static_cast<QWidget *>(m_wholePath), m_historyPage})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::PageMargin, tokens::Space5, tokens::PageMargin,
                               tokens::Space5);
    layout->setSpacing(tokens::Space4);
    layout->addWidget(header);
    layout->addWidget(m_open);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &SegmentedControl::currentIndexChanged, this,
            [this](int index) { turnTo(index == 0 ? m_run : Page::History); });
    connect(m_open, &OpenIncidents::linkActivated, this,
            [this](const QUrl &url) { m_workspace.context->openExternally(url); });
    connect(m_form, &DeliveryTestForm::drillBegun, this, [this] {
        m_drill->follow(m_desk->drill());
        turnTo(Page::Drill);
    });
    connect(m_form, &DeliveryTestForm::wholePathRequested, this,
            [this](const QString &guid, const QString &name) {
                turnTo(Page::WholePath);
                m_wholePath->begin(guid, name);
            });
    connect(m_form, &DeliveryTestForm::errorActionRequested, this,
            &DeliveryView::errorActionRequested);
    connect(m_wholePath, &WholePathPanel::errorActionRequested, this,
            &DeliveryView::errorActionRequested);
    connect(m_drill, &DrillPanel::closed, this, [this] { turnTo(Page::Form); });
    connect(m_drill, &DrillPanel::recordChosen, this, [this](const QString &id) {
        m_tabs->setCurrentIndex(1);
        m_history->reveal(id);
    });
    connect(m_wholePath, &WholePathPanel::closed, this, [this] { turnTo(Page::Form); });
    if (workspace.history)
        connect(workspace.history, &DeliveryHistory::writeFailed, this, [this, workspace] {
            if (workspace.history->isOfNewerVersion()) {
                tellNewerHistory();
                return;
            }
            m_notice->showMessage(Tone::Caution, tr("The history could not be saved"),
                                  tr("This test is known until the app is closed. The disk may be "
                                     "full, or the folder may not be written to."));
        });
    if (workspace.history && workspace.history->isOfNewerVersion())
        tellNewerHistory();
    if (workspace.history && !workspace.history->setAside().isEmpty())
        m_notice->showMessage(
            Tone::Caution, tr("The history of tests was not understood"),
            tr("It is kept as %1, and a new one is begun.").arg(workspace.history->setAside()));
    // What runs goes on when the page is built anew.
    if (desk->wholePath() && desk->wholePath()->isRunning()) {
        turnTo(Page::WholePath);
        m_wholePath->showWatch();
    } else if (desk->drill() && desk->drill()->isRunning()) {
        m_drill->follow(desk->drill());
        turnTo(Page::Drill);
    }
}

QWidget *DeliveryView::buildDrillCard()
{
    auto *card = new Card(tr("Fire drill"));
    m_drill = new DrillPanel(card);
    card->body()->addWidget(m_drill, 1);
    return card;
}

QWidget *DeliveryView::buildHistory()
{
    auto *listCard = new Card;
    m_history = new DeliveryHistoryList(new DeliveryListModel(m_workspace.history, this), listCard);
    listCard->body()->addWidget(m_history, 1);
    m_detailCard = new Card(tr("Details"));
    m_hint = new FlowText(tr("Choose a test to see more of it."), TypeRole::Body, Role::Muted,
                          m_detailCard);
    m_details = new DeliveryPanel(m_detailCard);
    m_copy = new Button(tr("Copy report"), Button::Kind::Quiet, m_detailCard);
    m_copy->setObjectName(u"copyHistoryReportButton"_s);
    m_saveDrill = new Button(tr("Save report of the fire drill…"), Button::Kind::Secondary,
                             m_detailCard);
    m_saveDrill->setObjectName(u"savePastReportButton"_s);
    m_saved = new Notice(Tone::Neutral, m_detailCard);
    m_saved->setCompact(true);
    auto *buttons = new QWidget(m_detailCard);
    auto *row = new FlowLayout(buttons);
    row->addWidget(m_saveDrill);
    row->addWidget(m_copy);
    m_detailCard->body()->addWidget(m_hint);
    m_detailCard->body()->addWidget(m_details);
    m_detailCard->body()->addWidget(m_saved);
    m_detailCard->body()->addWidget(buttons);
    m_detailCard->body()->addStretch();
    auto *columns = new Columns(tokens::TwoColumnsWidth);
    columns->addPart(listCard, 6, 1);
    columns->addPart(m_detailCard, 4, 0);

    connect(m_history, &DeliveryHistoryList::currentChanged, this, [this] {
        m_saved->hide();
        showDetails();
    });
    connect(m_desk, &DeliveryDesk::recordChanged, this, [this](const QString &id) {
        if (id == m_history->currentRecord())
            showDetails();
    });
    connect(m_desk, &DeliveryDesk::drillChanged, this, &DeliveryView::offerDrillReport);
    connect(m_saveDrill, &Button::clicked, this, &DeliveryView::saveDrill);
    m_saved->hide();
    connect(m_details, &DeliveryPanel::linkActivated, this,
            [this](const QUrl &url) { m_workspace.context->openExternally(url); });
    connect(m_copy, &Button::clicked, this, [this] { copyText(m_details->report(), m_copy); });
    showDetails();
    return columns;
}

void DeliveryView::tellNewerHistory()
{
    m_notice->showMessage(
        Tone::Caution, tr("The history of tests is of a newer version of Alertbridge"),
        tr("It is left as it is. Tests made here are known until the app is closed."));
}

void DeliveryView::turnTo(Page page)
{
    QWidget *shown = page == Page::Form        ? static_cast<QWidget *>(m_form)
                     : page == Page::Drill     ? m_drillPage
                     : page == Page::WholePath ? static_cast<QWidget *>(m_wholePath)
                                               : m_historyPage;
    if (page != Page::History)
        m_run = page;
    m_stack->setCurrentWidget(shown);
    m_tabs->setCurrentIndex(page == Page::History ? 1 : 0);
}

void DeliveryView::showDetails()
{
    const QString id = m_history->currentRecord();
    const DeliveryRecord record = m_desk->record(id);
    const bool any = !record.id.isEmpty();
    m_hint->setVisible(!any);
    m_details->setVisible(any);
    m_copy->setVisible(any);
    offerDrillReport();
    m_detailCard->setTitle(any && !record.serviceName.isEmpty()
                               ? tr("%1 for “%2”", "a kind of test for a service")
                                     .arg(kindName(record.kind), record.serviceName)
                               : tr("Details"));
    if (any)
        m_details->showRecord(record); // its way out stands above the page
}

void DeliveryView::offerDrillReport()
{
    const QString drillId = m_desk->record(m_history->currentRecord()).drillId;
    m_saveDrill->setVisible(m_desk->drillReport(drillId).has_value());
}

void DeliveryView::saveDrill()
{
    const QString drillId = m_desk->record(m_history->currentRecord()).drillId;
    const auto now = m_desk->drillReport(drillId);
    if (!now)
        return;
    saveDrillReport(this, m_saved, [desk = QPointer(m_desk), drillId, report = *now] {
        return desk ? desk->drillReport(drillId).value_or(report) : report;
    });
}

void DeliveryView::showService(const QString &serviceId)
{
    turnTo(Page::Form);
    m_form->chooseService(serviceId);
}

void DeliveryView::showIntegration(const QString &integrationGuid)
{
    turnTo(Page::Form);
    m_form->chooseIntegration(integrationGuid, false);
}

void DeliveryView::showWholePath(const QString &integrationGuid)
{
    turnTo(Page::Form);
    m_form->chooseIntegration(integrationGuid, true);
}

void DeliveryView::focusFirst()
{
    if (m_stack->currentWidget() == m_form)
        m_form->focusFirst();
    else if (m_stack->currentWidget() == m_historyPage)
        m_history->view()->setFocus(Qt::OtherFocusReason);
    else if (m_stack->currentWidget() == m_drillPage)
        m_drill->view()->setFocus(Qt::OtherFocusReason);
}

} // namespace alertbridge::ui
