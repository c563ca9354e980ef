// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/definitioneditor.h"

#include "core/definitions/definitionreader.h"
#include "core/definitions/refusedfields.h"
#include "core/delivery/feedbook.h"
#include "core/inventory/accountinventory.h"

#include <algorithm>

namespace alertbridge {

namespace {

constexpr int draftPause = 300; // ms after the last edit

} // namespace

DefinitionEditor::DefinitionEditor(const EditorTools &tools, const QString &guid, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_guid(guid)
    , m_run(new ChangeRun(tools.account, tools.journal, this))
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftPause);
    connect(&m_draftTimer, &QTimer::timeout, this, &DefinitionEditor::writeDraft);
    connect(m_run, &ChangeRun::phaseChanged, this, &DefinitionEditor::followRun);
    connect(m_tools.account, &Account::signedInAgain, this, [this](ApiError::Service service) {
        if (service != ApiError::Service::UptrendsApi)
            return;
        if (m_phase == Phase::Paused)
            m_run->resume();
        else if (m_phase == Phase::LoadFailed)
            load();
    });
    showSnapshot();
    if (const DefinitionDraft *draft = m_tools.drafts->draft(guid)) {
        m_draft = *draft;
        m_base = draft->base;
        m_mine = draft->mine;
    }
}

DefinitionEditor::~DefinitionEditor()
{
    if (m_draftTimer.isActive())
        writeDraft();
}

/// To look at until the service has answered.
void DefinitionEditor::showSnapshot()
{
    const DefinitionRecord *record = m_tools.inventory->inventory().definition(m_guid);
    if (!record)
        return;
    m_base = formOf(*record);
    m_mine = m_base;
}

void DefinitionEditor::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

void DefinitionEditor::load()
{
    if (isWorking() || m_phase == Phase::Checking)
        return;
    m_error.reset();
    setPhase(Phase::Loading);
    onFinished(this, readDefinition(this, m_tools.account, m_guid),
               [this, reading = ++m_reading](const Result<DefinitionForm> &result) {
                   if (reading == m_reading)
                       takeLoaded(result);
               });
}

void DefinitionEditor::takeLoaded(const Result<DefinitionForm> &result)
{
    if (!result) {
        failed(result.error(), Phase::LoadFailed);
        return;
    }
    const bool unsavedBefore = (m_loaded || !m_draft.id.isEmpty()) && hasUnsaved();
    m_loaded = true;
    if (unsavedBefore) {
        rebase(*result, Phase::Editing);
        return;
    }
    m_base = *result;
    m_mine = *result;
    if (m_wanted) {
        for (const FormDifference &difference : differencesOf(m_base, *m_wanted))
            setValue(m_mine, difference.field, difference.after);
        m_wanted.reset();
        keepDraft();
    }
    enter(Phase::Editing);
}

/// What an error of reading means; the rest is for @p otherwise.
void DefinitionEditor::failed(const ApiError &error, Phase otherwise)
{
    m_error = error;
    if (error.kind == ApiError::Kind::NotFound) {
        m_tools.inventory->refreshDefinition(m_guid);
        setPhase(Phase::Gone);
        return;
    }
    setPhase(otherwise);
    if (error.kind == ApiError::Kind::Unauthorized)
        m_tools.account->reportUnauthorized(ApiError::Service::UptrendsApi);
}

void DefinitionEditor::startFrom(const DefinitionForm &wanted)
{
    m_wanted = wanted;
    m_wanted->guid = m_guid;
}

void DefinitionEditor::setMine(const DefinitionForm &form)
{
    if (!isEditable())
        return;
    const QList<FormDifference> changed = differencesOf(m_mine, form);
    if (changed.isEmpty())
        return;
    for (const FormDifference &difference : changed) {
        m_refusals.remove(difference.field);
        if (difference.field.kind == FormField::Kind::AttachmentDetail)
            m_refusals.remove(difference.field.ofAttachment());
    }
    m_mine = form;
    keepDraft();
    Q_EMIT edited();
}

