// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/activitymodel.h"
#include "ui/words/errorwords.h"

#include <QtWidgets/QWidget>

#include <stop_token>

namespace alertbridge {
class Account;
}

namespace alertbridge::ui {

class ActivityList;
class Button;
class Card;
class FlowText;
class KeyValueList;
class Notice;

/// What this app changed at the services of one profile: what, when, with which result; and Undo
/// where the inverse is known exactly.
class ActivityView : public QWidget
{
    Q_OBJECT

public:
    ActivityView(Account *account, Journal *journal, QWidget *parent = nullptr);
    ~ActivityView() override;

    void focusFirst();

Q_SIGNALS:
    /// What an error asks for and this page cannot do.
    void errorActionRequested(const alertbridge::ui::ErrorWords &words);
    void undone(); ///< something was taken back: who shows it should read again

private:
    void showEntry();
    void askUndo();
    void undo(const Change &inverse);
    void copy() const;
    QString report(const JournalEntry &entry) const;

    Account *m_account;
    Journal *m_journal;
    ActivityList *m_list;
    Card *m_card;
    FlowText *m_hint;
    KeyValueList *m_facts;
    Notice *m_notice;
    Button *m_undo;
    Button *m_leave;
    Button *m_copy;
    std::stop_source m_stop;
    qint64 m_undoing = 0; ///< the entry that is being taken back
};

} // namespace alertbridge::ui
