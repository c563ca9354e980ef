// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliveryhistory.h"

#include "core/delivery/deliveryrecordjson.h"
#include "core/json/formatversions.h"
#include "core/json/runmark.h"
#include "core/json/sharedfile.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestHistoryFile = 32 * 1024 * 1024;
constexpr int mostRecords = 1000;

QString historyPath(const QString &folder, const QString &profileId)
{
    return SharedFile::pathOf(folder, u"deliveries-"_s, profileId);
}

bool isProvenDelivery(const DeliveryRecord &record)
{
    return record.result == DeliveryRecord::Result::Proven
           && record.kind != DeliveryRecord::Kind::Silent;
}

} // namespace

struct DeliveryHistory::Private
{
    DeliveryHistory *q;
    SharedFile file;
    RunMark run; ///< tells other copies that this one runs
    QList<DeliveryRecord> records;
    QHash<QString, QJsonObject> asWritten; ///< spares reading what did not change
    QJsonArray foreign; ///< of a newer version: not ours to understand, nor to lose
    QSet<QString> unwritten; ///< in memory only, for want of a place on the disk
    QHash<QString, DrillPlan> drills;
    QSet<QString> unwrittenDrills;

    QSet<QString> takeOver(const QJsonObject &object);
    void takeOverDrills(const QJsonArray &array);
    bool isWanted(const DrillPlan &plan) const;
    QJsonArray drillsToArray(const QJsonArray &inFile) const;
    using Change = std::function<void(QSet<QString> &changed)>;
    void write(const Change &change);
    int rowOf(const QString &id) const;
    void set(const DeliveryRecord &record);
    void order();
    QJsonArray toArray();
    template<typename Wanted>
    const DeliveryRecord *newest(Wanted wanted) const;
};

DeliveryHistory::DeliveryHistory(const QString &folder, const QString &profileId, QObject *parent)
    : QObject(parent)
    , d(new Private {
          this,
          SharedFile(historyPath(folder, profileId), formats::history, largestHistoryFile),
          RunMark(historyPath(folder, profileId)),
          {},
          {},
          {},
          {},
          {},
          {}})
{
    const QJsonObject object = d->file.read();
    d->takeOver(object);
    d->takeOverDrills(object.value("drills"_L1).toArray());
}

DeliveryHistory::~DeliveryHistory() = default;

QString DeliveryHistory::setAside() const
{
    return d->file.setAside();
}

bool DeliveryHistory::isOfNewerVersion() const
{
    return d->file.state() == SharedFile::State::Newer;
}

const QList<DeliveryRecord> &DeliveryHistory::records() const
{
    return d->records;
}

const DeliveryRecord *DeliveryHistory::record(const QString &id) const
{
    const int row = d->rowOf(id);
    return row < 0 ? nullptr : &d->records.at(row);
}

const DeliveryRecord *DeliveryHistory::lastProven(const QString &serviceId) const
{
    return d->newest([&serviceId](const DeliveryRecord &record) {
        return record.serviceId == serviceId && isProvenDelivery(record);
    });
}

const DeliveryRecord *DeliveryHistory::lastProvenThrough(const QString &integrationGuid) const
{
    return d->newest([&integrationGuid](const DeliveryRecord &record) {
        return record.integrationGuid == integrationGuid && isProvenDelivery(record);
    });
}

void DeliveryHistory::put(const DeliveryRecord &record)
{
    if (record.id.isEmpty() || !record.startedAt.isValid())
        return;
    d->unwritten.insert(record.id);
    d->write([&](QSet<QString> &changed) {
        d->set(record);
        changed.insert(record.id);
    });
}

void DeliveryHistory::amend(const QString &id, const std::function<bool(DeliveryRecord &)> &change)
{
    d->write([&](QSet<QString> &changed) {
        const int row = d->rowOf(id);
        DeliveryRecord record = row < 0 ? DeliveryRecord() : d->records.at(row);
        if (row < 0 || !change(record))
            return;
        d->records[row] = record;
        d->unwritten.insert(id);
        changed.insert(id);
    });
}

bool DeliveryHistory::isUnderWayElsewhere(const QString &id) const
{
    const DeliveryRecord *known = record(id);
    if (!known || known->result != DeliveryRecord::Result::Running || d->unwritten.contains(id))
        return false;
    const QString run = d->asWritten.value(id).value("run"_L1).toString();
    return run != d->run.id() && d->run.isAlive(run);
}

const DrillPlan *DeliveryHistory::drill(const QString &id) const
{
    const auto found = d->drills.constFind(id);
    return found == d->drills.constEnd() ? nullptr : &*found;
}

void DeliveryHistory::putDrill(const DrillPlan &plan)
{
    if (plan.id.isEmpty() || !plan.startedAt.isValid())
        return;
    d->drills.insert(plan.id, plan);
    d->unwrittenDrills.insert(plan.id);
    d->write({});
}

void DeliveryHistory::remove(const QString &folder, const QString &profileId)
{
    const QString path = historyPath(folder, profileId);
    if (!path.isEmpty())
        QFile::remove(path);
}

