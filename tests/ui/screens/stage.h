// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/driver.h"
#include "core/accounts/profilestore.h"
#include "core/accounts/secretstore.h"
#include "core/connection/networkaccess.h"
#include "core/net/httpclient.h"
#include "core/setup/setupsession.h"
#include "tests/ui/screens/practiceworld.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/uicontext.h"

#include <functional>

namespace alertbridge::screens {

/// One window on practice services of its own. A scene plays on it and says at each screen worth
/// looking at: look(). What could not be reached is told by missed().
class Stage
{
public:
    using Onlooker = std::function<void(Stage &stage, const QString &screen)>;

    Stage(ui::Theme *theme, const QString &language, const sandbox::WorldOptions &options,
          Onlooker onlooker);
    ~Stage();

    void look(const QString &screen);
    QStringList missed() const { return m_missed; }

    void open(); ///< the window, on the welcome page
    void openAccounts(); ///< of the practice account, both tested
    /// The set-up at this step, with what comes before it chosen.
    void openSetup(SetupStep step, const QStringList &serviceIds = {},
                   const QString &integrationGuid = {});
    SetupSession *setup() const;
    void waitFor(const std::function<bool()> &condition, const QString &what);
    void press(const QString &objectName);
    void type(const QString &objectName, const QString &text);
    void choose(const QString &segments, int index);
    void closeSheets();

    template<typename T>
    T *find(const QString &objectName = {}) const
    {
        for (T *found : m_window->findChildren<T *>(objectName)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    PracticeWorld world;
    ui::UiContext context;
    QTemporaryDir folder;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<NetworkAccess> network;
    ProfileStore profiles;
    QPointer<test::FakePage> page; ///< the newest one made
    ui::MainWindow *window() const { return m_window.get(); }
    tour::Driver &driver() { return *m_driver; }

private:
    HttpClient m_http;
    std::unique_ptr<SecretStore> m_practiceSecrets;
    Onlooker m_onlooker;
    QStringList m_missed;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<tour::Driver> m_driver;
};

/// A row of screens that follow from one another.
struct Scene
{
    const char *name;
    void (*play)(Stage &stage);
    sandbox::WorldOptions world = {};
};

QList<Scene> scenes();

// The scenes, by the part of the app they are about.
QList<Scene> welcomeScenes();
QList<Scene> accountScenes();
QList<Scene> serviceScenes();
QList<Scene> integrationScenes();
QList<Scene> levelScenes();
QList<Scene> proofScenes();
QList<Scene> activityScenes();
QList<Scene> integrationsScenes();
QList<Scene> definitionScenes();
QList<Scene> deliveryScenes();

extern const QString veryLongName; ///< as long as the services take
extern const QString rightToLeftName;

} // namespace alertbridge::screens
