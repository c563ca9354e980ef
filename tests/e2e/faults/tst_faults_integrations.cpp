// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/feedbook.h"
#include "core/integrations/mutedesk.h"
#include "core/inventory/accountinventory.h"
#include "core/inventory/inventorysnapshot.h"
#include "tests/e2e/faults/faultwindow.h"
#include "tests/support/asynctest.h"
#include "ui/widgets/button.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>

#include <algorithm>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

namespace {

const QString emailName = u"E-mail"_s;
const QString integrationsPath = u"/v4/Integration$"_s;
const QString attachmentPath = u"/Integration/"_s;
const QString windowsPath = u"^/maintenance_windows"_s;
constexpr int emailLevels = 5; ///< the practice world has it on level 1 of every definition
constexpr int pauseSegment = 0;
constexpr int levelsSegment = 1;

} // namespace

/// The page *Integrations* while something goes wrong: the list, what uses them, muting by a
/// maintenance window or on every level, and back, and editing in Uptrends' page.
class TestIntegrationsFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shown = std::make_unique<FaultWindow>(); }
    void cleanup() { m_shown.reset(); }

    void aListSaysWhatHappenedAndIsReadAgain_data();
    void aListSaysWhatHappenedAndIsReadAgain();
    void aRowThatCannotBeReadHidesNoOther_data();
    void aRowThatCannotBeReadHidesNoOther();
    void levelsThatCannotBeReadAreNotCalledUnused_data();
    void levelsThatCannotBeReadAreNotCalledUnused();
    void aNameLikeThatIsShownPlainly_data();
    void aNameLikeThatIsShownPlainly();
    void everyShapeOfAccountIsShown_data();
    void everyShapeOfAccountIsShown();
    void aPauseOfTheServiceIsCountedDown();
    void aSignInThatEndsWhileReadingGoesOn();
    void offlineTheListIsThereFromTheLastTime();
    void aDamagedSnapshotIsReadAnew_data();
    void aDamagedSnapshotIsReadAnew();

    void refusalsOfASwitchAreToldApart_data();
    void refusalsOfASwitchAreToldApart();
    void troubleWhileSwitchingOffChangesNothingTwice_data();
    void troubleWhileSwitchingOffChangesNothingTwice();
    void aMuteWhoseEndIsNotKnownIsSaidAndTriedAgain();
    void aLimitInTheMiddleIsWaitedFor();
    void aSignInThatEndsInTheMiddleGoesOnWhereItStopped();
    void whatIsDetachedOrDeletedMeanwhileIsLeftAlone_data();
    void whatIsDetachedOrDeletedMeanwhileIsLeftAlone();
    void aMuteThatCannotBeWrittenDownIsNotSent();
    void aMuteThatACrashCutOffIsWarnedOf();
    void unmuteLeavesAloneWhatIsGone();
    void aRefusedUnmuteIsTriedAgain();
    void anotherCopyOfTheAppOnlyReads();

    void refusalsOfAPauseAreToldApart_data();
    void refusalsOfAPauseAreToldApart();
    void aLostAnswerMakesNoSecondWindow();
    void aSignInThatEndsBeforeAPauseGoesOn();
    void aPauseEndedByAnotherIsNotEndedTwice();
    void aPauseOutlivesAWrongClock();
    void aListOfWindowsWithoutAnEndEndsLoudly();

    void aDeletedIntegrationIsGoneAfterItsPage();
    void aPageThatEndsCanBeTakenUpAgain();
    void withoutTheEmbeddedPageTheBrowserServes();

private:
    bool openPage();
    bool isRead() const; ///< waits until the inventory is, or failed
    bool choose(const QString &name = emailName)
    {
        return m_shown->driver.chooseInView(u"integrationTreeView"_s, name);
    }
    bool readAgain(); ///< once the page knows that the last read has ended
    bool muteBy(int segment); ///< through its sheet
    bool mute() { return muteBy(levelsSegment); } ///< on every level
    bool pause() { return muteBy(pauseSegment); } ///< for an hour
    bool unmute();
    bool learnFeed();
    AccountInventory *inventory() const { return m_shown->window()->session()->inventory(); }
    Journal *journal() const { return m_shown->window()->session()->journal(); }
    QString email() const
    {
        return m_shown->practice.uptrends.dump()["integrations"_L1][0]["guid"_L1].toString();
    }
    int active() const; ///< attachments of it that are, as Uptrends has it
    qsizetype windows() const { return m_shown->practice.world(u"maintenance_windows"_s).size(); }
    void fault(FaultKind kind, const QByteArray &method, const QString &path, int count = 1,
               int status = 500, const QByteArray &body = {})
    {
        m_shown->practice.breakDown(kind, m_shown->practice.uptrendsApi, method, path, count,
                                    status, body);
    }
    void faultAtPagerDuty(FaultKind kind, const QByteArray &method, const QString &path,
                          int count = 1, int status = 500, const QByteArray &body = {})
    {
        m_shown->practice.breakDown(kind, m_shown->practice.api, method, path, count, status, body);
    }
    void signInAgain()
    {
        m_shown->practice.faults.clear();
        m_shown->account()->useUptrends(
            {Secret::fromString(m_shown->practice.uptrends.apiUser()),
             Secret::fromString(m_shown->practice.uptrends.apiPassword())});
    }

    std::unique_ptr<FaultWindow> m_shown;
};

