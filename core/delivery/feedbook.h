// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace alertbridge {

/// Which PagerDuty services an Uptrends integration feeds. Uptrends does not tell (facts §1.2): it
/// is learnt.
struct Feed
{
    enum class Source {
        SetUp, ///< services that got an integration while *Connect* was pressed
        WholePath, ///< Uptrends' test message arrived there
    };

    QString integrationGuid;
    QStringList serviceIds;
    Source source = Source::SetUp;
    QDateTime learntAt; ///< UTC
    friend bool operator==(const Feed &, const Feed &) = default;
};

/// What has been learnt about feeds in one profile, on disk. Two copies of the app may write: each
/// reads the other's entries first. Main thread.
class FeedBook : public QObject
{
    Q_OBJECT

public:
    /// @p folder empty: QStandardPaths::AppDataLocation.
    FeedBook(const QString &folder, const QString &profileId, QObject *parent = nullptr);
    ~FeedBook() override;

    /// Where a file that was not understood is kept now; empty: none.
    QString setAside() const;
    std::optional<Feed> feed(const QString &integrationGuid) const;
    QStringList integrationsOf(const QString &serviceId) const; ///< those known to feed it
    void learn(const Feed &feed); ///< in place of what was known of its integration
    void forget(const QString &integrationGuid);

    static void remove(const QString &folder, const QString &profileId);

Q_SIGNALS:
    void feedChanged(const QString &integrationGuid);
    void writeFailed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace alertbridge
