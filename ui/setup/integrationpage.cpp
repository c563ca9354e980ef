// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/integrationpage.h"

#include "core/uptrends/distinctnames.h"
#include "ui/theme/tokens.h"
#include "ui/web/uptrendspagepanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/stepguide.h"
#include "ui/words/errornotice.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

using Mark = IntegrationStep::Mark;

namespace {

constexpr Mark order[] = {Mark::SignedIn,       Mark::AlertPressed, Mark::PagerDutyReached,
                          Mark::ServicesChosen, Mark::Connected,    Mark::Back,
                          Mark::Saved};
constexpr int existingGuidRole = Qt::UserRole + 1;

} // namespace

IntegrationPage::IntegrationPage(IntegrationStep *step, const UiContext &context,
                                 const Profile &profile, QWidget *parent)
    : SetupPage(parent)
    , m_step(step)
    , m_profile(profile)
{
    auto *columns = new Columns(tokens::TwoColumnsWidth, this);
    m_guideCard = new Card(tr("In Uptrends"));
    m_allSteps = new Button(QString(), Button::Kind::Link);
    m_allSteps->setObjectName(u"allStepsButton"_s);
    m_allSteps->hide();
    m_guideCard->setHeaderWidget(m_allSteps);
    m_guide = new StepGuide(m_guideCard);
    m_watchNotice = new Notice(Tone::Caution, m_guideCard);
    m_watchNotice->setCompact(true);
    m_watchNotice->hide();
    m_guideCard->body()->addWidget(m_guide);
    m_guideCard->body()->addWidget(m_watchNotice);
    m_guideCard->body()->addStretch();

    m_page = new UptrendsPagePanel(context, profile);
    m_page->setStart(m_step->startUrl());
    m_page->setWords(
        {tr("Go on in your browser"),
         tr("Alertbridge cannot see that page. It watches your Uptrends account and goes on by "
            "itself when the new integration is saved."),
         {tr("Sign in to Uptrends."),
          tr("In the menu, choose Alerting, then the + beside Integrations, then PagerDuty."),
          tr("Press Alert with PagerDuty and sign in to PagerDuty."),
          tr("Select the services and press Connect."),
          tr("Back in Uptrends, give the integration a name and press Save.")}});

    m_stack = new PageStack;
    m_stack->addWidget(m_page);
    buildExistingView();
    buildFoundView();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    columns->addPart(m_guideCard, 3, 0);
    columns->addPart(m_stack, 7, 1);
    connect(columns, &Columns::foldedChanged, this, [this](bool folded) {
        m_folded = folded;
        showGuide();
        showGuideLength();
    });
    connect(m_allSteps, &Button::clicked, this, [this] {
        m_whole = !m_whole;
        showGuideLength();
    });

    connect(m_page, &UptrendsPagePanel::addressChanged, this, [this](const QUrl &url, bool loaded) {
        m_step->observe(url, loaded);
        showGuide();
    });
    connect(m_page, &UptrendsPagePanel::pageClosed, m_step, &IntegrationStep::pageClosed);
    connect(m_page, &UptrendsPagePanel::placeChanged, this,
            [this] { show(m_view == View::Existing ? m_view : View::Page); });
    connect(m_step, &IntegrationStep::marksChanged, this, &IntegrationPage::showGuide);
    connect(m_step, &IntegrationStep::watchChanged, this, [this] {
        showWaiting();
        if (m_view == View::Existing)
            showExisting();
    });
    connect(m_step, &IntegrationStep::candidatesChanged, this, [this] {
        if (!m_step->chosen() && m_step->candidates().size() > 1)
            show(View::Existing);
    });
    connect(m_step, &IntegrationStep::chosenChanged, this,
            [this] { show(m_step->chosen() ? View::Found : View::Page); });
    m_ticker.setInterval(1000);
    connect(&m_ticker, &QTimer::timeout, this, &IntegrationPage::showWaiting);
    showGuide();
}

void IntegrationPage::buildExistingView()
{
    m_existingCard = new Card(tr("Use an integration that exists"), this);
    m_existingText = new FlowText(QString(), TypeRole::Body, Role::Muted, m_existingCard);
    m_existing = new QListWidget(m_existingCard);
    m_existing->setObjectName(QStringLiteral("existingIntegrationList"));
    m_existing->setAccessibleName(tr("PagerDuty integrations in Uptrends"));
    m_existing->setItemDelegate(new RowDelegate(m_existing));
    m_existing->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_existing->setMouseTracking(true);
    m_existing->setMinimumHeight(tokens::ListHeight);
    m_noExisting = new EmptyState(Icon::Integrations, tr("No PagerDuty integration was found"),
                                  QString(), m_existingCard);
    m_noExisting->setMinimumHeight(tokens::ListHeight);
    auto *buttons = new QHBoxLayout;
    auto *use = new Button(tr("Use this integration"), Button::Kind::Primary, m_existingCard);
    use->setObjectName(QStringLiteral("useExistingButton"));
    auto *back = new Button(tr("Make a new one"), Button::Kind::Secondary, m_existingCard);
    back->setObjectName(QStringLiteral("makeIntegrationButton"));
    buttons->addWidget(use);
    buttons->addWidget(back);
    buttons->addStretch();
    m_existingCard->body()->addWidget(m_existingText);
    m_existingCard->body()->addWidget(m_existing, 1);
    m_existingCard->body()->addWidget(m_noExisting, 1);
    m_existingCard->body()->addLayout(buttons);
    m_stack->addWidget(m_existingCard);
    const auto choose = [this] {
        if (const QListWidgetItem *item = m_existing->currentItem())
            m_step->choose(item->data(existingGuidRole).toString());
    };
    connect(use, &Button::clicked, this, choose);
    connect(m_existing, &QListWidget::itemActivated, this, choose);
    connect(m_existing, &QListWidget::currentItemChanged, use,
            [use](const QListWidgetItem *item) { use->setEnabled(item != nullptr); });
    m_use = use;
    connect(back, &Button::clicked, this, &IntegrationPage::openPage);
}

