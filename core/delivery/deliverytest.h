// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/changes/journal.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include <array>
#include <memory>

namespace alertbridge {

/// Why a message that was accepted is not seen as an incident, or nobody was told. Found by
/// checking each, in the order of the PagerDuty knowledge base ("why incidents fail to trigger").
enum class DeliveryCause {
    None,
    NoIntegrationKey, ///< the service has no integration that takes events
    InvalidKey, ///< deleted or rotated key, or the other region
    ServiceDisabled,
    MaintenanceWindow,
    NobodyOnCall,
    Suppressed, ///< by an event rule or orchestration; told where the alert says so
    Unknown, ///< every check was clean, or one could not be made
};

struct DeliveryHop
{
    enum class Kind {
        Accepted,
        IncidentFound,
        SomebodyNotified,
        ResolveSent,
        Confirmed,
        ChangeSeen, ///< a change event, read back at its service
    };
    enum class State { Pending, Running, Good, Bad, Skipped };

    Kind kind = Kind::Accepted;
    State state = State::Pending;
    qint64 elapsedMs = -1; ///< since the start; -1 until it ended
    std::optional<ApiError> error;
};

/// What the dedup_key of each message of this app begins with.
constexpr QLatin1StringView deliveryTestKey("alertbridge-test-");

/// One test message to one service, watched until it is proven or explained: trigger → incident →
/// who was notified → resolve → read back as resolved. The trigger pages whoever is on call: ask
/// before start(). Each run has a fresh dedup_key. Main thread.
class DeliveryTest : public QObject
{
    Q_OBJECT

public:
    struct Notified
    {
        QString name;
        QString channel; ///< "push", "email", "sms", "phone", … as PagerDuty says
        QDateTime at;
    };

    /// A message that was sent before.
    struct Sent
    {
        QString dedupKey;
        QDateTime startedAt;
        QString serviceName;
        pagerduty::Incident incident; ///< empty id: not known
        QList<DeliveryHop> hops;
        QList<Notified> notified;
        DeliveryCause cause = DeliveryCause::None;
    };

    /// @p integrationId empty: the newest integration of the service that takes events.
    /// @p journal null: the sending is not written down.
    DeliveryTest(Account *account, const QString &serviceId, const QString &integrationId,
                 Journal *journal = nullptr, QObject *parent = nullptr);
    ~DeliveryTest() override;

    /// @p summary and @p message are shown in PagerDuty, in the user's language.
    void start(const QString &summary, const QString &message,
               const QString &severity = QStringLiteral("info"));
    /// The incident stays open once somebody was told, until sendOk(). One that nobody was seen to
    /// open is resolved all the same.
    void setLeaveOpen(bool leaveOpen);
    /// Resolves what was left open, with a key and reads it back. Written down by itself.
    void sendOk();
    /// In place of start(): a message of an earlier run, to send OK for it or to resolve it.
    void takeUp(const Sent &sent);
    /// In place of start(): a message that somebody else sent and whose incident is known. Watched
    /// until somebody was told, then closed over the REST API.
    void follow(const Sent &sent);
    void cancel(); ///< still resolves what it triggered
    /// Closes the incident over the REST API where the resolve event did not arrive. An incident
    /// that other alerts were grouped into is left open: Confirmed is Bad with the local code
    /// incident_shared.
    void resolveByRest();

    void setPollInterval(std::chrono::milliseconds interval); ///< default 2 s
    void setPatience(
        std::chrono::milliseconds patience); ///< until an incident counts as absent; default 60 s

    QString serviceId() const;
    QString integrationId() const; ///< whose key is used; empty until it is chosen
    QString dedupKey() const;
    pagerduty::Service service() const; ///< read at the start
    const std::array<DeliveryHop, 5> &hops() const;
    std::optional<pagerduty::Incident> incident() const;
    QList<Notified> notified() const;
    DeliveryCause cause() const;
    bool isRunning() const;
    /// All hops good, and closed by the event alone. Of one that is left open: the hops to a
    /// person.
    bool isProven() const;
    bool isLeftOpen() const; ///< ended, and its incident is open: sendOk() is possible
    bool isSendingOk() const; ///< runs only to close what was left open
    bool isCancelled() const;
    bool canResolveByRest() const; ///< ended, and the incident was not read back as resolved
    QDateTime startedAt() const;

Q_SIGNALS:
    void started(); ///< start() begins another message
    void hopChanged(int hop);
    void finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace alertbridge
