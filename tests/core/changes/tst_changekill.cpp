// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/changes/worldstate.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

using Kind = Change::Kind;

/// The app is killed at every position of its journal. Started again, it ends where it would have
/// ended undisturbed, and nothing is there twice.
class ChangeKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsAlikeWhereverItIsKilled_data();
    void endsAlikeWhereverItIsKilled();

private:
    QByteArray m_undisturbed;
};

namespace {

/// Where the process is killed, counted in changes.
enum class At {
    Begun, ///< written down; the request did not arrive
    Sent, ///< it took effect; the answer did not come
    Ended, ///< its end is written
};

Change level(const ChangeWorld &w)
{
    Change change = w.at(Kind::UpdateLevel, 0, 1);
    change.before = {{u"ThresholdErrorCount"_s, w.level(0, 1)["ThresholdErrorCount"_L1]}};
    change.after = {{u"ThresholdErrorCount"_s, 17}};
    return change;
}

QList<Change> plan(const ChangeWorld &w)
{
    Change made;
    made.kind = Kind::CreateDefinition;
    made.name = made.definitionName = w.definition(0)["name"_L1].toString(); // not unique
    made.name += u" copy"_s;
    made.definitionName = made.name;
    made.after = {{u"AlertName"_s, made.name}, {u"IsActive"_s, false}};
    Change member;
    member.kind = Kind::AddDefinitionMember;
    member.definitionName = made.name;
    member.after = {{u"MonitorGuid"_s, w.definition(0)["monitors"_L1].toArray().at(0)}};
    uptrends::LevelIntegration attachment;
    attachment.integrationGuid = w.listed("integrations").at(0)["guid"_L1].toString();
    const Change attach = attachChange(attachment, u"On call"_s, {}, made.name, 2);
    Change mute = attach;
    mute.kind = Kind::UpdateAttachment;
    mute.after = {{u"IsActive"_s, false}};
    Change window;
    window.kind = Kind::CreateMaintenanceWindow;
    window.name = u"Move"_s;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    window.after = {{u"start_time"_s, now.toString(Qt::ISODate)},
                    {u"end_time"_s, now.addSecs(3600).toString(Qt::ISODate)},
                    {u"service_ids"_s, QJsonArray {w.world(u"services"_s).at(0)["id"_L1]}}};
    Change removal = w.at(Kind::RemoveDefinition, 1);
    removal.before = {{u"AlertName"_s, removal.definitionName}};
    return {made, member, attach, mute, level(w), window, removal};
}

constexpr int planned = 7;
constexpr int manyHits = 1000;

void writePlan(const ChangeWorld &w)
{
    QJsonArray changes;
    const QList<Change> all = plan(w);
    for (const Change &change : all)
        changes.append(toJson(change));
    QJsonObject endpoints;
    for (const EndpointName name : allEndpointNames)
        endpoints.insert(endpointKey(name), w.profile().url(name).toString());
    const QJsonObject object {
        {u"endpoints"_s, endpoints},           {u"token"_s, w.pagerDuty.token()},
        {u"api_user"_s, w.uptrends.apiUser()}, {u"api_password"_s, w.uptrends.apiPassword()},
        {u"from"_s, w.pagerDuty.email()},      {u"changes"_s, changes}};
    QFile file(w.folder.filePath(u"plan.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(object).toJson());
}

qsizetype journalLines(const ChangeWorld &w)
{
    QFile file(Journal::fileName(w.folder.path(), u"p1"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
}

/// The exit status; -1 where it was killed, as soon as @p now says so.
int drive(const ChangeWorld &w, const std::function<bool()> &now = {})
{
    QProcess driver;
    driver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QTimer watch; // at each turn of the loop, which the services answer in as well
    if (now) {
        QObject::connect(&watch, &QTimer::timeout, &driver, [&] {
            if (now())
                driver.kill();
        });
        watch.start(0);
    }
    driver.start(QStringLiteral(ALERTBRIDGE_CHANGE_DRIVER), {w.folder.filePath(u"plan.json"_s)});
    if (!QTest::qWaitFor([&driver] { return driver.state() == QProcess::NotRunning; }, 60000))
        return -2;
    return driver.exitStatus() == QProcess::NormalExit ? driver.exitCode() : -1;
}

/// As far as two worlds of one seed can be compared, and how much maintenance there is.
QByteArray endOf(const ChangeWorld &w)
{
    static const QRegularExpression port(u"127\\.0\\.0\\.1:\\d+"_s);
    static const QRegularExpression time(u"\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\""_s);
    QString state = QString::fromUtf8(stateOf(w));
    state.replace(port, u"here"_s).replace(time, u"\"then\""_s);
    return state.toUtf8()
           + "maintenance windows: " + QByteArray::number(w.world(u"maintenance_windows"_s).size());
}

} // namespace

void ChangeKillTest::initTestCase()
{
    const ChangeWorld w;
    const QByteArray before = endOf(w);
    writePlan(w);
    QCOMPARE(drive(w), 0);
    QCOMPARE(journalLines(w), 2 * planned);
    m_undisturbed = endOf(w);
    QVERIFY(m_undisturbed != before);
}

void ChangeKillTest::endsAlikeWhereverItIsKilled_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("at");
    for (int change = 0; change < planned; ++change) {
        QTest::addRow("change %d begun", change) << change << int(At::Begun);
        QTest::addRow("change %d sent", change) << change << int(At::Sent);
        QTest::addRow("change %d ended", change) << change << int(At::Ended);
    }
}

void ChangeKillTest::endsAlikeWhereverItIsKilled()
{
    QFETCH(const int, change);
    QFETCH(const int, at);
    ChangeWorld w;
    writePlan(w);
    if (At(at) != At::Ended) {
        for (const QByteArray verb : {"POST", "PATCH", "DELETE"}) {
            int before = 0; // requests of that verb by the changes before this one
            const QList<QByteArray> verbs {"POST",  "POST", "POST",  "PATCH",
                                           "PATCH", "POST", "DELETE"};
            for (int row = 0; row < change; ++row)
                before += verbs.at(row) == verb;
            sandbox::Fault fault;
            fault.kind = At(at) == At::Begun ? sandbox::Fault::Kind::DropRequest
                                             : sandbox::Fault::Kind::Delay;
            fault.milliseconds = 600000;
            fault.count = manyHits;
            fault.method = verb;
            fault.path = QRegularExpression(u"."_s);
            fault.skip = before;
            w.faults.add(fault);
        }
    }
    const int died = drive(w, [&] {
        const qsizetype lines = journalLines(w);
        if (At(at) == At::Ended)
            return lines == 2 * change + 2;
        if (lines < 2 * change + 1)
            return false;
        if (At(at) == At::Begun)
            return true;
        // The fault has let it take effect and holds the answer back.
        const QList<sandbox::Fault> faults = w.faults.faults();
        return std::any_of(faults.begin(), faults.end(),
                           [](const sandbox::Fault &fault) { return fault.count < manyHits; });
    });
    // With the end of the last one there is nothing left to be killed in.
    const bool endedByItself = At(at) == At::Ended && change == planned - 1 && died == 0;
    QVERIFY2(died == -1 || endedByItself, qPrintable(QString::number(died)));
    const qsizetype open = Journal(w.folder.path(), u"p1"_s).openEntries().size();
    QCOMPARE(open, At(at) == At::Ended ? 0 : 1);
    w.faults.clear();

    QCOMPARE(drive(w), 0);
    const QByteArray end = endOf(w);
    QVERIFY2(end == m_undisturbed, firstDifference(m_undisturbed, end).constData());
    const Journal journal(w.folder.path(), u"p1"_s);
    QVERIFY(journal.openEntries().isEmpty());
    QCOMPARE(journal.entries().size(), planned); // each was begun once
    for (const JournalEntry &entry : journal.entries())
        QCOMPARE(entry.outcome, Outcome::Done);
}

QTEST_GUILESS_MAIN(ChangeKillTest)
#include "tst_changekill.moc"
