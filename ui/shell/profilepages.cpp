// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profilepages.h"

#include "ui/activity/activityview.h"
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
    // The set-up reads the services again when it is shown next.
    connect(m_session->activity(), &ActivityDesk::tookEffect, this, [this] {
        if (m_session->isSetupWorking())
            return;
        delete m_setup;
        m_session->closeSetup();
    });
}

ProfilePages::~ProfilePages()
{
    delete m_activity;
    delete m_setup;
}

void ProfilePages::show(Page page)
{
    switch (page) {
    case Page::Setup:
        showSetup();
        break;
    case Page::Activity:
        showActivity();
        break;
    case Page::Integrations:
    case Page::Definitions:
    case Page::Delivery:
    case Page::Welcome:
    case Page::Accounts:
        break;
    }
}

void ProfilePages::showSetup()
{
    if (!m_setup) {
        m_setup = new SetupView(m_session->setup(), m_context);
        m_stack->addWidget(m_setup);
        connect(m_setup, &SetupView::leaveRequested, this, &ProfilePages::leaveRequested);
        connect(m_setup, &SetupView::signInRequested, this, &ProfilePages::signInRequested);
    }
    m_stack->setCurrentWidget(m_setup);
    m_setup->takeFocus();
}

void ProfilePages::showActivity()
{
    if (!m_activity) {
        m_activity = new ActivityView(m_session->workspace(), m_session->activity());
        m_stack->addWidget(m_activity);
        connect(m_activity, &ActivityView::errorActionRequested, this,
                [this](const ErrorWords &words) { Q_EMIT signInRequested(words.service); });
    }
    m_stack->setCurrentWidget(m_activity);
    m_activity->focusFirst();
}

} // namespace alertbridge::ui
