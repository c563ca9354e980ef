// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/profilelock.h"
#include "core/accounts/profilestore.h"
#include "tests/e2e/headless/headlessfixture.h"

#include <QtNetwork/QTcpServer>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

/// How a run starts and ends, whatever its command; and the inventory.
class HeadlessRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongWithTheCommandLine_data();
    void saysWhatIsWrongWithTheCommandLine();
    void helpListsIt();
    void theVersionNeedsNoDisplay();
    void findsTheProfile();
    void needsASignIn();
    void leavesProfilesAloneThatItCannotRead();
    void refusesToChangeAReadOnlyProfile();
    void leavesAProfileToTheWindowThatHasIt();
    void tellsEverythingThereIs();
    void tellsLoudlyWhatIsMissing();
    void endsAtARefusedSignIn_data();
    void endsAtARefusedSignIn();
    void tellsWhereNothingAnswers();
    void waitsForNoPauseThatIsTooLong();
    void namesFromTheServicesCannotDriveTheTerminal();
    void tellsNoSecret();
    void saysWhereTheResultCannotBeWritten();
    void endsCleanlyWhenInterrupted();
};

namespace {

QString profiles(const QList<Profile> &all)
{
    QJsonArray list;
    for (const Profile &each : all)
        list.append(toJson(each));
    return QString::fromUtf8(
        QJsonDocument(QJsonObject {{u"version"_s, 1}, {u"profiles"_s, list}}).toJson());
}

Profile profileNamed(const QString &name)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = name;
    return profile;
}

void save(HeadlessFixture &fixture, const QByteArray &content)
{
    fixture.write(u"config/alertbridge/alertbridge/profiles.json"_s, content);
}

} // namespace

void HeadlessRunTest::saysWhatIsWrongWithTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QStringList &arguments, const QString &said) {
        QTest::newRow(name) << arguments << said;
    };
    row("unknown command", {u"--headless"_s, u"dance"_s, u"--practice"_s, u"x"_s}, u"dance"_s);
    row("no command", {u"--headless"_s}, u"--headless"_s);
    row("unknown option", {u"--headless"_s, u"check"_s, u"--loudly"_s}, u"loudly"_s);
    row("no profile", {u"--headless"_s, u"check"_s}, u"--profile"_s);
    row("two profiles",
        {u"--headless"_s, u"check"_s, u"--practice"_s, u"x"_s, u"--profile"_s, u"y"_s},
        u"--profile"_s);
    row("practice file is missing", {u"--headless"_s, u"check"_s, u"--practice"_s, u"/nowhere/x"_s},
        u"--practice"_s);
    row("test of nothing", {u"--headless"_s, u"test"_s, u"--practice"_s, u"x"_s}, u"--service"_s);
    row("test of two things",
        {u"--headless"_s, u"test"_s, u"--practice"_s, u"x"_s, u"--all"_s, u"--service"_s, u"y"_s},
        u"--service"_s);
    row("unknown kind",
        {u"--headless"_s, u"test"_s, u"--practice"_s, u"x"_s, u"--all"_s, u"--kind"_s, u"loud"_s},
        u"--kind"_s);
    row("proof that nobody allowed",
        {u"--headless"_s, u"test"_s, u"--practice"_s, u"x"_s, u"--all"_s, u"--kind"_s, u"proof"_s},
        u"--yes-page-people"_s);
    row("apply of nothing", {u"--headless"_s, u"apply"_s, u"--practice"_s, u"x"_s}, u"file"_s);
    row("option of another command",
        {u"--headless"_s, u"check"_s, u"--practice"_s, u"x"_s, u"--yes"_s}, u"--yes"_s);
    row("something more", {u"--headless"_s, u"check"_s, u"--practice"_s, u"x"_s, u"more"_s},
        u"more"_s);
    row("plain HTTP elsewhere",
        {u"--headless"_s, u"check"_s, u"--practice"_s, u"x"_s, u"--endpoint"_s,
         u"pagerduty-api=http://example.com"_s},
        u"--endpoint"_s);
}

