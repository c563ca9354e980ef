// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/definitiondesk.h"

#include "core/inventory/accountinventory.h"

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;

DefinitionDesk::DefinitionDesk(Account *account, Journal *journal, AccountInventory *inventory,
                               FeedBook *feeds, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_tools {account, journal, inventory, feeds,
               new DefinitionDrafts(folder, account->profile().id, this)}
    , m_run(new ChangeRun(account, journal, this))
{
    connect(m_tools.drafts, &DefinitionDrafts::changed, this, &DefinitionDesk::unsavedChanged);
    connect(m_run, &ChangeRun::phaseChanged, this, &DefinitionDesk::followRun);
    connect(account, &Account::signedInAgain, this, [this](ApiError::Service service) {
        if (service == ApiError::Service::UptrendsApi)
            m_run->resume();
    });
}

DefinitionDesk::~DefinitionDesk()
{
    // Before the drafts they write to.
    const QList<DefinitionEditor *> editors = m_editors.values();
    m_editors.clear();
    qDeleteAll(editors);
}

DefinitionEditor *DefinitionDesk::open(const QString &guid)
{
    DefinitionEditor *&editor = m_editors[guid.toLower()];
    if (!editor) {
        editor = new DefinitionEditor(m_tools, guid, this);
        connect(editor, &DefinitionEditor::edited, this,
                [this, guid] { Q_EMIT unsavedChanged(guid); });
        editor->load();
    } else if (editor->isEditable() || editor->phase() == DefinitionEditor::Phase::LoadFailed
               || editor->phase() == DefinitionEditor::Phase::Gone) {
        editor->load(); // what is unsaved is merged with it
    }
    return editor;
}

DefinitionEditor *DefinitionDesk::editor(const QString &guid) const
{
    return m_editors.value(guid.toLower());
}

/// An editor that was left with nothing unsaved is let go: it is read anew when it is opened next.
void DefinitionDesk::setCurrent(const QString &guid)
{
    const QString before = std::exchange(m_current, guid);
    if (before.isEmpty() || before == guid)
        return;
    DefinitionEditor *left = editor(before);
    if (!left || left->isWorking() || left->hasUnsaved())
        return;
    m_editors.remove(before.toLower());
    left->deleteLater();
}

void DefinitionDesk::takeUpChange(const QString &guid)
{
    if (editor(guid) || m_tools.drafts->draft(guid))
        open(guid);
}

int DefinitionDesk::unsavedCount(const QString &guid) const
{
    if (const DefinitionEditor *open = editor(guid))
        return int(open->unsaved().size());
    const DefinitionDraft *draft = m_tools.drafts->draft(guid);
    return draft ? int(differencesOf(draft->base, draft->mine).size()) : 0;
}

QList<DefinitionDraft> DefinitionDesk::draftsOfGone() const
{
    QList<DefinitionDraft> gone;
    const LoadState state = m_tools.inventory->partState(AccountInventory::Part::Definitions);
    if (state.phase != LoadState::Phase::Ready || state.error
        || m_tools.inventory->isFromSnapshot())
        return gone;
    for (const DefinitionDraft &draft : m_tools.drafts->drafts()) {
        if (!m_tools.inventory->inventory().definition(draft.mine.guid))
            gone.append(draft);
    }
    return gone;
}

void DefinitionDesk::dropDraft(const QString &id)
{
    m_tools.drafts->remove(id);
}

bool DefinitionDesk::create(const QString &name, bool active)
{
    Change change;
    change.kind = Change::Kind::CreateDefinition;
    change.name = name.trimmed();
    change.definitionName = change.name;
    change.after = {{u"AlertName"_s, change.name}, {u"IsActive"_s, active}};
    return act(change);
}

bool DefinitionDesk::rename(const QString &guid, const QString &name)
{
    std::optional<Change> change = changeOf(guid, Change::Kind::UpdateDefinition);
    if (!change || name.trimmed().isEmpty())
        return false;
    change->before = {{u"AlertName"_s, change->definitionName}};
    change->after = {{u"AlertName"_s, name.trimmed()}};
    return act(*change);
}

bool DefinitionDesk::setActive(const QString &guid, bool active)
{
    std::optional<Change> change = changeOf(guid, Change::Kind::UpdateDefinition);
    if (!change)
        return false;
    change->before = {{u"IsActive"_s, !active}};
    change->after = {{u"IsActive"_s, active}};
    return act(*change);
}

bool DefinitionDesk::remove(const QString &guid)
{
    std::optional<Change> change = changeOf(guid, Change::Kind::RemoveDefinition);
    if (!change)
        return false;
    change->id = guid;
    return act(*change);
}

bool DefinitionDesk::makeAgain(const DefinitionForm &wanted)
{
    if (isActing())
        return false;
    m_again = wanted;
    // Switched on with the rest, once that has been looked at and saved.
    return create(wanted.name, false);
}

std::optional<Change> DefinitionDesk::changeOf(const QString &guid, Change::Kind kind) const
{
    const DefinitionRecord *record = m_tools.inventory->inventory().definition(guid);
    if (!record)
        return {};
    Change change;
    change.kind = kind;
    change.name = record->definition.name;
    change.definitionGuid = record->definition.guid;
    change.definitionName = record->definition.name;
    return change;
}

bool DefinitionDesk::isActing() const
{
    return m_run->phase() == ChangeRun::Phase::Running
           || m_run->phase() == ChangeRun::Phase::Paused;
}

bool DefinitionDesk::act(Change change)
{
    if (isActing())
        return false;
    if (change.kind != Change::Kind::CreateDefinition)
        m_again.reset();
    m_lastAction.reset();
    m_run->setChanges({std::move(change)});
    m_run->start();
    return true;
}

void DefinitionDesk::followRun()
{
    Q_EMIT actingChanged();
    if (m_run->phase() == ChangeRun::Phase::Finished)
        takeAction();
}

void DefinitionDesk::takeAction()
{
    m_lastAction = m_run->rows().value(0);
    const Change change = m_lastAction->change;
    const QString guid = change.definitionGuid;
    const bool done = m_lastAction->state == ChangeRow::State::Done
                      || m_lastAction->state == ChangeRow::State::AsWanted;
    if (!guid.isEmpty())
        m_tools.inventory->refreshDefinition(guid);
    DefinitionEditor *open = editor(guid);
    if (open && done)
        open->load();
    Q_EMIT acted();
    if (change.kind != Change::Kind::CreateDefinition || !done || guid.isEmpty())
        return;
    const std::optional<DefinitionForm> again = std::exchange(m_again, std::nullopt);
    if (again) {
        auto *made = new DefinitionEditor(m_tools, guid, this);
        m_editors.insert(guid.toLower(), made);
        connect(made, &DefinitionEditor::edited, this,
                [this, guid] { Q_EMIT unsavedChanged(guid); });
        made->startFrom(*again);
        made->load();
    }
    Q_EMIT created(guid);
    if (!again)
        return;
    // Only now is the new one in front.
    if (DefinitionEditor *gone = m_editors.take(again->guid.toLower())) {
        gone->discard();
        gone->deleteLater();
    } else if (const DefinitionDraft *draft = m_tools.drafts->draft(again->guid)) {
        m_tools.drafts->remove(draft->id);
    }
}

bool DefinitionDesk::isWorking() const
{
    return m_run->isWorking()
           || std::any_of(m_editors.begin(), m_editors.end(),
                          [](const DefinitionEditor *open) { return open->isWorking(); });
}

void DefinitionDesk::stopWorking()
{
    m_run->stop();
    for (DefinitionEditor *open : std::as_const(m_editors))
        open->stopWorking();
}

} // namespace alertbridge
