// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/languages.h"
#include "app/tour/driver.h"
#include "tests/core/definitions/editorfixture.h"
#include "ui/definitions/definitionsview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/writegate.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>

namespace alertbridge::test {

/// The page *Alert definitions* in a window of its own.
struct DefinitionsFixture : EditorFixture
{
    Languages languages; ///< English, with its plurals
    ui::Theme theme;
    ui::UiContext context;
    ui::WriteGate gate;
    std::unique_ptr<ui::DefinitionsView> view;
    std::unique_ptr<tour::Driver> driver;

    explicit DefinitionsFixture(const sandbox::WorldOptions &options = {})
        : EditorFixture(options)
    {
        languages.use(QStringLiteral("en"));
        theme.apply(*qApp, ui::Theme::Mode::Light);
    }
    ~DefinitionsFixture() { view.reset(); }

    ui::Workspace workspace()
    {
        ui::Workspace workspace;
        workspace.context = &context;
        workspace.account = practice.account.get();
        workspace.journal = &journal;
        workspace.inventory = inventory.get();
        workspace.feeds = &feeds;
        workspace.gate = &gate;
        return workspace;
    }

    /// The page, with the list read; again: as when the language changes.
    bool show(QSize size = {1064, 800})
    {
        view.reset();
        view = std::make_unique<ui::DefinitionsView>(workspace(), desk.get());
        driver = std::make_unique<tour::Driver>(view.get());
        view->resize(size);
        view->show();
        view->focusFirst();
        return QTest::qWaitForWindowActive(view.get());
    }
    /// … and one of them in the editor.
    DefinitionEditor *showEditor(const QString &guid)
    {
        view->showDefinition(guid);
        DefinitionEditor *editor = desk->editor(guid);
        return editor && comesTo(editor, Phase::Editing) ? editor : nullptr;
    }

    template<typename T>
    T *find(const QString &objectName) const
    {
        return qobject_cast<T *>(driver->visible(objectName));
    }

    /// All that can be read now, in the window and in sheets over it.
    QString text() const
    {
        QStringList texts;
        const QWidgetList tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            if (!top->isVisible())
                continue;
            const auto labels = top->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->isVisible())
                    texts.append(label->text());
            }
            const auto elided = top->findChildren<ui::ElidedLabel *>();
            for (const ui::ElidedLabel *label : elided) {
                if (label->isVisible())
                    texts.append(label->text());
            }
            const auto buttons = top->findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : buttons) {
                if (button->isVisible())
                    texts.append(button->text());
            }
        }
        return texts.join(QLatin1Char('\n'));
    }
    bool reads(const QString &words, int milliseconds = 8000) const
    {
        return tour::Driver::waitUntil([&] { return text().contains(words); }, milliseconds);
    }
};

} // namespace alertbridge::test
