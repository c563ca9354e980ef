// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/driver.h"
#include "core/inventory/accountinventory.h"
#include "tests/core/delivery/deskfixture.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/delivery/deliveryview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/writegate.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace alertbridge::test {

/// The page of delivery tests before the practice services, worked with mouse and keys.
struct DeliveryWindow : DeskFixture
{
    UiFixture ui;
    ui::WriteGate gate;
    std::unique_ptr<AccountInventory> inventory;
    std::unique_ptr<ui::DeliveryView> view;
    std::unique_ptr<tour::Driver> driver;

    explicit DeliveryWindow(const sandbox::WorldOptions &options = {})
        : DeskFixture(options)
    {
    }
    ~DeliveryWindow() { view.reset(); }

    /// Once the world is as it shall be; again: as after a new start.
    bool show()
    {
        view.reset();
        if (inventory)
            openDesk();
        inventory = std::make_unique<AccountInventory>(account.get(), folder.path());
        inventory->refresh();
        const bool read = tour::Driver::waitUntil([this] {
            return !inventory->inventory().services.isEmpty()
                   && !inventory->inventory().integrations.isEmpty();
        });
        build();
        return read;
    }
    /// As after a change of the language.
    void build()
    {
        ui::Workspace workspace;
        workspace.context = &ui.context;
        workspace.account = account.get();
        workspace.journal = journal.get();
        workspace.inventory = inventory.get();
        workspace.feeds = feeds.get();
        workspace.history = history.get();
        workspace.gate = &gate;
        view = std::make_unique<ui::DeliveryView>(workspace, desk.get());
        driver = std::make_unique<tour::Driver>(view.get());
        view->resize(1200, 760);
        view->show();
        view->activateWindow();
        view->focusFirst();
    }
    QString text() const
    {
        QStringList lines;
        const QWidgetList tops = QApplication::topLevelWidgets();
        for (const QWidget *top : tops) {
            if (!top->isVisible())
                continue;
            for (const QWidget *widget : top->findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                if (const auto *label = qobject_cast<const QLabel *>(widget))
                    lines.append(label->text());
                else if (const auto *button = qobject_cast<const QPushButton *>(widget))
                    lines.append(button->text());
                else if (const auto *notice = qobject_cast<const ui::Notice *>(widget))
                    lines.append(notice->title() + QLatin1Char('\n') + notice->text());
            }
        }
        return lines.join(QLatin1Char('\n'));
    }
    bool reads(const QString &sentence, int milliseconds = 10000) const
    {
        if (tour::Driver::waitUntil([&] { return text().contains(sentence); }, milliseconds))
            return true;
        qWarning().noquote() << "Not read:" << sentence << "\nbut\n" << text();
        return false;
    }
    bool press(const QString &name) { return driver->press(name, 8000); }
    bool agree() { return driver->pressSheetButton(QStringLiteral("sheetPrimaryButton")); }
    bool quiet() const
    {
        return tour::Driver::waitUntil([this] { return !desk->isWorking(); });
    }
};

} // namespace alertbridge::test
