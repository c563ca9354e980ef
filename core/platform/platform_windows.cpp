// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/platform.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QSettings>

#include <io.h>
#include <qt_windows.h>

namespace alertbridge::platform {

using namespace Qt::StringLiterals;

bool commitToDisk(QFile &file)
{
    return file.flush() && ::_commit(file.handle()) == 0;
}

void endWithParent(QProcess &) { }

bool endProcess(qint64 id)
{
    if (id <= 0)
        return false;
    const HANDLE process = ::OpenProcess(PROCESS_TERMINATE, FALSE, static_cast<DWORD>(id));
    if (!process)
        return false;
    const bool ended = ::TerminateProcess(process, 1) != 0;
    ::CloseHandle(process);
    return ended;
}

QString userName()
{
    return qEnvironmentVariable("USERNAME");
}

bool isTerminal(std::FILE *stream)
{
    return ::_isatty(::_fileno(stream)) != 0;
}

/// Personalisation settings; Qt tells it from 6.5 on.
std::optional<bool> prefersDark()
{
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return personalize.value("AppsUseLightTheme"_L1, 1).toInt() == 0;
}

/// Accessibility settings, "Animation effects".
std::optional<bool> prefersStillness()
{
    BOOL animated = TRUE;
    if (!::SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animated, 0))
        return {};
    return animated == FALSE;
}

} // namespace alertbridge::platform
