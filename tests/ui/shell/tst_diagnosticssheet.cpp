// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/recentlog.h"
#include "core/net/redactor.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/shell/profilesession.h"
#include "ui/shell/sheets.h"
#include "ui/support/diagnosticssheet.h"
#include "ui/support/textsearch.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/searchfield.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPlainTextEdit>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

namespace {

/// A sheet over a window with one open profile.
class Shown
{
public:
    explicit Shown(UiFixture &fixture)
        : session(fixture.profile(), fixture.context)
    {
        session.account()->usePagerDutyToken(Secret(pagerDutyToken()));
        session.account()->useUptrends({Secret("uptrends-user"), Secret("uptrends-password")});
        window.resize(1000, 760);
        window.show();
        sheet = new DiagnosticsSheet(fixture.context, &session, &window);
        sheet->open();
    }

    template<typename T = Button>
    T *find(const QString &name) const
    {
        return sheet->findChild<T *>(name);
    }
    QString preview() const { return find<QPlainTextEdit>(u"diagnosticsText"_s)->toPlainText(); }
    QString count() const { return find<FlowText>(u"textSearchCount"_s)->text(); }

    ProfileSession session;
    QWidget window;
    DiagnosticsSheet *sheet;
};

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestDiagnosticsSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { redactor::installMessageFilter(); }