bool TestIntegrationsFaults::isRead() const
{
    return tour::Driver::waitUntil(
        [this] {
            const LoadState state = inventory()->state();
            return state.phase == LoadState::Phase::Failed
                   || (state.phase == LoadState::Phase::Ready && !inventory()->isFromSnapshot());
        },
        30000);
}

bool TestIntegrationsFaults::readAgain()
{
    const QString name = u"refreshIntegrationsButton"_s;
    return tour::Driver::waitUntil([&] {
               auto *button = qobject_cast<ui::Button *>(m_shown->driver.visible(name));
               return button && !button->isBusy();
           })
           && m_shown->driver.press(name);
}

bool TestIntegrationsFaults::openPage()
{
    if (!m_shown->openAccounts())
        return false;
    QTest::keyClick(m_shown->window(), Qt::Key_2, Qt::ControlModifier);
    return m_shown->driver.waitFor(u"integrationsView"_s);
}

bool TestIntegrationsFaults::muteBy(int segment)
{
    return choose() && m_shown->driver.press(u"muteButton"_s)
           && m_shown->driver.chooseSegment(u"muteWay"_s, segment)
           && m_shown->driver.press(u"mutePrimaryButton"_s);
}

bool TestIntegrationsFaults::unmute()
{
    return m_shown->driver.press(u"unmuteButton"_s)
           && m_shown->driver.pressSheetButton(u"sheetPrimaryButton"_s);
}

bool TestIntegrationsFaults::learnFeed()
{
    m_shown->window()->session()->feeds()->learn({email(),
                                                  {m_shown->serviceId()},
                                                  Feed::Source::WholePath,
                                                  QDateTime::currentDateTimeUtc()});
    return tour::Driver::waitUntil(
        [this] { return inventory()->inventory().service(m_shown->serviceId()) != nullptr; });
}

int TestIntegrationsFaults::active() const
{
    int count = 0;
    const QJsonArray definitions = m_shown->practice.uptrends.dump()["alert_definitions"_L1]
                                       .toArray();
    for (const QJsonValue &definition : definitions) {
        const QJsonArray levels = definition["levels"_L1].toArray();
        for (const QJsonValue &level : levels) {
            const QJsonArray attached = level["integrations"_L1].toArray();
            count += int(std::count_if(attached.begin(), attached.end(), [this](const auto &one) {
                return one["integration"_L1].toString() == email() && one["active"_L1].toBool();
            }));
        }
    }
    return count;
}

// The list

void TestIntegrationsFaults::aListSaysWhatHappenedAndIsReadAgain_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    QTest::newRow("500") << FaultKind::Status << 500 << u"Uptrends has a problem at its end."_s;
    QTest::newRow("503") << FaultKind::Status << 503 << u"Uptrends has a problem at its end."_s;
    QTest::newRow("closed") << FaultKind::DropRequest << 0 << u"Uptrends cannot be reached."_s;
    QTest::newRow("cut") << FaultKind::Truncate << 0 << u"Uptrends cannot be reached."_s;
    QTest::newRow("captive portal")
        << FaultKind::Html << 0 << u"Something else answered instead of Uptrends."_s;
    QTest::newRow("redirect") << FaultKind::Redirect << 0
                              << u"wanted to send the request on to another address."_s;
    QTest::newRow("right") << FaultKind::Status << 403
                           << u"The API user's operator has no right to do this."_s;
}

void TestIntegrationsFaults::aListSaysWhatHappenedAndIsReadAgain()
{
    QFETCH(const FaultKind, kind);
    QFETCH(const int, status);
    QFETCH(const QString, title);
    QVERIFY(openPage());
    QVERIFY(isRead());
    QVERIFY(m_shown->reads(emailName));
    sandbox::Fault broken;
    broken.kind = kind;
    broken.service = m_shown->practice.uptrendsApi.name();
    broken.path.setPattern(integrationsPath);
    broken.status = status;
    broken.target = u"https://api-uptrends.example.com/v4/Integration"_s;
    broken.body = "<html>Welcome to the guest network</html>";
    if (kind == FaultKind::Status)
        broken.body.clear();
    broken.count = -1;
    m_shown->practice.faults.add(broken);
    QVERIFY(readAgain());
    QVERIFY(m_shown->reads(title, 20000));
    QVERIFY(m_shown->reads(emailName)); // what was read before stays
    m_shown->practice.faults.clear();
    QVERIFY(readAgain());
    QVERIFY(m_shown->readsNoMore(title, 20000));
    QVERIFY(m_shown->reads(emailName));
}

