// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/deliverywords.h"
#include "ui/words/errorwords.h"
#include "ui/words/groupingwords.h"
#include "ui/words/levelwords.h"
#include "ui/words/namewords.h"
#include "ui/words/servicewords.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr ApiError::Kind kinds[] {
    ApiError::Kind::Cancelled,   ApiError::Kind::Timeout,      ApiError::Kind::Offline,
    ApiError::Kind::Tls,         ApiError::Kind::Unauthorized, ApiError::Kind::PaymentRequired,
    ApiError::Kind::Forbidden,   ApiError::Kind::NotFound,     ApiError::Kind::Conflict,
    ApiError::Kind::Invalid,     ApiError::Kind::RateLimited,  ApiError::Kind::Server,
    ApiError::Kind::BadResponse, ApiError::Kind::Gateway,      ApiError::Kind::Incomplete,
    ApiError::Kind::SecretStore, ApiError::Kind::SignIn,       ApiError::Kind::Local,
};

constexpr ApiError::Service services[] {
    ApiError::Service::None,
    ApiError::Service::PagerDutyApi,
    ApiError::Service::PagerDutyEvents,
    ApiError::Service::PagerDutyIdentity,
    ApiError::Service::UptrendsApi,
};

constexpr Doing doings[] {
    Doing::Reading,         Doing::Checking,       Doing::SigningIn,       Doing::Registering,
    Doing::CreatingService, Doing::CreatingPolicy, Doing::SettingGrouping, Doing::Attaching,
    Doing::Detaching,       Doing::SendingTest,    Doing::Removing,        Doing::StartingPractice,
    Doing::Saving,
};

/// A placeholder that was not filled, markup, or JSON.
QString flaw(const QString &text)
{
    static const QRegularExpression placeholder(u"%(\\d|n|L)"_s);
    if (placeholder.match(text).hasMatch())
        return u"placeholder: "_s + text;
    if (text.contains(u"</"_s) || text.contains(u"<html"_s) || text.contains(u"<b>"_s))
        return u"markup: "_s + text;
    if (text.contains(u"{\""_s))
        return u"JSON: "_s + text;
    if (text.contains(u"  "_s) || text != text.trimmed())
        return u"spaces: "_s + text;
    if (text.contains(u'!'))
        return u"exclamation mark: "_s + text;
    return {};
}

ApiError errorOf(ApiError::Kind kind, ApiError::Service service = ApiError::Service::PagerDutyApi)
{
    ApiError error;
    error.kind = kind;
    error.service = service;
    return error;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void everyErrorHasWords();
    void everyCodeHasWords_data();
    void everyCodeHasWords();
    void serverWordsStayApart();
    void sameStatusDifferentService();
    void namesThePath();
    void countsDown();
    void lostAnswers();
    void everyActionHasACaption();
    void levels();
    void grouping();
    void names();
    void causes();
    void onCall();
};

void TestWords::everyErrorHasWords()
{
    for (const ApiError::Kind kind : kinds) {
        for (const ApiError::Service service : services) {
            for (const Doing doing : doings) {
                for (const bool unknown : {false, true}) {
                    ApiError error = errorOf(kind, service);
                    error.outcomeUnknown = unknown;
                    const ErrorWords words = errorWords(error, doing, u"Web shop %1 %n"_s);
                    const QString where = QString::fromLatin1(
                        QByteArray::number(int(kind)) + '/' + QByteArray::number(int(service)) + '/'
                        + QByteArray::number(int(doing)));
                    QVERIFY2(!words.title.isEmpty(), qPrintable(where));
                    QVERIFY2(words.title.endsWith(u'.'), qPrintable(where + words.title));
                    const QString title = QString(words.title).remove(u"Web shop %1 %n"_s);
                    const QString text = QString(words.text).remove(u"Web shop %1 %n"_s);
                    QVERIFY2(flaw(title).isEmpty(), qPrintable(where + flaw(title)));
                    QVERIFY2(flaw(text).isEmpty(), qPrintable(where + flaw(text)));
                    QVERIFY2(!words.title.contains(u"kind"_s), qPrintable(where));
                }
            }
        }
    }
}

