// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/output.h"

#include "core/net/redactor.h"
#include "core/platform/platform.h"
#include "ui/words/errorwords.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace alertbridge::headless {

namespace {

QString serviceKey(ApiError::Service service)
{
    switch (service) {
    case ApiError::Service::None:
        return {};
    case ApiError::Service::PagerDutyApi:
        return u"pagerduty-api"_s;
    case ApiError::Service::PagerDutyEvents:
        return u"pagerduty-events"_s;
    case ApiError::Service::PagerDutyIdentity:
        return u"pagerduty-identity"_s;
    case ApiError::Service::UptrendsApi:
        return u"uptrends-api"_s;
    }
    return {};
}

QJsonValue redactedValue(const QJsonValue &value)
{
    if (value.isString())
        return redactor::redacted(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray all = value.toArray();
        for (const QJsonValue &each : all)
            array.append(redactedValue(each));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject all = value.toObject();
        for (auto it = all.begin(); it != all.end(); ++it)
            object.insert(it.key(), redactedValue(it.value()));
        return object;
    }
    return value;
}

void toStandardError(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

QJsonObject errorObject(const ApiError &error)
{
    QJsonObject object {{u"kind"_s, errorKindName(error.kind)}};
    const auto add = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    add(u"service"_s, serviceKey(error.service));
    if (error.httpStatus != 0)
        object.insert(u"http_status"_s, error.httpStatus);
    add(u"code"_s, error.code);
    add(u"message"_s, error.message);
    if (!error.chain.isEmpty()) {
        QJsonArray chain;
        for (const CertificateFacts &certificate : error.chain)
            chain.append(QJsonObject {{u"subject"_s, certificate.subject},
                                      {u"issuer"_s, certificate.issuer},
                                      {u"valid_from"_s, isoTime(certificate.validFrom)},
                                      {u"valid_until"_s, isoTime(certificate.validUntil)},
                                      {u"sha256"_s, fingerprintText(certificate.sha256)}});
        object.insert(u"certificates"_s, chain);
    }
    if (!error.details.isEmpty())
        object.insert(u"details"_s, QJsonArray::fromStringList(error.details));
    add(u"path"_s, error.jsonPath);
    add(u"host"_s, error.host);
    add(u"request_id"_s, error.requestId);
    if (error.retryAfter)
        object.insert(u"retry_after_seconds"_s, static_cast<qint64>(error.retryAfter->count()));
    if (error.outcomeUnknown)
        object.insert(u"outcome_unknown"_s, true);
    return object;
}

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

bool writeObject(const QJsonObject &object)
{
    const QByteArray bytes = QJsonDocument(redactedValue(object).toObject()).toJson();
    const size_t size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

QString plainLine(const QString &text)
{
    QString line = redactor::redacted(text).simplified();
    for (QChar &character : line) {
        // Also what turns the direction of the rest of the line.
        if (character.category() == QChar::Other_Control
            || character.category() == QChar::Other_Format)
            character = u'?';
    }
    return line;
}

Diagnostics::Diagnostics(bool verbose)
    : m_terminal(platform::isTerminal(stderr))
    , m_verbose(verbose)
{
}

void Diagnostics::say(const QString &line)
{
    clearProgress();
    toStandardError("alertbridge: "_L1 + plainLine(line) + u'\n');
}

void Diagnostics::say(const ApiError &error, const QString &about)
{
    const ui::ErrorWords words = ui::errorWords(error, ui::Doing::Reading, about);
    QStringList parts {words.title, words.text};
    if (!words.serverSaid.isEmpty())
        parts.append(u'“' + words.serverSaid + u'”');
    if (!about.isEmpty())
        parts.prepend(about + u':');
    parts.removeAll(QString());
    say(parts.join(u' '));
}

void Diagnostics::progress(const QString &line)
{
    if ((!m_terminal && !m_verbose) || line == m_lastProgress)
        return;
    m_lastProgress = line;
    if (!m_terminal) {
        toStandardError(plainLine(line) + u'\n');
        return;
    }
    clearProgress();
    toStandardError(plainLine(line).left(100));
    m_progressShown = true;
}

void Diagnostics::clearProgress()
{
    if (std::exchange(m_progressShown, false))
        toStandardError(u"\r\x1b[K"_s);
}

} // namespace alertbridge::headless
