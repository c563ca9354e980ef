// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

#include <QtCore/QObject>

namespace alertbridge::ui {

class NoticeStack;

/// Says that the clock of this computer differs from the services' by minutes or more. Nothing goes
/// wrong by it here, but the times of incidents would be read wrongly.
class ClockNotice : public QObject
{
    Q_OBJECT

public:
    ClockNotice(HttpClient *http, NoticeStack *notices);

    void setPractice(bool practice); ///< the practice services' clock is moved on purpose

private:
    void showSkew();

    HttpClient *m_http;
    NoticeStack *m_notices;
    bool m_practice = false;
};

} // namespace alertbridge::ui
