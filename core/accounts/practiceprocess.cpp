// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/practice.h"

#include "core/platform/platform.h"

#include <QtCore/QProcess>
#include <QtCore/QTimer>

using namespace Qt::StringLiterals;

namespace alertbridge {

namespace {

constexpr std::chrono::seconds startLimit {15};
constexpr qint64 longestLine = 64 * 1024;
// The services keep nothing, so they need no time to say goodbye; the window must not wait either.
constexpr int politeMilliseconds = 400;
constexpr int killMilliseconds = 300;

} // namespace

struct PracticeProcess::Private
{
    QString program;
    QProcess process;
    QTimer limit;
    QByteArray line;
    std::optional<Deferred<PracticeServices>> starting;
    bool running = false;

    void finish(Result<PracticeServices> result);
    void failStart(const QString &code);
    void readFirstLine();
};

void PracticeProcess::Private::finish(Result<PracticeServices> result)
{
    limit.stop();
    line.clear();
    const auto deferred = std::exchange(starting, std::nullopt);
    if (deferred)
        deferred->finish(std::move(result));
}

void PracticeProcess::Private::failStart(const QString &code)
{
    finish(failure(ApiError::local(code)));
    process.kill();
}

void PracticeProcess::Private::readFirstLine()
{
    const QByteArray arrived = process.readAllStandardOutput();
    if (!starting)
        return; // read on, so that the pipe never fills; of no interest
    line += arrived;
    const qsizetype end = line.indexOf('\n');
    if (end < 0) {
        if (line.size() > longestLine)
            failStart(u"practice_unreadable"_s);
        return;
    }
    auto services = PracticeServices::fromJson(line.left(end));
    if (!services) {
        failStart(u"practice_unreadable"_s);
        return;
    }
    running = true;
    finish(std::move(services));
}

PracticeProcess::PracticeProcess(const QString &program, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->program = program;
    d->limit.setSingleShot(true);
    // Its messages are for whoever runs it in the foreground.
    d->process.setStandardErrorFile(QProcess::nullDevice());
    d->process.setStandardInputFile(QProcess::nullDevice());
    platform::endWithParent(d->process);
    connect(&d->limit, &QTimer::timeout, this, [this] { d->failStart(u"practice_timeout"_s); });
    connect(&d->process, &QProcess::readyReadStandardOutput, this, [this] { d->readFirstLine(); });
    connect(&d->process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            d->finish(
                failure(ApiError::local(u"practice_not_started"_s, d->process.errorString())));
    });
    connect(&d->process, &QProcess::finished, this, [this] {
        d->finish(failure(ApiError::local(u"practice_ended"_s)));
        if (std::exchange(d->running, false))
            Q_EMIT stopped();
    });
}

PracticeProcess::~PracticeProcess()
{
    d->process.disconnect(this);
    if (d->process.state() == QProcess::NotRunning)
        return;
    d->process.terminate();
    if (d->process.waitForFinished(politeMilliseconds))
        return;
    d->process.kill();
    d->process.waitForFinished(killMilliseconds);
}

Async<PracticeServices> PracticeProcess::start(const QStringList &arguments)
{
    if (d->process.state() != QProcess::NotRunning)
        return ready<PracticeServices>(failure(ApiError::local(u"practice_already_running"_s)));
    d->starting.emplace();
    const Async<PracticeServices> future = d->starting->future();
    d->limit.start(startLimit);
    d->process.start(d->program, arguments);
    return future;
}

} // namespace alertbridge
