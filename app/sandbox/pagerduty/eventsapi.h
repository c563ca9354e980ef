// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/pagerduty/backend.h"

namespace sandbox::pd {

/// Events API v2: what is accepted, what is refused, and with which words (developer-docs,
/// events-API-v2).
class EventsApi
{
public:
    explicit EventsApi(Backend &backend);

    void attach(Origin &events);
    Response enqueue(const QByteArray &body);

private:
    Response enqueueChange(const QByteArray &body);
    /// The integration that @p event names; nothing, and the refusal, where it may not be
    /// delivered.
    const Integration *admit(const QJsonObject &event, const QStringList &errors,
                             Response *refusal);
    bool overBudget(const QString &key);

    Backend &m_backend;
    QHash<QString, QList<QDateTime>> m_recent; ///< acceptance times by routing key
};

} // namespace sandbox::pd
