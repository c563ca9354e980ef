// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorparts.h"

namespace alertbridge::ui::errorparts {

using Action = ErrorWords::Action;
using Kind = ApiError::Kind;

namespace {

ErrorWords uptrendsUnauthorized(const ApiError &error, Doing doing)
{
    if (doing == Doing::Registering) {
        return {
            Words::tr("Uptrends did not accept the operator's e-mail and password."),
            joined(
                {Words::tr(
                     "An operator who can only use single sign-on cannot do this. Add an API user "
                     "in "
                     "Uptrends instead, on the operator's API management tab, and enter it here."),
                 stands(doing, error)}),
            {},
            Action::OpenUptrends};
    }
    return {Words::tr("Uptrends did not accept the API user."),
            joined({Words::tr("An API user has its own name and password, different from an "
                              "operator's login. The "
                              "password is shown once; if it is lost, make a new API user."),
                    stands(doing, error)}),
            {},
            Action::SignInAgain};
}

ErrorWords uptrendsForbidden(const ApiError &error, Doing doing, const QString &objectName)
{
    switch (doing) {
    case Doing::Attaching:
    case Doing::Detaching:
        return {
            objectName.isEmpty()
                ? Words::tr("The API user's operator may not change this alert definition.")
                : Words::tr("The API user's operator may not change %1.").arg(quoted(objectName)),
            joined(
                {Words::tr(
                     "It takes Edit alert definition on the definition and Use integration on the "
                     "integration. An Uptrends administrator can give both on their Permissions "
                     "tab."),
                 stands(doing, error)}),
            {},
            Action::OpenUptrends};
    case Doing::Changing:
        return {
            objectName.isEmpty()
                ? Words::tr("The API user's operator may not change this alert definition.")
                : Words::tr("The API user's operator may not change %1.").arg(quoted(objectName)),
            joined({Words::tr("It takes Edit alert definition on the definition. An Uptrends "
                              "administrator can give it on its Permissions tab."),
                    stands(doing, error)}),
            {},
            Action::OpenUptrends};
    case Doing::Registering:
        return {
            Words::tr("This operator may not create API users."),
            joined(
                {Words::tr(
                     "An Uptrends administrator can add one on the operator's API management tab."),
                 stands(doing, error)}),
            {},
            Action::OpenUptrends};
    default:
        return {
            Words::tr("The API user's operator has no right to do this."),
            joined({Words::tr("An Uptrends administrator can change the operator's permissions."),
                    stands(doing, error)}),
            {},
            Action::OpenUptrends};
    }
}

ErrorWords uptrendsNotFound(const ApiError &error, Doing doing, const QString &objectName)
{
    if (doing == Doing::Checking || doing == Doing::Registering) {
        return {Words::tr("There is no Uptrends API at this address."),
                joined({Words::tr("Check the Uptrends API address under Advanced."),
                        stands(doing, error)}),
                {},
                Action::CheckAddresses};
    }
    if (doing == Doing::Removing || doing == Doing::Detaching)
        return {Words::tr("It is already gone."),
                Words::tr("Uptrends does not know it any more."),
                {},
                Action::None};
    return {objectName.isEmpty()
                ? Words::tr("Uptrends does not know this any more.")
                : Words::tr("Uptrends does not know %1 any more.").arg(quoted(objectName)),
            joined({Words::tr("The definition, the level or the integration was deleted, or is "
                              "hidden from this API "
                              "user. Read the list again."),
                    stands(doing, error)}),
            {},
            Action::TryAgain};
}

/// Uptrends answers validation errors with 403 or 400 and Messages.
ErrorWords uptrendsInvalid(const ApiError &error, Doing doing)
{
    switch (doing) {
    case Doing::Attaching:
    case Doing::Detaching:
        return {Words::tr("Uptrends refused the change."),
                joined({Words::tr("Its reason is below."), stands(doing, error)}),
                {},
                Action::TryAgain};
    case Doing::Registering:
        return {
            Words::tr("Uptrends did not create the API user."),
            joined({Words::tr(
                        "Try again, or add one in Uptrends on the operator's API management tab."),
                    error.outcomeUnknown ? stands(doing, error) : QString()}),
            {},
            Action::OpenUptrends};
    default:
        return {Words::tr("Uptrends refused a value."),
                joined({Words::tr("Change what Uptrends names below, then try again."),
                        stands(doing, error)}),
                {},
                Action::TryAgain};
    }
}

} // namespace

ErrorWords uptrendsWords(const ApiError &error, Doing doing, const QString &objectName)
{
    switch (error.kind) {
    case Kind::Unauthorized:
        return uptrendsUnauthorized(error, doing);
    case Kind::PaymentRequired:
        return {Words::tr("Your Uptrends plan does not include this."),
                joined({Words::tr("The owner of the Uptrends account can change the plan."),
                        stands(doing, error)}),
                {},
                Action::OpenUptrends};
    case Kind::Forbidden:
        return uptrendsForbidden(error, doing, objectName);
    case Kind::NotFound:
        return uptrendsNotFound(error, doing, objectName);
    case Kind::Conflict:
        return {Words::tr("It was changed by somebody else meanwhile."),
                joined({Words::tr("Read the list again, then try again."), stands(doing, error)}),
                {},
                Action::TryAgain};
    default:
        return uptrendsInvalid(error, doing);
    }
}

} // namespace alertbridge::ui::errorparts
