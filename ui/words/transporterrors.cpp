// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorparts.h"

namespace alertbridge::ui::errorparts {

using namespace Qt::StringLiterals;
using Action = ErrorWords::Action;
using Kind = ApiError::Kind;

namespace {

QString host(const ApiError &error)
{
    return error.host.isEmpty() ? serviceName(error) : error.host;
}

ErrorWords gateway(const ApiError &error, Doing doing)
{
    if (error.code == "redirect"_L1 || (error.httpStatus >= 300 && error.httpStatus < 400)) {
        return {Words::tr("%1 wanted to send the request on to another address.").arg(host(error)),
                joined({Words::tr("Alertbridge does not follow, so that your sign-in goes nowhere "
                                  "else. A proxy, or a "
                                  "wrong address in the profile, may be the reason."),
                        stands(doing, error)}),
                {},
                Action::CheckAddresses};
    }
    return {
        Words::tr("Something else answered instead of %1.").arg(serviceName(error)),
        joined(
            {Words::tr(
                 "The answer of %1 was a web page. Often that is the sign-in page of a network "
                 "(hotel, "
                 "train, guest network) or a proxy. Open a page in your browser, then try again.")
                 .arg(host(error)),
             stands(doing, error)}),
        {},
        Action::TryAgain};
}

ErrorWords badResponse(const ApiError &error, Doing doing)
{
    const QString where = error.jsonPath.isEmpty()
                              ? Words::tr("The answer was cut off or in an unknown form.")
                              : Words::tr("The answer could not be read at %1.")
                                    .arg(error.jsonPath);
    return {
        Words::tr("The answer of %1 could not be read.").arg(serviceName(error)),
        joined({where, Words::tr("A second try often helps; if not, the service may have changed."),
                stands(doing, error)}),
        {},
        Action::TryAgain};
}

ErrorWords rateLimited(const ApiError &error, Doing doing)
{
    const QString wait = error.retryAfter
                             ? Words::tr("It asks to wait %1.").arg(duration(*error.retryAfter))
                             : Words::tr("It does not say for how long; a minute or two is usual.");
    return {Words::tr("%1 asks for a pause.").arg(serviceName(error)),
            joined({Words::tr("Too many requests were made in a short time, perhaps by another "
                              "tool with the same "
                              "token."),
                    wait, stands(doing, error)}),
            {},
            Action::Wait};
}

ErrorWords keychain(const ApiError &error)
{
    if (error.code == "access_denied"_L1) {
        return {Words::tr("The keychain did not give access."),
                Words::tr("Tokens and passwords are kept for this run only. Unlock the keychain "
                          "and sign in again to "
                          "keep them."),
                {},
                Action::TryAgain};
    }
    return {Words::tr("The keychain cannot be used."),
            Words::tr("Tokens and passwords are kept for this run only; nothing is written to "
                      "disk. After the next "
                      "start you sign in again."),
            {},
            Action::None};
}

/// What to look at: the settings of the network may be in front of the user already.
QString whatToCheck(Doing doing, const QString &elsewhere)
{
    return doing == Doing::TestingNetwork ? Words::tr("Check the network, and the settings above.")
                                          : elsewhere;
}

QString offlineCause(const ApiError &error, Doing doing)
{
    const QString addresses = whatToCheck(
        doing, Words::tr("Check the network, and the addresses under Advanced."));
    if (error.code == "host_not_found"_L1)
        return joined({Words::tr("The name %1 was not found.").arg(host(error)), addresses});
    if (error.code == "refused"_L1)
        return joined({Words::tr("Nothing answers at %1.").arg(host(error)), addresses});
    if (error.code == "connection_lost"_L1)
        return Words::tr("The connection to %1 was lost.").arg(host(error));
    return joined(
        {Words::tr("There was no connection to %1.").arg(host(error)),
         whatToCheck(doing, Words::tr("Check the network, and the proxy if you use one."))});
}

QString certificateCause(const QString &code)
{
    if (code == "expired"_L1)
        return Words::tr("Its certificate has expired; look at the clock of this computer too.");
    if (code == "not_yet_valid"_L1)
        return Words::tr("Its certificate is not valid yet; look at the clock of this computer.");
    if (code == "host_mismatch"_L1)
        return Words::tr("Its certificate belongs to another name.");
    if (code == "self_signed"_L1 || code == "untrusted"_L1)
        return Words::tr("Its certificate comes from an authority that this computer does not "
                         "trust, perhaps that of a "
                         "proxy.");
    return Words::tr("No secure connection could be agreed on.");
}

/// What the proxy did, never the service.
std::pair<QString, QString> proxyCause(const ApiError &error, Doing doing)
{
    const bool inForm = doing == Doing::TestingNetwork;
    if (error.code == "proxy_authentication"_L1)
        return {Words::tr("The proxy asks for a sign-in."),
                inForm
                    ? Words::tr("Enter its user name and password above.")
                    : Words::tr("Enter its user name and password under Network, then try again.")};
    if (error.code == "proxy_credentials"_L1)
        return {Words::tr("The proxy did not accept the sign-in."),
                joined({Words::tr("Its user name or password is not right, or has expired. It is "
                                  "not tried again, so that your account is not locked."),
                        inForm ? Words::tr("Enter it anew above.")
                               : Words::tr("Enter it anew under Network.")})};
    if (error.code == "proxy_refused"_L1)
        return {Words::tr("The proxy does not allow the connection to %1.").arg(host(error)),
                Words::tr("Whoever runs your network can allow this address.")};
    if (error.code == "proxy_route"_L1)
        return {
            Words::tr("The proxy could not reach %1.").arg(host(error)),
            Words::tr("The proxy itself answers. Try again in a moment; if it stays so, whoever "
                      "runs your network can tell more.")};
    if (error.code == "proxy_protocol"_L1)
        return {Words::tr("The proxy did not connect to %1.").arg(host(error)),
                joined({Words::tr("It could not reach it, or it is a proxy of another kind."),
                        inForm ? Words::tr("Check kind, host and port above.")
                               : Words::tr("Check kind, host and port under Network.")})};
    return {
        Words::tr("The proxy does not answer."),
        joined({Words::tr("The service itself was not asked."),
                inForm
                    ? Words::tr("Check host and port above, or the proxy in the system settings.")
                    : Words::tr("Check host and port under Network, or the proxy in the system "
                                "settings.")})};
}

ErrorWords proxyWords(const ApiError &error, Doing doing)
{
    const auto [title, text] = proxyCause(error, doing);
    return {title, joined({text, stands(doing, error)}), {}, Action::TryAgain};
}

/// What to do about a certificate that was refused.
QString certificateAdvice(const ApiError &error, Doing doing)
{
    if (error.code != "self_signed"_L1 && error.code != "untrusted"_L1)
        return Words::tr("Nothing was sent. Whoever runs your network can tell more.");
    return joined({Words::tr("Nothing was sent. Some companies look into secure connections (TLS "
                             "inspection): ask who runs your network for the certificate of its "
                             "authority."),
                   doing == Doing::TestingNetwork ? Words::tr("Add it above.")
                                                  : Words::tr("Add it under Network.")});
}

} // namespace

namespace {

ErrorWords plainTransportWords(const ApiError &error, Doing doing)
{
    if (error.code.startsWith("proxy"_L1))
        return proxyWords(error, doing);
    const QString service = serviceName(error);
    switch (error.kind) {
    case Kind::Cancelled:
        return {Words::tr("Cancelled."), stands(doing, error), {}, Action::TryAgain};
    case Kind::Timeout:
        return {Words::tr("%1 did not answer in time.").arg(service),
                joined({Words::tr("The connection may be slow, or the service is busy."),
                        stands(doing, error)}),
                {},
                Action::TryAgain};
    case Kind::Offline:
        return {Words::tr("%1 cannot be reached.").arg(service),
                joined({offlineCause(error, doing), stands(doing, error)}),
                {},
                Action::TryAgain};
    case Kind::Tls:
        return {Words::tr("The connection to %1 is not secure.").arg(host(error)),
                joined({certificateCause(error.code), certificateAdvice(error, doing),
                        stands(doing, error)}),
                {},
                Action::TryAgain};
    case Kind::RateLimited:
        return rateLimited(error, doing);
    case Kind::Server:
        return {
            Words::tr("%1 has a problem at its end.").arg(service),
            joined(
                {error.httpStatus > 0
                     ? Words::tr("It answered with status %1, several times.").arg(error.httpStatus)
                     : Words::tr("It answered with an error, several times."),
                 Words::tr("Wait a little, then try again."), stands(doing, error)}),
            {},
            Action::TryAgain};
    case Kind::BadResponse:
        return badResponse(error, doing);
    case Kind::Gateway:
        return gateway(error, doing);
    case Kind::Incomplete:
        return {Words::tr("The list from %1 is not complete.").arg(service),
                Words::tr("What was read is shown and can be used; something may be missing."),
                {},
                Action::TryAgain};
    case Kind::SecretStore:
        return keychain(error);
    default:
        return {Words::tr("%1 refused the request.").arg(service),
                stands(doing, error),
                {},
                Action::TryAgain};
    }
}

} // namespace

ErrorWords transportWords(const ApiError &error, Doing doing)
{
    ErrorWords words = plainTransportWords(error, doing);
    words.network = error.kind == Kind::Offline || error.kind == Kind::Tls;
    return words;
}

} // namespace alertbridge::ui::errorparts
