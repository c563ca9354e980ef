// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uptrends/client.h"

#include "core/json/jsonreader.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace alertbridge::uptrends {

namespace {

QUrl withApiPath(QUrl url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path.isEmpty() ? u"/v4"_s : path, QUrl::TolerantMode);
    return url;
}

QString encoded(const QString &segment)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

QString definitionPath(const QString &guid)
{
    return "/AlertDefinition/"_L1 + encoded(guid);
}

QString levelPath(const QString &definitionGuid, int level)
{
    return definitionPath(definitionGuid) + "/EscalationLevel/"_L1 + QString::number(level);
}

QString attachmentPath(const QString &definitionGuid, int level, const QString &integrationGuid)
{
    return levelPath(definitionGuid, level) + "/Integration/"_L1 + encoded(integrationGuid);
}

Secret basic(const Credential &credential)
{
    return Secret("Basic "
                  + (credential.userName.reveal() + ':' + credential.password.reveal()).toBase64());
}

/// Adds who answered to an error found while reading the answer.
tl::unexpected<ApiError> unreadable(ApiError error, const HttpResponse &response)
{
    error.service = ApiError::Service::UptrendsApi;
    error.host = response.host;
    error.requestId = response.requestId;
    if (error.httpStatus == 0)
        error.httpStatus = response.status;
    return failure(std::move(error));
}

template<typename T>
using Read = Result<T> (*)(const QJsonObject &, const QString &);

template<typename T>
Async<T> single(QObject *context, const Async<HttpResponse> &answer, Read<T> read)
{
    return converted<T>(context, answer, [read](const HttpResponse &response) -> Result<T> {
        const auto object = JsonReader::parseObject(response.body);
        if (!object)
            return unreadable(object.error(), response);
        Result<T> value = read(*object, {});
        if (!value)
            return unreadable(std::move(value.error()), response);
        return value;
    });
}

template<typename T>
Listing<T> listingFrom(const QJsonArray &array, const HttpResponse &response, Read<T> read,
                       QString (*identity)(const T &))
{
    Listing<T> listing;
    QSet<QString> seen;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = u"[%1]"_s.arg(i);
        if (!array.at(i).isObject()) {
            ApiError error;
            error.kind = ApiError::Kind::BadResponse;
            error.jsonPath = path;
            listing.unreadable.append(unreadable(std::move(error), response).value());
            continue;
        }
        Result<T> item = read(array.at(i).toObject(), path);
        if (!item) {
            listing.unreadable.append(unreadable(std::move(item.error()), response).value());
            continue;
        }
        const QString id = identity(*item);
        if (seen.contains(id))
            continue;
        seen.insert(id);
        listing.items.append(std::move(*item));
    }
    return listing;
}

template<typename T>
Async<Listing<T>> list(QObject *context, const Async<HttpResponse> &answer, Read<T> read,
                       QString (*identity)(const T &))
{
    return converted<Listing<T>>(
        context, answer, [read, identity](const HttpResponse &response) -> Result<Listing<T>> {
            const auto array = JsonReader::parseArray(response.body);
            if (!array)
                return unreadable(array.error(), response);
            return listingFrom<T>(*array, response, read, identity);
        });
}

template<typename T>
QString guidOf(const T &item)
{
    return item.guid;
}

QString levelIdentity(const EscalationLevel &level)
{
    return QString::number(level.id);
}

QString memberIdentity(const Member &member)
{
    return QString::number(static_cast<int>(member.kind)) + member.guid;
}

Async<Done> done(QObject *context, const Async<HttpResponse> &answer)
{
    return converted<Done>(context, answer,
                           [](const HttpResponse &) -> Result<Done> { return Done {}; });
}

/// An answer to a write that cannot be read: it may have taken effect.
template<typename T>
Async<T> written(QObject *context, const Async<T> &answer)
{
    const Deferred<T> deferred;
    onFinished(context, answer, [deferred](Result<T> result) {
        if (!result && result.error().kind == ApiError::Kind::BadResponse)
            result.error().outcomeUnknown = true;
        deferred.finish(std::move(result));
    });
    return deferred.future();
}

void setBody(HttpRequest &request, const QJsonObject &body)
{
    request.contentType = "application/json";
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QString memberSegment(const Member &member)
{
    switch (member.kind) {
    case Member::Kind::Monitor:
        return "/Member/Monitor/"_L1 + encoded(member.guid);
    case Member::Kind::MonitorGroup:
        return "/Member/MonitorGroup/"_L1 + encoded(member.guid);
    case Member::Kind::Operator:
        return "/Member/Operator/"_L1 + encoded(member.guid);
    case Member::Kind::OperatorGroup:
        return "/Member/OperatorGroup/"_L1 + encoded(member.guid);
    }
    return {};
}

} // namespace

