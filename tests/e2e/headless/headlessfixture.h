// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/feedbook.h"
#include "tests/core/setup/practicefixture.h"
#include "tests/support/asynctest.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QTest>

namespace alertbridge::test {

/// What a run of the program left.
struct Run
{
    int exitCode = -1; ///< -1: it crashed or did not end
    QByteArray output;
    QString errors; ///< standard error
    QJsonObject object; ///< standard output; empty where it is not one object

    QString outcome() const { return object.value(QStringLiteral("outcome")).toString(); }
    QJsonArray list(const QString &name) const { return object.value(name).toArray(); }
    int count(const QString &name) const
    {
        return object.value(QStringLiteral("counts")).toObject().value(name).toInt();
    }
};

/// The program as a scheduler starts it: no display, no platform, a home of its own.
class HeadlessFixture
{
public:
    explicit HeadlessFixture(const sandbox::WorldOptions &options = {});

    PracticeFixture practice;
    bool keychain = false; ///< the runs see the session's keychain

    Run run(const QStringList &arguments, const QByteArray &input = {});
    /// With --practice in front.
    Run practise(const QStringList &arguments, const QByteArray &input = {});
    /// Started, not waited for.
    std::unique_ptr<QProcess> start(const QStringList &arguments);
    static Run endOf(QProcess &process);

    QString practiceFile() const { return m_home.filePath(QStringLiteral("practice.json")); }
    QString dataFolder() const; ///< where journal and feeds are
    QString configFolder() const; ///< where the profiles are
    QString write(const QString &name, const QByteArray &content); ///< a file; its path
    QByteArray everythingWritten() const; ///< all files of the home, but the practice file

    /// An integration that feeds the service, as the set-up leaves it; its GUID.
    QString connectPagerDuty(const QString &name, const QString &serviceName);
    void learn(const QString &integrationGuid, const QStringList &serviceIds);
    QString definition(const QString &name); ///< its GUID

private:
    QProcessEnvironment environment() const;
    QTemporaryDir m_home;
};

} // namespace alertbridge::test
