// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/faults/faultwindow.h"

#include <QtTest/QTest>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

/// A set-up that is taken up again while the world has moved on, and one that is taken back.
class TestResumeFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shown = std::make_unique<FaultWindow>(); }
    void cleanup() { m_shown.reset(); }

    void anIntegrationDeletedMeanwhileBringsBackToStep2_data();
    void anIntegrationDeletedMeanwhileBringsBackToStep2();
    void aServiceDeletedMeanwhileBringsBackToStep1();
    void oneOfTwoServicesDeletedMeanwhileIsSaid();
    void levelsDetachedMeanwhileBringBackToStep3();
    void everythingDeletedMeanwhileIsSaidAtOnce();
    void unreachableServicesLoseNothing_data();
    void unreachableServicesLoseNothing();
    void theNetworkLostBetweenTwoStepsLosesNothing();
    void aCreationCutOffByACrashIsFound();
    void aRemovalThatFailsInPartIsTriedAgain_data();
    void aRemovalThatFailsInPartIsTriedAgain();
    void whatIsGoneAlreadyCountsAsRemoved();
    void aSignInThatEndsInTheRemovalIsSaid();

private:
    SetupState withCreatedService();
    std::unique_ptr<FaultWindow> m_shown;
};

/// Step 1 with a service that this set-up made.
SetupState TestResumeFaults::withCreatedService()
{
    m_shown->makeService(u"Night shop"_s);
    SetupState state = m_shown->doneBefore(SetupStep::Service);
    state.serviceIds = {m_shown->serviceId(u"Night shop"_s)};
    state.created.append(
        {CreatedObject::Kind::Service, state.serviceIds.first(), u"Night shop"_s, {}, 0, {}});
    return state;
}

void TestResumeFaults::anIntegrationDeletedMeanwhileBringsBackToStep2_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("from step 3") << int(SetupStep::Levels);
    QTest::newRow("from the proof") << int(SetupStep::Proof);
}

void TestResumeFaults::anIntegrationDeletedMeanwhileBringsBackToStep2()
{
    QFETCH(int, step);
    SetupState state = m_shown->doneBefore(SetupStep::Levels);
    QVERIFY(m_shown->attach(state.integrationGuid, m_shown->firstDefinition()));
    state.step = SetupStep(step);
    state.created.append({CreatedObject::Kind::Attachment,
                          state.integrationGuid,
                          u"x"_s,
                          m_shown->firstDefinition(),
                          1,
                          {}});
    state.choices.append({m_shown->firstDefinition(), 2, true, true});
    QVERIFY(m_shown->deleteIntegration(state.integrationGuid));
    QVERIFY(m_shown->resume(state));
    QVERIFY(m_shown->reads(u"The integration “Shop alerts” is not there any more"_s));
    QVERIFY(m_shown->reads(u"It was deleted in Uptrends, or is hidden from your API user."_s));
    QVERIFY(m_shown->reads(u"What you did in the other steps is kept."_s));
    QVERIFY(m_shown->isAt(SetupStep::Integration));
    QCOMPARE(m_shown->setup()->serviceStep()->chosenIds(), state.serviceIds);
    QVERIFY(!m_shown->setup()->canEnter(SetupStep::Levels));

    // A new one is found, and step 3 still has the tick.
    const QString fresh = m_shown->makeIntegration(u"Shop alerts again"_s);
    QTRY_COMPARE(m_shown->setup()->state().integrationGuid, fresh);
    QVERIFY(m_shown->pressNext());
    QVERIFY(m_shown->isAt(SetupStep::Levels));
    QVERIFY(m_shown->readsNoMore(u"is not there any more"_s));
    QVERIFY(m_shown->press(u"Review 1 change"_s));
    QVERIFY(m_shown->press(u"Save 1 change"_s));
    QVERIFY(m_shown->reads(u"Saved and read back"_s));
    QCOMPARE(m_shown->attachments(fresh), 1);
}

void TestResumeFaults::aServiceDeletedMeanwhileBringsBackToStep1()
{
    const SetupState state = m_shown->doneBefore(SetupStep::Levels);
    QCOMPARE(m_shown->pagerDuty("DELETE", u"/services/"_s + m_shown->serviceId()), 204);
    QVERIFY(m_shown->resume(state));
    QVERIFY(m_shown->reads(u"A PagerDuty service you chose is not there any more"_s));
    QVERIFY(m_shown->reads(u"Choose another, or make a new one."_s));
    QVERIFY(m_shown->isAt(SetupStep::Service));
    QVERIFY(m_shown->setup()->serviceStep()->chosenIds().isEmpty());
    QCOMPARE(m_shown->setup()->state().integrationGuid, state.integrationGuid); // kept
    QVERIFY(!m_shown->driver.isReady(u"setupPrimaryButton"_s));
}

