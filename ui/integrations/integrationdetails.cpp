// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/integrationdetails.h"

#include "core/delivery/deliveryhistory.h"
#include "core/integrations/integrationuse.h"
#include "core/integrations/mutedesk.h"
#include "core/inventory/accountinventory.h"
#include "ui/integrations/levelusetable.h"
#include "ui/integrations/mutewords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/writegate.h"
#include "ui/words/servicewords.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alertbridge::ui {

namespace {
constexpr int mostRows = 5; ///< of levels, before their table scrolls
} // namespace

QTimeZone accountZone(const Account &account)
{
    const auto identity = account.pagerDutyIdentity();
    return identity ? QTimeZone(identity->user.timeZone.toUtf8()) : QTimeZone();
}

IntegrationDetails::IntegrationDetails(const Workspace &workspace, MuteDesk *desk, QWidget *parent)
    : Card(tr("Details"), parent)
    , m_workspace(workspace)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("integrationDetails"));
    m_hint = new FlowText(tr("Choose an integration to see what uses it and what it feeds."),
                          TypeRole::Body, Role::Muted, this);
    m_body = new QWidget(this);
    m_progress = new Notice(Tone::Neutral, m_body);
    m_progress->setObjectName(QStringLiteral("integrationProgressNotice"));
    m_pauses = new QVBoxLayout;
    m_pauses->setSpacing(tokens::Space2);
    m_facts = new KeyValueList(m_body);
    m_rows = new LevelUseRows(workspace.journal, this);
    m_uses = new QTreeView(m_body);
    m_uses->setObjectName(QStringLiteral("integrationUsesView"));
    setUpLevelUseTable(m_uses, m_rows);
    m_uses->setMinimumHeight(tokens::ListHeight);
    m_noUses = new FlowText(QString(), TypeRole::Body, Role::Muted, m_body);

    m_edit = new Button(tr("Edit in Uptrends"), Button::Kind::Secondary, m_body);
    m_edit->setObjectName(QStringLiteral("editIntegrationButton"));
    m_test = new Button(tr("Send test message"), Button::Kind::Secondary, m_body);
    m_test->setObjectName(QStringLiteral("testIntegrationButton"));
    m_muteButton = new Button(tr("Mute…"), Button::Kind::Secondary, m_body);
    m_muteButton->setObjectName(QStringLiteral("muteButton"));
    m_unmute = new Button(tr("Unmute…"), Button::Kind::Secondary, m_body);
    m_unmute->setObjectName(QStringLiteral("unmuteButton"));
    auto *buttons = new FlowLayout(nullptr, tokens::Space2, tokens::Space2);
    for (Button *button : {m_test, m_muteButton, m_unmute, m_edit})
        buttons->addWidget(button);
    if (m_workspace.gate) {
        for (Button *button : {m_test, m_muteButton, m_unmute})
            m_workspace.gate->guard(button);
    }

    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::Space3);
    column->addWidget(m_progress);
    column->addLayout(m_pauses);
    column->addLayout(buttons);
    column->addWidget(m_facts);
    column->addWidget(m_noUses);
    column->addWidget(m_uses, 1);
    body()->addWidget(m_hint);
    body()->addWidget(m_body, 1);

    connect(m_edit, &Button::clicked, this, &IntegrationDetails::editRequested);
    connect(m_test, &Button::clicked, this, &IntegrationDetails::testRequested);
    connect(m_muteButton, &Button::clicked, this, &IntegrationDetails::muteRequested);
    connect(m_unmute, &Button::clicked, this, &IntegrationDetails::unmuteRequested);
    connect(m_progress, &Notice::closed, m_desk, &MuteDesk::dismiss);
    connect(m_uses, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const IntegrationUse use = m_rows->useAt(index.row()).use;
        Q_EMIT levelActivated(use.definitionGuid, use.level);
    });
}

