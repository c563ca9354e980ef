// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"
#include "ui/widgets/writegate.h"

#include <QtTest/QTest>
#include <QtWidgets/QVBoxLayout>

using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

class TestKitWriteGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesAndOpens()
    {
        WriteGate gate;
        Button save(u"Save"_s);
        save.setToolTip(u"Ctrl+S"_s);
        gate.guard(&save);
        QVERIFY(save.isEnabled());
        gate.close(u"This profile is read-only."_s);
        QVERIFY(!save.isEnabled());
        QVERIFY(save.toolTip().contains(u"read-only"_s));
        QCOMPARE(save.accessibleDescription(), u"This profile is read-only."_s);
        gate.open();
        QVERIFY(save.isEnabled());
        QCOMPARE(save.toolTip(), u"Ctrl+S"_s);
        QCOMPARE(save.accessibleDescription(), QString());
    }

    void thePageGoesOnAsIfItWereOpen()
    {
        WriteGate gate;
        Button save(u"Save"_s);
        save.setEnabled(false);
        gate.guard(&save);
        gate.close(u"No."_s);
        save.setEnabled(true); // something was typed
        QVERIFY(!save.isEnabled());
        gate.open();
        QVERIFY(save.isEnabled());
        gate.close(u"No."_s);
        save.setEnabled(true);
        save.setEnabled(false);
        gate.open();
        QVERIFY(!save.isEnabled());
    }

    /// A page that enables a button again does not take away why it cannot be pressed.
    void theReasonOutlastsThePage()
    {
        WriteGate gate;
        Button save(u"Save"_s);
        gate.guard(&save);
        gate.close(u"This profile is read-only."_s);
        save.setDisabledReason(u"Nothing was changed."_s);
        save.setDisabledReason({});
        QVERIFY(!save.isEnabled());
        QVERIFY(save.toolTip().contains(u"read-only"_s));
        QCOMPARE(save.accessibleDescription(), u"This profile is read-only."_s);
    }

    void aDisabledParentIsNotTheWishOfThePage()
    {
        WriteGate gate;
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        auto *save = new Button(u"Save"_s);
        layout->addWidget(save);
        gate.guard(save);
        page.setEnabled(false);
        gate.close(u"No."_s);
        gate.open();
        page.setEnabled(true);
        QVERIFY(save->isEnabled());
    }

    void controlsThatComeLaterAndGo()
    {
        WriteGate gate;
        gate.close(u"No."_s);
        auto save = std::make_unique<Button>(u"Save"_s);
        gate.guard(save.get());
        QVERIFY(!save->isEnabled());
        save.reset();
        gate.open();
        gate.close(u"No."_s);
    }
};

QTEST_MAIN(TestKitWriteGate)
#include "tst_kit_writegate.moc"
