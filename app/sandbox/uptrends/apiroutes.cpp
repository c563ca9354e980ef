// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/apiroutes.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

std::optional<BasicCredentials> basicCredentials(const Request &request)
{
    const QByteArray header = request.header("authorization");
    if (!header.left(6).toLower().startsWith("basic "))
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(header.mid(6).trimmed());
    const QString pair = QString::fromUtf8(*decoded);
    const qsizetype colon = pair.indexOf(u':');
    if (!decoded || colon < 0)
        return std::nullopt;
    return BasicCredentials {pair.left(colon), pair.mid(colon + 1)};
}

Response failure(int status, const QStringList &messages)
{
    QJsonArray list;
    for (const QString &message : messages)
        list.append(QJsonObject {{"Message"_L1, message}});
    return Response::json(QJsonObject {{"Messages"_L1, list}}, status);
}

Response badRequest(const QString &message)
{
    return failure(400, {message});
}

Response invalid(const QString &message)
{
    return failure(403, {message});
}

Response notFound(const QString &what)
{
    return failure(404, {u"The specified %1 could not be found."_s.arg(what)});
}

Response unauthorized()
{
    Response response = failure(401, {u"Authorization has been denied for this request."_s});
    return response.withHeader("WWW-Authenticate", "Basic realm=\"Uptrends API\"");
}

bool isGuid(const QString &text)
{
    static const QRegularExpression shape(
        u"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"_s);
    return shape.match(text).hasMatch();
}

void ApiRoutes::add(const QByteArray &method, const QString &pattern, const Handler &handler)
{
    QList<int> guids;
    int position = 0;
    const QStringList segments = pattern.split(u'/');
    for (const QString &segment : segments) {
        if (segment == "{guid}"_L1)
            guids.append(position);
        if (segment.startsWith(u'{'))
            ++position;
    }
    const Service::Handler guarded = [world = m_world, guids, handler](
                                         const Request &request, const QStringList &captures) {
        const std::optional<BasicCredentials> credentials = basicCredentials(request);
        if (!credentials)
            return unauthorized();
        const ApiUser *user = world->apiUserByName(credentials->user);
        if (!user || user->password != credentials->password)
            return unauthorized();
        Operator *caller = world->operators.find(user->operatorGuid);
        if (!caller)
            return unauthorized();
        for (const int index : guids) {
            if (!isGuid(captures.at(index)))
                return badRequest(u"The value '%1' is not a valid GUID."_s.arg(captures.at(index)));
        }
        return handler(Call {request, captures, *caller});
    };
    for (const QString &base : basePaths())
        m_service->route(method, base + pattern, guarded);
}

QStringList ApiRoutes::basePaths()
{
    return {u"/v4"_s, u"/v4/v4"_s, QString()};
}

void ApiRoutes::addWithPlural(const QByteArray &method, const QString &pattern,
                              const QString &segment, const Handler &handler)
{
    add(method, pattern, handler);
    QStringList segments = pattern.split(u'/');
    segments[segments.lastIndexOf(segment)] += u's';
    add(method, segments.join(u'/'), handler);
}

} // namespace sandbox::uptrends