void TestIntegrationsFaults::aRowThatCannotBeReadHidesNoOther_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("shown");
    QTest::newRow("a new kind") << u"/0/Type"_s << QJsonValue(u"Teams"_s) << true;
    QTest::newRow("a new field") << u"/0/Moon"_s << QJsonValue(1) << true;
    QTest::newRow("odd services") << u"/0/IntegrationServices"_s << QJsonValue(7) << true;
    QTest::newRow("no id") << u"/0/IntegrationGuid"_s << QJsonValue(QJsonValue::Undefined) << false;
    QTest::newRow("kind is a number") << u"/0/Type"_s << QJsonValue(7) << false;
    QTest::newRow("null for one") << u"/0"_s << QJsonValue() << false;
}

void TestIntegrationsFaults::aRowThatCannotBeReadHidesNoOther()
{
    QFETCH(const QString, pointer);
    QFETCH(const QJsonValue, value);
    QFETCH(const bool, shown);
    m_shown->mutate(m_shown->practice.uptrendsApi, integrationsPath, pointer, value);
    QVERIFY(openPage());
    QVERIFY(isRead());
    QVERIFY(m_shown->reads(u"Slack #ops"_s));
    QCOMPARE(m_shown->text().contains(emailName), shown);
    if (value == QJsonValue(u"Teams"_s))
        QVERIFY(m_shown->reads(u"Teams"_s));
    if (!shown)
        QVERIFY(m_shown->reads(u"The list from Uptrends is not complete."_s));
}

void TestIntegrationsFaults::levelsThatCannotBeReadAreNotCalledUnused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a level") << u"/EscalationLevel/1/Integration$"_s;
    QTest::newRow("all levels of a definition") << u"/EscalationLevel$"_s;
}

void TestIntegrationsFaults::levelsThatCannotBeReadAreNotCalledUnused()
{
    QFETCH(const QString, path);
    fault(FaultKind::Status, "GET", path, -1, 500);
    QVERIFY(openPage());
    QVERIFY(isRead());
    QVERIFY(choose());
    QVERIFY(m_shown->reads(u"Not all alert definitions have been read"_s));
    m_shown->practice.faults.clear();
    QVERIFY(readAgain());
    QVERIFY(m_shown->reads(u"5 levels"_s, 20000));
    QVERIFY(m_shown->readsNoMore(u"Not all alert definitions have been read"_s));
}

void TestIntegrationsFaults::aNameLikeThatIsShownPlainly_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << u"<b>Mail</b> <script>alert(1)</script>"_s;
    QTest::newRow("right to left") << u"بريد المتجر"_s;
    QTest::newRow("emoji") << u"Mail \U0001F4EC"_s;
    QTest::newRow("formula") << u"=cmd()"_s;
    QTest::newRow("placeholder") << u"%1 %n %2"_s;
    QTest::newRow("long") << QString(1000, u'x');
    QTest::newRow("twin") << u"Slack #ops"_s;
}

void TestIntegrationsFaults::aNameLikeThatIsShownPlainly()
{
    QFETCH(const QString, name);
    m_shown->mutate(m_shown->practice.uptrendsApi, u"/Integration$"_s, u"/0/Name"_s, name);
    QVERIFY(openPage());
    QVERIFY(isRead());
    QVERIFY(m_shown->reads(name));
    QVERIFY(m_shown->driver.waitFor(u"integrationTreeView"_s));
    QVERIFY(choose(name));
    QVERIFY(m_shown->driver.press(u"muteButton"_s));
    QVERIFY(m_shown->reads(u"Mute “"_s + name)); // twins have a part of their ID behind it
    QVERIFY(m_shown->driver.press(u"muteCancelButton"_s));
    QCOMPARE(active(), emailLevels);
}

void TestIntegrationsFaults::everyShapeOfAccountIsShown_data()
{
    QTest::addColumn<int>("definitions");
    QTest::addColumn<int>("levels");
    QTest::addColumn<QString>("used");
    QTest::newRow("no definitions") << 0 << 3 << u"No escalation level uses it"_s;
    QTest::newRow("1 level") << 5 << 1 << u"5 levels"_s;
    QTest::newRow("4 levels") << 5 << 4 << u"5 levels"_s;
    QTest::newRow("10 levels") << 5 << 10 << u"5 levels"_s;
    QTest::newRow("100 definitions") << 100 << 3 << u"100 levels"_s;
}

