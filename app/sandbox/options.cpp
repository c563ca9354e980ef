// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/options.h"

#include <QtCore/QCommandLineOption>

using namespace Qt::StringLiterals;

namespace sandbox {

QString applicationDescription()
{
    return u"Practice services: PagerDuty and Uptrends on the loopback interface.\n"
           "The first line of output is a JSON object with addresses and credentials."_s;
}

QList<QCommandLineOption> programOptions()
{
    return {
        {u"seed"_s, u"Grow the world from this seed."_s, u"number"_s, u"1"_s},
        {u"services"_s, u"PagerDuty services."_s, u"count"_s, u"6"_s},
        {u"definitions"_s, u"Uptrends alert definitions."_s, u"count"_s, u"5"_s},
        {u"levels"_s, u"Escalation levels of each definition."_s, u"count"_s, u"3"_s},
        {u"latency"_s, u"Answer this many milliseconds later."_s, u"ms"_s, u"0"_s},
        {u"eu"_s, u"Put the PagerDuty account into the EU region."_s},
        {u"all-kinds"_s, u"Put a StatusHub and a custom integration into Uptrends."_s},
        {u"no-aiops"_s, u"Leave alert grouping out of the PagerDuty plan."_s},
        {u"port-base"_s, u"Use this port and the six after it."_s, u"port"_s},
        {u"public"_s, u"Tell others this address of a service (repeatable)."_s, u"name=url"_s},
    };
}

} // namespace sandbox
