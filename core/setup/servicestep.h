// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/models/loadstate.h"
#include "core/models/servicelistmodel.h"
#include "core/setup/setupstate.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace alertbridge {

class SetupSession;

/// Whether a name can be used for a new service or policy.
struct NameCheck
{
    enum class Verdict { Unchecked, Checking, Free, Taken, Problem, Unknown };
    Verdict verdict = Verdict::Unchecked;
    QString name;
    pagerduty::FieldProblem problem = pagerduty::FieldProblem::None;
    QString takenById; ///< the existing service or policy
    std::optional<ApiError> error; ///< Unknown: it could not be asked
};

/// How far *Create service* came. The service is kept where only the grouping was refused.
struct CreateProgress
{
    enum class Stage { Idle, Policy, Service, Grouping, Finished };
    Stage stage = Stage::Idle;
    std::optional<ApiError> error; ///< of the stage named
    std::optional<ApiError> groupingError; ///< refused: plan, or the service not known to it yet
    QString serviceId; ///< once it exists
    bool busy = false;
    bool nameTaken = false; ///< offer the existing service
};

/// Step 1: choose services, or make one (seed 1.1–1.6; created without an integration). Main
/// thread.
class ServiceStep : public QObject
{
    Q_OBJECT

public:
    ServiceStep(SetupSession *session, Account *account);

    ServiceListModel *services() const { return m_services; }
    LoadState servicesState() const { return m_servicesState; }
    const QList<pagerduty::EscalationPolicy> &policies() const { return m_policies; }
    LoadState policiesState() const { return m_policiesState; }
    const QList<pagerduty::User> &users() const { return m_users; }
    const QList<pagerduty::Schedule> &schedules() const { return m_schedules; }
    LoadState targetsState() const
    {
        return m_targetsState;
    } ///< users and schedules, read when a new policy is wanted
    bool hasAbility(const QString &ability) const;

    void refresh(); ///< services, policies, who is on call
    void loadTargets();
    void readWhatWasRefused(); ///< after a new sign-in

    ServiceForm form() const;
    void setForm(const ServiceForm &form); ///< kept in the set-up state
    void checkName(const QString &name); ///< asks 250 ms after the last call; local list first
    NameCheck nameCheck() const { return m_nameCheck; }
    void checkPolicyName(const QString &name);
    NameCheck policyNameCheck() const { return m_policyNameCheck; }

    /// Makes what the form says: policy first where it is new, then the service, then its grouping.
    /// A name that turns out taken, a lost answer and a grouping refused are told apart in
    /// createProgress(). Ticks the new service.
    void create();
    void retryGrouping();
    void cancelCreate();
    /// How long a lost answer and a late grouping are waited for: the first of the pauses between
    /// looks, and in all.
    void setPatience(std::chrono::milliseconds lookPause,
                     std::chrono::milliseconds groupingPatience); ///< defaults 700 ms, 30 s
    CreateProgress createProgress() const { return m_progress; }
    void useExisting(const QString &serviceId); ///< ticks it and closes the form

    QStringList chosenIds() const { return m_services->ticked(); }
    void setChosen(const QString &serviceId, bool chosen); ///< as ticking its row
    void dropService(const QString &serviceId); ///< it is gone at PagerDuty
    void dropPolicy(const QString &policyId);
    void forgetEverything(); ///< unticks and closes the form; the lists stay

Q_SIGNALS:
    void servicesStateChanged();
    void policiesChanged();
    void targetsChanged();
    void nameChecked();
    void policyNameChecked();
    void createProgressed();
    void chosenChanged();

private:
    struct Private;
    void readServices();
    void finishServices(const Result<Listing<pagerduty::Service>> &listing);
    void verify(const QString &serviceId);
    QString nameOf(const QString &serviceId) const; ///< empty where nobody told it yet
    void restoreTicks(const QList<pagerduty::Service> &arrived);
    void readOnCall();
    void readPolicies();
    bool isOurs(const QString &id) const;
    void fail(LoadState &state, const ApiError &error);
    void rememberTick(const QString &serviceId, bool ticked);
    void markCreated();
    void showProgress();
    void takePolicy(const pagerduty::EscalationPolicy &policy);
    void takeService(const pagerduty::Service &service, bool wanted);
    void offerTakenService(const QString &name);
    void offerTakenPolicy(const QString &name);
    SetupSession *m_session;
    Account *m_account;
    ServiceListModel *m_services;
    LoadState m_servicesState;
    LoadState m_policiesState;
    LoadState m_targetsState;
    QList<pagerduty::EscalationPolicy> m_policies;
    QList<pagerduty::User> m_users;
    QList<pagerduty::Schedule> m_schedules;
    NameCheck m_nameCheck;
    NameCheck m_policyNameCheck;
    CreateProgress m_progress;
    std::shared_ptr<Private> d;
};

} // namespace alertbridge
