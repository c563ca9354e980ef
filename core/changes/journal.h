// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change.h"
#include "core/changes/journalfile.h"

#include <QtCore/QList>
#include <QtCore/QObject>

namespace alertbridge {

/// What this app changed at the services of one profile, oldest first. A change is written down
/// before it is sent and once more when its end is known, each time to the disk, so that a crash in
/// between is found at the next start. Main thread.
class Journal : public QObject
{
    Q_OBJECT

public:
    /// @p folder empty: QStandardPaths::AppDataLocation. Reads what is there.
    Journal(const QString &folder, const QString &profileId, QObject *parent = nullptr);
    ~Journal() override;

    const QList<JournalEntry> &entries() const { return m_entries; }
    const JournalEntry *entry(qint64 id) const;
    QList<JournalEntry> openEntries() const; ///< begun in an earlier run, and not left as they are
    /// Of this run of the app and not ended: its answer is waited for.
    bool isUnderWay(const JournalEntry &entry) const;
    bool isDamaged() const { return m_file.isDamaged(); }
    /// Where a damaged file is kept; empty: it is still in its place.
    QString damagedCopy() const { return m_file.damagedCopy(); }
    bool isNewer() const { return m_file.isNewer(); } ///< not read, and nothing can be begun

    /// The entry's id; 0 where it could not be written: then the change must not be sent.
    [[nodiscard]] qint64 begin(const Change &change);
    /// @p change with what the service answered, such as the id of what was made.
    void end(qint64 id, Outcome outcome, const Change &change,
             const std::optional<ApiError> &error = {});
    /// The latest entry of the same kind and target, and with the same values to be, whose end is
    /// open or unknown; 0 for none. For changes that go on over a restart.
    qint64 openEntry(const Change &change) const;
    QList<JournalEntry> entriesOfGroup(const QString &group) const; ///< oldest first
    void leave(qint64 id); ///< the user looked at an open end and leaves it

    static QString fileName(const QString &folder, const QString &profileId);
    static void remove(const QString &folder, const QString &profileId);

Q_SIGNALS:
    void entryAdded(int row);
    void entryChanged(int row);
    void writeFailed();

private:
    void take(const QJsonObject &record);
    void takeBegin(const QJsonObject &record);
    void takeEnd(const QJsonObject &record, int row);
    int rowOf(qint64 id) const; ///< -1 where there is none

    QList<JournalEntry> m_entries;
    JournalFile m_file;
    qint64 m_lastId = 0; ///< also of records that were not understood
    qint64 m_lastOfEarlierRuns = 0;
};

} // namespace alertbridge
