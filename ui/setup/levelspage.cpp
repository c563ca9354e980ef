// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/levelspage.h"

#include "ui/levels/attachlist.h"
#include "ui/levels/changespanel.h"
#include "ui/levels/leveltreeview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/groupedtree.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/searchfield.h"
#include "ui/words/errornotice.h"
#include "ui/words/levelwords.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

LevelsPage::LevelsPage(LevelsStep *step, QWidget *parent)
    : SetupPage(parent)
    , m_step(step)
{
    auto *choose = new Columns(tokens::TwoColumnsWidth, this);
    m_chooseCard = new Card;
    m_chooseCard->setFlush(true);
    m_chooseCard->setSubtitle(tr("An integration does nothing by itself: tick the escalation "
                                 "levels that should alert through it."));
    m_tree = new LevelTreeView(step->model(), m_chooseCard);
    m_chooseCard->body()->addWidget(m_tree, 1);
    m_changes = new ChangesPanel(step);
    choose->addPart(m_chooseCard, 8, 1);
    choose->addPart(m_changes, 3, 0);

    auto *review = new Columns(tokens::TwoColumnsWidth, this);
    m_reviewCard = new Card;
    review->addPart(m_reviewCard, 1, 1);
    m_progressText = new FlowText(QString(), TypeRole::Body, Role::Muted, m_reviewCard);
    m_progress = new QProgressBar(m_reviewCard);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Changes applied"));
    m_notice = new Notice(Tone::Neutral, m_reviewCard);
    m_notice->hide();
    m_review = new AttachList(m_reviewCard);
    m_reviewCard->body()->addWidget(m_progressText);
    m_reviewCard->body()->addWidget(m_progress);
    m_reviewCard->body()->addWidget(m_notice);
    m_reviewCard->body()->addWidget(m_review, 1);

    m_stack = new PageStack(this);
    m_stack->addWidget(choose);
    m_stack->addWidget(review);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_tree, &LevelTreeView::retryRequested, m_step, &LevelsStep::load);
    connect(m_tree, &LevelTreeView::errorActionRequested, this, &SetupPage::errorActionRequested);
    connect(m_tree, &LevelTreeView::stopRequested, m_step, &LevelsStep::stopLoading);
    connect(m_step, &LevelsStep::stateChanged, this, [this] {
        m_tree->setState(m_step->state());
        Q_EMIT footerChanged();
    });
    connect(m_step, &LevelsStep::ticksChanged, this, &SetupPage::footerChanged);
    connect(m_step->run(), &ChangeRun::phaseChanged, this, &LevelsPage::showRun);
    connect(m_step->run(), &ChangeRun::rowChanged, this, &LevelsPage::showRun);
    m_tree->setState(m_step->state());
    setIntegrationName(QString());
    if (m_step->run()->phase() == ChangeRun::Phase::Running
        || m_step->run()->phase() == ChangeRun::Phase::Paused) {
        m_review->rows()->follow(m_step->run());
        show(View::Apply);
    }
}

void LevelsPage::setIntegrationName(const QString &name)
{
    m_chooseCard->setTitle(name.isEmpty() ? tr("When should the integration be used?")
                                          : tr("When should “%1” be used?").arg(name));
}

FooterState LevelsPage::footer() const
{
    FooterState state;
    const int planned = m_step->model()->tickedCount();
    switch (m_view) {
    case View::Choose:
        if (planned > 0) {
            state.primary = tr("Review %n change(s)", nullptr, planned);
        } else {
            state.primary = tr("Continue");
            state.primaryEnabled = m_step->attachedCount() > 0;
            state.primaryReason = m_step->state().isLoading()
                                      ? tr("The levels are still being read.")
                                      : tr("Tick at least one level.");
        }
        break;
    case View::Review:
        state.primary = saveChanges(planned);
        break;
    case View::Apply: {
        const ChangeRun *run = m_step->run();
        state.primary = tr("Continue");
        if (run->phase() == ChangeRun::Phase::Running) {
            state.busy = true;
            state.primaryEnabled = false;
            state.primaryReason = tr("The changes are being applied.");
            state.secondary = tr("Stop after this one");
            state.backEnabled = false;
        } else if (run->phase() == ChangeRun::Phase::Paused) {
            state.primary = tr("Go on");
            state.backEnabled = false;
        } else {
            if (run->failedCount() > 0)
                state.secondary = tr("Try the failed ones again");
            state.primaryEnabled = run->doneCount() > 0 || m_step->attachedCount() > 0;
            state.primaryReason = tr("Nothing is attached yet.");
        }
        break;
    }
    }
    return state;
}

