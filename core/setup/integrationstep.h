// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/models/loadstate.h"
#include "core/setup/setupstate.h"

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtCore/QUrl>

namespace alertbridge {

class SetupSession;

/// Step 2: the Uptrends integration is made in Uptrends' own page (its API has no write access to
/// /Integration); this watches GET /Integration and the integrations of the PagerDuty services, and
/// learns what the new one feeds. Nothing is read out of the pages but the addresses they navigate
/// to. Main thread.
class IntegrationStep : public QObject
{
    Q_OBJECT

public:
    /// The seed's sub-steps, in order. Ticked as observed, some only where the page is shown in the
    /// app.
    enum class Mark {
        SignedIn,
        AlertPressed,
        PagerDutyReached,
        ServicesChosen,
        Connected,
        Back,
        Saved
    };

    struct FedService
    {
        QString id;
        QString name;
        QString integrationId; ///< the new one on that service; empty where only named by the
                               ///< page's address
    };

    IntegrationStep(SetupSession *session, Account *account);

    QUrl startUrl() const; ///< Uptrends' page for adding an integration, or its front page
    void begin(); ///< takes the baseline once, then watches
    void pause(); ///< stops watching; the page is hidden
    void setWatchInterval(std::chrono::milliseconds interval); ///< default 3 s

    /// Main-frame addresses of the embedded page. Queries are looked at and dropped, never stored
    /// or logged. Not @p loaded: the app asked for it, and it has not answered yet.
    void observe(const QUrl &url, bool loaded = true);
    void pageClosed(); ///< closed or crashed: marks that depend on the page's state are taken back
    bool isMarked(Mark mark) const { return m_marks.contains(mark); }
    Mark nextMark() const;

    LoadState watchState() const { return m_watch; } ///< readAt: last looked
    const QList<uptrends::Integration> &pagerDutyIntegrations() const
    {
        return m_existing;
    } ///< to use an existing one
    const QList<uptrends::Integration> &candidates() const
    {
        return m_candidates;
    } ///< new since the baseline; several: let choose
    void choose(const QString &integrationGuid); ///< new or existing
    std::optional<uptrends::Integration> chosen() const { return m_chosen; }
    bool isNew() const; ///< the chosen one appeared during this step
    QList<FedService> fedServices() const { return m_fed; } ///< empty: unknown
    void forgetChoice();
    void forgetEverything(); ///< also the marks and the watch; the baseline is the session's
    void lookNow();

Q_SIGNALS:
    void marksChanged();
    void watchChanged();
    void candidatesChanged();
    void chosenChanged();

private:
    struct Private;
    void schedule();
    void showWatchError(const ApiError &error);
    void takeIntegrations(const Listing<uptrends::Integration> &listing);
    bool takeBaseline(const Listing<uptrends::Integration> &listing);
    void readKeysBefore();
    void keepKeysBefore(const QList<pagerduty::Service> &services);
    void noteArrivals();
    void confirmChosen(bool listIsWhole);
    bool isFedDoubtful() const;
    void learnFed();
    void takeFed(const QList<FedService> &services);
    void writeDown(const QList<FedService> &services);
    void showFed(const QList<FedService> &services);
    void dropChoice();
    void showMarks();
    SetupSession *m_session;
    Account *m_account;
    QSet<Mark> m_marks;
    LoadState m_watch;
    QList<uptrends::Integration> m_existing;
    QList<uptrends::Integration> m_candidates;
    std::optional<uptrends::Integration> m_chosen;
    QList<FedService> m_fed;
    std::shared_ptr<Private> d;
};

inline size_t qHash(IntegrationStep::Mark mark, size_t seed = 0)
{
    return ::qHash(static_cast<int>(mark), seed);
}

} // namespace alertbridge
