// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/diagnosticsections.h"

#include "core/changes/journal.h"
#include "core/delivery/deliveryhistory.h"
#include "core/diagnostics/components.h"
#include "core/inventory/inventory.h"
#include "core/net/loopback.h"
#include "core/net/recentlog.h"
#include "core/net/redactor.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QStorageInfo>
#include <QtCore/QSysInfo>
#include <QtCore/QTimeZone>
#include <QtCore/QUrl>

#include <algorithm>

namespace alertbridge::diagnostics {

using namespace Qt::StringLiterals;
using Kind = DiagnosticSection::Kind;

namespace {

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

bool isVendorOrLoopback(const QString &host)
{
    return isLoopback(host) || host.endsWith(".pagerduty.com"_L1)
           || host.endsWith(".uptrends.com"_L1);
}

/// Secrets have exact forms: they go before anything else is replaced.
QString clean(Pseudonyms &names, const QString &text)
{
    return names.applied(redactor::redacted(text));
}

QString endpointsLine(Pseudonyms &names, const Profile &profile)
{
    QStringList own;
    for (const EndpointName name : allEndpointNames) {
        if (profile.endpoints.isOverridden(name))
            own.append(endpointKey(name) + u' ' + clean(names, profile.url(name).toString()));
    }
    return own.isEmpty() ? u"as the region"_s : own.join(u", "_s);
}

QString signInName(Profile::SignInMethod method)
{
    switch (method) {
    case Profile::SignInMethod::WebView:
        return u"web view"_s;
    case Profile::SignInMethod::Browser:
        return u"browser"_s;
    case Profile::SignInMethod::Token:
        break;
    }
    return u"token"_s;
}

QStringList rulesLines(const ConnectionRules &rules)
{
    QString proxy = u"proxy: "_s + proxyModeName(rules.proxy.mode);
    if (rules.proxy.isManual()) {
        proxy += u", port %1, %2 exclusions"_s.arg(rules.proxy.port)
                     .arg(rules.proxy.exclusions.size());
    }
    proxy += u", sign-in "_s + yesNo(!rules.proxy.user.isEmpty());
    return {proxy, u"added authorities: %1"_s.arg(rules.authorities.size())};
}

QString resultText(Pseudonyms &names, const ConnectionResult &result)
{
    switch (result.state) {
    case ConnectionResult::State::NotSignedIn:
        return u"not signed in"_s;
    case ConnectionResult::State::Cancelled:
        return u"cancelled"_s;
    case ConnectionResult::State::Good:
        return u"good, %1 ms"_s.arg(result.milliseconds);
    case ConnectionResult::State::Failed:
        break;
    }
    QString text = u"failed, %1"_s.arg(errorKindName(result.error->kind));
    if (result.error->httpStatus != 0)
        text += u", HTTP %1"_s.arg(result.error->httpStatus);
    if (!result.error->code.isEmpty())
        text += u", code %1"_s.arg(clean(names, result.error->code));
    if (const QString &host = result.error->host; !host.isEmpty()) {
        const QString name = QUrl(u"//"_s + host).host(); // without the port
        if (!isVendorOrLoopback(name)) // a proxy, say
            names.add(name, u"<other-host>"_s);
        text += u", host %1"_s.arg(clean(names, host));
    }
    text += u", %1 ms"_s.arg(result.milliseconds);
    if (!result.error->requestId.isEmpty())
        text += u", request %1"_s.arg(redactor::redacted(result.error->requestId.left(64)));
    return text;
}

} // namespace

void introduce(Pseudonyms &names, const QList<Profile> &profiles, const ConnectionRules &rules)
{
    names.add(rules.proxy.host, u"<proxy-host>"_s);
    names.add(rules.proxy.user, u"<proxy-user>"_s);
    int hosts = 0;
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const Profile &profile = profiles.at(i);
        names.add(profile.id, u"<profile-%1>"_s.arg(i + 1));
        names.add(profile.oauthClientId, u"<client-%1>"_s.arg(i + 1));
        for (const EndpointName name : allEndpointNames) {
            const QString host = profile.url(name).host();
            // The vendors' own hosts tell nothing, and help.
            if (profile.endpoints.isOverridden(name) && !isVendorOrLoopback(host))
                names.add(host, u"<host-%1>"_s.arg(++hosts));
        }
    }
}

DiagnosticSection program(const QString &engine)
{
    return {Kind::Program, versionText(components(engine)).trimmed().split(u'\n')};
}

DiagnosticSection system()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const int offset = zone.offsetFromUtc(QDateTime::currentDateTimeUtc());
    const auto environment = [](const char *name) {
        return redactor::redacted(qEnvironmentVariable(name, u"-"_s).left(80));
    };
    return {Kind::System,
            {u"system: "_s + QSysInfo::prettyProductName(),
             u"kernel: "_s + QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion(),
             u"processor: "_s + QSysInfo::currentCpuArchitecture(),
             u"locale: "_s + QLocale::system().name(), u"utc offset: %1 minutes"_s.arg(offset / 60),
             u"desktop: %1, session %2"_s.arg(environment("XDG_CURRENT_DESKTOP"),
                                              environment("XDG_SESSION_TYPE"))}};
}

