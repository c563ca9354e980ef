// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/testcommand.h"

#include "app/desktop/headless/deliveryobject.h"
#include "app/desktop/headless/output.h"
#include "ui/words/deliverywords.h"

namespace alertbridge::headless {

using namespace Qt::StringLiterals;

TestCommand::TestCommand(Account *account, const HeadlessOptions &options, QObject *parent)
    : Command(account, options, parent)
    , m_journal(QString(), account->profile().id)
    , m_history(QString(), account->profile().id)
    , m_feeds(QString(), account->profile().id)
    , m_desk(account, &m_journal, &m_history, &m_feeds)
{
    DeliveryMessage message;
    message.summary = ui::testMessageSummary();
    message.text = ui::testMessageText(account->profile().name);
    message.changeSummary = tr("Alertbridge: silent connection test");
    m_desk.setMessage(message);
    connect(&m_desk, &DeliveryDesk::recordChanged, this, &TestCommand::follow,
            Qt::QueuedConnection);
    connect(&m_journal, &Journal::writeFailed, this,
            [this] { report(ApiError::local(u"journal_unwritable"_s)); });
}

TestCommand::~TestCommand()
{
    m_stop.request_stop();
}

Command::Needs TestCommand::needs() const
{
    return {true, !options().integration.isEmpty(), true, true, false};
}

void TestCommand::start()
{
    const bool proof = options().testKind == HeadlessOptions::TestKind::Proof;
    output().insert(u"kind"_s, proof ? u"proof"_s : u"silent"_s);
    if (options().all) {
        findAll();
    } else if (!options().integration.isEmpty()) {
        findIntegration();
    } else {
        findService();
    }
}

void TestCommand::stop()
{
    m_stopped = true;
    m_waiting.clear();
    m_stop.request_stop();
    if (!m_running.isEmpty())
        m_desk.cancel(m_running);
}

void TestCommand::refuse(const QString &problem)
{
    say(problem);
    output().insert(u"problem"_s, problem);
    finish(ExitCode::Usage);
}

void TestCommand::findService()
{
    onFinished(this,
               account()->pagerDuty()->findServicesByName(options().service, m_stop.get_token()),
               [this](const Result<QList<pagerduty::Service>> &found) {
                   if (!found) {
                       report(found.error(), options().service);
                       finish(ExitCode::Incomplete);
                   } else if (found->size() == 1) {
                       begin({{found->first().id, found->first().name, {}, {}, {}}});
                   } else if (found->isEmpty()) {
                       findServiceById();
                   } else {
                       QStringList ids;
                       for (const pagerduty::Service &each : *found)
                           ids.append(each.id);
                       refuse(tr("Several services have this name; use one of these ids: %1")
                                  .arg(ids.join(u", "_s)));
                   }
               });
}

void TestCommand::findServiceById()
{
    onFinished(
        this, account()->pagerDuty()->fetchService(options().service, m_stop.get_token()),
        [this](const Result<pagerduty::Service> &service) {
            if (service) {
                begin({{service->id, service->name, {}, {}, {}}});
            } else if (service.error().kind == ApiError::Kind::NotFound) {
                refuse(
                    tr("PagerDuty has no service of this name or id: %1").arg(options().service));
            } else {
                report(service.error(), options().service);
                finish(ExitCode::Incomplete);
            }
        });
}

void TestCommand::findAll()
{
    Q_EMIT progressed(tr("Reading the services…"));
    onFinished(this, account()->pagerDuty()->fetchServices({}, m_stop.get_token()),
               [this](const Result<Listing<pagerduty::Service>> &services) {
                   if (!services) {
                       report(services.error(), u"services"_s);
                       finish(ExitCode::Incomplete);
                       return;
                   }
                   if (services->incompleteBecause)
                       report(*services->incompleteBecause, u"services"_s);
                   for (const ApiError &error : services->unreadable)
                       report(error, u"services"_s);
                   QList<DeliveryTarget> targets;
                   for (const pagerduty::Service &each : services->items)
                       targets.append({each.id, each.name, {}, {}, {}});
                   begin(targets);
               });
}

void TestCommand::findIntegration()
{
    onFinished(this, account()->uptrends()->fetchIntegrations(m_stop.get_token()),
               [this](const Result<Listing<uptrends::Integration>> &integrations) {
                   if (!integrations) {
                       report(integrations.error(), options().integration);
                       finish(ExitCode::Incomplete);
                       return;
                   }
                   const QString &wanted = options().integration;
                   QList<uptrends::Integration> matching = integrations->items;
                   matching.removeIf([&wanted](const uptrends::Integration &each) {
                       return each.guid.compare(wanted, Qt::CaseInsensitive) != 0;
                   });
                   if (matching.isEmpty()) {
                       matching = integrations->items;
                       matching.removeIf([&wanted](const uptrends::Integration &each) {
                           return each.name != wanted;
                       });
                   }
                   takeIntegration(matching);
               });
}

void TestCommand::takeIntegration(const QList<uptrends::Integration> &matching)
{
    if (matching.isEmpty()) {
        refuse(tr("Uptrends shows no integration of this name or GUID: %1")
                   .arg(options().integration));
        return;
    }
    if (matching.size() > 1) {
        QStringList guids;
        for (const uptrends::Integration &each : matching)
            guids.append(each.guid);
        refuse(tr("Several integrations have this name; use one of these GUIDs: %1")
                   .arg(guids.join(u", "_s)));
        return;
    }
    const uptrends::Integration &integration = matching.first();
    m_base.integrationGuid = integration.guid;
    m_base.integrationName = integration.name;
    output().insert(u"integration"_s, QJsonObject {{u"guid"_s, integration.guid},
                                                   {u"name"_s, integration.name},
                                                   {u"type"_s, integration.type}});
    const std::optional<Feed> feed = m_feeds.feed(integration.guid);
    if (!feed || feed->serviceIds.isEmpty()) {
        // Only the window can find out: Uptrends' own test button is in its web page.
        say(tr("It has not been learnt which PagerDuty services this integration feeds. Delivery "
               "tests in the window find out."));
        output().insert(u"reason"_s, feed ? u"feeds_nothing"_s : u"feed_unknown"_s);
        end();
        return;
    }
    QList<DeliveryTarget> targets;
    for (const QString &id : feed->serviceIds) {
        DeliveryTarget target = m_base;
        target.serviceId = id;
        targets.append(target);
    }
    begin(targets);
}

void TestCommand::begin(const QList<DeliveryTarget> &targets)
{
    m_waiting = targets;
    m_total = static_cast<int>(targets.size());
    testNext();
}

void TestCommand::testNext()
{
    if (m_waiting.isEmpty() || m_stopped) {
        end();
        return;
    }
    const DeliveryTarget target = m_waiting.takeFirst();
    Q_EMIT progressed(
        tr("Testing %1 of %2: %3")
            .arg(m_results.size() + 1)
            .arg(m_total)
            .arg(target.serviceName.isEmpty() ? target.serviceId : target.serviceName));
    m_closedByRest = false;
    const bool proof = options().testKind == HeadlessOptions::TestKind::Proof;
    m_running = m_desk.start(proof ? DeliveryRecord::Kind::Proof : DeliveryRecord::Kind::Silent,
                             target);
    follow(m_running);
}

void TestCommand::follow(const QString &recordId)
{
    if (recordId != m_running || m_running.isEmpty() || m_desk.isRunning(recordId))
        return;
    const DeliveryRecord record = m_desk.record(recordId);
    if (record.result == DeliveryRecord::Result::Running)
        return;
    // Nobody is there to be asked, and an incident that stays open pages on and on.
    if (m_desk.canResolveByRest(recordId) && !std::exchange(m_closedByRest, true)) {
        m_desk.resolveByRest(recordId);
        return;
    }
    m_running.clear();
    take(record);
}

void TestCommand::take(const DeliveryRecord &record)
{
    const bool proven = record.result == DeliveryRecord::Result::Proven;
    const QString &name = record.serviceName.isEmpty() ? record.serviceId : record.serviceName;
    for (const DeliveryHop &hop : record.hops) {
        if (hop.error && hop.error->kind != ApiError::Kind::Cancelled && !proven)
            report(*hop.error, name);
    }
    m_results.append(recordObject(record));
    m_proven += proven ? 1 : 0;
    if (!proven)
        say(tr("Not proven: %1 (%2)").arg(name, causeName(record.cause)));
    if (record.incidentOpen)
        say(tr("The test incident may still be open: %1").arg(record.incidentUrl.toString()));
    // The test reports its end itself: the next begins from the event loop.
    QMetaObject::invokeMethod(this, &TestCommand::testNext, Qt::QueuedConnection);
}

void TestCommand::end()
{
    output().insert(u"tests"_s, m_results);
    output().insert(u"counts"_s,
                    QJsonObject {{u"proven"_s, m_proven},
                                 {u"not_proven"_s, static_cast<int>(m_results.size()) - m_proven},
                                 {u"not_begun"_s, m_total - static_cast<int>(m_results.size())}});
    finish(m_total > 0 && m_proven == m_total ? ExitCode::Ok : ExitCode::Failed);
}

} // namespace alertbridge::headless
