// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/servicewords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;
using pagerduty::ServiceStatus;

namespace {

struct ServiceText
{
    Q_DECLARE_TR_FUNCTIONS(ServiceWords)
};

QString targets(const pagerduty::EscalationRule &rule)
{
    QStringList names;
    for (const pagerduty::EscalationTarget &target : rule.targets)
        names.append(target.name.isEmpty() ? target.id : target.name);
    return QLocale().createSeparatedList(names);
}

} // namespace

QString whenWords(const QDateTime &when)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toLocalTime();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    const qint64 days = QDate::currentDate().daysTo(local.date());
    if (days == 0)
        return time;
    if (days == 1)
        return ServiceText::tr("tomorrow %1", "time").arg(time);
    if (days > 1 && days < 7)
        return ServiceText::tr("%1 %2", "weekday and time")
            .arg(QLocale().toString(local.date(), u"ddd"_s), time);
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

ChipWords onCallChip(const OnCallNow &onCall, ServiceStatus status)
{
    if (status == ServiceStatus::Disabled)
        return {ServiceText::tr("Service disabled"), Tone::Neutral};
    if (status == ServiceStatus::Maintenance)
        return {ServiceText::tr("In maintenance"), Tone::Caution};
    if (!onCall.known)
        return {};
    if (!onCall.names.isEmpty())
        return {onCall.names.constFirst(), Tone::Good};
    if (onCall.nobodyUntil.isValid())
        return {ServiceText::tr("Nobody until %1").arg(whenWords(onCall.nobodyUntil)),
                Tone::Caution};
    return {ServiceText::tr("Nobody"), Tone::Caution};
}

QString onCallSentence(const OnCallNow &onCall)
{
    if (!onCall.known)
        return ServiceText::tr("Who is on call is not known.");
    if (onCall.names.isEmpty()) {
        return onCall.nobodyUntil.isValid()
                   ? ServiceText::tr(
                         "Nobody is on call until %1: alerts open no incident until then.")
                         .arg(whenWords(onCall.nobodyUntil))
                   : ServiceText::tr("Nobody is on call: alerts open no incident.");
    }
    if (onCall.names.size() == 1)
        return ServiceText::tr("%1 is on call now.").arg(onCall.names.constFirst());
    return ServiceText::tr("%1 are on call now.").arg(QLocale().createSeparatedList(onCall.names));
}

ChipWords statusChip(ServiceStatus status, const QString &statusText)
{
    switch (status) {
    case ServiceStatus::Active:
        return {};
    case ServiceStatus::Warning:
        return {ServiceText::tr("Acknowledged incident"), Tone::Caution};
    case ServiceStatus::Critical:
        return {ServiceText::tr("Open incident"), Tone::Bad};
    case ServiceStatus::Maintenance:
        return {ServiceText::tr("In maintenance"), Tone::Caution};
    case ServiceStatus::Disabled:
        return {ServiceText::tr("Service disabled"), Tone::Neutral};
    case ServiceStatus::Unknown:
        return {statusText.isEmpty() ? ServiceText::tr("Status unknown") : statusText,
                Tone::Neutral};
    }
    return {};
}

QString afterMinutes(int minutes)
{
    return minutes == 1 ? ServiceText::tr("after 1 minute")
                        : ServiceText::tr("after %n minutes", nullptr, minutes);
}

QString policySentence(const pagerduty::EscalationPolicy &policy, const OnCallNow &onCall)
{
    if (policy.rules.isEmpty())
        return ServiceText::tr("This policy has no rules.");
    const QString first = onCall.known && !onCall.names.isEmpty()
                              ? onCall.names.constFirst()
                              : targets(policy.rules.constFirst());
    if (policy.rules.size() == 1) {
        return onCall.known && onCall.names.isEmpty()
                   ? onCallSentence(onCall)
                   : ServiceText::tr("%1, and nobody after.").arg(first);
    }
    const QString sentence = ServiceText::tr("%1 now, then %2 %3",
                                             "person now, then another person, after 30 minutes")
                                 .arg(first, targets(policy.rules.at(1)),
                                      afterMinutes(policy.rules.constFirst().delayMinutes));
    if (policy.rules.size() == 2)
        return sentence + u'.';
    const int more = int(policy.rules.size()) - 2;
    return sentence + u' '
           + (more == 1 ? ServiceText::tr("and 1 more rule.")
                        : ServiceText::tr("and %n more rules.", nullptr, more));
}

QString roleName(const QString &role)
{
    // Captions of support.pagerduty.com, "User roles", for the API's names.
    static const QHash<QString, const char *> names {
        {u"owner"_s, QT_TRANSLATE_NOOP("ServiceWords", "Account Owner")},
        {u"admin"_s, QT_TRANSLATE_NOOP("ServiceWords", "Global Admin")},
        {u"user"_s, QT_TRANSLATE_NOOP("ServiceWords", "Manager")},
        {u"limited_user"_s, QT_TRANSLATE_NOOP("ServiceWords", "Responder")},
        {u"observer"_s, QT_TRANSLATE_NOOP("ServiceWords", "Observer")},
        {u"restricted_access"_s, QT_TRANSLATE_NOOP("ServiceWords", "Restricted Access")},
        {u"read_only_user"_s, QT_TRANSLATE_NOOP("ServiceWords", "Full Stakeholder")},
        {u"read_only_limited_user"_s, QT_TRANSLATE_NOOP("ServiceWords", "Limited Stakeholder")},
    };
    const char *name = names.value(role);
    return name ? ServiceText::tr(name) : role;
}

} // namespace alertbridge::ui
