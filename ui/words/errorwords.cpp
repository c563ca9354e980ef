// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorwords.h"

#include "ui/words/errorparts.h"

namespace alertbridge::ui {

using namespace Qt::StringLiterals;
using namespace errorparts;

namespace {

/// Whole pages and raw objects are no sentences: a gateway's HTML or a JSON body is not shown.
bool isProse(const QString &text)
{
    const QString start = text.trimmed().left(16).toLower();
    return !start.isEmpty() && !start.startsWith(u'{') && !start.startsWith(u'[')
           && !start.startsWith("<!"_L1) && !start.startsWith("<html"_L1)
           && !start.startsWith("<?xml"_L1) && !start.startsWith("<head"_L1)
           && !start.startsWith("<body"_L1);
}

QString serverSaid(const ApiError &error)
{
    constexpr qsizetype longest = 600;
    QStringList lines;
    for (const QString &line : QStringList {error.message} + error.details) {
        if (isProse(line) && !lines.contains(line.trimmed()))
            lines.append(line.trimmed());
    }
    const QString all = lines.join(u'\n');
    return all.size() > longest ? all.left(longest - 1) + u'…' : all;
}

bool isAnswer(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::PaymentRequired:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Conflict:
    case ApiError::Kind::Invalid:
        return true;
    default:
        return false;
    }
}

/// An answer of a service that is none of ours: cannot happen by design, still needs words.
ErrorWords otherAnswer(const ApiError &error, Doing doing)
{
    return {Words::tr("%1 refused the request.").arg(serviceName(error)),
            stands(doing, error),
            {},
            ErrorWords::Action::TryAgain};
}

ErrorWords wordsFor(const ApiError &error, Doing doing, const QString &objectName)
{
    if (error.kind == ApiError::Kind::SignIn)
        return signInWords(error);
    if (error.kind == ApiError::Kind::Local)
        return localWords(error, doing);
    if (!isAnswer(error.kind))
        return transportWords(error, doing);
    switch (error.service) {
    case ApiError::Service::PagerDutyEvents:
        return eventsWords(error, doing);
    case ApiError::Service::PagerDutyApi:
        return pagerDutyWords(error, doing, objectName);
    case ApiError::Service::PagerDutyIdentity:
        return signInWords(error);
    case ApiError::Service::UptrendsApi:
        return uptrendsWords(error, doing, objectName);
    case ApiError::Service::None:
        break;
    }
    return otherAnswer(error, doing);
}

} // namespace

ErrorWords errorWords(const ApiError &error, Doing doing, const QString &objectName)
{
    ErrorWords words = wordsFor(error, doing, objectName);
    words.service = error.service;
    words.host = error.host;
    words.chain = error.chain;
    // A connection that failed had no answer: what this computer says of it is put in words above.
    const bool connected = error.kind != ApiError::Kind::Cancelled
                           && error.kind != ApiError::Kind::Offline
                           && error.kind != ApiError::Kind::Tls;
    if (connected)
        words.serverSaid = serverSaid(error);
    return words;
}

QString actionCaption(ErrorWords::Action action)
{
    switch (action) {
    case ErrorWords::Action::None:
        return {};
    case ErrorWords::Action::TryAgain:
        return Words::tr("Try again");
    case ErrorWords::Action::SignInAgain:
        return Words::tr("Sign in again");
    case ErrorWords::Action::CheckAddresses:
        return Words::tr("Check the addresses");
    case ErrorWords::Action::OpenPagerDuty:
        return Words::tr("Open PagerDuty");
    case ErrorWords::Action::OpenUptrends:
        return Words::tr("Open Uptrends");
    case ErrorWords::Action::ChooseAnother:
        return Words::tr("Choose another");
    case ErrorWords::Action::Wait:
        return Words::tr("Try again later");
    }
    return {};
}

} // namespace alertbridge::ui
