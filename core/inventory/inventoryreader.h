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

class RequestPlaces;

/// What came of one escalation level. A list that could not be read holds what could.
struct LevelReading
{
    int level = 0;
    QStringList integrationGuids;
    QList<uptrends::Member> members;
    std::optional<ApiError> integrationsError;
    std::optional<ApiError> membersError;

    bool hasIntegration(const QString &guid) const
    {
        return !guid.isEmpty() && integrationGuids.contains(guid, Qt::CaseInsensitive);
    }
    bool isWhole() const { return !integrationsError && !membersError; }
    const ApiError &error() const { return integrationsError ? *integrationsError : *membersError; }
};

/// Reads alert definitions in depth. Uptrends has no reverse look-up, so this is one request for
/// the definitions and then some for each of them and each of their levels: at most four at once,
/// definition by definition, told as they arrive. What cannot be read is told by its place, the
/// rest goes on; a refused sign-in, a server-ordered pause that is too long and a network that is
/// gone end the run, which resume() takes up. Main thread.
class InventoryReader : public QObject
{
    Q_OBJECT

public:
    enum class Depth {
        Attachments, ///< levels and their integrations
        Everything, ///< members of definitions and levels too
    };
    using Definitions = Listing<uptrends::AlertDefinition>;

    /// @p places null: has all of them to itself.
    InventoryReader(Account *account, Depth depth, QObject *parent = nullptr,
                    RequestPlaces *places = nullptr);
    ~InventoryReader() override;

    void start(); ///< everything anew
    void resume(); ///< what was not read, or not without an error
    /// The same with the list just read. Definitions that are being read are not read twice.
    void start(const Definitions &list);
    void resume(const Definitions &list);
    /// One definition before all others, also when it was read already; begins a run of its own
    /// where none is under way.
    void readFirst(const QString &definitionGuid);
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
    void definitionFound(const alertbridge::uptrends::AlertDefinition &definition); ///< readFirst()
    void definitionGone(const QString &definitionGuid); ///< readFirst(): 404
    void levelsRead(const QString &definitionGuid,
                    const QList<alertbridge::uptrends::EscalationLevel> &levels,
                    const std::optional<alertbridge::ApiError> &unreadable);
    void membersRead(const QString &definitionGuid,
                     const QList<alertbridge::uptrends::Member> &members);
    void levelRead(const QString &definitionGuid, const alertbridge::LevelReading &reading);
    /// Of what is not about a single level.
    void failed(const QString &definitionGuid, const alertbridge::ApiError &error);
    void definitionRead(const QString &definitionGuid); ///< as far as it can be
    void progressed();
    void finished(
        const std::optional<alertbridge::ApiError> &error); ///< set where the run was cut short

private:
    struct Job
    {
        enum class Kind { Definition, Levels, Members, LevelIntegrations, LevelMembers };
        Kind kind = Kind::Levels;
        QString definitionGuid;
        int level = 0;
        int attempt = 0;
    };
    struct OpenLevel
    {
        LevelReading reading;
        int requests = 0; ///< told when all of them have been answered
    };
    using LevelKey = std::pair<QString, int>;

    void begin();
    void takeDefinitions(const Definitions &list);
    void open(const QString &definitionGuid);
    void forget(const QString &definitionGuid);
    void pump();
    void send(const Job &job);
    template<typename T>
    void request(const Job &job, const Async<T> &answer);
    void take(const Job &job, const uptrends::AlertDefinition &definition);
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
    RequestPlaces *m_places;
    Depth m_depth;
    std::stop_source m_stop;
    bool m_running = false;
    bool m_listRead = false;
    int m_run = 0; ///< answers of earlier runs are dropped
    int m_inFlight = 0;
    int m_lostInARow = 0;
    int m_done = 0;
    int m_levelGuess = 3;
    QStringList m_waiting; ///< definitions not begun, last first
    std::deque<Job> m_jobs;
    QHash<QString, int> m_attempts; ///< answers of earlier ones are dropped
    QSet<QString> m_levelsOpen; ///< definitions begun whose levels are not known
    QHash<LevelKey, OpenLevel> m_levels;
    QHash<QString, int> m_openJobs; ///< of definitions that are being read
    QHash<QString, ApiError>
        m_definitionErrors; ///< told when the rest of the definition has been read
    QSet<QString> m_unclean; ///< definitions with a level that could not be read
    QSet<QString> m_read; ///< definitions read without an error
    QSet<QString> m_all;
};

} // namespace alertbridge
