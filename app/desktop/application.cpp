// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "core/connection/chaincheck.h"
#include "core/net/redactor.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/icons.h"
#include "ui/websignin/embeddedpage.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace alertbridge {

namespace {

const QString languageKey = u"language"_s;
const QString themeKey = u"theme"_s;

QString practiceProgram()
{
    return QStandardPaths::findExecutable(u"alertbridge-sandbox"_s,
                                          {QCoreApplication::applicationDirPath()});
}

/// Before anything is read or written: copies are made of what another version wrote.
ui::StorageNews newsOf(const StoreFolders &folders)
{
    ui::StorageNews news {folders.unwritable(), folders.isForThisRunOnly(), {}};
    if (folders.unwritable().isEmpty())
        news.version = noteVersion(QCoreApplication::applicationVersion(), folders.config(),
                                   folders.state(), {QSettings().fileName()});
    return news;
}

} // namespace

void Application::nameProcess()
{
    QCoreApplication::setOrganizationName(u"alertbridge"_s);
    QCoreApplication::setApplicationName(u"alertbridge"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ALERTBRIDGE_VERSION));
    redactor::installMessageFilter();
}

void Application::prepareProcess()
{
    nameProcess();
    // WebEngine is loaded later and refuses to work without it.
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
}

Application::Application(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_secrets(makeKeychainStore())
    , m_practiceSecrets(makeMemoryStore())
    , m_storageNews(newsOf(m_folders))
    , m_network(m_secrets.get())
    , m_profiles(m_folders.config())
{
    QSettings settings;
    QGuiApplication::setApplicationDisplayName(u"Alertbridge"_s);
    // Wayland finds the icon by it, and notifications the program.
    QGuiApplication::setDesktopFileName(u"org.alertbridge.Alertbridge"_s);
    QApplication::setWindowIcon(ui::applicationIcon());
    m_theme.apply(*qApp, options.theme.value_or(
                             ui::Theme::modeFromName(settings.value(themeKey).toString())));
    m_languages.use(options.language.isEmpty() ? settings.value(languageKey).toString()
                                               : options.language);

    m_context.http = &m_http;
    m_network.serve(&m_http);
    m_network.loadPassword();
    m_context.network = &m_network;
    m_context.secrets = m_secrets.get();
    m_context.practiceSecrets = m_practiceSecrets.get();
    m_context.profiles = &m_profiles;
    m_context.theme = &m_theme;
    m_context.practiceProgram = practiceProgram();
    m_context.keepsFiles = m_folders.unwritable().isEmpty();
    if (m_folders.isForThisRunOnly())
        m_context.stateFolder = m_folders.state();
    m_context.endpointOverrides = options.endpoints;
    m_context.language = m_languages.current();
    m_context.languageGiven = !options.language.isEmpty();
    if (m_engine.isPresent())
        m_context.makeEmbeddedPage = [this](QWidget *room) {
            ui::EmbeddedPage *page = m_engine.makePage(room);
            if (page)
                page->setTransport(
                    {&isTrustedChain, [this](const QString &proxyHost, const QString &question,
                                             QAuthenticator *authenticator) {
                         m_network.proxySignIn()->answer(proxyHost, question, authenticator);
                     }});
            return page;
        };
    // Asked for by About and the diagnostics: loading the module takes less than it takes to look.
    m_context.engineVersion = [this] {
        m_engine.load();
        return m_engine.engineVersion();
    };
    m_context.openExternally = [](const QUrl &url) { QDesktopServices::openUrl(url); };
    m_context.switchLanguage = [this](const QString &language) {
        QSettings().setValue(languageKey, language);
        m_languages.use(language);
        m_context.language = m_languages.current();
        m_context.languageGiven = false;
    };
    connect(&m_theme, &ui::Theme::changed, this, [this] {
        if (!m_options.theme || *m_options.theme != m_theme.mode())
            QSettings().setValue(themeKey, ui::Theme::modeName(m_theme.mode()));
    });
}

Application::~Application() = default;

Result<Done> Application::readPracticeFile()
{
    if (m_options.practiceFile.isEmpty())
        return Done();
    const auto practice = PracticeServices::fromFile(m_options.practiceFile);
    if (!practice)
        return failure(practice.error());
    m_context.practice = *practice;
    return Done();
}

ui::MainWindow *Application::makeWindow()
{
    if (!m_window) {
        m_window = std::make_unique<ui::MainWindow>(m_context);
        m_window->setStorageNews(m_storageNews);
    }
    return m_window.get();
}

} // namespace alertbridge
