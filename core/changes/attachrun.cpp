// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/attachrun.h"

#include <QtCore/QTimer>

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostSends = 2; ///< a second one only after the first was looked up and not found
constexpr int mostReadBacks = 3;
constexpr auto readBackPause = 500ms; // a write may be visible a moment later

Change changeOf(const AttachRow &row)
{
    Change change;
    change.kind = Change::Kind::AttachIntegration;
    change.id = row.attachment.integrationGuid;
    change.name = row.integrationName;
    change.definitionGuid = row.definitionGuid;
    change.definitionName = row.definitionName;
    change.level = row.level;
    change.after = toJson(uptrends::AttachmentFlags {
        row.attachment.active, row.attachment.sendOkAlerts, row.attachment.sendReminderAlerts});
    return change;
}

} // namespace

struct AttachRun::Private
{
    /// Where the running row is. Each step asks the service once.
    enum class Step { Look, Send, ReadBack, LookAfterLost };

    AttachRun *q;
    Account *account;
    Journal *journal;
    qint64 entry = 0; ///< of the running row in the journal; 0 before anything was sent for it
    QList<AttachRow> rows;
    QList<bool> sent; ///< a POST for that row may have taken effect: what is found attached then is
                      ///< our doing
    Phase phase = Phase::Idle;
    int current = -1;
    int sends = 0;
    int readBacks = 0;
    ApiError lostError; ///< of the POST whose outcome is not known
    bool stopping = false;

    void setPhase(Phase next);
    void setState(int row, AttachRow::State state, const std::optional<ApiError> &error = {});
    void next();
    void look(Step step);
    void taken(Step step, bool attached);
    void send();
    void takeAnswer(const Result<Done> &result);
    void refuse(const ApiError &error);
    void finishRow(AttachRow::State state, const std::optional<ApiError> &error = {});
    bool writeDown();
    void writeEnd(Outcome outcome, const std::optional<ApiError> &error);
};

AttachRun::AttachRun(Account *account, Journal *journal, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->account = account;
    d->journal = journal;
}

AttachRun::~AttachRun() = default;

void AttachRun::setRows(const QList<AttachRow> &rows)
{
    if (d->phase == Phase::Running || d->phase == Phase::Paused)
        return;
    beginResetModel();
    d->rows = rows;
    d->sent = QList<bool>(rows.size(), false);
    for (AttachRow &row : d->rows) {
        row.state = AttachRow::State::Waiting;
        row.error.reset();
    }
    endResetModel();
    d->setPhase(Phase::Idle);
}

const QList<AttachRow> &AttachRun::rows() const
{
    return d->rows;
}

AttachRun::Phase AttachRun::phase() const
{
    return d->phase;
}

int AttachRun::doneCount() const
{
    return static_cast<int>(std::count_if(d->rows.begin(), d->rows.end(), [](const AttachRow &row) {
        return row.state == AttachRow::State::Done
               || row.state == AttachRow::State::AlreadyAttached;
    }));
}

int AttachRun::failedCount() const
{
    return static_cast<int>(std::count_if(d->rows.begin(), d->rows.end(), [](const AttachRow &row) {
        return row.state == AttachRow::State::Failed || row.state == AttachRow::State::OutOfDate;
    }));
}

void AttachRun::start()
{
    if (d->phase == Phase::Running || d->phase == Phase::Paused)
        return;
    d->stopping = false;
    d->setPhase(Phase::Running);
    d->next();
}

void AttachRun::resume()
{
    if (d->phase != Phase::Paused)
        return;
    d->stopping = false;
    d->setPhase(Phase::Running);
    d->next();
}

void AttachRun::retryFailed()
{
    if (d->phase == Phase::Running || d->phase == Phase::Paused)
        return;
    for (int row = 0; row < d->rows.size(); ++row) {
        if (d->rows.at(row).state == AttachRow::State::Failed)
            d->setState(row, AttachRow::State::Waiting);
    }
    start();
}

void AttachRun::stop()
{
    if (d->phase == Phase::Paused)
        d->setPhase(Phase::Finished);
    else if (d->phase == Phase::Running)
        d->stopping = true;
}

int AttachRun::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->rows.size());
}

QVariant AttachRun::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    const AttachRow &row = d->rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.definitionName;
    case StateRole:
        return static_cast<int>(row.state);
    case LevelRole:
        return row.level;
    case DefinitionGuidRole:
        return row.definitionGuid;
    case OkAlertsRole:
        return row.attachment.sendOkAlerts;
    case RemindersRole:
        return row.attachment.sendReminderAlerts;
    default:
        return {};
    }
}

void AttachRun::Private::setPhase(Phase next)
{
    if (phase == next)
        return;
    phase = next;
    Q_EMIT q->phaseChanged(phase);
}

void AttachRun::Private::setState(int row, AttachRow::State state,
                                  const std::optional<ApiError> &error)
{
    rows[row].state = state;
    rows[row].error = error;
    const QModelIndex changed = q->index(row, 0);
    Q_EMIT q->dataChanged(changed, changed, {StateRole});
    Q_EMIT q->rowChanged(row);
}

