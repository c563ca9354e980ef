// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QSet>

#include <deque>
#include <optional>
#include <stop_token>

namespace alertbridge {

/// Reads which escalation levels have an integration. Uptrends has no reverse look-up, so this is
/// one request for the definitions and then some for each of them and each of their levels: at most
/// four at once, definition by definition, told as they arrive. What cannot be read is told by its
/// place, the rest goes on; a refused sign-in, a server-ordered pause that is too long and a
/// network that is gone end the run, which resume() takes up. Main thread.
class LevelInventory : public QObject
{
    Q_OBJECT

public:
    enum class Depth {
        Attachments, ///< levels and where the integration is attached
        Everything, ///< members of definitions and levels too
    };

    LevelInventory(Account *account, Depth depth, QObject *parent = nullptr);
    ~LevelInventory() override;

    void start(const QString &integrationGuid); ///< everything anew
    void resume(); ///< what was not read, or not without an error
    void markStale(const QString &definitionGuid); ///< for the next resume()
    void stop();

    bool isRunning() const { return m_running; }
    bool isComplete() const; ///< all of it was read without an error
    int done() const { return m_done; }
    int total() const; ///< requests; estimated until all levels are known

Q_SIGNALS:
    /// @p unreadable tells that some are missing from the list.
    void definitionsRead(const QList<alertbridge::uptrends::AlertDefinition> &definitions,
                         const std::optional<alertbridge::ApiError> &unreadable);
    void levelsRead(const QString &definitionGuid,
                    const QList<alertbridge::uptrends::EscalationLevel> &levels);
    void membersRead(const QString &definitionGuid, int monitors, int monitorGroups);
    void levelRead(const QString &definitionGuid, int level, bool attached, int operators);
    void failed(const QString &definitionGuid, int level,
                const alertbridge::ApiError &error); ///< level 0: the definition
    void progressed();
    void finished(
        const std::optional<alertbridge::ApiError> &error); ///< set where the run was cut short

private:
    struct Job
    {
        enum class Kind { Levels, Members, LevelIntegrations, LevelMembers } kind = Kind::Levels;
        QString definitionGuid;
        int level = 0;
    };
    /// What came of one level so far: told when both of its answers are in.
    struct LevelParts
    {
        int open = 0;
        bool attached = false;
        int operators = 0;
        std::optional<ApiError> error;
    };
    using LevelKey = std::pair<QString, int>;

    void begin();
    void takeDefinitions(Result<Listing<uptrends::AlertDefinition>> result);
    void pump();
    void send(const Job &job);
    template<typename T>
    void request(const Job &job, const Async<Listing<T>> &answer);
    void take(const Job &job, const Listing<uptrends::EscalationLevel> &levels);
    void take(const Job &job, const Listing<uptrends::Member> &members);
    void take(const Job &job, const Listing<uptrends::Integration> &integrations);
    void refuse(const Job &job, const ApiError &error);
    void closePart(const Job &job);
    void closeJob(const Job &job, bool clean);
    bool endsTheRun(const ApiError &error);
    void end(const std::optional<ApiError> &error);
    int requestsPerDefinition() const { return m_depth == Depth::Everything ? 2 : 1; }
    int requestsPerLevel() const { return requestsPerDefinition(); }

    Account *m_account;
    Depth m_depth;
    QString m_integrationGuid;
    std::stop_source m_stop;
    bool m_running = false;
    bool m_listRead = false;
    int m_run = 0; ///< answers of earlier runs are dropped
    int m_inFlight = 0;
    int m_lostInARow = 0;
    int m_done = 0;
    int m_expected = 0; ///< requests of definitions whose levels are known
    int m_levelsUnknown = 0; ///< definitions whose levels are not
    int m_levelGuess = 3;
    QStringList m_waiting; ///< definitions not begun, last first
    std::deque<Job> m_jobs;
    QHash<LevelKey, LevelParts> m_levels;
    QHash<QString, int> m_openJobs; ///< of definitions that are being read
    QHash<QString, ApiError>
        m_definitionErrors; ///< told when the rest of the definition has been read
    QSet<QString> m_unclean; ///< definitions with a level that could not be read
    QSet<QString> m_read; ///< definitions read without an error
    QSet<QString> m_all;
};

} // namespace alertbridge
