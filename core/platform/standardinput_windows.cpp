// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/standardinput.h"

#include <QtCore/QMetaObject>
#include <QtCore/QThread>

#include <array>

#include <qt_windows.h>

namespace alertbridge::platform {

namespace {

QString systemWords(DWORD error)
{
    return qt_error_string(static_cast<int>(error));
}

} // namespace

/// A thread of its own: a pipe cannot be waited for together with the window's messages.
struct StandardInput::Private : public QThread
{
    explicit Private(StandardInput *input)
        : q(input)
    {
    }
    void run() override;

    StandardInput *q;
};

void StandardInput::Private::run()
{
    const HANDLE handle = ::GetStdHandle(STD_INPUT_HANDLE);
    QString problem;
    while (!isInterruptionRequested()) {
        std::array<char, 65536> buffer {};
        DWORD size = 0;
        if (!::ReadFile(handle, buffer.data(), static_cast<DWORD>(buffer.size()), &size, nullptr)) {
            if (const DWORD error = ::GetLastError(); error != ERROR_BROKEN_PIPE)
                problem = systemWords(error);
            break;
        }
        if (size == 0)
            break;
        const QByteArray bytes(buffer.data(), static_cast<qsizetype>(size));
        QMetaObject::invokeMethod(
            q, [this, bytes] { Q_EMIT q->arrived(bytes); }, Qt::QueuedConnection);
    }
    QMetaObject::invokeMethod(
        q, [this, problem] { Q_EMIT q->ended(problem); }, Qt::QueuedConnection);
}

StandardInput::StandardInput(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    d->start();
}

StandardInput::~StandardInput()
{
    d->requestInterruption();
    // A read under way is given up; between two reads there is none to give up, so once more.
    while (!d->wait(20))
        ::CancelIoEx(::GetStdHandle(STD_INPUT_HANDLE), nullptr);
}

} // namespace alertbridge::platform
