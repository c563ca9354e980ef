// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coveragereader.h"
#include "core/definitions/definitiondesk.h"
#include "ui/shell/workspace.h"
#include "ui/words/errorwords.h"

#include <QtWidgets/QWidget>

namespace alertbridge {
class DefinitionListModel;
}

namespace alertbridge::ui {

class Button;
class DefinitionList;
class FooterBar;
class Notice;
class PageHeader;

/// The list of alert definitions, and what is done to one of them as a whole.
class DefinitionListPage : public QWidget
{
    Q_OBJECT

public:
    DefinitionListPage(const Workspace &workspace, DefinitionDesk *desk, QWidget *parent = nullptr);

    void focusFirst();
    void reveal(const QString &guid);

Q_SIGNALS:
    void openRequested(const QString &guid);
    void errorActionRequested(const alertbridge::ui::ErrorWords &words);

private:
    void buildFooter();
    void showState();
    void showCurrent();
    void showAction();
    void showDrafts();
    void showUncovered();
    void readCoverage();
    CoverageFacts coverageFacts() const;
    QString currentGuid() const;
    void askDiscard(const QString &draftId, const QString &name);
    void askCreate();
    void askRename();
    void toggleActive();
    void askRemove();

    Workspace m_workspace;
    DefinitionDesk *m_desk;
    DefinitionListModel *m_model;
    CoverageReader *m_coverage;
    bool m_coverageDue = true;
    PageHeader *m_header;
    Notice *m_actionNotice;
    Notice *m_draftNotice;
    Notice *m_uncoveredNotice;
    DefinitionList *m_list;
    FooterBar *m_footer;
    Button *m_create;
    Button *m_reload;
    Button *m_remove = nullptr;
    Button *m_rename = nullptr;
    Button *m_active = nullptr;
    Button *m_open = nullptr;
};

} // namespace alertbridge::ui
