// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrast_data();
    void contrast();
    void edgesCanBeSeen();
    void switchesPalette();
    void environmentDecidesForSystem();
    void paletteIsComplete();
    void fontsHaveTheirSizes();
    void iconsExist();
    void iconsFollowTheTheme();
};

void ThemeTest::contrast_data()
{
    QTest::addColumn<Role>("ink");
    QTest::addColumn<Role>("ground");
    const auto row = [](const char *name, Role ink, Role ground) {
        QTest::newRow(name) << ink << ground;
    };
    row("text on window", Role::Text, Role::Window);
    row("text on surface", Role::Text, Role::Surface);
    row("text on quiet", Role::Text, Role::QuietSurface);
    row("text on accent wash", Role::Text, Role::AccentWash);
    row("text on hover", Role::Text, Role::Hover);
    row("text on pressed", Role::Text, Role::Pressed);
    row("muted on window", Role::Muted, Role::Window);
    row("muted on surface", Role::Muted, Role::Surface);
    row("muted on quiet", Role::Muted, Role::QuietSurface);
    row("muted on accent wash", Role::Muted, Role::AccentWash);
    row("muted on hover", Role::Muted, Role::Hover);
    row("muted on pressed", Role::Muted, Role::Pressed);
    row("accent on window", Role::Accent, Role::Window);
    row("accent on surface", Role::Accent, Role::Surface);
    row("accent on accent wash", Role::Accent, Role::AccentWash);
    row("accent on hover", Role::Accent, Role::Hover);
    row("on accent", Role::OnAccent, Role::Accent);
    row("on accent hover", Role::OnAccent, Role::AccentHover);
    row("on accent pressed", Role::OnAccent, Role::AccentPressed);
    row("on bad", Role::OnBad, Role::Bad);
    row("on bad hover", Role::OnBad, Role::BadHover);
    row("on bad pressed", Role::OnBad, Role::BadPressed);
    row("good on wash", Role::Good, Role::GoodWash);
    row("good on surface", Role::Good, Role::Surface);
    row("caution on wash", Role::Caution, Role::CautionWash);
    row("caution on surface", Role::Caution, Role::Surface);
    row("caution on window", Role::Caution, Role::Window);
    row("bad on wash", Role::Bad, Role::BadWash);
    row("bad on surface", Role::Bad, Role::Surface);
    row("bad on window", Role::Bad, Role::Window);
}

void ThemeTest::contrast()
{
    QFETCH(Role, ink);
    QFETCH(Role, ground);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const double ratio = tokens::contrast(tokens::color(ink, scheme),
                                              tokens::color(ground, scheme));
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1:1 in %2"_s.arg(ratio).arg(
                                   scheme == Scheme::Light ? u"light"_s : u"dark"_s)));
    }
}

void ThemeTest::edgesCanBeSeen()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QColor edge = tokens::color(Role::ControlBorder, scheme);
        QVERIFY(tokens::contrast(edge, tokens::color(Role::Surface, scheme)) >= 3.0);
        const QColor ring = tokens::color(Role::Accent, scheme);
        QVERIFY(tokens::contrast(ring, tokens::color(Role::Window, scheme)) >= 3.0);
    }
}

void ThemeTest::switchesPalette()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.apply(*qApp, Theme::Mode::Dark);
    QCOMPARE(Theme::currentScheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window),
             tokens::color(Role::Window, Scheme::Dark));
    QLineEdit edit;
    edit.show();
    theme.apply(*qApp, Theme::Mode::Light);
    QCOMPARE(theme.scheme(), Scheme::Light);
    QCOMPARE(Theme::color(Role::Accent), tokens::color(Role::Accent, Scheme::Light));
    QTRY_COMPARE(edit.palette().color(QPalette::Base), tokens::color(Role::Surface, Scheme::Light));
    QVERIFY(changed.count() >= 2);
    theme.apply(*qApp, Theme::Mode::Light);
    const auto before = changed.count();
    theme.apply(*qApp, Theme::Mode::Light);
    QCOMPARE(changed.count(), before);
}

void ThemeTest::environmentDecidesForSystem()
{
    Theme theme;
    qputenv("ALERTBRIDGE_THEME", "dark");
    theme.apply(*qApp, Theme::Mode::System);
    QCOMPARE(theme.scheme(), Scheme::Dark);
    theme.apply(*qApp, Theme::Mode::Light);
    QCOMPARE(theme.scheme(), Scheme::Light);
    qunsetenv("ALERTBRIDGE_THEME");
    for (const Theme::Mode mode : {Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark})
        QCOMPARE(Theme::modeFromName(Theme::modeName(mode)), mode);
}

void ThemeTest::paletteIsComplete()
{
    Theme theme;
    theme.apply(*qApp, Theme::Mode::Dark);
    const QPalette palette = QApplication::palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            if (role == QPalette::NoRole)
                continue;
            QVERIFY2(palette.isBrushSet(group, QPalette::ColorRole(role)),
                     qPrintable(u"role %1 of group %2"_s.arg(role).arg(group)));
        }
    }
    QCOMPARE(palette.color(QPalette::Link), tokens::color(Role::Accent, Scheme::Dark));
    QCOMPARE(palette.color(QPalette::PlaceholderText), tokens::color(Role::Muted, Scheme::Dark));
}

void ThemeTest::fontsHaveTheirSizes()
{
    QCOMPARE(Theme::font(TypeRole::Body).pixelSize(), 13);
    QCOMPARE(Theme::font(TypeRole::Note).pixelSize(), 12);
    QCOMPARE(Theme::font(TypeRole::Section).pixelSize(), 15);
    QCOMPARE(Theme::font(TypeRole::Page).pixelSize(), 20);
    QCOMPARE(Theme::font(TypeRole::BigNumber).pixelSize(), 28);
}

void ThemeTest::iconsExist()
{
    for (int i = 0; i < int(Icon::IconCount); ++i) {
        const QString path = u":/alertbridge/icons/"_s + iconName(Icon(i)) + u".svg"_s;
        QVERIFY2(QFile::exists(path), qPrintable(path));
    }
    QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
}

void ThemeTest::iconsFollowTheTheme()
{
    Theme theme;
    const QIcon icon = makeIcon(Icon::Plus, Role::Text);
    theme.apply(*qApp, Theme::Mode::Light);
    const QColor light = icon.pixmap(18, 18).toImage().pixelColor(9, 9);
    theme.apply(*qApp, Theme::Mode::Dark);
    const QColor dark = icon.pixmap(18, 18).toImage().pixelColor(9, 9);
    QVERIFY(light.lightness() < 100);
    QVERIFY(dark.lightness() > 180);
}

QTEST_MAIN(ThemeTest)
#include "tst_kit_theme.moc"
