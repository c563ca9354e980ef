// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerypages.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/groupedleveldelegate.h"
#include "ui/widgets/groupedtree.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

namespace gallery {

namespace {

QTableView *makeServices()
{
    auto *model = new QStandardItemModel(0, 4);
    model->setHorizontalHeaderLabels({{}, u"Service"_s, u"Escalation policy"_s, u"On call now"_s});
    const auto add = [model](const QString &name, const QString &policy, const QString &who,
                             Tone tone, bool on) {
        auto *check = new QStandardItem;
        check->setCheckable(true);
        check->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        auto *chip = new QStandardItem;
        chip->setData(who, ChipTextRole);
        chip->setData(int(tone), ChipKindRole);
        model->appendRow({check, new QStandardItem(name), new QStandardItem(policy), chip});
    };
    add(u"Web shop"_s, u"Shop on-call"_s, u"Anna Petit"_s, Tone::Good, true);
    add(u"Checkout API"_s, u"Payments"_s, u"Marc Dubois"_s, Tone::Good, false);
    add(u"Intranet"_s, u"Office hours"_s, u"Nobody until 08:00"_s, Tone::Caution, false);
    add(u"Legacy billing"_s, u"Payments"_s, u"Service disabled"_s, Tone::Neutral, false);
    add(u"Mobile backend"_s, u"Mobile"_s, u"Ines Laurent"_s, Tone::Good, false);
    for (int i = 0; i < 30; ++i)
        add(u"Service with quite a long name %1"_s.arg(i), u"Mobile"_s, u"Ines Laurent"_s,
            Tone::Good, false);
    auto *table = new QTableView;
    setUpTable(table, u"Services"_s);
    table->setModel(model);
    table->setColumnWidth(0, 46);
    table->setColumnWidth(1, 140);
    table->setColumnWidth(2, 140);
    table->selectRow(0);
    return table;
}

} // namespace

QWidget *makeStepOne()
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::Space5);
    auto *list = new Card(u"Which PagerDuty service should receive the alerts?"_s);
    list->setSubtitle(u"Choose one or several, or make a new one. No integration is added yet: "
                      "Uptrends adds its own in the next step."_s);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(10);
    bar->addWidget(new SearchField(u"Search 214 services"_s));
    bar->addWidget(new Button(u"New service"_s));
    list->body()->addLayout(bar);
    list->body()->addWidget(makeServices(), 1);
    row->addWidget(list, 6);

    auto *form = new Card(u"New service"_s);
    auto *name = new Field(u"&Name"_s, new QLineEdit(u"Uptrends – Web shop"_s));
    name->setGood(u"This name is free."_s);
    auto *descriptionEdit = new QLineEdit;
    descriptionEdit->setPlaceholderText(u"Optional"_s);
    auto *policyBox = new QComboBox;
    policyBox->addItems({u"Shop on-call"_s, u"Payments"_s, u"Office hours"_s});
    auto *policy = new Field(u"Escalation policy"_s, policyBox);
    policy->setHelp(u"Anna Petit now, then Marc Dubois after 30 minutes."_s);
    auto *grouping = new Field(
        u"Alert grouping"_s,
        new SegmentedControl({u"Off"_s, u"Time"_s, u"Content"_s, u"Intelligent"_s}));
    grouping->setHelp(u"Uptrends already sends one alert per problem, so Off is a good start."_s);
    form->body()->setSpacing(tokens::Space4);
    form->body()->addWidget(name);
    form->body()->addWidget(new Field(u"Description"_s, descriptionEdit));
    form->body()->addWidget(policy);
    form->body()->addWidget(grouping);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(new Button(u"Create service"_s, Button::Kind::Primary));
    buttons->addWidget(new Button(u"Cancel"_s));
    buttons->addStretch();
    form->body()->addLayout(buttons);
    form->body()->addStretch();
    row->addWidget(form, 5);
    auto *window = makeWindow(content, 0, 0, u"Continue"_s);
    QMetaObject::invokeMethod(name, [name] { name->setFocus(); }, Qt::QueuedConnection);
    return window;
}

