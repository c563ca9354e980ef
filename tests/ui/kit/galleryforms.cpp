// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerypages.h"

#include "ui/theme/theme.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/steppath.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>

using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

namespace gallery {

namespace {

Card *makeButtons()
{
    auto *card = new Card(u"Buttons and chips"_s);
    for (const bool enabled : {true, false}) {
        auto *row = new QWidget;
        auto *flow = new FlowLayout(row);
        for (const auto &[text, kind] : {std::pair {u"Primary"_s, Button::Kind::Primary},
                                         std::pair {u"Secondary"_s, Button::Kind::Secondary},
                                         std::pair {u"Quiet"_s, Button::Kind::Quiet},
                                         std::pair {u"Delete service"_s, Button::Kind::Danger},
                                         std::pair {u"A link"_s, Button::Kind::Link}}) {
            auto *button = new Button(text, kind);
            button->setEnabled(enabled);
            flow->addWidget(button);
        }
        auto *busy = new Button(u"Save 3 changes"_s, Button::Kind::Primary);
        busy->setBusy(enabled);
        busy->setEnabled(enabled);
        flow->addWidget(busy);
        auto *icon = new Button(u"Use my browser"_s);
        icon->setLeadingIcon(Icon::Browser);
        icon->setEnabled(enabled);
        flow->addWidget(icon);
        flow->addWidget(new Button(Icon::Copy, u"Copy"_s));
        auto *menuButton = new Button(u"More"_s);
        menuButton->setMenu(new QMenu(menuButton));
        menuButton->setEnabled(enabled);
        flow->addWidget(menuButton);
        card->body()->addWidget(row);
    }
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips);
    for (const auto &[text, tone] :
         {std::pair {u"Already attached"_s, Tone::Neutral},
          std::pair {u"Will be attached"_s, Tone::Accent}, std::pair {u"Anna Petit"_s, Tone::Good},
          std::pair {u"Nobody until 08:00"_s, Tone::Caution}, std::pair {u"Failed"_s, Tone::Bad}})
        flow->addWidget(new Chip(text, tone));
    flow->addWidget(new Spinner);
    flow->addWidget(new Spinner(24));
    card->body()->addWidget(chips);
    auto *icons = new QWidget;
    auto *iconFlow = new FlowLayout(icons, 14);
    for (int i = 0; i < int(Icon::IconCount); ++i)
        iconFlow->addWidget(new IconLabel(Icon(i), Role::Text, 18));
    card->body()->addWidget(icons);
    auto *elided = new ElidedLabel(u"A line that is too long for its place and shortens itself"_s);
    elided->setFixedWidth(220);
    card->body()->addWidget(elided);
    auto *bar = new BusyBar;
    bar->setBusy(true);
    card->body()->addWidget(bar);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    card->body()->addWidget(progress);
    auto *line = new BusyLine(u"Reading 214 services…"_s);
    line->setCancelable(true);
    card->body()->addWidget(line);
    card->body()->addStretch();
    return card;
}

Card *makeFields()
{
    auto *card = new Card(u"Fields"_s);
    card->body()->setSpacing(tokens::Space4);
    auto *wrong = new Field(u"Name"_s, new QLineEdit(u"Web shop"_s));
    wrong->setError(u"A service of this name exists already. Nothing was created; choose another "
                    "name."_s);
    auto *token = new PasswordField;
    token->setText(u"0123456789abcdef"_s);
    auto *secret = new Field(u"API token"_s, token);
    secret->setHelp(
        u"Stays in the keychain of this computer. <a href=\"x\">Where do I find it?</a>"_s);
    auto *off = new QLineEdit(u"Read only account"_s);
    off->setEnabled(false);
    auto *combo = new QComboBox;
    combo->addItems({u"Europe (EU)"_s, u"United States (US)"_s});
    auto *region = new Field(u"Region"_s, combo);
    region->setOptional(true);
    region->setCaution(u"This token belongs to the other region."_s);
    card->body()->addWidget(wrong);
    card->body()->addWidget(secret);
    card->body()->addWidget(region);
    card->body()->addWidget(new Field(u"Disabled"_s, off));
    auto *row = new QHBoxLayout;
    auto *spin = new QSpinBox;
    spin->setSuffix(u" min"_s);
    spin->setValue(15);
    row->addWidget(spin);
    auto *segmented = new SegmentedControl({u"Off"_s, u"Time"_s, u"Content"_s});
    segmented->setSegmentEnabled(2, false, u"Not in this plan"_s);
    row->addWidget(segmented);
    row->addStretch();
    card->body()->addLayout(row);
    auto *ticks = new QHBoxLayout;
    auto *tick = new QCheckBox(u"Reminders"_s);
    tick->setChecked(true);
    ticks->addWidget(tick);
    ticks->addWidget(new QCheckBox(u"OK alerts"_s));
    auto *gone = new QCheckBox(u"Unavailable"_s);
    gone->setChecked(true);
    gone->setEnabled(false);
    ticks->addWidget(gone);
    auto *radio = new QRadioButton(u"Europe"_s);
    radio->setChecked(true);
    ticks->addWidget(radio);
    ticks->addWidget(new QRadioButton(u"United States"_s));
    ticks->addStretch();
    card->body()->addLayout(ticks);
    card->body()->addStretch();
    return card;
}

} // namespace