void AttachRun::Private::next()
{
    const auto waiting = std::find_if(rows.begin(), rows.end(), [](const AttachRow &row) {
        return row.state == AttachRow::State::Waiting;
    });
    if (stopping || waiting == rows.end()) {
        current = -1;
        setPhase(Phase::Finished);
        return;
    }
    current = static_cast<int>(waiting - rows.begin());
    sends = 0;
    readBacks = 0;
    setState(current, AttachRow::State::Running);
    look(Step::Look);
}

void AttachRun::Private::look(Step step)
{
    const AttachRow &row = rows.at(current);
    onFinished(q, account->uptrends()->fetchLevelIntegrations(row.definitionGuid, row.level),
               [this, step](const Result<Listing<uptrends::Integration>> &result) {
                   if (!result) {
                       refuse(result.error());
                       return;
                   }
                   const QString &guid = rows.at(current).attachment.integrationGuid;
                   const bool attached = std::any_of(
                       result->items.begin(), result->items.end(),
                       [&guid](const uptrends::Integration &integration) {
                           return integration.guid.compare(guid, Qt::CaseInsensitive) == 0;
                       });
                   if (!attached && !result->unreadable.isEmpty())
                       refuse(result->unreadable.first());
                   else
                       taken(step, attached);
               });
}

void AttachRun::Private::taken(Step step, bool attached)
{
    if (attached) {
        const bool ours = step != Step::Look || sent.at(current);
        finishRow(ours ? AttachRow::State::Done : AttachRow::State::AlreadyAttached);
        return;
    }
    switch (step) {
    case Step::Look:
        send();
        break;
    case Step::LookAfterLost:
        if (sends < mostSends)
            send();
        else
            finishRow(AttachRow::State::Failed, lostError);
        break;
    case Step::ReadBack:
    case Step::Send:
        if (readBacks < mostReadBacks)
            QTimer::singleShot(readBackPause, q, [this] {
                ++readBacks;
                look(Step::ReadBack);
            });
        else
            finishRow(AttachRow::State::Failed, ApiError::local(u"not_read_back"_s));
        break;
    }
}

void AttachRun::Private::send()
{
    if (!writeDown()) {
        finishRow(AttachRow::State::Failed, ApiError::local(u"journal_unwritable"_s));
        return;
    }
    const AttachRow &row = rows.at(current);
    ++sends;
    onFinished(q, account->uptrends()->attach(row.definitionGuid, row.level, row.attachment),
               [this](const Result<Done> &result) { takeAnswer(result); });
}

void AttachRun::Private::takeAnswer(const Result<Done> &result)
{
    using Kind = ApiError::Kind;
    if (result) {
        sent[current] = true;
        ++readBacks;
        look(Step::ReadBack);
        return;
    }
    const ApiError &error = result.error();
    // A second one may be refused because the first arrived after all.
    const bool late = sends > 1 && (error.kind == Kind::Invalid || error.kind == Kind::Conflict);
    const bool unknown = late || error.outcomeUnknown || error.kind == Kind::Timeout
                         || error.kind == Kind::Offline || error.kind == Kind::Server
                         || error.kind == Kind::BadResponse || error.kind == Kind::Gateway
                         || error.kind == Kind::Cancelled;
    if (unknown) {
        sent[current] = true;
        lostError = error;
        look(Step::LookAfterLost);
        return;
    }
    refuse(error);
}

void AttachRun::Private::refuse(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
        writeEnd(sent.at(current) ? Outcome::Unknown : Outcome::Refused, error);
        setState(current, AttachRow::State::Waiting, error);
        setPhase(stopping ? Phase::Finished : Phase::Paused);
        account->reportUnauthorized(ApiError::Service::UptrendsApi);
        break;
    case ApiError::Kind::NotFound:
        finishRow(AttachRow::State::OutOfDate, error);
        break;
    default:
        finishRow(AttachRow::State::Failed, error);
        break;
    }
}

void AttachRun::Private::finishRow(AttachRow::State state, const std::optional<ApiError> &error)
{
    const bool good = state == AttachRow::State::Done || state == AttachRow::State::AlreadyAttached;
    writeEnd(good ? Outcome::Done : sent.at(current) ? Outcome::Unknown : Outcome::Refused, error);
    setState(current, state, error);
    next();
}

/// False where it could not be written: then nothing may be sent.
bool AttachRun::Private::writeDown()
{
    if (!journal || entry != 0)
        return true;
    entry = journal->begin(changeOf(rows.at(current)));
    return entry != 0;
}

void AttachRun::Private::writeEnd(Outcome outcome, const std::optional<ApiError> &error)
{
    if (entry != 0)
        journal->end(entry, outcome, changeOf(rows.at(current)), error);
    entry = 0;
}

} // namespace alertbridge
