// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/servicestep.h"

#include "core/setup/namechecker.h"
#include "core/setup/oncallreader.h"
#include "core/setup/servicecreation.h"
#include "core/setup/setupsession.h"

#include <algorithm>

namespace alertbridge {

using pagerduty::EscalationPolicy;
using pagerduty::Service;

struct ServiceStep::Private
{
    NameChecker *serviceName = nullptr;
    NameChecker *policyName = nullptr;
    ServiceCreation *creation = nullptr;
    OnCallReader *onCall = nullptr;
    std::stop_source stop;
    QSet<QString> wanted; ///< ticked in the saved state, not seen in the list yet

    ~Private() { stop.request_stop(); }
};

namespace {

template<typename T>
std::optional<ApiError> incompleteness(const Listing<T> &listing)
{
    if (listing.complete && listing.unreadable.isEmpty())
        return {};
    ApiError error = listing.incompleteBecause.value_or(ApiError {});
    if (!listing.incompleteBecause)
        error = listing.unreadable.first();
    error.kind = ApiError::Kind::Incomplete;
    for (const ApiError &unreadable : listing.unreadable)
        error.details.append(unreadable.jsonPath);
    return error;
}

/// The error that stops the user from going on, where the answer holds one.
template<typename T>
std::optional<ApiError> blockingError(const Result<Listing<T>> &listing)
{
    if (!listing)
        return listing.error();
    if (listing->incompleteBecause
        && listing->incompleteBecause->kind == ApiError::Kind::Unauthorized) {
        return listing->incompleteBecause;
    }
    return {};
}

void merge(QList<EscalationPolicy> &policies, const QList<EscalationPolicy> &fresh)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < policies.size(); ++i)
        places.insert(policies.at(i).id, i);
    for (const EscalationPolicy &policy : fresh) {
        const auto place = places.constFind(policy.id);
        if (place != places.constEnd()) {
            policies[*place] = policy;
        } else {
            places.insert(policy.id, policies.size());
            policies.append(policy);
        }
    }
}

QString idOfPolicyNamed(const QList<EscalationPolicy> &policies, const QString &name)
{
    for (const EscalationPolicy &policy : policies) {
        if (policy.name.compare(name, Qt::CaseInsensitive) == 0)
            return policy.id;
    }
    return {};
}

} // namespace

ServiceStep::ServiceStep(SetupSession *session, Account *account)
    : QObject(session)
    , m_session(session)
    , m_account(account)
    , m_services(new ServiceListModel(this))
    , d(std::make_shared<Private>())
{
    const QStringList &saved = session->state().serviceIds;
    d->wanted = {saved.begin(), saved.end()};
    d->onCall = new OnCallReader(account, m_services, this);
    d->creation = new ServiceCreation(session, account, this);

    d->serviceName = new NameChecker(
        {pagerduty::checkServiceName,
         [this](const QString &name) {
             const auto service = m_services->serviceByName(name);
             return service ? service->id : QString();
         },
         [this](const QString &name, std::stop_token stop) {
             return converted<QString>(this, m_account->pagerDuty()->findServicesByName(name, stop),
                                       [this](const QList<Service> &found) -> Result<QString> {
                                           if (found.isEmpty())
                                               return QString();
                                           m_services->append(found); // so that it can be offered
                                           return found.first().id;
                                       });
         }},
        this);
    d->policyName = new NameChecker(
        {pagerduty::checkPolicyName,
         [this](const QString &name) { return idOfPolicyNamed(m_policies, name); },
         [this](const QString &name, std::stop_token stop) {
             return converted<QString>(
                 this, m_account->pagerDuty()->findEscalationPoliciesByName(name, stop),
                 [this](const QList<EscalationPolicy> &found) -> Result<QString> {
                     if (found.isEmpty())
                         return QString();
                     merge(m_policies, found);
                     Q_EMIT policiesChanged();
                     return found.first().id;
                 });
         }},
        this);

    const auto reportSignIn = [this](const NameCheck &check) {
        if (check.error && check.error->kind == ApiError::Kind::Unauthorized)
            m_account->reportUnauthorized(check.error->service);
    };
    connect(d->serviceName, &NameChecker::changed, this, [this, reportSignIn] {
        m_nameCheck = d->serviceName->result();
        reportSignIn(m_nameCheck);
        Q_EMIT nameChecked();
    });
    connect(d->policyName, &NameChecker::changed, this, [this, reportSignIn] {
        m_policyNameCheck = d->policyName->result();
        reportSignIn(m_policyNameCheck);
        Q_EMIT policyNameChecked();
    });
    connect(d->creation, &ServiceCreation::progressed, this, &ServiceStep::showProgress);
    connect(d->creation, &ServiceCreation::policyMade, this, &ServiceStep::takePolicy);
    connect(d->creation, &ServiceCreation::serviceMade, this, &ServiceStep::takeService);
    connect(d->creation, &ServiceCreation::serviceNameTaken, this, &ServiceStep::offerTakenService);
    connect(d->creation, &ServiceCreation::policyNameTaken, this, &ServiceStep::offerTakenPolicy);
    connect(m_services, &ServiceListModel::tickedChanged, this, &ServiceStep::rememberTick);
}

