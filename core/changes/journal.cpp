// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/journal.h"

#include "core/json/enumwords.h"
#include "core/json/errorjson.h"
#include "core/platform/platform.h"

#include <QtCore/QStandardPaths>

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

enum class Record { Begin, End, Leave };
constexpr EnumWords<Record, 3> recordWords {
    {{{Record::Begin, "begin"_L1}, {Record::End, "end"_L1}, {Record::Leave, "leave"_L1}}}};

constexpr EnumWords<Outcome, 5> outcomeWords {{{{Outcome::Open, "open"_L1},
                                                {Outcome::Done, "done"_L1},
                                                {Outcome::NotNeeded, "not_needed"_L1},
                                                {Outcome::Refused, "refused"_L1},
                                                {Outcome::Unknown, "unknown"_L1}}}};

QJsonObject record(Record kind, qint64 id)
{
    return {{u"record"_s, recordWords.text(kind)},
            {u"id"_s, id},
            {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
}

QDateTime timeOf(const QJsonObject &record)
{
    return QDateTime::fromString(record.value("at"_L1).toString(), Qt::ISODateWithMs);
}

} // namespace

Journal::Journal(const QString &folder, const QString &profileId, QObject *parent)
    : QObject(parent)
    , m_file(fileName(folder, profileId), [this](const QJsonObject &record) { take(record); })
{
    m_file.read();
    m_lastOfEarlierRuns = m_lastId;
}

Journal::~Journal() = default;

QString Journal::fileName(const QString &folder, const QString &profileId)
{
    const QString place = folder.isEmpty()
                              ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                              : folder;
    return place + "/journal-"_L1 + profileId + ".log"_L1;
}

void Journal::remove(const QString &folder, const QString &profileId)
{
    QFile::remove(fileName(folder, profileId));
}

const JournalEntry *Journal::entry(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_entries.at(row);
}

QList<JournalEntry> Journal::openEntries() const
{
    QList<JournalEntry> open;
    for (const JournalEntry &entry : m_entries) {
        if (entry.id <= m_lastOfEarlierRuns && entry.outcome == Outcome::Open && !entry.left)
            open.append(entry);
    }
    return open;
}

bool Journal::isUnderWay(const JournalEntry &entry) const
{
    return entry.id > m_lastOfEarlierRuns && entry.outcome == Outcome::Open;
}

qint64 Journal::begin(const Change &change)
{
    qint64 id = 0;
    const bool written = m_file.append([this, &change, &id] {
        id = m_lastId + 1;
        QJsonObject line = record(Record::Begin, id);
        if (const QString user = platform::userName(); !user.isEmpty())
            line.insert(u"by"_s, user);
        line.insert(u"change"_s, toJson(change));
        return line;
    });
    if (!written)
        Q_EMIT writeFailed();
    return written ? id : 0;
}

void Journal::end(qint64 id, Outcome outcome, const Change &change,
                  const std::optional<ApiError> &error)
{
    const bool written = m_file.append([&] {
        QJsonObject line = record(Record::End, id);
        line.insert(u"outcome"_s, outcomeWords.text(outcome));
        line.insert(u"change"_s, toJson(change));
        if (error)
            line.insert(u"error"_s, errorToJson(*error));
        return line;
    });
    if (!written)
        Q_EMIT writeFailed();
}

qint64 Journal::openEntry(const Change &change) const
{
    const auto found = std::find_if(
        m_entries.crbegin(), m_entries.crend(), [&change](const JournalEntry &entry) {
            return entry.change.kind == change.kind && isSameTarget(entry.change, change)
                   && (change.after.isEmpty() || entry.change.after == change.after)
                   && (entry.outcome == Outcome::Open || entry.outcome == Outcome::Unknown);
        });
    return found == m_entries.crend() ? 0 : found->id;
}

QList<JournalEntry> Journal::entriesOfGroup(const QString &group) const
{
    QList<JournalEntry> entries;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(entries),
                 [&group](const JournalEntry &entry) { return entry.change.group == group; });
    return entries;
}

void Journal::leave(qint64 id)
{
    if (!m_file.append([id] { return record(Record::Leave, id); }))
        Q_EMIT writeFailed();
}

int Journal::rowOf(qint64 id) const
{
    const auto found = std::lower_bound(
        m_entries.begin(), m_entries.end(), id,
        [](const JournalEntry &entry, qint64 wanted) { return entry.id < wanted; });
    return found == m_entries.end() || found->id != id ? -1 : int(found - m_entries.begin());
}

void Journal::take(const QJsonObject &record)
{
    JsonReader reader(record);
    const Record kind = recordWords.read(reader, u"record"_s);
    const qint64 id = reader.requiredInteger(u"id"_s);
    const int row = rowOf(id);
    m_lastId = std::max(m_lastId, id);
    if (!reader.ok()) // of a newer version: not ours to understand
        return;
    if (kind == Record::Begin) {
        takeBegin(record);
    } else if (row >= 0) {
        if (kind == Record::End)
            takeEnd(record, row);
        else
            m_entries[row].left = true;
        Q_EMIT entryChanged(row);
    }
}

void Journal::takeBegin(const QJsonObject &record)
{
    const auto change = changeFromJson(record.value("change"_L1).toObject());
    const qint64 id = record.value("id"_L1).toInteger();
    if (!change || (!m_entries.isEmpty() && id <= m_entries.constLast().id))
        return;
    JournalEntry entry;
    entry.id = id;
    entry.at = timeOf(record);
    entry.by = record.value("by"_L1).toString();
    entry.change = *change;
    m_entries.append(entry);
    Q_EMIT entryAdded(int(m_entries.size()) - 1);
}

void Journal::takeEnd(const QJsonObject &record, int row)
{
    JsonReader reader(record);
    JournalEntry &entry = m_entries[row];
    entry.outcome = outcomeWords.read(reader, u"outcome"_s);
    entry.endedAt = timeOf(record);
    if (const auto change = changeFromJson(record.value("change"_L1).toObject()))
        entry.change = *change;
    if (record.contains("error"_L1))
        entry.error = errorFromJson(record.value("error"_L1).toObject());
    if (entry.outcome != Outcome::Done && entry.outcome != Outcome::NotNeeded)
        return;
    if (const int earlier = rowOf(entry.change.undoes); earlier >= 0) {
        m_entries[earlier].undone = true;
        Q_EMIT entryChanged(earlier);
    }
}

} // namespace alertbridge
