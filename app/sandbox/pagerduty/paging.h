// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/service.h"

#include <QtCore/QJsonArray>

namespace sandbox::pd {

/// Classic pagination (developer-docs, REST-API/09): limit 25, at most 100; offset + limit at most
/// 10 000.
struct Paging
{
    int limit = 25;
    int offset = 0;
    bool total = false;

    /// Nothing, and the refusal in @p refusal, where the parameters are out of range.
    static std::optional<Paging> read(const Request &request, Response *refusal);

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
    void add(Render render)
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

} // namespace sandbox::pd
