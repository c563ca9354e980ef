// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/changecarrier.h"

#include "core/changes/knownflags.h"
#include "core/net/pause.h"

#include <array>

namespace alertbridge {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostSends = 2; ///< a second one only after the first was looked up and not found
/// A write may be visible a moment later, and lists show longer what was deleted.
constexpr std::array lookPauses {0ms, 500ms, 1000ms, 2000ms};

/// 429 is told where nothing was processed.
bool isLost(const ApiError &error)
{
    return error.kind == ApiError::Kind::Cancelled
           || (mayHaveHappened(error) && error.kind != ApiError::Kind::RateLimited);
}

} // namespace

ChangeCarrier::ChangeCarrier(QObject *context, Account *account, Journal *journal,
                             const Change &change, qint64 entry)
    : m_context(context)
    , m_account(account)
    , m_journal(journal)
    , m_change(change)
    , m_operation(operationFor(context, account, change))
    , m_recording(journal, entry)
    , m_sent(entry != 0)
{
    const JournalEntry *earlier = journal ? journal->entry(entry) : nullptr;
    m_ended = earlier && earlier->outcome != Outcome::Open;
}

void ChangeCarrier::run(std::stop_token stop, Ended ended)
{
    m_onlyLook = false;
    begin(std::move(stop), std::move(ended));
}

void ChangeCarrier::settle(std::stop_token stop, Ended ended)
{
    m_onlyLook = true;
    begin(std::move(stop), std::move(ended));
}

void ChangeCarrier::begin(std::stop_token stop, Ended ended)
{
    m_stop = std::move(stop);
    m_whenEnded = std::move(ended);
    m_sends = 0;
    m_looks = 0;
    const QString refusal = !m_operation                             ? u"not_applicable"_s
                            : m_account->isReadOnly() && !m_onlyLook ? u"read_only"_s
                                                                     : QString();
    if (refusal.isEmpty()) {
        look(Step::Look);
        return;
    }
    afterPause(m_context, 0ms, m_stop, [self = shared_from_this(), refusal] {
        self->end(State::Failed, ApiError::local(refusal));
    });
}

void ChangeCarrier::look(Step step)
{
    const auto seen = step == Step::ReadBack ? m_operation->readBack(m_stop)
                                             : m_operation->look(m_sent, m_stop);
    onFinished(m_context, seen, [self = shared_from_this(), step](const Result<Seen> &result) {
        if (result)
            self->take(step, *result);
        else if (self->m_operation->isRemoval() && result.error().kind == ApiError::Kind::NotFound)
            self->take(step, Seen::AsWanted);
        else
            self->refuse(result.error());
    });
}

void ChangeCarrier::lookLater(Step step)
{
    afterPause(m_context, lookPauses.at(m_looks), m_stop, [self = shared_from_this(), step] {
        ++self->m_looks;
        self->look(step);
    });
}

void ChangeCarrier::take(Step step, Seen seen)
{
    if (seen == Seen::AsWanted) {
        const bool ours = step != Step::Look || m_sent;
        finish(ours ? State::Done : State::AsWanted);
        return;
    }
    switch (step) {
    case Step::Look:
        if (seen == Seen::Otherwise)
            finish(State::OutOfDate, ApiError::local(u"changed_meanwhile"_s));
        else if (m_onlyLook || !m_operation->canSend())
            settleUnsent();
        else
            send();
        break;
    case Step::LookAfterLost:
        if (seen == Seen::AsBefore && m_operation->mayRepeat() && m_sends < mostSends)
            send();
        else if (m_looks < lookPauses.size())
            lookLater(step);
        else
            finish(State::Failed, m_lost);
        break;
    case Step::ReadBack:
        if (m_looks < lookPauses.size())
            lookLater(step);
        else
            finish(State::Failed,
                   m_lost.value_or(ApiError::local(m_operation->isRemoval() ? u"still_there"_s
                                                                            : u"not_read_back"_s)));
        break;
    }
}

/// It had no effect, as far as the service shows that.
void ChangeCarrier::settleUnsent()
{
    if (!m_operation->isShown()) {
        end(State::Failed, ApiError::local(u"cannot_tell"_s));
        return;
    }
    m_recording.end(Outcome::Refused, m_change);
    m_recording = Recording(m_journal);
    m_sent = m_ended = false;
    end(State::Failed, ApiError::local(u"no_effect"_s));
}

