// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Applies the changes of a plan as the app does, in a process of its own that a test may kill.
/// Started again, it takes up what the journal says was left open, and goes on with the rest.
/// Arguments: the plan's file; the journal lies beside it. Exit status 0 where all is done.

#include "core/changes/changerun.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimer>

using namespace Qt::StringLiterals;
using namespace alertbridge;

namespace {

class Driver : public QObject
{
public:
    explicit Driver(const QString &planFile)
        : m_folder(QFileInfo(planFile).path())
        , m_journal(m_folder, u"p1"_s)
    {
        QFile file(planFile);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no plan");
        m_plan = QJsonDocument::fromJson(file.readAll()).object();
        Profile profile;
        profile.id = u"p1"_s;
        const QJsonObject endpoints = m_plan["endpoints"_L1].toObject();
        for (const EndpointName name : allEndpointNames)
            profile.endpoints.set(name, QUrl(endpoints[endpointKey(name)].toString()));
        m_account = std::make_unique<Account>(profile, &m_http, m_secrets.get());
        m_account->usePagerDutyToken(Secret::fromString(m_plan["token"_L1].toString()));
        m_account->useUptrends({Secret::fromString(m_plan["api_user"_L1].toString()),
                                Secret::fromString(m_plan["api_password"_L1].toString())});
        m_account->pagerDuty()->setFrom(m_plan["from"_L1].toString());
        m_run = std::make_unique<ChangeRun>(m_account.get(), &m_journal);
        connect(m_run.get(), &ChangeRun::phaseChanged, this, [this](ChangeRun::Phase phase) {
            if (phase == ChangeRun::Phase::Finished)
                QTimer::singleShot(0, this, &Driver::goOn);
            else if (phase == ChangeRun::Phase::Paused)
                QCoreApplication::exit(2);
        });
    }

    void start()
    {
        m_run->setEntries(m_journal.openEntries());
        m_run->start();
    }

private:
    void goOn()
    {
        if (m_run->failedCount() > 0 || m_all) {
            QCoreApplication::exit(m_run->failedCount());
            return;
        }
        m_all = true;
        QList<Change> rest;
        const QJsonArray changes = m_plan["changes"_L1].toArray();
        for (qsizetype row = m_journal.entries().size(); row < changes.size(); ++row)
            rest.append(withDefinition(*changeFromJson(changes.at(row).toObject())));
        m_run->setChanges(rest);
        m_run->start();
    }

    /// The GUID of the alert definition that an earlier run made.
    Change withDefinition(Change change) const
    {
        for (const JournalEntry &entry : m_journal.entries()) {
            if (entry.change.kind == Change::Kind::CreateDefinition
                && change.definitionGuid.isEmpty()
                && change.definitionName == entry.change.definitionName)
                change.definitionGuid = entry.change.definitionGuid;
        }
        return change;
    }

    QString m_folder;
    Journal m_journal;
    QJsonObject m_plan;
    HttpClient m_http;
    std::unique_ptr<SecretStore> m_secrets = makeMemoryStore();
    std::unique_ptr<Account> m_account;
    std::unique_ptr<ChangeRun> m_run;
    bool m_all = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Driver driver(QCoreApplication::arguments().value(1));
    QTimer::singleShot(0, &driver, &Driver::start);
    return QCoreApplication::exec();
}
