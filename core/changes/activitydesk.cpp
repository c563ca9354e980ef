// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/activitydesk.h"

#include "core/changes/changecarrier.h"
#include "core/changes/inverse.h"

namespace alertbridge {

using namespace Qt::StringLiterals;
using State = ChangeRow::State;

ActivityDesk::ActivityDesk(Account *account, Journal *journal, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_journal(journal)
{
}

ActivityDesk::~ActivityDesk() = default;

bool ActivityDesk::isInDoubt(const JournalEntry &entry) const
{
    const bool open = entry.outcome == Outcome::Open && !m_journal->isUnderWay(entry);
    return !entry.undone && (open || entry.outcome == Outcome::Unknown);
}

bool ActivityDesk::canFinish(const JournalEntry &entry) const
{
    return isInDoubt(entry) && entry.change.kind != Change::Kind::SendTestMessage
           && entry.change.kind != Change::Kind::SendChangeEvent;
}

bool ActivityDesk::canUndo(const JournalEntry &entry) const
{
    if (!canFinish(entry))
        return inverseOf(entry).has_value();
    JournalEntry done = entry;
    done.outcome = Outcome::Done;
    return inverseOf(done).has_value();
}

void ActivityDesk::finish(qint64 entry)
{
    add(entry, Act::Finish);
}

void ActivityDesk::finishAll()
{
    const QList<JournalEntry> open = m_journal->openEntries();
    for (const JournalEntry &entry : open) {
        if (canFinish(entry))
            add(entry.id, Act::Finish);
    }
}

void ActivityDesk::undo(qint64 entry)
{
    add(entry, Act::Undo);
}

bool ActivityDesk::isBusy(qint64 entry) const
{
    return (entry != 0 && m_current == entry)
           || std::any_of(m_tasks.begin(), m_tasks.end(),
                          [entry](const Task &task) { return task.entry == entry; });
}

std::optional<ApiError> ActivityDesk::error(qint64 entry) const
{
    const auto found = m_errors.find(entry);
    return found == m_errors.end() ? std::nullopt : std::optional(*found);
}

void ActivityDesk::stopWorking()
{
    m_tasks.clear();
    Q_EMIT changed();
}

void ActivityDesk::add(qint64 entry, Act act)
{
    if (isBusy(entry))
        return;
    m_errors.remove(entry);
    m_tasks.append({entry, act});
    if (m_current == 0)
        next();
    else
        Q_EMIT changed();
}

void ActivityDesk::next()
{
    m_current = 0;
    while (m_current == 0 && !m_tasks.isEmpty()) {
        const Task task = m_tasks.takeFirst();
        const JournalEntry *found = m_journal->entry(task.entry);
        if (!found)
            continue;
        const JournalEntry entry = *found;
        if (task.act == Act::Finish && canFinish(entry)) {
            m_current = entry.id;
            carry(entry.change, entry.id);
        } else if (task.act == Act::Undo && canUndo(entry)) {
            m_current = entry.id;
            takeBack(entry);
        }
    }
    Q_EMIT changed();
}

void ActivityDesk::carry(const Change &change, qint64 entry)
{
    m_carrier = std::make_shared<ChangeCarrier>(this, m_account, m_journal, change, entry);
    m_carrier->run({}, [this](State state, const std::optional<ApiError> &error) {
        const bool good = state == State::Done || state == State::AsWanted;
        if (good)
            Q_EMIT tookEffect(m_carrier->change());
        takeEnd(good ? std::nullopt : error);
    });
}

void ActivityDesk::takeBack(const JournalEntry &entry)
{
    if (const auto inverse = inverseOf(entry)) {
        carry(*inverse, 0);
        return;
    }
    // What became of it first. Flags are not shown; the old ones may be set in either case.
    m_carrier = std::make_shared<ChangeCarrier>(this, m_account, m_journal, entry.change, entry.id);
    m_carrier->settle({}, [this, entry](State, const std::optional<ApiError> &error) {
        const bool unshown = error && error->code == "cannot_tell"_L1;
        const auto inverse = unshown ? inverseWhereUnshown(entry)
                                     : inverseOf(*m_journal->entry(entry.id));
        if (inverse)
            carry(*inverse, 0);
        else
            takeEnd(error);
    });
}

std::optional<Change> ActivityDesk::inverseWhereUnshown(const JournalEntry &entry)
{
    JournalEntry done = entry;
    done.outcome = Outcome::Done;
    return inverseOf(done);
}

void ActivityDesk::takeEnd(const std::optional<ApiError> &error)
{
    // That it had no effect is what the entry says now.
    if (error && error->code != "no_effect"_L1)
        m_errors.insert(m_current, *error);
    if (error && error->kind == ApiError::Kind::Unauthorized) {
        m_tasks.clear(); // the others would fail alike
        m_account->reportUnauthorized(error->service);
    }
    next();
}

} // namespace alertbridge
