// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliverytestform.h"

#include "core/inventory/accountinventory.h"
#include "core/models/servicelistfilling.h"
#include "core/setup/oncallreader.h"
#include "core/uptrends/distinctnames.h"
#include "ui/delivery/deliverypanel.h"
#include "ui/delivery/deliveryservicelist.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/copytext.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/plainscroll.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/writegate.h"
#include "ui/words/deliverywords.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int guidRole = Qt::UserRole + 1;
constexpr int integrationNameRole = Qt::UserRole + 2;

} // namespace

DeliveryTestForm::DeliveryTestForm(const Workspace &workspace, DeliveryDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_services(new ServiceListModel(this))
    , m_filling(new ServiceListFilling(
          m_services,
          [inventory = workspace.inventory]() -> const QList<pagerduty::Service> & {
              return inventory->inventory().services;
          },
          this))
    , m_onCalls(new OnCallReader(workspace.account, m_services, this))
{
    build();
    connect(m_workspace.inventory, &AccountInventory::partChanged, this,
            [this](AccountInventory::Part part) {
                if (part == AccountInventory::Part::Services)
                    m_filling->start();
                else if (part == AccountInventory::Part::Integrations)
                    readIntegrations();
            });
    connect(m_workspace.inventory, &AccountInventory::stateChanged, this, [this] {
        m_list->setState(m_workspace.inventory->partState(AccountInventory::Part::Services));
    });
    connect(m_services, &ServiceListModel::tickedChanged, this, &DeliveryTestForm::showChoice);
    connect(m_services, &QAbstractItemModel::dataChanged, this, &DeliveryTestForm::showChoice);
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DeliveryTestForm::showChoice);
    connect(m_list->view()->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &DeliveryTestForm::readOnCalls);
    connect(m_list, &ListPane::retryRequested, m_workspace.inventory,
            [this] { m_workspace.inventory->refreshPart(AccountInventory::Part::Services); });
    connect(m_list, &ListPane::errorActionRequested, this, &DeliveryTestForm::errorActionRequested);
    connect(m_integrations, &QListWidget::currentItemChanged, this, &DeliveryTestForm::showChoice);
    connect(m_integrations, &QListWidget::itemActivated, this, &DeliveryTestForm::act);
    connect(m_search, &SearchField::searchChanged, this, &DeliveryTestForm::showIntegrations);
    connect(m_kinds, &SegmentedControl::currentIndexChanged, this, &DeliveryTestForm::showChoice);
    connect(m_send, &Button::clicked, this, &DeliveryTestForm::act);
    connect(m_stop, &Button::clicked, this, [this] { m_desk->cancel(m_record); });
    connect(m_copy, &Button::clicked, this, [this] { copyText(m_panel->report(), m_copy); });
    connect(m_panel, &DeliveryPanel::linkActivated, this,
            [this](const QUrl &url) { m_workspace.context->openExternally(url); });
    connect(desk, &DeliveryDesk::recordChanged, this, [this](const QString &id) {
        if (id == m_record)
            showRecord();
    });
    connect(m_filling, &ServiceListFilling::filled, this, &DeliveryTestForm::showServices);
    showServices();
    m_filling->start();
    readIntegrations();
    showRecord();
}

DeliveryTestForm::~DeliveryTestForm() = default;

