// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/integrationmodel.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"

#include <QtCore/QTimeZone>

class QTreeView;
class QVBoxLayout;

namespace alertbridge {
class IntegrationUses;
class MuteDesk;
namespace pagerduty {
struct MaintenanceWindow;
}
} // namespace alertbridge

namespace alertbridge::ui {

class Button;
class FlowText;
class KeyValueList;
class LevelUseRows;
class Notice;

/// One integration: what uses it, what it feeds, what is muted, and what can be done with it.
class IntegrationDetails : public Card
{
    Q_OBJECT

public:
    IntegrationDetails(const Workspace &workspace, MuteDesk *desk, QWidget *parent = nullptr);

    /// @p entry null: none is chosen.
    void show(const IntegrationEntry *entry, const IntegrationUses &uses);
    QString guid() const { return m_guid; }
    QTreeView *uses() const { return m_uses; }

Q_SIGNALS:
    void editRequested();
    void testRequested();
    void wholePathRequested();
    void muteRequested();
    void unmuteRequested();
    void endPauseRequested(const QString &windowId);
    void levelActivated(const QString &definitionGuid, int level);

private:
    /// A maintenance window that is shown.
    struct Pause
    {
        QString id;
        Notice *notice = nullptr;
        Button *end = nullptr; ///< where this app made it
    };

    void showFacts(const IntegrationEntry &entry);
    void showPauses();
    void addPause(const pagerduty::MaintenanceWindow &window);
    void showProgress();
    void showActions(const IntegrationEntry &entry);
    QWidget *makeFeed(const IntegrationEntry &entry);
    QStringList serviceLines() const;

    Workspace m_workspace;
    MuteDesk *m_desk;
    QString m_guid;
    FlowText *m_hint;
    QWidget *m_body;
    Notice *m_progress;
    QVBoxLayout *m_pauses;
    QList<Pause> m_shownPauses;
    QStringList m_shownFacts; ///< what they say, to tell whether it changed
    KeyValueList *m_facts;
    LevelUseRows *m_rows;
    QTreeView *m_uses;
    FlowText *m_noUses;
    Button *m_edit;
    Button *m_test;
    Button *m_muteButton;
    Button *m_unmute;
};

/// The account's own time zone as PagerDuty told it; invalid where it did not.
QTimeZone accountZone(const Account &account);

} // namespace alertbridge::ui
