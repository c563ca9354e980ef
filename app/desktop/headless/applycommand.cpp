// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/applycommand.h"

#include "app/desktop/headless/output.h"
#include "core/changes/knownflags.h"
#include "ui/words/changewords.h"

#include <QtCore/QFile>
#include <QtCore/QUuid>

#include <algorithm>

namespace alertbridge::headless {

using namespace Qt::StringLiterals;

namespace {

QString stateName(ChangeRow::State state)
{
    using State = ChangeRow::State;
    switch (state) {
    case State::Waiting:
        return u"waiting"_s;
    case State::Running:
        return u"running"_s;
    case State::Done:
        return u"done"_s;
    case State::AsWanted:
        return u"as_wanted"_s;
    case State::Failed:
        return u"failed"_s;
    case State::OutOfDate:
        return u"out_of_date"_s;
    }
    return {};
}

} // namespace

ApplyCommand::ApplyCommand(Account *account, const HeadlessOptions &options, QObject *parent)
    : Command(account, options, parent)
    , m_journal(QString(), account->profile().id)
{
}

ApplyCommand::~ApplyCommand()
{
    m_stop.request_stop();
}

Command::Needs ApplyCommand::needs() const
{
    return {false, true, true, options().yes, true};
}

void ApplyCommand::start()
{
    output().insert(u"dry_run"_s, !options().yes);
    if (options().file == "-"_L1)
        readStandardInput();
    else
        readFile();
}

void ApplyCommand::stop()
{
    m_stop.request_stop();
    m_input.reset();
    if (m_run && m_run->phase() == ChangeRun::Phase::Running) {
        m_run->stop();
        return;
    }
    if (std::exchange(m_ended, true))
        return;
    if (m_inventory)
        m_inventory->cancel();
    finish(ExitCode::Ok);
}

void ApplyCommand::readFile()
{
    QFile file(options().file);
    if (!file.open(QIODevice::ReadOnly)) {
        refuse(ApiError::local(u"change_list"_s, file.errorString()));
        return;
    }
    takeContent(file.read(largestChangeList + 1));
}

/// Piece by piece, so that the run can still be interrupted.
void ApplyCommand::readStandardInput()
{
    m_input = std::make_unique<platform::StandardInput>();
    connect(m_input.get(), &platform::StandardInput::arrived, this,
            [this](const QByteArray &bytes) {
                m_content.append(bytes);
                if (m_content.size() > largestChangeList)
                    takeInput({});
            });
    connect(m_input.get(), &platform::StandardInput::ended, this, &ApplyCommand::takeInput);
}

/// What came of standard input is all there will be.
void ApplyCommand::takeInput(const QString &problem)
{
    m_input->disconnect(this);
    m_input.release()->deleteLater(); // it is just telling so
    if (problem.isEmpty())
        takeContent(std::exchange(m_content, {}));
    else
        refuse(ApiError::local(u"change_list"_s, problem));
}

void ApplyCommand::takeContent(const QByteArray &content)
{
    if (content.size() > largestChangeList) {
        refuse(ApiError::local(
            u"change_list_too_large"_s,
            tr("The list of changes is larger than %1 bytes.").arg(largestChangeList)));
        return;
    }
    Result<QList<Wish>> wishes = readChangeList(content);
    if (!wishes) {
        refuse(wishes.error());
        return;
    }
    m_wishes = std::move(*wishes);
    readLists();
}

void ApplyCommand::refuse(const ApiError &error)
{
    if (std::exchange(m_ended, true))
        return;
    QStringList parts {error.jsonPath, error.message};
    if (error.code == "unknown_name"_L1)
        parts = {error.jsonPath,
                 tr("Uptrends shows nothing of this name or GUID: %1").arg(error.message)};
    else if (error.code == "ambiguous_name"_L1)
        parts = {error.jsonPath, tr("Several have the name %1; use one of these GUIDs: %2")
                                     .arg(error.message, error.details.join(u", "_s))};
    else if (error.code == "name_exists"_L1)
        parts = {error.jsonPath, tr("An alert definition of this name exists already: %1 (%2)")
                                     .arg(error.message, error.details.join(u", "_s))};
    else if (error.code == "unknown_level"_L1)
        parts = {error.jsonPath,
                 tr("The alert definition has no such level: %1").arg(error.message)};
    parts.removeAll(QString());
    say(parts.join(u": "_s));
    output().insert(u"problem"_s, errorObject(error));
    finish(ExitCode::Usage);
}

void ApplyCommand::readLists()
{
    using Part = AccountInventory::Part;
    Q_EMIT progressed(tr("Reading what there is…"));
    m_inventory = std::make_unique<AccountInventory>(account(), m_folder.path());
    onFinished(this, account()->uptrends()->fetchAlertDefinitions(m_stop.get_token()),
               [this](const Result<Listing<uptrends::AlertDefinition>> &definitions) {
                   if (m_ended)
                       return;
                   if (!definitions) {
                       m_ended = true;
                       report(definitions.error(), u"definitions"_s);
                       finish(ExitCode::Incomplete);
                       return;
                   }
                   m_definitions = definitions->items;
                   m_parts = {Part::Integrations, Part::People, Part::Monitors};
                   connect(m_inventory.get(), &AccountInventory::partChanged, this,
                           [this](Part part) {
                               const LoadState state = m_inventory->partState(part);
                               if (m_ended || state.isLoading() || !m_parts.contains(part))
                                   return;
                               if (state.phase == LoadState::Phase::Failed) {
                                   m_ended = true;
                                   report(state.error.value_or(ApiError()), u"lists"_s);
                                   finish(ExitCode::Incomplete);
                                   return;
                               }
                               if (state.phase != LoadState::Phase::Ready)
                                   return;
                               m_parts.removeAll(part);
                               if (m_parts.isEmpty())
                                   readDefinitions();
                           });
                   for (const Part part : {Part::Integrations, Part::People, Part::Monitors})
                       m_inventory->refreshPart(part);
               });
}

void ApplyCommand::readDefinitions()
{
    m_plan = std::make_unique<ChangePlan>(
        m_inventory->inventory(), m_definitions,
        [this](const QString &guid, int level, const QString &integration) {
            return lastKnownFlags(m_journal, guid, level, integration).flags;
        });
    const Result<QStringList> guids = m_plan->definitionsOf(m_wishes);
    if (!guids) {
        refuse(guids.error());
        return;
    }
    m_missing = QSet<QString>(guids->begin(), guids->end());
    if (m_missing.isEmpty()) {
        makePlan();
        return;
    }
    connect(m_inventory.get(), &AccountInventory::definitionChanged, this,
            [this](const QString &guid) {
                const DefinitionRecord *record = m_inventory->inventory().definition(guid);
                if (m_ended || !m_missing.contains(guid)
                    || (record && !record->readAt.isValid() && !record->unread))
                    return;
                const auto unread = [record] {
                    const auto level = std::find_if(
                        record->levels.begin(), record->levels.end(),
                        [](const LevelRecord &each) { return each.unread.has_value(); });
                    return level == record->levels.end() ? record->unread : level->unread;
                };
                std::optional<ApiError> error = record ? unread() : std::nullopt;
                if (!record) {
                    error = ApiError();
                    error->kind = ApiError::Kind::NotFound;
                    error->service = ApiError::Service::UptrendsApi;
                }
                if (error) {
                    m_ended = true;
                    report(*error, guid);
                    finish(ExitCode::Incomplete);
                    return;
                }
                m_plan->setRecord(*record);
                m_missing.remove(guid);
                if (m_missing.isEmpty())
                    makePlan();
            });
    const QStringList all = *guids;
    for (const QString &guid : all)
        m_inventory->refreshDefinition(guid);
}

void ApplyCommand::makePlan()
{
    Result<QList<PlannedChange>> planned = m_plan->plan(m_wishes);
    if (!planned) {
        refuse(planned.error());
        return;
    }
    m_planned = std::move(*planned);
    writePlan();
    if (options().yes) {
        apply();
        return;
    }
    m_ended = true;
    finish(ExitCode::Ok);
}

QJsonObject ApplyCommand::rowObject(const PlannedChange &planned) const
{
    const Change &change = planned.change;
    QJsonObject object {{u"path"_s, planned.wish.path},
                        {u"do"_s, wishName(planned.wish.kind)},
                        {u"needed"_s, planned.needed},
                        {u"before"_s, change.before},
                        {u"after"_s, change.after},
                        {u"definition"_s, QJsonObject {{u"guid"_s, change.definitionGuid},
                                                       {u"name"_s, change.definitionName}}}};
    if (change.level > 0)
        object.insert(u"level"_s, change.level);
    if (!change.id.isEmpty())
        object.insert(u"object"_s, QJsonObject {{u"guid"_s, change.id}, {u"name"_s, change.name}});
    return object;
}

void ApplyCommand::writePlan()
{
    QJsonArray rows;
    int needed = 0;
    for (const PlannedChange &each : std::as_const(m_planned)) {
        rows.append(rowObject(each));
        needed += each.needed ? 1 : 0;
        if (!options().yes)
            Q_EMIT progressed(ui::changeSentence(each.change));
    }
    output().insert(u"changes"_s, rows);
    output().insert(u"counts"_s, QJsonObject {{u"planned"_s, static_cast<int>(m_planned.size())},
                                              {u"needed"_s, needed}});
    if (!options().yes && needed > 0)
        say(tr("Nothing was changed: add --yes to make %n changes.", nullptr, needed));
}

void ApplyCommand::apply()
{
    const QString group = "apply:"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QList<Change> changes;
    for (PlannedChange &each : m_planned) {
        each.change.group = group;
        changes.append(each.change);
    }
    m_run = std::make_unique<ChangeRun>(account(), &m_journal);
    m_run->setChanges(changes);
    connect(m_run.get(), &ChangeRun::rowChanged, this, [this](int row) {
        if (m_run->rows().at(row).state == ChangeRow::State::Running)
            Q_EMIT progressed(tr("%1 of %2: %3")
                                  .arg(row + 1)
                                  .arg(m_planned.size())
                                  .arg(ui::changeSentence(m_planned.at(row).change)));
    });
    connect(m_run.get(), &ChangeRun::phaseChanged, this, &ApplyCommand::takePhase);
    m_run->start();
}

void ApplyCommand::takePhase(ChangeRun::Phase phase)
{
    if (phase == ChangeRun::Phase::Running || phase == ChangeRun::Phase::Idle)
        return;
    if (std::exchange(m_ended, true))
        return;
    writeRows();
    if (phase == ChangeRun::Phase::Paused) {
        ApiError error;
        error.kind = ApiError::Kind::Unauthorized;
        error.service = ApiError::Service::UptrendsApi;
        error.httpStatus = 401;
        report(error);
    }
    const QList<ChangeRow> &rows = m_run->rows();
    const bool unwritten = std::any_of(rows.begin(), rows.end(), [](const ChangeRow &row) {
        return row.error && row.error->kind == ApiError::Kind::Local
               && exitCodeFor(*row.error) == ExitCode::Local;
    });
    const bool all = m_run->doneCount() == static_cast<int>(rows.size());
    finish(unwritten ? ExitCode::Local : all ? ExitCode::Ok : ExitCode::Failed);
}

void ApplyCommand::writeRows()
{
    QJsonArray rows;
    const QList<ChangeRow> &made = m_run->rows();
    for (qsizetype i = 0; i < made.size(); ++i) {
        PlannedChange planned = m_planned.at(i);
        // The GUIDs of what was made; the values stay those that were asked for.
        planned.change.id = made.at(i).change.id;
        planned.change.definitionGuid = made.at(i).change.definitionGuid;
        QJsonObject object = rowObject(planned);
        object.insert(u"state"_s, stateName(made.at(i).state));
        if (const auto &error = made.at(i).error) {
            object.insert(u"error"_s, errorObject(*error));
            Q_EMIT failed(*error, ui::changeSentence(planned.change));
        }
        rows.append(object);
    }
    output().insert(u"changes"_s, rows);
    QJsonObject counts = body().value("counts"_L1).toObject();
    counts.insert(u"done"_s, m_run->doneCount());
    counts.insert(u"failed"_s, m_run->failedCount());
    output().insert(u"counts"_s, counts);
}

} // namespace alertbridge::headless