void DeliveryTestForm::build()
{
    auto *columns = new Columns(tokens::TwoColumnsWidth, this);
    columns->addPart(buildLists(), 5, 1);
    columns->addPart(buildChoice(), 5, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
}

QWidget *DeliveryTestForm::buildLists()
{
    auto *card = new Card(tr("What to test"));
    m_list = new DeliveryServiceList(m_services, m_workspace.history, card);
    m_integrationPage = new QWidget(card);
    m_search = new SearchField(tr("Search integrations"), m_integrationPage);
    m_search->setObjectName(u"testIntegrationSearchField"_s);
    m_integrations = new QListWidget(m_integrationPage);
    m_integrations->setObjectName(u"testIntegrationList"_s);
    m_integrations->setAccessibleName(tr("PagerDuty integrations in Uptrends"));
    m_integrations->setItemDelegate(new RowDelegate(m_integrations));
    m_integrations->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_integrations->setMinimumHeight(tokens::ListHeight);
    m_noIntegration = new FlowText(
        tr("Your API user sees no PagerDuty integration. One that exists may need the right “Use "
           "integration” for this operator."),
        TypeRole::Body, Role::Muted, m_integrationPage);
    auto *page = new QVBoxLayout(m_integrationPage);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(tokens::Space3);
    page->addWidget(m_search);
    page->addWidget(m_integrations, 1);
    page->addWidget(m_noIntegration);
    page->addStretch();
    m_lists = new PageStack(card);
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_integrationPage);
    card->body()->addWidget(m_lists, 1);
    return card;
}

QWidget *DeliveryTestForm::buildChoice()
{
    auto *side = new QWidget;
    auto *card = new Card(tr("Which test"), side);
    m_kinds = new SegmentedControl(card);
    m_kinds->setObjectName(u"testKinds"_s);
    m_kinds->setAccessibleName(tr("Which test"));
    for (const Kind each : {Kind::Proof, Kind::Error, Kind::Silent, Kind::WholePath})
        m_kinds->addSegment(kindName(each), int(each));
    m_kindText = new FlowText(QString(), TypeRole::Body, Role::Text, card);
    m_who = new FlowText(QString(), TypeRole::Body, Role::Muted, card);
    m_who->setObjectName(u"testConsequence"_s);
    m_send = new Button(QString(), Button::Kind::Primary, card);
    m_send->setObjectName(u"startTestButton"_s);
    m_send->setLeadingIcon(Icon::Send);
    auto *row = new QHBoxLayout;
    row->addWidget(m_send);
    row->addStretch();
    card->body()->addWidget(m_kinds);
    card->body()->addWidget(m_kindText);
    card->body()->addWidget(m_who);
    card->body()->addLayout(row);

    m_resultCard = new Card(side);
    m_resultCard->setObjectName(u"testResultCard"_s);
    m_panel = new DeliveryPanel(m_resultCard);
    m_stop = new Button(tr("Stop and resolve"), Button::Kind::Secondary, m_resultCard);
    m_stop->setObjectName(u"stopTestButton"_s);
    m_copy = new Button(tr("Copy report"), Button::Kind::Quiet, m_resultCard);
    m_copy->setObjectName(u"copyTestReportButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_stop);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    m_resultCard->body()->addWidget(m_panel);
    m_resultCard->body()->addLayout(buttons);

    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Space4);
    layout->addWidget(card);
    layout->addWidget(m_resultCard);
    layout->addStretch();
    if (m_workspace.gate)
        m_workspace.gate->guard(m_send);
    return side;
}

void DeliveryTestForm::showServices()
{
    m_list->setState(m_workspace.inventory->partState(AccountInventory::Part::Services));
    readOnCalls();
    if (!m_wantedService.isEmpty() && m_services->service(m_wantedService))
        chooseService(m_wantedService);
    showChoice();
}

void DeliveryTestForm::readIntegrations()
{
    showIntegrations();
    if (!m_wantedIntegration.isEmpty())
        chooseIntegration(m_wantedIntegration, kind() == Kind::WholePath);
}

