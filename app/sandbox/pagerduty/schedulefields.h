// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/pagerduty/backend.h"

/// Schedules between the REST API's JSON and the model.
namespace sandbox::pd {

/// Applies the members of @p object to @p schedule; the refusal where they may not be. The layers
/// in it replace those of the schedule; ids of layers that stay are kept.
std::optional<Response> applyScheduleFields(const Backend &backend, Schedule &schedule,
                                            const QJsonObject &object);

/// The range of time that a request asks for; nothing, and the refusal, where it is none. One end
/// alone stands for two weeks, none for the two weeks from now on.
struct TimeRange
{
    QDateTime since;
    QDateTime until;
    bool overflow = false; ///< entries keep what lies outside

    static std::optional<TimeRange> read(const Backend &backend, const Request &request,
                                         Response *refusal);
};

/// With the layers and what they come to within @p range.
QJsonObject renderedSchedule(const Backend &backend, const Schedule &schedule,
                             const TimeRange &range);
QJsonObject renderedOverride(const Backend &backend, const ScheduleOverride &item);

} // namespace sandbox::pd
