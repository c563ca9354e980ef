// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/accountinventory_p.h"

#include "core/inventory/inventorysnapshot.h"

#include <QtCore/QFile>

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using List = InventoryLists::List;

namespace {

constexpr auto goesOnWithin = 15min; ///< what was read before an older interruption is read anew
constexpr int requestsOfADefinition = 8; ///< with three levels; until it is known

QList<List> listsOf(AccountInventory::Part part)
{
    using Part = AccountInventory::Part;
    switch (part) {
    case Part::Integrations:
        return {List::Integrations};
    case Part::Definitions:
        return {List::Definitions};
    case Part::People:
        return {List::Operators, List::OperatorGroups};
    case Part::Monitors:
        return {List::Monitors, List::MonitorGroups};
    case Part::Services:
        return {List::Services};
    case Part::MaintenanceWindows:
        return {List::MaintenanceWindows};
    }
    return {};
}

AccountInventory::Part partOf(List list)
{
    using Part = AccountInventory::Part;
    for (const Part part :
         {Part::Integrations, Part::Definitions, Part::People, Part::Monitors, Part::Services}) {
        if (listsOf(part).contains(list))
            return part;
    }
    return Part::MaintenanceWindows;
}

ApiError withoutSignIn(ApiError::Service service)
{
    ApiError error;
    error.kind = ApiError::Kind::Unauthorized;
    error.service = service;
    error.code = u"no_credential"_s;
    return error;
}

ApiError asIncomplete(ApiError error)
{
    error.kind = ApiError::Kind::Incomplete;
    return error;
}

} // namespace

AccountInventory::Private::Private(AccountInventory *owner, Account *ofAccount,
                                   const QString &snapshotFile)
    : q(owner)
    , account(ofAccount)
    , file(snapshotFile)
    , lists(ofAccount, &inventory, &places)
    , reader(ofAccount, InventoryReader::Depth::Everything, nullptr, &places)
{
    writer.setMaxThreadCount(1);
    telling.setSingleShot(true);
    telling.setInterval(50ms);
}

bool AccountInventory::Private::hasSignIn(ApiError::Service service) const
{
    return service == ApiError::Service::PagerDutyApi ? account->hasPagerDuty()
                                                      : account->hasUptrends();
}

bool AccountInventory::Private::isReadingDepth() const
{
    return depth != Depth::None || depthRunning;
}

bool AccountInventory::Private::isBusy() const
{
    return lists.isReading(ApiError::Service::UptrendsApi)
           || lists.isReading(ApiError::Service::PagerDutyApi) || depth != Depth::None
           || reader.isRunning();
}

LoadState AccountInventory::Private::partState(Part part) const
{
    LoadState state;
    bool failed = false;
    for (const List list : listsOf(part)) {
        const ListState &own = stateOf(list);
        if (lists.isReading(list))
            state.phase = LoadState::Phase::Loading;
        if (own.error && (!state.error || own.failed))
            state.error = own.error;
        failed = failed || own.failed;
        if (own.readAt.isValid())
            state.readAt = own.readAt;
    }
    if (part == Part::Definitions) {
        if (isReadingDepth())
            state.phase = LoadState::Phase::Loading;
        failed = failed || depthError;
        if (!state.error)
            state.error = depthError ? depthError : recordDefect;
        state.done = reader.done();
        state.total = reader.total();
    }
    if (state.phase == LoadState::Phase::Loading)
        return state;
    if (failed)
        state.phase = LoadState::Phase::Failed;
    else if (state.readAt.isValid())
        state.phase = LoadState::Phase::Ready;
    if (!failed && state.error)
        state.error = asIncomplete(*state.error);
    return state;
}

LoadState AccountInventory::Private::wholeState() const
{
    constexpr std::array parts {Part::Integrations, Part::Definitions, Part::People,
                                Part::Monitors,     Part::Services,    Part::MaintenanceWindows};
    LoadState state;
    qsizetype failed = 0;
    qsizetype idle = 0;
    for (const Part part : parts) {
        const LoadState own = partState(part);
        failed += own.phase == LoadState::Phase::Failed ? 1 : 0;
        idle += own.phase == LoadState::Phase::Idle ? 1 : 0;
        if (own.error && !state.error)
            state.error = own.error;
    }
    state.readAt = inventory.readAt.toLocalTime();
    const bool reading = lists.isReading(ApiError::Service::UptrendsApi)
                         || lists.isReading(ApiError::Service::PagerDutyApi) || isReadingDepth();
    state.done = lists.done() + reader.done();
    state.total = lists.total()
                  + (depth == Depth::None
                         ? reader.total()
                         : static_cast<int>(inventory.definitions.size()) * requestsOfADefinition);
    if (reading)
        state.phase = LoadState::Phase::Loading;
    else if (failed == qsizetype(parts.size()))
        state.phase = LoadState::Phase::Failed;
    else if (idle > 0)
        state.phase = LoadState::Phase::Idle;
    else
        state.phase = LoadState::Phase::Ready;
    return state;
}

