// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorparts.h"

namespace alertbridge::ui::errorparts {

using namespace Qt::StringLiterals;
using Action = ErrorWords::Action;

namespace {

ErrorWords practiceWords(const ApiError &error)
{
    const QString title = Words::tr("The practice services did not start.");
    const QString still = Words::tr("Your own accounts are not affected.");
    if (error.code == "practice_timeout"_L1) {
        return {
            title,
            joined({Words::tr(
                        "They did not answer within 15 seconds. This computer may be very busy."),
                    still}),
            {},
            Action::TryAgain};
    }
    if (error.code == "practice_not_started"_L1) {
        return {title,
                joined({Words::tr("The program alertbridge-sandbox is missing or cannot be run. It "
                                  "belongs beside "
                                  "Alertbridge; install it again."),
                        still}),
                {},
                Action::TryAgain};
    }
    if (error.code == "practice_unreadable"_L1) {
        return {
            title,
            joined({Words::tr(
                        "Their first line could not be read. They may be of another version than "
                        "Alertbridge."),
                    still}),
            {},
            Action::TryAgain};
    }
    return {title,
            joined({Words::tr("They ended before they were ready."), still}),
            {},
            Action::TryAgain};
}

} // namespace

ErrorWords localWords(const ApiError &error, Doing doing)
{
    if (error.code == "insecure_url"_L1 || error.code == "invalid_url"_L1) {
        return {Words::tr("This address cannot be used."),
                joined({Words::tr("Addresses must begin with https://, or http:// for this "
                                  "computer. Check the addresses "
                                  "under Advanced."),
                        stands(doing, error)}),
                {},
                Action::CheckAddresses};
    }
    if (error.code == "still_there"_L1) {
        return {Words::tr("It is still there."),
                Words::tr("The service took the request, but it still shows it. Try again in a "
                          "moment, or remove it in the web app."),
                {},
                Action::TryAgain};
    }
    if (error.code == "changed_meanwhile"_L1) {
        return {Words::tr("It was changed elsewhere meanwhile."),
                Words::tr("The service shows other values than when this was planned, so nothing "
                          "was overwritten. Look at what is there now, then decide anew."),
                {},
                Action::None};
    }
    if (error.code == "not_read_back"_L1) {
        return {Words::tr("The service accepted it, but does not show it."),
                Words::tr("It may take a moment longer. Try again: Alertbridge looks first and "
                          "sends nothing twice."),
                {},
                Action::TryAgain};
    }
    if (error.code == "definition_missing"_L1) {
        return {Words::tr("The alert definition it belongs to was not made."),
                stands(doing, error),
                {},
                Action::TryAgain};
    }
    if (error.code == "no_effect"_L1) {
        return {Words::tr("It had no effect."),
                Words::tr("The service shows that it was not changed. What only the set-up makes "
                          "is made there."),
                {},
                Action::None};
    }
    if (error.code == "cannot_tell"_L1) {
        return {Words::tr("What became of it cannot be looked up."),
                Words::tr("The service does not show it. Set the options again, or leave it as it "
                          "is."),
                {},
                Action::None};
    }
    if (error.code == "from_missing"_L1) {
        return {Words::tr("PagerDuty wants to know in whose name this is done."),
                joined({Words::tr("An account token has no user: enter the e-mail address of a "
                                  "PagerDuty user under Accounts."),
                        stands(doing, error)}),
                {},
                Action::CheckAddresses};
    }
    if (error.code == "journal_unwritable"_L1) {
        return {Words::tr("It was not sent: it could not be noted on this computer first."),
                joined({Words::tr("Every change is written down before it leaves, so that nothing "
                                  "is lost in a crash. The disk may be full, or the folder may not "
                                  "be written to."),
                        stands(doing, error)}),
                {},
                Action::TryAgain};
    }
    if (error.code == "orchestration_key"_L1) {
        return {Words::tr("This key takes no silent test."),
                Words::tr("It belongs to an event orchestration, and PagerDuty takes change events "
                          "on keys of services only. Use a proof instead."),
                {},
                Action::None};
    }
    if (error.code == "read_only"_L1) {
        return {Words::tr("It was not sent: this profile is read-only."),
                joined({Words::tr("Nothing is changed or sent at the services while it is. The "
                                  "switch is in Accounts."),
                        stands(doing, error)}),
                {},
                {}};
    }
    switch (doing) {
    case Doing::StartingPractice:
        return practiceWords(error);
    case Doing::Saving:
        return {Words::tr("It could not be saved on this computer."),
                joined({Words::tr("The disk may be full, or the folder may not be written to."),
                        stands(doing, error)}),
                {},
                Action::TryAgain};
    case Doing::SigningIn:
        return {Words::tr("The sign-in could not be started on this computer."),
                Words::tr("Nothing was changed. Use the other way to sign in, or an API token."),
                {},
                Action::TryAgain};
    default:
        return {Words::tr("Something on this computer got in the way."),
                stands(doing, error),
                {},
                Action::TryAgain};
    }
}

} // namespace alertbridge::ui::errorparts
