// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/jsonreader.h"
#include "core/pagerduty/restclient.h"

#include <QtCore/QSet>

#include <type_traits>

namespace alertbridge::pagerduty {

/// Query parameters in order, values not yet encoded.
using Parameters = QList<std::pair<QString, QString>>;

/// Reads lists page by page to their end (PagerDuty REST-API/09), and says so where the end was not
/// reached. Where entries are removed while a list is read, what follows moves up, and the next
/// page would begin behind some that nobody has seen. So pages overlap by one entry: one that does
/// not begin with a known entry is not taken, and an earlier one is asked for instead.
class RestPaging
{
public:
    enum class Style {
        Offset, ///< limit, offset, more
        Cursor, ///< limit, after
        FirstPage, ///< one page and no more, with the limit the parameters name
    };

    template<typename T>
    struct List
    {
        QString path;
        QString key; ///< the member that holds the elements
        QList<Parameters> queries; ///< read one after the other, into one list
        Result<T> (*read)(const QJsonObject &, const QString &path) = nullptr;
        Style style = Style::Offset;
        PageHandler<T> onPage = {};
    };

    template<typename T>
    static Async<Listing<T>> fetch(RestClient *client, List<T> list, std::stop_token stop)
    {
        const auto walk = std::make_shared<Walk<T>>();
        walk->client = client;
        walk->list = std::move(list);
        walk->stop = std::move(stop);
        if (walk->list.queries.isEmpty())
            walk->list.queries.append(Parameters());
        askForPage(walk);
        return walk->deferred.future();
    }

    /// Splits a filter by ids so that no address grows too long.
    static QList<Parameters> queriesById(const Parameters &common, const QString &idKey,
                                         const QStringList &ids);

    static void setQuery(QUrl &url, const Parameters &parameters);
    static ApiError unreadable(ApiError error, const HttpResponse &response);

private:
    template<typename T>
    static QString idOf(const T &item)
    {
        return item.id;
    }
    static QString idOf(const OnCall &onCall); ///< has none of its own

    /// On-calls have no ids, and what tells them apart may change with the time of the request.
    template<typename T>
    static constexpr qint64 overlapOf = std::is_same_v<T, OnCall> ? 0 : 1;

    struct Page
    {
        QJsonArray items;
        bool more = false;
        qint64 limit = 0;
        QString after;
    };
    struct Position
    {
        qsizetype query = 0;
        qint64 offset = 0;
        QString after;
        QSet<QString> cursors;
        int stepsBack = 0; ///< of the whole walk through this query
        qint64 stride = 0; ///< of the last of them; 0: the page before was taken
    };

    template<typename T>
    struct Walk
    {
        RestClient *client = nullptr;
        List<T> list;
        std::stop_token stop;
        Deferred<Listing<T>> deferred;
        Listing<T> listing;
        QSet<QString> seen;
        QSet<QString> unreadable; ///< by what they are, so that none is told twice
        Position position;
        bool first = true;
    };

    static HttpRequest pageRequest(const RestClient &client, const QString &path, Style style,
                                   const Parameters &query, const Position &position,
                                   std::stop_token stop);
    static Result<Page> readPage(const HttpResponse &response, const QString &key, Style style);
    /// Moves on; an error where a next page is promised but cannot be had. @p progress: the page
    /// brought something new.
    static Result<bool> advance(Position &position, const Page &page, Style style, bool progress,
                                qint64 overlap);
    /// To an earlier page; an error where that was tried often enough.
    static Result<bool> stepBack(Position &position, const Page &page);
    static QString identityOf(const QJsonValue &element);

    template<typename T>
    static void askForPage(const std::shared_ptr<Walk<T>> &walk)
    {
        const List<T> &list = walk->list;
        HttpRequest request = pageRequest(*walk->client, list.path, list.style,
                                          list.queries.at(walk->position.query), walk->position,
                                          walk->stop);
        onFinished(
            walk->client, walk->client->m_http->send(std::move(request)),
            [walk](Result<HttpResponse> response) { takeAnswer(walk, std::move(response)); });
    }

