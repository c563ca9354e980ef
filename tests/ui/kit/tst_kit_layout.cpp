// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/plainscroll.h"
#include "ui/widgets/stepguide.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>

using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int foldBelow = 600;

QWidget *block(int width, int height)
{
    auto *widget = new QWidget;
    widget->setMinimumSize(width, height);
    return widget;
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, Theme::Mode::Light); }
    void columnsFoldWhereTheyAreNarrow();
    void foldedColumnsScrollInsteadOfSqueezing();
    void aStackIsAsLargeAsThePageInFront();
    void contentIsNeverWiderThanWhatScrollsIt();
    void whatIsRevealedIsSeen();
    void actionsOfANoticeWrap();
    void aShortGuideShowsWhatIsToDo();
    void aLongNumberIsBrokenAlsoWhereItCanBeSelected();
    void whatTakesTheFocusIsScrolledTo();
    void theFocusStaysWhereWidgetsAreMadeAnew();

private:
    Theme m_theme;
};

void LayoutTest::columnsFoldWhereTheyAreNarrow()
{
    Columns columns(foldBelow);
    QWidget *first = block(100, 100);
    QWidget *second = block(100, 100);
    columns.addPart(first, 2, 1);
    columns.addPart(second, 1, 0);
    QSignalSpy folded(&columns, &Columns::foldedChanged);
    columns.resize(900, 400);
    columns.show();
    QTRY_COMPARE(first->y(), second->y());
    QVERIFY(first->width() > second->width());
    columns.resize(foldBelow - 1, 400);
    QTRY_VERIFY(second->y() >= first->y() + first->height());
    QCOMPARE(first->x(), second->x());
    QVERIFY(columns.isFolded());
    columns.resize(foldBelow, 400);
    QTRY_COMPARE(first->y(), second->y());
    QCOMPARE(folded.size(), 2);
}

void LayoutTest::foldedColumnsScrollInsteadOfSqueezing()
{
    Columns columns(foldBelow);
    QWidget *first = block(100, 300);
    QWidget *second = block(100, 300);
    columns.addPart(first, 1, 1);
    columns.addPart(second, 1, 0);
    columns.resize(foldBelow - 1, 400);
    columns.show();
    QTRY_VERIFY(columns.verticalScrollBar()->maximum() > 0);
    QCOMPARE(columns.horizontalScrollBar()->maximum(), 0);
    QVERIFY(first->height() >= 300);
    QVERIFY(second->height() >= 300);
    // With room for both nothing is scrolled, and the first takes what is left.
    columns.resize(foldBelow - 1, 900);
    QTRY_COMPARE(columns.verticalScrollBar()->maximum(), 0);
    QCOMPARE(second->height(), 300);
    QVERIFY(first->height() > 300);
}

void LayoutTest::aStackIsAsLargeAsThePageInFront()
{
    PageStack stack;
    stack.addWidget(block(100, 80));
    stack.addWidget(block(700, 600));
    QCOMPARE(stack.minimumSizeHint(), QSize(100, 80));
    stack.setCurrentIndex(1);
    QCOMPARE(stack.minimumSizeHint(), QSize(700, 600));
}

void LayoutTest::contentIsNeverWiderThanWhatScrollsIt()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *scroll = new PlainScroll;
    row->addWidget(scroll);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    scroll->setContent(content);
    window.show();
    column->addWidget(block(420, 2000)); // more than the window gives at first
    window.resize(200, 200);
    QTRY_VERIFY(scroll->viewport()->width() >= 420);
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
}

void LayoutTest::whatIsRevealedIsSeen()
{
    PlainScroll scroll;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(block(100, 1000));
    auto *last = new FlowText(u"The end"_s);
    column->addWidget(last);
    scroll.setContent(content);
    scroll.resize(300, 200);
    scroll.show();
    QVERIFY(last->visibleRegion().isEmpty());
    PlainScroll::reveal(last);
    QTRY_COMPARE(last->visibleRegion().boundingRect(), last->rect());
}

void LayoutTest::actionsOfANoticeWrap()
{
    Notice notice(Tone::Caution, u"Something"_s, u"happened"_s);
    notice.addAction(u"Try this again, with other values"_s);
    const Button *second = notice.addAction(u"Leave it and go on"_s);
    notice.resize(notice.minimumSizeHint().width(), 400);
    notice.show();
    QTRY_VERIFY(second->width() > 0);
    QVERIFY(second->mapTo(&notice, second->rect().bottomRight()).x() < notice.width());
    QVERIFY(second->y() > 0);
}

