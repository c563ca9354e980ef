// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/pseudonyms.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

/// Compiled once.
struct PseudonymPatterns
{
    /// User info, and everything after "?" or "#", go: codes, tokens and names are in there.
    QRegularExpression address {u"(https?://)(?:[^\\s/@?#]*@)?([^\\s?#\"]*)[?#]?[^\\s\"]*"_s};
    QRegularExpression eMail {u"[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+"_s};
    QRegularExpression guid {u"(?<![0-9A-Za-z])[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
                             "(?![0-9A-Za-z])"_s};
    /// PagerDuty's: a part of a path of capitals and digits.
    QRegularExpression id {u"(?<=/)(?=[A-Z0-9]*\\d)[A-Z0-9]{6,20}(?![\\w-])"_s};
    QRegularExpression numberAddress {
        u"(?<![\\d.])(?!127\\.)\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.])"_s};
    /// Letters and digits mixed, longer than any word of a log line.
    QRegularExpression opaque {u"(?<![\\w+=%<-])(?=[\\w+=%-]*[A-Za-z])(?=[\\w+=%-]*\\d)"
                               "[\\w+=%-]{20,}(?:/[\\w+=%-]*)*"_s};
    /// At the end of the line of a request: the vendors' help wants to know it.
    QRegularExpression requestId {u" alertbridge\\.http .* \\d+ ms ([0-9A-Za-z-]{1,64})$"_s};
};

const PseudonymPatterns &pseudonymPatterns()
{
    static const PseudonymPatterns instance;
    return instance;
}

} // namespace

Pseudonyms::Pseudonyms()
{
    add(QDir::homePath(), u"~"_s);
}

void Pseudonyms::add(const QString &value, const QString &standIn)
{
    if (value.isEmpty() || value == "/"_L1)
        return;
    const auto longerFirst = [](const auto &a, const auto &b) {
        return a.first.size() > b.first.size();
    };
    const std::pair<QString, QString> entry {value, standIn};
    m_known.insert(std::upper_bound(m_known.cbegin(), m_known.cend(), entry, longerFirst), entry);
}

QString Pseudonyms::standInFor(const QString &kind, const QString &value)
{
    QHash<QString, QString> &given = m_given[kind];
    QString &standIn = given[value.toLower()];
    if (standIn.isEmpty())
        standIn = u"<%1-%2>"_s.arg(kind).arg(given.size());
    return standIn;
}

template<typename Make>
void Pseudonyms::replaceAll(QString &text, const QRegularExpression &pattern, Make make)
{
    QString result;
    qsizetype copied = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(copied, match.capturedStart() - copied);
        result += make(match);
        copied = match.capturedEnd();
    }
    if (copied == 0)
        return;
    result += QStringView(text).sliced(copied);
    text = result;
}

QString Pseudonyms::applied(QString text)
{
    QString requestId;
    if (const auto match = pseudonymPatterns().requestId.match(text); match.hasMatch()) {
        requestId = match.captured(1);
        text.chop(requestId.size());
    }
    for (const auto &[value, standIn] : std::as_const(m_known))
        text.replace(value, standIn, Qt::CaseInsensitive);
    replaceAll(text, pseudonymPatterns().address, [](const QRegularExpressionMatch &match) {
        return QString(match.captured(1) + match.captured(2));
    });
    const auto numbered = [this](QLatin1StringView kind) {
        return [this, kind](const QRegularExpressionMatch &match) {
            return standInFor(kind, match.captured());
        };
    };
    replaceAll(text, pseudonymPatterns().eMail, numbered("email"_L1));
    replaceAll(text, pseudonymPatterns().guid, numbered("guid"_L1));
    replaceAll(text, pseudonymPatterns().id, numbered("id"_L1));
    replaceAll(text, pseudonymPatterns().numberAddress, numbered("ip"_L1));
    replaceAll(text, pseudonymPatterns().opaque,
               [](const QRegularExpressionMatch &) { return u"<opaque>"_s; });
    return text + requestId;
}

} // namespace alertbridge
