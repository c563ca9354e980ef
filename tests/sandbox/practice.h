// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/faultplan.h"
#include "app/sandbox/http/service.h"
#include "app/sandbox/pagerduty/pagerdutyaccount.h"
#include "app/sandbox/world/world.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QtTest>

/// What came back over HTTP.
struct Answer
{
    int status = 0; ///< 0: no answer at all
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QUrl location; ///< absolute

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray list(const char *name) const { return json().value(QLatin1String(name)).toArray(); }
    QJsonObject object(const char *name) const
    {
        return json().value(QLatin1String(name)).toObject();
    }
    QString errors() const; ///< error.errors, joined
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// A practice PagerDuty of its own on free ports, driven over real HTTP.
class Practice
{
public:
    explicit Practice(const sandbox::WorldOptions &options = {});

    sandbox::WorldOptions options;
    sandbox::Clock clock;
    sandbox::IdSource ids;
    sandbox::FaultPlan faults;
    sandbox::PagerDutyAccount account;
    sandbox::Service api;
    sandbox::Service events;
    sandbox::Service identity;
    sandbox::Service app;

    /// REST with the user's key and From; @p body may be empty.
    Answer rest(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                const Headers &extra = {});
    Answer restAs(const QString &token, const QByteArray &method, const QString &path,
                  const QJsonObject &body = {}, const Headers &extra = {});
    Answer enqueue(const QJsonObject &event);
    /// A page; redirects are not followed, cookies are kept.
    Answer get(const QUrl &url);
    Answer postForm(const QUrl &url, const QList<std::pair<QString, QString>> &fields);
    Answer send(const QByteArray &method, const QUrl &url, const QByteArray &body,
                const Headers &headers);

    QUrl at(const sandbox::Service &service, const QString &path) const;
    QString serviceId(const QString &name);
    QString newKey(const QString &serviceName); ///< of a new Events API v2 integration
    static QJsonObject triggerEvent(
        const QString &key, const QString &dedupKey,
        const QString &summary = QStringLiteral("Shop does not answer"));
    QJsonArray incidents(const QString &query = {});

private:
    QNetworkAccessManager m_network;
};
