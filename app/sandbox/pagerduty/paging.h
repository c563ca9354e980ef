// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/service.h"
#include "app/sandbox/pagerduty/table.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace sandbox::pd {

/// Classic pagination (developer-docs, REST-API/09): limit 25, at most 100; offset + limit at most
/// 10 000.
struct Paging
{
    int limit = 25;
    int offset = 0;
    bool total = false;

    /// Nothing, and the refusal in @p refusal, where the parameters are out of range. @p largest
    /// caps the limit without a word.
    static std::optional<Paging> read(const Request &request, Response *refusal);
    static std::optional<Paging> read(const Request &request, Response *refusal,
                                      const Paging &defaults, int largest);

    /// The answer: @p items under @p name; @p count matched in all.
    Response page(const QString &name, const QJsonArray &items, qsizetype count) const;
};

/// Collects one page out of a longer walk without rendering the rest.
class PageBuilder
{
public:
    explicit PageBuilder(const Paging &paging)
        : m_paging(paging)
    {
    }

    /// One more match; @p render is only called for those on the page.
    template<typename Render>
    void add(const Render &render)
    {
        if (m_count >= m_paging.offset && m_items.size() < m_paging.limit)
            m_items.append(render());
        ++m_count;
    }

    Response response(const QString &name) const { return m_paging.page(name, m_items, m_count); }

private:
    Paging m_paging;
    QJsonArray m_items;
    qsizetype m_count = 0;
};

/// The page under @p member that a request asks for out of @p table, in the order of names: those
/// for which @p matches(folded name, object) holds, as @p draw makes them. `sort_by=name:desc`
/// turns the order around.
template<typename T, typename Matches, typename Draw>
Response pageByName(const Request &request, const QString &member, const Table<T> &table,
                    Matches matches, Draw draw)
{
    Response refusal;
    const std::optional<Paging> paging = Paging::read(request, &refusal);
    if (!paging)
        return refusal;
    PageBuilder page(*paging);
    const auto visit = [&](const auto &entry) {
        const T *object = entry.second;
        const QStringView name = QStringView(entry.first).chopped(object->id.size() + 1);
        if (matches(name, *object))
            page.add([&] { return draw(*object); });
    };
    const auto &sorted = table.sorted();
    if (request.queryValue(QStringLiteral("sort_by")) == QLatin1String("name:desc"))
        std::for_each(sorted.rbegin(), sorted.rend(), visit);
    else
        std::for_each(sorted.begin(), sorted.end(), visit);
    return page.response(member);
}

} // namespace sandbox::pd
