// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/integrations/mutedesk.h"

#include "core/delivery/feedbook.h"
#include "core/integrations/integrationuse.h"
#include "core/inventory/accountinventory.h"

#include <QtCore/QJsonArray>
#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtCore/QUuid>

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto muteGroup = "mute:"_L1;
constexpr auto activeField = "IsActive"_L1;

QString newMuteGroup()
{
    return muteGroup + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Definition, level and integration.
QString placeOf(const QString &definitionGuid, int level, const QString &integrationGuid)
{
    return definitionGuid.toLower() + u'|' + QString::number(level) + u'|'
           + integrationGuid.toLower();
}

Change switching(const IntegrationUse &use, const QString &guid, const QString &name, bool on)
{
    Change change;
    change.kind = Change::Kind::UpdateAttachment;
    change.id = guid;
    change.name = name;
    change.definitionGuid = use.definitionGuid;
    change.definitionName = use.definitionName;
    change.level = use.level;
    change.after = {{activeField, on}};
    return change;
}

} // namespace

struct MuteDesk::Private
{
    /// What the journal says of an attachment.
    struct Known
    {
        bool off = false;
        bool sure = true;
        qint64 mutedBy = 0; ///< the entry of a mute; 0: switched off in another way
    };

    Account *account = nullptr;
    Journal *journal = nullptr;
    AccountInventory *inventory = nullptr;
    FeedBook *feeds = nullptr;
    ChangeRun *run = nullptr;
    QTimer told; ///< many rows make a few signals a second
    QTimer stale; ///< the journal or the inventory has changed
    bool journalRead = false; ///< as it is now
    QMap<QString, Known> known; ///< by place
    QList<LevelMute> mutes;
    Act act = Act::None;
    QString integrationGuid;

    void refresh(); ///< now, where something has changed since
    void findAnew();
    void readJournal();
    void take(const JournalEntry &entry);
    void findMutes();
    QString nameOf(const QString &guid) const;
};

void MuteDesk::Private::take(const JournalEntry &entry)
{
    using Kind = Change::Kind;
    const Change &change = entry.change;
    const bool ofAttachment = change.kind == Kind::UpdateAttachment
                              || change.kind == Kind::AttachIntegration
                              || change.kind == Kind::DetachIntegration;
    if (!ofAttachment || entry.outcome == Outcome::Refused || entry.outcome == Outcome::NotNeeded)
        return;
    const bool sure = entry.outcome == Outcome::Done;
    const QString place = placeOf(change.definitionGuid, change.level, change.id);
    if (change.kind == Kind::DetachIntegration) {
        if (sure)
            known.remove(place);
        return;
    }
    if (!change.after.contains(activeField))
        return;
    if (change.after.value(activeField).toBool()) {
        if (sure)
            known.remove(place);
        else if (const auto off = known.find(place); off != known.end())
            off->sure = false;
        return;
    }
    Known &now = known[place];
    now.off = true;
    now.sure = sure || (now.sure && now.mutedBy != 0);
    if (change.group.startsWith(muteGroup))
        now.mutedBy = entry.id;
    else if (sure) // switched off on purpose since: not ours to switch on
        now.mutedBy = 0;
}

void MuteDesk::Private::refresh()
{
    if (stale.isActive())
        findAnew();
}

void MuteDesk::Private::findAnew()
{
    stale.stop();
    if (!journalRead)
        readJournal();
    findMutes();
    told.start();
}

void MuteDesk::Private::readJournal()
{
    known.clear();
    journalRead = true;
    if (!journal)
        return;
    for (const JournalEntry &entry : journal->entries())
        take(entry);
}

