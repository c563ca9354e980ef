// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/proofstep.h"

#include "core/delivery/deliveryrecorder.h"
#include "core/inventory/inventoryreader.h"
#include "core/setup/setupsession.h"

#include <QtCore/QHash>

#include <algorithm>

namespace alertbridge {

struct ProofStep::Private
{
    /// What the inventory told of one definition.
    struct Coverage
    {
        QString name;
        bool active = false;
        bool whole = true; ///< false where a level could not be read
        QHash<int, bool> levelActive;
        int attached = 0;
        bool covered = false; ///< attached on a level that is active
    };

    InventoryReader *inventory = nullptr;
    std::stop_source stop;
    int read = 0; ///< answers to earlier reads are dropped
    int open = 0; ///< parts of the read that are under way
    SetupSummary summary; ///< the one being read
    QHash<QString, QString> policies; ///< service id → policy id
    QStringList order; ///< definition GUIDs
    QHash<QString, Coverage> coverage;
};

ProofStep::ProofStep(SetupSession *session, Account *account)
    : QObject(session)
    , m_session(session)
    , m_account(account)
    , d(std::make_shared<Private>())
{
    d->inventory = new InventoryReader(account, InventoryReader::Depth::Attachments, this);
    connect(d->inventory, &InventoryReader::definitionsRead, this,
            [this](const QList<uptrends::AlertDefinition> &definitions,
                   const std::optional<ApiError> &unreadable) {
                for (const uptrends::AlertDefinition &definition : definitions) {
                    d->order.append(definition.guid);
                    Private::Coverage &coverage = d->coverage[definition.guid];
                    coverage.name = definition.name;
                    coverage.active = definition.active;
                }
                if (unreadable)
                    noteError(*unreadable);
            });
    connect(d->inventory, &InventoryReader::levelsRead, this,
            [this](const QString &guid, const QList<uptrends::EscalationLevel> &levels) {
                for (const uptrends::EscalationLevel &level : levels)
                    d->coverage[guid].levelActive.insert(level.id, level.active);
            });
    connect(d->inventory, &InventoryReader::levelRead, this,
            [this](const QString &guid, const LevelReading &reading) {
                Private::Coverage &coverage = d->coverage[guid];
                if (!reading.hasIntegration(m_session->state().integrationGuid)) {
                    if (!reading.isWhole()) {
                        coverage.whole = false;
                        noteError(reading.error());
                    }
                    return;
                }
                ++coverage.attached;
                coverage.covered = coverage.covered || coverage.levelActive.value(reading.level);
            });
    connect(d->inventory, &InventoryReader::failed, this,
            [this](const QString &guid, const ApiError &error) {
                d->coverage[guid].whole = false;
                noteError(error);
            });
    connect(d->inventory, &InventoryReader::finished, this,
            [this](const std::optional<ApiError> &error) {
                if (error)
                    noteError(*error);
                for (const QString &guid : std::as_const(d->order)) {
                    const Private::Coverage coverage = d->coverage.value(guid);
                    d->summary.levels += coverage.attached;
                    d->summary.definitions += coverage.attached > 0 ? 1 : 0;
                    if (!error && coverage.active && coverage.whole && !coverage.covered)
                        d->summary.uncoveredDefinitions.append(coverage.name);
                }
                closeRead();
            });
}

void ProofStep::begin()
{
    const SetupState &state = m_session->state();
    QStringList wanted = state.fedServiceIds.isEmpty() ? state.serviceIds : state.fedServiceIds;
    wanted.removeDuplicates();

    QList<DeliveryTest *> tests;
    for (const QString &id : std::as_const(wanted)) {
        DeliveryTest *known = test(id);
        tests.append(known ? known : makeTest(id));
    }
    for (DeliveryTest *old : std::as_const(m_tests)) {
        if (tests.contains(old))
            continue;
        if (old->isRunning()) // it shall resolve what it triggered
            tests.append(old);
        else
            old->deleteLater();
    }
    const bool changed = tests != m_tests;
    m_tests = tests;
    if (changed)
        Q_EMIT testsChanged();
    refreshSummary();
}

DeliveryTest *ProofStep::test(const QString &serviceId) const
{
    const auto found = std::find_if(
        m_tests.begin(), m_tests.end(),
        [&serviceId](const DeliveryTest *test) { return test->serviceId() == serviceId; });
    return found == m_tests.end() ? nullptr : *found;
}

DeliveryTest *ProofStep::renewTest(const QString &serviceId)
{
    DeliveryTest *old = test(serviceId);
    if (!old)
        return nullptr;
    DeliveryTest *fresh = makeTest(serviceId);
    m_tests.replace(m_tests.indexOf(old), fresh);
    if (old->isRunning()) {
        connect(old, &DeliveryTest::finished, old, &QObject::deleteLater);
        old->cancel();
    } else {
        old->deleteLater();
    }
    Q_EMIT testsChanged();
    return fresh;
}

DeliveryTest *ProofStep::makeTest(const QString &serviceId)
{
    QString integrationId;
    for (const IntegrationStep::FedService &fed : m_session->integrationStep()->fedServices()) {
        if (fed.id == serviceId)
            integrationId = fed.integrationId;
    }
    auto *test = new DeliveryTest(m_account, serviceId, integrationId, m_session->journal(), this);
    connect(test, &DeliveryTest::finished, this, [this, test] { takeVerdict(test); });
    if (m_session->history()) {
        DeliveryRecord record;
        record.integrationGuid = m_session->state().integrationGuid;
        record.integrationName = m_session->state().integrationName;
        new DeliveryRecorder(test, m_session->history(), record);
    }
    return test;
}

void ProofStep::takeVerdict(DeliveryTest *test)
{
    const QString id = test->serviceId();
    const bool proven = test->isProven();
    const bool refuted = std::any_of(
        test->hops().begin(), test->hops().end(),
        [](const DeliveryHop &hop) { return hop.state == DeliveryHop::State::Bad; });
    const bool before = m_session->state().provenServiceIds.contains(id);
    if ((!proven && !refuted) || proven == before)
        return; // cancelled, or nothing new
    m_session->update([&id, proven](SetupState &state) {
        state.provenServiceIds.removeAll(id);
        if (proven)
            state.provenServiceIds.append(id);
    });
    for (SetupSummary *summary : {&m_summary, &d->summary}) {
        for (SetupSummary::ServiceLine &line : summary->services) {
            if (line.id == id)
                line.proven = proven;
        }
    }
    Q_EMIT summaryChanged();
}

void ProofStep::refreshSummary()
{
    d->stop.request_stop();
    d->stop = std::stop_source();
    ++d->read;
    d->summary = {};
    d->policies.clear();
    d->order.clear();
    d->coverage.clear();
    m_loading = true;
    d->open = 3; // services with who is on call, the integration, where it is used
    Q_EMIT summaryChanged();

    const SetupState &state = m_session->state();
    d->summary.integrationName = state.integrationName;
    onFinished(this, m_account->uptrends()->fetchIntegrations(d->stop.get_token()),
               [this, read = d->read](const Result<Listing<uptrends::Integration>> &result) {
                   if (read != d->read)
                       return;
                   if (!result)
                       noteError(result.error());
                   else
                       for (const uptrends::Integration &integration : result->items) {
                           if (integration.guid == m_session->state().integrationGuid)
                               d->summary.integrationName = integration.name;
                       }
                   closeRead();
               });
    d->inventory->start();
    readServices();
}

void ProofStep::readServices()
{
    const SetupState &state = m_session->state();
    QStringList ids = state.fedServiceIds.isEmpty() ? state.serviceIds : state.fedServiceIds;
    ids.removeDuplicates();
    if (ids.isEmpty()) {
        readOnCalls({});
        return;
    }
    const auto remaining = std::make_shared<qsizetype>(ids.size());
    for (const QString &id : std::as_const(ids)) {
        SetupSummary::ServiceLine line;
        line.id = id;
        line.proven = state.provenServiceIds.contains(id);
        d->summary.services.append(line);
    }
    for (const QString &id : std::as_const(ids)) {
        onFinished(this, m_account->pagerDuty()->fetchService(id, d->stop.get_token()),
                   [this, id, remaining, read = d->read](const Result<pagerduty::Service> &result) {
                       if (read != d->read)
                           return;
                       if (result) {
                           d->policies.insert(id, result->escalationPolicy.id);
                           for (SetupSummary::ServiceLine &line : d->summary.services) {
                               if (line.id != id)
                                   continue;
                               line.name = result->name;
                               line.htmlUrl = result->htmlUrl;
                           }
                       } else {
                           noteError(result.error());
                       }
                       Q_EMIT serviceRead(id, result ? result->name : QString());
                       if (--*remaining > 0)
                           return;
                       QStringList policyIds = d->policies.values();
                       policyIds.removeAll(QString());
                       policyIds.removeDuplicates();
                       readOnCalls(policyIds);
                   });
    }
}

void ProofStep::readOnCalls(const QStringList &policyIds)
{
    if (policyIds.isEmpty()) {
        closeRead();
        return;
    }
    onFinished(this, m_account->pagerDuty()->fetchOnCalls(policyIds, d->stop.get_token()),
               [this, read = d->read](const Result<Listing<pagerduty::OnCall>> &result) {
                   if (read != d->read)
                       return;
                   if (!result) {
                       noteError(result.error());
                       closeRead();
                       return;
                   }
                   QList<pagerduty::OnCall> onCalls = result->items;
                   std::stable_sort(onCalls.begin(), onCalls.end(),
                                    [](const pagerduty::OnCall &a, const pagerduty::OnCall &b) {
                                        return a.escalationLevel < b.escalationLevel;
                                    });
                   for (SetupSummary::ServiceLine &line : d->summary.services) {
                       const QString policyId = d->policies.value(line.id);
                       line.onCallKnown = !policyId.isEmpty() && result->complete;
                       for (const pagerduty::OnCall &onCall : std::as_const(onCalls)) {
                           if (onCall.escalationPolicy.id == policyId
                               && !line.onCall.contains(onCall.user.summary))
                               line.onCall.append(onCall.user.summary);
                       }
                   }
                   closeRead();
               });
}

void ProofStep::closeRead()
{
    if (--d->open > 0)
        return;
    m_loading = false;
    m_summary = d->summary;
    Q_EMIT summaryChanged();
}

void ProofStep::noteError(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Unauthorized && error.service != ApiError::Service::None)
        m_account->reportUnauthorized(error.service);
    if (!d->summary.error)
        d->summary.error = error;
}

} // namespace alertbridge
