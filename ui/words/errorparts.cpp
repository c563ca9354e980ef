// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorparts.h"

namespace alertbridge::ui::errorparts {

using namespace Qt::StringLiterals;

bool isPagerDuty(const ApiError &error)
{
    return error.service == ApiError::Service::PagerDutyApi
           || error.service == ApiError::Service::PagerDutyEvents
           || error.service == ApiError::Service::PagerDutyIdentity;
}

QString serviceName(const ApiError &error)
{
    if (isPagerDuty(error))
        return u"PagerDuty"_s;
    if (error.service == ApiError::Service::UptrendsApi)
        return u"Uptrends"_s;
    return error.host.isEmpty() ? Words::tr("The service") : error.host;
}

QString quoted(const QString &name)
{
    constexpr qsizetype longest = 60;
    const QString shown = name.size() > longest ? name.left(longest - 1) + u'…' : name;
    return Words::tr("“%1”", "a name in quotation marks").arg(shown);
}

QString joined(const QStringList &sentences)
{
    QStringList filled = sentences;
    filled.removeAll(QString());
    return filled.join(u' ');
}

QString duration(std::chrono::seconds time)
{
    const int seconds = int(std::max<qint64>(1, time.count()));
    if (seconds == 1)
        return Words::tr("1 second");
    if (seconds < 120)
        return Words::tr("%n seconds", nullptr, seconds);
    return Words::tr("%n minutes", nullptr, (seconds + 59) / 60);
}

QString stands(Doing doing, const ApiError &error)
{
    if (error.outcomeUnknown) {
        switch (doing) {
        case Doing::CreatingService:
            return Words::tr("The answer was lost, so the service may exist. Alertbridge looks for "
                             "it before it tries "
                             "again, so there will not be two.");
        case Doing::CreatingPolicy:
            return Words::tr("The answer was lost, so the escalation policy may exist. Alertbridge "
                             "looks for it before "
                             "it tries again, so there will not be two.");
        case Doing::Attaching:
            return Words::tr("The answer was lost, so the level may have the integration. "
                             "Alertbridge looks before it "
                             "tries again.");
        case Doing::Registering:
            return Words::tr(
                "The answer was lost, so an API user may have been created. You can delete it in "
                "Uptrends, under the operator's API management.");
        case Doing::SendingTest:
            return Words::tr("The answer was lost, so the message may have arrived. Look for its "
                             "incident in PagerDuty "
                             "before you send another.");
        default:
            return Words::tr("The answer was lost, so the change may have been made. Look before "
                             "you repeat it.");
        }
    }
    switch (doing) {
    case Doing::Reading:
        return Words::tr("What was read before is still there.");
    case Doing::Checking:
        return Words::tr("What you typed is kept.");
    case Doing::TestingNetwork:
        return {};
    case Doing::SigningIn:
        return Words::tr("Nothing was changed.");
    case Doing::Registering:
        return Words::tr("No API user was created.");
    case Doing::CreatingService:
        return Words::tr("The service was not created; what you typed is kept.");
    case Doing::CreatingPolicy:
        return Words::tr("The escalation policy was not created; what you typed is kept.");
    case Doing::SettingGrouping:
        return Words::tr("The service exists and works without alert grouping.");
    case Doing::Attaching:
        return Words::tr("The level is as it was.");
    case Doing::Detaching:
        return Words::tr("The level still has the integration.");
    case Doing::Changing:
        return Words::tr("Nothing was changed.");
    case Doing::SendingTest:
        return Words::tr("No test message was sent.");
    case Doing::Removing:
        return Words::tr("It still exists.");
    case Doing::StartingPractice:
        return Words::tr("Your own accounts are not affected.");
    case Doing::Saving:
        return Words::tr("What you typed is still on screen.");
    }
    return {};
}

} // namespace alertbridge::ui::errorparts
