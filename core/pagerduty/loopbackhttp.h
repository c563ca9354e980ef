// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

/// The few bytes of HTTP that a browser sends to a loopback redirect, and what it gets back. No
/// state, no sockets.
namespace alertbridge::pagerduty::loopback {

struct Request
{
    enum class State { Incomplete, Complete, Malformed, TooLarge };
    State state = State::Incomplete;
    QByteArray method;
    QByteArray path; ///< still percent-encoded
    QByteArray query; ///< still percent-encoded, without the question mark
    QByteArray host; ///< the Host header; empty where there is none
};

/// Reads the request line and headers received so far; a body is of no interest. Bare line feeds
/// are tolerated.
Request parse(const QByteArray &received);

/// A whole answer with Connection: close, not to be stored, not to load anything.
QByteArray answer(int status, const QString &title, const QString &text);

} // namespace alertbridge::pagerduty::loopback