void LayoutTest::aShortGuideShowsWhatIsToDo()
{
    StepGuide guide;
    guide.setItems({{u"Sign in"_s, {}}, {u"Press Connect"_s, {}}, {u"Save"_s, {}}});
    guide.setCurrent(1);
    guide.show();
    const auto shown = [&guide] {
        QStringList names;
        for (const QWidget *row : guide.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (row->isVisible())
                names.append(row->accessibleName().section(u',', 0, 0));
        }
        return names;
    };
    QCOMPARE(shown().size(), 3);
    guide.setShort(true);
    QCOMPARE(shown(), QStringList {u"Press Connect"_s});
    guide.setCurrent(2);
    QCOMPARE(shown(), QStringList {u"Save"_s});
    guide.setState(2, StepGuide::State::Done);
    QCOMPARE(shown(), QStringList {u"Save"_s});
    guide.setShort(false);
    QCOMPARE(shown().size(), 3);
}

void LayoutTest::aLongNumberIsBrokenAlsoWhereItCanBeSelected()
{
    const QString number = QString(60, u'8');
    QWidget window;
    QVBoxLayout layout(&window);
    layout.setContentsMargins(0, 0, 0, 0);
    FlowText *text = nullptr;
    for (const bool selectable : {false, true}) {
        delete text;
        text = new FlowText(number);
        text->setSelectable(selectable);
        layout.addWidget(text);
        text->show();
        for (const int width : {140, 90, 200}) {
            window.setFixedSize(width, 400);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            const int letters = width / text->fontMetrics().horizontalAdvance(u'8');
            const int lines = (int(number.size()) + letters - 1) / letters;
            QVERIFY(text->heightForWidth(width) >= lines * text->fontMetrics().height());
            window.setFixedSize(width, text->heightForWidth(width));
            // Something is written on the last line too.
            QImage seen = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
            seen = seen.copy(0, seen.height() - text->fontMetrics().height(), seen.width(),
                             text->fontMetrics().height());
            int dark = 0;
            for (int y = 0; y < seen.height(); ++y) {
                for (int x = 0; x < seen.width(); ++x)
                    dark += qGray(seen.pixel(x, y)) < 128;
            }
            QVERIFY2(dark > 10, qPrintable(u"%1 wide, %2 dark"_s.arg(width).arg(dark)));
        }
    }
    // Copied as it is, without what breaks it.
    text->setSelection(0, int(number.size()));
    QCOMPARE(text->selectedText(), number);
}

/// From outside of what scrolls too, and where the layout is not done yet.
void LayoutTest::whatTakesTheFocusIsScrolledTo()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *outside = new QLineEdit;
    auto *scroll = new PlainScroll;
    column->addWidget(outside);
    column->addWidget(scroll);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    QWidget *tall = block(100, 600);
    auto *below = new QLineEdit;
    inner->addWidget(tall);
    inner->addWidget(below);
    scroll->setContent(content);
    window.resize(300, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    outside->setFocus();
    tall->setMinimumHeight(900);
    QTest::keyClick(outside, Qt::Key_Tab);
    QVERIFY(below->hasFocus());
    QTRY_VERIFY(scroll->viewport()->rect().contains(
        QRect(below->mapTo(scroll->viewport(), QPoint()), below->size())));
}

void LayoutTest::theFocusStaysWhereWidgetsAreMadeAnew()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *first = new QLineEdit;
    auto *part = new QWidget;
    auto *parts = new QVBoxLayout(part);
    row->addWidget(first);
    row->addWidget(part);
    const auto make = [parts](const QString &name) {
        auto *edit = new QLineEdit;
        edit->setObjectName(name);
        parts->addWidget(edit);
        edit->show();
        return edit;
    };
    QLineEdit *kept = make(u"kept"_s);
    QLineEdit *anew = make(u"anew"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    anew->setFocus();
    {
        const FocusKeeper focus(part, kept);
        delete anew;
        anew = make(u"anew"_s);
    }
    QVERIFY(anew->hasFocus());
    {
        const FocusKeeper focus(part, kept);
        delete anew;
    }
    QVERIFY(kept->hasFocus());
    {
        const FocusKeeper focus(part, first);
        kept->setEnabled(false);
    }
    QVERIFY(first->hasFocus());
    kept->setEnabled(true);
    {
        const FocusKeeper focus(part, kept); // it was elsewhere, and is left there
        make(u"other"_s);
    }
    QVERIFY(first->hasFocus());
}

QTEST_MAIN(LayoutTest)
#include "tst_kit_layout.moc"
