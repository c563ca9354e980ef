// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/loopbackhttp.h"

#include <QtCore/QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alertbridge::pagerduty::loopback {

namespace {

constexpr qsizetype longestHead = 16 * 1024;

constexpr auto pageTemplate = R"(<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>%1</title>
<style>
:root { color-scheme: light dark; --page: #f4f5f8; --card: #ffffff; --line: #dfe2ea; --ink: #1d2130; --soft: #5b6275; --mark: #5b5bd6 }
@media (prefers-color-scheme: dark) { :root { --page: #14161d; --card: #1d2029; --line: #31353f; --ink: #eceef4; --soft: #a5abba; --mark: #8f8ff2 } }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
main { max-width: 26rem; margin: 1.5rem; padding: 2.25rem 2.5rem; background: var(--card); border: 1px solid var(--line); border-top: 4px solid var(--mark); border-radius: 10px }
h1 { margin: 0 0 .5rem; font-size: 1.375rem; line-height: 1.3; font-weight: 600 }
p { margin: 0; color: var(--soft) }
</style></head>
<body><main><h1>%1</h1><p>%2</p></main></body></html>
)"_L1;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Error";
    }
}

QList<QByteArray> linesOf(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    return lines;
}

/// The end of the head, or -1 where it has not come yet.
qsizetype headEnd(const QByteArray &received)
{
    const qsizetype strict = received.indexOf("\r\n\r\n");
    const qsizetype tolerant = received.indexOf("\n\n");
    if (strict < 0 || tolerant < 0)
        return qMax(strict, tolerant);
    return qMin(strict, tolerant);
}

bool isPlain(const QByteArray &target)
{
    return std::all_of(target.cbegin(), target.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

Request parse(const QByteArray &received)
{
    Request request;
    const qsizetype end = headEnd(received);
    if (end > longestHead || (end < 0 && received.size() > longestHead)) {
        request.state = Request::State::TooLarge;
        return request;
    }
    if (end < 0)
        return request;

    request.state = Request::State::Malformed;
    const QList<QByteArray> lines = linesOf(received.left(end));
    const QList<QByteArray> words = lines.constFirst().split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.") || !words.at(1).startsWith('/')
        || !isPlain(words.at(1)))
        return request;
    request.method = words.at(0);
    const qsizetype mark = words.at(1).indexOf('?');
    request.path = mark < 0 ? words.at(1) : words.at(1).left(mark);
    if (mark >= 0)
        request.query = words.at(1).mid(mark + 1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == "host")
            request.host = line.mid(colon + 1).trimmed().toLower();
    }
    request.state = Request::State::Complete;
    return request;
}

QByteArray answer(int status, const QString &title, const QString &text)
{
    const QString paragraph = text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    const QByteArray page = QString(pageTemplate).arg(title.toHtmlEscaped(), paragraph).toUtf8();
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status)
           + "\r\nContent-Type: text/html; charset=utf-8"
             "\r\nContent-Length: "
           + QByteArray::number(page.size())
           + "\r\nCache-Control: no-store"
             "\r\nReferrer-Policy: no-referrer"
             "\r\nX-Content-Type-Options: nosniff"
             "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
             "frame-ancestors 'none'"
             "\r\nConnection: close\r\n\r\n"
           + page;
}

} // namespace alertbridge::pagerduty::loopback
