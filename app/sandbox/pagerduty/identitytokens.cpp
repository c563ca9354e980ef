// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/identity.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

/// The token endpoint and what surrounds it.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int codeLifetime = 30;
constexpr int accessLifetime = 864000;
const QString issuer = u"https://identity.pagerduty.com/global/oauth/anonymous"_s;

Response oauthError(int status, const QString &error, const QString &description)
{
    return Response::json(QJsonObject {{u"error"_s, error}, {u"error_description"_s, description}},
                          status);
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray segment(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Response Identity::token(const Request &request)
{
    if (!request.header("content-type").toLower().startsWith("application/x-www-form-urlencoded"))
        return oauthError(400, u"invalid_request"_s, u"The body must be form-encoded"_s);
    if (request.formValue(u"client_id"_s) != m_clientId)
        return oauthError(401, u"invalid_client"_s, u"Unknown client"_s);
    const QString grant = request.formValue(u"grant_type"_s);
    Response response;
    if (grant == "authorization_code"_L1)
        response = redeemCode(request);
    else if (grant == "refresh_token"_L1)
        response = refresh(request);
    else
        response = oauthError(400, u"unsupported_grant_type"_s,
                              u"The grant type is not supported"_s);
    return response.withHeader("Cache-Control", "no-store").withHeader("Pragma", "no-cache");
}

Response Identity::redeemCode(const Request &request)
{
    const auto refuse = [](const QString &why) { return oauthError(400, u"invalid_grant"_s, why); };
    const auto code = m_codes.find(request.formValue(u"code"_s));
    if (code == m_codes.end())
        return refuse(u"The code is not known"_s);
    if (code->used) {
        // A code that comes twice may have been stolen: what the first use gave ends (RFC
        // 6749, 4.1.2).
        m_backend.access.removeOAuthToken(code->accessToken);
        m_refreshTokens.remove(code->refreshToken);
        return refuse(u"The code has been used"_s);
    }
    code->used = true;
    if (code->issuedAt.msecsTo(m_backend.clock.now()) > codeLifetime * 1000)
        return refuse(u"The code has expired"_s);
    if (request.formValue(u"redirect_uri"_s) != code->redirectUri)
        return refuse(u"The redirect_uri is not the one the code was given for"_s);
    const QByteArray verifier = request.formValue(u"code_verifier"_s).toLatin1();
    const QByteArray hash = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256);
    if (verifier.size() < 43 || verifier.size() > 128
        || base64Url(hash) != code->challenge.toLatin1())
        return refuse(u"The code_verifier does not match"_s);
    return issueTokens(code->userId, code->scope, &*code);
}

Response Identity::refresh(const Request &request)
{
    const QString token = request.formValue(u"refresh_token"_s);
    if (!m_refreshTokens.contains(token))
        return oauthError(400, u"invalid_grant"_s, u"The refresh token is not known or was used"_s);
    const Refresh grant = m_refreshTokens.take(token);
    m_backend.access.removeOAuthToken(grant.accessToken);
    return issueTokens(grant.userId, grant.scope, nullptr);
}

Response Identity::issueTokens(const QString &userId, const QString &scope, Code *code)
{
    const QString access = m_backend.ids.token("pdus+_0XPRACTICE_", 56);
    const QString refreshToken = m_backend.ids.token("pdus+_1XPRACTICE_", 56);
    m_backend.access.addOAuthToken(access, userId, scope,
                                   m_backend.clock.now().addSecs(accessLifetime));
    m_refreshTokens.insert(refreshToken, Refresh {userId, scope, access});
    if (code) {
        code->accessToken = access;
        code->refreshToken = refreshToken;
    }
    return Response::json(QJsonObject {
        {u"client_info"_s, u"prefix_legacy_token"_s},
        {u"id_token"_s, idToken(userId)},
        {u"token_type"_s, u"bearer"_s},
        {u"access_token"_s, access},
        {u"refresh_token"_s, refreshToken},
        {u"scope"_s, scope},
        {u"expires_in"_s, accessLifetime},
    });
}

QString Identity::idToken(const QString &userId) const
{
    const qint64 now = m_backend.clock.now().toSecsSinceEpoch();
    const QString api = m_backend.options.eu ? u"https://api.eu.pagerduty.com"_s
                                             : u"https://api.pagerduty.com"_s;
    const QByteArray header = segment(
        {{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, u"practice"_s}});
    const QByteArray claims = segment({
        {u"iss"_s, issuer},
        {u"aud"_s, QJsonArray {api, m_clientId}},
        {u"azp"_s, m_clientId},
        {u"sub"_s, userId},
        {u"user_id"_s, userId},
        {u"account_id"_s, u"PRACT1C"_s},
        {u"subdomain"_s, m_backend.store.subdomain},
        {u"region"_s, m_backend.options.eu ? u"Europe"_s : u"UnitedStates"_s},
        {u"purpose"_s, u"id"_s},
        {u"iat"_s, now},
        {u"nbf"_s, now},
        {u"auth_time"_s, now},
        {u"exp"_s, now + 3600},
    });
    return QString::fromLatin1(header + '.' + claims + '.' + base64Url("practice signature"));
}

Response Identity::discovery() const
{
    const QString base = m_origin->address();
    return Response::json(QJsonObject {
        {u"issuer"_s, issuer},
        {u"authorization_endpoint"_s, base + "/oauth/authorize"_L1},
        {u"token_endpoint"_s, base + "/oauth/token"_L1},
        {u"jwks_uri"_s, base + "/global/oauth/anonymous/jwks"_L1},
        {u"response_types_supported"_s, QJsonArray {u"code"_s}},
        {u"grant_types_supported"_s, QJsonArray {u"authorization_code"_s, u"refresh_token"_s}},
        {u"code_challenge_methods_supported"_s, QJsonArray {u"S256"_s}},
        {u"subject_types_supported"_s, QJsonArray {u"public"_s}},
        {u"id_token_signing_alg_values_supported"_s, QJsonArray {u"RS256"_s}},
        {u"scopes_supported"_s, QJsonArray {u"openid"_s, u"read"_s, u"write"_s}},
        {u"token_endpoint_auth_methods_supported"_s,
         QJsonArray {u"none"_s, u"client_secret_post"_s}},
    });
}

} // namespace sandbox::pd
