// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/headless/readingcommand.h"
#include "core/changes/journal.h"
#include "core/coverage/coveragefindings.h"
#include "core/coverage/coveragereader.h"
#include "core/delivery/feedbook.h"

namespace alertbridge::headless {

/// Fails where an active alert definition has no active level with a working way to a person.
class CheckCommand : public ReadingCommand
{
    Q_OBJECT

public:
    CheckCommand(Account *account, const HeadlessOptions &options, QObject *parent = nullptr);
    ~CheckCommand() override;

    Needs needs() const override { return {}; }
    void stop() override;

protected:
    void takeInventory() override;

private:
    void judge();
    void writeDefinitions(const Coverage &coverage);
    ExitCode writeFindings(const Coverage &coverage);
    CoverageReader m_reader;
    FeedBook m_feeds;
    Journal m_journal;
};

} // namespace alertbridge::headless
