// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/connectionwatch.h"
#include "tests/core/accounts/oneserver.h"
#include "tests/support/asynctest.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using test::Answer;
using test::once;
using test::profileAt;
using test::TestServer;
using State = ConnectionWatch::State;

namespace {

struct Bench
{
    explicit Bench(std::chrono::milliseconds pause = std::chrono::hours(1))
        : watch(&account, nullptr, pause)
    {
        server.always("GET", "/abilities", Answer::json(200, QByteArray(R"({"abilities":[]})")));
        server.always("GET", "/users/me",
                      Answer::json(200, QByteArray(R"({"user":{"id":"PUSER01","type":"user",)"
                                                   R"("name":"Ada","email":"ada@example.com",)"
                                                   R"("role":"admin"}})")));
        server.always(
            "GET", "/v4/Account",
            Answer::json(
                200,
                QByteArray(R"({"AccountId":"299840","ExpirationDate":"2027-05-01T00:00:00"})")));
        server.always("GET", "/v4/Integration", Answer::json(200, QByteArray("[]")));
        account.usePagerDutyToken(Secret("token"));
        account.useUptrends({Secret("user"), Secret("password")});
    }
    void connectBoth()
    {
        QVERIFY(test::waitFor(account.checkPagerDuty()));
        QVERIFY(test::waitFor(account.checkUptrends()));
        QCOMPARE(watch.pagerDuty(), State::Connected);
        QCOMPARE(watch.uptrends(), State::Connected);
    }
    /// One request that fails like that.
    void meet(const Answer &answer)
    {
        server.expect("GET", "/abilities", answer);
        QVERIFY(!test::waitFor(account.pagerDuty()->fetchAbilities()));
    }

    TestServer server;
    HttpClient http {once(), nullptr};
    std::unique_ptr<SecretStore> secrets = makeMemoryStore();
    Account account {profileAt(server), &http, secrets.get()};
    ConnectionWatch watch;
};

} // namespace

class ConnectionWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatWasNotAskedYet()
    {
        Bench bench;
        QCOMPARE(bench.watch.pagerDuty(), State::Unknown);
        QCOMPARE(bench.watch.uptrends(), State::Unknown);
        bench.connectBoth();
        bench.account.forgetUptrends();
        QCOMPARE(bench.watch.uptrends(), State::SignedOut);
    }

    void meetsALossAndItsEnd()
    {
        Bench bench;
        bench.connectBoth();
        const QSignalSpy changed(&bench.watch, &ConnectionWatch::changed);
        bench.meet(Answer::html(200)); // the page of a guest network
        QCOMPARE(bench.watch.pagerDuty(), State::Unreachable);
        QCOMPARE(bench.watch.uptrends(), State::Connected);
        QCOMPARE(changed.size(), 1);
        bench.meet(Answer::html(200));
        QCOMPARE(bench.watch.pagerDuty(), State::Unreachable);
        QCOMPARE(changed.size(), 1);
        QVERIFY(test::waitFor(bench.account.pagerDuty()->fetchAbilities()));
        QCOMPARE(bench.watch.pagerDuty(), State::Connected);
        QCOMPARE(changed.size(), 2);
    }

    void asksAgainByItself()
    {
        Bench bench(std::chrono::milliseconds(20));
        bench.connectBoth();
        bench.server.expect("GET", "/abilities", {Answer::html(200), Answer::html(200)});
        QVERIFY(!test::waitFor(bench.account.pagerDuty()->fetchAbilities()));
        QCOMPARE(bench.watch.pagerDuty(), State::Unreachable);
        QTRY_COMPARE(bench.watch.pagerDuty(), State::Connected);
        QVERIFY(bench.server.allUsed());
    }

    /// At the start as well, whatever kept it from saying who the secret belongs to.
    void asksAgainWhoeverHasNotSaidWhoItIs()
    {
        Bench bench(std::chrono::milliseconds(20));
        bench.server.expect("GET", "/v4/Account", Answer::json(500, QByteArray("{}")));
        QVERIFY(!test::waitFor(bench.account.checkUptrends()));
        QCOMPARE(bench.watch.uptrends(), State::Unknown);
        QTRY_COMPARE(bench.watch.uptrends(), State::Connected);
    }

    void aServiceThatSaysNoIsThere()
    {
        Bench bench;
        bench.connectBoth();
        bench.meet(Answer::json(403, QByteArray(R"({"error":{"message":"Forbidden"}})")));
        QCOMPARE(bench.watch.pagerDuty(), State::Connected);
        bench.meet(Answer::json(500, QByteArray("{}")));
        QCOMPARE(bench.watch.pagerDuty(), State::Connected);
    }

    void whatWasCancelledSaysNothing()
    {
        Bench bench;
        bench.connectBoth();
        bench.server.expect("GET", "/abilities", Answer::failing(Answer::Fault::Hold));
        std::stop_source stop;
        const auto held = bench.account.pagerDuty()->fetchAbilities(stop.get_token());
        stop.request_stop();
        QVERIFY(!test::waitFor(held));
        QCOMPARE(bench.watch.pagerDuty(), State::Connected);
    }

    void aRefusedSecretIsNotALoss()
    {
        Bench bench(std::chrono::milliseconds(20));
        bench.connectBoth();
        bench.server.expect("GET", "/v4/Account", Answer::json(401, QByteArray("{}")));
        QVERIFY(!test::waitFor(bench.account.checkUptrends()));
        QCOMPARE(bench.watch.uptrends(), State::SignInNeeded);
        const auto asked = bench.server.count("GET", "/v4/Account");
        QTest::qWait(100); // it is not asked again with what was refused
        QCOMPARE(bench.server.count("GET", "/v4/Account"), asked);
        bench.account.forgetUptrends();
        QCOMPARE(bench.watch.uptrends(), State::SignedOut);
        bench.account.useUptrends({Secret("user"), Secret("another")});
        QVERIFY(test::waitFor(bench.account.checkUptrends()));
        QCOMPARE(bench.watch.uptrends(), State::Connected);
    }
};

QTEST_GUILESS_MAIN(ConnectionWatchTest)
#include "tst_connectionwatch.moc"
