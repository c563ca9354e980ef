// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profilepages.h"

#include "core/inventory/accountinventory.h"
#include "ui/activity/activityview.h"
#include "ui/definitions/definitionsview.h"
#include "ui/delivery/deliveryview.h"
#include "ui/integrations/integrationsview.h"
#include "ui/setup/setupview.h"
#include "ui/shell/profilesession.h"
#include "ui/widgets/pagestack.h"

namespace alertbridge::ui {

ProfilePages::ProfilePages(ProfileSession *session, const UiContext &context, PageStack *stack,
                           QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_context(context)
    , m_stack(stack)
{
}

ProfilePages::~ProfilePages()
{
    delete m_activity;
    delete m_delivery;
    delete m_definitions;
    delete m_integrations;
    delete m_setup;
}

void ProfilePages::show(Page page)
{
    if (page != Page::Setup)
        leaveSetup();
    switch (page) {
    case Page::Setup:
        showSetup();
        break;
    case Page::Integrations:
        readWhatIsNeeded();
        m_stack->setCurrentWidget(integrations());
        m_integrations->focusFirst();
        break;
    case Page::Definitions:
        readWhatIsNeeded();
        m_stack->setCurrentWidget(definitions());
        m_definitions->focusFirst();
        break;
    case Page::Delivery:
        readWhatIsNeeded();
        m_stack->setCurrentWidget(delivery());
        m_delivery->focusFirst();
        break;
    case Page::Activity:
        showActivity();
        break;
    case Page::Welcome:
    case Page::Accounts:
        break;
    }
}

/// What these pages show is there from the last run; the first of them begins to read it anew. So
/// does what follows a set-up that changed something.
void ProfilePages::readWhatIsNeeded()
{
    AccountInventory *inventory = m_session->inventory();
    const Account *account = m_session->account();
    if ((inventory->isFromSnapshot() || m_setupChanged) && !inventory->state().isLoading()
        && account->hasPagerDuty() && account->hasUptrends()) {
        m_setupChanged = false;
        inventory->refresh();
    }
}

/// A page of its own in the stack; what its errors ask for is done elsewhere.
template<typename View>
void ProfilePages::put(View *view)
{
    m_stack->addWidget(view);
    connect(view, &View::errorActionRequested, this,
            [this](const ErrorWords &words) { Q_EMIT signInRequested(words.service); });
}

IntegrationsView *ProfilePages::integrations()
{
    if (m_integrations)
        return m_integrations;
    m_integrations = new IntegrationsView(m_session->workspace(), m_session->mutes());
    put(m_integrations.data());
    connect(m_integrations, &IntegrationsView::testRequested, this, [this](const QString &guid) {
        delivery()->showIntegration(guid);
        Q_EMIT pageRequested(Page::Delivery);
    });
    connect(m_integrations, &IntegrationsView::wholePathRequested, this,
            [this](const QString &guid) {
                delivery()->showWholePath(guid);
                Q_EMIT pageRequested(Page::Delivery);
            });
    connect(m_integrations, &IntegrationsView::definitionRequested, this,
            [this](const QString &guid, int level) {
                definitions()->showDefinition(guid, level);
                Q_EMIT pageRequested(Page::Definitions);
            });
    return m_integrations;
}

DefinitionsView *ProfilePages::definitions()
{
    if (m_definitions)
        return m_definitions;
    m_definitions = new DefinitionsView(m_session->workspace(), m_session->definitions());
    put(m_definitions.data());
    connect(m_definitions, &DefinitionsView::testRequested, this, [this](const QString &guid) {
        delivery()->showIntegration(guid);
        Q_EMIT pageRequested(Page::Delivery);
    });
    return m_definitions;
}

DeliveryView *ProfilePages::delivery()
{
    if (!m_delivery) {
        m_delivery = new DeliveryView(m_session->workspace(), m_session->deliveries());
        put(m_delivery.data());
    }
    return m_delivery;
}

void ProfilePages::showSetup()
{
    // What was changed on other pages, it has not seen: it reads everything anew.
    if (m_session->hasSetup() && !m_setupInFront && changes() != m_changesSeen
        && !m_session->setup()->isWorking()) {
        delete m_setup;
        m_session->closeSetup();
    }
    if (!m_setup) {
        m_setup = new SetupView(m_session->setup(), m_context);
        m_stack->addWidget(m_setup);
        connect(m_setup, &SetupView::leaveRequested, this, &ProfilePages::leaveRequested);
        connect(m_setup, &SetupView::signInRequested, this, &ProfilePages::signInRequested);
        connect(m_setup, &SetupView::finished, this,
                [this] { Q_EMIT pageRequested(Page::Integrations); });
    }
    if (!std::exchange(m_setupInFront, true))
        m_changesSeen = changes();
    m_stack->setCurrentWidget(m_setup);
    m_setup->takeFocus();
}

void ProfilePages::leaveSetup()
{
    if (!std::exchange(m_setupInFront, false))
        return;
    // An integration is made in Uptrends' own page: no change of this app's.
    const QString guid = m_session->hasSetup() ? m_session->setup()->state().integrationGuid
                                               : QString();
    const bool isNew = !guid.isEmpty() && !m_session->inventory()->inventory().integration(guid);
    m_setupChanged = m_setupChanged || isNew || changes() != m_changesSeen;
    m_changesSeen = changes();
}

qsizetype ProfilePages::changes() const
{
    return m_session->journal()->entries().size();
}

void ProfilePages::showActivity()
{
    if (!m_activity) {
        m_activity = new ActivityView(m_session->workspace(), m_session->activity());
        put(m_activity.data());
    }
    m_stack->setCurrentWidget(m_activity);
    m_activity->focusFirst();
}

} // namespace alertbridge::ui
