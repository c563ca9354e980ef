// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/namechecker.h"

namespace alertbridge {

using namespace std::chrono_literals;
using Verdict = NameCheck::Verdict;

NameChecker::NameChecker(Rules rules, QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &NameChecker::ask);
}

NameChecker::~NameChecker()
{
    m_stop.request_stop();
}

void NameChecker::check(const QString &name)
{
    if (name == m_result.name && m_result.verdict == Verdict::Checking)
        return;
    NameCheck result;
    result.name = name;
    result.problem = m_rules.problem(name);
    if (result.problem != pagerduty::FieldProblem::None) {
        result.verdict = Verdict::Problem;
        settle(result);
        return;
    }
    result.takenById = m_rules.knownId(name);
    if (!result.takenById.isEmpty()) {
        result.verdict = Verdict::Taken;
        settle(result);
        return;
    }
    result.verdict = Verdict::Checking;
    settle(result);
    m_pause.start();
}

void NameChecker::settle(const NameCheck &result)
{
    ++m_run;
    m_pause.stop();
    m_stop.request_stop();
    m_result = result;
    Q_EMIT changed();
}

void NameChecker::ask()
{
    m_stop = {};
    const auto found = m_rules.lookUp(m_result.name, m_stop.get_token());
    onFinished(this, found, [this, run = m_run](Result<QString> id) {
        if (run != m_run)
            return;
        NameCheck result;
        result.name = m_result.name;
        if (!id) {
            result.verdict = Verdict::Unknown;
            result.error = id.error();
        } else {
            result.verdict = id->isEmpty() ? Verdict::Free : Verdict::Taken;
            result.takenById = *id;
        }
        settle(result);
    });
}

} // namespace alertbridge
