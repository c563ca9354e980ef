// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/logcapture.h"

#include <QtCore/QList>
#include <QtCore/QMutex>

#include <algorithm>

namespace alertbridge::test {

namespace {

struct Captured
{
    QByteArray category;
    QString text;
};

QMutex mutex;
QList<Captured> captured;
QtMessageHandler previousHandler = nullptr;

void capture(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const QMutexLocker locker(&mutex);
        captured.append({context.category, message});
    }
    if (previousHandler)
        previousHandler(type, context, message);
}

} // namespace

LogCapture::LogCapture()
{
    const QMutexLocker locker(&mutex);
    captured.clear();
    previousHandler = qInstallMessageHandler(capture);
}

LogCapture::~LogCapture()
{
    qInstallMessageHandler(previousHandler);
}

QStringList LogCapture::messages(const char *category) const
{
    const QMutexLocker locker(&mutex);
    QStringList texts;
    for (const Captured &message : std::as_const(captured)) {
        if (!category || message.category == category)
            texts.append(message.text);
    }
    return texts;
}

bool LogCapture::contains(const QString &text) const
{
    const QStringList texts = messages();
    return std::any_of(texts.begin(), texts.end(),
                       [&text](const QString &message) { return message.contains(text); });
}

} // namespace alertbridge::test
