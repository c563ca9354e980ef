// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/feedbook.h"

#include "core/json/enumwords.h"
#include "core/json/formatversions.h"
#include "core/json/sharedfile.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QMap>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFeedsFile = 16 * 1024 * 1024;

constexpr EnumWords<Feed::Source, 2> sourceWords {
    {{{Feed::Source::SetUp, "set_up"_L1}, {Feed::Source::WholePath, "whole_path"_L1}}}};

using Feeds = QMap<QString, Feed>;

QString feedsPath(const QString &folder, const QString &profileId)
{
    return SharedFile::pathOf(folder, u"feeds-"_s, profileId);
}

QJsonObject feedToJson(const Feed &feed)
{
    return {{u"integration"_s, feed.integrationGuid},
            {u"services"_s, QJsonArray::fromStringList(feed.serviceIds)},
            {u"source"_s, sourceWords.text(feed.source)},
            {u"learnt_at"_s, feed.learntAt.toUTC().toString(Qt::ISODate)}};
}

Feeds feedsFromJson(const QJsonObject &file)
{
    Feeds feeds;
    const QJsonArray entries = file.value("feeds"_L1).toArray();
    for (const QJsonValue &value : entries) {
        JsonReader reader(value.toObject());
        Feed feed;
        feed.integrationGuid = reader.requiredString(u"integration"_s);
        feed.serviceIds = reader.strings(u"services"_s);
        feed.source = sourceWords.read(reader, u"source"_s);
        feed.learntAt = QDateTime::fromString(reader.string(u"learnt_at"_s), Qt::ISODate);
        if (reader.ok()) // others are of a newer version, and learnt again
            feeds.insert(feed.integrationGuid, feed);
    }
    return feeds;
}

QJsonArray feedsToJson(const Feeds &feeds)
{
    QJsonArray entries;
    for (const Feed &feed : feeds)
        entries.append(feedToJson(feed));
    return entries;
}

} // namespace

struct FeedBook::Private
{
    FeedBook *q;
    SharedFile file;
    Feeds feeds;

    void change(const std::function<void(Feeds &)> &edit);
    void show(const Feeds &now);
};

FeedBook::FeedBook(const QString &folder, const QString &profileId, QObject *parent)
    : QObject(parent)
    , d(new Private {
          this, SharedFile(feedsPath(folder, profileId), formats::feeds, largestFeedsFile), {}})
{
    d->feeds = feedsFromJson(d->file.read());
}

FeedBook::~FeedBook() = default;

QString FeedBook::setAside() const
{
    return d->file.setAside();
}

std::optional<Feed> FeedBook::feed(const QString &integrationGuid) const
{
    const auto found = d->feeds.constFind(integrationGuid);
    return found == d->feeds.constEnd() ? std::nullopt : std::optional(*found);
}

QStringList FeedBook::integrationsOf(const QString &serviceId) const
{
    QStringList guids;
    for (const Feed &feed : std::as_const(d->feeds)) {
        if (feed.serviceIds.contains(serviceId))
            guids.append(feed.integrationGuid);
    }
    return guids;
}

void FeedBook::learn(const Feed &feed)
{
    if (!feed.integrationGuid.isEmpty())
        d->change([&feed](Feeds &feeds) { feeds.insert(feed.integrationGuid, feed); });
}

void FeedBook::forget(const QString &integrationGuid)
{
    d->change([&integrationGuid](Feeds &feeds) { feeds.remove(integrationGuid); });
}

void FeedBook::remove(const QString &folder, const QString &profileId)
{
    const QString path = feedsPath(folder, profileId);
    if (!path.isEmpty())
        QFile::remove(path);
}

/// What cannot be written is known until the app ends all the same.
void FeedBook::Private::change(const std::function<void(Feeds &)> &edit)
{
    Feeds now;
    const bool written = file.update([&](QJsonObject &object) {
        // Gone or damaged meanwhile: what is known stays.
        now = object.contains("feeds"_L1) ? feedsFromJson(object) : feeds;
        edit(now);
        object.insert(u"feeds"_s, feedsToJson(now));
    });
    if (!written) {
        now = feeds;
        edit(now);
    }
    show(now);
    if (!written)
        Q_EMIT q->writeFailed();
}

void FeedBook::Private::show(const Feeds &now)
{
    const Feeds before = std::exchange(feeds, now);
    QStringList changed;
    for (const Feed &feed : now) {
        if (!before.contains(feed.integrationGuid) || !(before[feed.integrationGuid] == feed))
            changed.append(feed.integrationGuid);
    }
    for (const Feed &feed : before) {
        if (!now.contains(feed.integrationGuid))
            changed.append(feed.integrationGuid);
    }
    for (const QString &guid : std::as_const(changed))
        Q_EMIT q->feedChanged(guid);
}

} // namespace alertbridge