void TestIntegrationsFaults::everyShapeOfAccountIsShown()
{
    QFETCH(const int, definitions);
    QFETCH(const int, levels);
    QFETCH(const QString, used);
    sandbox::WorldOptions options;
    options.definitions = definitions;
    options.levels = levels;
    m_shown.reset(); // one window at a time
    m_shown = std::make_unique<FaultWindow>(options);
    QVERIFY(openPage());
    QVERIFY(isRead());
    QVERIFY(choose());
    QVERIFY(m_shown->reads(used));
}

void TestIntegrationsFaults::aPauseOfTheServiceIsCountedDown()
{
    sandbox::Fault limited;
    limited.kind = FaultKind::Status;
    limited.service = m_shown->practice.uptrendsApi.name();
    limited.status = 429;
    limited.headers = {{u"Retry-After"_s, u"2"_s}};
    limited.path.setPattern(integrationsPath);
    limited.count = 1;
    QVERIFY(openPage());
    QVERIFY(isRead());
    m_shown->practice.faults.add(limited);
    QVERIFY(readAgain());
    QVERIFY(m_shown->reads(u"asks for a pause."_s));
    QVERIFY(m_shown->reads(u"Goes on by itself in"_s));
    QVERIFY(isRead());
    QVERIFY(!inventory()->state().error);
    QVERIFY(m_shown->readsNoMore(u"asks for a pause."_s));
}

void TestIntegrationsFaults::aSignInThatEndsWhileReadingGoesOn()
{
    QVERIFY(openPage());
    QVERIFY(isRead());
    sandbox::Fault ended;
    ended.kind = FaultKind::Status;
    ended.service = m_shown->practice.uptrendsApi.name();
    ended.status = 401;
    ended.path.setPattern(u"EscalationLevel"_s);
    ended.skip = 3;
    ended.count = -1;
    m_shown->practice.faults.add(ended);
    QVERIFY(readAgain());
    QVERIFY(m_shown->reads(u"Uptrends asks you to sign in again."_s));
    QVERIFY(m_shown->reads(emailName));
    signInAgain();
    QVERIFY(m_shown->readsNoMore(u"Uptrends asks you to sign in again."_s));
    QTRY_VERIFY_WITH_TIMEOUT(inventory()->state().phase == LoadState::Phase::Ready
                                 && !inventory()->state().error,
                             20000);
    QVERIFY(choose());
    QVERIFY(m_shown->reads(u"5 levels"_s));
}

void TestIntegrationsFaults::offlineTheListIsThereFromTheLastTime()
{
    QVERIFY(openPage());
    QVERIFY(isRead());
    m_shown->show(); // a new start
    m_shown->practice.breakDown(FaultKind::DropRequest, m_shown->practice.uptrendsApi, {}, {}, -1);
    QVERIFY(m_shown->driver.press(u"practiseButton"_s));
    QVERIFY(m_shown->driver.waitFor(u"integrationsView"_s)); // where it was left
    QVERIFY(m_shown->reads(emailName));
    QVERIFY(m_shown->reads(u"Uptrends cannot be reached."_s, 20000));
    QVERIFY(choose());
    QVERIFY(m_shown->reads(u"5 levels"_s));
    m_shown->practice.faults.clear();
    QVERIFY(readAgain());
    QVERIFY(m_shown->readsNoMore(u"Uptrends cannot be reached."_s, 20000));
}

void TestIntegrationsFaults::aDamagedSnapshotIsReadAnew_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("something else") << QByteArray("{}");
    QTest::newRow("cut") << QByteArray("Alertbridge inventory\n\0\0", 24);
}

void TestIntegrationsFaults::aDamagedSnapshotIsReadAnew()
{
    QFETCH(const QByteArray, content);
    QFile file(InventorySnapshot::fileName(m_shown->ui.folder.path(), u"practice"_s));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(openPage());
    QVERIFY(isRead());
    QVERIFY(choose());
    QVERIFY(m_shown->reads(u"5 levels"_s));
}

// Muting on every level

void TestIntegrationsFaults::refusalsOfASwitchAreToldApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("403 as validation")
        << 403 << QByteArray(R"({"Messages": [{"Message": "Not allowed today."}]})")
        << u"Not allowed today."_s;
    QTest::newRow("403 as a right")
        << 403 << QByteArray() << u"It takes Edit alert definition on the definition and Use"_s;
    QTest::newRow("402") << 402 << QByteArray() << u"plan does not include"_s;
    QTest::newRow("500") << 500 << QByteArray() << u"problem at its end"_s;
}

void TestIntegrationsFaults::refusalsOfASwitchAreToldApart()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, text);
    QVERIFY(openPage());
    QVERIFY(isRead());
    fault(FaultKind::Status, "PATCH", m_shown->firstDefinition() + u".*"_s + attachmentPath, -1,
          status, body);
    QVERIFY(mute());
    QVERIFY(m_shown->reads(u"1 level could not be switched off"_s, 30000));
    QVERIFY(m_shown->reads(text));
    QVERIFY(m_shown->reads(u"It is off on the other 4 levels."_s));
    QCOMPARE(active(), 1);
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->driver.press(u"retryMuteButton"_s));
    QVERIFY(m_shown->readsNoMore(text));
    QTRY_COMPARE(active(), 0);
}

