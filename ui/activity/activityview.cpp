// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activityview.h"

#include "core/changes/activitydesk.h"
#include "core/changes/inverse.h"
#include "ui/activity/activitylist.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/copytext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/writegate.h"
#include "ui/words/changewords.h"
#include "ui/words/errornotice.h"

#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

ActivityView::ActivityView(const Workspace &workspace, ActivityDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_account(workspace.account)
    , m_journal(workspace.journal)
    , m_desk(desk)
    , m_gate(workspace.gate)
{
    setObjectName(QStringLiteral("activityView"));
    auto *header = new PageHeader(tr("Activity"), this);
    header->setSubtitle(tr("What this app changed at PagerDuty and Uptrends from this computer."));
    m_damage = new Notice(Tone::Caution, this);
    m_damage->setObjectName(QStringLiteral("damagedJournalNotice"));
    tellDamage();
    makeOpenEnds();
    auto *listCard = new Card;
    m_list = new ActivityList(new ActivityModel(m_journal, this), desk, listCard);
    listCard->body()->addWidget(m_list, 1);
    makeDetails();

    auto *columns = new Columns(tokens::TwoColumnsWidth, this);
    columns->addPart(listCard, 6, 1);
    columns->addPart(m_card, 4, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::PageMargin, tokens::Space5, tokens::PageMargin,
                               tokens::Space5);
    layout->setSpacing(tokens::Space4);
    layout->addWidget(header);
    layout->addWidget(m_damage);
    layout->addWidget(m_openEnds);
    layout->addWidget(columns, 1);

    if (m_gate) {
        for (Button *button : {m_finishAll, m_finish, m_undo})
            m_gate->guard(button);
        connect(m_gate, &WriteGate::changed, this, &ActivityView::showEntry);
    }
    connect(m_list, &ActivityList::currentChanged, this, &ActivityView::showEntry);
    connect(m_list, &ActivityList::copyRequested, this, &ActivityView::copyAll);
    connect(m_journal, &Journal::entryChanged, this, &ActivityView::showOpenEnds);
    connect(m_journal, &Journal::entryChanged, this, &ActivityView::showEntry);
    connect(m_desk, &ActivityDesk::changed, this, &ActivityView::showOpenEnds);
    connect(m_desk, &ActivityDesk::changed, this, &ActivityView::showEntry);
    showOpenEnds();
    showEntry();
}

ActivityView::~ActivityView() = default;

void ActivityView::tellDamage()
{
    m_damage->setVisible(m_journal->isDamaged());
    m_damage->setTitle(tr("The list of changes was damaged"));
    m_damage->setText(
        m_journal->damagedCopy().isEmpty()
            ? tr("What could be read of it is below. Later changes may be missing. The file is "
                 "left as it is: a copy could not be made, so nothing is written to it.")
            : tr("What could be read of it is below. Later changes may be missing. The whole "
                 "file is kept beside it, with “.damaged” at the end of its name."));
}

void ActivityView::makeOpenEnds()
{
    m_openEnds = new Notice(Tone::Caution, this);
    m_openEnds->setObjectName(QStringLiteral("openEndsNotice"));
    m_finishAll = m_openEnds->addAction(tr("Look and finish"), Button::Kind::Primary);
    m_finishAll->setObjectName(QStringLiteral("finishAllButton"));
    m_showOpenEnds = m_openEnds->addAction(tr("Show them"), Button::Kind::Secondary);
    m_showOpenEnds->setObjectName(QStringLiteral("showOpenEndsButton"));
    connect(m_finishAll, &Button::clicked, m_desk, &ActivityDesk::finishAll);
    connect(m_showOpenEnds, &Button::clicked, this, [this] {
        m_list->showInDoubt();
        m_list->view()->setCurrentIndex(m_list->view()->model()->index(0, 0));
        focusFirst();
    });
}

void ActivityView::makeDetails()
{
    m_card = new Card(tr("Details"));
    m_hint = new FlowText(tr("Choose a change to see more of it."), TypeRole::Body, Role::Muted,
                          m_card);
    m_facts = new KeyValueList(m_card);
    m_notice = new Notice(Tone::Neutral, m_card);
    m_notice->setObjectName(QStringLiteral("changeNotice"));
    m_notice->setCompact(true);
    auto *buttons = new FlowLayout;
    const auto add = [&](const QString &text, Button::Kind kind, const QString &objectName) {
        auto *button = new Button(text, kind, m_card);
        button->setObjectName(objectName);
        buttons->addWidget(button);
        return button;
    };
    m_finish = add(tr("Look and finish"), Button::Kind::Secondary,
                   QStringLiteral("finishChangeButton"));
    m_undo = add(tr("Undo…"), Button::Kind::Secondary, QStringLiteral("undoChangeButton"));
    m_leave = add(tr("Leave it as it is"), Button::Kind::Secondary,
                  QStringLiteral("leaveChangeButton"));
    m_copy = add(tr("Copy"), Button::Kind::Quiet, QStringLiteral("copyChangeButton"));
    m_card->body()->addWidget(m_hint);
    m_card->body()->addWidget(m_facts);
    m_card->body()->addWidget(m_notice);
    m_card->body()->addLayout(buttons);
    m_card->body()->addStretch();
    connect(m_finish, &Button::clicked, this, [this] { m_desk->finish(m_list->currentEntry()); });
    connect(m_undo, &Button::clicked, this, &ActivityView::askUndo);
    connect(m_leave, &Button::clicked, this, [this] { m_journal->leave(m_list->currentEntry()); });
    connect(m_copy, &Button::clicked, this, &ActivityView::copy);
}

void ActivityView::focusFirst()
{
    QTreeView *view = m_list->view();
    if (!view->currentIndex().isValid() && view->model()->rowCount() > 0)
        view->setCurrentIndex(view->model()->index(0, 0));
    view->setFocus(Qt::OtherFocusReason);
}

const JournalEntry *ActivityView::current() const
{
    return m_journal->entry(m_list->currentEntry());
}

void ActivityView::showOpenEnds()
{
    const QList<JournalEntry> open = m_journal->openEntries();
    m_openEnds->setVisible(!open.isEmpty());
    if (open.isEmpty())
        return;
    const int count = int(open.size());
    m_openEnds->setTitle(count == 1 ? tr("How 1 change ended is not known")
                                    : tr("How %n changes ended is not known", nullptr, count));
    m_openEnds->setText(
        count == 1 ? tr("The app was closed while it was under way. It can look at the service and "
                        "finish it where it had no effect; nothing is sent twice.")
                   : tr("The app was closed while they were under way. It can look at the services "
                        "and finish what had no effect; nothing is sent twice."));
    m_showOpenEnds->setText(count == 1 ? tr("Show it") : tr("Show them"));
    const bool finishable = std::any_of(
        open.begin(), open.end(), [this](const auto &entry) { return m_desk->canFinish(entry); });
    m_finishAll->setVisible(finishable);
    m_finishAll->setBusy(std::any_of(
        open.begin(), open.end(), [this](const auto &entry) { return m_desk->isBusy(entry.id); }));
}

void ActivityView::showEntry()
{
    const JournalEntry *entry = current();
    m_hint->setVisible(!entry);
    m_facts->setVisible(entry);
    for (Button *button : {m_finish, m_undo, m_leave, m_copy})
        button->setVisible(entry);
    m_notice->hide();
    if (!entry)
        return;
    showFacts(*entry);
    showButtons(*entry);
    showNotice(*entry);
}

void ActivityView::showFacts(const JournalEntry &entry)
{
    m_facts->clear();
    m_facts->addRow(tr("Change"), changeSentence(entry.change));
    const auto fields = changedFields(entry.change);
    for (const auto &[caption, values] : fields)
        m_facts->addRow(caption, values);
    const QStringList details = changeDetails(entry.change);
    if (fields.isEmpty() && !details.isEmpty())
        m_facts->addRow(tr("How"), details.join(QLatin1Char('\n')));
    m_facts->addRow(tr("At"), changeVendor(entry.change.kind));
    m_facts->addRow(tr("Profile"), m_account->profile().name);
    const QString begun = locale().toString(entry.at.toLocalTime(), QLocale::LongFormat);
    m_facts->addRow(tr("Begun"), entry.by.isEmpty()
                                     ? begun
                                     : tr("%1, by %2", "time, user").arg(begun, entry.by));
    if (entry.endedAt.isValid() && entry.at.secsTo(entry.endedAt) >= 60) // worth telling
        m_facts->addRow(tr("Ended"),
                        locale().toString(entry.endedAt.toLocalTime(), QLocale::LongFormat));
    const ChipWords chip = outcomeChip(entry);
    m_facts->addRow(tr("Result"), new Chip(chip.text, chip.tone));
}

void ActivityView::showButtons(const JournalEntry &entry)
{
    const bool busy = m_desk->isBusy(entry.id);
    const bool inDoubt = m_desk->isInDoubt(entry);
    m_finish->setVisible(m_desk->canFinish(entry));
    m_finish->setBusy(busy);
    m_leave->setVisible(inDoubt && !entry.left);
    m_leave->setDisabled(busy);
    const bool canUndo = m_desk->canUndo(entry);
    m_undo->setVisible(!inDoubt || canUndo);
    m_undo->setBusy(busy && !inDoubt);
    if (!busy && !(m_gate && m_gate->isClosed())) // its reason goes first
        m_undo->setDisabledReason(canUndo ? QString() : whyNoUndo(entry));
}

void ActivityView::showNotice(const JournalEntry &entry)
{
    const QString name = entry.change.name.isEmpty() ? entry.change.definitionName
                                                     : entry.change.name;
    const Doing doing = doingOf(entry.change.kind);
    const bool open = m_desk->isInDoubt(entry) && !entry.left;
    if (const auto error = m_desk->error(entry.id)) {
        const ErrorWords words = errorWords(*error, doing, name);
        if (words.action == ErrorWords::Action::None) { // the same again would end the same
            m_notice->showMessage(Tone::Bad, words.title, errorText(words));
            return;
        }
        showError(m_notice, words,
                  {[this, id = entry.id] {
                       const JournalEntry *again = m_journal->entry(id);
                       if (again && m_desk->canFinish(*again))
                           m_desk->finish(id);
                       else
                           m_desk->undo(id);
                   },
                   [this](const ErrorWords &shown) { Q_EMIT errorActionRequested(shown); }});
    } else if (entry.error) {
        const ErrorWords words = errorWords(*entry.error, doing, name);
        m_notice->showMessage(Tone::Caution, words.title, errorText(words));
    } else if (open && m_desk->canFinish(entry)) {
        m_notice->showMessage(Tone::Caution, tr("How this ended is not known"),
                              tr("The app was closed while it was under way. Look and finish asks "
                                 "the service, and sends it only where it had no effect."));
    } else if (open) {
        m_notice->showMessage(Tone::Caution, tr("How this ended is not known"),
                              tr("The app was closed while it was under way. The message may have "
                                 "gone out: look for it in PagerDuty."));
    }
}

void ActivityView::askUndo()
{
    const JournalEntry *entry = current();
    if (!entry || !m_desk->canUndo(*entry) || m_desk->isBusy(entry->id))
        return;
    const bool inDoubt = m_desk->isInDoubt(*entry);
    JournalEntry done = *entry;
    done.outcome = Outcome::Done; // in doubt, it looks first
    const std::optional<Change> inverse = inverseOf(done);
    ConfirmSheet::Content content;
    content.title = tr("Undo this change?");
    content.text = changeSentence(*inverse) + QLatin1Char('\n') + undoConsequence(*inverse);
    content.text = content.text.trimmed();
    if (inDoubt)
        content.text += QLatin1Char('\n')
                        + tr("Alertbridge looks first whether the change took effect.");
    content.primary = tr("Undo");
    content.danger = inverse->kind == Change::Kind::RemoveService
                     || inverse->kind == Change::Kind::RemoveDefinition;
    ConfirmSheet::ask(this, content, [this, id = entry->id](ConfirmSheet::Choice choice) {
        if (choice == ConfirmSheet::Choice::Primary)
            m_desk->undo(id);
    });
}

QString ActivityView::report(const JournalEntry &entry) const
{
    const QString begun = locale().toString(entry.at.toLocalTime(), QLocale::LongFormat);
    QStringList lines {
        entry.by.isEmpty() ? begun : tr("%1, by %2", "time, user").arg(begun, entry.by),
        tr("Profile: %1").arg(m_account->profile().name), changeSentence(entry.change)};
    lines += changeDetails(entry.change);
    lines.append(outcomeChip(entry).text);
    if (entry.error)
        lines.append(
            errorLine(errorWords(*entry.error, doingOf(entry.change.kind), entry.change.name)));
    lines.append(entry.change.id);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void ActivityView::copy() const
{
    if (const JournalEntry *entry = current())
        copyText(report(*entry), m_copy);
}

void ActivityView::copyAll(QWidget *button) const
{
    QStringList reports;
    const QList<qint64> shown = m_list->shownEntries();
    for (const qint64 id : shown) {
        if (const JournalEntry *entry = m_journal->entry(id))
            reports.append(report(*entry));
    }
    copyText(reports.join(QStringLiteral("\n\n")), button);
}

} // namespace alertbridge::ui
