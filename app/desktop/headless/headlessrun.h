// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/headless/command.h"
#include "app/desktop/headless/output.h"
#include "app/desktop/headless/profilechoice.h"
#include "core/accounts/profilelock.h"
#include "core/accounts/secretstore.h"
#include "core/connection/networkaccess.h"
#include "core/net/httpclient.h"
#include "core/platform/stopsignals.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace alertbridge::headless {

/// A run without a window, from the profile to the object on standard output. Main thread.
class HeadlessRun : public QObject
{
    Q_OBJECT

public:
    HeadlessRun(const HeadlessOptions &options, QObject *parent = nullptr);
    ~HeadlessRun() override;

    void start();
    void interrupt(platform::Stop stop); ///< ends soon, with what there is

Q_SIGNALS:
    void finished(int exitCode);

private:
    void open(const ChosenProfile &chosen);
    /// False where the run ended: something else may change this profile, or nothing may.
    bool mayWrite();
    void loadSecrets();
    void checkPagerDuty();
    void checkUptrends();
    /// False where the run ended.
    bool mayGoOn(const std::optional<ApiError> &error);
    void runCommand();
    std::unique_ptr<Command> makeCommand();
    void fail(ExitCode code, const ApiError &error);
    void end(ExitCode code);

    HeadlessOptions m_options;
    Diagnostics m_diagnostics;
    QDateTime m_startedAt;
    QElapsedTimer m_clock;
    HttpClient m_http;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<NetworkAccess> m_network;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<ProfileLock> m_lock;
    std::unique_ptr<Command> m_command;
    QJsonArray m_errors; ///< met before the command began
    std::stop_source m_stop;
    std::optional<platform::Stop> m_interrupted;
    bool m_started = false; ///< the command
    bool m_ended = false;
};

} // namespace alertbridge::headless