void TestIntegrationsFaults::troubleWhileSwitchingOffChangesNothingTwice_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::newRow("answer lost") << FaultKind::LoseAnswer;
    QTest::newRow("request lost") << FaultKind::DropRequest;
    QTest::newRow("answer cut") << FaultKind::Truncate;
}

void TestIntegrationsFaults::troubleWhileSwitchingOffChangesNothingTwice()
{
    QFETCH(const FaultKind, kind);
    const QJsonValue before = m_shown->practice.uptrends.dump()["alert_definitions"_L1];
    QVERIFY(openPage());
    QVERIFY(isRead());
    fault(kind, "PATCH", attachmentPath);
    fault(kind, "PATCH",
          m_shown->practice.uptrends.dump()["alert_definitions"_L1][2]["guid"_L1].toString());
    QVERIFY(mute());
    QVERIFY(m_shown->reads(u"Switched off on 5 levels"_s, 30000));
    QCOMPARE(active(), 0);
    QCOMPARE(m_shown->attachments(email()), emailLevels);
    QVERIFY(unmute());
    QVERIFY(m_shown->reads(u"Switched on again on 5 levels"_s, 30000));
    QCOMPARE(m_shown->practice.uptrends.dump()["alert_definitions"_L1], before);
}

void TestIntegrationsFaults::aMuteWhoseEndIsNotKnownIsSaidAndTriedAgain()
{
    QVERIFY(openPage());
    QVERIFY(isRead());
    fault(FaultKind::LoseAnswer, "PATCH", m_shown->firstDefinition(), 2); // the repeat as well
    QVERIFY(mute());
    QVERIFY(m_shown->reads(u"1 level could not be switched off"_s, 30000));
    QVERIFY(m_shown->reads(u"an answer of Uptrends was lost"_s));
    QVERIFY(m_shown->driver.press(u"retryMuteButton"_s));
    QVERIFY(m_shown->reads(u"Switched off on 5 levels"_s));
    QVERIFY(m_shown->readsNoMore(u"an answer of Uptrends was lost"_s));
    QCOMPARE(active(), 0);
}

void TestIntegrationsFaults::aLimitInTheMiddleIsWaitedFor()
{
    QVERIFY(openPage());
    QVERIFY(isRead());
    sandbox::Fault limited;
    limited.kind = FaultKind::Status;
    limited.service = m_shown->practice.uptrendsApi.name();
    limited.method = "PATCH";
    limited.status = 429;
    limited.headers = {{u"Retry-After"_s, u"2"_s}};
    limited.path.setPattern(attachmentPath);
    limited.skip = 2;
    limited.count = 1;
    m_shown->practice.faults.add(limited);
    QVERIFY(mute());
    QVERIFY(m_shown->reads(u"Goes on by itself in"_s));
    QVERIFY(m_shown->reads(u"Switched off on 5 levels"_s, 20000));
    QCOMPARE(active(), 0);
}

void TestIntegrationsFaults::aSignInThatEndsInTheMiddleGoesOnWhereItStopped()
{
    QVERIFY(openPage());
    QVERIFY(isRead());
    sandbox::Fault ended;
    ended.kind = FaultKind::Status;
    ended.service = m_shown->practice.uptrendsApi.name();
    ended.method = "PATCH";
    ended.status = 401;
    ended.skip = 2;
    ended.count = -1;
    m_shown->practice.faults.add(ended);
    QVERIFY(mute());
    QVERIFY(m_shown->reads(u"Waiting for a sign-in"_s));
    QVERIFY(m_shown->reads(u"Uptrends asks you to sign in again."_s));
    QCOMPARE(active(), emailLevels - 2);
    signInAgain();
    QVERIFY(m_shown->reads(u"Switched off on 5 levels"_s));
    QCOMPARE(active(), 0);
    const QList<JournalEntry> &entries = journal()->entries();
    QCOMPARE(
        std::count_if(entries.begin(), entries.end(),
                      [](const JournalEntry &entry) { return entry.outcome == Outcome::Done; }),
        emailLevels); // none of them twice
}

void TestIntegrationsFaults::whatIsDetachedOrDeletedMeanwhileIsLeftAlone_data()
{
    QTest::addColumn<bool>("deleted");
    QTest::newRow("definition deleted") << true;
    QTest::newRow("integration detached") << false;
}