void TestResumeFaults::oneOfTwoServicesDeletedMeanwhileIsSaid()
{
    SetupState state = m_shown->doneBefore(SetupStep::Levels);
    state.serviceIds.append(m_shown->serviceId(u"Intranet"_s));
    QCOMPARE(m_shown->pagerDuty("DELETE", u"/services/"_s + state.serviceIds.last()), 204);
    QVERIFY(m_shown->resume(state));
    QVERIFY(m_shown->reads(u"A PagerDuty service you chose is not there any more"_s));
    QVERIFY(m_shown->isAt(SetupStep::Levels)); // the other one is enough to go on
    QCOMPARE(m_shown->setup()->serviceStep()->chosenIds(), QStringList {m_shown->serviceId()});
}

void TestResumeFaults::levelsDetachedMeanwhileBringBackToStep3()
{
    SetupState state = m_shown->doneBefore(SetupStep::Proof);
    state.created.append({CreatedObject::Kind::Attachment,
                          state.integrationGuid,
                          u"x"_s,
                          m_shown->firstDefinition(),
                          1,
                          {}});
    QVERIFY(m_shown->resume(state));
    QVERIFY(m_shown->reads(u"No escalation level has the integration any more"_s));
    QVERIFY(m_shown->reads(u"It was taken off in Uptrends. Tick the levels again."_s));
    QVERIFY(m_shown->isAt(SetupStep::Levels));
}

void TestResumeFaults::everythingDeletedMeanwhileIsSaidAtOnce()
{
    const SetupState state = m_shown->doneBefore(SetupStep::Levels);
    QVERIFY(m_shown->deleteIntegration(state.integrationGuid));
    QCOMPARE(m_shown->pagerDuty("DELETE", u"/services/"_s + m_shown->serviceId()), 204);
    QVERIFY(m_shown->resume(state));
    QVERIFY(m_shown->isAt(SetupStep::Service));
    QVERIFY(m_shown->reads(u"not there any more"_s));
    QTRY_VERIFY(!m_shown->setup()->isDone(SetupStep::Integration));
    QVERIFY(!m_shown->driver.isReady(u"setupPrimaryButton"_s));
}

void TestResumeFaults::unreachableServicesLoseNothing_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("closed") << FaultKind::DropRequest << 0;
    QTest::newRow("503") << FaultKind::Status << 503;
    QTest::newRow("captive portal") << FaultKind::Html << 0;
}

void TestResumeFaults::unreachableServicesLoseNothing()
{
    QFETCH(FaultKind, kind);
    QFETCH(int, status);
    SetupState state = m_shown->doneBefore(SetupStep::Levels);
    state.choices.append({m_shown->firstDefinition(), 2, true, true});
    for (const sandbox::Service *service : {&m_shown->practice.api, &m_shown->practice.uptrendsApi})
        m_shown->practice.breakDown(kind, *service, {}, {}, -1, status);
    QVERIFY(m_shown->resume(state));
    QVERIFY(m_shown->reads(u"The alert definitions could not be read"_s));
    QVERIFY(m_shown->isAt(SetupStep::Levels));
    QCOMPARE(m_shown->setup()->state().integrationGuid, state.integrationGuid);
    QCOMPARE(m_shown->setup()->state().serviceIds, state.serviceIds);
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->readAgain());
    QVERIFY(m_shown->press(u"Review 1 change"_s));
}

void TestResumeFaults::theNetworkLostBetweenTwoStepsLosesNothing()
{
    QVERIFY(m_shown->resume(m_shown->doneBefore(SetupStep::Integration)));
    QTRY_VERIFY(m_shown->setup()->state().integrationBaselineTaken);
    const QString guid = m_shown->makeIntegration(u"Shop alerts"_s);
    QTRY_COMPARE(m_shown->setup()->state().integrationGuid, guid);
    for (const sandbox::Service *service : {&m_shown->practice.api, &m_shown->practice.uptrendsApi})
        m_shown->practice.breakDown(FaultKind::DropRequest, *service, {}, {}, -1);
    QVERIFY(m_shown->pressNext());
    QVERIFY(m_shown->isAt(SetupStep::Levels));
    QVERIFY(m_shown->reads(u"Uptrends cannot be reached."_s));
    m_shown->show(); // the app ends, and is started again in another network
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->driver.press(u"practiseButton"_s));
    QVERIFY(m_shown->isAt(SetupStep::Levels));
    QVERIFY(m_shown->reads(u"Welcome back"_s));
    QVERIFY(m_shown->reads(u"Web shop – critical"_s));
    QCOMPARE(m_shown->setup()->state().integrationGuid, guid);
}

