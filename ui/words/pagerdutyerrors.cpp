// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorparts.h"

namespace alertbridge::ui::errorparts {

using namespace Qt::StringLiterals;
using Action = ErrorWords::Action;
using Kind = ApiError::Kind;

namespace {

QString thing(Doing doing)
{
    switch (doing) {
    case Doing::CreatingService:
        return Words::tr("create services");
    case Doing::CreatingPolicy:
        return Words::tr("create escalation policies");
    case Doing::SettingGrouping:
        return Words::tr("change alert grouping");
    case Doing::SendingTest:
        return Words::tr("read or resolve incidents");
    case Doing::Removing:
        return Words::tr("delete this");
    case Doing::Reading:
    case Doing::Checking:
        return Words::tr("read this");
    default:
        return Words::tr("do this");
    }
}

/// Base roles that may: facts of support.pagerduty.com, "User roles".
QString neededRoles(Doing doing)
{
    switch (doing) {
    case Doing::CreatingService:
        return Words::tr(
            "It takes the base role User, Manager, Admin, Global Admin or Account Owner.");
    case Doing::CreatingPolicy:
    case Doing::SettingGrouping:
    case Doing::Changing:
    case Doing::Removing:
        return Words::tr("It takes the base role Manager, Admin, Global Admin or Account Owner.");
    default:
        return {};
    }
}

ErrorWords pagerDutyUnauthorized(const ApiError &error, Doing doing)
{
    return {Words::tr("PagerDuty did not accept the sign-in."),
            joined({Words::tr("The token has expired or was revoked, or the account is in the "
                              "other region. Sign in "
                              "again, or choose the other region under Accounts."),
                    stands(doing, error)}),
            {},
            Action::SignInAgain};
}

ErrorWords plan(const ApiError &error, Doing doing)
{
    if (doing == Doing::SettingGrouping) {
        return {Words::tr("Your PagerDuty plan does not include this alert grouping."),
                Words::tr("The service exists and works without it. Alert grouping is part of the "
                          "AIOps add-on; the "
                          "owner of your PagerDuty account can tell whether you have it."),
                {},
                Action::None};
    }
    return {Words::tr("Your PagerDuty plan does not include this."),
            joined({Words::tr("PagerDuty says the account lacks the ability for it. The owner of "
                              "the account can change "
                              "the plan."),
                    stands(doing, error)}),
            {},
            Action::OpenPagerDuty};
}

ErrorWords pagerDutyForbidden(const ApiError &error, Doing doing)
{
    if (doing == Doing::SettingGrouping) {
        return {Words::tr("PagerDuty does not let this sign-in set the alert grouping."),
                Words::tr("Your plan may not include it, or your role or the token may only read. "
                          "The service exists "
                          "and works without it."),
                {},
                Action::TryAgain};
    }
    return {Words::tr("Your PagerDuty sign-in may not %1.").arg(thing(doing)),
            joined({Words::tr("Your role is too small for it, or the token may only read."),
                    neededRoles(doing),
                    Words::tr("An administrator of your PagerDuty account can change it, or sign "
                              "in with another "
                              "token."),
                    stands(doing, error)}),
            {},
            Action::SignInAgain};
}

ErrorWords pagerDutyNotFound(const ApiError &error, Doing doing, const QString &objectName)
{
    if (doing == Doing::CreatingPolicy) {
        return {
            Words::tr("One of the chosen people or schedules is not there any more."),
            joined({Words::tr(
                        "It was deleted, or your sign-in may not see it. Choose the rules again."),
                    stands(doing, error)}),
            {},
            Action::ChooseAnother};
    }
    if (doing == Doing::CreatingService) {
        return {
            Words::tr("The escalation policy is not there any more."),
            joined({Words::tr("It was deleted, or your sign-in may not see it. Choose another."),
                    stands(doing, error)}),
            {},
            Action::ChooseAnother};
    }
    if (doing == Doing::SettingGrouping) {
        return {Words::tr("Alert grouping does not know the new service yet."),
                Words::tr("PagerDuty needs a moment after a service is created. The service "
                          "exists; try the grouping "
                          "again."),
                {},
                Action::TryAgain};
    }
    if (doing == Doing::Removing)
        return {Words::tr("It is already gone."),
                Words::tr("PagerDuty does not know it any more."),
                {},
                Action::None};
    const QString title = objectName.isEmpty()
                              ? Words::tr("PagerDuty does not know this any more.")
                              : Words::tr("PagerDuty does not know %1.").arg(quoted(objectName));
    return {title,
            joined({Words::tr("It was deleted, or your sign-in may not see it."),
                    stands(doing, error)}),
            {},
            Action::ChooseAnother};
}

ErrorWords nameTaken(Doing doing, const QString &objectName)
{
    const QString name = quoted(objectName);
    if (doing == Doing::CreatingPolicy) {
        return {objectName.isEmpty()
                    ? Words::tr("An escalation policy with this name exists.")
                    : Words::tr("An escalation policy called %1 exists.").arg(name),
                Words::tr("Use the existing one, or choose another name. What you typed is kept."),
                {},
                Action::ChooseAnother};
    }
    return {objectName.isEmpty() ? Words::tr("A service with this name exists.")
                                 : Words::tr("A service called %1 exists.").arg(name),
            Words::tr("Use the existing one, or choose another name. What you typed is kept."),
            {},
            Action::ChooseAnother};
}

ErrorWords pagerDutyInvalid(const ApiError &error, Doing doing, const QString &objectName)
{
    if (error.isNameTaken())
        return nameTaken(doing, objectName);
    if (doing == Doing::SettingGrouping) {
        return {Words::tr("PagerDuty refused the alert grouping."),
                Words::tr("The service may belong to another grouping setting, or the plan lacks "
                          "this kind. The service "
                          "exists and works without it."),
                {},
                Action::TryAgain};
    }
    if (doing == Doing::Checking && error.service == ApiError::Service::PagerDutyApi) {
        return {Words::tr("PagerDuty did not understand the request."),
                joined({Words::tr("Check the token and the addresses under Advanced."),
                        stands(doing, error)}),
                {},
                Action::CheckAddresses};
    }
    return {Words::tr("PagerDuty refused a value."),
            joined({Words::tr("Change what PagerDuty names below, then try again."),
                    stands(doing, error)}),
            {},
            Action::TryAgain};
}

/// Codes that say more than their status (REST-API/14).
std::optional<ErrorWords> byCode(const ApiError &error, Doing doing)
{
    if (error.code == "2019"_L1) {
        return ErrorWords {
            Words::tr("A limit of your PagerDuty plan is reached."),
            joined(
                {Words::tr("No more of these can be made on this plan. Use an existing one, or ask "
                           "the owner of the account."),
                 stands(doing, error)}),
            {},
            Action::OpenPagerDuty};
    }
    if (error.code == "2012"_L1 || error.code == "2008"_L1) {
        return ErrorWords {
            error.code == "2012"_L1 ? Words::tr("This PagerDuty account has expired.")
                                    : Words::tr("This PagerDuty account is locked."),
            joined({Words::tr("Its owner can open it again in PagerDuty."), stands(doing, error)}),
            {},
            Action::OpenPagerDuty};
    }
    if (error.code == "1008"_L1) {
        return ErrorWords {
            Words::tr("PagerDuty does not know the From e-mail."),
            joined(
                {Words::tr("With an account token, changes to incidents are made in the name of a "
                           "user. Give the e-mail of a user of this account under Accounts."),
                 stands(doing, error)}),
            {},
            Action::SignInAgain};
    }
    if (error.code == "1014"_L1) {
        return ErrorWords {Words::tr("The escalation policy is not there any more."),
                           joined({Words::tr("Choose another."), stands(doing, error)}),
                           {},
                           Action::ChooseAnother};
    }
    if (error.code == "1015"_L1) {
        return ErrorWords {
            Words::tr("Nobody is on call on this escalation policy."),
            joined({Words::tr("Put somebody on call in PagerDuty, or choose another policy."),
                    stands(doing, error)}),
            {},
            Action::OpenPagerDuty};
    }
    return std::nullopt;
}

} // namespace

ErrorWords pagerDutyWords(const ApiError &error, Doing doing, const QString &objectName)
{
    if (const auto words = byCode(error, doing))
        return *words;
    switch (error.kind) {
    case Kind::Unauthorized:
        return pagerDutyUnauthorized(error, doing);
    case Kind::PaymentRequired:
        return plan(error, doing);
    case Kind::Forbidden:
        return pagerDutyForbidden(error, doing);
    case Kind::NotFound:
        return pagerDutyNotFound(error, doing, objectName);
    case Kind::Conflict:
        if (doing == Doing::CreatingService || doing == Doing::CreatingPolicy)
            return nameTaken(doing, objectName);
        return {Words::tr("It was changed by somebody else meanwhile."),
                joined({Words::tr("Read it again, then try again."), stands(doing, error)}),
                {},
                Action::TryAgain};
    default:
        return pagerDutyInvalid(error, doing, objectName);
    }
}

ErrorWords eventsWords(const ApiError &error, Doing doing)
{
    switch (error.kind) {
    case Kind::Invalid:
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
        return {
            Words::tr("PagerDuty did not accept the integration key."),
            joined(
                {Words::tr(
                     "The key was deleted or replaced, or belongs to the other region. Look at the "
                     "integrations of the service in PagerDuty."),
                 stands(doing, error)}),
            {},
            Action::OpenPagerDuty};
    default:
        return {Words::tr("PagerDuty did not take the message."),
                stands(doing, error),
                {},
                Action::TryAgain};
    }
}

} // namespace alertbridge::ui::errorparts
