// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/levelsstep.h"
#include "ui/setup/setuppage.h"

class QProgressBar;

namespace alertbridge::ui {

class PageStack;
class AttachList;
class Card;
class ChangesPanel;
class FlowText;
class LevelTreeView;
class Notice;

/// Step 3: tick the levels; review every change; apply with progress row by row.
class LevelsPage : public SetupPage
{
    Q_OBJECT

public:
    explicit LevelsPage(LevelsStep *step, QWidget *parent = nullptr);

    FooterState footer() const override;
    void enter() override;
    void leave() override;
    void pressPrimary() override;
    void pressSecondary() override;
    bool pressBack() override;
    void setIntegrationName(const QString &name);

private:
    enum class View { Choose, Review, Apply };
    void show(View view);
    void showRun();

    LevelsStep *m_step;
    PageStack *m_stack;
    Card *m_chooseCard;
    LevelTreeView *m_tree;
    ChangesPanel *m_changes;
    Card *m_reviewCard;
    AttachList *m_review;
    FlowText *m_progressText;
    QProgressBar *m_progress;
    Notice *m_notice;
    View m_view = View::Choose;
};

} // namespace alertbridge::ui
