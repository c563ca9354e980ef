// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/definitioneditor.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace alertbridge {

/// The open editors of one profile and what is done to alert definitions as a whole: make, rename,
/// switch on and off, delete. Owned by the profile's session, so that all of it survives the
/// screens. Main thread.
class DefinitionDesk
    : public QObject
    , public Working
{
    Q_OBJECT

public:
    /// @p folder for drafts; empty: QStandardPaths::AppDataLocation. @p feeds may be null.
    DefinitionDesk(Account *account, Journal *journal, AccountInventory *inventory, FeedBook *feeds,
                   const QString &folder, QObject *parent = nullptr);
    ~DefinitionDesk() override;

    AccountInventory *inventory() const { return m_tools.inventory; }
    Account *account() const { return m_tools.account; }
    Journal *journal() const { return m_tools.journal; }
    DefinitionDrafts *drafts() const { return m_tools.drafts; }

    /// The editor of that definition, which reads it anew. Owned by the desk.
    DefinitionEditor *open(const QString &guid);
    DefinitionEditor *editor(const QString &guid) const; ///< null where it is not open
    /// The one in front, for screens that are made anew; empty for the list.
    QString current() const { return m_current; }
    void setCurrent(const QString &guid);

    /// Somebody else in this app changed it: an undo, a change that was finished later. Where it is
    /// edited, or has a draft, the two are compared anew.
    void takeUpChange(const QString &guid);

    int unsavedCount(const QString &guid) const; ///< of the open editor, or of its draft
    /// Drafts of definitions that the inventory, when it was read whole, does not have.
    QList<DefinitionDraft> draftsOfGone() const;
    void dropDraft(const QString &id);

    /// One at a time; false while another is under way.
    bool create(const QString &name, bool active);
    bool rename(const QString &guid, const QString &name);
    bool setActive(const QString &guid, bool active);
    bool remove(const QString &guid);
    /// Of a definition that is gone: a new one, in which what was wanted is unsaved.
    bool makeAgain(const DefinitionForm &wanted);
    bool isActing() const;
    const std::optional<ChangeRow> &lastAction() const { return m_lastAction; }
    void forgetLastAction() { m_lastAction.reset(); }

    bool isWorking() const override;
    void stopWorking() override;

Q_SIGNALS:
    void unsavedChanged(const QString &guid);
    void actingChanged();
    void acted(); ///< lastAction() tells what came of it
    void created(const QString &guid); ///< after acted()

private:
    bool act(Change change);
    std::optional<Change> changeOf(const QString &guid, Change::Kind kind) const;
    void followRun();
    void takeAction();

    EditorTools m_tools;
    QHash<QString, DefinitionEditor *> m_editors; ///< by GUID in lower case
    QString m_current;
    ChangeRun *m_run;
    std::optional<ChangeRow> m_lastAction;
    std::optional<DefinitionForm> m_again;
};

} // namespace alertbridge