void TestWords::everyCodeHasWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected"); // a word of the title
    const auto row = [](ApiError::Kind kind, const char *code, const char *expected) {
        QTest::newRow(code) << int(kind) << QString::fromLatin1(code)
                            << QString::fromUtf8(expected);
    };
    using Kind = ApiError::Kind;
    row(Kind::SignIn, "state_missing", "belong");
    row(Kind::SignIn, "state_mismatch", "another sign-in");
    row(Kind::SignIn, "access_denied", "not given");
    row(Kind::SignIn, "code_missing", "without a code");
    row(Kind::SignIn, "code_expired", "too old");
    row(Kind::SignIn, "scope_missing", "right to write");
    row(Kind::SignIn, "already_used", "already finished");
    row(Kind::SignIn, "port_taken", "in use");
    row(Kind::SignIn, "id_token_mismatch", "another app");
    row(Kind::SignIn, "timeout", "browser");
    row(Kind::SignIn, "something_new", "did not finish");
    row(Kind::Invalid, "1008", "From");
    row(Kind::PaymentRequired, "2014", "plan");
    row(Kind::PaymentRequired, "2019", "limit");
    row(Kind::Forbidden, "2012", "expired");
    row(Kind::NotFound, "1014", "policy");
    row(Kind::Offline, "proxy_authentication", "proxy");
    row(Kind::Local, "insecure_url", "address");
}

void TestWords::everyCodeHasWords()
{
    QFETCH(int, kind);
    QFETCH(QString, code);
    QFETCH(QString, expected);
    ApiError error = errorOf(ApiError::Kind(kind));
    error.code = code;
    const ErrorWords words = errorWords(error, Doing::CreatingService);
    QVERIFY2(words.title.contains(expected), qPrintable(words.title));
    QVERIFY(!words.text.isEmpty());
    QVERIFY(!(words.title + words.text).contains(code)); // codes are no words
}

void TestWords::serverWordsStayApart()
{
    ApiError error = errorOf(ApiError::Kind::Invalid);
    error.message = u"Invalid Input Provided"_s;
    error.details = {u"Name is <b>bad</b>"_s, u"Invalid Input Provided"_s};
    const ErrorWords words = errorWords(error, Doing::CreatingService);
    QCOMPARE(words.serverSaid,
             u"Invalid Input Provided\nName is <b>bad</b>"_s); // plain text: shown as it came
    QVERIFY(!words.text.contains(u"Invalid Input"_s));

    for (const QString &raw :
         {u"<!DOCTYPE html><html>…"_s, u"{\"error\":{}}"_s, u"[1,2]"_s, u"<html>"_s}) {
        error.message = raw;
        error.details.clear();
        QCOMPARE(errorWords(error, Doing::Reading).serverSaid, QString());
    }
    error.message = QString(5000, u'x');
    QVERIFY(errorWords(error, Doing::Reading).serverSaid.size() <= 600);
}

void TestWords::sameStatusDifferentService()
{
    const QString role = errorWords(errorOf(ApiError::Kind::Forbidden), Doing::CreatingService)
                             .text;
    QVERIFY(role.contains(u"Manager"_s));
    const QString right = errorWords(
                              errorOf(ApiError::Kind::Forbidden, ApiError::Service::UptrendsApi),
                              Doing::Attaching, u"Shop"_s)
                              .text;
    QVERIFY(right.contains(u"Edit alert definition"_s));
    const QString validation = errorWords(
                                   errorOf(ApiError::Kind::Invalid, ApiError::Service::UptrendsApi),
                                   Doing::Attaching)
                                   .title;
    QVERIFY(validation.contains(u"refused the change"_s));
    const QString region = errorWords(errorOf(ApiError::Kind::Unauthorized), Doing::Checking).text;
    QVERIFY(region.contains(u"other region"_s));
    const QString apiUser = errorWords(errorOf(ApiError::Kind::Unauthorized,
                                               ApiError::Service::UptrendsApi),
                                       Doing::Checking)
                                .text;
    QVERIFY(apiUser.contains(u"operator's login"_s));
}

