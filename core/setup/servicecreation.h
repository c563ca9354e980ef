// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/safecreation.h"
#include "core/setup/servicestep.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

namespace alertbridge {

/// The requests behind *Create service*: policy where it is new, service, alert grouping.
/// Everything made is recorded in the set-up state before the next request leaves. Child of the
/// ServiceStep. Main thread.
class ServiceCreation : public QObject
{
    Q_OBJECT

public:
    ServiceCreation(SetupSession *session, Account *account, QObject *parent);
    ~ServiceCreation() override;

    const CreateProgress &progress() const { return m_progress; }
    void start(const ServiceForm &form);
    void retryGrouping();
    void cancel();
    void reset(); ///< back to Idle; not while busy
    /// Looks up what earlier attempts left open: after a cancel, a crash or a lost connection.
    void settlePending();
    void setPatience(std::chrono::milliseconds lookPause,
                     std::chrono::milliseconds groupingPatience)
    {
        m_lookPause = lookPause;
        m_groupingPatience = groupingPatience;
    }

Q_SIGNALS:
    void progressed();
    void policyMade(const alertbridge::pagerduty::EscalationPolicy &policy);
    void serviceMade(const alertbridge::pagerduty::Service &service,
                     bool wanted); ///< wanted: tick it
    void policyNameTaken(const QString &name);
    void serviceNameTaken(const QString &name);

private:
    void makePolicy();
    void postPolicy();
    void takePolicy(const pagerduty::EscalationPolicy &policy);
    void makeService(const QString &policyId);
    void postService(const QString &policyId);
    void takeService(const pagerduty::Service &service, bool grouped);
    void makeGrouping(bool lookFirst);
    void lookForGrouping(std::function<void()> otherwise);
    void postGrouping();
    void handleGroupingError(const ApiError &error);
    void recordGrouping(const pagerduty::GroupingSetting &setting);
    void enter(CreateProgress::Stage stage);
    void fail(const ApiError &error);
    void finish(const std::optional<ApiError> &groupingError);
    void record(const CreatedObject &object);
    void forget(CreatedObject::Kind kind, const QString &id);
    void note(const PendingCreation &pending);
    void settled(CreatedObject::Kind kind, const QString &name);
    /// The open attempt under that name, or a new one.
    PendingCreation pendingFor(CreatedObject::Kind kind, const QString &name) const;
    std::optional<CreatedObject> createdAs(CreatedObject::Kind kind, const QString &name) const;
    CreationCalls<pagerduty::EscalationPolicy> policyCalls(
        const pagerduty::EscalationPolicyDraft &draft);
    CreationCalls<pagerduty::Service> serviceCalls(const pagerduty::ServiceDraft &draft);
    QDateTime serviceTime() const;
    /// False where it could not be written: then nothing may be sent.
    bool writeDown(CreatedObject::Kind kind, const QString &name);
    void writeEnd(CreatedObject::Kind kind, const QString &name, const ApiError &error);
    void writeEnd(const CreatedObject &object);
    Change begunAs(const Recording &recording, Change change) const;

    SetupSession *m_session;
    Account *m_account;
    ServiceForm m_form;
    CreateProgress m_progress;
    std::stop_source m_stop;
    QElapsedTimer m_groupingSince;
    int m_groupingTries = 0;
    QHash<CreatedObject::Kind, Recording> m_recordings; ///< of what is under way
    std::chrono::milliseconds m_lookPause {700};
    std::chrono::milliseconds m_groupingPatience {30000};
};

} // namespace alertbridge
