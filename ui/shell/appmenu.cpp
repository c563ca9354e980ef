// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appmenu.h"

#include "ui/shell/languagemenu.h"
#include "ui/theme/theme.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QActionGroup>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

struct AppMenuText
{
    Q_DECLARE_TR_FUNCTIONS(AppMenu)
};

/// A name is no mnemonic.
QString plain(QString name)
{
    if (name.size() > 40)
        name = name.left(39) + u'…';
    return name.replace(u'&', "&&"_L1);
}

void fillThemeMenu(QMenu *menu, Theme *theme)
{
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, Theme::Mode mode) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(theme->mode() == mode);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu,
                         [theme, mode] { theme->apply(*qApp, mode); });
    };
    add(AppMenuText::tr("As the system"), Theme::Mode::System);
    add(AppMenuText::tr("Light"), Theme::Mode::Light);
    add(AppMenuText::tr("Dark"), Theme::Mode::Dark);
}

} // namespace

void fillAppMenu(QMenu *menu, const UiContext &context, const AppActions &actions)
{
    menu->clear();
    const QList<Profile> profiles = context.profiles->profiles();
    for (const Profile &profile : profiles) {
        QAction *action = menu->addAction(plain(profile.name));
        action->setCheckable(true);
        action->setChecked(profile.id == actions.currentProfile);
        QObject::connect(action, &QAction::triggered, menu,
                         [open = actions.openProfile, id = profile.id] { open(id); });
    }
    if (!profiles.isEmpty())
        menu->addSeparator();
    menu->addAction(AppMenuText::tr("All accounts"), menu, actions.showWelcome)
        ->setObjectName(u"allAccountsAction"_s);
    if (!actions.currentProfile.isEmpty()) {
        QAction *readOnly = menu->addAction(AppMenuText::tr("Read-only: change nothing"));
        readOnly->setObjectName(u"readOnlyAction"_s);
        readOnly->setCheckable(true);
        readOnly->setChecked(actions.readOnly);
        QObject::connect(readOnly, &QAction::toggled, menu, actions.setReadOnly);
    }
    menu->addSeparator();
    if (context.theme)
        fillThemeMenu(menu->addMenu(AppMenuText::tr("Theme")), context.theme);
    fillLanguageMenu(menu->addMenu(AppMenuText::tr("Language")), context);
    if (actions.showNetwork)
        menu->addAction(AppMenuText::tr("Network…"), menu, actions.showNetwork)
            ->setObjectName(u"networkAction"_s);
    menu->addSeparator();
    menu->addAction(AppMenuText::tr("What is stored where?"), menu, actions.showStorage);
    menu->addAction(AppMenuText::tr("Save diagnostics…"), menu, actions.saveDiagnostics)
        ->setObjectName(u"diagnosticsAction"_s);
    QAction *about = menu->addAction(AppMenuText::tr("About Alertbridge"), menu, actions.showAbout);
    about->setShortcut(QKeySequence(QKeySequence::HelpContents));
    about->setObjectName(u"aboutAction"_s);
    QAction *quit = menu->addAction(AppMenuText::tr("Quit"), menu, actions.quit);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
}

} // namespace alertbridge::ui
