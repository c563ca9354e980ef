// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/faultplan.h"

/// What the faults that hit one request do to it and to its answer.
namespace sandbox {

bool has(const QList<Fault> &faults, Fault::Kind kind);
/// Only pages after the first: there something can have changed since.
void shiftPage(const QList<Fault> &faults, Request &request);
/// The answer of a fault that stands in for the service.
std::optional<Response> substitute(const QList<Fault> &faults);
void applyMutations(const QList<Fault> &faults, Response &response);

} // namespace sandbox
