// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/setupsession.h"

#include "core/changes/changerun.h"
#include "core/setup/createdobjects.h"

#include <algorithm>
#include <array>

namespace alertbridge {

using namespace std::chrono_literals;

namespace {

constexpr std::array allSteps {SetupStep::Service, SetupStep::Integration, SetupStep::Levels,
                               SetupStep::Proof};

QStringList endpointsOf(const Profile &profile)
{
    QStringList urls;
    for (const EndpointName name : allEndpointNames)
        urls.append(profile.url(name).toString());
    return urls;
}

} // namespace

SetupSession::SetupSession(Account *account, SetupStateStore store, Journal *journal,
                           FeedBook *feeds, DeliveryHistory *history, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_journal(journal)
    , m_feeds(feeds)
    , m_history(history)
    , m_store(std::move(store))
{
    const QStringList endpoints = endpointsOf(account->profile());
    if (auto saved = m_store.load(account->profile().id, &m_unreadable)) {
        // Practice services that were started anew know nothing of what was made in the ones
        // before.
        if (!account->profile().practice || saved->endpoints == endpoints) {
            m_state = std::move(*saved);
            m_resumed = true;
        }
    }
    m_newer = m_store.isOfNewerVersion(account->profile().id);
    m_state.endpoints = endpoints;
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(300ms);
    connect(&m_saveTimer, &QTimer::timeout, this, &SetupSession::saveNow);

    m_serviceStep = new ServiceStep(this, account);
    m_integrationStep = new IntegrationStep(this, account);
    m_levelsStep = new LevelsStep(this, account);
    m_proofStep = new ProofStep(this, account);
    for (QObject *step : std::initializer_list<QObject *> {m_serviceStep, m_integrationStep,
                                                           m_levelsStep, m_proofStep}) {
        step->setParent(this);
    }
    connect(m_serviceStep, &ServiceStep::chosenChanged, this, &SetupSession::checkProgress);
    connect(m_integrationStep, &IntegrationStep::chosenChanged, this, &SetupSession::checkProgress);
    connect(m_levelsStep, &LevelsStep::stateChanged, this, &SetupSession::checkProgress);
    connect(m_levelsStep, &LevelsStep::stateChanged, this, &SetupSession::checkAttachments);
    connect(m_levelsStep, &LevelsStep::ticksChanged, this, &SetupSession::checkProgress);
    connect(m_levelsStep->run(), &ChangeRun::phaseChanged, this, &SetupSession::checkProgress);
    connect(account, &Account::signedInAgain, this, &SetupSession::readWhatWasRefused);
    m_progress = doneSteps();

    if (m_resumed)
        readAgain();
}

SetupSession::~SetupSession()
{
    m_ending = true;
    m_stop.request_stop();
    if (m_unsaved)
        m_store.save(m_account->profile().id, m_state);
    // While the state they refer to still lives.
    for (QObject *step : std::initializer_list<QObject *> {m_proofStep, m_levelsStep,
                                                           m_integrationStep, m_serviceStep}) {
        delete step;
    }
}

/// What was remembered is compared with the services, from the first step to the one taken up
/// again.
void SetupSession::readAgain()
{
    if (step() != SetupStep::Service)
        m_serviceStep->refresh();
    if (step() > SetupStep::Integration && m_integrationStep->chosen())
        m_integrationStep->lookNow();
    if (step() > SetupStep::Levels)
        m_levelsStep->load();
    startReading();
}

void SetupSession::startReading()
{
    switch (step()) {
    case SetupStep::Service:
        m_serviceStep->refresh();
        break;
    case SetupStep::Integration:
        m_integrationStep->begin();
        break;
    case SetupStep::Levels:
        m_levelsStep->load();
        break;
    case SetupStep::Proof:
        m_proofStep->begin();
        break;
    }
}

/// What a 401 cut off goes on by itself once somebody signed in again.
void SetupSession::readWhatWasRefused()
{
    m_serviceStep->readWhatWasRefused();
    if (m_levelsStep->state().wasRefused())
        m_levelsStep->load();
    const auto &error = m_proofStep->summary().error;
    if (error && error->kind == ApiError::Kind::Unauthorized)
        m_proofStep->refreshSummary();
}

bool SetupSession::canEnter(SetupStep step) const
{
    return std::all_of(allSteps.begin(), allSteps.end(), [this, step](SetupStep earlier) {
        return earlier >= step || isDone(earlier);
    });
}

bool SetupSession::isDone(SetupStep step) const
{
    switch (step) {
    case SetupStep::Service:
        return !m_state.serviceIds.isEmpty();
    case SetupStep::Integration:
        return m_integrationStep->chosen().has_value();
    case SetupStep::Levels:
        return isAttached();
    case SetupStep::Proof:
        return isProven();
    }
    return false;
}

SetupStep SetupSession::openStep() const
{
    return *std::find_if(allSteps.begin(), allSteps.end(),
                         [this](SetupStep one) { return one >= step() || !isDone(one); });
}

/// The services that are fed; where that is not known, those chosen in step 1.
bool SetupSession::isProven() const
{
    const QStringList &ids = m_state.fedServiceIds.isEmpty() ? m_state.serviceIds
                                                             : m_state.fedServiceIds;
    return !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [this](const QString &id) {
        return m_state.provenServiceIds.contains(id);
    });
}

bool SetupSession::isAttached() const
{
    if (m_levelsStep->isApplied() || m_levelsStep->attachedCount() > 0)
        return true;
    if (m_levelsStep->state().phase == LoadState::Phase::Ready)
        return false;
    // Not read yet in this run: what this set-up attached counts until the levels say otherwise.
    return std::any_of(m_state.created.begin(), m_state.created.end(),
                       [this](const CreatedObject &object) {
                           return object.kind == CreatedObject::Kind::Attachment
                                  && object.id == m_state.integrationGuid;
                       });
}

bool SetupSession::enter(SetupStep step)
{
    if (!canEnter(step))
        return false;
    if (m_state.step == SetupStep::Integration && step != SetupStep::Integration)
        m_integrationStep->pause();
    const bool changed = m_state.step != step;
    if (changed) {
        update([step](SetupState &state) { state.step = step; });
        Q_EMIT stepChanged(step);
    }
    if (m_state.step == step)
        startReading();
    return true;
}

void SetupSession::next()
{
    if (m_state.step != SetupStep::Proof)
        enter(static_cast<SetupStep>(static_cast<int>(m_state.step) + 1));
}

void SetupSession::back()
{
    if (m_state.step != SetupStep::Service)
        enter(static_cast<SetupStep>(static_cast<int>(m_state.step) - 1));
}

void SetupSession::update(const std::function<void(SetupState &)> &change)
{
    if (m_ending)
        return;
    const SetupState before = m_state;
    change(m_state);
    if (m_state == before)
        return;
    m_unsaved = true;
    m_saveTimer.start();
    checkProgress();
}

bool SetupSession::isWorking() const
{
    if (m_levelsStep->run()->isWorking() || m_serviceStep->createProgress().busy)
        return true;
    const bool removing = std::any_of(
        m_removals.begin(), m_removals.end(),
        [](const RemovalRow &row) { return row.state == RemovalRow::State::Running; });
    const QList<DeliveryTest *> &tests = m_proofStep->tests();
    const bool sending = std::any_of(tests.begin(), tests.end(),
                                     [](const DeliveryTest *test) { return test->isRunning(); });
    return removing || sending;
}

void SetupSession::stopWorking()
{
    m_levelsStep->run()->stop();
    if (m_serviceStep->createProgress().busy)
        m_serviceStep->cancelCreate();
    const QList<DeliveryTest *> tests = m_proofStep->tests();
    for (DeliveryTest *test : tests) {
        if (test->isRunning())
            test->cancel();
    }
}

bool SetupSession::saveNow()
{
    m_saveTimer.stop();
    if (m_newer) // said once, when it was opened
        return false;
    const bool saved = m_store.save(m_account->profile().id, m_state);
    m_unsaved = !saved;
    if (!saved)
        Q_EMIT saveFailed();
    return saved;
}

QList<SetupStep> SetupSession::doneSteps() const
{
    QList<SetupStep> done;
    std::copy_if(allSteps.begin(), allSteps.end(), std::back_inserter(done),
                 [this](SetupStep step) { return isDone(step); });
    return done;
}

void SetupSession::checkProgress()
{
    if (!m_proofStep || m_ending) // still being put together, or taken apart
        return;
    const QList<SetupStep> progress = doneSteps();
    if (progress == m_progress)
        return;
    m_progress = progress;
    Q_EMIT progressChanged();
}

/// At the proof, levels that were read to their end and have the integration nowhere are not done.
void SetupSession::checkAttachments()
{
    const LoadState state = m_levelsStep->state();
    if (step() == SetupStep::Proof && state.phase == LoadState::Phase::Ready && !state.error
        && !isDone(SetupStep::Levels))
        noteGone({SetupStep::Levels, {}});
}

void SetupSession::noteGone(const GoneObject &object)
{
    m_gone.append(object);
    // From the event loop: the step is still busy with the answer, and others may be under way.
    if (m_gone.size() == 1)
        QTimer::singleShot(0, this, &SetupSession::tellGone);
}

void SetupSession::tellGone()
{
    const QList<GoneObject> gone = std::exchange(m_gone, {});
    if (m_removing || gone.isEmpty()) // what is being removed is no surprise
        return;
    if (openStep() != step())
        enter(openStep());
    Q_EMIT foundGone(gone);
}

void SetupSession::removeCreated()
{
    if (m_removing)
        return;
    m_removals.clear();
    const QList<CreatedObject> order = removalOrder(m_state.created);
    for (const CreatedObject &object : order)
        m_removals.append({object, RemovalRow::State::Waiting, {}});
    m_removing = true;
    m_integrationStep->pause();
    Q_EMIT removalsChanged();
    removeNext();
}

void SetupSession::removeNext()
{
    const auto row = std::find_if(m_removals.begin(), m_removals.end(), [](const RemovalRow &one) {
        return one.state == RemovalRow::State::Waiting;
    });
    if (row == m_removals.end()) {
        endRemoval();
        return;
    }
    row->state = RemovalRow::State::Running;
    Q_EMIT removalsChanged();
    const qsizetype index = row - m_removals.begin();
    Change removal = removalOf(row->object);
    if (m_journal)
        removal.undoes = creationEntry(*m_journal, row->object);
    onFinished(this, carryOut(this, m_account, m_journal, removal, m_stop.get_token()),
               [this, index](Result<Change> removed) {
                   RemovalRow &done = m_removals[index];
                   if (removed) {
                       done.state = RemovalRow::State::Removed;
                       forgetCreated(done.object);
                       Q_EMIT removalsChanged();
                       removeNext();
                       return;
                   }
                   done.state = RemovalRow::State::Failed;
                   done.error = removed.error();
                   Q_EMIT removalsChanged();
                   if (removed.error().kind == ApiError::Kind::Unauthorized) {
                       // The others would fail alike; they stay waiting until the sign-in is
                       // renewed.
                       m_account->reportUnauthorized(removed.error().service);
                       endRemoval();
                   } else {
                       removeNext();
                   }
               });
}

void SetupSession::endRemoval()
{
    m_removing = false;
    if (m_state.step == SetupStep::Integration)
        m_integrationStep->begin();
    Q_EMIT removalFinished();
}

void SetupSession::forgetCreated(const CreatedObject &object)
{
    update([&object](SetupState &state) {
        state.created.removeOne(object);
        if (object.kind == CreatedObject::Kind::EscalationPolicy
            && state.form.policyId == object.id)
            state.form.policyId.clear();
    });
    if (object.kind == CreatedObject::Kind::Service)
        m_serviceStep->dropService(object.id);
    else if (object.kind == CreatedObject::Kind::EscalationPolicy)
        m_serviceStep->dropPolicy(object.id);
    else if (object.kind == CreatedObject::Kind::Attachment)
        m_levelsStep->model()->setAttached(object.definitionGuid, object.level, false);
    saveNow();
}

void SetupSession::startOver()
{
    if (m_removing)
        return;
    if (!m_newer)
        m_store.remove(m_account->profile().id);
    m_integrationStep->pause();
    m_state = {};
    m_state.endpoints = endpointsOf(m_account->profile());
    m_resumed = false;
    m_removals.clear();
    m_gone.clear();
    m_serviceStep->forgetEverything();
    m_integrationStep->forgetEverything();
    m_levelsStep->stopLoading();
    m_levelsStep->model()->clear();
    m_saveTimer.stop();
    m_unsaved = false;
    Q_EMIT removalsChanged();
    Q_EMIT stepChanged(m_state.step);
    checkProgress();
    startReading();
}

} // namespace alertbridge
