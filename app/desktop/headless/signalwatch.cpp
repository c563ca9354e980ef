// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/signalwatch.h"

#include <QtCore/QSocketNotifier>

#include <array>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace alertbridge::headless {

namespace {

std::array<int, 2> sockets {-1, -1};

/// May do next to nothing: hands the number on.
void passOn(int number)
{
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const auto written = ::write(sockets[0], &byte, sizeof byte);
}

} // namespace

SignalWatch::SignalWatch(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0)
        return; // signals keep their plain effect
    m_notifier = new QSocketNotifier(sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(sockets[1], &byte, sizeof byte) == sizeof byte)
            Q_EMIT interrupted(byte);
    });
    struct sigaction action = {};
    action.sa_handler = passOn;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

SignalWatch::~SignalWatch()
{
    if (!m_notifier)
        return;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    ::close(sockets[0]);
    ::close(sockets[1]);
}

} // namespace alertbridge::headless
