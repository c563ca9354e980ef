// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/definitionlistpage.h"

#include "core/delivery/feedbook.h"
#include "core/inventory/accountinventory.h"
#include "ui/definitions/definitionlist.h"
#include "ui/definitions/namesheet.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/footerbar.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/writegate.h"
#include "ui/words/agewords.h"
#include "ui/words/changewords.h"
#include "ui/words/definitionwords.h"
#include "ui/words/errornotice.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

namespace {

using AttachmentKey = std::tuple<QString, int, QString>;

/// The active flag as this app last set it. Asked for every attachment of the account, while the
/// journal is about few of them: the others are told at once.
std::function<std::optional<bool>(const QString &, int, const QString &)> lookupOfActive(
    const Journal *journal)
{
    struct Touched
    {
        std::set<AttachmentKey> keys;
        qsizetype entries = 0; ///< of the journal, that have been gone through
    };
    const auto touched = std::make_shared<Touched>();
    return [journal, touched](const QString &definition, int level,
                              const QString &guid) -> std::optional<bool> {
        const QList<JournalEntry> &entries = journal->entries();
        for (; touched->entries < entries.size(); ++touched->entries) {
            const Change &change = entries.at(touched->entries).change;
            touched->keys.insert(
                {change.definitionGuid.toLower(), change.level, change.id.toLower()});
        }
        if (!touched->keys.contains({definition.toLower(), level, guid.toLower()}))
            return {};
        return lastKnownFlags(*journal, definition, level, guid).flags.active;
    };
}

} // namespace

DefinitionListPage::DefinitionListPage(const Workspace &workspace, DefinitionDesk *desk,
                                       QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_model(new DefinitionListModel(desk, this))
    , m_coverage(new CoverageReader(workspace.account, this))
{
    m_header = new PageHeader(tr("Alert definitions"), this);
    m_reload = new Button(Icon::Reload, tr("Read again"), Button::Kind::Secondary, this);
    m_reload->setObjectName(u"readDefinitionsButton"_s);
    m_create = new Button(tr("New alert definition…"), Button::Kind::Secondary, this);
    m_create->setObjectName(u"newDefinitionButton"_s);
    m_header->addAction(m_reload);
    m_header->addAction(m_create);
    m_actionNotice = new Notice(Tone::Bad, this);
    m_actionNotice->setObjectName(u"definitionActionNotice"_s);
    m_actionNotice->setClosable(true);
    m_draftNotice = new Notice(Tone::Caution, this);
    m_draftNotice->setObjectName(u"draftNotice"_s);
    m_uncoveredNotice = new Notice(Tone::Caution, this);
    m_uncoveredNotice->setObjectName(u"uncoveredNotice"_s);
    for (Notice *notice : {m_actionNotice, m_draftNotice, m_uncoveredNotice})
        notice->hide();
    auto *card = new Card(this);
    m_list = new DefinitionList(m_model, card);
    m_list->setLeastListHeight(tokens::ShortListHeight);
    card->body()->addWidget(m_list, 1);

    auto *page = new QVBoxLayout;
    page->setContentsMargins(tokens::PageMargin, tokens::Space5, tokens::PageMargin,
                             tokens::Space5);
    page->setSpacing(tokens::Space4);
    page->addWidget(m_header);
    page->addWidget(m_actionNotice);
    page->addWidget(m_draftNotice);
    page->addWidget(m_uncoveredNotice);
    page->addWidget(card, 1);
    buildFooter();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(page, 1);
    layout->addWidget(m_footer);

    AccountInventory *inventory = desk->inventory();
    connect(m_reload, &Button::clicked, inventory, &AccountInventory::refresh);
    connect(m_create, &Button::clicked, this, &DefinitionListPage::askCreate);
    connect(m_list, &ListPane::retryRequested, inventory, &AccountInventory::refresh);
    connect(m_list, &ListPane::stopRequested, inventory, &AccountInventory::cancel);
    connect(m_list, &ListPane::errorActionRequested, this,
            &DefinitionListPage::errorActionRequested);
    connect(m_list, &DefinitionList::currentChanged, this, &DefinitionListPage::showCurrent);
    connect(m_list, &DefinitionList::opened, this, &DefinitionListPage::openRequested);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DefinitionListPage::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DefinitionListPage::showCurrent);
    connect(inventory, &AccountInventory::stateChanged, this, &DefinitionListPage::showState);
    connect(inventory, &AccountInventory::partChanged, this, &DefinitionListPage::showDrafts);
    connect(desk, &DefinitionDesk::unsavedChanged, this, &DefinitionListPage::showDrafts);
    connect(desk, &DefinitionDesk::actingChanged, this, &DefinitionListPage::showCurrent);
    connect(desk, &DefinitionDesk::acted, this, &DefinitionListPage::showAction);
    connect(m_actionNotice, &Notice::closed, desk, &DefinitionDesk::forgetLastAction);
    connect(m_coverage, &CoverageReader::finished, this, &DefinitionListPage::showUncovered);
    for (Button *button : {m_create, m_remove, m_rename, m_active})
        workspace.gate->guard(button);
    showState();
    showAction();
    showDrafts();
    showCurrent();
}

