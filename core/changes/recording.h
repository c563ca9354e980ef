// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/journal.h"

#include <QtCore/QPointer>

namespace alertbridge {

/// True where a write may have taken effect although its answer could not be used.
inline bool mayHaveHappened(const ApiError &error)
{
    return error.outcomeUnknown || error.isTransient() || error.kind == ApiError::Kind::BadResponse
           || error.kind == ApiError::Kind::Gateway;
}

/// What the error of a write says about the write.
inline Outcome outcomeOf(const ApiError &error)
{
    return mayHaveHappened(error) ? Outcome::Unknown : Outcome::Refused;
}

/// One change while it is carried out, in the journal: written down before it is sent, and its end.
/// Without a journal nothing is written. Copies write the same entry.
class Recording
{
public:
    explicit Recording(Journal *journal = nullptr, qint64 entry = 0)
        : m_journal(journal)
        , m_entry(entry)
    {
    }

    static ApiError unwritable() { return ApiError::local(QStringLiteral("journal_unwritable")); }

    qint64 entry() const { return m_entry; } ///< 0 for none
    /// False where it could not be written: then nothing may be sent. True without writing anything
    /// where it has been begun already.
    [[nodiscard]] bool begin(const Change &change)
    {
        if (m_journal && m_entry == 0)
            m_entry = m_journal->begin(change);
        return !m_journal || m_entry != 0;
    }
    /// May be written again where more is known later.
    void end(Outcome outcome, const Change &change, const std::optional<ApiError> &error = {}) const
    {
        if (m_journal && m_entry != 0)
            m_journal->end(m_entry, outcome, change, error);
    }

private:
    QPointer<Journal> m_journal;
    qint64 m_entry;
};

} // namespace alertbridge
