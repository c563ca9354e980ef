// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPluginLoader>
#include <QtCore/QString>

class QWidget;

namespace alertbridge {

namespace ui {
class EmbeddedPage;
class EmbeddedPageFactory;
} // namespace ui

/// The WebEngine module, loaded when the first page is needed: the window is there in half the time
/// and memory without.
class EngineModule
{
public:
    EngineModule();

    bool isPresent() const { return !m_file.isEmpty(); }
    ui::EmbeddedPage *makePage(QWidget *parent); ///< null where it cannot be loaded
    void load(); ///< at the latest with the first page
    QString engineVersion() const; ///< empty until loaded

private:
    ui::EmbeddedPageFactory *factory();
    QString m_file;
    QPluginLoader m_loader;
    ui::EmbeddedPageFactory *m_factory = nullptr;
};

} // namespace alertbridge