void DefinitionListPage::buildFooter()
{
    m_footer = new FooterBar(this);
    m_remove = m_footer->addTrailing(tr("Delete…"));
    m_remove->setObjectName(u"removeDefinitionButton"_s);
    m_rename = m_footer->addTrailing(tr("Rename…"));
    m_rename->setObjectName(u"renameDefinitionButton"_s);
    m_active = m_footer->addTrailing(tr("Deactivate"));
    m_active->setObjectName(u"activateDefinitionButton"_s);
    m_open = m_footer->addTrailing(tr("Edit"), Button::Kind::Primary);
    m_open->setObjectName(u"editDefinitionButton"_s);
    connect(m_remove, &Button::clicked, this, &DefinitionListPage::askRemove);
    connect(m_rename, &Button::clicked, this, &DefinitionListPage::askRename);
    connect(m_active, &Button::clicked, this, &DefinitionListPage::toggleActive);
    connect(m_open, &Button::clicked, this, [this] { Q_EMIT openRequested(currentGuid()); });
    const std::pair<Qt::Key, Button *> keys[] = {{Qt::Key_F2, m_rename},
                                                 {Qt::Key_Delete, m_remove}};
    for (const auto &[key, button] : keys) {
        auto *shortcut = new QShortcut(key, m_list->view(), nullptr, nullptr,
                                       Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &Button::click);
    }
}

void DefinitionListPage::focusFirst()
{
    QTreeView *view = m_list->view();
    if (!view->isVisible()) {
        m_create->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!view->currentIndex().isValid() && view->model()->rowCount() > 0)
        view->setCurrentIndex(view->model()->index(0, 0));
    view->setFocus(Qt::OtherFocusReason);
}

void DefinitionListPage::reveal(const QString &guid)
{
    m_list->reveal(guid);
}

QString DefinitionListPage::currentGuid() const
{
    return m_list->currentGuid();
}

void DefinitionListPage::showState()
{
    const AccountInventory *inventory = m_desk->inventory();
    const LoadState whole = inventory->state();
    LoadState state = inventory->partState(AccountInventory::Part::Definitions);
    if (whole.isLoading()) {
        state.phase = LoadState::Phase::Loading;
        state.done = whole.done;
        state.total = whole.total;
    }
    m_list->setState(state);
    m_reload->setBusy(whole.isLoading());
    showAge(m_header, tr("When Uptrends alerts, and whom it tells."), *inventory);
    if (whole.isLoading())
        m_coverageDue = true;
    else if (whole.phase == LoadState::Phase::Ready && !inventory->isFromSnapshot())
        readCoverage();
    showDrafts();
}

