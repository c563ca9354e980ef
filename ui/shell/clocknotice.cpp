// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clocknotice.h"

#include "ui/shell/noticestack.h"
#include "ui/widgets/notice.h"

namespace alertbridge::ui {

namespace {

constexpr std::chrono::minutes worthTelling {2};

} // namespace

ClockNotice::ClockNotice(HttpClient *http, NoticeStack *notices)
    : QObject(notices)
    , m_http(http)
    , m_notices(notices)
{
    connect(http, &HttpClient::clockSkewChanged, this, &ClockNotice::showSkew);
    showSkew();
}

void ClockNotice::setPractice(bool practice)
{
    m_practice = practice;
    showSkew();
}

void ClockNotice::showSkew()
{
    const std::chrono::seconds skew = m_http->clockSkew();
    const auto minutes = std::chrono::round<std::chrono::minutes>(std::chrono::abs(skew));
    if (m_practice || minutes < worthTelling) {
        m_notices->dismiss(NoticeStack::Key::Clock);
        return;
    }
    const bool hours = minutes >= std::chrono::hours(2);
    const int count = int(hours ? std::chrono::round<std::chrono::hours>(minutes).count()
                                : minutes.count());
    const QString title =
        skew.count() > 0
            ? (hours ? tr("The clock of this computer is %n hours slow.", nullptr, count)
                     : tr("The clock of this computer is %n minutes slow.", nullptr, count))
            : (hours ? tr("The clock of this computer is %n hours fast.", nullptr, count)
                     : tr("The clock of this computer is %n minutes fast.", nullptr, count));
    m_notices->show(
        NoticeStack::Key::Clock, Tone::Caution, title,
        tr("Alertbridge goes by the clocks of PagerDuty and Uptrends. The times it shows "
           "are those of this computer: set its clock to read them rightly."),
        true);
}

} // namespace alertbridge::ui
