// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/languages.h"
#include "tests/ui/screens/stage.h"
#include "ui/theme/theme.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace alertbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int settling = 150;

/// The window shrinks and grows while a scene plays; the picture is taken once it lies still.
void keep(screens::Stage &stage, const QString &file, QSize size)
{
    QWidget *window = stage.window();
    window->resize(size);
    QTest::qWait(settling);
    const QImage picture = stage.driver().picture();
    if (!picture.save(file))
        qFatal("cannot write %s", qPrintable(file));
    if (window->size() != size)
        std::printf("%s: the window became %d x %d\n", qPrintable(file), window->width(),
                    window->height());
}

} // namespace

/// Saves a picture of every screen in every state that has a scene.
int main(int argc, char *argv[])
{
    qputenv("ALERTBRIDGE_MOTION", "off");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"alertbridge-screens"_s);
    QGuiApplication::setApplicationDisplayName(u"Alertbridge"_s);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.addOption({u"lang"_s, Languages::codes().join(u", "_s), u"language"_s, u"en"_s});
    parser.addOption({u"theme"_s, u"light or dark."_s, u"theme"_s, u"light"_s});
    parser.addOption({u"size"_s, u"Size of the window."_s, u"WxH"_s, u"1280x800"_s});
    parser.addOption({u"only"_s, u"Scenes whose name matches this."_s, u"pattern"_s});
    parser.process(app);
    const QDir folder(parser.positionalArguments().value(0, QDir::currentPath()));
    folder.mkpath(u"."_s);
    const QStringList sides = parser.value(u"size"_s).split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    const QString language = parser.value(u"lang"_s);
    const QRegularExpression only(parser.value(u"only"_s));

    Languages languages;
    languages.use(language);
    ui::Theme theme;
    theme.apply(app, ui::Theme::modeFromName(parser.value(u"theme"_s)));
    int missed = 0;
    for (const screens::Scene &scene : screens::scenes()) {
        if (!only.match(QLatin1String(scene.name)).hasMatch())
            continue;
        screens::Stage stage(&theme, language, scene.world,
                             [&](screens::Stage &played, const QString &screen) {
                                 keep(played, folder.filePath(screen + u".png"_s), size);
                             });
        scene.play(stage);
        for (const QString &what : stage.missed()) {
            std::printf("%s: never seen: %s\n", scene.name, qPrintable(what));
            ++missed;
        }
    }
    return missed == 0 ? 0 : 1;
}