CoverageFacts DefinitionListPage::coverageFacts() const
{
    CoverageFacts facts = m_coverage->facts();
    facts.fedServices = [this](const QString &guid) -> std::optional<QStringList> {
        const std::optional<Feed> feed = m_workspace.feeds ? m_workspace.feeds->feed(guid)
                                                           : std::nullopt;
        return feed ? std::optional(feed->serviceIds) : std::nullopt;
    };
    facts.lastSetActive = lookupOfActive(m_workspace.journal);
    const LoadState services = m_desk->inventory()->partState(AccountInventory::Part::Services);
    facts.servicesWhole = services.phase == LoadState::Phase::Ready && !services.error;
    return facts;
}

void DefinitionListPage::readCoverage()
{
    // Once for each time that the inventory was read.
    if (std::exchange(m_coverageDue, false))
        m_coverage->start(m_desk->inventory()->inventory());
}

void DefinitionListPage::showUncovered()
{
    const CoverageFacts facts = coverageFacts();
    m_model->setCoverageFacts(facts);
    const Inventory &inventory = m_desk->inventory()->inventory();
    const std::optional<QStringList> guids = Coverage(inventory, facts).uncoveredMonitors();
    const int count = guids ? int(guids->size()) : 0;
    m_uncoveredNotice->setVisible(count > 0);
    if (count == 0)
        return;
    m_uncoveredNotice->showMessage(
        Tone::Caution,
        count == 1
            ? tr("1 monitor is in no active definition that reaches a person")
            : tr("%n monitors are in no active definition that reaches a person", nullptr, count),
        {});
    connect(m_uncoveredNotice->addAction(tr("Show them")), &Button::clicked, this,
            [this, guids = *guids] {
                QStringList names;
                for (const QString &guid : guids)
                    names.append(m_desk->inventory()->inventory().nameOf(
                        {uptrends::Member::Kind::Monitor, guid}));
                names.sort(Qt::CaseInsensitive);
                ConfirmSheet::Content content;
                content.title = tr("Monitors that reach nobody");
                content.text = tr("When one of these fails, no person is told, as far as can be "
                                  "read. Put them, or a group with them, into an active alert "
                                  "definition.");
                content.items = names;
                content.primary = tr("Close");
                ConfirmSheet::ask(this, content, {});
            });
}

void DefinitionListPage::showCurrent()
{
    const int row = m_model->rowOf(currentGuid());
    const bool any = row >= 0;
    const bool idle = !m_desk->isActing();
    for (Button *button : {m_remove, m_rename, m_active})
        button->setEnabled(any && idle);
    m_open->setEnabled(any);
    m_create->setEnabled(idle);
    if (!any) {
        m_footer->setStatus(idle ? QString() : tr("Changing…"));
        return;
    }
    const DefinitionListModel::Row &shown = m_model->rowAt(row);
    m_active->setText(shown.active ? tr("Deactivate") : tr("Activate"));
    m_footer->setStatus(idle ? QString() : tr("Changing…"));
}

void DefinitionListPage::showAction()
{
    showCurrent();
    const std::optional<ChangeRow> &action = m_desk->lastAction();
    if (!action || !action->error) {
        m_actionNotice->hide();
        return;
    }
    const Change change = action->change;
    showError(m_actionNotice,
              errorWords(*action->error, doingOf(change.kind), change.definitionName),
              {[this] { m_desk->inventory()->refresh(); },
               [this](const ErrorWords &words) { Q_EMIT errorActionRequested(words); }});
}

void DefinitionListPage::showDrafts()
{
    const DefinitionDrafts *drafts = m_desk->drafts();
    if (!drafts->setAside().isEmpty()) {
        m_draftNotice->showMessage(Tone::Caution, tr("Saved changes could not be read"),
                                   tr("The file with changes that were not sent yet is damaged. "
                                      "It was set aside as %1.")
                                       .arg(drafts->setAside()));
        return;
    }
    if (drafts->fileState() == SharedFile::State::Newer) {
        m_draftNotice->showMessage(Tone::Caution, tr("Unsaved changes are not kept"),
                                   tr("The file for them is of a newer version of Alertbridge and "
                                      "is left as it is."));
        return;
    }
    const QList<DefinitionDraft> gone = m_desk->draftsOfGone();
    if (gone.isEmpty()) {
        m_draftNotice->hide();
        return;
    }
    const DefinitionDraft &draft = gone.first();
    m_draftNotice->showMessage(
        Tone::Caution, tr("“%1” was deleted, and you have unsaved changes").arg(draft.mine.name),
        tr("They are kept until you discard them."));
    Button *look = m_draftNotice->addAction(tr("Look at them"));
    look->setObjectName(u"openDraftButton"_s);
    connect(look, &Button::clicked, this,
            [this, guid = draft.mine.guid] { Q_EMIT openRequested(guid); });
    Button *discard = m_draftNotice->addAction(tr("Discard them…"), Button::Kind::Quiet);
    discard->setObjectName(u"discardDraftButton"_s);
    connect(discard, &Button::clicked, this,
            [this, draft] { askDiscard(draft.id, draft.mine.name); });
}