void HeadlessRunTest::saysWhatIsWrongWithTheCommandLine()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    HeadlessFixture fixture;
    const Run run = fixture.run(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains(said), qPrintable(run.errors));
    QCOMPARE(run.errors.count(u'\n'), 1);
    QVERIFY(run.output.isEmpty() || run.outcome() == "usage"_L1);
}

void HeadlessRunTest::helpListsIt()
{
    HeadlessFixture fixture;
    // Neither takes a display.
    const Run window = fixture.run({u"--help"_s});
    QCOMPARE(window.exitCode, 0);
    QVERIFY(window.output.contains("--headless"));
    const Run bare = fixture.run({u"--headless"_s, u"--help"_s});
    QCOMPARE(bare.exitCode, 0);
    QVERIFY(bare.output.contains("--headless"));
    const Run run = fixture.run({u"--headless=check"_s, u"--help"_s});
    QCOMPARE(run.exitCode, 0);
    for (const char *option : {"--headless", "--profile", "--kind", "--yes-page-people", "--yes",
                               "--strict", "--service", "--integration", "--all"})
        QVERIFY2(run.output.contains(option), option);
}

void HeadlessRunTest::theVersionNeedsNoDisplay()
{
    HeadlessFixture fixture;
    for (const QString &option : {u"--version"_s, u"-v"_s}) {
        const Run run = fixture.run({option});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.errors.isEmpty());
        const QStringList lines = QString::fromUtf8(run.output).split(u'\n');
        QVERIFY(lines.constFirst().startsWith(u"alertbridge "_s));
        QCOMPARE(lines.constFirst().count(u' '), 1); // name and version alone, for scripts
        for (const QString &part : {u"Licence: GPL-3.0-or-later"_s, u"Qt "_s, u"Chromium "_s,
                                    u"OpenSSL "_s, u"QtKeychain "_s, u"tl::expected "_s}) {
            QVERIFY2(std::any_of(lines.begin(), lines.end(),
                                 [&part](const QString &line) { return line.startsWith(part); }),
                     qPrintable(part));
        }
    }
}

void HeadlessRunTest::findsTheProfile()
{
    HeadlessFixture fixture;
    const Profile one = profileNamed(u"Production"_s);
    const Profile two = profileNamed(u"Staging"_s);
    const Profile twin = profileNamed(u"Staging"_s);
    save(fixture, profiles({one, two, twin}).toUtf8());

    Run run = fixture.run({u"--headless"_s, u"check"_s, u"--profile"_s, u"Nobody"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.errors.contains("Nobody"_L1));

    run = fixture.run({u"--headless"_s, u"check"_s, u"--profile"_s, u"Staging"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.errors.contains(two.id) && run.errors.contains(twin.id));

    // Found by id: gets as far as the sign-in.
    run = fixture.run({u"--headless"_s, u"check"_s, u"--profile"_s, twin.id});
    QCOMPARE(run.object["profile"_L1]["id"_L1].toString(), twin.id);
    QCOMPARE(run.exitCode, 4);
    run = fixture.run({u"--headless"_s, u"check"_s, u"--profile"_s, u"Production"_s});
    QCOMPARE(run.object["profile"_L1]["id"_L1].toString(), one.id);
}

void HeadlessRunTest::needsASignIn()
{
    HeadlessFixture fixture; // without a keychain
    save(fixture, profiles({profileNamed(u"Production"_s)}).toUtf8());
    const Run run = fixture.run({u"--headless"_s, u"inventory"_s, u"--profile"_s, u"Production"_s});
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.outcome(), u"sign_in"_s);
    QVERIFY(!run.object.contains("inventory"_L1));
}

void HeadlessRunTest::leavesProfilesAloneThatItCannotRead()
{
    HeadlessFixture fixture;
    const QByteArray newer = R"({"version": 99, "profiles": []})";
    save(fixture, newer);
    Run run = fixture.run({u"--headless"_s, u"check"_s, u"--profile"_s, u"Production"_s});
    QCOMPARE(run.exitCode, 6);
    QFile file(fixture.configFolder() + "/profiles.json"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), newer);
    file.close();

    save(fixture, "{ not JSON");
    run = fixture.run({u"--headless"_s, u"check"_s, u"--profile"_s, u"Production"_s});
    QCOMPARE(run.exitCode, 6);
    QVERIFY(run.errors.contains(".damaged"_L1));
}

