// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/platform.h"
#include "core/platform/standardinput.h"
#include "core/platform/stopsignals.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <csignal>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

using namespace alertbridge::platform;
using namespace Qt::StringLiterals;

namespace {

/// Standard input is the reading end of a pipe for as long as this lives.
class PipedInput
{
public:
    PipedInput()
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        m_before = ::dup(STDIN_FILENO);
        ::dup2(ends[0], STDIN_FILENO);
        ::close(ends[0]);
        m_writing = ends[1];
    }
    ~PipedInput()
    {
        closeWriting();
        ::dup2(m_before, STDIN_FILENO);
        ::close(m_before);
    }
    Q_DISABLE_COPY_MOVE(PipedInput)

    void write(const QByteArray &bytes)
    {
        QCOMPARE(::write(m_writing, bytes.constData(), size_t(bytes.size())), bytes.size());
    }
    void closeWriting()
    {
        if (m_writing >= 0)
            ::close(std::exchange(m_writing, -1));
    }

private:
    int m_before = -1;
    int m_writing = -1;
};

} // namespace

class TestPlatform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalReachesTheEventLoop_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<Stop>("stop");
        QTest::newRow("at the terminal") << SIGINT << Stop::Interrupt;
        QTest::newRow("by the system") << SIGTERM << Stop::Terminate;
    }
    void aSignalReachesTheEventLoop()
    {
        QFETCH(const int, number);
        QFETCH(const Stop, stop);
        {
            const StopSignals signals;
            QSignalSpy wanted(&signals, &StopSignals::stopWanted);
            QCOMPARE(std::raise(number), 0);
            QTRY_COMPARE(wanted.size(), 1);
            QCOMPARE(wanted.at(0).at(0).value<Stop>(), stop);
            // The second one is not held up by anybody.
            struct sigaction action = {};
            QCOMPARE(sigaction(number, nullptr, &action), 0);
            QVERIFY(action.sa_handler == SIG_DFL);
        }
        struct sigaction action = {};
        QCOMPARE(sigaction(number == SIGINT ? SIGTERM : SIGINT, nullptr, &action), 0);
        QVERIFY(action.sa_handler == SIG_DFL);
    }

    void standardInputComesInPieces()
    {
        PipedInput pipe;
        const StandardInput input;
        QSignalSpy arrived(&input, &StandardInput::arrived);
        QSignalSpy ended(&input, &StandardInput::ended);
        pipe.write("one");
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(arrived.at(0).at(0).toByteArray(), "one");
        pipe.write("two");
        pipe.closeWriting();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.at(0).at(0).toString(), QString());
        QCOMPARE(arrived.at(1).at(0).toByteArray(), "two");
    }
    void whatCannotBeReadIsSaid()
    {
        const QTemporaryDir folder;
        const int before = ::dup(STDIN_FILENO);
        const int handle = ::open(qPrintable(folder.path()), O_RDONLY);
        ::dup2(handle, STDIN_FILENO);
        ::close(handle);
        {
            const StandardInput input;
            QSignalSpy ended(&input, &StandardInput::ended);
            QTRY_COMPARE(ended.size(), 1);
            QVERIFY(!ended.at(0).at(0).toString().isEmpty());
        }
        ::dup2(before, STDIN_FILENO);
        ::close(before);
    }

    void nobodyWaitsForInputThatNeverComes()
    {
        PipedInput pipe;
        {
            const StandardInput input;
            QTest::qWait(1);
        }
        pipe.write("too late");
        QTest::qWait(1);
    }

    void whatIsWrittenIsCommitted()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"journal"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("line"), 4);
        QVERIFY(commitToDisk(file));
        QCOMPARE(QFileInfo(file.fileName()).size(), 4);
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly))
            QSKIP("no device that is always full");
        full.write("line");
        QVERIFY(!commitToDisk(full));
    }

    void anotherProcessIsEnded()
    {
        QProcess other;
        QSignalSpy finished(&other, &QProcess::finished);
        other.start(u"sleep"_s, {u"600"_s});
        QVERIFY(other.waitForStarted());
        QVERIFY(endProcess(other.processId()));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(other.exitStatus(), QProcess::CrashExit);
        QVERIFY(!endProcess(0));
        QVERIFY(!endProcess(-1));
    }

    void aPipeIsNoTerminal()
    {
        std::FILE *pipe = ::popen("true", "r");
        QVERIFY(pipe);
        QVERIFY(!isTerminal(pipe));
        ::pclose(pipe);
    }
};

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
