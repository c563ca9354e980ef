// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/platform.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>

#include <csignal>
#include <limits>

#include <pwd.h>
#include <unistd.h>

#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#elif defined(Q_OS_MACOS)
#include <fcntl.h>
#endif

namespace alertbridge::platform {

bool commitToDisk(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_MACOS
    // There, fsync() leaves it in the disk's own memory. Not every file system knows this.
    if (::fcntl(file.handle(), F_FULLFSYNC) == 0)
        return true;
#endif
    return ::fsync(file.handle()) == 0;
}

void endWithParent(QProcess &child)
{
#ifdef Q_OS_LINUX
    child.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#else
    Q_UNUSED(child);
#endif
}

bool endProcess(qint64 id)
{
    // Zero and less would mean whole groups of processes.
    return id > 0 && id <= std::numeric_limits<pid_t>::max()
           && ::kill(static_cast<pid_t>(id), SIGKILL) == 0;
}

QString userName()
{
    // Asked once, and not with each change: a directory in the network may have to answer.
    static const QString name = [] {
        const passwd *entry = ::getpwuid(::getuid());
        const QString found = entry ? QFile::decodeName(entry->pw_name) : QString();
        return found.isEmpty() ? qEnvironmentVariable("USER") : found;
    }();
    return name;
}

bool isTerminal(std::FILE *stream)
{
    return ::isatty(::fileno(stream)) != 0;
}

std::optional<bool> prefersDark()
{
    return {};
}

std::optional<bool> prefersStillness()
{
    return {};
}

} // namespace alertbridge::platform
