// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/servicecreation.h"

#include "core/net/pause.h"
#include "core/setup/createdobjects.h"
#include "core/setup/setupsession.h"

#include <QtCore/QJsonArray>

namespace alertbridge {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pagerduty::EscalationPolicy;
using pagerduty::GroupingSetting;
using pagerduty::Service;
using ObjectKind = CreatedObject::Kind;
using Stage = CreateProgress::Stage;

namespace {

/// An unanswered POST can take effect this long after it left; until then its outcome stays open.
constexpr qint64 pendingLifetimeSeconds = 600;

bool isComplete(const ServiceForm &form)
{
    using pagerduty::FieldProblem;
    int rule = 0;
    QString field;
    if (pagerduty::checkServiceName(form.name) != FieldProblem::None)
        return false;
    if (form.newPolicy
        && (pagerduty::checkPolicyName(form.policy.name) != FieldProblem::None
            || pagerduty::checkRules(form.policy.rules, &rule) != FieldProblem::None)) {
        return false;
    }
    if (!form.newPolicy && form.policyId.isEmpty())
        return false;
    return form.grouping.type == pagerduty::GroupingType::Off
           || pagerduty::checkGrouping(form.grouping, &field) == FieldProblem::None;
}

QDateTime createdAtOf(const Service &service)
{
    return service.createdAt;
}

/// Escalation policies have no created_at.
QDateTime noTime(const EscalationPolicy &)
{
    return {};
}

} // namespace

ServiceCreation::ServiceCreation(SetupSession *session, Account *account, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_account(account)
{
}

ServiceCreation::~ServiceCreation()
{
    m_stop.request_stop();
}

void ServiceCreation::start(const ServiceForm &form)
{
    if (m_progress.busy)
        return;
    m_form = form;
    m_progress = {};
    m_stop = {};
    if (!isComplete(form)) {
        fail(ApiError::local(u"form_incomplete"_s));
        return;
    }
    m_progress.busy = true;
    if (form.newPolicy)
        makePolicy();
    else
        makeService(form.policyId);
}

void ServiceCreation::retryGrouping()
{
    if (m_progress.busy || m_progress.serviceId.isEmpty())
        return;
    m_stop = {};
    m_progress.busy = true;
    m_progress.error.reset();
    m_progress.groupingError.reset();
    makeGrouping(true);
}

void ServiceCreation::cancel()
{
    if (!m_progress.busy)
        return;
    m_stop.request_stop();
}

void ServiceCreation::reset()
{
    if (m_progress.busy)
        return;
    m_progress = {};
    Q_EMIT progressed();
}

void ServiceCreation::makePolicy()
{
    enter(Stage::Policy);
    const std::optional<CreatedObject> earlier = createdAs(ObjectKind::EscalationPolicy,
                                                           m_form.policy.name);
    if (!earlier) {
        postPolicy();
        return;
    }
    // Made by an earlier attempt of this set-up that ended before its service: go on from there.
    const auto found = m_account->pagerDuty()->findEscalationPoliciesByName(m_form.policy.name,
                                                                            m_stop.get_token());
    onFinished(this, found, [this, id = earlier->id](Result<QList<EscalationPolicy>> policies) {
        if (!policies) {
            fail(policies.error());
            return;
        }
        for (const EscalationPolicy &policy : std::as_const(*policies)) {
            if (policy.id == id) {
                takePolicy(policy);
                return;
            }
        }
        forget(ObjectKind::EscalationPolicy, id);
        postPolicy();
    });
}

void ServiceCreation::postPolicy()
{
    const PendingCreation pending = pendingFor(ObjectKind::EscalationPolicy, m_form.policy.name);
    const auto made = SafeCreation<EscalationPolicy>::run(this, policyCalls(m_form.policy), pending,
                                                          m_stop.get_token());
    onFinished(this, made, [this](Result<EscalationPolicy> policy) {
        if (policy) {
            takePolicy(*policy);
            return;
        }
        writeEnd(ObjectKind::EscalationPolicy, m_form.policy.name, policy.error());
        if (!policy.error().outcomeUnknown)
            settled(ObjectKind::EscalationPolicy, m_form.policy.name);
        fail(policy.error());
        if (policy.error().isNameTaken())
            Q_EMIT policyNameTaken(m_form.policy.name);
    });
}

void ServiceCreation::takePolicy(const EscalationPolicy &policy)
{
    record({ObjectKind::EscalationPolicy, policy.id, policy.name, {}, 0, {}});
    settled(ObjectKind::EscalationPolicy, m_form.policy.name);
    Q_EMIT policyMade(policy);
    makeService(policy.id);
}

void ServiceCreation::makeService(const QString &policyId)
{
    enter(Stage::Service);
    const std::optional<CreatedObject> earlier = createdAs(ObjectKind::Service, m_form.name);
    if (!earlier) {
        postService(policyId);
        return;
    }
    // Made by an earlier attempt of this set-up that ended before its grouping: go on from there.
    const auto found = m_account->pagerDuty()->fetchService(earlier->id, m_stop.get_token());
    onFinished(this, found, [this, policyId, id = earlier->id](Result<Service> service) {
        if (service && service->name == m_form.name) {
            takeService(*service, true);
        } else if (service || service.error().kind == ApiError::Kind::NotFound) {
            if (!service)
                forget(ObjectKind::Service, id);
            postService(policyId);
        } else {
            fail(service.error());
        }
    });
}

void ServiceCreation::postService(const QString &policyId)
{
    const PendingCreation pending = pendingFor(ObjectKind::Service, m_form.name);
    const bool resumed = pending.startedAt.isValid();
    const auto made = SafeCreation<Service>::run(
        this, serviceCalls({m_form.name, m_form.description, policyId}), pending,
        m_stop.get_token());
    onFinished(this, made, [this, resumed](Result<Service> service) {
        if (service) {
            takeService(*service, resumed);
            return;
        }
        const ApiError &error = service.error();
        writeEnd(ObjectKind::Service, m_form.name, error);
        if (!error.outcomeUnknown)
            settled(ObjectKind::Service, m_form.name);
        m_progress.nameTaken = error.isNameTaken();
        fail(error);
        if (error.isNameTaken())
            Q_EMIT serviceNameTaken(m_form.name);
    });
}

void ServiceCreation::takeService(const Service &service, bool grouped)
{
    m_progress.serviceId = service.id;
    record({ObjectKind::Service, service.id, service.name, {}, 0, {}});
    settled(ObjectKind::Service, m_form.name);
    Q_EMIT serviceMade(service, true);
    if (m_form.grouping.type == pagerduty::GroupingType::Off)
        finish({});
    else
        makeGrouping(grouped);
}

void ServiceCreation::makeGrouping(bool lookFirst)
{
    m_groupingSince.start();
    m_groupingTries = 0;
    enter(Stage::Grouping);
    if (lookFirst)
        lookForGrouping([this] { postGrouping(); });
    else
        postGrouping();
}

/// A service belongs to one setting only, so one that is there after a lost answer is ours.
void ServiceCreation::lookForGrouping(std::function<void()> otherwise)
{
    const auto found = m_account->pagerDuty()->fetchGroupingSettings({m_progress.serviceId},
                                                                     m_stop.get_token());
    onFinished(this, found,
               [this, otherwise = std::move(otherwise)](Result<Listing<GroupingSetting>> listing) {
                   if (!listing) {
                       handleGroupingError(listing.error());
                       return;
                   }
                   for (const GroupingSetting &setting : std::as_const(listing->items)) {
                       if (setting.serviceIds.contains(m_progress.serviceId)
                           && setting.name == m_form.name) {
                           recordGrouping(setting);
                           return;
                       }
                   }
                   otherwise();
               });
}

void ServiceCreation::postGrouping()
{
    if (!writeDown(ObjectKind::GroupingSetting, m_form.name)) {
        finish(Recording::unwritable());
        return;
    }
    ++m_groupingTries;
    // Named like its service: the setting is found by it in PagerDuty's own list.
    const auto made = m_account->pagerDuty()->createGroupingSetting(
        m_form.grouping, m_form.name, m_progress.serviceId, m_stop.get_token());
    onFinished(this, made, [this](Result<GroupingSetting> setting) {
        if (setting)
            recordGrouping(*setting);
        else
            handleGroupingError(setting.error());
    });
}

void ServiceCreation::recordGrouping(const GroupingSetting &setting)
{
    record({ObjectKind::GroupingSetting, setting.id, m_form.name, {}, 0, m_progress.serviceId});
    finish({});
}

void ServiceCreation::handleGroupingError(const ApiError &error)
{
    using ErrorKind = ApiError::Kind;
    switch (error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Invalid:
    case ErrorKind::Unauthorized:
    case ErrorKind::PaymentRequired:
    case ErrorKind::Forbidden:
    case ErrorKind::Conflict:
    case ErrorKind::Tls:
    case ErrorKind::Local:
        finish(error);
        return;
    default:
        break;
    }
    // The grouping back end learns of a new service with a delay.
    const std::chrono::milliseconds pause = std::min<std::chrono::milliseconds>(
        m_groupingPatience / 8, 1000ms * std::max(1, m_groupingTries));
    if (std::chrono::milliseconds(m_groupingSince.elapsed()) + pause > m_groupingPatience) {
        finish(error);
        return;
    }
    afterPause(this, pause, m_stop.get_token(), [this, lost = mayHaveHappened(error)] {
        if (m_stop.stop_requested())
            finish(ApiError::cancelled());
        else if (lost)
            lookForGrouping([this] { postGrouping(); });
        else
            postGrouping();
    });
}

void ServiceCreation::enter(Stage stage)
{
    m_progress.stage = stage;
    Q_EMIT progressed();
}

void ServiceCreation::fail(const ApiError &error)
{
    m_progress.busy = false;
    m_progress.error = error;
    if (error.kind == ApiError::Kind::Unauthorized)
        m_account->reportUnauthorized(error.service);
    if (error.kind == ApiError::Kind::Cancelled)
        QTimer::singleShot(1s, this, &ServiceCreation::settlePending);
    Q_EMIT progressed();
}

void ServiceCreation::finish(const std::optional<ApiError> &groupingError)
{
    if (groupingError)
        writeEnd(ObjectKind::GroupingSetting, m_form.name, *groupingError);
    m_progress.busy = false;
    m_progress.groupingError = groupingError;
    if (groupingError && groupingError->kind == ApiError::Kind::Unauthorized)
        m_account->reportUnauthorized(groupingError->service);
    enter(Stage::Finished);
}

bool ServiceCreation::writeDown(ObjectKind kind, const QString &name)
{
    auto recording = m_recordings.find(kind);
    if (recording == m_recordings.end())
        recording = m_recordings.insert(kind, Recording(m_session->journal()));
    Change change = creationOf({kind, {}, name, {}, 0, m_progress.serviceId});
    // What bears the name already is not ours, whoever looks for a lost answer.
    const QStringList existing = pendingFor(kind, name).idsBefore;
    change.before = {{u"Existing"_s, QJsonArray::fromStringList(existing)}};
    return recording->begin(change);
}

void ServiceCreation::writeEnd(ObjectKind kind, const QString &name, const ApiError &error)
{
    const Recording recording = m_recordings.take(kind);
    recording.end(outcomeOf(error),
                  begunAs(recording, creationOf({kind, {}, name, {}, 0, m_progress.serviceId})),
                  error);
}

void ServiceCreation::writeEnd(const CreatedObject &object)
{
    const Change change = creationOf(object);
    Recording recording = m_recordings.take(object.kind);
    Journal *journal = m_session->journal();
    if (journal && recording.entry() == 0) // one of an earlier run
        recording = Recording(journal, journal->openEntry(change));
    recording.end(Outcome::Done, begunAs(recording, change));
}

/// With what was written down at its begin.
Change ServiceCreation::begunAs(const Recording &recording, Change change) const
{
    const Journal *journal = m_session->journal();
    if (const JournalEntry *entry = journal ? journal->entry(recording.entry()) : nullptr) {
        change.before = entry->change.before;
        change.after = entry->change.after;
    }
    return change;
}

void ServiceCreation::record(const CreatedObject &object)
{
    writeEnd(object);
    m_session->update([&object](SetupState &state) {
        const auto isSame = [&object](const CreatedObject &other) {
            return other.kind == object.kind && other.id == object.id;
        };
        if (std::none_of(state.created.begin(), state.created.end(), isSame))
            state.created.append(object);
    });
    m_session->saveNow();
}

void ServiceCreation::forget(ObjectKind kind, const QString &id)
{
    m_session->update([kind, &id](SetupState &state) {
        state.created.removeIf([kind, &id](const CreatedObject &object) {
            return object.kind == kind && object.id == id;
        });
    });
}

void ServiceCreation::note(const PendingCreation &pending)
{
    m_session->update([&pending](SetupState &state) { state.pending.append(pending); });
    m_session->saveNow();
}

void ServiceCreation::settled(ObjectKind kind, const QString &name)
{
    m_session->update([kind, &name](SetupState &state) {
        state.pending.removeIf([kind, &name](const PendingCreation &pending) {
            return pending.kind == kind && pending.name == name;
        });
    });
}

PendingCreation ServiceCreation::pendingFor(ObjectKind kind, const QString &name) const
{
    for (const PendingCreation &pending : m_session->state().pending) {
        if (pending.kind == kind && pending.name == name)
            return pending;
    }
    return {kind, name, {}, {}};
}

std::optional<CreatedObject> ServiceCreation::createdAs(ObjectKind kind, const QString &name) const
{
    for (const CreatedObject &object : m_session->state().created) {
        if (object.kind == kind && object.name == name)
            return object;
    }
    return {};
}

void ServiceCreation::settlePending()
{
    if (m_progress.busy)
        return;
    const QList<PendingCreation> open = m_session->state().pending;
    for (const PendingCreation &pending : open) {
        const auto handle = [this, pending](const auto &found, const auto &createdAt, auto made) {
            if (!found || m_progress.busy)
                return;
            using T = std::decay_t<decltype(found->first())>;
            const auto object = SafeCreation<T>::ours(pending, *found, createdAt);
            if (object) {
                record({pending.kind, object->id, object->name, {}, 0, {}});
                made(*object);
            }
            if (object || pending.startedAt.secsTo(serviceTime()) > pendingLifetimeSeconds)
                settled(pending.kind, pending.name);
        };
        if (pending.kind == ObjectKind::Service) {
            onFinished(this, m_account->pagerDuty()->findServicesByName(pending.name),
                       [this, handle](const Result<QList<Service>> &found) {
                           handle(found, createdAtOf, [this](const Service &service) {
                               Q_EMIT serviceMade(service, false);
                           });
                       });
        } else {
            onFinished(this, m_account->pagerDuty()->findEscalationPoliciesByName(pending.name),
                       [this, handle](const Result<QList<EscalationPolicy>> &found) {
                           handle(found, noTime, [this](const EscalationPolicy &policy) {
                               Q_EMIT policyMade(policy);
                           });
                       });
        }
    }
}

CreationCalls<EscalationPolicy> ServiceCreation::policyCalls(
    const pagerduty::EscalationPolicyDraft &draft)
{
    CreationCalls<EscalationPolicy> calls;
    calls.lookUp = [this, name = draft.name](std::stop_token stop) {
        return m_account->pagerDuty()->findEscalationPoliciesByName(name, stop);
    };
    calls.post = [this, draft](std::stop_token stop) {
        return writeDown(ObjectKind::EscalationPolicy, draft.name)
                   ? m_account->pagerDuty()->createEscalationPolicy(draft, stop)
                   : ready<EscalationPolicy>(failure(Recording::unwritable()));
    };
    calls.createdAt = noTime;
    calls.note = [this](const PendingCreation &pending) { note(pending); };
    calls.serviceTime = [this] { return serviceTime(); };
    calls.lookPause = m_lookPause;
    return calls;
}

CreationCalls<Service> ServiceCreation::serviceCalls(const pagerduty::ServiceDraft &draft)
{
    CreationCalls<Service> calls;
    calls.lookUp = [this, name = draft.name](std::stop_token stop) {
        return m_account->pagerDuty()->findServicesByName(name, stop);
    };
    calls.post = [this, draft](std::stop_token stop) {
        return writeDown(ObjectKind::Service, draft.name)
                   ? m_account->pagerDuty()->createService(draft, stop)
                   : ready<Service>(failure(Recording::unwritable()));
    };
    calls.createdAt = createdAtOf;
    calls.note = [this](const PendingCreation &pending) { note(pending); };
    calls.serviceTime = [this] { return serviceTime(); };
    calls.lookPause = m_lookPause;
    return calls;
}

QDateTime ServiceCreation::serviceTime() const
{
    return m_account->http()->serverNow();
}

} // namespace alertbridge
