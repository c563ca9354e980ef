// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/definitionform.h"
#include "core/json/runmark.h"
#include "core/json/sharedfile.h"

#include <QtCore/QObject>

namespace alertbridge {

/// Changes to an alert definition that were not saved at the service yet.
struct DefinitionDraft
{
    QString id; ///< two may be about the same definition
    DefinitionForm base; ///< what was read when editing began
    DefinitionForm mine;
    QDateTime savedAt; ///< UTC
};

/// The unsaved changes of one profile, on disk: they survive a crash and a restart. Several copies
/// of the app may run on one profile: each writes and removes only its own, under a lock, and takes
/// over those of copies that do not run any more when it starts. Main thread.
class DefinitionDrafts : public QObject
{
    Q_OBJECT

public:
    /// @p folder empty: QStandardPaths::AppDataLocation.
    DefinitionDrafts(const QString &folder, const QString &profileId, QObject *parent = nullptr);
    ~DefinitionDrafts() override;

    const QList<DefinitionDraft> &drafts() const { return m_drafts; }
    /// The newest about that definition.
    const DefinitionDraft *draft(const QString &definitionGuid) const;
    /// Writes at once; an empty id is given one. False where it could not be written: it is kept in
    /// memory.
    bool put(DefinitionDraft &draft);
    void remove(const QString &id);

    /// SetAside, Newer, Unreadable: say so.
    SharedFile::State fileState() const { return m_firstState; }
    QString setAside() const { return m_setAside; } ///< a damaged file's new name

    static void remove(const QString &folder, const QString &profileId);

Q_SIGNALS:
    void changed(const QString &definitionGuid);
    void writeFailed();

private:
    void takeOver(QJsonObject &object);
    void putMine(QJsonObject &object) const;
    bool rewrite(); ///< mine anew, the others' as they are

    QString m_path;
    RunMark m_run; ///< tells other copies that this one runs
    QList<DefinitionDraft> m_drafts;
    SharedFile m_file;
    SharedFile::State m_firstState = SharedFile::State::Missing;
    QString m_setAside;
};

} // namespace alertbridge