void TestIntegrationsFaults::whatIsDetachedOrDeletedMeanwhileIsLeftAlone()
{
    QFETCH(const bool, deleted);
    QVERIFY(openPage());
    QVERIFY(isRead());
    uptrends::Client *other = m_shown->practice.account->uptrends();
    const QString guid = m_shown->firstDefinition();
    QVERIFY(
        waitFor(deleted ? other->deleteAlertDefinition(guid) : other->detach(guid, 1, email())));
    QVERIFY(mute());
    QVERIFY(m_shown->reads(u"1 level could not be switched off"_s));
    QVERIFY(m_shown->reads(u"It is off on the other 4 levels."_s));
    QCOMPARE(active(), 0);
    QCOMPARE(m_shown->attachments(email()), emailLevels - 1); // not attached anew
    QVERIFY(m_shown->reads(u"4 levels"_s)); // the table knows as well
}

void TestIntegrationsFaults::aMuteThatCannotBeWrittenDownIsNotSent()
{
    QVERIFY(openPage());
    QVERIFY(isRead());
    // As on a disk that went away: where the journal lies, nothing can be written.
    const QString file = Journal::fileName(m_shown->ui.folder.path(), u"practice"_s);
    QFile::remove(file);
    QVERIFY(QDir().mkpath(file));
    QVERIFY(mute());
    QVERIFY(m_shown->reads(u"5 levels could not be switched off"_s));
    QVERIFY(m_shown->reads(u"could not be noted on this computer first"_s));
    QCOMPARE(active(), emailLevels);
    QVERIFY(QDir().rmdir(file));
    QVERIFY(m_shown->driver.press(u"retryMuteButton"_s));
    QTRY_COMPARE(active(), 0);
}

void TestIntegrationsFaults::aMuteThatACrashCutOffIsWarnedOf()
{
    QVERIFY(openPage());
    QVERIFY(isRead());
    const QList<Change> plan = m_shown->window()->session()->mutes()->planSwitchOff(email());
    QCOMPARE(plan.size(), emailLevels);
    {
        // Two were sent when the app was killed; of the second no end was written.
        Journal crashed(m_shown->ui.folder.path(), u"practice"_s);
        for (const Change &change : {plan.at(0), plan.at(1)}) {
            const qint64 entry = crashed.begin(change);
            QVERIFY(waitFor(m_shown->practice.account->uptrends()->updateAttachment(
                change.definitionGuid, change.level, change.id, {false, {}, {}})));
            if (change == plan.at(0))
                crashed.end(entry, Outcome::Done, change);
        }
    }
    m_shown->show();
    QVERIFY(m_shown->driver.press(u"practiseButton"_s));
    QVERIFY(m_shown->driver.waitFor(u"integrationsView"_s));
    QVERIFY(m_shown->reads(u"may be off on 2 levels"_s));
    QVERIFY(m_shown->driver.press(u"openMuteAction"_s));
    QVERIFY(m_shown->driver.pressSheetButton(u"sheetPrimaryButton"_s));
    QTRY_COMPARE(active(), emailLevels);
    QVERIFY(m_shown->readsNoMore(u"may be off on"_s));
}

void TestIntegrationsFaults::unmuteLeavesAloneWhatIsGone()
{
    QVERIFY(openPage());
    QVERIFY(isRead());
    QVERIFY(mute());
    QVERIFY(m_shown->reads(u"Switched off on 5 levels"_s, 20000));
    QVERIFY(waitFor(
        m_shown->practice.account->uptrends()->detach(m_shown->firstDefinition(), 1, email())));
    QVERIFY(unmute());
    QVERIFY(m_shown->reads(u"1 level could not be switched on again"_s));
    QVERIFY(m_shown->reads(u"It is on again on the other 4 levels."_s));
    QCOMPARE(active(), emailLevels - 1);
    QCOMPARE(m_shown->attachments(email()), emailLevels - 1);
    QVERIFY(m_shown->readsNoMore(u"does not come back by itself"_s)); // nothing is muted there
}

void TestIntegrationsFaults::aRefusedUnmuteIsTriedAgain()
{
    QVERIFY(openPage());
    QVERIFY(isRead());
    QVERIFY(mute());
    QVERIFY(m_shown->reads(u"Switched off on 5 levels"_s, 20000));
    fault(FaultKind::Status, "PATCH", m_shown->firstDefinition() + u".*"_s + attachmentPath, -1,
          403, R"({"Messages": [{"Message": "Not allowed today."}]})");
    QVERIFY(unmute());
    QVERIFY(m_shown->reads(u"Not allowed today."_s));
    QVERIFY(m_shown->reads(u"off on 1 level"_s)); // stays in sight
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->driver.press(u"retryMuteButton"_s));
    QTRY_COMPARE(active(), emailLevels);
    QVERIFY(m_shown->readsNoMore(u"does not come back by itself"_s));
}