void TestWords::namesThePath()
{
    ApiError error = errorOf(ApiError::Kind::BadResponse);
    error.jsonPath = u"services[3].id"_s;
    QVERIFY(errorWords(error, Doing::Reading).text.contains(u"services[3].id"_s));
}

void TestWords::countsDown()
{
    ApiError error = errorOf(ApiError::Kind::RateLimited);
    error.retryAfter = std::chrono::seconds(42);
    QVERIFY(errorWords(error, Doing::Reading).text.contains(u"42 seconds"_s));
    error.retryAfter = std::chrono::seconds(86400);
    QVERIFY(errorWords(error, Doing::Reading).text.contains(u"1440 minutes"_s));
    error.retryAfter = std::chrono::seconds(-5);
    QVERIFY(errorWords(error, Doing::Reading).text.contains(u"1 second"_s));
}

void TestWords::lostAnswers()
{
    ApiError error = errorOf(ApiError::Kind::Timeout);
    error.outcomeUnknown = true;
    const QString text = errorWords(error, Doing::CreatingService, u"Shop"_s).text;
    QVERIFY(text.contains(u"may exist"_s));
    QVERIFY(!text.contains(u"was not created"_s));
}

void TestWords::everyActionHasACaption()
{
    using Action = ErrorWords::Action;
    for (const Action action :
         {Action::TryAgain, Action::SignInAgain, Action::CheckAddresses, Action::OpenPagerDuty,
          Action::OpenUptrends, Action::ChooseAnother, Action::Wait})
        QVERIFY(!actionCaption(action).isEmpty());
    QVERIFY(actionCaption(Action::None).isEmpty());
}

void TestWords::levels()
{
    using Mode = uptrends::EscalationLevel::Mode;
    QCOMPARE(levelCondition(true, Mode::ErrorCount, 1), u"after 1 error"_s);
    QCOMPARE(levelCondition(true, Mode::ErrorCount, 3), u"after 3 errors"_s);
    QCOMPARE(levelCondition(true, Mode::ErrorDuration, 15), u"after 15 min"_s);
    QCOMPARE(levelCondition(false, Mode::ErrorCount, 1), u"off"_s);
    QCOMPARE(levelCondition(true, Mode::Unknown, 1, u"AlertOnMood"_s), u"AlertOnMood"_s);
    QCOMPARE(memberCount(12, 0), u"12 monitors"_s);
    QCOMPARE(memberCount(1, 0), u"1 monitor"_s);
    QCOMPARE(memberCount(0, 2), u"2 monitor groups"_s);
    QCOMPARE(memberCount(3, 1), u"3 monitors, 1 group"_s);
    QCOMPARE(memberCount(0, 0), u"no monitors"_s);
    QCOMPARE(memberCount(-1, -1), QString());
    QCOMPARE(saveChanges(1), u"Save 1 change"_s);
    QCOMPARE(saveChanges(3), u"Save 3 changes"_s);
    using Kind = LevelAdvice::Kind;
    for (const Kind kind : {Kind::NoOperators, Kind::LevelInactive, Kind::DefinitionInactive,
                            Kind::NoMonitors, Kind::OkAlertsOff, Kind::RemindersOn}) {
        const QString advice = levelAdvice({kind, u"Web %2 shop"_s, 2});
        QVERIFY(advice.contains(u"Web %2 shop"_s));
        QVERIFY(flaw(QString(advice).remove(u"%2"_s).simplified()).isEmpty());
    }
}

