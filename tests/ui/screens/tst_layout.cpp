// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/languages.h"
#include "tests/ui/screens/layoutcheck.h"
#include "tests/ui/screens/stage.h"
#include "ui/theme/theme.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>

#include <span>

using namespace alertbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize sizes[] = {{1280, 800}, {1024, 700}, {800, 600}};

/// The first language is looked at in every size, the others where there is least room: it is their
/// longer words that may not fit, and each look takes its time.
std::span<const QSize> sizesFor(const QString &language)
{
    const std::span all(sizes);
    return language == Languages::codes().constFirst() ? all : all.last(1);
}

constexpr int settling = 400;

/// Heights follow from widths, and those from texts: it takes some rounds until all lies still.
QStringList settledProblems(QWidget *top)
{
    QStringList problems;
    (void)QTest::qWaitFor(
        [&] {
            problems = screens::layoutProblems(top);
            return problems.isEmpty();
        },
        settling);
    return problems;
}

} // namespace

/// Walks over everything visible on every screen, in each language.
class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"alertbridge-tests"_s);
        QCoreApplication::setApplicationName(u"layout"_s);
        m_theme.apply(*qApp, ui::Theme::Mode::Light);
    }

    void nothingIsCutOffOrOverlaps_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QString>("language");
        const QList<screens::Scene> scenes = screens::scenes();
        // Several processes share the work, one for each language.
        const QString only = qEnvironmentVariable("ALERTBRIDGE_LAYOUT_LANGUAGE");
        const QStringList languages = only.isEmpty() ? Languages::codes() : QStringList {only};
        for (const QString &language : languages) {
            for (int i = 0; i < scenes.size(); ++i)
                QTest::addRow("%s %s", scenes.at(i).name, qPrintable(language)) << i << language;
        }
    }

    void nothingIsCutOffOrOverlaps()
    {
        QFETCH(const int, scene);
        QFETCH(const QString, language);
        m_languages.use(language);
        const screens::Scene played = screens::scenes().at(scene);
        QStringList problems;
        int looks = 0;
        screens::Stage stage(&m_theme, language, played.world,
                             [&](screens::Stage &at, const QString &screen) {
                                 ++looks;
                                 look(at, screen, sizesFor(language), problems);
                             });
        played.play(stage);
        QCOMPARE(stage.missed(), QStringList());
        QVERIFY(looks > 0);
        problems.removeDuplicates();
        for (const QString &problem : std::as_const(problems))
            qWarning("%s", qPrintable(problem));
        QVERIFY(problems.isEmpty());
    }

private:
    static void look(screens::Stage &stage, const QString &screen, std::span<const QSize> atSizes,
                     QStringList &problems)
    {
        for (const QSize size : atSizes) {
            QWidget *window = stage.window();
            window->resize(size);
            QCoreApplication::processEvents();
            const QString where = u"%1 %2x%3: "_s.arg(screen).arg(size.width()).arg(size.height());
            if (window->size() != size)
                problems.append(where + u"the window does not become that small"_s);
            const QWidgetList tops = QApplication::topLevelWidgets();
            for (QWidget *top : tops) {
                if (!top->isVisible() || (top != window && !qobject_cast<QDialog *>(top)))
                    continue;
                for (const QString &problem : settledProblems(top))
                    problems.append(where + problem);
                if (top->width() > size.width() || top->height() > size.height())
                    problems.append(where + u"the sheet is larger than the window"_s);
            }
        }
        stage.window()->QWidget::resize(sizes[0]);
    }

    Languages m_languages;
    ui::Theme m_theme;
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
