// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/levelsstep.h"

#include "core/inventory/inventoryreader.h"
#include "core/setup/setupsession.h"
#include "core/uptrends/distinctnames.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <algorithm>

namespace alertbridge {

using namespace std::chrono_literals;

struct LevelsStep::Private
{
    InventoryReader *inventory = nullptr;
    QTimer *progress = nullptr; ///< thousands of answers make a few signals a second
    QString loadedFor; ///< the integration the model's attachments are about
    std::optional<ApiError> listDefect;
    std::optional<ApiError> rowDefect; ///< the first of the rows that could not be read
    bool loadedOnce = false;
    QSet<std::pair<QString, int>>
        attachedMeanwhile; ///< answers that were under way may say otherwise
    bool restoring = false; ///< ticks are being put back: not the user's doing
};

LevelsStep::LevelsStep(SetupSession *session, Account *account)
    : QObject(session)
    , m_session(session)
    , m_account(account)
    , m_model(new LevelTreeModel(this))
    , m_run(new ChangeRun(account, session->journal(), this))
    , d(std::make_shared<Private>())
{
    d->inventory = new InventoryReader(account, InventoryReader::Depth::Everything, this);
    d->progress = new QTimer(this);
    d->progress->setSingleShot(true);
    d->progress->setInterval(50ms);
    connect(d->progress, &QTimer::timeout, this, &LevelsStep::stateChanged);

    connect(d->inventory, &InventoryReader::definitionsRead, this, &LevelsStep::takeDefinitions);
    connect(d->inventory, &InventoryReader::levelsRead, this, &LevelsStep::takeLevels);
    connect(d->inventory, &InventoryReader::membersRead, this, &LevelsStep::takeMembers);
    connect(d->inventory, &InventoryReader::levelRead, this, &LevelsStep::takeLevel);
    connect(d->inventory, &InventoryReader::failed, this,
            [this](const QString &definitionGuid, const ApiError &error) {
                takeError(definitionGuid, 0, error);
            });
    connect(d->inventory, &InventoryReader::progressed, this, [this] {
        m_state.done = d->inventory->done();
        m_state.total = d->inventory->total();
        if (!d->progress->isActive())
            d->progress->start();
    });
    connect(d->inventory, &InventoryReader::finished, this,
            [this](const std::optional<ApiError> &error) {
                if (error) {
                    setPhase(LoadState::Phase::Failed, error);
                    return;
                }
                d->loadedOnce = true;
                m_state.readAt = QDateTime::currentDateTime();
                setPhase(LoadState::Phase::Ready, d->listDefect ? d->listDefect : d->rowDefect);
            });
    connect(m_model, &LevelTreeModel::ticksChanged, this, [this] {
        if (d->restoring)
            return;
        saveTicks();
        Q_EMIT ticksChanged();
    });
    connect(m_run, &ChangeRun::rowChanged, this, &LevelsStep::recordRow);
    connect(m_run, &ChangeRun::phaseChanged, this, [this](ChangeRun::Phase phase) {
        if (phase == ChangeRun::Phase::Finished)
            replanOutOfDate();
        Q_EMIT ticksChanged();
    });
}

void LevelsStep::load()
{
    const QString integration = m_session->state().integrationGuid;
    if (d->inventory->isRunning() && d->loadedFor == integration)
        return;
    const bool anew = d->loadedFor != integration || d->inventory->isComplete()
                      || m_model->rowCount() == 0;
    if (d->loadedFor != integration) {
        d->inventory->stop();
        d->loadedOnce = false;
        const QScopedValueRollback guard(d->restoring, true);
        m_model->clear();
    }
    d->loadedFor = integration;
    d->attachedMeanwhile.clear();
    d->rowDefect.reset();
    setPhase(LoadState::Phase::Loading);
    if (anew)
        d->inventory->start();
    else
        d->inventory->resume();
}

void LevelsStep::stopLoading()
{
    if (!d->inventory->isRunning())
        return;
    d->inventory->stop();
    setPhase(LoadState::Phase::Idle);
}

void LevelsStep::setPhase(LoadState::Phase phase, const std::optional<ApiError> &error)
{
    d->progress->stop();
    m_state.phase = phase;
    m_state.error = error;
    m_state.done = d->inventory->done();
    m_state.total = d->inventory->total();
    if (phase == LoadState::Phase::Loading) {
        m_state.done = 0;
        m_state.total = 0;
    }
    Q_EMIT stateChanged();
}

void LevelsStep::takeDefinitions(const QList<uptrends::AlertDefinition> &definitions,
                                 const std::optional<ApiError> &unreadable)
{
    d->listDefect = unreadable;
    if (d->listDefect)
        d->listDefect->kind = ApiError::Kind::Incomplete;
    {
        const QScopedValueRollback guard(d->restoring, true);
        QList<uptrends::AlertDefinition> shown = definitions;
        if (unreadable) { // what cannot be read this time is not gone
            for (const DefinitionEntry &entry : m_model->definitions()) {
                const bool listed = std::any_of(
                    definitions.begin(), definitions.end(),
                    [&entry](const uptrends::AlertDefinition &definition) {
                        return definition.guid == entry.definition.guid;
                    });
                if (!listed)
                    shown.append(entry.definition);
            }
        }
        m_model->setDefinitions(uptrends::withDistinctNames(shown));
    }
    if (!unreadable) {
        QSet<QString> present;
        for (const uptrends::AlertDefinition &definition : definitions)
            present.insert(definition.guid);
        const auto isGone = [&present](const LevelChoice &choice) {
            return !present.contains(choice.definitionGuid);
        };
        const QList<LevelChoice> &choices = m_session->state().choices;
        if (std::any_of(choices.begin(), choices.end(), isGone))
            m_session->update([&isGone](SetupState &state) { state.choices.removeIf(isGone); });
    }
    saveTicks();
    Q_EMIT ticksChanged();
}

void LevelsStep::takeLevels(const QString &definitionGuid,
                            const QList<uptrends::EscalationLevel> &levels)
{
    {
        const QScopedValueRollback guard(d->restoring, true);
        m_model->setLevels(definitionGuid, levels);
        restoreTicks(definitionGuid);
    }
    const QList<LevelChoice> &choices = m_session->state().choices;
    const bool concerned = std::any_of(choices.begin(), choices.end(),
                                       [&definitionGuid](const LevelChoice &choice) {
                                           return choice.definitionGuid == definitionGuid;
                                       });
    if (concerned) {
        saveTicks();
        Q_EMIT ticksChanged();
    }
}

void LevelsStep::takeMembers(const QString &definitionGuid, const QList<uptrends::Member> &members)
{
    using Kind = uptrends::Member::Kind;
    const auto monitors = std::count_if(
        members.begin(), members.end(),
        [](const uptrends::Member &member) { return member.kind == Kind::Monitor; });
    m_model->setMembers(definitionGuid, static_cast<int>(monitors),
                        static_cast<int>(members.size() - monitors));
}

void LevelsStep::takeLevel(const QString &definitionGuid, const LevelReading &reading)
{
    const bool attached = reading.hasIntegration(d->loadedFor);
    // An integration that is found does not care for others that could not be read.
    if (reading.membersError || (reading.integrationsError && !attached)) {
        takeError(definitionGuid, reading.level, reading.error());
        return;
    }
    const bool newer = d->attachedMeanwhile.contains({definitionGuid, reading.level});
    m_model->setLevelRead(definitionGuid, reading.level, attached || newer,
                          static_cast<int>(reading.members.size()));
}

void LevelsStep::takeError(const QString &definitionGuid, int level, const ApiError &error)
{
    m_model->setError(definitionGuid, level, error);
    if (d->rowDefect)
        return;
    d->rowDefect = error;
    d->rowDefect->kind = ApiError::Kind::Incomplete;
}

void LevelsStep::restoreTicks(const QString &definitionGuid)
{
    QHash<int, LevelChoice> chosen;
    for (const LevelChoice &choice : m_session->state().choices) {
        if (choice.definitionGuid == definitionGuid)
            chosen.insert(choice.level, choice);
    }
    const DefinitionEntry *definition = m_model->definition(definitionGuid);
    if (!definition)
        return;
    const QList<LevelEntry> levels = definition->levels;
    for (const LevelEntry &entry : levels) {
        if (const auto choice = chosen.constFind(entry.level.id); choice != chosen.constEnd())
            m_model->tick(definitionGuid, entry.level.id, true, choice->okAlerts,
                          choice->reminders);
        else if (entry.ticked)
            m_model->tick(definitionGuid, entry.level.id, false);
    }
}

void LevelsStep::saveTicks()
{
    QList<LevelChoice> choices;
    const QList<LevelChoice> &saved = m_session->state().choices;
    for (const LevelChoice &choice : saved) { // not read yet: still wanted
        const DefinitionEntry *definition = m_model->definition(choice.definitionGuid);
        if (!definition || !definition->levelsRead)
            choices.append(choice);
    }
    for (const DefinitionEntry &definition : m_model->definitions()) {
        for (const LevelEntry &entry : definition.levels) {
            if (entry.ticked && definition.levelsRead)
                choices.append(
                    {definition.definition.guid, entry.level.id, entry.okAlerts, entry.reminders});
        }
    }
    if (choices != saved)
        m_session->update([&choices](SetupState &state) { state.choices = choices; });
}

int LevelsStep::definitionCount() const
{
    const QList<DefinitionEntry> &definitions = m_model->definitions();
    return static_cast<int>(std::count_if(
        definitions.begin(), definitions.end(), [](const DefinitionEntry &definition) {
            return std::any_of(definition.levels.begin(), definition.levels.end(),
                               [](const LevelEntry &entry) { return entry.ticked; });
        }));
}

int LevelsStep::monitorCount() const
{
    int monitors = 0;
    for (const DefinitionEntry &definition : m_model->definitions()) {
        const bool ticked = std::any_of(definition.levels.begin(), definition.levels.end(),
                                        [](const LevelEntry &entry) { return entry.ticked; });
        if (ticked)
            monitors += std::max(0, definition.monitors);
    }
    return monitors;
}

int LevelsStep::attachedCount() const
{
    int attached = 0;
    for (const DefinitionEntry &definition : m_model->definitions()) {
        attached += static_cast<int>(
            std::count_if(definition.levels.begin(), definition.levels.end(),
                          [](const LevelEntry &entry) { return entry.attached; }));
    }
    return attached;
}

QList<LevelAdvice> LevelsStep::advice() const
{
    using Kind = LevelAdvice::Kind;
    QList<LevelAdvice> advice;
    for (const DefinitionEntry &definition : m_model->definitions()) {
        const QString name = definition.definition.name;
        bool ticked = false;
        QList<LevelAdvice> ofLevels;
        for (const LevelEntry &entry : definition.levels) {
            if (!entry.ticked)
                continue;
            ticked = true;
            const auto add = [&](bool applies, Kind kind) {
                if (applies)
                    ofLevels.append({kind, name, entry.level.id});
            };
            add(!entry.level.active, Kind::LevelInactive);
            add(entry.read && entry.operators == 0, Kind::NoOperators);
            add(!entry.okAlerts, Kind::OkAlertsOff);
            add(entry.reminders, Kind::RemindersOn);
        }
        if (ticked && !definition.definition.active)
            advice.append({Kind::DefinitionInactive, name, 0});
        if (ticked && definition.monitors == 0 && definition.monitorGroups == 0)
            advice.append({Kind::NoMonitors, name, 0});
        advice.append(ofLevels);
    }
    return advice;
}

QList<Change> LevelsStep::plan() const
{
    QList<Change> changes;
    for (const DefinitionEntry &definition : m_model->definitions()) {
        for (const LevelEntry &entry : definition.levels) {
            if (!entry.ticked || entry.attached)
                continue;
            uptrends::LevelIntegration attachment;
            attachment.integrationGuid = m_session->state().integrationGuid;
            attachment.sendOkAlerts = entry.okAlerts;
            attachment.sendReminderAlerts = entry.reminders;
            changes.append(attachChange(attachment, m_session->state().integrationName,
                                        definition.definition.guid, definition.definition.name,
                                        entry.level.id));
        }
    }
    return changes;
}

void LevelsStep::apply()
{
    if (m_run->phase() == ChangeRun::Phase::Running || m_run->phase() == ChangeRun::Phase::Paused)
        return;
    m_run->setChanges(plan());
    m_run->start();
}

bool LevelsStep::isApplied() const
{
    const ChangeRun::Phase phase = m_run->phase();
    if (phase == ChangeRun::Phase::Running || phase == ChangeRun::Phase::Paused)
        return false;
    const SetupState &state = m_session->state();
    if (!state.choices.isEmpty() || m_model->tickedCount() > 0) // rows that failed stay ticked
        return false;
    if (attachedCount() > 0)
        return true;
    if (d->loadedOnce)
        return false;
    // Taken up again and not read yet: what was done before counts until the services say
    // otherwise.
    return state.step == SetupStep::Proof
           || std::any_of(state.created.begin(), state.created.end(),
                          [&state](const CreatedObject &object) {
                              return object.kind == CreatedObject::Kind::Attachment
                                     && object.id == state.integrationGuid;
                          });
}

void LevelsStep::recordRow(int row)
{
    const ChangeRow &changed = m_run->rows().at(row);
    const Change &change = changed.change;
    if (changed.state != ChangeRow::State::Done && changed.state != ChangeRow::State::AsWanted)
        return;
    if (changed.state == ChangeRow::State::Done) {
        CreatedObject object;
        object.kind = CreatedObject::Kind::Attachment;
        object.id = change.id;
        object.name = change.definitionName;
        object.definitionGuid = change.definitionGuid;
        object.level = change.level;
        if (!m_session->state().created.contains(object)) {
            m_session->update([&object](SetupState &state) { state.created.append(object); });
            m_session->saveNow(); // the debounced save would wait for the end of a long run
        }
    }
    if (change.id != d->loadedFor)
        return;
    d->attachedMeanwhile.insert({change.definitionGuid, change.level});
    m_model->setAttached(change.definitionGuid, change.level, true);
}

void LevelsStep::replanOutOfDate()
{
    bool stale = false;
    for (const ChangeRow &row : m_run->rows()) {
        if (row.state != ChangeRow::State::OutOfDate)
            continue;
        stale = true;
        d->inventory->markStale(row.change.definitionGuid);
    }
    if (stale)
        load();
}

} // namespace alertbridge