void TestWords::grouping()
{
    using pagerduty::GroupingType;
    for (const GroupingType type :
         {GroupingType::Off, GroupingType::Time, GroupingType::ContentBased,
          GroupingType::Intelligent, GroupingType::Unified, GroupingType::Unknown})
        QVERIFY(!groupingName(type).isEmpty());
    QCOMPARE(groupingWindow(GroupingType::Time, 300), u"5 minutes"_s);
    QCOMPARE(groupingWindow(GroupingType::Time, 60), u"1 minute"_s);
    QCOMPARE(groupingWindow(GroupingType::Time, 86400), u"24 hours"_s);
    QCOMPARE(groupingWindow(GroupingType::Time, 0), u"Until the incident is resolved"_s);
    QCOMPARE(groupingWindow(GroupingType::Intelligent, 0), u"Recommended by PagerDuty"_s);
    pagerduty::GroupingDraft draft;
    draft.type = GroupingType::ContentBased;
    draft.fields = {u"summary"_s, u"custom_details.monitor"_s};
    QVERIFY(groupingSummary(draft).contains(u"Summary"_s));
    QVERIFY(flaw(groupingSummary(draft)).isEmpty());
}

void TestWords::names()
{
    using pagerduty::FieldProblem;
    QVERIFY(nameProblem(FieldProblem::None, NamedObject::Service).isEmpty());
    for (const FieldProblem problem :
         {FieldProblem::Empty, FieldProblem::TooLong, FieldProblem::ControlCharacters,
          FieldProblem::TrailingSpace, FieldProblem::ForbiddenCharacter}) {
        for (const NamedObject object : {NamedObject::Service, NamedObject::EscalationPolicy}) {
            const QString text = nameProblem(problem, object);
            QVERIFY(!text.isEmpty());
            QVERIFY2(flaw(text).isEmpty(), qPrintable(text));
        }
    }
    NameCheck check;
    check.verdict = NameCheck::Verdict::Free;
    QCOMPARE(nameCheckWords(check, NamedObject::Service).tone, Tone::Good);
    check.verdict = NameCheck::Verdict::Unknown;
    check.error = errorOf(ApiError::Kind::Offline);
    QVERIFY(nameCheckWords(check, NamedObject::Service).text.contains(u"cannot be reached"_s));
}

void TestWords::causes()
{
    for (const DeliveryCause cause :
         {DeliveryCause::NoIntegrationKey, DeliveryCause::InvalidKey,
          DeliveryCause::ServiceDisabled, DeliveryCause::MaintenanceWindow,
          DeliveryCause::NobodyOnCall, DeliveryCause::Suppressed, DeliveryCause::Unknown}) {
        const CauseWords words = causeWords(cause, u"Web shop"_s);
        QVERIFY(!words.title.isEmpty());
        QVERIFY(words.text.contains(u"Web shop"_s));
        QVERIFY(flaw(words.title + words.text).isEmpty());
    }
    QVERIFY(causeWords(DeliveryCause::None, {}).title.isEmpty());
    const DeliveryTest::Notified push {u"Anna Petit"_s, u"push"_s, {}};
    const DeliveryTest::Notified mail {u"Anna Petit"_s, u"email"_s, {}};
    QCOMPARE(notifiedSentence({push, mail}), u"Anna Petit, by push notification and e-mail."_s);
}

void TestWords::onCall()
{
    OnCallNow now;
    now.known = true;
    now.names = {u"Anna Petit"_s};
    QCOMPARE(onCallChip(now, pagerduty::ServiceStatus::Active).text, u"Anna Petit"_s);
    QCOMPARE(onCallChip(now, pagerduty::ServiceStatus::Disabled).text, u"Service disabled"_s);
    now.names.clear();
    QCOMPARE(onCallChip(now, pagerduty::ServiceStatus::Active).tone, Tone::Caution);
    QCOMPARE(onCallChip({}, pagerduty::ServiceStatus::Active).text, QString());
    pagerduty::EscalationPolicy policy;
    policy.rules = {{30, {{u"P1"_s, u"user_reference"_s, u"Anna Petit"_s}}},
                    {30, {{u"P2"_s, u"user_reference"_s, u"Marc Dubois"_s}}}};
    QCOMPARE(policySentence(policy), u"Anna Petit now, then Marc Dubois after 30 minutes."_s);
}

QTEST_MAIN(TestWords)
#include "tst_words.moc"
