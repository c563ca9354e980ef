// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/outgoing.h"

#include "core/net/loopback.h"

#include <QtCore/QSysInfo>

namespace alertbridge::outgoing {

using namespace Qt::StringLiterals;

namespace {

bool breaksLine(const QByteArray &value)
{
    return value.contains('\r') || value.contains('\n') || value.contains('\0');
}

bool hasUnsafeHeader(const HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (breaksLine(name) || breaksLine(value))
            return true;
    }
    return breaksLine(request.contentType) || breaksLine(request.authorization.reveal());
}

QByteArray userAgent()
{
    return "Alertbridge/" ALERTBRIDGE_VERSION " (" + QSysInfo::productType().toLatin1() + ' '
           + QSysInfo::productVersion().toLatin1() + "; "
           + QSysInfo::currentCpuArchitecture().toLatin1() + ')';
}

} // namespace

std::optional<ApiError> refusal(const HttpRequest &request)
{
    const QUrl &url = request.url;
    std::optional<ApiError> error;
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        error = ApiError::local(u"invalid_url"_s);
    else if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url.host())))
        error = ApiError::local(u"insecure_url"_s);
    else if (hasUnsafeHeader(request))
        error = ApiError::local(u"invalid_header"_s);
    else if (!request.mayChange && request.verb != Verb::Get)
        error = ApiError::local(u"read_only"_s);
    if (error) {
        error->host = url.host();
        error->service = request.service;
    }
    return error;
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setTransferTimeout(int(request.timeout.count()));
    static const QByteArray agent = userAgent();
    result.setRawHeader("User-Agent", agent);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    if (!request.contentType.isEmpty())
        result.setRawHeader("Content-Type", request.contentType);
    if (!request.authorization.isEmpty())
        result.setRawHeader("Authorization", request.authorization.reveal());
    return result;
}

QByteArray verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET";
    case Verb::Post:
        return "POST";
    case Verb::Put:
        return "PUT";
    case Verb::Patch:
        return "PATCH";
    case Verb::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

QString hostAndPort(const QUrl &url)
{
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

} // namespace alertbridge::outgoing
