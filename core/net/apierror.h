// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/certificatefacts.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>
#include <optional>

namespace alertbridge {

/// Why a call to a service, or to the keychain, gave no value. Holds facts only: ui/words turns
/// them into sentences.
///
/// The kind follows from the HTTP status first; the body refines code, message and details
/// (PagerDuty: {"error":{…}}, Uptrends: {"Messages":[…]}). Server text is plain text, already
/// stripped of secrets.
struct ApiError
{
    enum class Kind {
        Cancelled,
        Timeout,
        Offline, ///< no connection: refused, DNS, network down
        Tls, ///< certificate or handshake refused
        Unauthorized, ///< 401
        PaymentRequired, ///< 402: the plan lacks it
        Forbidden, ///< 403 as a missing right
        NotFound, ///< 404
        Conflict, ///< 409, or a name that is taken
        Invalid, ///< 400/422, and 403 as validation at Uptrends
        RateLimited, ///< 429 after the queue gave up waiting
        Server, ///< 5xx
        BadResponse, ///< JSON that is cut, mistyped or missing a field: see jsonPath
        Gateway, ///< something else answered: HTML instead of JSON, or a redirect to another host
        Incomplete, ///< a list that could not be read to its end
        SecretStore, ///< keychain
        SignIn, ///< OAuth: code holds state_mismatch, access_denied, code_expired, port_taken,
                ///< no_scope, …
        Local, ///< on this computer: a process that did not start, a file that could not be written
    };
    enum class Service { None, PagerDutyApi, PagerDutyEvents, PagerDutyIdentity, UptrendsApi };

    Kind kind = Kind::Local;
    Service service = Service::None;
    int httpStatus = 0;
    QString code; ///< the service's own code ("2001") or a stable local one ("state_mismatch")
    QString message; ///< the service's own words
    QStringList details; ///< PagerDuty's errors[], Uptrends' further Messages
    QString jsonPath; ///< "services[3].id" where the answer could not be read
    QString host; ///< who answered, or should have
    QString requestId;
    /// Kind::Tls: what the server showed, its own certificate first. Empty where it came to none.
    QList<CertificateFacts> chain;
    std::optional<std::chrono::seconds> retryAfter;
    /// True where a write may have taken effect although no answer came: look before repeating it.
    bool outcomeUnknown = false;

    static ApiError cancelled();
    static ApiError local(const QString &code, const QString &message = {});
    bool isNameTaken() const; ///< PagerDuty 400/2001 "… has already been taken"
    bool isTransient() const; ///< Timeout, Offline, RateLimited, Server
    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/// "rate_limited": for output that programs read (docs/headless.md) and for the diagnostics.
QString errorKindName(ApiError::Kind kind);

} // namespace alertbridge

Q_DECLARE_METATYPE(alertbridge::ApiError)
