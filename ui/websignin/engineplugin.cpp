// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/websignin/webenginepage.h"

#include <QtCore/QObject>
#include <QtWebEngineCore/qtwebenginecoreglobal.h>

namespace alertbridge::ui {

class EnginePlugin
    : public QObject
    , public EmbeddedPageFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID AlertbridgeEmbeddedPageFactory_iid)
    Q_INTERFACES(alertbridge::ui::EmbeddedPageFactory)

public:
    EmbeddedPage *create(QWidget *parent) override { return new WebEnginePage(parent); }
    QString engineVersion() const override
    {
        return QStringLiteral("Chromium ") + QString::fromLatin1(qWebEngineChromiumVersion());
    }
};

} // namespace alertbridge::ui

#include "engineplugin.moc"