void IntegrationPage::buildFoundView()
{
    m_foundCard = new Card(tr("The integration is there"), this);
    m_foundText = new FlowText(QString(), TypeRole::Body, Role::Muted, m_foundCard);
    m_found = new KeyValueList(m_foundCard);
    m_foundNotice = new Notice(Tone::Neutral, m_foundCard);
    m_foundNotice->setCompact(true);
    m_foundNotice->hide();
    auto *buttons = new QHBoxLayout;
    auto *other = new Button(tr("Choose another integration"), Button::Kind::Link, m_foundCard);
    other->setObjectName(QStringLiteral("otherIntegrationButton"));
    buttons->addWidget(other);
    buttons->addStretch();
    m_foundCard->body()->addWidget(m_foundText);
    m_foundCard->body()->addWidget(m_found);
    m_foundCard->body()->addWidget(m_foundNotice);
    m_foundCard->body()->addLayout(buttons);
    m_foundCard->body()->addStretch();
    m_stack->addWidget(m_foundCard);
    connect(other, &Button::clicked, this, [this] {
        m_step->forgetChoice();
        show(View::Existing);
    });
}

FooterState IntegrationPage::footer() const
{
    FooterState state;
    state.primary = tr("Continue");
    state.primaryEnabled = m_step->chosen().has_value();
    if (!state.primaryEnabled)
        state.primaryReason = tr("Goes on by itself when the integration is saved in Uptrends.");
    if (!m_step->chosen() && m_view != View::Existing)
        state.secondary = tr("I have an integration already");
    return state;
}

void IntegrationPage::enter()
{
    m_step->begin();
    m_ticker.start();
    if (m_step->chosen())
        show(View::Found);
    else if (m_view == View::Page && !m_page->isInBrowser())
        openPage();
    showGuide();
}

void IntegrationPage::leave()
{
    m_ticker.stop();
    m_step->pause();
}

void IntegrationPage::pressPrimary()
{
    if (m_step->chosen())
        Q_EMIT nextRequested();
}

void IntegrationPage::pressSecondary()
{
    show(View::Existing);
    m_existing->setFocus();
}

bool IntegrationPage::pressBack()
{
    if (m_view == View::Existing && !m_step->chosen()) {
        openPage();
        return true;
    }
    return false;
}

void IntegrationPage::show(View view)
{
    m_view = view;
    switch (view) {
    case View::Page:
        m_stack->setCurrentWidget(m_page);
        break;
    case View::Existing:
        showExisting();
        m_stack->setCurrentWidget(m_existingCard);
        break;
    case View::Found:
        showFound();
        m_stack->setCurrentWidget(m_foundCard);
        break;
    }
    showGuide(); // what it can tick depends on where the page is
    Q_EMIT footerChanged();
}

void IntegrationPage::openPage()
{
    show(View::Page);
    m_page->open();
}

bool IntegrationPage::isInBrowser() const
{
    return m_view == View::Page && m_page->isInBrowser();
}

void IntegrationPage::showGuide()
{
    const QStringList texts {
        tr("Sign in to Uptrends"),
        tr("Add an integration, choose PagerDuty, press “Alert with PagerDuty”"),
        tr("Sign in to PagerDuty"),
        tr("Select the services"),
        tr("Press “Connect”"),
        tr("Back in Uptrends"),
        tr("Name it and press “Save”")};
    const QStringList hints {tr("With the operator login you use in the browser."),
                             QString(),
                             tr("Single sign-on refused here? Use your browser."),
                             tr("Those from step 1, or others."),
                             QString(),
                             QString(),
                             tr("The button is at the bottom left of the page.")};
    QList<StepGuide::Item> items;
    const bool seen = !isInBrowser() && !(m_step->chosen() && !m_step->isNew());
    bool currentGiven = false;
    for (int i = 0; i < int(std::size(order)); ++i) {
        StepGuide::Item item;
        item.text = texts.at(i);
        item.hint = hints.at(i);
        // Reaching PagerDuty is not yet being signed in there: its install page only stays for who
        // is.
        const bool done = order[i] == Mark::PagerDutyReached
                              ? m_step->isMarked(Mark::ServicesChosen)
                                    || (m_step->isMarked(Mark::PagerDutyReached)
                                        && m_page->url().path().startsWith("/install/"_L1))
                              : m_step->isMarked(order[i]);
        if (done || (m_step->chosen() && m_step->isNew())) {
            item.state = StepGuide::State::Done;
        } else if (!currentGiven && seen) {
            item.state = StepGuide::State::Current;
            currentGiven = true;
        }
        items.append(item);
    }
    m_guideCard->setSubtitle(
        m_folded        ? QString()
        : isInBrowser() ? tr("Do these in your browser. Alertbridge sees the last one happen.")
                        : tr("Do these in Uptrends’ page. Each is ticked as it is seen."));
    m_guide->setItems(items);
    showWaiting();
}