void AccountInventory::Private::read(List list)
{
    const ApiError::Service service = InventoryLists::serviceOf(list);
    if (hasSignIn(service))
        lists.read(list);
    else
        takeList(list, withoutSignIn(service), true);
}

void AccountInventory::Private::readDepth(Depth wanted)
{
    if (depth != Depth::Everything)
        depth = wanted;
    read(List::Definitions);
}

void AccountInventory::Private::takeList(List list, const std::optional<ApiError> &error,
                                         bool failed)
{
    ListState &state = stateOf(list);
    state.error = error;
    state.failed = failed;
    if (!failed) {
        state.readAt = QDateTime::currentDateTime();
        fromSnapshot = false;
        unsaved = true;
    }
    if (list == List::Definitions && failed && depth != Depth::None) {
        depth = Depth::None;
        depthCutShort = true;
        sinceCut.start();
    }
    if (!failed || error->kind != ApiError::Kind::Cancelled)
        tell(partOf(list));
    settle();
}

/// Only when the lists are through: they are what people look at first.
void AccountInventory::Private::beginDepth()
{
    const bool missing = depth == Depth::Missing;
    depth = Depth::None;
    depthError.reset();
    recordDefect.reset();
    depthCutShort = false;
    depthRunning = true;
    if (missing)
        reader.resume(lists.definitions());
    else
        reader.start(lists.definitions());
}

void AccountInventory::Private::endReading(const std::optional<ApiError> &error)
{
    pending.clear();
    endFirsts(error);
    if (std::exchange(depthRunning, false)) {
        depthError = error;
        depthCutShort = error.has_value();
        sinceCut.start();
    }
    recordDefect.reset();
    for (const DefinitionRecord &record : std::as_const(inventory.definitions)) {
        std::optional<ApiError> unread = record.unread;
        for (const LevelRecord &level : record.levels)
            unread = unread ? unread : level.unread;
        if (unread) {
            recordDefect = asIncomplete(*unread);
            break;
        }
    }
    tell(Part::Definitions);
    settle();
}

/// Definitions that were asked for one by one and have not been read: again after a sign-in, else
/// they say so themselves.
void AccountInventory::Private::endFirsts(const std::optional<ApiError> &error)
{
    if (error && error->kind == ApiError::Kind::Unauthorized)
        return;
    const QSet<QString> unread = std::exchange(firsts, {});
    for (const QString &guid : unread) {
        DefinitionRecord *record = recordOf(guid);
        if (!record || !error || error->kind == ApiError::Kind::Cancelled)
            continue;
        record->unread = error;
        Q_EMIT q->definitionChanged(guid);
    }
}

void AccountInventory::Private::readRefused(ApiError::Service service)
{
    if (!hasSignIn(service))
        return;
    const auto wasRefused = [](const std::optional<ApiError> &error) {
        return error && error->kind == ApiError::Kind::Unauthorized;
    };
    for (const List list : InventoryLists::all) {
        if (InventoryLists::serviceOf(list) != service || lists.isReading(list)
            || !wasRefused(stateOf(list).error))
            continue;
        if (list == List::Definitions)
            readDepth(Depth::Missing);
        else
            read(list);
    }
    if (service == ApiError::Service::UptrendsApi && wasRefused(depthError) && depth == Depth::None
        && !reader.isRunning())
        readDepth(Depth::Missing);
    if (service == ApiError::Service::UptrendsApi && depth == Depth::None && !reader.isRunning()) {
        const QSet<QString> again = firsts;
        for (const QString &guid : again)
            reader.readFirst(guid);
    }
    tellProgress();
}

void AccountInventory::Private::settle()
{
    if (depth != Depth::None && !lists.isReading(ApiError::Service::UptrendsApi))
        beginDepth();
    tellProgress();
    if (isBusy() || beginning)
        return;
    if (everything) {
        everything = false;
        if (!wholeState().error)
            inventory.readAt = QDateTime::currentDateTimeUtc();
    }
    save();
}

void AccountInventory::Private::stop()
{
    if (isReadingDepth()) {
        depthCutShort = true;
        sinceCut.start();
    }
    depth = Depth::None;
    depthRunning = false;
    everything = false;
    firsts.clear();
    pending.clear();
    lists.stop();
    reader.stop();
}

void AccountInventory::Private::tell(Part part)
{
    untold.insert(part);
    tellProgress();
}

void AccountInventory::Private::tellProgress()
{
    progressUntold = true;
    if (telling.isActive())
        return;
    telling.start();
    progressUntold = false;
    const QSet<Part> parts = std::exchange(untold, {});
    for (const Part part : parts)
        Q_EMIT q->partChanged(part);
    Q_EMIT q->stateChanged();
}