void HeadlessRunTest::refusesToChangeAReadOnlyProfile()
{
    HeadlessFixture fixture;
    Profile profile = profileNamed(u"Production"_s);
    profile.readOnly = true;
    save(fixture, profiles({profile}).toUtf8());
    const QString list = fixture.write(u"list.json"_s, R"({"version": 1, "changes": []})");
    const QStringList common {u"--profile"_s, u"Production"_s, u"--headless"_s};
    QCOMPARE(fixture.run(common + QStringList {u"test"_s, u"--all"_s}).exitCode, 5);
    const Run run = fixture.run(common + QStringList {u"apply"_s, u"--yes"_s, list});
    QCOMPARE(run.exitCode, 5);
    QCOMPARE(run.outcome(), u"read_only"_s);
    // Only looking is no change.
    QCOMPARE(fixture.run(common + QStringList {u"apply"_s, list}).exitCode, 4);
}

void HeadlessRunTest::leavesAProfileToTheWindowThatHasIt()
{
    HeadlessFixture fixture;
    auto lock = std::make_unique<ProfileLock>(fixture.dataFolder(), u"practice"_s);
    QVERIFY(lock->isHeld());
    const QString list = fixture.write(u"list.json"_s, R"({"version": 1, "changes": []})");
    const QStringList apply {u"--headless"_s, u"apply"_s, u"--yes"_s, list};
    QCOMPARE(fixture.practise(apply).exitCode, 5);
    QCOMPARE(fixture.practise({u"--headless"_s, u"check"_s}).exitCode, 0);
    // What a test writes takes others into account: see tst_headless_test.
    const QStringList test {u"--headless"_s, u"test"_s, u"--service"_s, u"Web shop"_s};
    QVERIFY(fixture.practise(test).exitCode != 5);
    lock.reset();
    QCOMPARE(fixture.practise(apply).exitCode, 0);
}

void HeadlessRunTest::tellsEverythingThereIs()
{
    HeadlessFixture fixture;
    const QString guid = fixture.connectPagerDuty(u"To PagerDuty"_s, u"Web shop"_s);
    QVERIFY(!guid.isEmpty());
    const QString shop = fixture.definition(u"Web shop – critical"_s);
    AB_VERIFY_RESULT(
        attached, fixture.practice.account->uptrends()->attach(shop, 2, {guid, true, true, false}));
    const Run run = fixture.practise({u"--headless"_s, u"inventory"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    QVERIFY(run.errors.isEmpty()); // nobody looks: nothing to say
    QCOMPARE(run.object["version"_L1].toInt(), 1);
    QCOMPARE(run.object["command"_L1].toString(), u"inventory"_s);
    QCOMPARE(run.object["complete"_L1].toBool(), true);
    const QJsonObject inventory = run.object["inventory"_L1].toObject();
    QCOMPARE(inventory["definitions"_L1].toArray().size(), 5);
    QCOMPARE(inventory["services"_L1].toArray().size(),
             fixture.practice.world(u"services"_s).size());
    QCOMPARE(inventory["operators"_L1].toArray().size(), 4);
    QCOMPARE(inventory["monitors"_L1].toArray().size(), 10);
    const QJsonArray integrations = inventory["integrations"_L1].toArray();
    const auto ours = std::find_if(
        integrations.begin(), integrations.end(),
        [&guid](const QJsonValue &each) { return each["guid"_L1].toString() == guid; });
    QVERIFY(ours != integrations.end());
    const QJsonArray uses = (*ours)["used_in"_L1].toArray();
    QCOMPARE(uses.size(), 1);
    QCOMPARE(uses[0]["definition"_L1]["name"_L1].toString(), u"Web shop – critical"_s);
    QCOMPARE(uses[0]["level"_L1].toInt(), 2);
    QCOMPARE((*ours)["feeds"_L1]["services"_L1][0]["name"_L1].toString(), u"Web shop"_s);
    const QJsonObject definition = inventory["definitions"_L1][0].toObject();
    QCOMPARE(definition["levels"_L1].toArray().size(), 3);
    QCOMPARE(definition["levels"_L1][0]["operator_groups"_L1][0]["name"_L1].toString(),
             u"Web team"_s);
    QCOMPARE(definition["monitors"_L1][0]["name"_L1].toString(), u"Web shop – home page"_s);
}

void HeadlessRunTest::tellsLoudlyWhatIsMissing()
{
    HeadlessFixture fixture;
    fixture.practice.breakDown(sandbox::Fault::Kind::Html, fixture.practice.uptrendsApi, "GET",
                               u"/OperatorGroup$"_s, -1);
    fixture.practice.breakDown(sandbox::Fault::Kind::Status, fixture.practice.uptrendsApi, "GET",
                               u"EscalationLevel/2/Member"_s, 1, 404);
    const Run run = fixture.practise({u"--headless"_s, u"inventory"_s});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.outcome(), u"incomplete"_s);
    QCOMPARE(run.object["complete"_L1].toBool(true), false);
    const QJsonObject parts = run.object["parts"_L1].toObject();
    QCOMPARE(parts["people"_L1]["complete"_L1].toBool(true), false);
    QCOMPARE(parts["people"_L1]["error"_L1]["kind"_L1].toString(), u"gateway"_s);
    QCOMPARE(parts["monitors"_L1]["complete"_L1].toBool(), true);
    QCOMPARE(run.object["inventory"_L1]["definitions"_L1].toArray().size(), 5);
    QVERIFY(!run.list(u"errors"_s).isEmpty());
    QVERIFY(!run.errors.isEmpty());
}

void HeadlessRunTest::endsAtARefusedSignIn_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("status");
    QTest::newRow("Uptrends 401") << u"uptrends-api"_s << 401;
    QTest::newRow("Uptrends 403") << u"uptrends-api"_s << 403;
    QTest::newRow("PagerDuty 401") << u"pagerduty-api"_s << 401;
    QTest::newRow("PagerDuty 403") << u"pagerduty-api"_s << 403;
}

