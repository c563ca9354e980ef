// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Types into the search field of a list of many services (argument: how many). A keystroke costs
// what the event loop is away for, from the key until the rows that match are painted: the longest
// time without a turn counts, since that is what is felt. Prints one JSON object.
#include "tests/bench/measure.h"
#include "ui/services/servicelistview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTreeView>

#include <cstdio>

using namespace alertbridge;
using namespace Qt::StringLiterals;

namespace {

QList<pagerduty::Service> madeUp(int count)
{
    const QStringList words {u"Web shop"_s, u"Checkout"_s, u"Basket"_s, u"Search"_s,
                             u"Payment"_s,  u"Intranet"_s, u"Login"_s};
    QList<pagerduty::Service> services;
    services.reserve(count);
    for (int i = 0; i < count; ++i) {
        pagerduty::Service service;
        service.id = u"P%1"_s.arg(i, 7, 10, QChar(u'0'));
        service.name = u"%1 %2 – %3"_s.arg(words.at(i % words.size()), words.at(i / 7 % 7))
                           .arg((i * 7919LL) % count, 6, 10, QChar(u'0'));
        service.description = u"Made for measuring, number %1"_s.arg(i);
        service.escalationPolicy.id = u"E%1"_s.arg(i % 50);
        service.escalationPolicy.summary = u"Policy %1"_s.arg(i % 50);
        services.append(service);
    }
    return services;
}

} // namespace

int main(int argc, char *argv[])
{
    bench::WatchedApplication app(argc, argv);
    const int rows = std::max(1, app.arguments().value(1, u"100000"_s).toInt());
    ui::Theme theme;
    ServiceListModel model;
    ui::ServiceListView view(&model);
    view.resize(900, 700);
    view.show();
    model.append(madeUp(rows));
    view.setState({LoadState::Phase::Ready, 0, 0, {}, {}});
    QTest::qWait(1500);

    QList<double> keys;
    QList<double> work;
    QJsonArray told;
    bench::LoopProbe probe;
    const auto press = [&](char key) { // '\b' for the key that takes the last one back
        app.forget();
        probe.start();
        if (key == '\b')
            QTest::keyClick(view.searchField(), Qt::Key_Backspace);
        else
            QTest::keyClick(view.searchField(), key);
        QTest::qWait(500);
        probe.stop();
        keys.append(probe.milliseconds());
        work.append(probe.processorMilliseconds());
        told.append(
            QJsonObject {{u"key"_s, key == '\b' ? u"backspace"_s : QString(QLatin1Char(key))},
                         {u"ms"_s, keys.constLast()},
                         {u"processor_ms"_s, work.constLast()},
                         {u"slowest"_s, app.slowest()},
                         {u"rows"_s, view.view()->model()->rowCount()}});
    };
    view.searchField()->setFocus();
    for (const QByteArray &word :
         {QByteArray("checkout"), QByteArray("shop 00"), QByteArray("zzz"), QByteArray("e")}) {
        for (const char key : word)
            press(key);
        for (qsizetype i = 0; i < word.size(); ++i)
            press('\b');
    }
    QList<double> sorted = keys;
    std::sort(sorted.begin(), sorted.end());
    std::sort(work.begin(), work.end());
    const QJsonObject result {
        {u"rows"_s, rows},
        {u"keystrokes"_s, keys.size()},
        {u"median_ms"_s, sorted.at(sorted.size() / 2)},
        {u"max_ms"_s, sorted.constLast()},
        {u"processor_median_ms"_s, work.at(work.size() / 2)},
        {u"processor_max_ms"_s, work.constLast()},
        {u"keys"_s, told},
        {u"memory_peak_mib"_s, bench::memoryMiB("VmHWM")},
    };
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
