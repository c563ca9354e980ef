// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorparts.h"

namespace alertbridge::ui::errorparts {

using namespace Qt::StringLiterals;
using Action = ErrorWords::Action;

namespace {

struct CodeWords
{
    QLatin1StringView code;
    const char *title;
    const char *text;
};

/// The codes of core/pagerduty/oauth.h, those of RFC 6749 §4.1.2.1 and §5.2.
constexpr CodeWords codeWords[] = {
    {"state_missing"_L1,
     QT_TRANSLATE_NOOP("ErrorWords", "The answer does not belong to this sign-in."),
     QT_TRANSLATE_NOOP(
         "ErrorWords",
         "PagerDuty's answer came without the mark that Alertbridge gave it, so it was not used. "
         "Start "
         "again; if it happens again, something between you and PagerDuty changes addresses.")},
    {"state_mismatch"_L1, QT_TRANSLATE_NOOP("ErrorWords", "The answer belongs to another sign-in."),
     QT_TRANSLATE_NOOP("ErrorWords", "It was not used. That happens when an older sign-in page was "
                                     "still open. Close it and start "
                                     "again.")},
    {"access_denied"_L1, QT_TRANSLATE_NOOP("ErrorWords", "Access was not given."),
     QT_TRANSLATE_NOOP("ErrorWords", "PagerDuty says the request was declined. Start again and "
                                     "choose to allow it, or use an API "
                                     "token.")},
    {"code_missing"_L1, QT_TRANSLATE_NOOP("ErrorWords", "PagerDuty came back without a code."),
     QT_TRANSLATE_NOOP("ErrorWords", "The sign-in could not be finished. Start again.")},
    {"code_expired"_L1, QT_TRANSLATE_NOOP("ErrorWords", "The code was too old."),
     QT_TRANSLATE_NOOP("ErrorWords", "PagerDuty's code lives 30 seconds and can be used once. "
                                     "Start again; it usually works at the "
                                     "second try.")},
    {"scope_missing"_L1,
     QT_TRANSLATE_NOOP("ErrorWords", "PagerDuty did not give the right to write."),
     QT_TRANSLATE_NOOP("ErrorWords", "Your PagerDuty app grants too little. In PagerDuty, open the "
                                     "app under App Registration, choose "
                                     "Classic User OAuth with Read/Write, save, and start again.")},
    {"already_used"_L1, QT_TRANSLATE_NOOP("ErrorWords", "This sign-in was already finished."),
     QT_TRANSLATE_NOOP(
         "ErrorWords",
         "A second answer came and was not used. Start again if you are not connected.")},
    {"invalid_client"_L1,
     QT_TRANSLATE_NOOP("ErrorWords", "PagerDuty does not know this client ID."),
     QT_TRANSLATE_NOOP(
         "ErrorWords",
         "Copy it again from the Client tab of your app in PagerDuty, under App Registration.")},
    {"invalid_grant"_L1, QT_TRANSLATE_NOOP("ErrorWords", "PagerDuty did not accept the code."),
     QT_TRANSLATE_NOOP(
         "ErrorWords",
         "It lives 30 seconds and can be used once, and the redirect address must be one that is "
         "registered with your app. Start again.")},
    {"id_token_mismatch"_L1,
     QT_TRANSLATE_NOOP("ErrorWords", "The answer was made for another app."),
     QT_TRANSLATE_NOOP("ErrorWords", "It was not used. Check the client ID and the PagerDuty "
                                     "identity address under Advanced, then "
                                     "start again.")},
    {"sign_in_again"_L1, QT_TRANSLATE_NOOP("ErrorWords", "The PagerDuty sign-in has ended."),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "It could not be renewed by itself. Sign in again; nothing else is lost.")},
    {"server_error"_L1, QT_TRANSLATE_NOOP("ErrorWords", "PagerDuty could not finish the sign-in."),
     QT_TRANSLATE_NOOP("ErrorWords", "It has a problem at its end. Start again in a moment.")},
    {"timeout"_L1, QT_TRANSLATE_NOOP("ErrorWords", "No answer came from the browser."),
     QT_TRANSLATE_NOOP(
         "ErrorWords",
         "Alertbridge waited five minutes. If PagerDuty showed “Invalid or missing value for "
         "redirect_uri "
         "parameter”, register the redirect addresses with your app, then start again.")},
    {"client_id_invalid"_L1, QT_TRANSLATE_NOOP("ErrorWords", "This is not a client ID."),
     QT_TRANSLATE_NOOP("ErrorWords", "A client ID has 32 digits and letters in five groups, as on "
                                     "the Client tab of your app.")},
    {"browser_failed"_L1, QT_TRANSLATE_NOOP("ErrorWords", "Your browser did not open."),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Copy the address and open it yourself, or choose another way to sign in.")},
};

ErrorWords portTaken(const ApiError &error)
{
    const QString ports = error.details.join(u", "_s);
    return {Words::tr("The redirect addresses are in use on this computer."),
            joined({ports.isEmpty()
                        ? Words::tr("Another program listens on their ports.")
                        : Words::tr("Another program listens on these ports: %1.").arg(ports),
                    Words::tr("Close it, or sign in here instead.")}),
            {},
            Action::TryAgain};
}

} // namespace

ErrorWords signInWords(const ApiError &error)
{
    if (error.code == "port_taken"_L1)
        return portTaken(error);
    const QString code = error.code == "no_scope"_L1 ? u"scope_missing"_s : error.code;
    for (const CodeWords &words : codeWords) {
        if (code == words.code)
            return {Words::tr(words.title), Words::tr(words.text), {}, Action::SignInAgain};
    }
    return {Words::tr("PagerDuty did not finish the sign-in."),
            Words::tr(
                "Nothing was changed. Start again, use the other way to sign in, or an API token."),
            {},
            Action::SignInAgain};
}

} // namespace alertbridge::ui::errorparts
