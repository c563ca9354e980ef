// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/command.h"

#include "app/desktop/headless/output.h"

#include <algorithm>
#include <array>

namespace alertbridge::headless {

using namespace Qt::StringLiterals;

ExitCode weightier(ExitCode one, ExitCode other)
{
    // A sign-in explains why something was not read, and that explains why nothing was proven.
    static constexpr std::array order {ExitCode::Ok,    ExitCode::Failed,   ExitCode::Incomplete,
                                       ExitCode::Local, ExitCode::ReadOnly, ExitCode::SignIn,
                                       ExitCode::Usage};
    const auto weight = [](ExitCode code) {
        return std::find(order.begin(), order.end(), code) - order.begin();
    };
    return weight(one) >= weight(other) ? one : other;
}

Command::Command(Account *account, const HeadlessOptions &options, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_options(options)
{
}

void Command::report(const ApiError &error, const QString &about)
{
    QJsonObject object = errorObject(error);
    if (!about.isEmpty())
        object.insert(u"about"_s, about);
    m_errors.append(object);
    const ExitCode code = exitCodeFor(error);
    m_worst = m_worst ? weightier(*m_worst, code) : code;
    Q_EMIT failed(error, about);
}

void Command::finish(ExitCode code)
{
    if (std::exchange(m_finished, true))
        return;
    const ExitCode all = m_worst ? weightier(*m_worst, code) : code;
    // Told from the event loop, so that a command may end within start().
    QMetaObject::invokeMethod(this, [this, all] { Q_EMIT finished(all); }, Qt::QueuedConnection);
}

} // namespace alertbridge::headless
