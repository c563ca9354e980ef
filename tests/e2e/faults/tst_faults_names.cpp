// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/faults/faultwindow.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

namespace {

/// Names that make trouble, as a service would hand them out.
void addNames()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("1,000 characters") << QString(1000, u'W');
    QTest::newRow("control characters") << u"shop\u0007\u001b[31m\tline\r\nbreak"_s;
    QTest::newRow("right to left") << u"\u05D7\u05E0\u05D5\u05EA \u202Egnp.exe"_s;
    QTest::newRow("emoji") << u"\U0001F6D2 shop \U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    QTest::newRow("bold") << u"<b>shop</b>"_s;
    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("picture") << u"<img src=\"file:///etc/hostname\"> & &amp;"_s;
    QTest::newRow("trailing blanks") << u"Web shop   "_s;
    QTest::newRow("another case") << u"WEB SHOP"_s;
    QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s;
    QTest::newRow("placeholders") << u"%1 %2 %n {0}"_s;
}

/// Nothing on screen takes the name for markup.
bool isPlainEverywhere(const QString &name)
{
    const QWidgetList all = QApplication::allWidgets();
    return std::none_of(all.begin(), all.end(), [&name](const QWidget *widget) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        // A label of markup may hold the name, escaped where that makes a difference.
        const bool rich = label && name.toHtmlEscaped() != name && label->text().contains(name)
                          && (label->textFormat() == Qt::RichText
                              || (label->textFormat() == Qt::AutoText
                                  && Qt::mightBeRichText(label->text())));
        const bool richTip = widget->toolTip().contains(name)
                             && Qt::mightBeRichText(widget->toolTip());
        if (rich || richTip)
            qWarning() << "taken for markup:" << widget << widget->toolTip();
        return rich || richTip;
    });
}

} // namespace

/// Names from both sides: typed by the user, and handed out by the services.
class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_shown.reset(); }

    void aTypedServiceName_data();
    void aTypedServiceName();
    void aServiceOfThatName_data() { addNames(); }
    void aServiceOfThatName();
    void anIntegrationOfThatName_data() { addNames(); }
    void anIntegrationOfThatName();
    void twoIntegrationsOfOneName();
    void aProfileOfThatName_data();
    void aProfileOfThatName();

private:
    std::unique_ptr<FaultWindow> m_shown;
};

void TestNames::aTypedServiceName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<bool>("made");
    QTest::newRow("blanks") << u"   "_s << u"Give the service a name."_s << false;
    QTest::newRow("1,000 characters")
        << QString(1000, u'W') << u"Use at most 255 characters."_s << false;
    QTest::newRow("control characters")
        << u"shop\u0007bell"_s << u"The name has a character that cannot be seen"_s << false;
    QTest::newRow("trailing blank")
        << u"Night shop "_s << u"The name ends in a space. Take it away."_s << false;
    QTest::newRow("taken") << shopName << u"A service with this name exists."_s << false;
    QTest::newRow("taken in another case")
        << u"wEB sHOP"_s << u"A service with this name exists."_s << false;
    QTest::newRow("right to left")
        << u"\u05D7\u05E0\u05D5\u05EA"_s << u"This name is free."_s << true;
    QTest::newRow("emoji") << u"\U0001F6D2 shop"_s << u"This name is free."_s << true;
    QTest::newRow("markup") << u"<b>shop</b> & co"_s << u"This name is free."_s << true;
    QTest::newRow("script") << u"<script>alert(1)</script>"_s << u"This name is free."_s << true;
    QTest::newRow("placeholder") << u"100%1 shop %n"_s << u"This name is free."_s << true;
    QTest::newRow("signs of an address") << u"a+b/c?d=e&f#g"_s << u"This name is free."_s << true;
}

void TestNames::aTypedServiceName()
{
    QFETCH(QString, name);
    QFETCH(QString, verdict);
    QFETCH(bool, made);
    m_shown = std::make_unique<FaultWindow>();
    QVERIFY(m_shown->openServices());
    QVERIFY(m_shown->driver.press(u"newServiceButton"_s));
    auto *edit = qobject_cast<QLineEdit *>(m_shown->driver.visible(u"serviceNameEdit"_s));
    QInputMethodEvent paste;
    paste.setCommitString(name);
    QApplication::sendEvent(edit, &paste);
    QVERIFY(m_shown->driver.chooseInCombo(u"policyComboBox"_s, u"Shop on-call"_s));
    QVERIFY(m_shown->reads(verdict));
    QTest::keyClick(edit, Qt::Key_Return);
    if (made) {
        QTRY_COMPARE(m_shown->setup()->serviceStep()->chosenIds().size(), 1);
        QCOMPARE(m_shown->practice.countNamed(u"services"_s, name), 1);
        QVERIFY(m_shown->reads(name));
        QVERIFY(isPlainEverywhere(name));
        return;
    }
    QVERIFY(m_shown->reads(verdict));
    QCOMPARE(edit->text(), name);
    QVERIFY(!m_shown->driver.isReady(u"createServiceButton"_s));
    QCOMPARE(m_shown->practice.world(u"services"_s).size(), 6);
}