void TestResumeFaults::aCreationCutOffByACrashIsFound()
{
    SetupState state = withCreatedService();
    // Killed between the request and its answer: only the intention was written down.
    state.serviceIds.clear();
    state.created.clear();
    state.form.open = true;
    state.form.name = u"Night shop"_s;
    state.form.policyId = m_shown->practice.idNamed(u"escalation_policies"_s, u"Payments"_s);
    state.pending.append({CreatedObject::Kind::Service,
                          u"Night shop"_s,
                          {},
                          m_shown->practice.clock.now().addSecs(-5)});
    QVERIFY(m_shown->resume(state));
    QVERIFY(m_shown->isAt(SetupStep::Service));
    QTRY_COMPARE(m_shown->setup()->created().size(), 1);
    QCOMPARE(m_shown->setup()->created().constFirst().name, u"Night shop"_s);
    QVERIFY(m_shown->reads(u"A service with this name exists"_s));
    QVERIFY(m_shown->press(u"Use the existing service"_s));
    QTRY_COMPARE(m_shown->setup()->serviceStep()->chosenIds().size(), 1);
    QCOMPARE(m_shown->practice.countNamed(u"services"_s, u"Night shop"_s), 1);
}

void TestResumeFaults::aRemovalThatFailsInPartIsTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("403") << 403 << u"Your PagerDuty sign-in may not delete this."_s;
    QTest::newRow("500") << 500 << u"PagerDuty has a problem at its end."_s;
}

void TestResumeFaults::aRemovalThatFailsInPartIsTriedAgain()
{
    QFETCH(int, status);
    QFETCH(QString, text);
    QVERIFY(m_shown->resume(withCreatedService()));
    QVERIFY(m_shown->isAt(SetupStep::Service));
    m_shown->practice.breakDown(FaultKind::Status, m_shown->practice.api, "DELETE", {}, -1, status);
    QVERIFY(m_shown->press(u"Cancel the set-up…"_s));
    QVERIFY(m_shown->reads(u"PagerDuty service “Night shop”"_s));
    QVERIFY(m_shown->press(u"Remove"_s));
    QVERIFY(m_shown->reads(text));
    QVERIFY(m_shown->reads(u"Some could not be removed. They are still remembered"_s));
    QCOMPARE(m_shown->practice.countNamed(u"services"_s, u"Night shop"_s), 1);
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->press(u"Remove"_s));
    QVERIFY(m_shown->reads(u"Everything this set-up created is gone."_s));
    QCOMPARE(m_shown->practice.countNamed(u"services"_s, u"Night shop"_s), 0);
    QCOMPARE(m_shown->practice.world(u"services"_s).size(), 6); // nobody else's
    QVERIFY(m_shown->press(u"Close"_s));
    QVERIFY(m_shown->isAt(SetupStep::Service));
}

void TestResumeFaults::whatIsGoneAlreadyCountsAsRemoved()
{
    QVERIFY(m_shown->resume(withCreatedService()));
    QVERIFY(m_shown->isAt(SetupStep::Service));
    QTRY_VERIFY(!m_shown->setup()->serviceStep()->servicesState().isLoading());
    QCOMPARE(m_shown->pagerDuty("DELETE", u"/services/"_s + m_shown->serviceId(u"Night shop"_s)),
             204);
    QVERIFY(m_shown->press(u"Cancel the set-up…"_s));
    QVERIFY(m_shown->press(u"Remove"_s));
    QVERIFY(m_shown->reads(u"Everything this set-up created is gone."_s));
}

void TestResumeFaults::aSignInThatEndsInTheRemovalIsSaid()
{
    QVERIFY(m_shown->resume(withCreatedService()));
    QVERIFY(m_shown->isAt(SetupStep::Service));
    // A connection test that is still under way would call the sign-in good again.
    QTRY_VERIFY(m_shown->setup()->account()->pagerDutyIdentity().has_value());
    m_shown->practice.breakDown(FaultKind::Status, m_shown->practice.api, "DELETE", {}, -1, 401);
    QVERIFY(m_shown->press(u"Cancel the set-up…"_s));
    QVERIFY(m_shown->press(u"Remove"_s));
    QVERIFY(m_shown->reads(u"PagerDuty did not accept the sign-in."_s));
    QVERIFY(m_shown->reads(u"They are still remembered"_s));
    QVERIFY(m_shown->press(u"Close"_s));
    QVERIFY(m_shown->driver.press(u"signInAgainButton"_s));
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->driver.press(u"pagerDutyPrimary"_s));
    QVERIFY(m_shown->isAt(SetupStep::Service));
    QVERIFY(m_shown->press(u"Cancel the set-up…"_s));
    QVERIFY(m_shown->press(u"Remove"_s));
    QVERIFY(m_shown->reads(u"Everything this set-up created is gone."_s));
    QCOMPARE(m_shown->practice.countNamed(u"services"_s, u"Night shop"_s), 0);
}

QTEST_MAIN(TestResumeFaults)
#include "tst_faults_resume.moc"
