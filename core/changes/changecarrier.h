// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeoperation.h"
#include "core/changes/changerun.h"
#include "core/changes/recording.h"

#include <functional>

namespace alertbridge {

/// Carries one change out: looks first, writes it down, sends it, reads it back. A lost answer is
/// looked up before anything is sent again. Keeps what it knows between two runs, so that what an
/// earlier one may have done is not done twice. Main thread; silent once @p context died.
class ChangeCarrier : public std::enable_shared_from_this<ChangeCarrier>
{
public:
    using State = ChangeRow::State;
    using Ended = std::function<void(State, const std::optional<ApiError> &)>;

    /// @p entry: of an earlier run of the app that did not write its end; 0 for none.
    ChangeCarrier(QObject *context, Account *account, Journal *journal, const Change &change,
                  qint64 entry = 0);

    /// @p ended is called once, from the event loop; Waiting where a sign-in is needed.
    void run(std::stop_token stop, Ended ended);
    /// Only looks what became of the entry, sends nothing, and ends the entry where that can be
    /// told. Failed with the local code cannot_tell where the service does not show it.
    void settle(std::stop_token stop, Ended ended);
    const Change &change() const { return m_change; } ///< with what the service answered

private:
    /// Where it is. Each step asks the service once.
    enum class Step { Look, ReadBack, LookAfterLost };
    using Seen = ChangeOperation::Seen;

    void begin(std::stop_token stop, Ended ended);
    void look(Step step);
    void lookLater(Step step);
    void take(Step step, Seen seen);
    void takeAnswer(const Result<Done> &result);
    void send();
    void settleUnsent();
    void refuse(const ApiError &error);
    void finish(State state, const std::optional<ApiError> &error = {});
    void end(State state, const std::optional<ApiError> &error);
    void writeEnd(Outcome outcome, const std::optional<ApiError> &error);
    void takeChange();
    void readKnownFlags();
    bool startAgain();
    bool endEarlier() const;

    QObject *m_context;
    Account *m_account;
    QPointer<Journal> m_journal;
    Change m_change;
    std::optional<QJsonObject> m_known; ///< flags of the attachment before, as far as known
    OperationPointer m_operation;
    Recording m_recording;
    bool m_onlyLook = false;
    bool m_ended = false; ///< an end was written for the entry
    bool m_sent = false; ///< it may have taken effect: what is found is our doing
    int m_sends = 0; ///< in this run
    size_t m_looks = 0; ///< read-backs in this run
    std::optional<ApiError> m_lost; ///< of the sending whose outcome is not known
    std::stop_token m_stop;
    Ended m_whenEnded;
};

} // namespace alertbridge