    void savesWhatItShows()
    {
        UiFixture fixture;
        const Shown shown(fixture);
        for (const QString &part : {u"[program]\nalertbridge "_s, u"[system]"_s, u"platform: "_s,
                                    u"[profiles]\n<profile-1>: region "_s, u"[log]"_s})
            QVERIFY2(shown.preview().contains(part), qPrintable(part));
        QVERIFY(!shown.preview().contains(u"Web shop"_s));
        const QString path = fixture.folder.filePath(u"saved.txt"_s);
        shown.find(u"saveDiagnosticsButton"_s)->click();
        auto *dialog = shown.find<QFileDialog>(u"saveDiagnosticsDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QCOMPARE(contentOf(path), shown.preview());
        QCOMPARE(shown.find<Notice>(u"diagnosticsNotice"_s)->title(), u"Diagnostics saved"_s);
    }

    void beginsAtSaving()
    {
        UiFixture fixture;
        const Shown shown(fixture);
        QVERIFY(QTest::qWaitForWindowActive(shown.sheet));
        auto *save = shown.find(u"saveDiagnosticsButton"_s);
        QTRY_VERIFY(save->hasFocus());
        auto *box = shown.find<QCheckBox>(u"diagnostics-profiles"_s);
        box->setFocus(Qt::TabFocusReason);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(shown.find<QFileDialog>(u"saveDiagnosticsDialog"_s));
        shown.find<QFileDialog>(u"saveDiagnosticsDialog"_s)->close();
        auto *close = shown.find(u"closeDiagnosticsButton"_s);
        close->setFocus(Qt::TabFocusReason);
        const QPointer<QWidget> sheet = shown.sheet;
        QTest::keyClick(close, Qt::Key_Return);
        QTRY_VERIFY(!sheet || !sheet->isVisible());
    }

    void leavesOutWhatIsNotWanted()
    {
        UiFixture fixture;
        const Shown shown(fixture);
        auto *box = shown.find<QCheckBox>(u"diagnostics-profiles"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(shown.preview().contains(u"[profiles]\nleft out\n"_s));
        QVERIFY(!shown.preview().contains(u"<profile-1>: region"_s));
        const QString path = fixture.folder.filePath(u"saved.txt"_s);
        QVERIFY(shown.sheet->save(path));
        QCOMPARE(contentOf(path), shown.preview());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(shown.preview().contains(u"<profile-1>: region"_s));
    }

    void saysWhereItCannotWrite()
    {
        UiFixture fixture;
        const Shown shown(fixture);
        const QString path = fixture.folder.filePath(u"not/there/saved.txt"_s);
        QVERIFY(!shown.sheet->save(path));
        const auto *notice = shown.find<Notice>(u"diagnosticsNotice"_s);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->title(), u"The diagnostics could not be saved"_s);
        QVERIFY(notice->text().contains(path));
    }

    void testsTheConnections()
    {
        UiFixture fixture;
        fixture.answerPagerDuty();
        fixture.answerUptrends();
        const Shown shown(fixture);
        QVERIFY(shown.preview().contains(u"\nnot tested"_s));
        shown.find(u"testConnectionsButton"_s)->click();
        QTRY_VERIFY(shown.preview().contains(u"<profile-1> uptrends: good, "_s));
        QVERIFY(shown.preview().contains(u"<profile-1> pagerduty: good, "_s));
        QVERIFY(shown.preview().contains(u"/users/me 200 "_s)); // the log has them as well
        QVERIFY(shown.find(u"testConnectionsButton"_s)->isVisible());
    }

    void canStopTesting()
    {
        UiFixture fixture;
        fixture.server.always("GET", "/abilities", Answer::failing(Answer::Fault::Hold));
        const Shown shown(fixture);
        shown.find(u"testConnectionsButton"_s)->click();
        QTRY_COMPARE(fixture.server.count("GET", "/abilities"), 1);
        auto *line = shown.find<QWidget>(u"testingConnections"_s);
        QVERIFY(line->isVisible());
        line->findChild<Button *>()->click();
        QTRY_VERIFY(shown.preview().contains(u"<profile-1> pagerduty: cancelled"_s));
        QVERIFY(!line->isVisible());
    }

    void mayBeClosedWhileItTests()
    {
        UiFixture fixture;
        fixture.server.always("GET", "/abilities", Answer::failing(Answer::Fault::Hold));
        Shown shown(fixture);
        shown.find(u"testConnectionsButton"_s)->click();
        QTRY_COMPARE(fixture.server.count("GET", "/abilities"), 1);
        delete shown.sheet;
        // What was under way is not waited for.
        QTRY_VERIFY(recentlog::lines().constLast().contains(u"/abilities cancelled "_s));
    }

    void searchesTheText()
    {
        UiFixture fixture;
        const Shown shown(fixture);
        auto *field = shown.find<SearchField>(u"textSearchField"_s);
        field->setFocus();
        QTest::keyClicks(field, u"LICENCE: gpl"_s);
        QTRY_COMPARE(shown.count(), u"1 of 1"_s);
        field->clear();
        QTest::keyClicks(field, u"qt"_s);
        QTRY_VERIFY(shown.count().startsWith(u"1 of "_s));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(shown.count().startsWith(u"2 of "_s));
        QVERIFY(shown.sheet->isVisible()); // Return did not save or close
        QVERIFY(!shown.find<QFileDialog>(u"saveDiagnosticsDialog"_s));
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(shown.count().startsWith(u"1 of "_s));
        field->clear();
        QTest::keyClicks(field, u"no such words"_s);
        QTRY_COMPARE(shown.count(), u"Not found"_s);
    }

    void worksBeforeAnyAccount()
    {
        UiFixture fixture;
        DiagnosticsSheet sheet(fixture.context, nullptr, nullptr);
        QVERIFY(sheet.text().contains(u"[profiles]\nnothing\n"_s));
        QVERIFY(!sheet.findChild<Button *>(u"testConnectionsButton"_s)->isEnabled());
    }

    void aboutNamesPartsAndLicences()
    {
        UiFixture fixture;
        fixture.context.engineVersion = [] { return u"Chromium 102.0.5005.177"_s; };
        QString all;
        for (const InfoSheet::Row &row : aboutContent(fixture.context).rows)
            all += row.value + u'\n';
        QVERIFY(all.contains(u"Qt %1 · LGPL-3.0-only\n"_s.arg(QString::fromLatin1(qVersion()))));
        QVERIFY(all.contains(u"Chromium 102.0.5005.177 · BSD"_s));
        for (const QString &part : {u"OpenSSL 3."_s, u"QtKeychain "_s, u"tl::expected "_s,
                                    u"GNU General Public License"_s})
            QVERIFY2(all.contains(part), qPrintable(part));
        fixture.context.engineVersion = [] { return QString(); };
        all.clear();
        for (const InfoSheet::Row &row : aboutContent(fixture.context).rows)
            all += row.value + u'\n';
        QVERIFY(all.contains(u"Chromium not loaded · BSD"_s));
    }
};

QTEST_MAIN(TestDiagnosticsSheet)
#include "tst_diagnosticssheet.moc"
