// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languagemenu.h"

#include "ui/shell/languagetable.h"
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

QString nativeName(const QString &code)
{
    const auto *found = std::ranges::find(languageTable, QStringView(code), &Language::code);
    return (found == languageTable.end() ? languageTable.front() : *found).nativeName.toString();
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
    for (const Language &language : languageTable)
        add(language.nativeName.toString(), language.code.toString());
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