void AccountInventory::Private::save()
{
    if (!std::exchange(unsaved, false))
        return;
    writer.start([path = file, copy = inventory] { InventorySnapshot::save(path, copy); });
}

AccountInventory::AccountInventory(Account *account, const QString &folder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, account,
                                  InventorySnapshot::fileName(folder, account->profile().id)))
{
    if (auto saved = InventorySnapshot::load(d->file))
        d->inventory = std::move(*saved);

    connect(&d->telling, &QTimer::timeout, this, [this] {
        if (d->progressUntold || !d->untold.isEmpty())
            d->tellProgress();
    });
    connect(&d->lists, &InventoryLists::rowsArrived, this, [this](List list) {
        d->fromSnapshot = false;
        d->tell(partOf(list));
    });
    connect(&d->lists, &InventoryLists::definitionGone, this, &AccountInventory::definitionChanged);
    connect(&d->lists, &InventoryLists::listEnded, this,
            [this](List list, const std::optional<ApiError> &error, bool failed) {
                d->takeList(list, error, failed);
            });
    connect(&d->reader, &InventoryReader::definitionFound, this,
            [this](const uptrends::AlertDefinition &definition) { d->takeFound(definition); });
    connect(&d->reader, &InventoryReader::definitionGone, this,
            [this](const QString &guid) { d->remove(guid); });
    connect(&d->reader, &InventoryReader::levelsRead, this,
            [this](const QString &guid, const QList<uptrends::EscalationLevel> &levels,
                   const std::optional<ApiError> &defect) { d->takeLevels(guid, levels, defect); });
    connect(&d->reader, &InventoryReader::membersRead, this,
            [this](const QString &guid, const QList<uptrends::Member> &members) {
                d->pendingOf(guid).members = members;
            });
    connect(
        &d->reader, &InventoryReader::levelRead, this,
        [this](const QString &guid, const LevelReading &reading) { d->takeLevel(guid, reading); });
    connect(
        &d->reader, &InventoryReader::failed, this,
        [this](const QString &guid, const ApiError &error) { d->pendingOf(guid).unread = error; });
    connect(&d->reader, &InventoryReader::definitionRead, this,
            [this](const QString &guid) { d->takeRecord(guid); });
    connect(&d->reader, &InventoryReader::progressed, this, [this] { d->tellProgress(); });
    connect(&d->reader, &InventoryReader::finished, this,
            [this](const std::optional<ApiError> &error) { d->endReading(error); });
    connect(account, &Account::signedInAgain, this,
            [this](ApiError::Service service) { d->readRefused(service); });
    connect(account, &Account::changed, this, [this] {
        for (const List list : InventoryLists::all) {
            const auto &error = d->stateOf(list).error;
            if (error && error->code == "no_credential"_L1)
                d->readRefused(InventoryLists::serviceOf(list));
        }
    });
}

AccountInventory::~AccountInventory()
{
    d->lists.stop();
    d->reader.stop();
    d->save(); // the pool finishes it before it goes
}

const Inventory &AccountInventory::inventory() const
{
    return d->inventory;
}

LoadState AccountInventory::state() const
{
    return d->wholeState();
}

LoadState AccountInventory::partState(Part part) const
{
    return d->partState(part);
}

bool AccountInventory::isFromSnapshot() const
{
    return d->fromSnapshot;
}

void AccountInventory::refresh()
{
    if (d->everything)
        return;
    d->everything = true;
    const bool goesOn = d->depthCutShort && d->sinceCut.isValid()
                        && std::chrono::milliseconds(d->sinceCut.elapsed()) < goesOnWithin;
    d->depth = goesOn ? Private::Depth::Missing : Private::Depth::Everything;
    d->beginning = true;
    for (const List list : InventoryLists::all)
        d->read(list);
    d->beginning = false;
    d->settle();
}

void AccountInventory::cancel()
{
    if (!d->isBusy())
        return;
    const QSet<QString> firsts = d->firsts;
    d->stop();
    d->save();
    for (const QString &guid : firsts) // asked for after a change, not by who cancels
        refreshDefinition(guid);
    d->tellProgress();
}

void AccountInventory::refreshDefinition(const QString &guid)
{
    if (!d->account->hasUptrends())
        return;
    d->firsts.insert(guid);
    d->pending.remove(guid);
    d->reader.readFirst(guid);
}

void AccountInventory::refreshPart(Part part)
{
    if (part == Part::Definitions) {
        d->readDepth(Private::Depth::Everything);
    } else {
        for (const List list : listsOf(part))
            d->read(list);
    }
    d->tellProgress();
}

void AccountInventory::remove(const QString &folder, const QString &profileId)
{
    const QString file = InventorySnapshot::fileName(folder, profileId);
    if (!file.isEmpty())
        QFile::remove(file);
}

} // namespace alertbridge
