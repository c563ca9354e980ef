// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"

#include <QtCore/QObject>

#include <memory>

class QProcess;

namespace alertbridge {

/// The first line of `alertbridge-sandbox`, or the file given with --practice.
struct PracticeServices
{
    Endpoints endpoints;
    QUrl control;
    Secret pagerDutyToken;
    QString clientId;
    QString pagerDutyEmail;
    Secret pagerDutyPassword;
    Secret uptrendsApiUser;
    Secret uptrendsApiPassword;
    QString uptrendsEmail;
    Secret uptrendsPassword;

    static Result<PracticeServices> fromJson(const QByteArray &line);
    /// Kind::Local with code practice_file where it cannot be opened.
    static Result<PracticeServices> fromFile(const QString &fileName);
    Profile profile(const QString &name) const; ///< practice = true, id "practice"
};

/// Runs the practice services as a child process on free loopback ports; ends them when destroyed.
/// Main thread.
class PracticeProcess : public QObject
{
    Q_OBJECT

public:
    explicit PracticeProcess(const QString &program, QObject *parent = nullptr);
    ~PracticeProcess() override;

    /// Kind::Local with code practice_not_started, practice_ended, practice_unreadable or
    /// practice_timeout (15 s) where it does not come up; practice_already_running where it is up.
    Async<PracticeServices> start(const QStringList &arguments = {});

Q_SIGNALS:
    void stopped(); ///< it ended by itself

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace alertbridge
