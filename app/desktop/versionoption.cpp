// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/versionoption.h"

#include "app/desktop/application.h"
#include "app/desktop/enginemodule.h"
#include "core/diagnostics/components.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QCoreApplication>
#include <QtCore/QLoggingCategory>

#include <cstdio>

namespace alertbridge {

bool asksForVersion(int argc, const char *const *argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--")
            return false;
        if (argument == "--version" || argument == "-v")
            return true;
    }
    return false;
}

int printVersion(int argc, char **argv)
{
    Application::nameProcess();
    QCoreApplication qt(argc, argv);
    // WebEngine warns that pages could not be drawn like this; none will be.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    EngineModule engine;
    engine.load();
    const QByteArray text = versionText(components(engine.engineVersion())).toUtf8();
    const bool written = std::fwrite(text.constData(), 1, size_t(text.size()), stdout)
                             == size_t(text.size())
                         && std::fflush(stdout) == 0;
    return written ? 0 : 1;
}

} // namespace alertbridge
