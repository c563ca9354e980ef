// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/practice.h"
#include "core/accounts/profilestore.h"
#include "core/accounts/secretstore.h"
#include "core/net/httpclient.h"

#include <QtCore/QString>
#include <QtCore/QUrl>

#include <functional>
#include <optional>

class QWidget;

namespace alertbridge {
class NetworkAccess;
}

namespace alertbridge::ui {

class EmbeddedPage;
class Theme;

/// What the composition root hands to the screens. Outlives every window.
struct UiContext
{
    HttpClient *http = nullptr;
    NetworkAccess *network = nullptr; ///< proxy and authorities; null: none to set
    SecretStore *secrets = nullptr; ///< keychain, or memory where the system has none
    SecretStore *practiceSecrets = nullptr; ///< memory only
    ProfileStore *profiles = nullptr;
    QString stateFolder; ///< set-up states; empty for the standard place
    bool keepsFiles = true; ///< false: what is written is forgotten with the end of the run
    QString practiceProgram; ///< path of alertbridge-sandbox; empty: none
    std::optional<PracticeServices> practice; ///< given with --practice: already running
    Endpoints endpointOverrides; ///< given with --endpoint; win over everything
    /// Loads WebEngine at the first call. Null where the app was built without it or it cannot be
    /// loaded: *Use my browser* is then the only way.
    std::function<EmbeddedPage *(QWidget *parent)> makeEmbeddedPage;
    /// Of the embedded page's engine, which is loaded for it; empty where there is none.
    std::function<QString()> engineVersion;
    Theme *theme = nullptr; ///< to switch the look; the choice is kept by the composition root
    std::function<void(const QUrl &)> openExternally; ///< the system's browser
    std::function<void(const QString &language)>
        switchLanguage; ///< a code of the language table; "" for the system's
    QString language; ///< in use: a code of the language table
    bool languageGiven = false; ///< with --lang, for this run
};

} // namespace alertbridge::ui