void ChangeCarrier::send()
{
    readKnownFlags();
    takeChange();
    if (!startAgain()) {
        end(State::Failed, Recording::unwritable());
        return;
    }
    ++m_sends;
    m_looks = 0;
    onFinished(
        m_context, m_operation->send(m_stop),
        [self = shared_from_this()](const Result<Done> &result) { self->takeAnswer(result); });
}

/// In the journal with an open end before anything leaves. An end that was written already closes
/// that attempt, of which it is known now that it had no effect.
bool ChangeCarrier::startAgain()
{
    if (m_ended) {
        m_recording.end(Outcome::Refused, m_change, m_lost);
        m_recording = Recording(m_journal);
        m_ended = false;
    }
    return m_recording.begin(m_change);
}

/// What is known of the flags before, where the plan does not say.
void ChangeCarrier::readKnownFlags()
{
    const bool flags = m_change.kind == Change::Kind::DetachIntegration
                       || m_change.kind == Change::Kind::UpdateAttachment;
    if (m_known || !flags || !m_journal || !m_change.before.isEmpty())
        return;
    m_known.emplace();
    const QJsonObject values = uptrends::toJson(
        lastKnownFlags(*m_journal, m_change.definitionGuid, m_change.level, m_change.id).flags);
    for (auto flag = values.begin(); flag != values.end(); ++flag) {
        if (m_change.after.isEmpty() || m_change.after.contains(flag.key()))
            m_known->insert(flag.key(), flag.value());
    }
}

void ChangeCarrier::takeChange()
{
    m_change = m_operation->change();
    if (!m_known)
        return;
    for (auto flag = m_known->begin(); flag != m_known->end(); ++flag)
        m_change.before.insert(flag.key(), flag.value());
}

void ChangeCarrier::takeAnswer(const Result<Done> &result)
{
    using Kind = ApiError::Kind;
    if (result) {
        m_sent = true;
        lookLater(Step::ReadBack);
        return;
    }
    const ApiError &error = result.error();
    // A second one may be refused because the first arrived after all; what is gone was removed.
    const bool late = m_sends > 1 && (error.kind == Kind::Invalid || error.kind == Kind::Conflict);
    const bool gone = m_operation->isDelete()
                      && (error.kind == Kind::NotFound || error.httpStatus == 405);
    if (late || gone || isLost(error)) {
        m_sent = true;
        m_lost = error;
        lookLater(gone ? Step::ReadBack : Step::LookAfterLost);
        return;
    }
    refuse(error);
}

void ChangeCarrier::refuse(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
        finish(State::Waiting, error);
        break;
    case ApiError::Kind::NotFound:
        finish(State::OutOfDate, error);
        break;
    default:
        finish(State::Failed, error);
        break;
    }
}

void ChangeCarrier::finish(State state, const std::optional<ApiError> &error)
{
    takeChange();
    if (state == State::AsWanted && endEarlier())
        state = State::Done;
    if (state == State::AsWanted && m_change.undoes != 0) {
        // Written down all the same, so that the earlier change counts as undone.
        if (m_recording.begin(m_change))
            m_recording.end(Outcome::NotNeeded, m_change);
    } else if (state == State::Done) {
        m_recording.end(Outcome::Done, m_change);
    } else if (m_sends > 0 || (m_sent && state == State::OutOfDate)) {
        m_recording.end(m_sent ? Outcome::Unknown : Outcome::Refused, m_change, error);
        m_ended = m_sent;
        if (!m_sent) // the next attempt is one of its own
            m_recording = Recording(m_journal);
    }
    end(state, error);
}

/// An attempt of an earlier run whose end was not known did it.
bool ChangeCarrier::endEarlier() const
{
    const qint64 earlier = m_journal ? m_journal->openEntry(m_change) : 0;
    Recording(m_journal, earlier).end(Outcome::Done, m_change);
    return earlier != 0;
}

void ChangeCarrier::end(State state, const std::optional<ApiError> &error)
{
    const Ended ended = std::exchange(m_whenEnded, {});
    ended(state, error);
}

} // namespace alertbridge
