// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/fedservicesreader.h"

#include "core/net/pause.h"

#include <algorithm>
#include <array>

namespace alertbridge {

using namespace std::chrono_literals;
using pagerduty::Service;
using FedService = IntegrationStep::FedService;

namespace {

constexpr std::array repeatPauses {500ms, 1500ms, 4000ms, 8000ms};

} // namespace

FedServicesReader::FedServicesReader(Account *account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

FedServicesReader::~FedServicesReader()
{
    m_stop.request_stop();
}

void FedServicesReader::ask(const Question &question)
{
    stop();
    m_question = question;
    m_stop = {};
    m_round = 0;
    m_asking = true;
    look();
}

void FedServicesReader::stop()
{
    ++m_run;
    m_asking = false;
    m_stop.request_stop();
}

QList<pagerduty::Integration> FedServicesReader::appeared(const Question &question,
                                                          const Service &service)
{
    const auto before = question.keysBefore.constFind(service.id);
    const auto isNew = [&question, &before](const pagerduty::Integration &integration) {
        if (before != question.keysBefore.constEnd())
            return !before->contains(integration.id);
        return question.keysAreWhole
               || (question.baselineAt.isValid() && integration.createdAt.isValid()
                   && integration.createdAt >= question.baselineAt);
    };
    QList<pagerduty::Integration> fresh;
    for (const pagerduty::Integration &integration : service.integrations) {
        if (isNew(integration) && integration.takesEvents()
            && !question.claimed.contains(integration.id)) {
            fresh.append(integration);
        }
    }
    std::stable_sort(fresh.begin(), fresh.end(),
                     [](const pagerduty::Integration &a, const pagerduty::Integration &b) {
                         return a.createdAt < b.createdAt;
                     });
    return fresh;
}

void FedServicesReader::look()
{
    if (m_question.named.isEmpty())
        lookAtAll();
    else
        lookAtNamed();
}

void FedServicesReader::lookAtNamed()
{
    QStringList ids;
    for (const GuideMarks::NamedService &service : std::as_const(m_question.named))
        ids.append(service.id);
    ids += m_question.alsoRead;
    ids.removeDuplicates();

    struct Round
    {
        qsizetype open = 0;
        QList<Service> services;
        std::optional<ApiError> error;
    };
    const auto round = std::make_shared<Round>();
    round->open = ids.size();
    for (const QString &id : std::as_const(ids)) {
        onFinished(this, m_account->pagerDuty()->fetchService(id, m_stop.get_token()),
                   [this, round, run = m_run](Result<Service> service) {
                       if (run != m_run)
                           return;
                       if (service)
                           round->services.append(*service);
                       else if (service.error().kind != ApiError::Kind::NotFound)
                           round->error = service.error();
                       if (--round->open > 0)
                           return;
                       if (round->error)
                           handle(*round->error);
                       else
                           take(round->services);
                   });
    }
}

void FedServicesReader::lookAtAll()
{
    onFinished(this, m_account->pagerDuty()->fetchServices({}, m_stop.get_token()),
               [this, run = m_run](Result<Listing<Service>> listing) {
                   if (run != m_run)
                       return;
                   if (listing)
                       take(listing->items);
                   else
                       handle(listing.error());
               });
}

void FedServicesReader::take(const QList<Service> &services)
{
    QList<FedService> fed;
    bool whole = true;
    for (const Service &service : services) {
        const QList<pagerduty::Integration> fresh = appeared(m_question, service);
        const bool isNamed = std::any_of(
            m_question.named.begin(), m_question.named.end(),
            [&service](const GuideMarks::NamedService &named) { return named.id == service.id; });
        if (!fresh.isEmpty())
            fed.append({service.id, service.name, fresh.last().id});
        else if (isNamed)
            fed.append({service.id, service.name, {}});
        whole = whole && (!isNamed || !fresh.isEmpty());
    }
    whole = m_question.namesOnly || (whole && !fed.isEmpty());
    if (!fed.isEmpty() || !m_question.named.isEmpty())
        Q_EMIT learned(fed);
    if (!m_asking)
        return;
    if (whole || m_round >= static_cast<int>(repeatPauses.size())) {
        m_asking = false;
        return;
    }
    afterPause(this, repeatPauses.at(static_cast<size_t>(m_round++)), m_stop.get_token(),
               [this, run = m_run] {
                   if (run == m_run)
                       look();
               });
}

void FedServicesReader::handle(const ApiError &error)
{
    if (error.isTransient() && m_round < static_cast<int>(repeatPauses.size())) {
        afterPause(this, repeatPauses.at(static_cast<size_t>(m_round++)), m_stop.get_token(),
                   [this, run = m_run] {
                       if (run == m_run)
                           look();
                   });
        return;
    }
    m_asking = false;
    Q_EMIT failed(error);
}

} // namespace alertbridge
