// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/leveltreeview.h"

#include "ui/levels/levelrows.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/groupedleveldelegate.h"
#include "ui/widgets/groupedtree.h"
#include "ui/widgets/searchfield.h"
#include "ui/words/levelwords.h"

#include <QtWidgets/QHeaderView>

namespace alertbridge::ui {

LevelTreeView::LevelTreeView(LevelTreeModel *model, QWidget *parent)
    : ListPane(
          rowsOf<LevelRows>(model),
          {LevelTreeModel::SearchRole, LevelTreeModel::SortRole, LevelTreeModel::LevelColumn, true},
          texts(), parent)
{
    setHeadMargin(tokens::CardPadding);
    searchField()->setObjectName(QStringLiteral("definitionSearchField"));
    m_tree = new GroupedTree(tr("Alert definitions and escalation levels"), this);
    m_tree->setObjectName(QStringLiteral("levelTree"));
    setView(m_tree);
    m_tree->header()->hide();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(LevelTreeModel::LevelColumn, QHeaderView::Stretch);
    for (const int column : {LevelTreeModel::OkAlertsColumn, LevelTreeModel::RemindersColumn})
        m_tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    // Room for every state from the start: the first tick must not move what is ticked.
    QStringList states;
    for (const auto state : {LevelTreeModel::RowState::WillAttach,
                             LevelTreeModel::RowState::Attached, LevelTreeModel::RowState::Failed})
        states.append(levelChip(state).text);
    m_tree->header()->setSectionResizeMode(LevelTreeModel::StateColumn, QHeaderView::Fixed);
    m_tree->header()->resizeSection(LevelTreeModel::StateColumn,
                                    GroupedLevelDelegate::chipColumnWidth(states));
    connect(this, &ListPane::emptyActionRequested, this, &ListPane::retryRequested);
}

ListTexts LevelTreeView::texts()
{
    ListTexts texts;
    texts.search = tr("Search alert definitions");
    texts.searchAmong = [](int rows) { return tr("Search %n definitions", nullptr, rows); };
    texts.progress = [](int done, int total) {
        return tr("Reading the levels, %1 of %2").arg(done).arg(total);
    };
    texts.reading = tr("Reading the alert definitions");
    texts.readingText = tr("One question for each level, four at a time.");
    texts.noMatch = tr("No alert definition matches");
    texts.noMatchText = tr("Search by the name of the definition.");
    texts.failed = tr("The alert definitions could not be read");
    texts.emptyIcon = Icon::AlertDefinitions;
    texts.empty = tr("No alert definition in this account");
    texts.emptyText = tr("Your API user may lack the right to see them, or none has been made in "
                         "Uptrends yet.");
    texts.emptyAction = tr("Look again");
    return texts;
}

} // namespace alertbridge::ui
