// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changerun.h"
#include "core/changes/knownflags.h"
#include "core/definitions/definitionadvice.h"
#include "core/definitions/definitiondrafts.h"
#include "core/definitions/formmerge.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace alertbridge {

class AccountInventory;
class FeedBook;

/// What the editors of one profile work on; all of it outlives them.
struct EditorTools
{
    Account *account = nullptr;
    Journal *journal = nullptr;
    AccountInventory *inventory = nullptr;
    FeedBook *feeds = nullptr; ///< null: nothing is known of feeds
    DefinitionDrafts *drafts = nullptr;
};

/// One alert definition being edited: what the service has (base), what is wanted (mine), and the
/// way from one to the other. Saving reads the service again first; what was changed there
/// meanwhile is merged, told, and asked about where both sides changed the same. Unsaved changes
/// are written to disk shortly after each edit. Main thread.
class DefinitionEditor
    : public QObject
    , public Working
{
    Q_OBJECT

public:
    enum class Phase {
        Loading,
        LoadFailed, ///< error(); base() is the last snapshot, or empty
        Editing,
        Checking, ///< reads the service again before saving
        Conflict, ///< merge() has open conflicts
        Review, ///< plan() waits for apply()
        Saving,
        Paused, ///< for a sign-in
        ReadingBack,
        Finished, ///< run() shows what became of each change
        Gone, ///< the service does not know it any more; mine() is kept
    };

    DefinitionEditor(const EditorTools &tools, const QString &guid, QObject *parent = nullptr);
    ~DefinitionEditor() override; ///< writes the draft

    const QString &guid() const { return m_guid; }
    Phase phase() const { return m_phase; }
    bool isEditable() const { return m_phase == Phase::Editing; }
    const DefinitionForm &base() const { return m_base; }
    const DefinitionForm &mine() const { return m_mine; }
    const std::optional<ApiError> &error() const { return m_error; }

    void load(); ///< anew; what is unsaved is merged with it
    void setMine(const DefinitionForm &form); ///< while it is editable
    void discard();
    /// Lays what differs in @p wanted over what the service has, once that is read.
    void startFrom(const DefinitionForm &wanted);

    QList<FormDifference> unsaved() const { return differencesOf(m_base, m_mine); }
    bool hasUnsaved() const { return !unsaved().isEmpty(); }
    QList<FormProblem> problems() const { return problemsOf(m_base, m_mine); }
    QList<DefinitionAdvice> advice() const;
    const Inventory &names() const; ///< of what the form and the plan speak of
    /// What this app set last on an attachment.
    KnownFlags knownFlags(int level, const QString &integrationGuid) const;

    void save(); ///< towards Review or Conflict; with problems() it does nothing
    const QList<Change> &plan() const { return m_plan; }
    void apply();
    void backToEditing(); ///< from Conflict, Review and Finished; nothing is lost
    ChangeRun *run() const { return m_run; }

    const QList<MergedField> &merge() const { return m_merge; }
    void choose(const FormField &field, MergedField::Side side);
    void chooseAll(MergedField::Side side);
    void settle(); ///< once every conflict is decided: on to where it was going
    /// What was changed at the service alone and taken over since loading.
    const QList<MergedField> &taken() const { return m_taken; }
    /// What was typed for a level or an attachment that is gone.
    const QList<MergedField> &lost() const { return m_lost; }
    void forgetTold(); ///< taken() and lost() were read

    /// What the service refused at the last save, by field, until that is edited again.
    const QMap<FormField, ApiError> &refusals() const { return m_refusals; }
    const QList<ApiError> &otherRefusals() const { return m_otherRefusals; }

    bool isWorking() const override;
    void stopWorking() override;

Q_SIGNALS:
    void phaseChanged();
    void edited(); ///< base or mine, and what follows from them
    void mergeChanged();

private:
    void setPhase(Phase phase);
    void showSnapshot();
    void takeLoaded(const Result<DefinitionForm> &result);
    void takeChecked(const Result<DefinitionForm> &result);
    void takeReadBack(const Result<DefinitionForm> &result);
    void failed(const ApiError &error, Phase otherwise);
    void rebase(const DefinitionForm &theirs, Phase next);
    void enter(Phase phase);
    void followRun();
    void takeRun();
    void keepDraft();
    void writeDraft();
    void dropDraft();

    EditorTools m_tools;
    QString m_guid;
    Phase m_phase = Phase::Loading;
    Phase m_next = Phase::Editing; ///< after a conflict
    DefinitionForm m_base;
    DefinitionForm m_mine;
    DefinitionForm m_theirs;
    std::optional<DefinitionForm> m_wanted;
    std::optional<ApiError> m_error;
    QList<MergedField> m_merge;
    QList<MergedField> m_taken;
    QList<MergedField> m_lost;
    QMap<FormField, ApiError> m_refusals;
    QList<ApiError> m_otherRefusals;
    QList<Change> m_plan;
    ChangeRun *m_run;
    DefinitionDraft m_draft; ///< id empty: none on disk
    QTimer m_draftTimer;
    int m_reading = 0; ///< counts up; answers to earlier reads are dropped
    bool m_loaded = false;
};

} // namespace alertbridge
