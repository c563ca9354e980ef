// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/enginemodule.h"

#include "ui/websignin/embeddedpage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLoggingCategory>

using namespace Qt::StringLiterals;

namespace alertbridge {

Q_LOGGING_CATEGORY(lcEngine, "alertbridge.engine", QtWarningMsg)

EngineModule::EngineModule()
{
    // In the library folder of the build, or in its own once installed; on Windows beside the
    // program.
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"../lib"_s, QStringLiteral(ALERTBRIDGE_MODULE_FOLDER), u"."_s}) {
        const QFileInfo file(programs,
                             folder + u"/alertbridge_websignin"_s ALERTBRIDGE_MODULE_SUFFIX);
        if (file.isFile()) {
            m_file = file.canonicalFilePath();
            break;
        }
    }
}

ui::EmbeddedPageFactory *EngineModule::factory()
{
    if (m_factory || m_file.isEmpty())
        return m_factory;
    m_loader.setFileName(m_file);
    m_factory = qobject_cast<ui::EmbeddedPageFactory *>(m_loader.instance());
    if (!m_factory)
        qCWarning(lcEngine, "The page module cannot be loaded: %s",
                  qPrintable(m_loader.errorString()));
    return m_factory;
}

ui::EmbeddedPage *EngineModule::makePage(QWidget *parent)
{
    ui::EmbeddedPageFactory *pages = factory();
    return pages ? pages->create(parent) : nullptr;
}

void EngineModule::load()
{
    factory();
}

QString EngineModule::engineVersion() const
{
    return m_factory ? m_factory->engineVersion() : QString();
}

} // namespace alertbridge
