// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/profilechoice.h"

#include "core/accounts/profilestore.h"

#include <QtCore/QCoreApplication>

namespace alertbridge::headless {

using namespace Qt::StringLiterals;

namespace {

struct ChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(Headless)
};

std::variant<ChosenProfile, NoProfile> choosePractice(const HeadlessOptions &options)
{
    const auto services = PracticeServices::fromFile(options.practiceFile);
    if (!services) {
        QStringList parts {u"--practice"_s, services.error().jsonPath, services.error().message};
        parts.removeAll(QString());
        return NoProfile {ExitCode::Usage, parts.join(u": "_s)};
    }
    return ChosenProfile {services->profile(ChoiceWords::tr("Practice")), *services};
}

std::variant<ChosenProfile, NoProfile> chooseSaved(const QString &wanted)
{
    const ProfileStore store {QString()};
    if (store.fromNewerVersion()) {
        return NoProfile {ExitCode::Local,
                          ChoiceWords::tr("The profiles were written by a newer version.")};
    }
    if (!store.damagedFile().isEmpty()) {
        return NoProfile {ExitCode::Local,
                          ChoiceWords::tr("The profiles could not be read. The file was kept as %1")
                              .arg(store.damagedFile())};
    }
    if (const auto byId = store.profile(wanted))
        return ChosenProfile {*byId, {}};
    QList<Profile> named = store.profiles();
    named.removeIf([&wanted](const Profile &each) { return each.name != wanted; });
    if (named.size() == 1)
        return ChosenProfile {named.first(), {}};
    if (named.isEmpty())
        return NoProfile {ExitCode::Usage,
                          ChoiceWords::tr("No profile has this name or id: %1").arg(wanted)};
    QStringList ids;
    for (const Profile &each : std::as_const(named))
        ids.append(each.id);
    return NoProfile {ExitCode::Usage,
                      ChoiceWords::tr("Several profiles have this name; use one of these ids: %1")
                          .arg(ids.join(u", "_s))};
}

} // namespace

std::variant<ChosenProfile, NoProfile> chooseProfile(const HeadlessOptions &options)
{
    auto choice = options.practiceFile.isEmpty() ? chooseSaved(options.profile)
                                                 : choosePractice(options);
    if (auto *chosen = std::get_if<ChosenProfile>(&choice))
        chosen->profile.endpoints.overlay(options.endpoints);
    return choice;
}

} // namespace alertbridge::headless
