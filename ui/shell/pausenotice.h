// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace alertbridge::ui {

class NoticeStack;

/// "PagerDuty asks for a pause: going on in 12 seconds." Counts down while a queue of the HTTP
/// client is held.
class PauseNotice : public QObject
{
    Q_OBJECT

public:
    PauseNotice(HttpClient *http, NoticeStack *notices);

private:
    void hold(ApiError::Service service, const QString &host, std::chrono::milliseconds remaining);
    void tick();
    QString sentence() const;

    NoticeStack *m_notices;
    QTimer m_timer;
    QDeadlineTimer m_end;
};

} // namespace alertbridge::ui
