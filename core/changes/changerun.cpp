// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/changerun.h"

#include "core/changes/changecarrier.h"

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;
using State = ChangeRow::State;

namespace {

bool isBelowDefinition(Change::Kind kind)
{
    return isAtUptrends(kind) && kind != Change::Kind::CreateDefinition
           && kind != Change::Kind::RemoveDefinition;
}

} // namespace

struct ChangeRun::Private
{
    ChangeRun *q;
    Account *account;
    Journal *journal;
    QList<ChangeRow> rows;
    QList<std::shared_ptr<ChangeCarrier>> carriers; ///< of the rows that were begun
    Phase phase = Phase::Idle;
    bool stopping = false;

    bool isBusy() const { return phase == Phase::Running || phase == Phase::Paused; }
    void setPhase(Phase next);
    void setState(qsizetype row, State state, const std::optional<ApiError> &error = {});
    void next();
    void takeEnd(qsizetype row, State state, const std::optional<ApiError> &error);
    bool prepare(qsizetype row);
    void fillIn(qsizetype row);
    int count(State one, State other) const;
};

ChangeRun::ChangeRun(Account *account, Journal *journal, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->account = account;
    d->journal = journal;
}

ChangeRun::~ChangeRun() = default;

QList<ChangeRow> waitingRows(const QList<Change> &changes)
{
    QList<ChangeRow> rows;
    for (const Change &change : changes) {
        ChangeRow row;
        row.change = change;
        rows.append(row);
    }
    return rows;
}

void ChangeRun::setChanges(const QList<Change> &changes)
{
    setRows(waitingRows(changes));
}

void ChangeRun::setEntries(const QList<JournalEntry> &entries)
{
    QList<ChangeRow> rows;
    for (const JournalEntry &entry : entries) {
        ChangeRow row;
        row.change = entry.change;
        row.entry = entry.id;
        rows.append(row);
    }
    setRows(rows);
}

void ChangeRun::setRows(QList<ChangeRow> rows)
{
    if (d->isBusy())
        return;
    beginResetModel();
    d->rows = std::move(rows);
    d->carriers = QList<std::shared_ptr<ChangeCarrier>>(d->rows.size());
    endResetModel();
    d->setPhase(Phase::Idle);
}

const QList<ChangeRow> &ChangeRun::rows() const
{
    return d->rows;
}

ChangeRun::Phase ChangeRun::phase() const
{
    return d->phase;
}

int ChangeRun::doneCount() const
{
    return d->count(State::Done, State::AsWanted);
}

int ChangeRun::failedCount() const
{
    return d->count(State::Failed, State::OutOfDate);
}

void ChangeRun::start()
{
    if (d->isBusy())
        return;
    d->stopping = false;
    d->setPhase(Phase::Running);
    d->next();
}

void ChangeRun::resume()
{
    if (d->phase != Phase::Paused)
        return;
    d->stopping = false;
    d->setPhase(Phase::Running);
    d->next();
}

void ChangeRun::retryFailed()
{
    if (d->isBusy())
        return;
    for (qsizetype row = 0; row < d->rows.size(); ++row) {
        if (d->rows.at(row).state == State::Failed)
            d->setState(row, State::Waiting);
    }
    start();
}

void ChangeRun::stop()
{
    if (d->phase == Phase::Paused)
        d->setPhase(Phase::Finished);
    else if (d->phase == Phase::Running)
        d->stopping = true;
}

int ChangeRun::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->rows.size());
}

QVariant ChangeRun::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    const ChangeRow &row = d->rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.change.definitionName.isEmpty() ? row.change.name : row.change.definitionName;
    case StateRole:
        return static_cast<int>(row.state);
    default:
        return {};
    }
}

int ChangeRun::Private::count(State one, State other) const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [one, other](const ChangeRow &row) {
            return row.state == one || row.state == other;
        }));
}

void ChangeRun::Private::setPhase(Phase next)
{
    if (phase == next)
        return;
    phase = next;
    Q_EMIT q->phaseChanged(phase);
}

void ChangeRun::Private::setState(qsizetype row, State state, const std::optional<ApiError> &error)
{
    rows[row].state = state;
    rows[row].error = error;
    const QModelIndex changed = q->index(static_cast<int>(row), 0);
    Q_EMIT q->dataChanged(changed, changed, {StateRole});
    Q_EMIT q->rowChanged(static_cast<int>(row));
}

void ChangeRun::Private::next()
{
    while (!stopping) {
        const auto waiting = std::find_if(rows.begin(), rows.end(), [](const ChangeRow &row) {
            return row.state == State::Waiting;
        });
        if (waiting == rows.end())
            break;
        const qsizetype row = waiting - rows.begin();
        if (prepare(row)) {
            setState(row, State::Running);
            carriers.at(row)->run({},
                                  [this, row](State state, const std::optional<ApiError> &error) {
                                      takeEnd(row, state, error);
                                  });
            return;
        }
        // What it is about could not be made by the row before.
        setState(row, State::Failed, ApiError::local(u"definition_missing"_s));
    }
    setPhase(Phase::Finished);
}

bool ChangeRun::Private::prepare(qsizetype row)
{
    if (carriers.at(row))
        return true;
    fillIn(row);
    const Change &change = rows.at(row).change;
    if (isBelowDefinition(change.kind) && change.definitionGuid.isEmpty())
        return false;
    carriers[row] = std::make_shared<ChangeCarrier>(q, account, journal, change,
                                                    rows.at(row).entry);
    return true;
}

void ChangeRun::Private::takeEnd(qsizetype row, State state, const std::optional<ApiError> &error)
{
    rows[row].change = carriers.at(row)->change();
    setState(row, state, error);
    if (state == State::Waiting) {
        setPhase(stopping ? Phase::Finished : Phase::Paused);
        account->reportUnauthorized(error->service);
        return;
    }
    next();
}

/// The GUID of an alert definition that was not made yet when this was planned.
void ChangeRun::Private::fillIn(qsizetype row)
{
    Change &change = rows[row].change;
    if (!change.definitionGuid.isEmpty() || change.definitionName.isEmpty())
        return;
    for (qsizetype earlier = row - 1; earlier >= 0; --earlier) {
        const Change &made = rows.at(earlier).change;
        if (made.kind == Change::Kind::CreateDefinition
            && made.definitionName == change.definitionName) {
            change.definitionGuid = made.definitionGuid;
            return;
        }
    }
}

Async<Change> carryOut(QObject *context, Account *account, Journal *journal, const Change &change,
                       std::stop_token stop)
{
    const Deferred<Change> deferred;
    const auto carrier = std::make_shared<ChangeCarrier>(context, account, journal, change);
    carrier->run(std::move(stop), [deferred, carrier = carrier.get()](
                                      State state, const std::optional<ApiError> &error) {
        if (state == State::Done || state == State::AsWanted)
            deferred.finish(carrier->change());
        else
            deferred.finish(failure(*error));
    });
    return deferred.future();
}

} // namespace alertbridge