void IntegrationDetails::show(const IntegrationEntry *entry, const IntegrationUses &uses)
{
    m_guid = entry ? entry->integration.guid : QString();
    m_hint->setVisible(!entry);
    m_body->setVisible(entry);
    setTitle(entry ? entry->integration.name : tr("Details"));
    if (!entry)
        return;
    const FocusKeeper focus(this, m_muteButton);
    showFacts(*entry);
    showPauses();
    showProgress();
    showActions(*entry);

    QList<LevelUse> rows;
    const LevelMute *mute = m_desk->mute(m_guid);
    QSet<std::pair<QString, int>> muted;
    for (const LevelMute::Level &level : mute ? mute->levels : QList<LevelMute::Level>())
        muted.insert({level.definitionGuid, level.level});
    for (const IntegrationUse &use : uses.of(m_guid))
        rows.append({use, muted.contains({use.definitionGuid, use.level})});
    m_rows->setUses(m_guid, rows);
    m_uses->setVisible(!rows.isEmpty());
    // All of a few levels at once: the page scrolls, not a second part in it.
    const int shownRows = int(std::min<qsizetype>(rows.size(), mostRows));
    m_uses->setMinimumHeight(
        std::max<int>(tokens::ListHeight, m_uses->header()->sizeHint().height()
                                              + shownRows * m_uses->sizeHintForRow(0)
                                              + 2 * m_uses->frameWidth()));
    m_noUses->setVisible(rows.isEmpty() || !uses.isWhole());
    if (!uses.isWhole())
        m_noUses->setText(tr("Not all alert definitions have been read: there may be more levels "
                             "that use it."));
    else
        m_noUses->setText(tr("No escalation level uses it, so Uptrends sends nothing through it."));
}

void IntegrationDetails::showFacts(const IntegrationEntry &entry)
{
    const std::optional<Feed> feed = m_workspace.feeds->feed(m_guid);
    const QStringList facts = QStringList {m_guid, entry.integration.type,
                                           entry.provenAt.toString(Qt::ISODateWithMs),
                                           feed ? feed->learntAt.toString(Qt::ISODateWithMs)
                                                : QString()}
                              + serviceLines();
    if (std::exchange(m_shownFacts, facts) == facts)
        return;
    m_facts->clear();
    m_facts->addRow(tr("Type"), entry.integration.type);
    if (entry.integration.isPagerDuty()) {
        m_facts->addRow(tr("Feeds"), makeFeed(entry));
        m_facts->addRow(tr("Last proven"),
                        entry.provenAt.isValid()
                            ? QLocale().toString(entry.provenAt.toLocalTime(), QLocale::ShortFormat)
                            : tr("Never from here"));
    }
}

QStringList IntegrationDetails::serviceLines() const
{
    QStringList lines;
    const std::optional<Feed> feed = m_workspace.feeds->feed(m_guid);
    for (const QString &id : feed ? feed->serviceIds : QStringList()) {
        const pagerduty::Service *service = m_workspace.inventory->inventory().service(id);
        if (!service) {
            lines.append(tr("%1 – not there any more").arg(id));
            continue;
        }
        // An incident comes and goes while this is shown: only what lasts is told.
        const bool lasts = service->status != pagerduty::ServiceStatus::Critical
                           && service->status != pagerduty::ServiceStatus::Warning;
        const QString status = lasts ? statusChip(service->status, service->statusText).text
                                     : QString();
        lines.append(status.isEmpty()
                         ? service->name
                         : tr("%1 – %2", "service, its status").arg(service->name, status));
    }
    return lines;
}

QWidget *IntegrationDetails::makeFeed(const IntegrationEntry &entry)
{
    auto *value = new QWidget;
    auto *column = new QVBoxLayout(value);
    column->setContentsMargins(0, tokens::Space2, 0, tokens::Space2);
    column->setSpacing(tokens::Space1);
    if (entry.feedKnown) {
        auto *services = new FlowText(serviceLines().join(u'\n'));
        services->setSelectable(true);
        column->addWidget(services);
        const std::optional<Feed> feed = m_workspace.feeds->feed(m_guid);
        const QString when = QLocale().toString(feed->learntAt.toLocalTime(), QLocale::ShortFormat);
        column->addWidget(
            new FlowText(feed->source == Feed::Source::SetUp
                             ? tr("Learnt in the set-up, %1.").arg(when)
                             : tr("Learnt by a test of the whole path, %1.").arg(when),
                         TypeRole::Note, Role::Muted));
    } else {
        column->addWidget(
            new FlowText(tr("Unknown: Uptrends does not tell."), TypeRole::Body, Role::Muted));
    }
    auto *findOut = new Button(entry.feedKnown ? tr("Find out again…") : tr("Find out…"),
                               Button::Kind::Link);
    findOut->setObjectName(QStringLiteral("findOutFeedButton"));
    connect(findOut, &Button::clicked, this, &IntegrationDetails::wholePathRequested);
    column->addWidget(findOut, 0, Qt::AlignLeft);
    return value;
}