/// Above the page there is room for what is to do now; all of it can be asked for.
void IntegrationPage::showGuideLength()
{
    m_guide->setShort(m_folded && !m_whole);
    m_allSteps->setText(m_whole ? tr("Show the current step") : tr("Show all steps"));
    m_allSteps->setVisible(m_folded);
}

void IntegrationPage::showWaiting()
{
    const LoadState watch = m_step->watchState();
    if (watch.error) {
        ErrorWords words = errorWords(*watch.error, Doing::Reading);
        words.text = tr("Alertbridge keeps looking. %1").arg(words.text).trimmed();
        if (m_watchNotice->isHidden() || m_watchNotice->title() != words.title)
            showError(m_watchNotice, words,
                      {[this] { m_step->lookNow(); },
                       [this](const ErrorWords &shown) { Q_EMIT errorActionRequested(shown); }},
                      Tone::Caution);
    } else {
        m_watchNotice->hide();
    }
    if (m_step->chosen() || !m_ticker.isActive()) {
        m_guide->setWaiting(QString());
        return;
    }
    if (!watch.readAt.isValid()) {
        m_guide->setWaiting(tr("Reading the integrations that exist…"));
        return;
    }
    const int seconds = int(watch.readAt.secsTo(QDateTime::currentDateTime()));
    m_guide->setWaiting(
        tr("Waiting for the new integration… last looked %n s ago.", nullptr, qMax(0, seconds)));
}

void IntegrationPage::showExisting()
{
    const bool several = m_step->candidates().size() > 1;
    const QList<uptrends::Integration> shown = several ? m_step->candidates()
                                                       : m_step->pagerDutyIntegrations();
    m_existingText->setText(
        several ? tr("Several new integrations appeared. Select the one made for this set-up.")
        : shown.isEmpty() ? tr("Your API user sees no PagerDuty integration. One that exists "
                               "may need the right “Use integration” for this operator.")
                          : tr("These PagerDuty integrations are in your Uptrends account."));
    m_existingCard->setTitle(several ? tr("Which integration is it?")
                                     : tr("Use an integration that exists"));
    m_existing->setVisible(!shown.isEmpty());
    m_noExisting->setVisible(shown.isEmpty());
    m_use->setVisible(!shown.isEmpty());
    QStringList guids;
    for (int row = 0; row < m_existing->count(); ++row)
        guids.append(m_existing->item(row)->data(existingGuidRole).toString());
    QStringList wanted;
    for (const uptrends::Integration &integration : shown)
        wanted.append(integration.guid);
    if (guids == wanted)
        return;
    m_existing->clear();
    for (const uptrends::Integration &integration : uptrends::withDistinctNames(shown)) {
        auto *item = new QListWidgetItem(integration.name, m_existing);
        item->setData(existingGuidRole, integration.guid);
        item->setToolTip(plainToolTip(integration.name + u'\n' + integration.guid));
    }
    if (m_existing->count() > 0)
        m_existing->setCurrentRow(0);
}

void IntegrationPage::showFound()
{
    const auto chosen = m_step->chosen();
    if (!chosen)
        return;
    m_foundText->setText(m_step->isNew()
                             ? tr("Uptrends saved it, and it was read back from your account.")
                             : tr("This one existed before this set-up."));
    m_found->clear();
    m_found->addRow(tr("Integration"), chosen->name);
    QStringList names;
    for (const IntegrationStep::FedService &service : m_step->fedServices())
        names.append(service.name);
    m_found->addRow(tr("Feeds"),
                    names.isEmpty() ? tr("Unknown") : names.join(QStringLiteral(", ")));
    m_found->addRow(tr("Found by"),
                    m_step->isNew() ? tr("Watching your Uptrends account") : tr("Your choice"));
    m_foundNotice->setVisible(names.isEmpty());
    if (names.isEmpty())
        m_foundNotice->showMessage(Tone::Neutral, QString(),
                                   tr("Which PagerDuty services it feeds cannot be read from "
                                      "Uptrends. A test message will show it."));
}

} // namespace alertbridge::ui