Client::Client(HttpClient *http, const QUrl &baseUrl, Credential credential, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_baseUrl(withApiPath(baseUrl))
    , m_credential(std::move(credential))
{
}

HttpRequest Client::request(Verb verb, const QString &path, std::stop_token stop) const
{
    HttpRequest request;
    request.verb = verb;
    request.url = m_baseUrl;
    request.url.setPath(m_baseUrl.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    request.service = ApiError::Service::UptrendsApi;
    // Without it the API may answer in XML.
    request.headers.emplace_back("Accept", "application/json");
    request.authorization = basic(m_credential);
    request.stop = std::move(stop);
    request.mayChange = !m_readOnly;
    return request;
}

Async<Done> Client::send(Verb verb, const QString &path, std::stop_token stop)
{
    return done(this, m_http->send(request(verb, path, std::move(stop))));
}

Async<Done> Client::send(Verb verb, const QString &path, const QJsonObject &body,
                         std::stop_token stop)
{
    HttpRequest call = request(verb, path, std::move(stop));
    setBody(call, body);
    return done(this, m_http->send(std::move(call)));
}

Async<Account> Client::fetchAccount(std::stop_token stop)
{
    const auto answer = m_http->send(request(Verb::Get, u"/Account"_s, std::move(stop)));
    return single<Account>(this, answer, accountFromJson);
}

Async<Listing<Operator>> Client::fetchOperators(std::stop_token stop)
{
    const auto answer = m_http->send(request(Verb::Get, u"/Operator"_s, std::move(stop)));
    return list<Operator>(this, answer, operatorFromJson, guidOf<Operator>);
}

Async<Listing<OperatorGroup>> Client::fetchOperatorGroups(std::stop_token stop)
{
    const auto answer = m_http->send(request(Verb::Get, u"/OperatorGroup"_s, std::move(stop)));
    return list<OperatorGroup>(this, answer, operatorGroupFromJson, guidOf<OperatorGroup>);
}

Async<Listing<Member>> Client::fetchGroupMembers(const Member &group, std::stop_token stop)
{
    // The API's description has one object here; the service answers with a list.
    const QString kind = group.kind == Member::Kind::OperatorGroup ? u"/OperatorGroup/"_s
                                                                   : u"/MonitorGroup/"_s;
    const auto answer = m_http->send(
        request(Verb::Get, kind + encoded(group.guid) + "/Member"_L1, std::move(stop)));
    return list<Member>(this, answer, memberFromJson, memberIdentity);
}

Async<Listing<Monitor>> Client::fetchMonitors(std::stop_token stop)
{
    const auto answer = m_http->send(request(Verb::Get, u"/Monitor"_s, std::move(stop)));
    return list<Monitor>(this, answer, monitorFromJson, guidOf<Monitor>);
}

Async<Listing<MonitorGroup>> Client::fetchMonitorGroups(std::stop_token stop)
{
    const auto answer = m_http->send(request(Verb::Get, u"/MonitorGroup"_s, std::move(stop)));
    return list<MonitorGroup>(this, answer, monitorGroupFromJson, guidOf<MonitorGroup>);
}

Async<Listing<Integration>> Client::fetchIntegrations(std::stop_token stop)
{
    const auto answer = m_http->send(request(Verb::Get, u"/Integration"_s, std::move(stop)));
    return list<Integration>(this, answer, integrationFromJson, guidOf<Integration>);
}

Async<Listing<AlertDefinition>> Client::fetchAlertDefinitions(std::stop_token stop)
{
    const auto answer = m_http->send(request(Verb::Get, u"/AlertDefinition"_s, std::move(stop)));
    return list<AlertDefinition>(this, answer, alertDefinitionFromJson, guidOf<AlertDefinition>);
}

Async<AlertDefinition> Client::fetchAlertDefinition(const QString &guid, std::stop_token stop)
{
    const auto answer = m_http->send(request(Verb::Get, definitionPath(guid), std::move(stop)));
    return single<AlertDefinition>(this, answer, alertDefinitionFromJson);
}

Async<AlertDefinition> Client::createAlertDefinition(const QString &name, bool active,
                                                     std::stop_token stop)
{
    HttpRequest post = request(Verb::Post, u"/AlertDefinition"_s, std::move(stop));
    AlertDefinition definition;
    definition.name = name;
    definition.active = active;
    setBody(post, toJson(definition));
    return written(this, single<AlertDefinition>(this, m_http->send(std::move(post)),
                                                 alertDefinitionFromJson));
}

Async<Done> Client::updateAlertDefinition(const QString &guid, const QJsonObject &fields,
                                          std::stop_token stop)
{
    return send(Verb::Patch, definitionPath(guid), fields, std::move(stop));
}

Async<Done> Client::deleteAlertDefinition(const QString &guid, std::stop_token stop)
{
    return send(Verb::Delete, definitionPath(guid), std::move(stop));
}

Async<Done> Client::addDefinitionMember(const QString &definitionGuid, const Member &member,
                                        std::stop_token stop)
{
    return send(Verb::Post, definitionPath(definitionGuid) + memberSegment(member),
                std::move(stop));
}

Async<Done> Client::removeDefinitionMember(const QString &definitionGuid, const Member &member,
                                           std::stop_token stop)
{
    return send(Verb::Delete, definitionPath(definitionGuid) + memberSegment(member),
                std::move(stop));
}

Async<Listing<Member>> Client::fetchDefinitionMembers(const QString &definitionGuid,
                                                      std::stop_token stop)
{
    const QString path = definitionPath(definitionGuid) + "/Member"_L1;
    const auto answer = m_http->send(request(Verb::Get, path, std::move(stop)));
    return list<Member>(this, answer, memberFromJson, memberIdentity);
}

Async<Listing<EscalationLevel>> Client::fetchLevels(const QString &definitionGuid,
                                                    std::stop_token stop)
{
    const QString path = definitionPath(definitionGuid) + "/EscalationLevel"_L1;
    const auto answer = m_http->send(request(Verb::Get, path, std::move(stop)));
    return list<EscalationLevel>(this, answer, escalationLevelFromJson, levelIdentity);
}

Async<EscalationLevel> Client::fetchLevel(const QString &definitionGuid, int level,
                                          std::stop_token stop)
{
    const auto answer = m_http->send(
        request(Verb::Get, levelPath(definitionGuid, level), std::move(stop)));
    return single<EscalationLevel>(this, answer, escalationLevelFromJson);
}

Async<Done> Client::updateLevel(const QString &definitionGuid, int level, const QJsonObject &fields,
                                std::stop_token stop)
{
    return send(Verb::Patch, levelPath(definitionGuid, level), fields, std::move(stop));
}

Async<Done> Client::addLevelMember(const QString &definitionGuid, int level, const Member &member,
                                   std::stop_token stop)
{
    return send(Verb::Post, levelPath(definitionGuid, level) + memberSegment(member),
                std::move(stop));
}

Async<Done> Client::removeLevelMember(const QString &definitionGuid, int level,
                                      const Member &member, std::stop_token stop)
{
    return send(Verb::Delete, levelPath(definitionGuid, level) + memberSegment(member),
                std::move(stop));
}

Async<Listing<Member>> Client::fetchLevelMembers(const QString &definitionGuid, int level,
                                                 std::stop_token stop)
{
    const QString path = levelPath(definitionGuid, level) + "/Member"_L1;
    const auto answer = m_http->send(request(Verb::Get, path, std::move(stop)));
    return list<Member>(this, answer, memberFromJson, memberIdentity);
}

Async<Listing<Integration>> Client::fetchLevelIntegrations(const QString &definitionGuid, int level,
                                                           std::stop_token stop)
{
    const QString path = levelPath(definitionGuid, level) + "/Integration"_L1;
    const auto answer = m_http->send(request(Verb::Get, path, std::move(stop)));
    return list<Integration>(this, answer, levelIntegrationFromJson, guidOf<Integration>);
}

Async<Done> Client::attach(const QString &definitionGuid, int level,
                           const LevelIntegration &attachment, std::stop_token stop)
{
    return send(Verb::Post, levelPath(definitionGuid, level) + "/Integration"_L1,
                toJson(attachment), std::move(stop));
}

Async<Done> Client::updateAttachment(const QString &definitionGuid, int level,
                                     const QString &integrationGuid, const AttachmentFlags &flags,
                                     const AttachmentDetails &details, std::stop_token stop)
{
    QJsonObject body = detailsToSend(details);
    const QJsonObject options = toJson(flags);
    for (auto option = options.begin(); option != options.end(); ++option)
        body.insert(option.key(), option.value());
    // The official client names the integration in the body as well.
    body.insert(u"IntegrationGuid"_s, integrationGuid);
    return send(Verb::Patch, attachmentPath(definitionGuid, level, integrationGuid), body,
                std::move(stop));
}

Async<Done> Client::detach(const QString &definitionGuid, int level, const QString &integrationGuid,
                           std::stop_token stop)
{
    return send(Verb::Delete, attachmentPath(definitionGuid, level, integrationGuid),
                std::move(stop));
}

Async<Registration> Client::registerApiUser(const Credential &operatorLogin,
                                            const QString &description, std::stop_token stop)
{
    HttpRequest post = request(Verb::Post, u"/Register"_s, std::move(stop));
    if (!description.isEmpty())
        post.url.setQuery("description="_L1 + encoded(description), QUrl::StrictMode);
    post.authorization = basic(operatorLogin);
    return single<Registration>(this, m_http->send(std::move(post)), registrationFromJson);
}

} // namespace alertbridge::uptrends
