// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/words/errorwords.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace alertbridge {
class ActivityDesk;
struct Change;
struct JournalEntry;
} // namespace alertbridge

namespace alertbridge::ui {

class ActivityList;
class Button;
class Card;
class FlowText;
class KeyValueList;
class Notice;

/// What this app changed at the services of one profile: what, when, with which result; Undo where
/// the inverse is known exactly; and what to do about changes whose end is not known.
class ActivityView : public QWidget
{
    Q_OBJECT

public:
    ActivityView(const Workspace &workspace, ActivityDesk *desk, QWidget *parent = nullptr);
    ~ActivityView() override;

    void focusFirst();

Q_SIGNALS:
    /// What an error asks for and this page cannot do.
    void errorActionRequested(const alertbridge::ui::ErrorWords &words);

private:
    void makeDetails();
    void makeOpenEnds();
    void tellDamage();
    const JournalEntry *current() const;
    void showOpenEnds();
    void showEntry();
    void showFacts(const JournalEntry &entry);
    void showButtons(const JournalEntry &entry);
    void showNotice(const JournalEntry &entry);
    void askUndo();
    void copy() const;
    void copyAll(QWidget *button) const;
    QString report(const JournalEntry &entry) const;

    Account *m_account;
    Journal *m_journal;
    ActivityDesk *m_desk;
    WriteGate *m_gate; ///< may be null
    Notice *m_damage;
    Notice *m_openEnds;
    ActivityList *m_list;
    Card *m_card;
    FlowText *m_hint;
    KeyValueList *m_facts;
    Notice *m_notice;
    Button *m_finishAll;
    Button *m_showOpenEnds;
    Button *m_finish;
    Button *m_undo;
    Button *m_leave;
    Button *m_copy;
};

} // namespace alertbridge::ui
