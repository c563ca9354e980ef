// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/practiceopener.h"

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

PracticeOpener::PracticeOpener(const UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_services(context.practice)
{
}

PracticeOpener::~PracticeOpener() = default;

void PracticeOpener::open()
{
    if (m_starting)
        return;
    if (m_services) {
        m_fresh = false;
        Q_EMIT opened(*m_services);
        return;
    }
    if (m_context.practiceProgram.isEmpty()) {
        Q_EMIT failed(ApiError::local(u"practice_not_started"_s));
        return;
    }
    m_process = std::make_unique<PracticeProcess>(m_context.practiceProgram);
    connect(m_process.get(), &PracticeProcess::stopped, this, [this] {
        m_services.reset();
        m_stopped = true;
        Q_EMIT stopped();
    });
    setStarting(true);
    onFinished(this, m_process->start(),
               [this, run = ++m_run](const Result<PracticeServices> &services) {
                   if (run != m_run)
                       return;
                   setStarting(false);
                   if (!services) {
                       m_process.reset();
                       Q_EMIT failed(services.error());
                       return;
                   }
                   m_services = *services;
                   m_fresh = true;
                   Q_EMIT opened(*services);
               });
}

void PracticeOpener::cancel()
{
    if (!m_starting)
        return;
    ++m_run;
    m_process.reset();
    setStarting(false);
}

void PracticeOpener::setStarting(bool starting)
{
    m_starting = starting;
    Q_EMIT startingChanged(starting);
}

} // namespace alertbridge::ui
