// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads everything of running practice services (argument: a file with their first line of output)
// behind the Integrations page and a list of all services. Prints one JSON object; writes the
// addresses it asked for, one a line, into the second argument.
#include "core/accounts/practice.h"
#include "core/delivery/deliveryhistory.h"
#include "core/delivery/feedbook.h"
#include "core/integrations/mutedesk.h"
#include "core/inventory/accountinventory.h"
#include "core/models/servicelistfilling.h"
#include "tests/bench/measure.h"
#include "ui/integrations/integrationsview.h"
#include "ui/services/servicelistview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/writegate.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTreeView>

#include <cstdio>

using namespace alertbridge;
using namespace Qt::StringLiterals;
using Part = AccountInventory::Part;

namespace {

void writeAddresses(const QString &path, const Inventory &all, const Profile &profile)
{
    const QString uptrends = profile.url(EndpointName::UptrendsApi).toString();
    const QString pagerDuty = profile.url(EndpointName::PagerDutyApi).toString();
    QStringList lines;
    for (const char *list :
         {"Integration", "AlertDefinition", "Operator", "OperatorGroup", "Monitor", "MonitorGroup"})
        lines.append(uptrends + u'/' + QString::fromLatin1(list));
    for (const DefinitionRecord &record : all.definitions) {
        const QString definition = uptrends + "/AlertDefinition/"_L1 + record.definition.guid;
        lines.append(definition + "/EscalationLevel"_L1);
        lines.append(definition + "/Member"_L1);
        for (const LevelRecord &level : record.levels) {
            const QString one = definition + "/EscalationLevel/"_L1
                                + QString::number(level.level.id);
            lines.append(one + "/Integration"_L1);
            lines.append(one + "/Member"_L1);
        }
    }
    lines.append(pagerDuty + "/maintenance_windows?filter=open&limit=100&offset=0"_L1);
    for (qsizetype offset = 0; offset == 0 || offset + 1 < all.services.size(); offset += 99)
        lines.append(pagerDuty
                     + "/services?include%5B%5D=integrations&sort_by=name&limit=100&offset="_L1
                     + QString::number(offset));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(lines.join(u'\n').toUtf8() + '\n');
}

} // namespace

int main(int argc, char *argv[])
{
    bench::WatchedApplication app(argc, argv);
    QFile file(app.arguments().value(1));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "bench_inventory PRACTICE_FILE [ADDRESSES_FILE]\n");
        return 2;
    }
    const auto practice = PracticeServices::fromJson(file.readLine());
    if (!practice) {
        std::fprintf(stderr, "bench_inventory: the practice file is not understood\n");
        return 2;
    }
    ui::Theme theme;
    const QTemporaryDir folder;
    HttpClient http;
    const auto secrets = makeMemoryStore();
    const Profile profile = practice->profile(u"Practice"_s);
    Account account(profile, &http, secrets.get());
    account.usePagerDutyToken(practice->pagerDutyToken);
    account.useUptrends({practice->uptrendsApiUser, practice->uptrendsApiPassword});
    Journal journal(folder.path(), profile.id);
    FeedBook feeds(folder.path(), profile.id);
    DeliveryHistory history(folder.path(), profile.id);
    AccountInventory inventory(&account, folder.path());
    MuteDesk desk(&account, &journal, &inventory, &feeds);
    ui::WriteGate gate;
    ui::UiContext context;
    context.http = &http;
    const ui::Workspace workspace {&context, &account, &journal, &inventory,
                                   &feeds,   &history, &gate};
    ui::IntegrationsView view(workspace, &desk);
    view.resize(1280, 800);
    ServiceListModel services;
    ui::ServiceListView serviceView(&services);
    serviceView.resize(600, 800);
    ServiceListFilling filling(&services, [&inventory]() -> const QList<pagerduty::Service> & {
        return inventory.inventory().services;
    });
    QObject::connect(&inventory, &AccountInventory::partChanged, &filling, [&filling](Part part) {
        if (part == Part::Services)
            filling.start();
    });
    view.show();
    serviceView.show();

    bench::LoopProbe probe;
    QElapsedTimer clock;
    double firstRows = -1;
    double firstServices = -1;
    const auto *integrations = view.findChild<QTreeView *>(u"integrationTreeView"_s);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (firstRows < 0 && integrations->model()->rowCount() > 0)
            firstRows = double(clock.nsecsElapsed()) / 1e6;
        if (firstServices < 0 && serviceView.view()->model()->rowCount() > 0)
            firstServices = double(clock.nsecsElapsed()) / 1e6;
    });
    look.start(1);
    QTimer::singleShot(500, &app, [&] {
        app.forget();
        probe.start();
        clock.start();
        inventory.refresh();
        QObject::connect(&inventory, &AccountInventory::stateChanged, &app, [&] {
            if (!inventory.state().isLoading())
                QTimer::singleShot(0, &app, &QCoreApplication::quit);
        });
    });
    QApplication::exec();
    const double whole = double(clock.nsecsElapsed()) / 1e6;
    probe.stop();
    const Inventory &all = inventory.inventory();
    if (!app.arguments().value(2).isEmpty())
        writeAddresses(app.arguments().at(2), all, profile);
    const QJsonObject result {
        {u"first_rows_ms"_s, firstRows},
        {u"first_services_ms"_s, firstServices},
        {u"whole_ms"_s, whole},
        {u"requests"_s, inventory.state().done},
        {u"complete"_s, all.readAt.isValid() && !inventory.state().error},
        {u"longest_block_ms"_s, probe.milliseconds()},
        {u"longest_block_processor_ms"_s, probe.processorMilliseconds()},
        {u"slowest"_s, app.slowest()},
        {u"services"_s, all.services.size()},
        {u"definitions"_s, all.definitions.size()},
        {u"memory_peak_mib"_s, bench::memoryMiB("VmHWM")},
        {u"memory_mib"_s, bench::memoryMiB("VmRSS")},
    };
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
