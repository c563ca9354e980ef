// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stage.h"
#include "ui/support/diagnosticssheet.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace alertbridge::tour {

namespace {

bool chooseInMenu(Stage &stage, const QString &actionName)
{
    if (!stage.driver.press(u"profileBadge"_s) || !stage.driver.waitFor(u"appMenu"_s))
        return false;
    auto *menu = qobject_cast<QMenu *>(stage.driver.visible(u"appMenu"_s));
    QAction *action = menu ? menu->findChild<QAction *>(actionName) : nullptr;
    if (!action)
        return false;
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    return true;
}

} // namespace

bool playSupport(Stage &stage)
{
    Driver &driver = stage.driver;
    const auto text = [&driver] {
        const auto *preview = qobject_cast<QPlainTextEdit *>(driver.visible(u"diagnosticsText"_s));
        return preview ? preview->toPlainText() : QString();
    };
    const bool tested = chooseInMenu(stage, u"diagnosticsAction"_s)
                        && driver.press(u"testConnectionsButton"_s) && Driver::waitUntil([&] {
                               return text().contains(u"<profile-1> pagerduty: good"_s)
                                      && text().contains(u"<profile-1> uptrends: good"_s);
                           });
    // Past the file dialog, which may be the desktop's own.
    const QString path = stage.fileForOutput(u"diagnostics.txt"_s);
    auto *sheet = qobject_cast<ui::DiagnosticsSheet *>(driver.visible(u"diagnosticsSheet"_s));
    const bool saved = tested && sheet && sheet->save(path);
    QFile file(path);
    const bool same = saved && file.open(QIODevice::ReadOnly)
                      && QString::fromUtf8(file.readAll()) == text();
    return stage.step(u"diagnostics"_s,
                      u"What is saved for whoever helps can be read first, word for word."_s,
                      u"diagnostics.txt"_s, same)
           && driver.press(u"closeDiagnosticsButton"_s);
}

} // namespace alertbridge::tour