QWidget *makeControls()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(28, 20, 28, 20);
    column->setSpacing(tokens::Space4);
    auto *path = new StepPath;
    using State = StepPath::State;
    path->setSteps({{u"PagerDuty service"_s, u"Where incidents open"_s, State::Done, true},
                    {u"Uptrends integration"_s, u"Sign in and connect"_s, State::Failed, true},
                    {u"Escalation levels"_s, u"When it is used"_s, State::Current, true},
                    {u"Proof"_s, u"One test message"_s}});
    column->addWidget(path);
    auto *narrow = new StepPath;
    narrow->setSteps({path->step(0), path->step(1), path->step(2), path->step(3)});
    narrow->setFixedWidth(520);
    column->addWidget(narrow);
    auto *row = new QHBoxLayout;
    row->setSpacing(tokens::Space5);
    row->addWidget(makeButtons(), 1);
    row->addWidget(makeFields(), 1);
    column->addLayout(row, 1);
    return page;
}

QWidget *makeMessages()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(28, 20, 28, 20);
    row->setSpacing(tokens::Space5);
    auto *left = new QVBoxLayout;
    left->setSpacing(tokens::Space3);
    left->addWidget(new Notice(Tone::Neutral, u"Nothing is sent yet"_s,
                               u"The practice account answers in place of the real services."_s));
    left->addWidget(new Notice(Tone::Good, u"Three levels saved"_s,
                               u"Read back from Uptrends a moment ago."_s));
    left->addWidget(new Notice(Tone::Caution, u"One thing to look at"_s,
                               u"Level 2 fires after 15 minutes, while reminders still run."_s));
    auto *bad = new Notice(
        Tone::Bad, u"Uptrends refused the change"_s,
        u"The operator may not edit alert definitions. Level 1 is as it was. Ask "
        "an administrator, or sign in as another operator."_s);
    bad->addAction(u"Try again"_s);
    bad->addAction(u"Sign in again"_s, Button::Kind::Quiet);
    bad->setClosable(true);
    left->addWidget(bad);
    auto *list = new QListWidget;
    for (int i = 0; i < 14; ++i)
        list->addItem(u"A plain list, row %1"_s.arg(i));
    list->setCurrentRow(1);
    left->addWidget(list, 1);
    row->addLayout(left, 1);

    auto *right = new QVBoxLayout;
    auto *card = new Card;
    auto *empty = new EmptyState(Icon::Integrations, u"No integrations yet"_s,
                                 u"An integration carries alerts from Uptrends to PagerDuty. The "
                                 "set-up makes the first one with you."_s);
    empty->addAction(u"Start the set-up"_s, Button::Kind::Primary);
    card->body()->addWidget(empty);
    right->addWidget(card, 1);
    ConfirmSheet::Content content;
    content.title = u"Save 3 changes to Uptrends?"_s;
    content.text = u"These escalation levels will alert through “Web shop → PagerDuty”."_s;
    content.items = {u"Web shop – critical, level 1"_s, u"Web shop – critical, level 2"_s,
                     u"Checkout API, level 1"_s};
    content.primary = u"Save 3 changes"_s;
    content.secondary = u"Save and test"_s;
    auto *sheet = new ConfirmSheet(content);
    sheet->setWindowFlags(Qt::Widget);
    right->addWidget(sheet);
    content.danger = true;
    content.title = u"Delete the service “Legacy billing”?"_s;
    content.items.clear();
    content.text = u"Its incidents stay readable. This cannot be undone."_s;
    content.primary = u"Delete service"_s;
    content.secondary.clear();
    auto *danger = new ConfirmSheet(content);
    danger->setWindowFlags(Qt::Widget);
    right->addWidget(danger);
    auto *menu = new QMenu;
    menu->addAction(makeIcon(Icon::Copy), u"Copy\tCtrl+C"_s);
    menu->addAction(makeIcon(Icon::ExternalLink), u"Open in PagerDuty"_s);
    menu->addSeparator();
    QAction *ticked = menu->addAction(u"Show muted"_s);
    ticked->setCheckable(true);
    ticked->setChecked(true);
    menu->addAction(u"Unavailable"_s)->setEnabled(false);
    menu->addMenu(u"More"_s)->addAction(u"x"_s);
    menu->setActiveAction(menu->actions().at(1));
    menu->setWindowFlags(Qt::Widget);
    right->addWidget(menu, 0, Qt::AlignLeft);
    menu->show();
    row->addLayout(right, 1);
    return page;
}

} // namespace gallery
