// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/integrationstep.h"
#include "ui/setup/setuppage.h"
#include "ui/shell/uicontext.h"

#include <QtCore/QTimer>

class QListWidget;

namespace alertbridge::ui {

class PageStack;
class Button;
class Card;
class EmptyState;
class FlowText;
class KeyValueList;
class Notice;
class StepGuide;
class UptrendsPagePanel;

/// Step 2: Uptrends' own page at the right, the seed's sub-steps at the left, ticked as they are
/// seen. The new integration is found by watching the API; an existing one can be used instead, and
/// the browser in place of the page.
class IntegrationPage : public SetupPage
{
    Q_OBJECT

public:
    IntegrationPage(IntegrationStep *step, const UiContext &context, const Profile &profile,
                    QWidget *parent = nullptr);

    FooterState footer() const override;
    void enter() override;
    void leave() override;
    void pressPrimary() override;
    void pressSecondary() override;
    bool pressBack() override;

private:
    enum class View { Page, Existing, Found };
    void show(View view);
    void openPage();
    bool isInBrowser() const;
    void showGuide();
    void showGuideLength();
    void showWaiting();
    void showExisting();
    void showFound();
    void buildExistingView();
    void buildFoundView();

    IntegrationStep *m_step;
    Profile m_profile;
    Card *m_guideCard;
    Button *m_allSteps;
    StepGuide *m_guide;
    Notice *m_watchNotice;
    PageStack *m_stack;
    UptrendsPagePanel *m_page;
    Card *m_existingCard;
    QListWidget *m_existing;
    EmptyState *m_noExisting;
    Button *m_use;
    FlowText *m_existingText;
    Card *m_foundCard;
    FlowText *m_foundText;
    KeyValueList *m_found;
    Notice *m_foundNotice;
    QTimer m_ticker;
    View m_view = View::Page;
    bool m_folded = false;
    bool m_whole = false;
};

} // namespace alertbridge::ui
