// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languagemenu.h"

#include "ui/shell/uisettings.h"
#include "ui/widgets/button.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

struct LanguageMenuText
{
    Q_DECLARE_TR_FUNCTIONS(LanguageMenu)
};

/// Each in its own words, so that everybody finds theirs.
QString nativeName(const QString &language)
{
    return language == "fr"_L1 ? u"Français"_s : u"English"_s;
}

} // namespace

void fillLanguageMenu(QMenu *menu, const UiContext &context)
{
    auto *group = new QActionGroup(menu);
    const QString chosen = uisettings::chosenLanguage();
    const auto add = [&](const QString &text, const QString &language) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(chosen == language);
        group->addAction(action);
        // The menu and what opened it may be gone once the language has changed.
        QObject::connect(action, &QAction::triggered, menu, [&context, language] {
            if (context.switchLanguage)
                context.switchLanguage(language);
        });
    };
    add(LanguageMenuText::tr("As the system"), {});
    add(nativeName(u"en"_s), u"en"_s);
    add(nativeName(u"fr"_s), u"fr"_s);
}

Button *makeLanguageButton(const UiContext &context, QWidget *parent)
{
    auto *button = new Button(nativeName(context.language), Button::Kind::Quiet, parent);
    button->setObjectName(u"languageButton"_s);
    button->setAccessibleName(
        LanguageMenuText::tr("Language: %1").arg(nativeName(context.language)));
    auto *menu = new QMenu(button);
    fillLanguageMenu(menu, context);
    button->setMenu(menu);
    return button;
}

} // namespace alertbridge::ui
