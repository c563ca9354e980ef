// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/headless/exitcode.h"
#include "app/desktop/headless/headlessoptions.h"
#include "core/accounts/account.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>

namespace alertbridge::headless {

/// One command on a profile that is signed in. Ends exactly once, with its part of the output.
/// Main thread.
class Command : public QObject
{
    Q_OBJECT

public:
    struct Needs
    {
        bool pagerDuty = true;
        bool uptrends = true;
        bool whole = false; ///< goes no further where one of them is not reached
        bool writes = false; ///< refused on a read-only profile
        bool alone = false; ///< refused while a window or another run has the profile
    };

    Command(Account *account, const HeadlessOptions &options, QObject *parent = nullptr);

    virtual Needs needs() const = 0;
    virtual void start() = 0;
    /// Ends soon: what was sent is taken back or read back, the rest is left.
    virtual void stop() = 0;

    const QJsonObject &body() const { return m_body; }
    const QJsonArray &errors() const { return m_errors; }

Q_SIGNALS:
    void progressed(const QString &line);
    void said(const QString &line); ///< for people, always shown
    void failed(const alertbridge::ApiError &error, const QString &about); ///< each error, as it
                                                                           ///< is met
    void finished(alertbridge::headless::ExitCode code);

protected:
    Account *account() const { return m_account; }
    const HeadlessOptions &options() const { return m_options; }
    QJsonObject &output() { return m_body; }
    /// Into the output and to standard error; the first that weighs most decides the exit code.
    void report(const ApiError &error, const QString &about = {});
    void say(const QString &line) { Q_EMIT said(line); }
    /// @p code where no error was reported, else what the errors make of it.
    void finish(ExitCode code);

private:
    Account *m_account;
    const HeadlessOptions &m_options;
    QJsonObject m_body;
    QJsonArray m_errors;
    std::optional<ExitCode> m_worst;
    bool m_finished = false;
};

/// Of two exit codes, the one that says more about why.
ExitCode weightier(ExitCode one, ExitCode other);

} // namespace alertbridge::headless
