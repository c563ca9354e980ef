// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace alertbridge {

/// Calls @p then from the event loop after @p pause, or at once when a stop is asked for; never
/// after @p context died.
inline void afterPause(QObject *context, std::chrono::milliseconds pause, std::stop_token stop,
                       std::function<void()> then)
{
    using OnStop = std::stop_callback<std::function<void()>>;
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    timer->start(pause);
    auto onStop = std::make_shared<OnStop>(std::move(stop),
                                           std::function<void()>([timer] { timer->start(0); }));
    QObject::connect(
        timer, &QTimer::timeout, context,
        [timer, onStop = std::move(onStop), then = std::move(then)]() mutable {
            onStop.reset(); // a stop asked for by then() must not start the timer again
            timer->deleteLater();
            then();
        });
}

} // namespace alertbridge
