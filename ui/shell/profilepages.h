// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace alertbridge::ui {

class ActivityView;
class DefinitionsView;
class DeliveryView;
class IntegrationsView;
class PageStack;
class ProfileSession;
class SetupView;

/// The working pages of one open profile, each made when it is first shown, and the ways between
/// them. Welcome and Accounts are the window's own.
class ProfilePages : public QObject
{
    Q_OBJECT

public:
    ProfilePages(ProfileSession *session, const UiContext &context, PageStack *stack,
                 QObject *parent = nullptr);
    ~ProfilePages() override; ///< takes its pages out of the stack

    void show(Page page); ///< and puts the focus where work goes on

Q_SIGNALS:
    void pageRequested(alertbridge::ui::Page page);
    void leaveRequested(); ///< saved; close the profile
    void signInRequested(alertbridge::ApiError::Service service);

private:
    void showSetup();
    IntegrationsView *integrations();
    DefinitionsView *definitions();
    DeliveryView *delivery();
    void showActivity();
    void readWhatIsNeeded();
    void leaveSetup();
    qsizetype changes() const; ///< of this app, so far
    template<typename View>
    void put(View *view);

    ProfileSession *m_session;
    const UiContext &m_context;
    PageStack *m_stack;
    bool m_setupInFront = false;
    bool m_setupChanged = false; ///< something that the other pages have not read yet
    qsizetype m_changesSeen = 0; ///< when the set-up was entered or left
    QPointer<SetupView> m_setup;
    QPointer<IntegrationsView> m_integrations;
    QPointer<DefinitionsView> m_definitions;
    QPointer<DeliveryView> m_delivery;
    QPointer<ActivityView> m_activity;
};

} // namespace alertbridge::ui
