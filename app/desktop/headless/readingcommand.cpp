// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/readingcommand.h"

#include "app/desktop/headless/output.h"

#include <algorithm>

namespace alertbridge::headless {

using namespace Qt::StringLiterals;
using Part = AccountInventory::Part;

const QList<InventoryPartName> &inventoryParts()
{
    static const QList<InventoryPartName> parts {
        {Part::Integrations, "integrations"_L1},
        {Part::Definitions, "definitions"_L1},
        {Part::People, "people"_L1},
        {Part::Monitors, "monitors"_L1},
        {Part::Services, "services"_L1},
        {Part::MaintenanceWindows, "maintenance_windows"_L1},
    };
    return parts;
}

void ReadingCommand::start()
{
    m_inventory = std::make_unique<AccountInventory>(account(), m_folder.path());
    connect(m_inventory.get(), &AccountInventory::stateChanged, this, &ReadingCommand::follow);
    m_inventory->refresh();
}

void ReadingCommand::stop()
{
    m_stopped = true;
    if (m_inventory && !m_taken)
        m_inventory->cancel();
    follow();
}

void ReadingCommand::follow()
{
    const LoadState state = m_inventory->state();
    if (state.isLoading() && !m_stopped) {
        if (state.total > 0)
            Q_EMIT progressed(
                tr("Reading the accounts: %1 of %2").arg(state.done).arg(state.total));
        return;
    }
    if (state.phase == LoadState::Phase::Idle && !m_stopped)
        return;
    if (std::exchange(m_taken, true))
        return;
    reportParts();
    takeInventory();
}

bool ReadingCommand::isWhole(Part part) const
{
    const LoadState state = m_inventory->partState(part);
    return state.phase == LoadState::Phase::Ready && !state.error;
}

bool ReadingCommand::isWhole() const
{
    const QList<InventoryPartName> &parts = inventoryParts();
    const QList<DefinitionRecord> &definitions = inventory().definitions;
    return std::all_of(parts.begin(), parts.end(),
                       [this](const InventoryPartName &each) { return isWhole(each.part); })
           && std::all_of(definitions.begin(), definitions.end(), [](const DefinitionRecord &each) {
                  return each.readAt.isValid() && !each.unread
                         && std::none_of(
                             each.levels.begin(), each.levels.end(),
                             [](const LevelRecord &level) { return level.unread.has_value(); });
              });
}

/// What is missing, and why: in the output and on standard error.
void ReadingCommand::reportParts()
{
    QJsonObject parts;
    for (const InventoryPartName &each : inventoryParts()) {
        const LoadState state = m_inventory->partState(each.part);
        QJsonObject object {{u"complete"_s, isWhole(each.part)}};
        if (state.error) {
            object.insert(u"error"_s, errorObject(*state.error));
            report(*state.error, each.name);
        }
        parts.insert(each.name, object);
    }
    if (const auto error = m_inventory->state().error; error && errors().isEmpty())
        report(*error);
    output().insert(u"parts"_s, parts);
    output().insert(u"complete"_s, isWhole());
}

} // namespace alertbridge::headless