void DefinitionEditor::discard()
{
    if (isWorking() || m_phase == Phase::Checking)
        return;
    m_mine = m_base;
    m_refusals.clear();
    m_otherRefusals.clear();
    m_merge.clear();
    m_lost.clear();
    m_error.reset();
    dropDraft();
    if (m_phase != Phase::Gone && m_phase != Phase::LoadFailed && m_phase != Phase::Loading)
        enter(Phase::Editing);
    else
        Q_EMIT edited();
}

QList<DefinitionAdvice> DefinitionEditor::advice() const
{
    AdviceFacts facts;
    facts.inventory = &m_tools.inventory->inventory();
    facts.known = [this](int level, const QString &integration) {
        return knownFlags(level, integration).flags;
    };
    facts.feeds = [this](const QString &integration) {
        const std::optional<Feed> feed = m_tools.feeds ? m_tools.feeds->feed(integration)
                                                       : std::nullopt;
        return feed ? feed->serviceIds : QStringList();
    };
    return adviceFor(m_mine, facts);
}

const Inventory &DefinitionEditor::names() const
{
    return m_tools.inventory->inventory();
}

KnownFlags DefinitionEditor::knownFlags(int level, const QString &integrationGuid) const
{
    return m_tools.journal ? lastKnownFlags(*m_tools.journal, m_guid, level, integrationGuid)
                           : KnownFlags();
}

void DefinitionEditor::save()
{
    if (m_phase != Phase::Editing && m_phase != Phase::Finished)
        return;
    if (!hasUnsaved() || !problems().isEmpty())
        return;
    m_error.reset();
    setPhase(Phase::Checking);
    onFinished(this, readDefinition(this, m_tools.account, m_guid),
               [this, reading = ++m_reading](const Result<DefinitionForm> &result) {
                   if (reading == m_reading)
                       takeChecked(result);
               });
}

void DefinitionEditor::takeChecked(const Result<DefinitionForm> &result)
{
    if (!result)
        failed(result.error(), Phase::Editing);
    else
        rebase(*result, Phase::Review);
}

void DefinitionEditor::rebase(const DefinitionForm &theirs, Phase next)
{
    m_theirs = theirs;
    m_next = next;
    m_merge = mergeForms(m_base, m_mine, theirs);
    for (const MergedField &field : std::as_const(m_merge)) {
        if (field.state == MergedField::State::Theirs)
            m_taken.append(field);
        else if (field.state == MergedField::State::Lost)
            m_lost.append(field);
    }
    if (!isDecided(m_merge)) {
        setPhase(Phase::Conflict);
        Q_EMIT mergeChanged();
        return;
    }
    settle();
}

void DefinitionEditor::choose(const FormField &field, MergedField::Side side)
{
    for (MergedField &merged : m_merge) {
        if (merged.field == field && merged.state == MergedField::State::Conflict)
            merged.chosen = side;
    }
    Q_EMIT mergeChanged();
}

void DefinitionEditor::chooseAll(MergedField::Side side)
{
    for (MergedField &merged : m_merge) {
        if (merged.state == MergedField::State::Conflict)
            merged.chosen = side;
    }
    Q_EMIT mergeChanged();
}

void DefinitionEditor::settle()
{
    if (!isDecided(m_merge))
        return;
    m_mine = mergedForm(m_theirs, m_merge);
    m_base = m_theirs;
    m_merge.clear();
    keepDraft();
    enter(m_next);
}

void DefinitionEditor::forgetTold()
{
    m_taken.clear();
    m_lost.clear();
    Q_EMIT edited();
}

void DefinitionEditor::enter(Phase phase)
{
    if (phase == Phase::Review) {
        m_plan = changesFor(m_base, m_mine, m_tools.inventory->inventory(),
                            [this](int level, const QString &integration) {
                                return knownFlags(level, integration).flags;
                            });
        if (m_plan.isEmpty())
            phase = Phase::Editing;
    }
    setPhase(phase);
    Q_EMIT edited();
}

