// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/service.h"
#include "app/sandbox/uptrends/uptrendsaccount.h"
#include "app/sandbox/world/world.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QMap>
#include <QtNetwork/QNetworkAccessManager>

/// Takes the events that Uptrends sends instead of a PagerDuty account.
class RecordingSink : public sandbox::EventSink
{
public:
    int enqueue(const QJsonObject &event) override
    {
        events.append(event);
        return status;
    }

    QList<QJsonObject> events;
    int status = 202;
};

struct Answer
{
    int status = 0;
    QByteArray body;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QList<QByteArray> setCookies;

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    /// All messages of a MessageList, one per line.
    QString messages() const;
};

/// A practice Uptrends account on real ports, asked over HTTP.
class UptrendsFixture
{
public:
    explicit UptrendsFixture(const sandbox::WorldOptions &options = {});

    /// @p path below /v4, as the API user of the practice account.
    Answer api(const QByteArray &method, const QString &path, const QByteArray &body = {});
    Answer api(const QByteArray &method, const QString &path, const QJsonObject &body);
    Answer apiAs(const QString &user, const QString &password, const QByteArray &method,
                 const QString &path, const QByteArray &body = {});
    /// Any address, with exactly these headers. Redirects are answers.
    Answer request(const QByteArray &method, const QUrl &url,
                   const QMap<QByteArray, QByteArray> &headers = {}, const QByteArray &body = {});

    QString definitionGuid(int index = 0);
    QString integrationGuid(const QString &name);
    /// A PagerDuty integration with these services, made as the web pages make it.
    QString connectPagerDuty(const QString &name, const QStringList &services);

    sandbox::Clock clock;
    sandbox::IdSource ids;
    RecordingSink sink;
    sandbox::UptrendsAccount account;
    sandbox::Service apiService;
    sandbox::Service appService;

private:
    QNetworkAccessManager m_network;
};