void MuteDesk::Private::findMutes()
{
    mutes.clear();
    if (!journal)
        return;
    for (const Known &place : std::as_const(known)) {
        const JournalEntry *entry = place.mutedBy ? journal->entry(place.mutedBy) : nullptr;
        if (!entry)
            continue;
        const Change &change = entry->change;
        // Gone with its definition, or not attached any more: nothing is muted there.
        const DefinitionRecord *record = inventory->inventory().definition(change.definitionGuid);
        const bool listRead = !inventory->inventory().definitions.isEmpty();
        if (!record && listRead)
            continue;
        if (record && record->readAt.isValid() && !record->unread) {
            const bool attached = std::any_of(
                record->levels.begin(), record->levels.end(), [&change](const LevelRecord &level) {
                    return level.level.id == change.level
                           && (level.unread
                               || level.integrationGuids.contains(change.id, Qt::CaseInsensitive));
                });
            if (!attached)
                continue;
        }
        auto mute = std::find_if(mutes.begin(), mutes.end(), [&change](const LevelMute &candidate) {
            return candidate.integrationGuid.compare(change.id, Qt::CaseInsensitive) == 0;
        });
        if (mute == mutes.end()) {
            mutes.append({change.id, nameOf(change.id), entry->at, entry->by, {}});
            mute = std::prev(mutes.end());
            if (mute->integrationName.isEmpty())
                mute->integrationName = change.name;
        }
        if (entry->at < mute->since) {
            mute->since = entry->at;
            mute->by = entry->by;
        }
        mute->levels.append({change.definitionGuid,
                             record ? record->definition.name : change.definitionName, change.level,
                             entry->id, place.sure});
    }
    std::sort(mutes.begin(), mutes.end(), [](const LevelMute &a, const LevelMute &b) {
        return std::tie(a.since, a.integrationGuid) < std::tie(b.since, b.integrationGuid);
    });
    for (LevelMute &mute : mutes) {
        std::sort(
            mute.levels.begin(), mute.levels.end(),
            [](const LevelMute::Level &a, const LevelMute::Level &b) { return a.entry < b.entry; });
    }
}

QString MuteDesk::Private::nameOf(const QString &guid) const
{
    const uptrends::Integration *integration = inventory->inventory().integration(guid);
    return integration ? integration->name : QString();
}

MuteDesk::MuteDesk(Account *account, Journal *journal, AccountInventory *inventory, FeedBook *feeds,
                   QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->account = account;
    d->journal = journal;
    d->inventory = inventory;
    d->feeds = feeds;
    d->run = new ChangeRun(account, journal, this);
    d->told.setSingleShot(true);
    d->told.setInterval(50ms);
    connect(&d->told, &QTimer::timeout, this, &MuteDesk::changed);
    d->stale.setSingleShot(true);
    d->stale.setInterval(50ms);
    connect(&d->stale, &QTimer::timeout, this, [this] { d->findAnew(); });
    const auto isStale = [this] {
        if (!d->stale.isActive())
            d->stale.start();
    };
    const auto hasNewEntry = [this, isStale] {
        d->journalRead = false;
        isStale();
    };
    if (journal) {
        connect(journal, &Journal::entryAdded, this, hasNewEntry);
        connect(journal, &Journal::entryChanged, this, hasNewEntry);
    }
    connect(inventory, &AccountInventory::definitionChanged, this, isStale);
    connect(inventory, &AccountInventory::partChanged, this, isStale);
    if (feeds)
        connect(feeds, &FeedBook::feedChanged, this, isStale);
    connect(d->run, &ChangeRun::rowChanged, this, [this] {
        if (!d->told.isActive())
            d->told.start();
    });
    connect(d->run, &ChangeRun::phaseChanged, this, [this](ChangeRun::Phase phase) {
        if (phase == ChangeRun::Phase::Finished)
            d->refresh(); // who looks now must not see the last change as still open
        const bool atPagerDuty = d->act == Act::PauseServices || d->act == Act::EndPause;
        if (phase == ChangeRun::Phase::Finished && atPagerDuty) {
            d->inventory->refreshPart(AccountInventory::Part::MaintenanceWindows);
            d->inventory->refreshPart(AccountInventory::Part::Services);
        } else if (phase == ChangeRun::Phase::Finished) {
            for (const ChangeRow &row : d->run->rows()) {
                if (row.state == ChangeRow::State::OutOfDate)
                    d->inventory->refreshDefinition(row.change.definitionGuid);
            }
        }
        Q_EMIT changed();
    });
    connect(account, &Account::signedInAgain, this, [this] {
        if (d->run->phase() == ChangeRun::Phase::Paused)
            d->run->resume();
    });
    d->readJournal();
    d->findMutes();
}

MuteDesk::~MuteDesk() = default;

QList<Change> MuteDesk::planSwitchOff(const QString &integrationGuid) const
{
    d->refresh();
    QList<Change> plan;
    const IntegrationUses uses(d->inventory->inventory());
    const QString name = d->nameOf(integrationGuid);
    const QString group = newMuteGroup();
    for (const IntegrationUse &use : uses.of(integrationGuid)) {
        const Private::Known known = d->known.value(
            placeOf(use.definitionGuid, use.level, integrationGuid));
        if (known.off && known.sure)
            continue;
        Change change = switching(use, integrationGuid, name, false);
        change.group = group;
        plan.append(change);
    }
    return plan;
}