void DefinitionEditor::apply()
{
    if (m_phase != Phase::Review)
        return;
    writeDraft();
    m_refusals.clear();
    m_otherRefusals.clear();
    m_run->setChanges(m_plan);
    setPhase(Phase::Saving);
    m_run->start();
}

void DefinitionEditor::backToEditing()
{
    switch (m_phase) {
    case Phase::Conflict:
        // What is mine stays on its old base: the next save asks again.
        m_merge.clear();
        m_taken.clear();
        m_lost.clear();
        enter(m_loaded ? Phase::Editing : Phase::LoadFailed);
        break;
    case Phase::Review:
    case Phase::Finished:
        enter(Phase::Editing);
        break;
    default:
        break;
    }
}

void DefinitionEditor::followRun()
{
    switch (m_run->phase()) {
    case ChangeRun::Phase::Idle:
        break;
    case ChangeRun::Phase::Running:
        setPhase(Phase::Saving);
        break;
    case ChangeRun::Phase::Paused:
        setPhase(Phase::Paused);
        break;
    case ChangeRun::Phase::Finished:
        takeRun();
        break;
    }
}

/// What went through is the new base; the rest stays unsaved.
void DefinitionEditor::takeRun()
{
    for (const ChangeRow &row : m_run->rows()) {
        const bool done = row.state == ChangeRow::State::Done
                          || row.state == ChangeRow::State::AsWanted;
        const QList<FormField> fields = fieldsOf(row.change);
        if (done) {
            for (const FormField &field : fields) {
                // Options are not kept at the service where they could be read: once sent, they
                // are known, not unsaved.
                const bool attachment = field.kind == FormField::Kind::Attachment;
                QJsonValue value = valueOf(m_mine, field);
                if (attachment && !value.isUndefined()) {
                    value = QJsonObject();
                    setValue(m_mine, field, value);
                }
                setValue(m_base, field, value);
            }
        } else if (row.error) {
            const QList<FormField> named = refusedFields(row.change, *row.error);
            for (const FormField &field : named)
                m_refusals.insert(field, *row.error);
            if (named.isEmpty())
                m_otherRefusals.append(*row.error);
        }
    }
    keepDraft();
    m_tools.inventory->refreshDefinition(m_guid);
    setPhase(Phase::ReadingBack);
    onFinished(this, readDefinition(this, m_tools.account, m_guid),
               [this, reading = ++m_reading](const Result<DefinitionForm> &result) {
                   if (reading == m_reading)
                       takeReadBack(result);
               });
}

void DefinitionEditor::takeReadBack(const Result<DefinitionForm> &result)
{
    if (!result) {
        failed(result.error(), Phase::Finished);
        Q_EMIT edited();
        return;
    }
    // What failed stays mine on top of what is there now. What came from elsewhere in these seconds
    // is told; where it meets mine, the next save asks.
    const QList<MergedField> merge = mergeForms(m_base, m_mine, *result);
    if (isDecided(merge)) {
        for (const MergedField &field : merge) {
            if (field.state == MergedField::State::Theirs)
                m_taken.append(field);
        }
        m_mine = mergedForm(*result, merge);
        m_base = *result;
    }
    keepDraft();
    enter(Phase::Finished);
}

bool DefinitionEditor::isWorking() const
{
    return m_phase == Phase::Saving || m_phase == Phase::Paused || m_phase == Phase::ReadingBack;
}

void DefinitionEditor::stopWorking()
{
    m_run->stop();
}

void DefinitionEditor::keepDraft()
{
    if (hasUnsaved())
        m_draftTimer.start();
    else
        dropDraft();
}

void DefinitionEditor::writeDraft()
{
    m_draftTimer.stop();
    if (!hasUnsaved()) {
        dropDraft();
        return;
    }
    m_draft.base = m_base;
    m_draft.mine = m_mine;
    m_tools.drafts->put(m_draft);
}

void DefinitionEditor::dropDraft()
{
    m_draftTimer.stop();
    if (m_draft.id.isEmpty())
        return;
    m_tools.drafts->remove(m_draft.id);
    m_draft = {};
}

} // namespace alertbridge
