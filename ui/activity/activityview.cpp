// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activityview.h"

#include "core/changes/changerun.h"
#include "core/changes/inverse.h"
#include "ui/activity/activitylist.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/words/changewords.h"
#include "ui/words/errornotice.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

namespace {

Doing doingOf(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::CreateService:
        return Doing::CreatingService;
    case Change::Kind::CreateEscalationPolicy:
        return Doing::CreatingPolicy;
    case Change::Kind::SetAlertGrouping:
        return Doing::SettingGrouping;
    case Change::Kind::AttachIntegration:
        return Doing::Attaching;
    case Change::Kind::DetachIntegration:
        return Doing::Detaching;
    case Change::Kind::SendTestMessage:
        return Doing::SendingTest;
    default:
        return Doing::Removing;
    }
}

} // namespace

ActivityView::ActivityView(Account *account, Journal *journal, QWidget *parent)
    : QWidget(parent)
    , m_account(account)
    , m_journal(journal)
{
    setObjectName(QStringLiteral("activityView"));
    auto *header = new PageHeader(tr("Activity"), this);
    header->setSubtitle(tr("What this app changed at PagerDuty and Uptrends from this computer."));
    auto *listCard = new Card;
    m_list = new ActivityList(new ActivityModel(journal, this), listCard);
    listCard->body()->addWidget(m_list, 1);

    m_card = new Card(tr("Details"));
    m_hint = new FlowText(tr("Choose a change to see more of it."), TypeRole::Body, Role::Muted,
                          m_card);
    m_facts = new KeyValueList(m_card);
    m_notice = new Notice(Tone::Neutral, m_card);
    m_notice->setCompact(true);
    m_undo = new Button(tr("Undo…"), Button::Kind::Secondary, m_card);
    m_undo->setObjectName(QStringLiteral("undoChangeButton"));
    m_leave = new Button(tr("Leave it as it is"), Button::Kind::Secondary, m_card);
    m_leave->setObjectName(QStringLiteral("leaveChangeButton"));
    m_copy = new Button(tr("Copy"), Button::Kind::Quiet, m_card);
    m_copy->setObjectName(QStringLiteral("copyChangeButton"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::Space2);
    for (Button *button : {m_undo, m_leave, m_copy})
        buttons->addWidget(button);
    buttons->addStretch();
    m_card->body()->addWidget(m_hint);
    m_card->body()->addWidget(m_facts);
    m_card->body()->addWidget(m_notice);
    m_card->body()->addLayout(buttons);
    m_card->body()->addStretch();

    auto *columns = new Columns(tokens::TwoColumnsWidth, this);
    columns->addPart(listCard, 6, 1);
    columns->addPart(m_card, 4, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::PageMargin, tokens::Space5, tokens::PageMargin,
                               tokens::Space5);
    layout->setSpacing(tokens::Space4);
    layout->addWidget(header);
    layout->addWidget(columns, 1);

    connect(m_list, &ActivityList::currentChanged, this, &ActivityView::showEntry);
    connect(m_journal, &Journal::entryChanged, this, &ActivityView::showEntry);
    connect(m_undo, &Button::clicked, this, &ActivityView::askUndo);
    connect(m_leave, &Button::clicked, this, [this] { m_journal->leave(m_list->currentEntry()); });
    connect(m_copy, &Button::clicked, this, &ActivityView::copy);
    showEntry();
}

ActivityView::~ActivityView()
{
    m_stop.request_stop();
}

void ActivityView::focusFirst()
{
    QTreeView *view = m_list->view();
    if (!view->currentIndex().isValid() && view->model()->rowCount() > 0)
        view->setCurrentIndex(view->model()->index(0, 0));
    view->setFocus(Qt::OtherFocusReason);
}

void ActivityView::showEntry()
{
    const JournalEntry *entry = m_journal->entry(m_list->currentEntry());
    m_hint->setVisible(!entry);
    m_facts->setVisible(entry);
    for (Button *button : {m_undo, m_leave, m_copy})
        button->setVisible(entry);
    m_notice->hide();
    if (!entry)
        return;
    m_facts->clear();
    m_facts->addRow(tr("Change"), changeSentence(entry->change));
    if (const QString detail = changeDetail(entry->change); !detail.isEmpty())
        m_facts->addRow(tr("How"), detail);
    m_facts->addRow(tr("Begun"), locale().toString(entry->at.toLocalTime(), QLocale::LongFormat));
    const ChipWords chip = outcomeChip(*entry);
    m_facts->addRow(tr("Result"), new Chip(chip.text, chip.tone));

    const bool open = entry->outcome == Outcome::Open && !entry->left;
    m_leave->setVisible(open);
    m_undo->setVisible(!open);
    m_undo->setBusy(m_undoing == entry->id);
    if (m_undoing != entry->id)
        m_undo->setDisabledReason(whyNoUndo(*entry));
    if (entry->error) {
        const ErrorWords words = errorWords(*entry->error, doingOf(entry->change.kind),
                                            entry->change.name);
        m_notice->showMessage(Tone::Caution, words.title, errorText(words));
    } else if (open) {
        m_notice->showMessage(Tone::Caution, tr("How this ended is not known"),
                              tr("The app was closed while it was under way. Look at the service; "
                                 "the set-up also finds out when it is opened again."));
    }
}

void ActivityView::askUndo()
{
    const JournalEntry *entry = m_journal->entry(m_list->currentEntry());
    const std::optional<Change> inverse = entry ? inverseOf(*entry) : std::nullopt;
    if (!inverse || m_undoing != 0)
        return;
    ConfirmSheet::Content content;
    content.title = tr("%1?", "a change, as a question").arg(changeSentence(*inverse));
    content.text = undoConsequence(*inverse);
    content.primary = tr("Undo");
    content.danger = inverse->kind == Change::Kind::RemoveService;
    ConfirmSheet::ask(this, content, [this, inverse](ConfirmSheet::Choice choice) {
        if (choice == ConfirmSheet::Choice::Primary)
            undo(*inverse);
    });
}

void ActivityView::undo(const Change &inverse)
{
    m_undoing = inverse.undoes;
    showEntry();
    onFinished(this, carryOut(this, m_account, m_journal, inverse, m_stop.get_token()),
               [this, inverse](const Result<Change> &result) {
                   m_undoing = 0;
                   showEntry();
                   if (result) {
                       Q_EMIT undone();
                       return;
                   }
                   if (result.error().kind == ApiError::Kind::Unauthorized)
                       m_account->reportUnauthorized(result.error().service);
                   showError(
                       m_notice, errorWords(result.error(), doingOf(inverse.kind), inverse.name),
                       {[this, inverse] { undo(inverse); },
                        [this](const ErrorWords &words) { Q_EMIT errorActionRequested(words); }});
               });
}

QString ActivityView::report(const JournalEntry &entry) const
{
    QStringList lines {locale().toString(entry.at.toLocalTime(), QLocale::LongFormat),
                       changeSentence(entry.change), changeDetail(entry.change),
                       outcomeChip(entry).text};
    if (entry.error)
        lines.append(
            errorLine(errorWords(*entry.error, doingOf(entry.change.kind), entry.change.name)));
    lines.append(entry.change.id);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void ActivityView::copy() const
{
    if (const JournalEntry *entry = m_journal->entry(m_list->currentEntry()))
        QGuiApplication::clipboard()->setText(report(*entry));
}

} // namespace alertbridge::ui