DiagnosticSection storage(Pseudonyms &names, const QStringList &folders)
{
    DiagnosticSection section {Kind::Storage, {}};
    QStringList seen;
    for (const QString &folder : folders) {
        if (seen.contains(folder))
            continue;
        seen.append(folder);
        const QFileInfo place(folder);
        if (!place.exists()) {
            section.lines.append(u"folder: %1, missing"_s.arg(clean(names, folder)));
            continue;
        }
        const QStorageInfo disk(folder);
        section.lines.append(u"folder: %1, %2, %3 MiB free"_s.arg(
            clean(names, folder), place.isWritable() ? u"writable"_s : u"not writable"_s,
            QString::number(disk.bytesAvailable() / (1024 * 1024))));
        const QFileInfoList files = QDir(folder).entryInfoList(
            QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::System, QDir::Name);
        for (const QFileInfo &file : files) {
            section.lines.append(
                u"- %1: %2, %3"_s.arg(clean(names, file.fileName()),
                                      file.isDir() ? u"folder"_s : u"%1 bytes"_s.arg(file.size()),
                                      file.lastModified().toUTC().toString(Qt::ISODate)));
        }
    }
    return section;
}

DiagnosticSection profiles(Pseudonyms &names, const QList<Profile> &profiles,
                           const QString &openProfile)
{
    DiagnosticSection section {Kind::Profiles, {}};
    for (const Profile &profile : profiles) {
        section.lines.append(
            clean(names, profile.id)
            + u": region %1%2, sign-in by %3, client ID %4, From address %5, read-only %6, "
              "practice %7, open %8, endpoints %9"_s.arg(
                  profile.region == Region::Eu ? u"eu"_s : u"us"_s,
                  profile.regionFound ? QString() : u" (assumed)"_s,
                  signInName(profile.signInMethod), yesNo(!profile.oauthClientId.isEmpty()),
                  yesNo(!profile.fromEmail.isEmpty()), yesNo(profile.readOnly),
                  yesNo(profile.practice), yesNo(profile.id == openProfile),
                  endpointsLine(names, profile)));
    }
    return section;
}

DiagnosticSection connections(Pseudonyms &names, const ConnectionRules &rules,
                              const QList<ConnectionResult> &results)
{
    DiagnosticSection section {Kind::Connections, rulesLines(rules)};
    for (const ConnectionResult &result : results) {
        const bool uptrends = result.service == ApiError::Service::UptrendsApi;
        section.lines.append(clean(names, result.profileId) + u' '
                             + (uptrends ? u"uptrends: "_s : u"pagerduty: "_s)
                             + resultText(names, result));
    }
    if (results.isEmpty())
        section.lines.append(u"not tested"_s);
    return section;
}

DiagnosticSection contents(const Inventory *inventory, const Journal *journal,
                           const DeliveryHistory *history)
{
    DiagnosticSection section {Kind::Contents, {}};
    const auto count = [&section](const QString &name, qsizetype number) {
        section.lines.append(u"%1: %2"_s.arg(name).arg(number));
    };
    if (inventory) {
        section.lines.append(u"read: "_s
                             + (inventory->readAt.isValid()
                                    ? inventory->readAt.toUTC().toString(Qt::ISODate)
                                    : u"never"_s));
        count(u"integrations"_s, inventory->integrations.size());
        count(u"alert definitions"_s, inventory->definitions.size());
        qsizetype levels = 0;
        for (const DefinitionRecord &record : inventory->definitions)
            levels += record.levels.size();
        count(u"escalation levels"_s, levels);
        count(u"operators"_s, inventory->operators.size());
        count(u"operator groups"_s, inventory->operatorGroups.size());
        count(u"monitors"_s, inventory->monitors.size());
        count(u"monitor groups"_s, inventory->monitorGroups.size());
        count(u"services"_s, inventory->services.size());
        count(u"maintenance windows"_s, inventory->maintenanceWindows.size());
    }
    if (journal) {
        const auto of = [journal](Outcome outcome) {
            return std::count_if(
                journal->entries().begin(), journal->entries().end(),
                [outcome](const JournalEntry &entry) { return entry.outcome == outcome; });
        };
        section.lines.append(u"changes: %1 (%2 refused, %3 open, %4 unknown), journal damaged: %5"_s
                                 .arg(journal->entries().size())
                                 .arg(of(Outcome::Refused))
                                 .arg(of(Outcome::Open))
                                 .arg(of(Outcome::Unknown))
                                 .arg(yesNo(journal->isDamaged())));
    }
    if (history)
        count(u"delivery tests"_s, history->records().size());
    return section;
}

DiagnosticSection log(Pseudonyms &names)
{
    DiagnosticSection section {Kind::Log, {}};
    const QStringList lines = recentlog::lines();
    for (const QString &line : lines)
        section.lines.append(clean(names, line));
    return section;
}

} // namespace alertbridge::diagnostics