QList<Change> MuteDesk::planSwitchOn(const QString &integrationGuid) const
{
    d->refresh();
    QList<Change> plan;
    const LevelMute *open = mute(integrationGuid);
    if (!open)
        return plan;
    const QString group = newMuteGroup();
    for (const LevelMute::Level &level : open->levels) {
        const IntegrationUse use {level.definitionGuid, level.definitionName, true, level.level,
                                  true};
        Change change = switching(use, integrationGuid, open->integrationName, true);
        change.before = {{activeField, false}};
        change.undoes = level.entry;
        change.group = group;
        plan.append(change);
    }
    return plan;
}

QList<Change> MuteDesk::planPause(const QString &integrationGuid, const QDateTime &end,
                                  const QString &description) const
{
    const std::optional<Feed> feed = d->feeds ? d->feeds->feed(integrationGuid) : std::nullopt;
    QStringList services;
    for (const QString &id : feed ? feed->serviceIds : QStringList()) {
        if (d->inventory->inventory().service(id))
            services.append(id);
    }
    if (services.isEmpty())
        return {};
    Change change;
    change.kind = Change::Kind::CreateMaintenanceWindow;
    change.name = description;
    change.group = newMuteGroup();
    pagerduty::MaintenanceWindow window;
    window.start = now();
    window.end = end.toUTC();
    change.after = {{u"start_time"_s, window.start.toString(Qt::ISODate)},
                    {u"end_time"_s, window.end.toString(Qt::ISODate)},
                    {u"service_ids"_s, QJsonArray::fromStringList(services)}};
    return {change};
}

QList<Change> MuteDesk::planEndPause(const QString &windowId) const
{
    if (!d->journal)
        return {};
    const QList<JournalEntry> &entries = d->journal->entries();
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (entry->change.kind != Change::Kind::CreateMaintenanceWindow
            || entry->change.id != windowId)
            continue;
        Change change = entry->change;
        change.kind = Change::Kind::RemoveMaintenanceWindow;
        change.before = entry->change.after;
        change.after = {};
        change.undoes = entry->id;
        return {change};
    }
    return {};
}

QDateTime MuteDesk::now() const
{
    return d->account->http()->serverNow();
}

bool MuteDesk::mayPause() const
{
    return !d->account->pagerDuty()->from().isEmpty();
}

const QList<LevelMute> &MuteDesk::mutes() const
{
    return d->mutes;
}

const LevelMute *MuteDesk::mute(const QString &integrationGuid) const
{
    const auto found = std::find_if(
        d->mutes.begin(), d->mutes.end(), [&integrationGuid](const LevelMute &mute) {
            return mute.integrationGuid.compare(integrationGuid, Qt::CaseInsensitive) == 0;
        });
    return found == d->mutes.end() ? nullptr : &*found;
}

QList<pagerduty::MaintenanceWindow> MuteDesk::pauses(const QString &integrationGuid) const
{
    QList<pagerduty::MaintenanceWindow> windows;
    const std::optional<Feed> feed = d->feeds ? d->feeds->feed(integrationGuid) : std::nullopt;
    if (!feed)
        return windows;
    const QDateTime moment = now();
    for (const pagerduty::MaintenanceWindow &window :
         d->inventory->inventory().maintenanceWindows) {
        const bool concerns = std::any_of(
            window.serviceIds.begin(), window.serviceIds.end(),
            [&feed](const QString &id) { return feed->serviceIds.contains(id); });
        if (concerns && window.end > moment)
            windows.append(window);
    }
    return windows;
}

bool MuteDesk::isOurs(const QString &windowId) const
{
    return !planEndPause(windowId).isEmpty();
}

void MuteDesk::carryOut(Act act, const QString &integrationGuid, const QList<Change> &plan)
{
    if (isBusy() || plan.isEmpty())
        return;
    d->act = act;
    d->integrationGuid = integrationGuid;
    d->run->setChanges(plan);
    d->run->start();
}

void MuteDesk::retryFailed()
{
    if (!isBusy())
        d->run->retryFailed();
}

void MuteDesk::dismiss()
{
    if (isBusy())
        return;
    d->act = Act::None;
    d->integrationGuid.clear();
    Q_EMIT changed();
}

MuteDesk::Act MuteDesk::act() const
{
    return d->act;
}

QString MuteDesk::actIntegration() const
{
    return d->integrationGuid;
}

ChangeRun *MuteDesk::run() const
{
    return d->run;
}

bool MuteDesk::isBusy() const
{
    return d->run->phase() == ChangeRun::Phase::Running
           || d->run->phase() == ChangeRun::Phase::Paused;
}

void MuteDesk::stopWorking()
{
    d->run->stop();
}

} // namespace alertbridge
