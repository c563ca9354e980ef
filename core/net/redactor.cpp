// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/redactor.h"

#include "core/net/recentlog.h"

#include <QtCore/QHash>
#include <QtCore/QReadWriteLock>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <algorithm>
#include <atomic>

namespace alertbridge::redactor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestKept = 6;

/// Forms by their first four characters, so that a text is searched once however many secrets there
/// are.
struct Memory
{
    QReadWriteLock lock;
    QHash<quint64, QStringList> forms;
};

Memory &memory()
{
    static Memory instance;
    return instance;
}

quint64 keyOf(const QChar *text)
{
    return quint64(text[0].unicode()) | quint64(text[1].unicode()) << 16
           | quint64(text[2].unicode()) << 32 | quint64(text[3].unicode()) << 48;
}

void insert(const QString &form)
{
    if (form.size() < shortestKept)
        return;
    QStringList &list = memory().forms[keyOf(form.constData())];
    if (list.contains(form))
        return;
    const auto longerFirst = [](const QString &a, const QString &b) { return a.size() > b.size(); };
    list.insert(std::upper_bound(list.cbegin(), list.cend(), form, longerFirst), form);
}

/// Base64 depends on where in a group of three bytes the secret begins ("user:secret" in HTTP
/// Basic): all three positions, without the characters that neighbours share.
void insertBase64(const QByteArray &secret, QByteArray::Base64Options options)
{
    insert(QString::fromLatin1(secret.toBase64(options)));
    for (qsizetype before = 0; before < 3; ++before) {
        const QByteArray encoded = (QByteArray(before, 'x') + secret)
                                       .toBase64(options | QByteArray::OmitTrailingEquals);
        const qsizetype skip = before == 0 ? 0 : before + 1;
        const bool lastShared = (before + secret.size()) % 3 != 0;
        insert(
            QString::fromLatin1(encoded.mid(skip, encoded.size() - skip - (lastShared ? 1 : 0))));
    }
}

void insertPercentEncoded(const QByteArray &secret)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QString::fromUtf8(secret));
    insert(QString::fromLatin1(encoded));
    QByteArray lower = encoded;
    for (qsizetype i = 0; i + 2 < lower.size(); ++i) {
        if (lower.at(i) == '%') {
            lower.replace(i + 1, 2, lower.mid(i + 1, 2).toLower());
            i += 2;
        }
    }
    insert(QString::fromLatin1(lower));
}

/// The credential within a header value: "Bearer …", "Basic …", "Token token=…".
QByteArray withoutScheme(const QByteArray &value)
{
    for (const char *scheme : {"Token token=", "Bearer ", "Basic "}) {
        if (value.startsWith(scheme))
            return value.mid(qsizetype(qstrlen(scheme)));
    }
    return {};
}

std::atomic<QtMessageHandler> previousHandler = nullptr;

void filterMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString text = redacted(message);
    recentlog::append(type, context.category, text);
    if (const QtMessageHandler handler = previousHandler.load())
        handler(type, context, text);
}

} // namespace

void remember(const QByteArray &secret)
{
    if (secret.size() < shortestKept)
        return;
    const QString plain = QString::fromUtf8(secret);
    {
        const QWriteLocker locker(&memory().lock);
        insert(plain);
        insertBase64(secret, QByteArray::Base64Encoding);
        insertBase64(secret, QByteArray::Base64UrlEncoding);
        insertPercentEncoded(secret);
    }
    if (const QByteArray credential = withoutScheme(secret); !credential.isEmpty())
        remember(credential);
}

QString redacted(QString text)
{
    const QReadLocker locker(&memory().lock);
    const QHash<quint64, QStringList> &forms = memory().forms;
    if (forms.isEmpty() || text.size() < shortestKept)
        return text;
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = 0; at + shortestKept <= text.size();) {
        const auto found = forms.constFind(keyOf(text.constData() + at));
        const QString *match = nullptr;
        if (found != forms.constEnd()) {
            const QStringView rest = QStringView(text).sliced(at);
            for (const QString &form : *found) {
                if (rest.startsWith(form)) {
                    match = &form;
                    break;
                }
            }
        }
        if (!match) {
            ++at;
            continue;
        }
        result += QStringView(text).sliced(copied, at - copied);
        result += u"•••"_s;
        at += match->size();
        copied = at;
    }
    if (copied == 0)
        return text;
    result += QStringView(text).sliced(copied);
    return result;
}

void installMessageFilter()
{
    static bool installed = false;
    if (installed)
        return;
    installed = true;
    previousHandler = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(filterMessage);
}

} // namespace alertbridge::redactor
