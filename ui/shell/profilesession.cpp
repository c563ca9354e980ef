// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profilesession.h"

#include "core/definitions/definitiondesk.h"
#include "core/definitions/definitiondrafts.h"
#include "core/delivery/deliverydesk.h"
#include "core/delivery/deliveryhistory.h"
#include "core/delivery/feedbook.h"
#include "core/integrations/mutedesk.h"
#include "core/inventory/accountinventory.h"

#include <QtCore/QTimer>

namespace alertbridge::ui {

namespace {

/// The addresses given with --endpoint win over those of the profile for this run.
Profile withOverrides(Profile profile, const Endpoints &overrides)
{
    profile.endpoints.overlay(overrides);
    return profile;
}

constexpr int quietCheckMilliseconds = 100;
constexpr int longestWaitMilliseconds = 15000;

} // namespace

ProfileSession::ProfileSession(const Profile &profile, const UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_lock(context.stateFolder, profile.id)
    , m_account(new Account(withOverrides(profile, context.endpointOverrides), context.http,
                            profile.practice ? context.practiceSecrets : context.secrets, this))
    , m_connection(new ConnectionWatch(m_account, this))
    , m_journal(new Journal(context.stateFolder, profile.id, this))
    , m_activity(new ActivityDesk(m_account, m_journal, this))
    , m_inventory(new AccountInventory(m_account, context.stateFolder, this))
    , m_feeds(new FeedBook(context.stateFolder, profile.id, this))
    , m_history(new DeliveryHistory(context.stateFolder, profile.id, this))
    , m_mutes(new MuteDesk(m_account, m_journal, m_inventory, m_feeds, this))
    , m_definitions(
          new DefinitionDesk(m_account, m_journal, m_inventory, m_feeds, context.stateFolder, this))
    , m_deliveries(new DeliveryDesk(m_account, m_journal, m_history, m_feeds, this))
{
    allowWrites();
    connect(m_activity, &ActivityDesk::tookEffect, this, [this](const Change &change) {
        if (change.definitionGuid.isEmpty())
            return;
        m_inventory->refreshDefinition(change.definitionGuid);
        m_definitions->takeUpChange(change.definitionGuid);
    });
}

ProfileSession::~ProfileSession()
{
    // Each uses what was made before it to the end.
    delete m_setup;
    delete m_deliveries;
    delete m_definitions;
    delete m_mutes;
    delete m_activity;
    const QString id = m_account->profile().id;
    delete m_inventory; // saves what was read
    if (m_forgotten)
        removeFiles(m_context.stateFolder, id);
}

bool ProfileSession::takeLock()
{
    m_lock.tryAgain();
    allowWrites();
    return m_lock.isHeld();
}

void ProfileSession::allowWrites()
{
    m_account->setWritesAllowed(m_lock.isHeld() && !m_journal->isNewer());
}

Workspace ProfileSession::workspace()
{
    Workspace workspace;
    workspace.context = &m_context;
    workspace.account = m_account;
    workspace.journal = m_journal;
    workspace.inventory = m_inventory;
    workspace.feeds = m_feeds;
    workspace.history = m_history;
    workspace.gate = &m_gate;
    return workspace;
}

SetupSession *ProfileSession::setup()
{
    if (!m_setup)
        m_setup = new SetupSession(m_account, SetupStateStore(m_context.stateFolder), m_journal,
                                   m_feeds, m_history, this);
    return m_setup;
}

void ProfileSession::closeSetup()
{
    delete std::exchange(m_setup, nullptr);
}

bool ProfileSession::hasSavedSetup() const
{
    return SetupStateStore(m_context.stateFolder).load(m_account->profile().id).has_value();
}

bool ProfileSession::save(Profile profile) const
{
    if (profile.practice)
        return true;
    const auto stored = m_context.profiles->profile(profile.id);
    for (const EndpointName name : allEndpointNames) {
        if (m_context.endpointOverrides.isOverridden(name)) {
            profile.endpoints.set(
                name, stored && stored->endpoints.isOverridden(name) ? stored->url(name) : QUrl());
        }
    }
    if ((!stored || toJson(*stored) != toJson(profile)) && !m_context.profiles->save(profile))
        return false;
    return m_context.profiles->setCurrent(profile.id);
}

void ProfileSession::forget()
{
    m_account->forgetPagerDuty();
    m_account->forgetUptrends();
    m_forgotten = true; // the files go with the last of those who write them
    m_context.profiles->remove(m_account->profile().id);
}

void ProfileSession::removeFiles(const QString &folder, const QString &profileId)
{
    SetupStateStore(folder).remove(profileId);
    Journal::remove(folder, profileId);
    AccountInventory::remove(folder, profileId);
    FeedBook::remove(folder, profileId);
    DefinitionDrafts::remove(folder, profileId);
    DeliveryHistory::remove(folder, profileId);
}

QList<Working *> ProfileSession::desks() const
{
    QList<Working *> desks {m_activity, m_mutes, m_definitions, m_deliveries};
    if (m_setup)
        desks.append(m_setup);
    return desks;
}

bool ProfileSession::isWorking() const
{
    const QList<Working *> all = desks();
    return std::any_of(all.begin(), all.end(),
                       [](const Working *desk) { return desk->isWorking(); });
}

void ProfileSession::stopWorking()
{
    const QList<Working *> all = desks();
    for (Working *desk : all)
        desk->stopWorking();
}

void ProfileSession::whenQuiet(const std::function<void()> &then)
{
    if (!isWorking()) {
        then();
        return;
    }
    // Looked at again rather than listened to: four kinds of work end in four ways.
    auto *timer = new QTimer(this);
    timer->setInterval(quietCheckMilliseconds);
    connect(timer, &QTimer::timeout, this,
            [this, timer, then, left = longestWaitMilliseconds]() mutable {
                left -= quietCheckMilliseconds;
                if (isWorking() && left > 0)
                    return;
                timer->stop();
                timer->deleteLater();
                then();
            });
    timer->start();
}

} // namespace alertbridge::ui