void TestIntegrationsFaults::anotherCopyOfTheAppOnlyReads()
{
    QVERIFY(openPage());
    QVERIFY(isRead());
    ui::MainWindow second(m_shown->ui.context);
    second.resize(1280, 800);
    static_cast<QWidget &>(second).show();
    QVERIFY(QTest::qWaitForWindowActive(&second));
    tour::Driver driver(&second);
    QVERIFY(driver.press(second.findChild<QWidget *>(u"practiseButton"_s)));
    QTRY_VERIFY(second.session());
    QVERIFY(!second.session()->holdsLock());
    QTest::keyClick(&second, Qt::Key_2, Qt::ControlModifier);
    // By itself: the first window has widgets of the same names.
    const auto part = [&second](const QString &name) { return second.findChild<QWidget *>(name); };
    QTRY_VERIFY(part(u"integrationTreeView"_s) && part(u"integrationTreeView"_s)->isVisible());
    auto *list = qobject_cast<QAbstractItemView *>(part(u"integrationTreeView"_s));
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, 20000);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_VERIFY(part(u"muteButton"_s)->isVisible());
    QVERIFY(!part(u"muteButton"_s)->isEnabled());
    QVERIFY(part(u"editIntegrationButton"_s)->isEnabled());
    QCOMPARE(active(), emailLevels);
}

// Muting by a maintenance window

void TestIntegrationsFaults::refusalsOfAPauseAreToldApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("400 naming a field")
        << 400 << QByteArray(R"({"error": {"code": 2001, "message": "Invalid Input Provided",
                      "errors": ["End time must be later"]}})")
        << u"End time must be later"_s;
    QTest::newRow("402") << 402 << QByteArray() << u"Your PagerDuty plan does not include this."_s;
    QTest::newRow("403") << 403 << QByteArray() << u"It takes the base role"_s;
    QTest::newRow("500") << 500 << QByteArray() << u"PagerDuty has a problem at its end."_s;
}

void TestIntegrationsFaults::refusalsOfAPauseAreToldApart()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, text);
    QVERIFY(openPage());
    QVERIFY(isRead());
    QVERIFY(learnFeed());
    faultAtPagerDuty(FaultKind::Status, "POST", windowsPath, -1, status, body);
    QVERIFY(pause());
    QVERIFY(m_shown->reads(u"The services could not be paused"_s, 20000));
    QVERIFY(m_shown->reads(text));
    QCOMPARE(windows(), 0);
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->driver.press(u"retryMuteButton"_s));
    QVERIFY(m_shown->reads(u"Paused at PagerDuty"_s));
    QCOMPARE(windows(), 1);
}

void TestIntegrationsFaults::aLostAnswerMakesNoSecondWindow()
{
    QVERIFY(openPage());
    QVERIFY(isRead());
    QVERIFY(learnFeed());
    faultAtPagerDuty(FaultKind::LoseAnswer, "POST", windowsPath);
    QVERIFY(pause());
    QVERIFY(m_shown->reads(u"Paused at PagerDuty"_s, 20000));
    QCOMPARE(windows(), 1);
    faultAtPagerDuty(FaultKind::LoseAnswer, "DELETE", windowsPath);
    QVERIFY(m_shown->driver.press(u"endPauseButton"_s));
    QVERIFY(m_shown->driver.pressSheetButton(u"sheetPrimaryButton"_s));
    QVERIFY(m_shown->readsNoMore(u"Paused at PagerDuty"_s, 20000));
    QVERIFY(m_shown->reads(u"The pause has ended"_s));
}

void TestIntegrationsFaults::aSignInThatEndsBeforeAPauseGoesOn()
{
    QVERIFY(openPage());
    QVERIFY(isRead());
    QVERIFY(learnFeed());
    faultAtPagerDuty(FaultKind::Status, "POST", windowsPath, -1, 401);
    QVERIFY(pause());
    QVERIFY(m_shown->reads(u"Waiting for a sign-in"_s));
    QCOMPARE(windows(), 0);
    m_shown->practice.faults.clear();
    m_shown->account()->usePagerDutyToken(Secret::fromString(m_shown->practice.pagerDuty.token()));
    QVERIFY(m_shown->reads(u"Paused at PagerDuty"_s, 20000));
    QCOMPARE(windows(), 1);
}

void TestIntegrationsFaults::aPauseEndedByAnotherIsNotEndedTwice()
{
    QVERIFY(openPage());
    QVERIFY(isRead());
    QVERIFY(learnFeed());
    QVERIFY(pause());
    QVERIFY(m_shown->reads(u"Paused at PagerDuty"_s));
    const QString id = m_shown->practice.world(u"maintenance_windows"_s).at(0)["id"_L1].toString();
    QVERIFY(m_shown->pagerDuty("DELETE", u"/maintenance_windows/"_s + id) / 100 == 2);
    QVERIFY(m_shown->driver.press(u"endPauseButton"_s));
    QVERIFY(m_shown->driver.pressSheetButton(u"sheetPrimaryButton"_s));
    QVERIFY(m_shown->readsNoMore(u"Paused at PagerDuty"_s));
    QVERIFY(!m_shown->text().contains(u"could not be ended"_s));
}