void DeliveryTestForm::showIntegrations()
{
    const QString kept = m_integrations->currentItem()
                             ? m_integrations->currentItem()->data(guidRole).toString()
                             : QString();
    QList<uptrends::Integration> shown;
    for (const uptrends::Integration &each : m_workspace.inventory->inventory().integrations) {
        if (each.type == "PagerDuty"_L1
            && each.name.contains(m_search->text().trimmed(), Qt::CaseInsensitive))
            shown.append(each);
    }
    m_integrations->clear();
    for (const uptrends::Integration &integration : uptrends::withDistinctNames(shown)) {
        auto *item = new QListWidgetItem(integration.name, m_integrations);
        item->setData(guidRole, integration.guid);
        item->setToolTip(plainToolTip(integration.name + u'\n' + integration.guid));
        if (integration.guid == kept)
            m_integrations->setCurrentItem(item);
    }
    for (qsizetype row = 0; row < shown.size(); ++row)
        m_integrations->item(int(row))->setData(integrationNameRole, shown.at(row).name);
    if (!m_integrations->currentItem() && m_integrations->count() > 0)
        m_integrations->setCurrentRow(0);
    m_integrations->setVisible(m_integrations->count() > 0);
    m_noIntegration->setVisible(m_integrations->count() == 0 && m_search->text().isEmpty());
    showChoice();
}

void DeliveryTestForm::readOnCalls()
{
    if (!m_workspace.account->hasPagerDuty())
        return;
    QStringList policies;
    for (const QString &id : m_services->ticked()) {
        if (const auto service = m_services->service(id))
            policies.append(service->escalationPolicy.id);
    }
    m_onCalls->want(policies + m_list->shownPolicies());
}

DeliveryRecord::Kind DeliveryTestForm::kind() const
{
    return Kind(m_kinds->currentData().toInt());
}

QList<DeliveryTarget> DeliveryTestForm::targets() const
{
    QStringList ids = m_services->ticked();
    if (ids.isEmpty())
        ids = {m_list->view()->currentIndex().data(ServiceListModel::IdRole).toString()};
    QList<DeliveryTarget> chosen;
    for (const QString &id : std::as_const(ids)) {
        const auto service = m_services->service(id);
        if (!service)
            continue;
        DeliveryTarget target;
        target.serviceId = id;
        target.serviceName = service->name;
        const uptrends::Integration *from = m_workspace.inventory->inventory().integration(
            m_fromIntegration);
        const auto feed = m_workspace.feeds ? m_workspace.feeds->feed(m_fromIntegration)
                                            : std::nullopt;
        if (from && feed && feed->serviceIds.contains(id)) {
            target.integrationGuid = from->guid;
            target.integrationName = from->name;
        }
        chosen.append(target);
    }
    return chosen;
}

/// "On call: Anna Petit." First level first.
QString DeliveryTestForm::people(const DeliveryTarget &target) const
{
    const auto service = m_services->service(target.serviceId);
    const OnCallNow onCall = service ? m_services->onCall(service->escalationPolicy.id)
                                     : OnCallNow();
    if (!onCall.known)
        return tr("Who is on call is not known.");
    return onCall.names.isEmpty()
               ? tr("Nobody is on call.")
               : tr("On call: %1.").arg(QLocale().createSeparatedList(onCall.names));
}

/// After the consequence: why it may not happen. The service may have changed since it was read.
QString DeliveryTestForm::reservation(const DeliveryTarget &target) const
{
    const auto service = m_services->service(target.serviceId);
    if (service && service->status == pagerduty::ServiceStatus::Disabled)
        return u' '
               + tr("The service was disabled when it was read: as long as it is, no incident "
                    "opens.");
    if (service && service->status == pagerduty::ServiceStatus::Maintenance)
        return u' '
               + tr("The service was in maintenance when it was read: as long as it is, no "
                    "incident opens.");
    return {};
}

