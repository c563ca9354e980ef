// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerypages.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stepguide.h"
#include "ui/widgets/taglist.h"
#include "ui/widgets/timeline.h"

#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

namespace gallery {

QWidget *makeStepTwo()
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::Space5);
    auto *guideCard = new Card(u"In Uptrends"_s);
    guideCard->setSubtitle(u"Do these in the page on the right. Alertbridge ticks them as it sees "
                           "them happen."_s);
    auto *guide = new StepGuide;
    guide->setItems(
        {{u"Sign in to Uptrends"_s, {}},
         {u"Add an integration, choose PagerDuty"_s, {}},
         {u"Press “Alert with PagerDuty”"_s, {}},
         {u"Sign in to PagerDuty"_s, u"Single sign-on refused here? Use your browser."_s},
         {u"Choose the services, press Connect"_s, {}},
         {u"Name it and Save"_s, {}}});
    guide->setCurrent(3);
    guide->setWaiting(u"Waiting for the new integration… last looked 3 s ago."_s);
    guideCard->body()->addWidget(guide);
    guideCard->body()->addStretch();
    guideCard->setFixedWidth(300);
    row->addWidget(guideCard);

    auto *web = new Card;
    web->setFlush(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(10);
    bar->addWidget(new Button(Icon::ChevronLeft, u"Back"_s));
    bar->addWidget(new Button(Icon::Reload, u"Reload"_s));
    auto *address = new QLineEdit(u"identity.pagerduty.com"_s);
    address->setReadOnly(true);
    address->addAction(makeIcon(Icon::Lock, Role::Good), QLineEdit::LeadingPosition);
    bar->addWidget(address, 1);
    auto *browser = new Button(u"Use my browser"_s);
    browser->setLeadingIcon(Icon::Browser);
    bar->addWidget(browser);
    web->body()->addLayout(bar);
    web->body()->addStretch();
    row->addWidget(web, 1);
    return makeWindow(content, 0, 1, u"Continue"_s);
}

QWidget *makeStepFour()
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::Space5);
    auto *proof = new Card(u"Proof for “Web shop”"_s);
    proof->setSubtitle(
        u"A real test message goes through. It pages whoever is on call, and resolves itself."_s);
    auto *timeline = new Timeline;
    using State = Timeline::State;
    timeline->setHops(
        {{State::Good,
          u"Sent to PagerDuty"_s,
          u"Events API accepted “[TEST] Uptrends → PagerDuty connection test”."_s,
          {},
          {},
          u"0.3 s"_s},
         {State::Good, u"Incident opened"_s, u"#4127 on Web shop, urgency low."_s,
          u"Open in PagerDuty"_s, QUrl(u"https://example.com/incident"_s), u"1.1 s"_s},
         {State::Caution,
          u"Somebody was told"_s,
          u"Anna Petit, by push notification and e-mail."_s,
          {},
          {},
          u"1.9 s"_s},
         {State::Running, u"Resolving"_s, u"Waiting for PagerDuty to confirm…"_s, {}, {}, u"now"_s},
         {State::Pending, u"Confirmed"_s, u"Read back as resolved."_s, {}, {}, {}},
         {State::Bad,
          u"Failed hop"_s,
          u"PagerDuty did not answer within 30 s."_s,
          {},
          {},
          u"30 s"_s},
         {State::Skipped, u"Left out"_s, u"Not needed."_s, {}, {}, {}}});
    proof->body()->addWidget(timeline);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new Button(u"Send again"_s));
    buttons->addWidget(new Button(u"Copy report"_s, Button::Kind::Quiet));
    buttons->addStretch();
    proof->body()->addLayout(buttons);
    proof->body()->addStretch();
    row->addWidget(proof, 3);
    auto *facts = new Card(u"What exists now"_s);
    auto *list = new KeyValueList;
    list->addRow(u"PagerDuty service"_s, u"Web shop"_s);
    list->addRow(u"Uptrends integration"_s, u"Web shop → PagerDuty"_s);
    list->addRow(u"Used by"_s, u"4 levels in 3 definitions"_s);
    list->addRow(u"On call now"_s, u"Anna Petit"_s);
    list->addRow(u"Not covered"_s, new Chip(u"2 definitions"_s, Tone::Caution));
    facts->body()->addWidget(list);
    facts->body()->addStretch();
    row->addWidget(facts, 2);
    return makeWindow(content, 0, 3, u"Finish"_s);
}

namespace {

QTableView *makeLevelTable()
{
    auto *model = new QStandardItemModel(0, 5);
    model->setHorizontalHeaderLabels({{}, u"Integration"_s, u"OK alerts"_s, u"Reminders"_s, {}});
    const auto add = [model](const QString &name, bool on, int known, const QString &note) {
        QList<QStandardItem *> row;
        for (int i = 0; i < 5; ++i)
            row.append(new QStandardItem);
        row[0]->setCheckable(true);
        row[0]->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        row[1]->setText(name);
        for (int i : {2, 3}) {
            if (known == 1) {
                row[i]->setCheckable(true);
                row[i]->setCheckState(i == 2 ? Qt::Checked : Qt::Unchecked);
            } else {
                row[i]->setText(known == 0 ? u"unknown"_s : u"–"_s);
                row[i]->setData(true, MutedRole);
            }
        }
        if (known == 0) {
            row[4]->setData(note, LinkTextRole);
        } else {
            row[4]->setText(note);
            row[4]->setData(true, MutedRole);
        }
        model->appendRow(row);
    };
    add(u"Web shop → PagerDuty"_s, true, 1, u"set by you, today"_s);
    add(u"E-mail"_s, true, 0, u"Set now"_s);
    add(u"SMS"_s, false, 2, {});
    auto *table = new QTableView;
    setUpTable(table, u"Integrations"_s);
    table->setModel(model);
    table->setColumnWidth(0, 42);
    table->setColumnWidth(1, 170);
    table->setColumnWidth(2, 90);
    table->setColumnWidth(3, 90);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFixedHeight(34 + 3 * 40 + 2);
    return table;
}

} // namespace