namespace {

GroupedTree *makeLevels()
{
    auto *model = new QStandardItemModel(0, 4);
    const auto group = [model](const QString &name) {
        auto *item = new QStandardItem(name);
        item->setData(int(RowKind::Group), RowKindRole);
        item->setData(u"12 monitors"_s, NoteRole);
        model->appendRow(item);
        return item;
    };
    const auto level = [](QStandardItem *parent, const QString &name, const QString &note, bool on,
                          const QString &chipText, Tone tone) {
        QList<QStandardItem *> cells;
        auto *first = new QStandardItem(name);
        first->setData(note, NoteRole);
        auto *ok = new QStandardItem(u"OK alerts"_s);
        auto *reminders = new QStandardItem(u"Reminders"_s);
        for (auto *cell : {first, ok, reminders}) {
            cell->setCheckable(true);
            cell->setCheckState(on && cell != reminders ? Qt::Checked : Qt::Unchecked);
        }
        auto *chip = new QStandardItem;
        chip->setData(chipText, ChipTextRole);
        chip->setData(int(tone), ChipKindRole);
        parent->appendRow({first, ok, reminders, chip});
    };
    auto *critical = group(u"Web shop – critical"_s);
    level(critical, u"Level 1"_s, u"after 1 error"_s, true, u"Will be attached"_s, Tone::Accent);
    level(critical, u"Level 2"_s, u"after 15 min"_s, true, u"Will be attached"_s, Tone::Accent);
    level(critical, u"Level 3"_s, u"off"_s, false, {}, Tone::Neutral);
    auto *performance = group(u"Web shop – performance"_s);
    level(performance, u"Level 1"_s, u"after 3 errors"_s, false, u"Already attached"_s,
          Tone::Neutral);
    level(performance, u"Level 2"_s, u"after 60 min"_s, false, {}, Tone::Neutral);
    auto *checkout = group(u"Checkout API"_s);
    level(checkout, u"Level 1"_s, u"after 1 error"_s, true, u"Will be attached"_s, Tone::Accent);
    auto *tree = new GroupedTree(u"Escalation levels"_s);
    tree->setModel(model);
    tree->setColumnWidth(0, 260);
    tree->setColumnWidth(1, 130);
    tree->setColumnWidth(2, 130);
    return tree;
}

} // namespace

QWidget *makeStepThree()
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::Space5);
    auto *card = new Card(u"When should “Web shop → PagerDuty” be used?"_s);
    card->setSubtitle(u"An integration does nothing by itself: tick the escalation levels that "
                      "should alert through it."_s);
    auto *search = new SearchField(u"Search 38 definitions"_s);
    search->setFixedWidth(220);
    card->setHeaderWidget(search);
    card->setFlush(true);
    auto *tree = makeLevels();
    card->body()->addWidget(tree, 1);
    row->addWidget(card, 1);
    auto *change = new Card(u"What will change"_s);
    change->setFixedWidth(270);
    change->setSubtitle(u"Nothing is sent before you press Save."_s);
    auto *number = new QHBoxLayout;
    number->setSpacing(tokens::Space2);
    number->addWidget(new FlowText(u"3"_s, TypeRole::BigNumber), 0, Qt::AlignBaseline);
    number->addWidget(new FlowText(u"levels get the integration"_s, TypeRole::Body, Role::Muted), 1,
                      Qt::AlignBottom);
    change->body()->addLayout(number);
    change->body()->addWidget(new FlowText(
        u"2 alert definitions, 24 monitors.\n1 level has it already and is left alone."_s,
        TypeRole::Note, Role::Muted));
    auto *caution = new Notice(Tone::Caution);
    caution->setCompact(true);
    caution->setRichText(u"<b>Level 2 of Web shop – critical</b> has no operator on duty at night. "
                         "PagerDuty will still be alerted."_s);
    change->body()->addWidget(caution);
    auto *quiet = new Notice(Tone::Neutral);
    quiet->setCompact(true);
    quiet->setText(u"Reminders are off: they do not change a PagerDuty incident."_s);
    change->body()->addWidget(quiet);
    change->body()->addStretch();
    row->addWidget(change);
    return makeWindow(content, 0, 2, u"Save 3 changes"_s);
}

} // namespace gallery
