// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/wholepathpanel.h"

#include "ui/delivery/deliverypanel.h"
#include "ui/theme/tokens.h"
#include "ui/web/uptrendspagepanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/words/deliverywords.h"
#include "ui/words/errornotice.h"

#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;
using WatchPhase = WholePathWatch::Phase;

WholePathPanel::WholePathPanel(const Workspace &workspace, DeliveryDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(desk)
{
    build();
    connect(desk, &DeliveryDesk::wholePathChanged, this, &WholePathPanel::showState);
    connect(desk, &DeliveryDesk::recordChanged, this, [this](const QString &id) {
        if (m_desk->wholePathRecords().contains(id))
            showRecords();
    });
    connect(m_these, &Button::clicked, this, [this] {
        QStringList ids;
        for (int row = 0; row < m_choice->count(); ++row) {
            if (m_choice->item(row)->checkState() == Qt::Checked)
                ids.append(m_choice->item(row)->data(Qt::UserRole).toString());
        }
        if (!ids.isEmpty() && m_desk->wholePath())
            m_desk->wholePath()->choose(ids);
    });
    connect(m_none, &Button::clicked, this, [this] {
        if (m_desk->wholePath())
            m_desk->wholePath()->choose({});
    });
    connect(m_giveUp, &Button::clicked, this, [this] {
        if (m_desk->wholePath())
            m_desk->wholePath()->giveUp();
    });
    connect(m_again, &Button::clicked, this, [this] {
        if (const WholePathWatch *watch = m_desk->wholePath())
            begin(watch->integrationGuid(), watch->integrationName());
    });
    connect(m_close, &Button::clicked, this, [this] {
        if (m_desk->wholePath())
            m_desk->wholePath()->stop();
        m_page->closePage();
        Q_EMIT closed();
    });
}

void WholePathPanel::build()
{
    m_card = new Card;
    m_text = new FlowText(QString(), TypeRole::Body, Role::Text, m_card);
    m_notice = new Notice(Tone::Caution, m_card);
    m_notice->setCompact(true);
    m_notice->hide();
    m_choice = new QListWidget(m_card);
    m_choice->setObjectName(u"caughtIncidentList"_s);
    m_choice->setAccessibleName(tr("Incidents opened since the test began"));
    auto *delegate = new RowDelegate(m_choice);
    m_choice->setItemDelegate(delegate);
    m_choice->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choice->setMinimumHeight(tokens::ListHeight / 2);
    m_results = new QWidget(m_card);
    m_resultLayout = new QVBoxLayout(m_results);
    m_resultLayout->setContentsMargins(0, 0, 0, 0);
    m_resultLayout->setSpacing(tokens::Space3);
    m_these = new Button(tr("These are it"), Button::Kind::Primary, m_card);
    m_these->setObjectName(u"theseIncidentsButton"_s);
    m_none = new Button(tr("None of these"), Button::Kind::Secondary, m_card);
    m_none->setObjectName(u"noneOfTheseButton"_s);
    m_giveUp = new Button(tr("Find out why nothing arrives"), Button::Kind::Secondary, m_card);
    m_giveUp->setObjectName(u"nothingArrivedButton"_s);
    m_again = new Button(tr("Test again"), Button::Kind::Secondary, m_card);
    m_again->setObjectName(u"wholePathAgainButton"_s);
    m_close = new Button(tr("Stop"), Button::Kind::Quiet, m_card);
    m_close->setObjectName(u"closeWholePathButton"_s);
    auto *buttons = new QWidget(m_card);
    auto *flow = new FlowLayout(buttons);
    for (Button *button : {m_these, m_none, m_giveUp, m_again, m_close})
        flow->addWidget(button);
    for (QWidget *part :
         std::initializer_list<QWidget *> {m_text, m_notice, m_choice, m_results, buttons})
        m_card->body()->addWidget(part);
    m_card->body()->addStretch();

    m_page = new UptrendsPagePanel(*m_workspace.context, m_workspace.account->profile());
    m_page->setWords(
        {tr("Send the test message in your browser"),
         tr("Alertbridge cannot see that page. It watches PagerDuty and goes on by "
            "itself when the message arrives."),
         {tr("Sign in to Uptrends."), tr("In the menu, choose Alerting, then Integrations."),
          tr("Open the integration."), tr("Press Send test message.")}});
    auto *columns = new Columns(tokens::TwoColumnsWidth, this);
    columns->addPart(m_card, 4, 0);
    columns->addPart(m_page, 6, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
}

void WholePathPanel::begin(const QString &integrationGuid, const QString &integrationName)
{
    qDeleteAll(m_panels);
    m_panels.clear();
    m_desk->startWholePath(integrationGuid, integrationName);
    openPage(integrationGuid);
    showState();
}

void WholePathPanel::showWatch()
{
    const WholePathWatch *watch = m_desk->wholePath();
    if (watch && watch->isRunning())
        openPage(watch->integrationGuid());
    showState();
}

void WholePathPanel::openPage(const QString &integrationGuid)
{
    m_page->setStart(
        UptrendsPagePanel::integrationUrl(m_workspace.account->profile(), integrationGuid));
    m_page->open();
}

void WholePathPanel::showState()
{
    const WholePathWatch *watch = m_desk->wholePath();
    if (!watch)
        return;
    const WatchPhase phase = watch->phase();
    m_card->setTitle(tr("Whole path of “%1”").arg(watch->integrationName()));
    m_choice->setVisible(phase == WatchPhase::Asking);
    m_these->setVisible(phase == WatchPhase::Asking);
    m_none->setVisible(phase == WatchPhase::Asking);
    m_giveUp->setVisible(phase == WatchPhase::Watching);
    m_again->setVisible(!watch->isRunning());
    m_close->setText(watch->isRunning() ? tr("Stop") : tr("Close"));
    m_results->setVisible(!watch->isRunning());
    const int services = int(watch->likely().size());
    switch (phase) {
    case WatchPhase::Preparing:
        m_text->setText(tr("Reading which incidents are open already…"));
        break;
    case WatchPhase::Watching: {
        const QString where = services > 0
                                  ? tr("Watching %n services it feeds.", nullptr, services)
                                  : tr("Which services it feeds is not known: all are watched.");
        m_text->setText(
            tr("Press “Send test message” in Uptrends’ page. It pages whoever is on call. %1")
                .arg(where));
        break;
    }
    case WatchPhase::Asking:
        m_text->setText(tr("These incidents were opened since the test began. Which of them are "
                           "Uptrends’ test message?"));
        showChoice(*watch);
        break;
    case WatchPhase::Explaining:
        m_text->setText(tr("Looking for the reason…"));
        break;
    case WatchPhase::Caught:
        m_text->setText(tr("Uptrends’ message arrived on %n services. That is remembered.", nullptr,
                           int(watch->found().size())));
        break;
    case WatchPhase::Missed:
    case WatchPhase::Idle:
        m_text->setText(tr("The test has ended."));
        break;
    case WatchPhase::Failed:
        m_text->setText(tr("PagerDuty cannot be watched."));
        break;
    }
    if (watch->error() && (watch->isRunning() || phase == WatchPhase::Failed)) {
        ErrorWords words = errorWords(*watch->error(), Doing::Reading);
        if (watch->isRunning())
            words.text = tr("Alertbridge keeps looking. %1").arg(words.text).trimmed();
        showError(m_notice, words,
                  {[this] { m_again->click(); },
                   [this](const ErrorWords &shown) { Q_EMIT errorActionRequested(shown); }},
                  Tone::Caution);
        if (watch->isRunning())
            m_notice->clearActions();
    } else {
        m_notice->hide();
    }
    showRecords();
}

void WholePathPanel::showChoice(const WholePathWatch &watch)
{
    m_choice->clear();
    for (const WholePathWatch::Found &found : watch.found()) {
        const QString text = tr("#%1 on %2: %3", "incident on a service: its title")
                                 .arg(QString::number(found.incident.number),
                                      found.incident.service.summary, found.incident.title);
        auto *item = new QListWidgetItem(text, m_choice);
        item->setData(Qt::UserRole, found.incident.id);
        item->setToolTip(plainToolTip(text));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    if (m_choice->count() > 0)
        m_choice->setCurrentRow(0);
    m_choice->setFocus();
}

void WholePathPanel::showRecords()
{
    const QStringList ids = m_desk->wholePathRecords();
    for (const QString &id : ids) {
        DeliveryPanel *panel = m_panels.value(id);
        if (!panel) {
            panel = new DeliveryPanel(m_results);
            panel->setObjectName(u"wholePathResult"_s);
            m_panels.insert(id, panel);
            m_resultLayout->addWidget(panel);
            connect(panel, &DeliveryPanel::linkActivated, this,
                    [this](const QUrl &url) { m_workspace.context->openExternally(url); });
            panel->show();
        }
        panel->showRecord(m_desk->record(id)); // an open incident is offered above the page
    }
}

} // namespace alertbridge::ui