bool ServiceStep::hasAbility(const QString &ability) const
{
    const auto identity = m_account->pagerDutyIdentity();
    return identity && identity->abilities.contains(ability);
}

void ServiceStep::refresh()
{
    if (!m_servicesState.isLoading())
        readServices();
    if (!m_policiesState.isLoading())
        readPolicies();
    d->creation->settlePending();
}

void ServiceStep::readServices()
{
    m_servicesState.phase = LoadState::Phase::Loading;
    m_servicesState.done = 0;
    m_servicesState.error.reset();
    Q_EMIT servicesStateChanged();
    markCreated();
    const auto showPage = [guard = QPointer(this)](const QList<Service> &page) {
        if (!guard)
            return;
        guard->m_services->append(page);
        guard->m_servicesState.done += static_cast<int>(page.size());
        guard->restoreTicks(page);
        Q_EMIT guard->servicesStateChanged();
    };
    const auto all = m_account->pagerDuty()->fetchServices(showPage, d->stop.get_token());
    onFinished(this, all,
               [this](const Result<Listing<Service>> &listing) { finishServices(listing); });
}

void ServiceStep::finishServices(const Result<Listing<Service>> &listing)
{
    if (const auto error = blockingError(listing)) {
        fail(m_servicesState, *error);
        Q_EMIT servicesStateChanged();
        return;
    }
    m_servicesState.done = m_servicesState.total = static_cast<int>(listing->items.size());
    m_servicesState.error = incompleteness(*listing);
    m_servicesState.phase = LoadState::Phase::Ready;
    m_servicesState.readAt = QDateTime::currentDateTime();

    QSet<QString> listed;
    for (const Service &service : listing->items)
        listed.insert(service.id);
    QSet<QString> doubtful = d->wanted;
    for (const QString &id : m_services->ticked()) {
        if (!listed.contains(id))
            doubtful.insert(id);
    }
    for (const CreatedObject &object : m_session->state().created) {
        if (object.kind == CreatedObject::Kind::Service && !listed.contains(object.id))
            doubtful.insert(object.id);
    }
    if (!m_servicesState.error)
        m_services->keepOnly(listed + doubtful);
    for (const QString &id : std::as_const(doubtful))
        verify(id);
    readOnCall();
    Q_EMIT servicesStateChanged();
}

/// Lists lag behind: a service that matters is asked for by id before it counts as gone.
void ServiceStep::verify(const QString &serviceId)
{
    const auto found = m_account->pagerDuty()->fetchService(serviceId, d->stop.get_token());
    onFinished(this, found, [this, serviceId](Result<Service> service) {
        if (service) {
            m_services->upsert(*service);
            restoreTicks({*service});
            d->onCall->want({service->escalationPolicy.id});
        } else if (service.error().kind == ApiError::Kind::NotFound) {
            const bool wasChosen = m_session->state().serviceIds.contains(serviceId);
            const QString name = nameOf(serviceId);
            dropService(serviceId);
            if (wasChosen)
                m_session->noteGone({SetupStep::Service, name});
        } else if (service.error().kind == ApiError::Kind::Unauthorized) {
            m_account->reportUnauthorized(service.error().service);
        }
    });
}

QString ServiceStep::nameOf(const QString &serviceId) const
{
    if (const auto service = m_services->service(serviceId))
        return service->name;
    for (const CreatedObject &object : m_session->state().created) {
        if (object.kind == CreatedObject::Kind::Service && object.id == serviceId)
            return object.name;
    }
    return {};
}

void ServiceStep::restoreTicks(const QList<Service> &arrived)
{
    for (const Service &service : arrived) {
        if (d->wanted.remove(service.id))
            m_services->setTicked(service.id, true);
    }
}

void ServiceStep::readOnCall()
{
    d->onCall->startAfresh();
    QStringList policies;
    for (const QString &id : m_services->ticked())
        policies.append(m_services->service(id)->escalationPolicy.id);
    for (const Service &service : m_services->services())
        policies.append(service.escalationPolicy.id);
    policies.append(form().policyId);
    d->onCall->want(policies);
}

