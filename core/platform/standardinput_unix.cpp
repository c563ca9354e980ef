// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/standardinput.h"

#include <QtCore/QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace alertbridge::platform {

struct StandardInput::Private
{
    QSocketNotifier notifier {STDIN_FILENO, QSocketNotifier::Read};
};

StandardInput::StandardInput(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    connect(&d->notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 65536> buffer {};
        const auto size = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (size > 0) {
            Q_EMIT arrived({buffer.data(), size});
            return;
        }
        if (size < 0 && (errno == EINTR || errno == EAGAIN))
            return; // there will be more
        const QString problem = size < 0 ? QString::fromLocal8Bit(std::strerror(errno)) : QString();
        d->notifier.setEnabled(false);
        Q_EMIT ended(problem);
    });
}

StandardInput::~StandardInput() = default;

} // namespace alertbridge::platform