void TestIntegrationsFaults::aPauseOutlivesAWrongClock()
{
    constexpr qint64 hours = -5LL * 3600 * 1000;
    for (const QString &service :
         {m_shown->practice.api.name(), m_shown->practice.uptrendsApi.name()}) {
        sandbox::Fault skewed;
        skewed.kind = FaultKind::ClockSkew;
        skewed.service = service;
        skewed.milliseconds = int(hours);
        skewed.count = -1;
        m_shown->practice.faults.add(skewed);
    }
    QVERIFY(openPage());
    QVERIFY(isRead());
    QVERIFY(learnFeed());
    QVERIFY(pause());
    // An hour of the service's clock, whatever this computer's shows.
    QTRY_VERIFY(!m_shown->window()->session()->journal()->entries().isEmpty());
    const QJsonObject sent =
        m_shown->window()->session()->journal()->entries().first().change.after;
    const QDateTime start = QDateTime::fromString(sent["start_time"_L1].toString(), Qt::ISODate);
    const QDateTime end = QDateTime::fromString(sent["end_time"_L1].toString(), Qt::ISODate);
    QVERIFY(std::abs(start.secsTo(QDateTime::currentDateTimeUtc().addMSecs(hours))) < 120);
    QVERIFY(std::abs(start.secsTo(end) - 3600) < 120);
}

void TestIntegrationsFaults::aListOfWindowsWithoutAnEndEndsLoudly()
{
    QVERIFY(openPage());
    QVERIFY(isRead());
    QVERIFY(learnFeed());
    QVERIFY(pause());
    QVERIFY(m_shown->reads(u"Paused at PagerDuty"_s));
    m_shown->mutate(m_shown->practice.api, windowsPath + u"\\?"_s, u"/more"_s, true);
    QVERIFY(readAgain());
    QVERIFY(isRead());
    QVERIFY(m_shown->reads(u"The list from PagerDuty is not complete."_s));
    QVERIFY(m_shown->reads(u"Paused at PagerDuty"_s)); // what is known stays
    m_shown->practice.faults.clear();
    QVERIFY(readAgain());
    QVERIFY(isRead());
    QVERIFY(m_shown->readsNoMore(u"The list from PagerDuty is not complete."_s));
}

// Uptrends' own page

void TestIntegrationsFaults::aDeletedIntegrationIsGoneAfterItsPage()
{
    const QString guid = m_shown->makeIntegration(u"Shop alerts"_s);
    QVERIFY(!guid.isEmpty());
    QVERIFY(openPage());
    QVERIFY(isRead());
    QVERIFY(choose(u"Shop alerts"_s));
    QVERIFY(m_shown->driver.press(u"editIntegrationButton"_s));
    QVERIFY(m_shown->driver.waitFor(u"endEditButton"_s));
    QVERIFY(m_shown->deleteIntegration(guid));
    QVERIFY(m_shown->driver.press(u"endEditButton"_s));
    QVERIFY(m_shown->readsNoMore(u"Shop alerts"_s));
    QVERIFY(m_shown->reads(emailName));
}

void TestIntegrationsFaults::aPageThatEndsCanBeTakenUpAgain()
{
    QVERIFY(openPage());
    QVERIFY(isRead());
    QVERIFY(choose());
    QVERIFY(m_shown->driver.press(u"editIntegrationButton"_s));
    QTRY_VERIFY(m_shown->ui.page);
    Q_EMIT m_shown->ui.page->crashed();
    QVERIFY(m_shown->reads(u"The page stopped working."_s));
    QVERIFY(m_shown->press(u"Take it up again"_s));
    QTRY_COMPARE(m_shown->ui.page->reloads, 1);
    QVERIFY(m_shown->driver.press(u"endEditButton"_s));
    QVERIFY(m_shown->driver.waitFor(u"integrationTreeView"_s));
}

void TestIntegrationsFaults::withoutTheEmbeddedPageTheBrowserServes()
{
    m_shown->ui.context.makeEmbeddedPage = nullptr;
    m_shown->show();
    QVERIFY(openPage());
    QVERIFY(isRead());
    QVERIFY(choose());
    QVERIFY(m_shown->driver.press(u"editIntegrationButton"_s));
    QVERIFY(m_shown->reads(u"Edit “E-mail” in your browser"_s));
    QVERIFY(m_shown->press(u"Open Uptrends in my browser"_s));
    QCOMPARE(m_shown->ui.openedOutside.size(), 1);
    QVERIFY(m_shown->driver.press(u"endEditButton"_s));
    QVERIFY(m_shown->driver.waitFor(u"integrationTreeView"_s));
}

QTEST_MAIN(TestIntegrationsFaults)
#include "tst_faults_integrations.moc"