QString DeliveryTestForm::consequence(const QList<DeliveryTarget> &chosen) const
{
    if (kind() == Kind::WholePath) {
        const QListWidgetItem *item = m_integrations->currentItem();
        return item ? tr("Uptrends’ page of “%1” is opened here. Nothing is sent before you press "
                         "its button.")
                          .arg(item->data(integrationNameRole).toString())
                    : tr("Choose an integration.");
    }
    if (chosen.isEmpty())
        return tr("Choose a service, or tick several for a fire drill.");
    if (chosen.size() > 1 && kind() == Kind::Proof)
        return tr("A fire drill: the same proof for %n services, one after the other, with a "
                  "report to hand on.",
                  nullptr, int(chosen.size()));
    if (chosen.size() > 1)
        return tr("This test is for one service. Untick the others.");
    if (kind() == Kind::Silent)
        return tr("Sent to “%1”. Nobody is told.").arg(chosen.first().serviceName);
    return tr("Sent to “%1”. %2 PagerDuty tells the first level at once, in the ways they have "
              "chosen there: push, phone, text message or e-mail.")
               .arg(chosen.first().serviceName, people(chosen.first()))
           + reservation(chosen.first());
}

void DeliveryTestForm::showChoice()
{
    const bool wholePath = kind() == Kind::WholePath;
    m_lists->setCurrentWidget(wholePath ? m_integrationPage : static_cast<QWidget *>(m_list));
    m_kindText->setText(kindText(kind()));
    const QList<DeliveryTarget> chosen = targets();
    m_who->setText(consequence(chosen));
    QString reason;
    if (wholePath && !m_integrations->currentItem())
        reason = tr("Choose an integration first.");
    else if (!wholePath && chosen.isEmpty())
        reason = tr("Choose a service first.");
    else if (chosen.size() > 1 && kind() != Kind::Proof && !wholePath)
        reason = tr("This test is for one service.");
    else if (m_desk->drill() && m_desk->drill()->isRunning())
        reason = tr("A fire drill is running.");
    else if (m_desk->isRunning(m_record) && !wholePath)
        reason = tr("A test message is still on its way.");
    m_send->setDisabledReason(reason);
    switch (kind()) {
    case Kind::Proof:
        m_send->setText(chosen.size() > 1
                            ? tr("Start fire drill for %n services…", nullptr, int(chosen.size()))
                            : tr("Send test message…"));
        break;
    case Kind::Error:
        m_send->setText(tr("Send error…"));
        break;
    case Kind::Silent:
        m_send->setText(tr("Send silent test"));
        break;
    case Kind::WholePath:
        m_send->setText(tr("Open Uptrends’ page"));
        break;
    }
}

void DeliveryTestForm::act()
{
    if (!m_send->isEnabled())
        return;
    if (kind() == Kind::WholePath) {
        if (const QListWidgetItem *item = m_integrations->currentItem())
            Q_EMIT wholePathRequested(item->data(guidRole).toString(),
                                      item->data(integrationNameRole).toString());
        return;
    }
    const QList<DeliveryTarget> chosen = targets();
    if (chosen.isEmpty())
        return;
    if (kind() == Kind::Silent)
        send(chosen);
    else
        ask(chosen);
}

void DeliveryTestForm::ask(const QList<DeliveryTarget> &chosen)
{
    ConfirmSheet::Content content;
    const QString real = m_workspace.account->profile().practice
                             ? tr("On the practice account nobody is real.")
                             : tr("PagerDuty tells them now, at this hour.");
    if (chosen.size() > 1) {
        content.title = tr("Page the people on call for %n services?", nullptr, int(chosen.size()));
        content.text = tr("Each service gets a real incident, one after the other, which is "
                          "resolved before the next. %1")
                           .arg(real);
        for (const DeliveryTarget &target : chosen)
            content.items.append(
                tr("%1. %2", "a service. Who is on call").arg(target.serviceName, people(target))
                + reservation(target));
        content.primary = tr("Start fire drill");
    } else {
        content.title = tr("Page whoever is on call for “%1”?").arg(chosen.first().serviceName);
        content.text = kind() == Kind::Error
                           ? tr("This opens a real incident and leaves it open until you send OK: "
                                "it escalates like any other. %1 %2")
                                 .arg(people(chosen.first()), real)
                           : tr("This opens a real incident, which is resolved at once. %1 %2")
                                 .arg(people(chosen.first()), real);
        content.text += reservation(chosen.first());
        content.primary = kind() == Kind::Error ? tr("Send error") : tr("Send test message");
    }
    content.cancel = tr("Not now");
    ConfirmSheet::ask(this, content, [this, chosen](ConfirmSheet::Choice choice) {
        if (choice == ConfirmSheet::Choice::Primary)
            send(chosen);
    });
}