/// The records of the file in place of those in memory, but for the unwritten ones. What another
/// copy of the app added or changed.
QSet<QString> DeliveryHistory::Private::takeOver(const QJsonObject &object)
{
    if (!object.contains("records"_L1)) // gone or damaged meanwhile: what is known stays
        return {};
    QSet<QString> changed;
    QHash<QString, DeliveryRecord> before;
    for (const DeliveryRecord &record : std::as_const(records))
        before.insert(record.id, record);
    QList<DeliveryRecord> now;
    QSet<QString> seen;
    QHash<QString, QJsonObject> nowWritten;
    foreign = {};
    const QJsonArray array = object.value("records"_L1).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject entry = value.toObject();
        const QString id = entry.value("id"_L1).toString();
        if (id.isEmpty() || seen.contains(id))
            continue;
        seen.insert(id);
        nowWritten.insert(id, entry);
        const bool ours = before.contains(id)
                          && (unwritten.contains(id) || asWritten.value(id) == entry);
        if (ours) {
            now.append(before.value(id));
        } else if (const auto record = deliveryRecordFromJson(entry)) {
            now.append(*record);
            changed.insert(id);
        } else {
            foreign.append(entry);
        }
    }
    for (const DeliveryRecord &record : std::as_const(records)) {
        if (!seen.contains(record.id) && unwritten.contains(record.id))
            now.append(record);
    }
    records = now;
    asWritten = nowWritten;
    order();
    return changed;
}

/// A drill never changes but for its end: what is known whole is not read again.
void DeliveryHistory::Private::takeOverDrills(const QJsonArray &array)
{
    for (const QJsonValue &value : array) {
        const QJsonObject entry = value.toObject();
        const auto known = drills.constFind(entry.value("id"_L1).toString());
        if (known != drills.constEnd()
            && (known->endedAt.isValid() || unwrittenDrills.contains(known->id)))
            continue;
        if (const auto plan = drillPlanFromJson(entry))
            drills.insert(plan->id, *plan);
    }
}

/// One that has just begun has no record yet.
bool DeliveryHistory::Private::isWanted(const DrillPlan &plan) const
{
    constexpr qint64 longEnough = 24LL * 3600;
    return plan.startedAt.secsTo(QDateTime::currentDateTimeUtc()) < longEnough
           || std::any_of(
               records.begin(), records.end(),
               [&plan](const DeliveryRecord &record) { return record.drillId == plan.id; });
}

QJsonArray DeliveryHistory::Private::drillsToArray(const QJsonArray &inFile) const
{
    QJsonArray array;
    QSet<QString> there;
    for (const QJsonValue &value : inFile) {
        const auto known = drills.constFind(value.toObject().value("id"_L1).toString());
        const bool newer = known == drills.constEnd(); // not ours to understand
        if (!newer && (unwrittenDrills.contains(known->id) || !isWanted(*known)))
            continue;
        array.append(value);
        if (!newer)
            there.insert(known->id);
    }
    for (const DrillPlan &plan : drills) { // also where the file was lost meanwhile
        if (!there.contains(plan.id) && (unwrittenDrills.contains(plan.id) || isWanted(plan)))
            array.append(toJson(plan));
    }
    return array;
}

/// Everything that is not written yet, after @p change has worked on the newest there is: of the
/// file, or where that cannot be had of what is known. What changed, also by others, is told.
void DeliveryHistory::Private::write(const Change &change)
{
    QSet<QString> changed;
    bool taken = false;
    const auto apply = [&] {
        taken = true;
        if (change)
            change(changed);
        order();
    };
    const bool written = file.update([&](QJsonObject &object) {
        changed = takeOver(object);
        apply();
        object.insert(u"records"_s, toArray());
        const QJsonArray kept = object.value("drills"_L1).toArray();
        takeOverDrills(kept);
        object.insert(u"drills"_s, drillsToArray(kept));
    });
    if (!taken)
        apply();
    if (written) {
        unwritten.clear();
        unwrittenDrills.clear();
    }
    for (const QString &id : std::as_const(changed))
        Q_EMIT q->recordChanged(id);
    if (!written)
        Q_EMIT q->writeFailed();
}

int DeliveryHistory::Private::rowOf(const QString &id) const
{
    const auto found = std::find_if(
        records.begin(), records.end(),
        [&id](const DeliveryRecord &record) { return record.id == id; });
    return found == records.end() ? -1 : int(found - records.begin());
}

void DeliveryHistory::Private::set(const DeliveryRecord &record)
{
    const int row = rowOf(record.id);
    if (row < 0)
        records.append(record);
    else
        records[row] = record;
}

/// Newest first, and no more than there is room for.
void DeliveryHistory::Private::order()
{
    std::stable_sort(
        records.begin(), records.end(),
        [](const DeliveryRecord &a, const DeliveryRecord &b) { return a.startedAt > b.startedAt; });
    if (records.size() <= mostRecords)
        return;
    QList<DeliveryRecord> kept;
    for (const DeliveryRecord &record : std::as_const(records)) {
        if (kept.size() < mostRecords || record.incidentOpen)
            kept.append(record);
    }
    records = kept;
}

QJsonArray DeliveryHistory::Private::toArray()
{
    QJsonArray array = foreign;
    QHash<QString, QJsonObject> written;
    for (const DeliveryRecord &record : std::as_const(records)) {
        const bool asBefore = !unwritten.contains(record.id) && asWritten.contains(record.id);
        QJsonObject entry = asBefore ? asWritten.value(record.id) : toJson(record);
        if (!asBefore && record.result == DeliveryRecord::Result::Running && run.declare())
            entry.insert(u"run"_s, run.id());
        written.insert(record.id, entry);
        array.append(entry);
    }
    asWritten = written;
    return array;
}

template<typename Wanted>
const DeliveryRecord *DeliveryHistory::Private::newest(Wanted wanted) const
{
    const auto found = std::find_if(records.begin(), records.end(), wanted);
    return found == records.end() ? nullptr : &*found;
}

} // namespace alertbridge
