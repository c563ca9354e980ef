// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listfilter.h"
#include "ui/lists/listpane.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"

#include <QtCore/QStringListModel>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QTreeView>

#include <algorithm>

using namespace alertbridge;
using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 40'000; ///< rows: a search of them takes more than one turn

class Names : public ListPane
{
public:
    explicit Names(const QStringList &names)
        : ListPane(new QStringListModel(names), {Qt::DisplayRole, Qt::DisplayRole, 0}, texts(),
                   nullptr)
        , view(new QTreeView(this))
    {
        setUpList(view, u"Names"_s);
        setView(view);
        setState({LoadState::Phase::Ready, 0, 0, {}, {}});
    }
    static ListTexts texts()
    {
        ListTexts texts;
        texts.searchAmong = [](int rows) { return u"Search %1 names"_s.arg(rows); };
        texts.progress = [](int done, int total) { return u"%1 of %2"_s.arg(done).arg(total); };
        return texts;
    }
    QString current() const { return view->currentIndex().data().toString(); }

    QTreeView *view;
};

QStringList numbered(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(u"Name %1"_s.arg(i, 6, 10, QLatin1Char('0')));
    return names;
}

LoadState failedAt(int done, ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.service = ApiError::Service::UptrendsApi;
    return {LoadState::Phase::Loading, done, 100, error, {}};
}

Button *actionOf(const Names &list)
{
    const auto buttons = list.findChild<Notice *>()->findChildren<Button *>();
    const auto action = std::find_if(buttons.begin(), buttons.end(),
                                     [](const Button *button) { return button->isVisible(); });
    return action == buttons.end() ? nullptr : *action;
}

/// Return comes before the search has ended.
bool searchAndReturn(Names *list)
{
    list->resize(500, 400);
    list->show();
    if (!QTest::qWaitForWindowActive(list))
        return false;
    list->searchField()->setFocus();
    QTest::keyClicks(list->searchField(), u"name 03999"_s);
    QTest::keyClick(list->searchField(), Qt::Key_Return);
    return true;
}

} // namespace

class TestListPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Progress comes many times a second: a click begins and ends on the same button.
    void theButtonOfAnErrorStaysWhereItIs()
    {
        Names list(numbered(3));
        list.resize(500, 400);
        list.show();
        const QSignalSpy retried(&list, &ListPane::retryRequested);
        list.setState(failedAt(1, ApiError::Kind::Server));
        Button *again = actionOf(list);
        QVERIFY(again);
        QTest::mousePress(again, Qt::LeftButton);
        list.setState(failedAt(2, ApiError::Kind::Server));
        list.searchField()->setText(u"name"_s);
        QCOMPARE(actionOf(list), again);
        QTest::mouseRelease(again, Qt::LeftButton);
        QCOMPARE(retried.size(), 1);
    }

    /// A view goes on beside what was deleted, not at the end of the list.
    void theNextRowIsCurrentWhereOneWasRemoved()
    {
        Names list(numbered(10));
        list.resize(500, 400);
        list.show();
        list.view->setCurrentIndex(list.view->model()->index(3, 0));
        auto *names = list.findChild<QStringListModel *>();
        QVERIFY(names->removeRows(3, 1));
        QCOMPARE(list.current(), u"Name 000004"_s);
        QVERIFY(names->removeRows(8, 1));
        QCOMPARE(list.current(), u"Name 000004"_s);
        list.view->setCurrentIndex(list.view->model()->index(7, 0));
        QVERIFY(names->removeRows(7, 1));
        QCOMPARE(list.current(), u"Name 000007"_s);
    }

    void anotherErrorIsTold()
    {
        Names list(numbered(3));
        list.show();
        list.setState(failedAt(1, ApiError::Kind::Server));
        auto *notice = list.findChild<Notice *>();
        const QString before = notice->title();
        list.setState(failedAt(1, ApiError::Kind::Offline));
        QVERIFY(notice->title() != before);
        list.setState({LoadState::Phase::Ready, 0, 0, {}, {}});
        QVERIFY(notice->isHidden());
        list.setState(failedAt(1, ApiError::Kind::Offline));
        QVERIFY(!notice->isHidden());
    }

    void returnGoesToWhatWasSearchedFor()
    {
        Names list(numbered(many));
        QVERIFY(searchAndReturn(&list));
        QTRY_VERIFY(list.view->hasFocus());
        QCOMPARE(list.current(), u"Name 039990"_s);
    }

    void typingOnStaysInTheField()
    {
        Names list(numbered(many));
        QVERIFY(searchAndReturn(&list));
        QTest::keyClicks(list.searchField(), u"7"_s);
        auto *filter = qobject_cast<ListFilter *>(list.view->model());
        QTRY_VERIFY(!filter->isSearching() && filter->rowCount() == 1);
        QVERIFY(list.searchField()->hasFocus());
    }
};

QTEST_MAIN(TestListPane)
#include "tst_listpane.moc"