void DeliveryTestForm::send(const QList<DeliveryTarget> &chosen)
{
    m_desk->setMessage(deliveryMessage(m_workspace.account->profile().name));
    if (chosen.size() > 1) {
        if (m_desk->startDrill(chosen))
            Q_EMIT drillBegun();
        return;
    }
    m_record = m_desk->start(kind(), chosen.first());
    showRecord();
    PlainScroll::reveal(m_resultCard);
}

void DeliveryTestForm::showRecord()
{
    const DeliveryRecord record = m_desk->record(m_record);
    const FocusKeeper focus(this, m_desk->isRunning(m_record) ? m_stop : m_send);
    m_resultCard->setVisible(!record.id.isEmpty());
    if (!record.id.isEmpty()) {
        const bool running = m_desk->isRunning(m_record);
        m_resultCard->setTitle(tr("%1 for “%2”", "a kind of test for a service")
                                   .arg(kindName(record.kind), record.serviceName));
        m_panel->showRecord(record); // the way out of an open incident stands above the page
        m_stop->setVisible(running);
        m_stop->setText(record.kind == Kind::Silent ? tr("Stop") : tr("Stop and resolve"));
        m_copy->setVisible(!running);
    }
    showChoice();
}

void DeliveryTestForm::chooseService(const QString &serviceId)
{
    m_filling->finish();
    m_wantedService = serviceId;
    m_fromIntegration.clear();
    if (kind() == Kind::WholePath)
        m_kinds->setCurrentData(int(Kind::Proof));
    if (!m_services->service(serviceId))
        return; // chosen once it has been read
    m_wantedService.clear();
    for (const QString &ticked : m_services->ticked())
        m_services->setTicked(ticked, false);
    m_list->searchField()->clear();
    m_list->reveal(serviceId);
    showChoice();
}

void DeliveryTestForm::chooseIntegration(const QString &integrationGuid, bool wholePath)
{
    m_filling->finish(); // its services are ticked
    m_wantedIntegration = integrationGuid;
    const auto feed = m_workspace.feeds ? m_workspace.feeds->feed(integrationGuid) : std::nullopt;
    m_kinds->setCurrentData(int(wholePath || !feed ? Kind::WholePath : Kind::Proof));
    m_search->clear();
    for (int row = 0; row < m_integrations->count(); ++row) {
        if (m_integrations->item(row)->data(guidRole).toString() != integrationGuid)
            continue;
        m_integrations->setCurrentRow(row);
        m_wantedIntegration.clear();
    }
    if (wholePath || !feed)
        return;
    for (const QString &ticked : m_services->ticked())
        m_services->setTicked(ticked, feed->serviceIds.contains(ticked));
    for (const QString &id : feed->serviceIds)
        m_services->setTicked(id, true);
    if (!feed->serviceIds.isEmpty())
        m_list->reveal(feed->serviceIds.first());
    m_fromIntegration = integrationGuid;
    readOnCalls();
    showChoice();
}

void DeliveryTestForm::focusFirst()
{
    if (kind() == Kind::WholePath) {
        m_integrations->setFocus(Qt::OtherFocusReason);
        return;
    }
    QTreeView *view = m_list->view();
    if (!view->currentIndex().isValid() && view->model()->rowCount() > 0)
        view->setCurrentIndex(view->model()->index(0, 0));
    view->setFocus(Qt::OtherFocusReason);
}

} // namespace alertbridge::ui
