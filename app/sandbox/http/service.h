// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <functional>
#include <memory>
#include <optional>

namespace sandbox {

class Clock;
class FaultPlan;

/// One request as a practice service sees it. Paths are split before decoding, so %2F stays inside
/// its segment.
struct Request
{
    QByteArray method;
    QString path; ///< decoded, starts with '/'
    QStringList segments; ///< decoded one by one
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QByteArray header(const QByteArray &lowerCaseName) const
    {
        return headers.value(lowerCaseName);
    }
    QString queryValue(const QString &name) const; ///< fully decoded, '+' is a space
    QStringList queryValues(const QString &name) const; ///< accepts `name[]` in both encodings
    QString cookie(const QString &name) const;
    QUrlQuery form() const; ///< the body as application/x-www-form-urlencoded
    QString formValue(const QString &name) const; ///< fully decoded, '+' is a space
    QStringList formValues(const QString &name) const;
    std::optional<QJsonObject> jsonObject() const; ///< nothing where the body is not a JSON object
};

struct Response
{
    int status = 200;
    QByteArray contentType;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    static Response json(const QJsonValue &value, int status = 200); ///< an object or an array
    static Response html(const QString &page, int status = 200);
    static Response text(const QString &text, int status = 200);
    static Response empty(int status);
    static Response redirect(const QUrl &to, int status = 302);
    Response &withHeader(const QByteArray &name, const QByteArray &value);
    Response &withCookie(const QByteArray &name,
                         const QByteArray &value); ///< session cookie, HttpOnly, Path=/
};

/// One origin of the practice services: a port on 127.0.0.1, its routes, and what may go wrong on
/// it.
///
/// Order for each request: fault plan (before) → filters → route → decorators → fault plan (after)
/// → latency → answer. Lives in the main thread; handlers are called there and answer at once. HEAD
/// is answered by the GET handler without the body; OPTIONS lists the verbs of the path. A trailing
/// slash is ignored.
class Service : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<Response(const Request &, const QStringList &captures)>;
    using Filter = std::function<std::optional<Response>(const Request &)>;
    using Decorator = std::function<void(const Request &, Response &)>;

    explicit Service(const QString &name, QObject *parent = nullptr);
    ~Service() override;

    QString name() const; ///< as in the endpoints object: "pagerduty-api", "uptrends-app", …
    bool listen(quint16 port = 0); ///< loopback only; false where the port is taken
    QUrl url() const; ///< what others are told: the public address where one was set
    QString address() const; ///< the same as text, without a slash at the end
    void setPublicUrl(const QUrl &url);

    /// @p pattern as in "/services/{id}/integrations/{}": each `{…}` is one segment, handed over in
    /// order.
    void route(const QByteArray &method, const QString &pattern, Handler handler);
    void addFilter(Filter filter); ///< the first that answers wins
    void addDecorator(Decorator decorator);
    void setNotFound(Handler handler); ///< unknown path; a known path with another verb answers 405
    void setFaultPlan(FaultPlan *plan);
    void setLatency(int milliseconds);
    void setClock(const Clock *clock); ///< the Date header reads it; without one, real time

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sandbox