QWidget *makeLevelsForm()
{
    auto *content = new QWidget;
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(tokens::Space4);
    auto *header = new PageHeader(u"Web shop – critical"_s);
    header->setBreadcrumb(u"Alert definitions"_s);
    header->setChip(u"Active"_s, Tone::Good);
    header->addAction(new Button(u"Test this level"_s));
    page->addWidget(header);
    auto *tabs = new QTabBar;
    for (const QString &tab :
         {u"Main"_s, u"Escalation level 1"_s, u"Escalation level 2"_s, u"Escalation level 3"_s})
        tabs->addTab(tab);
    tabs->setCurrentIndex(1);
    page->addWidget(tabs);

    auto *left = new QVBoxLayout;
    left->setSpacing(tokens::Space4);
    auto *when = new Card(u"Generate an alert when"_s);
    auto *first = new QWidget;
    auto *firstRow = new FlowLayout(first, 10);
    firstRow->addWidget(new SegmentedControl({u"errors occurred"_s, u"error lasts"_s}));
    auto *count = new QSpinBox;
    count->setValue(1);
    firstRow->addWidget(count);
    firstRow->addWidget(new FlowText(u"or more errors"_s, TypeRole::Body, Role::Muted));
    when->body()->addWidget(first);
    auto *second = new QWidget;
    auto *secondRow = new FlowLayout(second, 10);
    secondRow->addWidget(new FlowText(u"Send at most"_s));
    auto *reminders = new QSpinBox;
    reminders->setValue(3);
    secondRow->addWidget(reminders);
    secondRow->addWidget(new FlowText(u"reminders, every"_s));
    auto *minutes = new QSpinBox;
    minutes->setValue(15);
    secondRow->addWidget(minutes);
    secondRow->addWidget(new FlowText(u"minutes"_s));
    when->body()->addWidget(second);
    left->addWidget(when);
    auto *by = new Card(u"Alerting by integrations"_s);
    by->body()->addWidget(makeLevelTable());
    left->addWidget(by);
    left->addStretch();

    auto *right = new QVBoxLayout;
    right->setSpacing(tokens::Space4);
    auto *message = new Card(u"Custom message"_s);
    auto *edit = new QPlainTextEdit(u"Runbook: shop/critical. Call the duty manager."_s);
    edit->setFixedHeight(72);
    auto *field = new Field({}, edit);
    field->setHelp(u"Arrives in PagerDuty under Custom details › Message."_s);
    message->body()->addWidget(field);
    right->addWidget(message);
    auto *people = new Card(u"Groups and operators"_s);
    auto *tags = new TagList;
    tags->setTags({{u"Web team"_s, 1}, {u"Anna Petit"_s, 2}});
    tags->setAddText(u"Add"_s);
    people->body()->addWidget(tags);
    right->addWidget(people);
    right->addWidget(new Notice(Tone::Caution, u"One thing to look at"_s,
                                u"Level 2 fires after 15 minutes, while reminders of level 1 still "
                                "run: people will be told twice."_s));
    right->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(tokens::Space5);
    columns->addLayout(left, 11);
    columns->addLayout(right, 9);
    page->addLayout(columns, 1);
    return makeWindow(content, 2, -1, u"Review and save"_s);
}

namespace {

class Mark : public QWidget
{
public:
    Mark() { setFixedSize(44, 44); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintMark(&painter, rect());
    }
};

Card *makeWay(const QString &title, const QString &text, const QString &action, Button::Kind kind)
{
    auto *card = new Card(title);
    card->setFixedWidth(340);
    card->setSubtitle(text);
    card->body()->addWidget(new Button(action, kind), 0, Qt::AlignLeft);
    card->body()->addStretch();
    return card;
}

} // namespace

QWidget *makeWelcome()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(6);
    column->addStretch();
    column->addWidget(new Mark, 0, Qt::AlignHCenter);
    column->addSpacing(tokens::Space3);
    column->addWidget(
        new FlowText(u"From an Uptrends error to a person who knows"_s, TypeRole::Hero), 0,
        Qt::AlignHCenter);
    column->addWidget(new FlowText(u"Set the path up in three steps, and see one real alert go all "
                                   "the way."_s,
                                   TypeRole::Body, Role::Muted),
                      0, Qt::AlignHCenter);
    column->addSpacing(tokens::Space5);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(tokens::Space5);
    ways->addStretch();
    ways->addWidget(makeWay(u"Connect my accounts"_s,
                            u"You need an Uptrends operator login and a PagerDuty account that may "
                            "create services."_s,
                            u"Connect"_s, Button::Kind::Primary));
    ways->addWidget(
        makeWay(u"Practise first"_s,
                u"Both services, simulated on this computer. Nothing is real, nobody is "
                "woken, everything can be tried."_s,
                u"Open the practice account"_s, Button::Kind::Secondary));
    ways->addStretch();
    column->addLayout(ways);
    column->addSpacing(tokens::Space5);
    column->addWidget(new Button(u"What is stored where?"_s, Button::Kind::Link), 0,
                      Qt::AlignHCenter);
    column->addStretch();
    return page;
}

} // namespace gallery