void HeadlessRunTest::endsAtARefusedSignIn()
{
    QFETCH(const QString, service);
    QFETCH(const int, status);
    HeadlessFixture fixture;
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::Status;
    fault.service = service;
    fault.status = status;
    fixture.practice.faults.add(fault);
    const Run run = fixture.practise({u"--headless"_s, u"check"_s});
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.list(u"errors"_s).first()["http_status"_L1].toInt(), status);
    QCOMPARE(run.list(u"errors"_s).first()["service"_L1].toString(), service);
}

void HeadlessRunTest::tellsWhereNothingAnswers()
{
    HeadlessFixture fixture;
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString address = u"pagerduty-api=http://127.0.0.1:%1"_s.arg(closed.serverPort());
    closed.close();
    const Run run = fixture.practise(
        {u"--headless"_s, u"test"_s, u"--service"_s, u"Web shop"_s, u"--endpoint"_s, address});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.list(u"errors"_s).first()["kind"_L1].toString(), u"offline"_s);
}

void HeadlessRunTest::waitsForNoPauseThatIsTooLong()
{
    HeadlessFixture fixture;
    sandbox::Fault pause;
    pause.kind = sandbox::Fault::Kind::Status;
    pause.service = u"uptrends-api"_s;
    pause.path = QRegularExpression(u"EscalationLevel"_s);
    pause.status = 429;
    pause.headers = {{u"Retry-After"_s, u"86400"_s}};
    fixture.practice.faults.add(pause);
    const Run run = fixture.practise({u"--headless"_s, u"inventory"_s});
    QCOMPARE(run.exitCode, 3);
    const QJsonArray errors = run.list(u"errors"_s);
    QVERIFY(std::any_of(errors.begin(), errors.end(), [](const QJsonValue &each) {
        return each["kind"_L1].toString() == "rate_limited"_L1;
    }));
    QCOMPARE(run.object["inventory"_L1]["services"_L1].toArray().size(),
             fixture.practice.world(u"services"_s).size());
}