void DefinitionListPage::askDiscard(const QString &draftId, const QString &name)
{
    ConfirmSheet::Content content;
    content.title = tr("Discard what is unsaved?");
    content.text = tr("“%1” was deleted at Uptrends. What you changed is kept nowhere else.")
                       .arg(name);
    content.primary = tr("Discard");
    content.danger = true;
    ConfirmSheet::ask(this, content, [this, draftId](ConfirmSheet::Choice choice) {
        if (choice != ConfirmSheet::Choice::Primary)
            return;
        m_desk->dropDraft(draftId);
        showDrafts();
    });
}

void DefinitionListPage::askCreate()
{
    askForName(
        this, tr("New alert definition"), tr("Create and edit"), {},
        [this](const QString &name) { m_desk->create(name, false); },
        tr("It begins switched off, with the levels that Uptrends gives it."));
}

void DefinitionListPage::askRename()
{
    const QString guid = currentGuid();
    const DefinitionRecord *record = m_desk->inventory()->inventory().definition(guid);
    if (!record)
        return;
    askForName(this, tr("Rename “%1”").arg(record->definition.name), tr("Rename"),
               record->definition.name,
               [this, guid](const QString &name) { m_desk->rename(guid, name); });
}

void DefinitionListPage::toggleActive()
{
    const QString guid = currentGuid();
    const DefinitionRecord *record = m_desk->inventory()->inventory().definition(guid);
    if (!record)
        return;
    if (!record->definition.active) {
        m_desk->setActive(guid, true);
        return;
    }
    ConfirmSheet::Content content;
    content.title = tr("Deactivate “%1”?").arg(record->definition.name);
    content.text = tr("It sends no alerts until it is activated again. Open incidents stay open.");
    const RemovalLoss loss = removalLoss(m_desk->inventory()->inventory(), guid);
    for (const QString &name : loss.alertedByNothingElse)
        content.items.append(tr("“%1” is then alerted by nothing else").arg(name));
    content.primary = tr("Deactivate");
    ConfirmSheet::ask(this, content, [this, guid](ConfirmSheet::Choice choice) {
        if (choice == ConfirmSheet::Choice::Primary)
            m_desk->setActive(guid, false);
    });
}

void DefinitionListPage::askRemove()
{
    const QString guid = currentGuid();
    const DefinitionRecord *record = m_desk->inventory()->inventory().definition(guid);
    if (!record)
        return;
    const RemovalLoss loss = removalLoss(m_desk->inventory()->inventory(), guid);
    ConfirmSheet::Content content;
    content.title = tr("Delete “%1”?").arg(record->definition.name);
    content.text = tr("This cannot be undone. It takes away:");
    content.items = lossLines(loss);
    if (!loss.known)
        content.items.append(tr("What else it holds has not been read"));
    if (const int unsaved = m_desk->unsavedCount(guid); unsaved > 0)
        content.items.append(tr("%1; they stay here until you discard them", "4 unsaved changes")
                                 .arg(unsavedText(unsaved)));
    content.primary = tr("Delete");
    content.danger = true;
    ConfirmSheet::ask(this, content, [this, guid](ConfirmSheet::Choice choice) {
        if (choice == ConfirmSheet::Choice::Primary)
            m_desk->remove(guid);
    });
}

} // namespace alertbridge::ui