void ServiceStep::readPolicies()
{
    m_policiesState.phase = LoadState::Phase::Loading;
    m_policiesState.done = 0;
    m_policiesState.error.reset();
    Q_EMIT policiesChanged();
    const auto showPage = [guard = QPointer(this)](const QList<EscalationPolicy> &page) {
        if (!guard)
            return;
        merge(guard->m_policies, page);
        guard->m_policiesState.done += static_cast<int>(page.size());
        Q_EMIT guard->policiesChanged();
    };
    const auto all = m_account->pagerDuty()->fetchEscalationPolicies(showPage, d->stop.get_token());
    onFinished(this, all, [this](Result<Listing<EscalationPolicy>> listing) {
        if (const auto error = blockingError(listing)) {
            fail(m_policiesState, *error);
            Q_EMIT policiesChanged();
            return;
        }
        if (listing->complete) {
            m_policies.removeIf([this](const EscalationPolicy &known) {
                return !isOurs(known.id); // lists lag behind what was just made
            });
        }
        merge(m_policies, listing->items);
        m_policiesState.done = m_policiesState.total = static_cast<int>(m_policies.size());
        m_policiesState.error = incompleteness(*listing);
        m_policiesState.phase = LoadState::Phase::Ready;
        m_policiesState.readAt = QDateTime::currentDateTime();
        Q_EMIT policiesChanged();
    });
}

bool ServiceStep::isOurs(const QString &id) const
{
    const QList<CreatedObject> &created = m_session->state().created;
    return std::any_of(created.begin(), created.end(),
                       [&id](const CreatedObject &object) { return object.id == id; });
}

void ServiceStep::loadTargets()
{
    if (m_targetsState.isLoading())
        return;
    m_targetsState = {};
    m_targetsState.phase = LoadState::Phase::Loading;
    m_targetsState.total = 2;
    Q_EMIT targetsChanged();
    const auto readPart = [this](const auto &future, auto take) {
        onFinished(this, future, [this, take](const auto &listing) {
            if (listing) {
                take(*listing);
                if (!m_targetsState.error)
                    m_targetsState.error = incompleteness(*listing);
            }
            if (const auto error = blockingError(listing)) {
                m_targetsState.error = error;
                if (error->kind == ApiError::Kind::Unauthorized)
                    m_account->reportUnauthorized(error->service);
            }
            if (++m_targetsState.done == m_targetsState.total) {
                const bool whole = !m_targetsState.error
                                   || m_targetsState.error->kind == ApiError::Kind::Incomplete;
                m_targetsState.phase = whole ? LoadState::Phase::Ready : LoadState::Phase::Failed;
                if (whole)
                    m_targetsState.readAt = QDateTime::currentDateTime();
            }
            Q_EMIT targetsChanged();
        });
    };
    readPart(m_account->pagerDuty()->fetchUsers({}, {}, d->stop.get_token()),
             [this](const Listing<pagerduty::User> &users) { m_users = users.items; });
    readPart(m_account->pagerDuty()->fetchSchedules({}, d->stop.get_token()),
             [this](const Listing<pagerduty::Schedule> &found) { m_schedules = found.items; });
}

void ServiceStep::readWhatWasRefused()
{
    if (m_servicesState.wasRefused() || m_policiesState.wasRefused())
        refresh();
    if (m_targetsState.wasRefused())
        loadTargets();
    if (m_nameCheck.verdict == NameCheck::Verdict::Unknown)
        checkName(m_nameCheck.name);
    if (m_policyNameCheck.verdict == NameCheck::Verdict::Unknown)
        checkPolicyName(m_policyNameCheck.name);
}

void ServiceStep::fail(LoadState &state, const ApiError &error)
{
    state.phase = LoadState::Phase::Failed;
    state.error = error;
    if (error.kind == ApiError::Kind::Unauthorized)
        m_account->reportUnauthorized(error.service);
}

ServiceForm ServiceStep::form() const
{
    return m_session->state().form;
}

void ServiceStep::setForm(const ServiceForm &form)
{
    if (form == m_session->state().form)
        return;
    m_session->update([&form](SetupState &state) { state.form = form; });
    d->onCall->want({form.policyId});
}

void ServiceStep::checkName(const QString &name)
{
    d->serviceName->check(name);
}

void ServiceStep::checkPolicyName(const QString &name)
{
    d->policyName->check(name);
}

void ServiceStep::create()
{
    d->creation->start(form());
}

void ServiceStep::retryGrouping()
{
    d->creation->retryGrouping();
}

void ServiceStep::cancelCreate()
{
    d->creation->cancel();
}

void ServiceStep::setPatience(std::chrono::milliseconds lookPause,
                              std::chrono::milliseconds groupingPatience)
{
    d->creation->setPatience(lookPause, groupingPatience);
}