void TestNames::aServiceOfThatName()
{
    QFETCH(QString, name);
    m_shown = std::make_unique<FaultWindow>();
    m_shown->mutate(m_shown->practice.api, u"^/services\\?"_s, u"/services/0/name"_s, name);
    m_shown->mutate(m_shown->practice.api, u"^/escalation_policies\\?"_s,
                    u"/escalation_policies/0/name"_s, name);
    QVERIFY(m_shown->openServices());
    auto *view = qobject_cast<QAbstractItemView *>(m_shown->driver.visible(u"serviceTreeView"_s));
    const QModelIndexList rows = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole,
                                                      name, 1, Qt::MatchExactly);
    QCOMPARE(rows.size(), 1);
    QVERIFY(m_shown->driver.clickCheckBox(view, rows.constFirst()));
    QTRY_COMPARE(m_shown->setup()->serviceStep()->chosenIds().size(), 1);
    QVERIFY(m_shown->driver.press(u"newServiceButton"_s));
    QVERIFY(m_shown->driver.chooseInCombo(u"policyComboBox"_s, name));
    QVERIFY(isPlainEverywhere(name));
    QVERIFY(m_shown->driver.isReady(u"setupPrimaryButton"_s));
    QCOMPARE(m_shown->window()->width(), 1280); // nothing grew beyond the window
}

void TestNames::anIntegrationOfThatName()
{
    QFETCH(QString, name);
    m_shown = std::make_unique<FaultWindow>();
    SetupState state = m_shown->doneBefore(SetupStep::Proof);
    state.created.append({CreatedObject::Kind::Attachment, state.integrationGuid, name, {}, 1, {}});
    m_shown->mutate(m_shown->practice.uptrendsApi, u"/v4/Integration$"_s, u"/*/Name"_s, name);
    m_shown->mutate(m_shown->practice.uptrendsApi, u"/AlertDefinition$"_s, u"/*/AlertName"_s, name);
    m_shown->mutate(m_shown->practice.api, u"^/services/"_s, u"/service/name"_s, name);
    state.step = SetupStep::Levels;
    QVERIFY(m_shown->resume(state));
    QVERIFY(m_shown->isAt(SetupStep::Levels));
    QTRY_VERIFY(!m_shown->setup()->levelsStep()->state().isLoading());
    QTRY_COMPARE(m_shown->setup()->state().integrationName, name);
    auto *tree = qobject_cast<QAbstractItemView *>(m_shown->driver.visible(u"levelTree"_s));
    const QAbstractItemModel *model = tree->model();
    QVERIFY(m_shown->driver.clickCheckBox(tree, model->index(0, 0, model->index(0, 0))));
    QVERIFY(isPlainEverywhere(name));
    QVERIFY(m_shown->press(u"Review 1 change"_s));
    QVERIFY(m_shown->press(u"Save 1 change"_s));
    QVERIFY(m_shown->reads(u"Saved and read back"_s));
    QVERIFY(isPlainEverywhere(name));
    QVERIFY(m_shown->pressNext());
    QVERIFY(m_shown->isAt(SetupStep::Proof));
    QVERIFY(m_shown->reads(u"Proof for “%1”"_s.arg(name)));
    QVERIFY(isPlainEverywhere(name));
    QCOMPARE(m_shown->attachments(state.integrationGuid), 1);
}

void TestNames::twoIntegrationsOfOneName()
{
    m_shown = std::make_unique<FaultWindow>();
    QVERIFY(m_shown->resume(m_shown->doneBefore(SetupStep::Integration)));
    QTRY_VERIFY(m_shown->setup()->state().integrationBaselineTaken);
    m_shown->practice.breakDown(FaultKind::Status, m_shown->practice.uptrendsApi, "GET",
                                u"/Integration$"_s, -1, 503); // both appear at one look
    const QString first = m_shown->makeIntegration(u"Twin"_s);
    const QString second = m_shown->makeIntegration(u"Twin"_s);
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->reads(
        u"Several new integrations appeared. Select the one made for this set-up."_s));
    // What tells them apart is shown.
    QVERIFY(m_shown->reads(first.left(8)));
    QVERIFY(m_shown->reads(second.left(8)));
    auto *list = qobject_cast<QAbstractItemView *>(
        m_shown->driver.visible(u"existingIntegrationList"_s));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QVERIFY(m_shown->driver.press(u"useExistingButton"_s));
    QTRY_COMPARE(m_shown->setup()->state().integrationGuid, second);
}

void TestNames::aProfileOfThatName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << u"<b>Acme</b>"_s;
    QTest::newRow("right to left") << u"\u05D7\u05E0\u05D5\u05EA"_s;
    QTest::newRow("longest") << QString(80, u'W');
}

void TestNames::aProfileOfThatName()
{
    QFETCH(QString, name);
    m_shown = std::make_unique<FaultWindow>();
    QVERIFY(m_shown->driver.press(u"connectButton"_s));
    QVERIFY(m_shown->driver.type(u"profileName"_s, name));
    QTest::keyClick(m_shown->driver.visible(u"profileName"_s), Qt::Key_Return);
    QVERIFY(m_shown->driver.press(u"closeAccountsButton"_s));
    QTRY_COMPARE(m_shown->window()->page(), ui::MainWindow::Page::Welcome);
    QCOMPARE(m_shown->ui.profiles.profiles().constFirst().name, name);
    QVERIFY(isPlainEverywhere(name));
    m_shown->window()->resize(800, 600); // narrow: names move into tips
    QVERIFY(
        m_shown->driver.press(u"openProfile-"_s + m_shown->ui.profiles.profiles().constFirst().id));
    QVERIFY(isPlainEverywhere(name));
}

QTEST_MAIN(TestNames)
#include "tst_faults_names.moc"
