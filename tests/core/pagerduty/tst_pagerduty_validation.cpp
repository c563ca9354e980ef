// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/types.h"

#include <QtTest/QTest>

using namespace alertbridge::pagerduty;
using namespace Qt::StringLiterals;

class TestPagerDutyValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<FieldProblem>("asService");
        QTest::addColumn<FieldProblem>("asPolicy");
        using enum FieldProblem;
        const auto row = [](const char *title, const QString &name, FieldProblem service,
                            FieldProblem policy) {
            QTest::newRow(title) << name << service << policy;
        };
        row("plain", u"Web shop"_s, None, None);
        row("empty", {}, Empty, Empty);
        row("blank", u"   "_s, Empty, Empty);
        row("trailing space", u"Web shop "_s, TrailingSpace, TrailingSpace);
        row("leading space", u" Web shop"_s, None, None);
        row("trailing no-break space", u"Web shop\u00a0"_s, TrailingSpace, TrailingSpace);
        row("line break", u"Web\nshop"_s, ControlCharacters, ControlCharacters);
        row("escape", u"Web\x1b[31mshop"_s, ControlCharacters, ControlCharacters);
        row("line separator", u"Web\u2028shop"_s, ControlCharacters, ControlCharacters);
        row("slash", u"Web/shop"_s, None, ForbiddenCharacter);
        row("backslash", u"Web\\shop"_s, None, ForbiddenCharacter);
        row("markup", u"<b>Web</b>"_s, None, ForbiddenCharacter);
        row("ampersand", u"Web & shop"_s, None, ForbiddenCharacter);
        row("emoji", u"Web 👩‍💻 shop"_s, None, None);
        row("right to left", u"متجر"_s, None, None);
        row("255", QString(255, u'x'), None, None);
        row("256", QString(256, u'x'), TooLong, TooLong);
    }

    void names()
    {
        QFETCH(QString, name);
        QTEST(checkServiceName(name), "asService");
        QTEST(checkPolicyName(name), "asPolicy");
    }

    void grouping_data()
    {
        QTest::addColumn<GroupingDraft>("draft");
        QTest::addColumn<FieldProblem>("problem");
        QTest::addColumn<QString>("field");
        using enum FieldProblem;
        using enum GroupingType;
        const auto row = [](const char *title, const GroupingDraft &draft, FieldProblem problem,
                            const QString &field = {}) {
            QTest::newRow(title) << draft << problem << field;
        };
        const QStringList one {u"summary"_s};
        row("off", {GroupingType::Off, -1, -1, {}, true}, None);
        row("unknown", {GroupingType::Unknown, 300, 300, {}, true}, Missing, u"type"_s);
        for (const int seconds : {0, 60, 300, 86400})
            row(qPrintable(u"time %1"_s.arg(seconds)), {Time, seconds, 0, {}, true}, None);
        for (const int seconds : {-1, 1, 59, 86401})
            row(qPrintable(u"time %1"_s.arg(seconds)), {Time, seconds, 0, {}, true}, OutOfRange,
                u"timeout"_s);
        for (const GroupingType type : {ContentBased, Intelligent, Unified}) {
            for (const int seconds : {0, 300, 3600})
                row(qPrintable(u"window %1 of %2"_s.arg(seconds).arg(int(type))),
                    {type, 300, seconds, one, true}, None);
            for (const int seconds : {-1, 299, 3601, 86399})
                row(qPrintable(u"window %1 of %2"_s.arg(seconds).arg(int(type))),
                    {type, 300, seconds, one, true}, OutOfRange, u"time_window"_s);
            row(qPrintable(u"a day of %1"_s.arg(int(type))), {type, 300, 86400, one, true},
                type == ContentBased ? None : OutOfRange,
                type == ContentBased ? QString() : u"time_window"_s);
            row(qPrintable(u"no fields of %1"_s.arg(int(type))), {type, 300, 300, {}, true},
                type == Intelligent ? None : Missing,
                type == Intelligent ? QString() : u"fields"_s);
            row(qPrintable(u"unknown field of %1"_s.arg(int(type))),
                {type, 300, 300, {u"colour"_s}, true}, ForbiddenCharacter, u"fields"_s);
            row(qPrintable(u"custom details of %1"_s.arg(int(type))),
                {type, 300, 300, {u"custom_details.a.b"_s}, true}, None);
            row(qPrintable(u"bare custom details of %1"_s.arg(int(type))),
                {type, 300, 300, {u"custom_details."_s}, true}, ForbiddenCharacter, u"fields"_s);
        }
        const QStringList six {u"summary"_s,   u"source"_s, u"severity"_s,
                               u"component"_s, u"group"_s,  u"class"_s};
        row("six fields, intelligent", {Intelligent, 300, 300, six, true}, OutOfRange, u"fields"_s);
        row("six fields, by content", {ContentBased, 300, 300, six, true}, None);
    }

    void grouping()
    {
        QFETCH(GroupingDraft, draft);
        QString field;
        QTEST(checkGrouping(draft, &field), "problem");
        QTEST(field, "field");
        checkGrouping(draft, nullptr);
    }

    void rules_data()
    {
        QTest::addColumn<QList<EscalationRule>>("rules");
        QTest::addColumn<FieldProblem>("problem");
        QTest::addColumn<int>("index");
        using enum FieldProblem;
        const EscalationTarget ada {u"U1"_s, u"user_reference"_s, u"Ada"_s};
        const EscalationTarget nobody;
        const EscalationRule good {30, {ada}};
        QTest::newRow("none") << QList<EscalationRule>() << Missing << 0;
        QTest::newRow("good") << QList<EscalationRule> {good} << None << -1;
        QTest::newRow("one minute") << QList<EscalationRule> {{1, {ada}}} << None << -1;
        QTest::newRow("no minute") << QList<EscalationRule> {{0, {ada}}} << OutOfRange << 0;
        QTest::newRow("two targets, two minutes")
            << QList<EscalationRule> {good, {2, {ada, ada}}} << OutOfRange << 1;
        QTest::newRow("two targets, three minutes")
            << QList<EscalationRule> {good, {3, {ada, ada}}} << None << -1;
        QTest::newRow("no target") << QList<EscalationRule> {good, good, {30, {}}} << Missing << 2;
        QTest::newRow("target without id")
            << QList<EscalationRule> {{30, {nobody}}} << Missing << 0;
        QTest::newRow("eleven targets")
            << QList<EscalationRule> {{30, QList<EscalationTarget>(11, ada)}} << OutOfRange << 0;
        QTest::newRow("twenty rules") << QList<EscalationRule>(20, good) << None << -1;
        QTest::newRow("twenty-one rules") << QList<EscalationRule>(21, good) << OutOfRange << 20;
    }

    void rules()
    {
        QFETCH(QList<EscalationRule>, rules);
        int index = -1;
        QTEST(checkRules(rules, &index), "problem");
        QTEST(index, "index");
        checkRules(rules, nullptr);
    }
};

QTEST_GUILESS_MAIN(TestPagerDutyValidation)
#include "tst_pagerduty_validation.moc"
