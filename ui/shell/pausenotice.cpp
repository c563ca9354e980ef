// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pausenotice.h"

#include "ui/shell/noticestack.h"
#include "ui/widgets/notice.h"
#include "ui/words/errorparts.h"

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

// Shorter pauses are over before they could be read.
constexpr std::chrono::milliseconds worthSaying {1500};

QString who(ApiError::Service service, const QString &host)
{
    ApiError answered;
    answered.service = service;
    return service == ApiError::Service::None ? host : errorparts::serviceName(answered);
}

} // namespace

PauseNotice::PauseNotice(HttpClient *http, NoticeStack *notices)
    : QObject(notices)
    , m_notices(notices)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &PauseNotice::tick);
    connect(http, &HttpClient::laneHeld, this, &PauseNotice::hold);
}

QString PauseNotice::sentence() const
{
    const int seconds = std::max(1, int((m_end.remainingTime() + 999) / 1000));
    return seconds == 1 ? tr("Goes on by itself in 1 second. Nothing is lost.")
                        : tr("Goes on by itself in %n seconds. Nothing is lost.", nullptr, seconds);
}

void PauseNotice::hold(ApiError::Service service, const QString &host,
                       std::chrono::milliseconds remaining)
{
    if (remaining < worthSaying) {
        if (remaining.count() <= 0) {
            m_timer.stop();
            m_notices->dismiss(NoticeStack::Key::Pause);
        }
        return;
    }
    m_end.setRemainingTime(remaining);
    if (m_notices->has(NoticeStack::Key::Pause))
        m_notices->setText(NoticeStack::Key::Pause, sentence());
    else
        m_notices->show(NoticeStack::Key::Pause, Tone::Neutral,
                        tr("%1 asks for a pause.").arg(who(service, host)), sentence());
    m_timer.start();
}

void PauseNotice::tick()
{
    if (m_end.hasExpired()) {
        m_timer.stop();
        m_notices->dismiss(NoticeStack::Key::Pause);
        return;
    }
    m_notices->setText(NoticeStack::Key::Pause, sentence());
}

} // namespace alertbridge::ui