void ServiceStep::useExisting(const QString &serviceId)
{
    d->creation->reset();
    m_session->update([](SetupState &state) { state.form.open = false; });
    if (m_services->service(serviceId)) {
        m_services->setTicked(serviceId, true);
        return;
    }
    d->wanted.insert(serviceId);
    verify(serviceId);
}

void ServiceStep::setChosen(const QString &serviceId, bool chosen)
{
    m_services->setTicked(serviceId, chosen);
}

void ServiceStep::dropService(const QString &serviceId)
{
    d->wanted.remove(serviceId);
    m_services->remove(serviceId);
    const auto isIt = [&serviceId](const CreatedObject &object) {
        return object.kind == CreatedObject::Kind::Service && object.id == serviceId;
    };
    m_session->update([&](SetupState &state) {
        state.serviceIds.removeAll(serviceId);
        state.fedServiceIds.removeAll(serviceId);
        state.created.removeIf(isIt);
    });
    markCreated();
    Q_EMIT chosenChanged();
}

void ServiceStep::dropPolicy(const QString &policyId)
{
    m_policies.removeIf(
        [&policyId](const EscalationPolicy &policy) { return policy.id == policyId; });
    Q_EMIT policiesChanged();
}

void ServiceStep::forgetEverything()
{
    d->wanted.clear();
    const QStringList ticked = m_services->ticked();
    for (const QString &id : ticked)
        m_services->setTicked(id, false);
    d->creation->reset();
    d->serviceName->settle({});
    d->policyName->settle({});
    markCreated();
    Q_EMIT chosenChanged();
}

void ServiceStep::rememberTick(const QString &serviceId, bool ticked)
{
    m_session->update([&](SetupState &state) {
        if (!ticked)
            state.serviceIds.removeAll(serviceId);
        else if (!state.serviceIds.contains(serviceId))
            state.serviceIds.append(serviceId);
    });
    Q_EMIT chosenChanged();
}

void ServiceStep::markCreated()
{
    QSet<QString> ids;
    for (const CreatedObject &object : m_session->state().created) {
        if (object.kind == CreatedObject::Kind::Service)
            ids.insert(object.id);
    }
    m_services->setCreatedByUs(ids);
}

void ServiceStep::showProgress()
{
    m_progress = d->creation->progress();
    if (m_progress.stage == CreateProgress::Stage::Finished) {
        m_session->update([this](SetupState &state) {
            ServiceForm next;
            if (m_progress.groupingError)
                next.grouping = state.form.grouping;
            state.form = next;
        });
    }
    Q_EMIT createProgressed();
}

void ServiceStep::takePolicy(const EscalationPolicy &policy)
{
    merge(m_policies, {policy});
    m_session->update([&policy](SetupState &state) {
        // Made now: the next attempt uses it instead of making it again.
        if (state.form.newPolicy && state.form.policy.name == policy.name) {
            state.form.newPolicy = false;
            state.form.policyId = policy.id;
        }
    });
    d->onCall->want({policy.id});
    Q_EMIT policiesChanged();
}

void ServiceStep::takeService(const Service &service, bool wanted)
{
    m_services->upsert(service);
    markCreated();
    if (wanted)
        m_services->setTicked(service.id, true);
    d->onCall->want({service.escalationPolicy.id});
}

void ServiceStep::offerTakenService(const QString &name)
{
    // The exact name is asked for first; PagerDuty compares without case, so the list is the second
    // source.
    onFinished(this, m_account->pagerDuty()->findServicesByName(name, d->stop.get_token()),
               [this, name](Result<QList<Service>> found) {
                   NameCheck check;
                   check.verdict = NameCheck::Verdict::Taken;
                   check.name = name;
                   if (found && !found->isEmpty()) {
                       m_services->append(*found);
                       check.takenById = found->first().id;
                   } else if (const auto known = m_services->serviceByName(name)) {
                       check.takenById = known->id;
                   }
                   d->serviceName->settle(check);
               });
}

void ServiceStep::offerTakenPolicy(const QString &name)
{
    onFinished(this,
               m_account->pagerDuty()->findEscalationPoliciesByName(name, d->stop.get_token()),
               [this, name](Result<QList<EscalationPolicy>> found) {
                   NameCheck check;
                   check.verdict = NameCheck::Verdict::Taken;
                   check.name = name;
                   if (found && !found->isEmpty()) {
                       merge(m_policies, *found);
                       Q_EMIT policiesChanged();
                       check.takenById = found->first().id;
                   } else {
                       check.takenById = idOfPolicyNamed(m_policies, name);
                   }
                   d->policyName->settle(check);
               });
}

} // namespace alertbridge