    template<typename T>
    static void takeAnswer(const std::shared_ptr<Walk<T>> &walk, Result<HttpResponse> response)
    {
        if (!response) {
            stopShort(walk, std::move(response.error()));
            return;
        }
        const Result<Page> page = readPage(*response, walk->list.key, walk->list.style);
        if (!page) {
            stopShort(walk, page.error());
            return;
        }
        if (!isNextTo(walk, *page)) {
            const Result<bool> back = stepBack(walk->position, *page);
            if (back)
                askForPage(walk);
            else
                stopShort(walk, unreadable(back.error(), *response));
            return;
        }
        const bool progress = takeItems(walk, *page, *response);
        walk->first = false;
        if (walk->stop.stop_requested()) {
            stopShort(walk, ApiError::cancelled());
            return;
        }
        const Result<bool> more = advance(walk->position, *page, walk->list.style, progress,
                                          overlapOf<T>);
        if (!more) {
            stopShort(walk, unreadable(more.error(), *response));
        } else if (*more) {
            askForPage(walk);
        } else if (++walk->position.query < walk->list.queries.size()) {
            walk->position = Position {walk->position.query, 0, {}, {}, 0, 0};
            askForPage(walk);
        } else {
            walk->deferred.finish(std::move(walk->listing));
        }
    }

    /// Whether nothing lies between what was read and this page.
    template<typename T>
    static bool isNextTo(const std::shared_ptr<Walk<T>> &walk, const Page &page)
    {
        if (overlapOf<T> == 0 || walk->list.style != Style::Offset || walk->position.offset == 0)
            return true;
        if (page.items.isEmpty())
            return page.more; // makes no sense: advance() says so
        const Result<T> item = readElement<T>(walk->list, page.items.first(), {});
        return item ? walk->seen.contains(idOf(*item))
                    : walk->unreadable.contains(identityOf(page.items.first()));
    }

    template<typename T>
    static bool takeItems(const std::shared_ptr<Walk<T>> &walk, const Page &page,
                          const HttpResponse &response)
    {
        QList<T> fresh;
        bool progress = false;
        for (qsizetype i = 0; i < page.items.size(); ++i) {
            const QString path = walk->list.key + u'[' + QString::number(walk->position.offset + i)
                                 + u']';
            Result<T> item = readElement<T>(walk->list, page.items.at(i), path);
            if (!item) {
                const QString identity = identityOf(page.items.at(i));
                if (walk->unreadable.contains(identity))
                    continue;
                walk->unreadable.insert(identity);
                walk->listing.unreadable.append(unreadable(std::move(item.error()), response));
                progress = true;
                continue;
            }
            const QString id = idOf(*item);
            if (walk->seen.contains(id))
                continue;
            walk->seen.insert(id);
            fresh.append(std::move(*item));
        }
        walk->listing.items.append(fresh);
        if (!fresh.isEmpty() && walk->list.onPage && !walk->stop.stop_requested())
            walk->list.onPage(fresh);
        return progress || !fresh.isEmpty();
    }

    template<typename T>
    static Result<T> readElement(const List<T> &list, const QJsonValue &value, const QString &path)
    {
        if (value.isObject())
            return list.read(value.toObject(), path);
        JsonReader nothing(QJsonObject(), {});
        nothing.fail(path, QStringLiteral("object"));
        return failure(nothing.error());
    }

    /// What was read so far is kept, except where the user gave up or has to sign in again first.
    template<typename T>
    static void stopShort(const std::shared_ptr<Walk<T>> &walk, ApiError error)
    {
        const bool nothingToKeep = walk->first || error.kind == ApiError::Kind::Cancelled
                                   || error.kind == ApiError::Kind::Unauthorized;
        if (nothingToKeep) {
            walk->deferred.finish(failure(std::move(error)));
            return;
        }
        walk->listing.complete = false;
        walk->listing.incompleteBecause = std::move(error);
        walk->deferred.finish(std::move(walk->listing));
    }
};

} // namespace alertbridge::pagerduty