void LevelsPage::enter()
{
    if (m_view == View::Choose) {
        if (m_tree->tree()->isVisible())
            m_tree->tree()->setFocus();
        else
            m_tree->searchField()->setFocus();
    }
}

void LevelsPage::leave()
{
    if (m_view == View::Review)
        show(View::Choose);
}

void LevelsPage::pressPrimary()
{
    switch (m_view) {
    case View::Choose:
        if (m_step->model()->tickedCount() == 0)
            Q_EMIT nextRequested();
        else
            show(View::Review);
        break;
    case View::Review:
        m_step->apply();
        m_review->rows()->follow(m_step->run());
        show(View::Apply);
        break;
    case View::Apply:
        if (m_step->run()->phase() == ChangeRun::Phase::Paused) {
            m_step->run()->resume();
        } else {
            show(View::Choose);
            Q_EMIT nextRequested();
        }
        break;
    }
}

void LevelsPage::pressSecondary()
{
    if (m_view != View::Apply)
        return;
    if (m_step->run()->phase() == ChangeRun::Phase::Running)
        m_step->run()->stop();
    else
        m_step->run()->retryFailed();
}

bool LevelsPage::pressBack()
{
    if (m_view == View::Choose)
        return false;
    show(View::Choose);
    return true;
}

void LevelsPage::show(View view)
{
    m_view = view;
    if (view == View::Choose) {
        m_stack->setCurrentIndex(0);
        m_tree->tree()->setFocus();
    } else {
        m_stack->setCurrentIndex(1);
        if (view == View::Review) {
            m_reviewCard->setTitle(tr("Review before saving"));
            m_progressText->setText(tr("Each line is one change in Uptrends. Levels that have the "
                                       "integration already are left alone."));
            m_progress->hide();
            m_notice->hide();
            m_review->rows()->setPlan(m_step->plan());
        }
        m_review->view()->setFocus();
    }
    showRun();
}

void LevelsPage::showRun()
{
    Q_EMIT footerChanged();
    if (m_view != View::Apply)
        return;
    const ChangeRun *run = m_step->run();
    const int total = int(run->rows().size());
    m_progress->show();
    m_progress->setRange(0, qMax(1, total));
    m_progress->setValue(run->doneCount() + run->failedCount());
    switch (run->phase()) {
    case ChangeRun::Phase::Paused:
        m_reviewCard->setTitle(tr("Paused"));
        m_progressText->setText(
            tr("%1 of %2 done. Nothing is lost.").arg(run->doneCount()).arg(total));
        m_notice->hide(); // the window asks to sign in
        break;
    case ChangeRun::Phase::Finished: {
        m_reviewCard->setTitle(run->failedCount() == 0 ? tr("Saved and read back")
                               : run->doneCount() == 0 ? tr("Nothing was saved")
                                                       : tr("Saved in part"));
        m_progressText->setText(
            tr("%1 of %2 are attached, as Uptrends confirms.").arg(run->doneCount()).arg(total));
        if (run->failedCount() > 0)
            m_notice->showMessage(
                Tone::Caution, tr("%n change(s) did not go through", nullptr, run->failedCount()),
                tr("The reason stands beside each. What was saved stays."));
        else
            m_notice->hide();
        break;
    }
    default:
        m_notice->hide();
        m_reviewCard->setTitle(tr("Saving"));
        m_progressText->setText(tr("%1 of %2. Each change is sent, then read back.")
                                    .arg(run->doneCount() + run->failedCount())
                                    .arg(total));
        break;
    }
}

} // namespace alertbridge::ui
