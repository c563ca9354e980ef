// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/async.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtTest/QTest>

namespace alertbridge::test {

/// The result of a call, once the event loop has delivered it. Fails the test where none comes.
template<typename T>
Result<T> waitFor(const Async<T> &future,
                  std::chrono::milliseconds patience = std::chrono::seconds(15))
{
    // qWaitFor() sleeps between its looks, which adds up to most of the time of a test.
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (future.isFinished())
        return future.result();
    QTest::qFail("The call did not finish", __FILE__, __LINE__);
    return failure(ApiError::local(QStringLiteral("test_timeout")));
}

} // namespace alertbridge::test

/// Waits for @p future; where it is an error, fails the test with what is known about it.
#define AB_VERIFY_RESULT(name, future) \
    const auto name = alertbridge::test::waitFor(future); \
    QVERIFY2(name.has_value(), \
             qPrintable(name ? QString() : alertbridge::test::described(name.error())))

namespace alertbridge::test {

inline QString described(const ApiError &error)
{
    return QStringLiteral("kind %1, status %2, code %3, path %4: %5 %6")
        .arg(int(error.kind))
        .arg(error.httpStatus)
        .arg(error.code, error.jsonPath, error.message, error.details.join(QLatin1Char('|')));
}

} // namespace alertbridge::test
