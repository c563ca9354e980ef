// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/integrations/mutedesk.h"
#include "core/models/integrationmodel.h"
#include "ui/shell/workspace.h"
#include "ui/words/errorwords.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <memory>

namespace alertbridge {
class IntegrationUses;
}

namespace alertbridge::ui {

class Button;
class IntegrationDetails;
class IntegrationList;
class Notice;
class PageHeader;
class PageStack;
class UptrendsPagePanel;

/// Page *Integrations*: what there is, what uses it, what it feeds; test, mute, edit at Uptrends.
class IntegrationsView : public QWidget
{
    Q_OBJECT

public:
    IntegrationsView(const Workspace &workspace, MuteDesk *desk, QWidget *parent = nullptr);
    ~IntegrationsView() override;

    void focusFirst();
    void showIntegration(const QString &guid); ///< once it is listed
    void editInUptrends(const QString &guid); ///< its page, at Uptrends

Q_SIGNALS:
    void testRequested(const QString &integrationGuid);
    void wholePathRequested(const QString &integrationGuid); ///< to learn what it feeds
    void definitionRequested(const QString &definitionGuid, int level);
    void errorActionRequested(const alertbridge::ui::ErrorWords &words);

private:
    QWidget *makeListPage();
    QWidget *makeEditPage();
    void later(); ///< many small changes make one
    void showAll();
    void showState();
    void showWarning();
    void showDetails();
    void askMute();
    void askUnmute(const QString &guid);
    void askEndPause(const QString &windowId);
    void endEditing();

    Workspace m_workspace;
    MuteDesk *m_desk;
    IntegrationModel *m_model;
    std::unique_ptr<IntegrationUses> m_uses; ///< as shown
    PageStack *m_stack;
    PageHeader *m_header;
    Button *m_refresh;
    Notice *m_warning;
    IntegrationList *m_list;
    IntegrationDetails *m_details;
    PageHeader *m_editHeader;
    UptrendsPagePanel *m_page;
    QTimer m_later;
    QString m_wanted; ///< shown once it is listed
};

} // namespace alertbridge::ui
