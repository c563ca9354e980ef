// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/enginemodule.h"
#include "app/desktop/languages.h"
#include "app/desktop/options.h"
#include "core/accounts/profilestore.h"
#include "core/accounts/secretstore.h"
#include "core/connection/networkaccess.h"
#include "core/net/httpclient.h"
#include "core/storage/storefolders.h"
#include "ui/shell/storagenews.h"
#include "ui/shell/uicontext.h"
#include "ui/theme/theme.h"

#include <QtCore/QObject>

#include <memory>

namespace alertbridge {

namespace ui {
class MainWindow;
}

/// The composition root: makes the services the screens need, in the right order, and the window.
/// The program, the tour and the end-to-end tests all start here.
class Application : public QObject
{
    Q_OBJECT

public:
    static void nameProcess(); ///< what every run needs, with a window or without
    /// Before the QApplication: what must be set by then.
    static void prepareProcess();

    explicit Application(const Options &options, QObject *parent = nullptr);
    ~Application() override;

    /// Reads --practice; Kind::Local where the file cannot be used.
    Result<Done> readPracticeFile();
    ui::MainWindow *makeWindow(); ///< owned by this; made once
    ui::UiContext &context() { return m_context; }
    ui::Theme *theme() { return &m_theme; }

private:
    Options m_options;
    HttpClient m_http;
    Languages m_languages;
    ui::Theme m_theme;
    EngineModule m_engine;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<SecretStore> m_practiceSecrets;
    StoreFolders m_folders;
    ui::StorageNews m_storageNews; ///< found out before the profiles are read
    NetworkAccess m_network;
    ProfileStore m_profiles;
    ui::UiContext m_context;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace alertbridge
