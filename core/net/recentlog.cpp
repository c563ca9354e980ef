// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/recentlog.h"

#include "core/net/redactor.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QMutex>

namespace alertbridge::recentlog {

using namespace Qt::StringLiterals;

namespace {

struct Ring
{
    QMutex mutex;
    QList<QString> lines;
    qsizetype oldest = 0; ///< once it is full: where the next line goes
};

Ring &ring()
{
    static Ring instance;
    return instance;
}

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        break;
    }
    return "fatal"_L1;
}

/// "js" is what pages write on their console, and could be anything.
bool isWanted(QtMsgType type, QByteArrayView category)
{
    if (category.startsWith("alertbridge."))
        return true;
    const bool serious = type != QtDebugMsg && type != QtInfoMsg;
    return serious && (category == "default" || category.startsWith("qt."));
}

} // namespace

void append(QtMsgType type, const char *category, const QString &redacted)
{
    const QByteArrayView name(category ? category : "default");
    if (!isWanted(type, name))
        return;
    QString text = redacted.left(longestLine);
    text.replace(u'\n', u' ');
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' '
                         + levelName(type) + u' ' + QString::fromLatin1(name) + u' ' + text;
    const QMutexLocker locker(&ring().mutex);
    if (ring().lines.size() < mostLines) {
        ring().lines.append(line);
        return;
    }
    ring().lines[ring().oldest] = line;
    ring().oldest = (ring().oldest + 1) % mostLines;
}

QStringList lines()
{
    QStringList lines;
    {
        const QMutexLocker locker(&ring().mutex);
        lines = ring().lines.sliced(ring().oldest) + ring().lines.first(ring().oldest);
    }
    for (QString &line : lines)
        line = redactor::redacted(line);
    return lines;
}

void clear()
{
    const QMutexLocker locker(&ring().mutex);
    ring().lines.clear();
    ring().oldest = 0;
}

} // namespace alertbridge::recentlog
