// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupview.h"

#include "ui/setup/integrationpage.h"
#include "ui/setup/levelspage.h"
#include "ui/setup/proofpage.h"
#include "ui/setup/removalsheet.h"
#include "ui/setup/servicepage.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/footerbar.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/steppath.h"
#include "ui/words/gonewords.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

struct SetupView::Private
{
    SetupView *q;
    SetupSession *session;
    UiContext context;
    StepPath *path = nullptr;
    Notice *notice = nullptr;
    PageStack *stack = nullptr;
    FooterBar *footer = nullptr;
    Button *leave = nullptr;
    Button *remove = nullptr;
    Button *secondary = nullptr;
    Button *back = nullptr;
    Button *primary = nullptr;
    LevelsPage *levels = nullptr;

    SetupPage *page(int index) const { return static_cast<SetupPage *>(stack->widget(index)); }
    SetupPage *current() const { return static_cast<SetupPage *>(stack->currentWidget()); }
    void addPage(SetupPage *page);
    void showStep();
    void showPath();
    void showFooter();
    void act(const ErrorWords &words);
    void goOn();
    void goBack();
    void finish();
    void offerRemoval();
};

SetupView::SetupView(SetupSession *session, const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(Private {this, session, context}))
{
    auto *header = new PageHeader(tr("Set up alerting"), this);
    d->path = new StepPath(this);
    d->notice = new Notice(Tone::Caution, this);
    d->notice->setClosable(true);
    d->notice->hide();
    d->stack = new PageStack(this);

    const Profile &profile = session->account()->profile();
    d->addPage(new ServicePage(session->serviceStep(), context, d->stack));
    d->addPage(new IntegrationPage(session->integrationStep(), context, profile, d->stack));
    d->levels = new LevelsPage(session->levelsStep(), d->stack);
    d->addPage(d->levels);
    d->addPage(new ProofPage(session->proofStep(), context, profile, d->stack));

    // After the pages, so that Tab comes to it last.
    d->footer = new FooterBar(this);
    d->leave = d->footer->addLeading(tr("Save and close"));
    d->leave->setObjectName(QStringLiteral("setupLeaveButton"));
    d->remove = new Button(tr("Cancel the set-up…"), Button::Kind::Quiet);
    header->addAction(d->remove);
    d->remove->setObjectName(QStringLiteral("setupCancelButton"));
    d->secondary = d->footer->addTrailing(QString(), Button::Kind::Quiet);
    d->secondary->setObjectName(QStringLiteral("setupSecondaryButton"));
    d->back = d->footer->addTrailing(tr("Back"));
    d->back->setObjectName(QStringLiteral("setupBackButton"));
    d->primary = d->footer->addTrailing(tr("Continue"), Button::Kind::Primary);
    d->primary->setObjectName(QStringLiteral("setupPrimaryButton"));

    auto *body = new QVBoxLayout;
    body->setContentsMargins(tokens::PageMargin, tokens::Space5, tokens::PageMargin,
                             tokens::Space5);
    body->setSpacing(tokens::Space4);
    body->addWidget(header);
    body->addWidget(d->path);
    body->addWidget(d->notice);
    body->addWidget(d->stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(d->footer);

    connect(d->leave, &Button::clicked, this, [this] {
        d->session->saveNow();
        Q_EMIT leaveRequested();
    });
    connect(d->remove, &Button::clicked, this, [this] { d->offerRemoval(); });
    connect(d->primary, &Button::clicked, this, [this] { d->current()->pressPrimary(); });
    connect(d->secondary, &Button::clicked, this, [this] { d->current()->pressSecondary(); });
    connect(d->back, &Button::clicked, this, [this] { d->goBack(); });
    connect(d->path, &StepPath::stepActivated, this,
            [this](int index) { d->session->enter(SetupStep(index)); });
    connect(session, &SetupSession::stepChanged, this, [this] {
        d->notice->hide();
        d->showStep();
    });
    connect(session, &SetupSession::progressChanged, this, [this] {
        d->showPath();
        d->showFooter();
    });
    connect(session, &SetupSession::saveFailed, this, [this] {
        d->notice->showMessage(
            Tone::Caution, tr("The set-up could not be saved on this computer"),
            tr("What you do still takes effect at the services, but the app could not come back to "
               "this place. Check the free space and the rights of your home folder."));
    });
    connect(session, &SetupSession::foundGone, this, [this](const QList<GoneObject> &objects) {
        const GoneWords words = goneWords(objects);
        d->notice->showMessage(Tone::Caution, words.title, words.text);
    });
    auto *backKey = new QShortcut(QKeySequence(QKeySequence::Back), this);
    connect(backKey, &QShortcut::activated, this, [this] { d->goBack(); });

    if (session->isResumed())
        d->notice->showMessage(
            Tone::Neutral, tr("Welcome back"),
            tr("You are where you left. What exists was read again from the services."));
    else if (session->isOfNewerVersion())
        d->notice->showMessage(
            Tone::Caution, tr("The saved set-up is of a newer version of Alertbridge"),
            tr("It is left as it is, and what you do here is not saved. What exists at PagerDuty "
               "and Uptrends is not affected: choose it again, or use the newer version."));
    else if (!session->unreadableState().isEmpty())
        d->notice->showMessage(
            Tone::Caution, tr("The saved set-up could not be read"),
            tr("It is kept as %1. What exists at PagerDuty and Uptrends is not affected: choose it "
               "again.")
                .arg(session->unreadableState()));
    session->enter(session->openStep());
    d->showStep();
}

SetupView::~SetupView() = default;

void SetupView::takeFocus()
{
    d->current()->enter();
}

void SetupView::Private::addPage(SetupPage *page)
{
    stack->addWidget(page);
    QObject::connect(page, &SetupPage::footerChanged, q, [this] { showFooter(); });
    QObject::connect(page, &SetupPage::nextRequested, q, [this] { goOn(); });
    QObject::connect(page, &SetupPage::errorActionRequested, q,
                     [this](const ErrorWords &words) { act(words); });
}

void SetupView::Private::showStep()
{
    const int index = int(session->step());
    if (stack->currentIndex() != index && current())
        current()->leave();
    levels->setIntegrationName(session->state().integrationName);
    stack->setCurrentIndex(index);
    showPath();
    showFooter();
    current()->enter();
}

void SetupView::Private::showPath()
{
    const QString titles[] = {SetupView::tr("PagerDuty service"),
                              SetupView::tr("Uptrends integration"),
                              SetupView::tr("Escalation levels"), SetupView::tr("Proof")};
    const QString subtitles[] = {
        SetupView::tr("Where incidents open"), SetupView::tr("Sign in and connect"),
        SetupView::tr("When it is used"), SetupView::tr("One test message")};
    QList<StepPath::Step> steps;
    for (int i = 0; i < 4; ++i) {
        const auto step = SetupStep(i);
        StepPath::Step shown {titles[i], subtitles[i]};
        if (session->step() == step)
            shown.state = StepPath::State::Current;
        else if (session->isDone(step))
            shown.state = StepPath::State::Done;
        shown.reachable = session->step() != step && session->canEnter(step);
        steps.append(shown);
    }
    path->setSteps(steps);
}

void SetupView::Private::showFooter()
{
    if (!current())
        return;
    const FooterState state = current()->footer();
    primary->setText(state.primary);
    primary->setBusy(state.busy);
    if (!state.busy)
        primary->setDisabledReason(state.primaryEnabled ? QString() : state.primaryReason);
    secondary->setText(state.secondary);
    secondary->setVisible(!state.secondary.isEmpty());
    back->setVisible(session->step() != SetupStep::Service);
    back->setEnabled(state.backEnabled);
    remove->setEnabled(!state.busy);
}

void SetupView::Private::act(const ErrorWords &words)
{
    const Profile &profile = session->account()->profile();
    switch (words.action) {
    case ErrorWords::Action::SignInAgain:
    case ErrorWords::Action::CheckAddresses:
        Q_EMIT q->signInRequested(words.service);
        break;
    case ErrorWords::Action::OpenPagerDuty:
        context.openExternally(profile.url(EndpointName::PagerDutyApp));
        break;
    case ErrorWords::Action::OpenUptrends:
        context.openExternally(profile.url(EndpointName::UptrendsApp));
        break;
    case ErrorWords::Action::None:
    case ErrorWords::Action::TryAgain:
    case ErrorWords::Action::ChooseAnother:
    case ErrorWords::Action::Wait:
        break;
    }
}

void SetupView::Private::goOn()
{
    if (session->step() == SetupStep::Proof)
        finish();
    else
        session->next();
}

void SetupView::Private::goBack()
{
    if (!back->isEnabled() || current()->pressBack())
        return;
    if (session->step() != SetupStep::Service)
        session->back();
}

void SetupView::Private::finish()
{
    session->saveNow();
    bool proven = true;
    for (const SetupSummary::ServiceLine &line : session->proofStep()->summary().services)
        proven = proven && line.proven;
    if (proven) {
        Q_EMIT q->finished();
        return;
    }
    ConfirmSheet::Content content;
    content.title = SetupView::tr("Finish without a proof?");
    content.text = SetupView::tr("Not every service has had a test message read back yet. The "
                                 "set-up stays as it is, and you can send one at any time.");
    content.primary = SetupView::tr("Finish");
    content.cancel = SetupView::tr("Stay here");
    ConfirmSheet::ask(q, content, [this](ConfirmSheet::Choice choice) {
        if (choice == ConfirmSheet::Choice::Primary)
            Q_EMIT q->finished();
    });
}

void SetupView::Private::offerRemoval()
{
    if (!session->created().isEmpty()) {
        auto *sheet = new RemovalSheet(session, q);
        QObject::connect(sheet, &RemovalSheet::removed, q, [this] {
            session->startOver();
            session->enter(SetupStep::Service);
        });
        sheet->open();
        return;
    }
    ConfirmSheet::Content content;
    content.title = SetupView::tr("Start the set-up over?");
    content.text = SetupView::tr("Nothing was created yet. Your choices so far are forgotten.");
    content.primary = SetupView::tr("Start over");
    content.cancel = SetupView::tr("Keep going");
    ConfirmSheet::ask(q, content, [this](ConfirmSheet::Choice choice) {
        if (choice != ConfirmSheet::Choice::Primary)
            return;
        session->startOver();
        session->enter(SetupStep::Service);
    });
}

} // namespace alertbridge::ui