/// Each keeps its notice as long as it lasts: a button made anew would miss its click.
void IntegrationDetails::showPauses()
{
    const QList<pagerduty::MaintenanceWindow> windows = m_desk->pauses(m_guid);
    const bool same = std::equal(
        windows.begin(), windows.end(), m_shownPauses.begin(), m_shownPauses.end(),
        [this](const auto &window, const Pause &shown) {
            return shown.id == window.id && (shown.end != nullptr) == m_desk->isOurs(window.id);
        });
    if (!same) {
        for (const Pause &shown : std::exchange(m_shownPauses, {})) {
            shown.notice->hide();
            shown.notice->deleteLater();
        }
        for (const pagerduty::MaintenanceWindow &window : windows)
            addPause(window);
    }
    const Inventory &all = m_workspace.inventory->inventory();
    for (qsizetype i = 0; i < windows.size(); ++i) {
        QStringList names;
        for (const QString &id : windows.at(i).serviceIds) {
            const pagerduty::Service *service = all.service(id);
            names.append(service ? service->name : id);
        }
        const QString sentence = pauseSentence(windows.at(i), m_desk->now(), names,
                                               accountZone(*m_workspace.account));
        const Pause &shown = m_shownPauses.at(i);
        if (shown.notice->text() != sentence)
            shown.notice->setText(sentence);
        if (shown.end)
            shown.end->setDisabled(m_desk->isBusy());
    }
}

void IntegrationDetails::addPause(const pagerduty::MaintenanceWindow &window)
{
    Pause pause {window.id, new Notice(Tone::Neutral, tr("Paused at PagerDuty"), {}, m_body), {}};
    pause.notice->setCompact(true);
    if (m_desk->isOurs(window.id)) {
        pause.end = pause.notice->addAction(tr("End now…"));
        pause.end->setObjectName(QStringLiteral("endPauseButton"));
        if (m_workspace.gate)
            m_workspace.gate->guard(pause.end);
        connect(pause.end, &Button::clicked, this,
                [this, id = window.id] { Q_EMIT endPauseRequested(id); });
    }
    m_pauses->addWidget(pause.notice);
    m_shownPauses.append(pause);
}

void IntegrationDetails::showProgress()
{
    const bool concerned = m_desk->act() != MuteDesk::Act::None
                           && m_desk->actIntegration() == m_guid;
    if (!concerned || m_desk->run()->phase() == ChangeRun::Phase::Idle) {
        m_progress->hide();
        return;
    }
    const MuteProgress progress = muteProgress(*m_desk);
    m_progress->showMessage(progress.tone, progress.title, progress.text);
    m_progress->setClosable(!progress.running);
    if (progress.running) {
        Button *stop = m_progress->addAction(tr("Stop"));
        stop->setObjectName(QStringLiteral("stopMuteButton"));
        connect(stop, &Button::clicked, m_desk, &MuteDesk::stopWorking);
    } else if (progress.failed) {
        Button *again = m_progress->addAction(tr("Try again"));
        again->setObjectName(QStringLiteral("retryMuteButton"));
        if (m_workspace.gate)
            m_workspace.gate->guard(again);
        connect(again, &Button::clicked, m_desk, &MuteDesk::retryFailed);
    }
}

void IntegrationDetails::showActions(const IntegrationEntry &entry)
{
    m_unmute->setVisible(m_desk->mute(m_guid)); // the warning above says since when
    for (Button *button : {m_muteButton, m_unmute})
        button->setBusy(m_desk->isBusy()); // one at a time; the focus stays where it is
    // Only Slack and PagerDuty have the button at Uptrends (facts §4.1); only PagerDuty's end is
    // watched here.
    m_test->setVisible(entry.integration.isPagerDuty());
}

} // namespace alertbridge::ui
