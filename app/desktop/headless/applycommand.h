// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/headless/changeplan.h"
#include "app/desktop/headless/command.h"
#include "core/changes/changerun.h"
#include "core/changes/journal.h"
#include "core/inventory/accountinventory.h"
#include "core/platform/standardinput.h"

#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace alertbridge::headless {

/// A list of changes: shown with the values they replace, and with --yes made, written down and
/// read back row by row.
class ApplyCommand : public Command
{
    Q_OBJECT

public:
    ApplyCommand(Account *account, const HeadlessOptions &options, QObject *parent = nullptr);
    ~ApplyCommand() override;

    Needs needs() const override;
    void start() override;
    void stop() override;

private:
    void readFile();
    void readStandardInput();
    void takeInput(const QString &problem);
    void takeContent(const QByteArray &content);
    void refuse(const ApiError &error); ///< what was written cannot be done
    void readLists();
    void readDefinitions();
    void makePlan();
    void writePlan();
    void apply();
    void takePhase(ChangeRun::Phase phase);
    void writeRows();
    QJsonObject rowObject(const PlannedChange &planned) const;

    Journal m_journal;
    QTemporaryDir m_folder; ///< the window's snapshot is left alone
    QByteArray m_content;
    std::unique_ptr<platform::StandardInput> m_input;
    QList<Wish> m_wishes;
    std::unique_ptr<AccountInventory> m_inventory;
    QList<AccountInventory::Part> m_parts; ///< not read yet
    QList<uptrends::AlertDefinition> m_definitions;
    QSet<QString> m_missing; ///< definitions not read yet
    std::unique_ptr<ChangePlan> m_plan;
    QList<PlannedChange> m_planned;
    std::unique_ptr<ChangeRun> m_run;
    std::stop_source m_stop;
    bool m_ended = false;
};

} // namespace alertbridge::headless
