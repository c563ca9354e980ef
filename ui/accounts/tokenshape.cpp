// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/tokenshape.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

struct TokenShapeText
{
    Q_DECLARE_TR_FUNCTIONS(TokenShape)
};

constexpr int apiTokenLength = 20; // REST-API/02
constexpr int integrationKeyLength = 32; // Events API v2

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'+' || c == u'_' || c == u'-';
    });
}

} // namespace

QString cleanToken(const QString &pasted)
{
    QString token = pasted.trimmed();
    for (const QLatin1StringView prefix : {"Authorization:"_L1, "Token token="_L1, "token="_L1}) {
        if (token.startsWith(prefix, Qt::CaseInsensitive))
            token = token.mid(prefix.size()).trimmed();
    }
    return token;
}

bool isClientId(const QString &text)
{
    static const QRegularExpression uuid(
        u"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"_s);
    return uuid.match(text).hasMatch();
}

TokenShape tokenShape(const QString &token)
{
    static const QRegularExpression oauth(u"^pd[a-z]{2}\\+_"_s);
    if (token.isEmpty())
        return TokenShape::Empty;
    if (std::any_of(token.begin(), token.end(),
                    [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        return TokenShape::HasSpaces;
    if (oauth.match(token).hasMatch())
        return TokenShape::OAuthToken;
    if (isClientId(token))
        return TokenShape::ClientId;
    if (token.contains(u'@'))
        return TokenShape::Email;
    if (token.size() == integrationKeyLength && isPlain(token))
        return token.startsWith(u'R') ? TokenShape::OrchestrationKey : TokenShape::IntegrationKey;
    if (token.size() == apiTokenLength && isPlain(token))
        return TokenShape::ApiToken;
    return TokenShape::Unusual;
}

bool isRefused(TokenShape shape)
{
    return shape != TokenShape::ApiToken && shape != TokenShape::Unusual;
}

QString tokenShapeWords(TokenShape shape, const QString &token)
{
    switch (shape) {
    case TokenShape::ApiToken:
        return {};
    case TokenShape::Empty:
        return TokenShapeText::tr("Paste an API token.");
    case TokenShape::Unusual:
        return TokenShapeText::tr(
                   "PagerDuty API tokens have 20 characters; this has %1. It can still be tried.")
            .arg(token.size());
    case TokenShape::IntegrationKey:
        return TokenShapeText::tr(
            "This is an integration key (32 characters): it can send events, nothing "
            "else. Paste an API "
            "token, which has 20 characters.");
    case TokenShape::OrchestrationKey:
        return TokenShapeText::tr(
            "This is the key of an event orchestration: it can send events, nothing "
            "else. Paste an API "
            "token, which has 20 characters.");
    case TokenShape::OAuthToken:
        return TokenShapeText::tr(
            "This token was made by a sign-in and cannot be pasted. Use one of the "
            "two ways to sign in, or "
            "an API token.");
    case TokenShape::ClientId:
        return TokenShapeText::tr(
            "This is the client ID of an app. It belongs to the two ways to sign in, "
            "beside this one.");
    case TokenShape::Email:
        return TokenShapeText::tr(
            "This is an e-mail address. Paste an API token, which has 20 characters.");
    case TokenShape::HasSpaces:
        return TokenShapeText::tr("There is a space or a line break inside. Copy the token alone.");
    }
    return {};
}

} // namespace alertbridge::ui