void HeadlessRunTest::namesFromTheServicesCannotDriveTheTerminal()
{
    HeadlessFixture fixture;
    fixture.practice.breakDown(sandbox::Fault::Kind::Status, fixture.practice.uptrendsApi, "GET",
                               u"/OperatorGroup$"_s, -1, 403,
                               "{\"Messages\": [{\"Message\": \"no \\u001b[2J\\u202e way\"}]}");
    const Run run = fixture.practise({u"--headless"_s, u"check"_s});
    QVERIFY(run.errors.contains("way"_L1));
    QVERIFY(!run.errors.contains(u'\x1b') && !run.errors.contains(u'\u202e'));
    QVERIFY(!run.output.contains('\x1b'));
}

void HeadlessRunTest::tellsNoSecret()
{
    HeadlessFixture fixture;
    fixture.connectPagerDuty(u"To PagerDuty"_s, u"Web shop"_s);
    // A service that repeats what it was sent.
    fixture.practice.breakDown(sandbox::Fault::Kind::Status, fixture.practice.uptrendsApi, "GET",
                               u"/OperatorGroup$"_s, 1, 400,
                               R"({"Messages": [{"Message": "bad )"
                                   + fixture.practice.uptrends.apiPassword().toUtf8() + R"("}]})");
    QByteArray all;
    for (const QStringList &arguments :
         {QStringList {u"inventory"_s}, QStringList {u"check"_s},
          QStringList {u"test"_s, u"--service"_s, u"Web shop"_s},
          QStringList {u"test"_s, u"--service"_s, u"Web shop"_s, u"--kind"_s, u"proof"_s,
                       u"--yes-page-people"_s}}) {
        const Run run = fixture.practise(QStringList {u"--verbose"_s, u"--headless"_s} + arguments);
        QVERIFY(!run.object.isEmpty());
        all += run.output + run.errors.toUtf8();
    }
    all += fixture.everythingWritten();
    QStringList secrets {fixture.practice.pagerDuty.token(), fixture.practice.uptrends.apiUser(),
                         fixture.practice.uptrends.apiPassword(),
                         fixture.practice.uptrends.password()};
    const QJsonArray integrations = fixture.practice.world(u"integrations"_s);
    for (const QJsonValue &each : integrations)
        secrets.append(each["integration_key"_L1].toString());
    QVERIFY(secrets.size() > 4);
    for (const QString &secret : std::as_const(secrets)) {
        QVERIFY(secret.isEmpty() || !all.contains(secret.toUtf8()));
        QVERIFY(secret.isEmpty() || !all.contains(secret.toUtf8().toBase64()));
    }
    QVERIFY(all.contains("•••")); // the repeated one
}

void HeadlessRunTest::saysWhereTheResultCannotBeWritten()
{
    HeadlessFixture fixture;
    QProcess process;
    auto started = fixture.start({u"--headless"_s, u"--help"_s});
    HeadlessFixture::endOf(*started);
    process.setProcessEnvironment(started->processEnvironment());
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(ALERTBRIDGE_PROGRAM),
                  {u"--practice"_s, fixture.practiceFile(), u"--headless"_s, u"check"_s});
    const Run run = HeadlessFixture::endOf(process);
    QCOMPARE(run.exitCode, 6);
    QVERIFY(!run.errors.isEmpty());
}

void HeadlessRunTest::endsCleanlyWhenInterrupted()
{
    HeadlessFixture fixture;
    sandbox::Fault slow;
    slow.kind = sandbox::Fault::Kind::Delay;
    slow.milliseconds = 600000;
    slow.path = QRegularExpression(u"EscalationLevel/3/Member"_s);
    fixture.practice.faults.add(slow);
    const auto process = fixture.start(
        {u"--practice"_s, fixture.practiceFile(), u"--verbose"_s, u"--headless"_s, u"inventory"_s});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += process->readAllStandardError()).contains(" of "), 30000);
    process->terminate();
    const Run run = HeadlessFixture::endOf(*process);
    QCOMPARE(run.exitCode, 143);
    QCOMPARE(run.outcome(), u"interrupted"_s);
    QCOMPARE(run.object["complete"_L1].toBool(true), false);
}

QTEST_GUILESS_MAIN(HeadlessRunTest)
#include "tst_headless_run.moc"
