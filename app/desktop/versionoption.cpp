// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/versionoption.h"

#include "app/desktop/application.h"
#include "app/desktop/enginemodule.h"
#include "core/diagnostics/components.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QCoreApplication>
#include <QtCore/QLoggingCategory>

#include <algorithm>
#include <cstdio>
#include <initializer_list>

namespace alertbridge {

namespace {

bool asksFor(int argc, const char *const *argv, std::initializer_list<QByteArrayView> names)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--")
            return false;
        if (std::find(names.begin(), names.end(), argument) != names.end())
            return true;
    }
    return false;
}

} // namespace

bool asksForVersion(int argc, const char *const *argv)
{
    return asksFor(argc, argv, {"--version", "-v"});
}

bool asksForHelp(int argc, const char *const *argv)
{
    return asksFor(argc, argv, {"--help", "-h", "--help-all"});
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
