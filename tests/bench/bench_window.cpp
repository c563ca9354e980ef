// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole program on running practice services (first argument: a file with their first line of
// output; second: an empty folder for what it keeps): its window is opened, the everyday pages are
// visited while everything is read, and again when it is there. Prints one JSON object with the
// longest block of the event loop and the memory, without a web page. A second run in the same
// folder begins with what the first one kept.
#include "app/desktop/application.h"
#include "core/inventory/accountinventory.h"
#include "tests/bench/measure.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/profilesession.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <array>
#include <cstdio>

using namespace alertbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int stayMs = 1500; ///< on a page
constexpr int patienceMs = 600'000; ///< for everything to be read

/// Ctrl and a digit, in the order of the navigation.
constexpr std::array pageKeys {std::pair("integrations", Qt::Key_2),
                               std::pair("definitions", Qt::Key_3),
                               std::pair("delivery", Qt::Key_4), std::pair("activity", Qt::Key_5)};

class Visit
{
public:
    Visit(bench::WatchedApplication *app, ui::MainWindow *window)
        : m_app(app)
        , m_window(window)
    {
    }

    /// How long the loop was away from the key until the page had been looked at for a while.
    QJsonObject pages()
    {
        QJsonObject told;
        for (const auto &[name, key] : pageKeys) {
            m_app->forget();
            m_probe.start();
            QTest::keyClick(m_window, key, Qt::ControlModifier);
            QTest::qWait(stayMs);
            told.insert(QString::fromLatin1(name), stop());
        }
        return told;
    }
    QJsonObject reading()
    {
        const AccountInventory *inventory = m_window->session()->inventory();
        m_app->forget();
        m_probe.start();
        const bool ended = QTest::qWaitFor([inventory] { return !inventory->state().isLoading(); },
                                           patienceMs);
        QJsonObject told = stop();
        const Inventory &all = inventory->inventory();
        told.insert(u"complete"_s, ended && all.readAt.isValid() && !inventory->state().error);
        told.insert(u"services"_s, all.services.size());
        told.insert(u"definitions"_s, all.definitions.size());
        return told;
    }

private:
    QJsonObject stop()
    {
        m_probe.stop();
        return {{u"longest_block_ms"_s, m_probe.milliseconds()},
                {u"longest_block_processor_ms"_s, m_probe.processorMilliseconds()},
                {u"slowest"_s, m_app->slowest()}};
    }

    bench::WatchedApplication *m_app;
    ui::MainWindow *m_window;
    bench::LoopProbe m_probe;
};

} // namespace

int main(int argc, char *argv[])
{
    Application::prepareProcess();
    bench::WatchedApplication app(argc, argv);
    if (app.arguments().size() != 3) {
        std::fprintf(stderr, "bench_window PRACTICE_FILE FOLDER\n");
        return 2;
    }
    Options options;
    options.practiceFile = app.arguments().at(1);
    Application application(options);
    if (!application.readPracticeFile()) {
        std::fprintf(stderr, "bench_window: the practice file is not understood\n");
        return 2;
    }
    application.context().stateFolder = app.arguments().at(2);
    ui::MainWindow *window = application.makeWindow();
    static_cast<QWidget *>(window)->show();
    window->activateWindow(); // without a window manager nobody else does, and keys need it
    if (!QTest::qWaitForWindowActive(window)) {
        std::fprintf(stderr, "bench_window: the window does not become active\n");
        return 2;
    }
    window->openPractice();
    if (!QTest::qWaitFor([window] { return window->session() != nullptr; }, patienceMs))
        return 2;
    const bool kept = window->session()->inventory()->inventory().readAt.isValid();
    Visit visit(&app, window);
    const QJsonObject first = visit.pages();
    const QJsonObject reading = visit.reading();
    const QJsonObject again = visit.pages();
    const QJsonObject result {
        {u"from_snapshot"_s, kept},
        {u"pages_while_reading"_s, first},
        {u"reading"_s, reading},
        {u"pages"_s, again},
        {u"memory_peak_mib"_s, bench::memoryMiB("VmHWM")},
        {u"memory_mib"_s, bench::memoryMiB("VmRSS")},
    };
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
