// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/definitiondrafts.h"

#include "core/json/formatversions.h"
#include "core/json/jsonreader.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QUuid>

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestDraftFile = 16 * 1024 * 1024;
const QString draftFilePrefix = u"definition-drafts-"_s;

QString newDraftId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::optional<DefinitionDraft> draftFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    const auto base = definitionFormFromJson(object.value("base"_L1).toObject());
    const auto mine = definitionFormFromJson(object.value("mine"_L1).toObject());
    DefinitionDraft draft;
    draft.id = reader.requiredString(u"id"_s);
    draft.savedAt = QDateTime::fromString(reader.string(u"saved_at"_s), Qt::ISODateWithMs);
    if (!reader.ok() || !base || !mine)
        return {};
    draft.base = *base;
    draft.mine = *mine;
    return draft;
}

} // namespace

DefinitionDrafts::DefinitionDrafts(const QString &folder, const QString &profileId, QObject *parent)
    : QObject(parent)
    , m_path(SharedFile::pathOf(folder, draftFilePrefix, profileId))
    , m_run(m_path)
    , m_file(m_path, formats::drafts, largestDraftFile)
{
    const QJsonObject object = m_file.read();
    m_firstState = m_file.state();
    m_setAside = m_file.setAside();
    const QJsonArray stored = object.value("drafts"_L1).toArray();
    const bool any = std::any_of(stored.begin(), stored.end(), [this](const QJsonValue &draft) {
        return !m_run.isAlive(draft["owner"_L1].toString());
    });
    if (any && m_run.declare())
        m_file.update([this](QJsonObject &now) { takeOver(now); });
}

DefinitionDrafts::~DefinitionDrafts() = default;

void DefinitionDrafts::remove(const QString &folder, const QString &profileId)
{
    QFile::remove(SharedFile::pathOf(folder, draftFilePrefix, profileId));
}

const DefinitionDraft *DefinitionDrafts::draft(const QString &definitionGuid) const
{
    const DefinitionDraft *newest = nullptr;
    for (const DefinitionDraft &draft : m_drafts) {
        if (draft.mine.guid.compare(definitionGuid, Qt::CaseInsensitive) == 0
            && (!newest || draft.savedAt > newest->savedAt))
            newest = &draft;
    }
    return newest;
}

bool DefinitionDrafts::put(DefinitionDraft &draft)
{
    if (draft.id.isEmpty())
        draft.id = newDraftId();
    draft.savedAt = QDateTime::currentDateTimeUtc();
    const auto known = std::find_if(m_drafts.begin(), m_drafts.end(),
                                    [&draft](const auto &other) { return other.id == draft.id; });
    if (known == m_drafts.end())
        m_drafts.append(draft);
    else
        *known = draft;
    const bool written = rewrite();
    Q_EMIT changed(draft.mine.guid);
    if (!written)
        Q_EMIT writeFailed();
    return written;
}

void DefinitionDrafts::remove(const QString &id)
{
    const auto known = std::find_if(m_drafts.cbegin(), m_drafts.cend(),
                                    [&id](const auto &draft) { return draft.id == id; });
    if (known == m_drafts.cend())
        return;
    const QString guid = known->mine.guid;
    m_drafts.removeAt(known - m_drafts.cbegin());
    if (!rewrite())
        Q_EMIT writeFailed();
    Q_EMIT changed(guid);
}

/// Of copies that do not run any more. What is not understood stays as it is.
void DefinitionDrafts::takeOver(QJsonObject &object)
{
    QJsonArray stored = object.value("drafts"_L1).toArray();
    for (qsizetype i = 0; i < stored.size(); ++i) {
        QJsonObject draftObject = stored.at(i).toObject();
        const auto draft = draftFromJson(draftObject);
        if (!draft || m_run.isAlive(draftObject.value("owner"_L1).toString()))
            continue;
        draftObject.insert(u"owner"_s, m_run.id());
        stored.replace(i, draftObject);
        m_drafts.append(*draft);
    }
    object.insert(u"drafts"_s, stored);
}

void DefinitionDrafts::putMine(QJsonObject &object) const
{
    QJsonArray stored;
    const QJsonArray before = object.value("drafts"_L1).toArray();
    for (const QJsonValue &draft : before) {
        if (draft["owner"_L1].toString() != m_run.id())
            stored.append(draft);
    }
    for (const DefinitionDraft &draft : m_drafts) {
        stored.append(QJsonObject {{u"owner"_s, m_run.id()},
                                   {u"id"_s, draft.id},
                                   {u"saved_at"_s, draft.savedAt.toString(Qt::ISODateWithMs)},
                                   {u"base"_s, toJson(draft.base)},
                                   {u"mine"_s, toJson(draft.mine)}});
    }
    object.insert(u"drafts"_s, stored);
}

bool DefinitionDrafts::rewrite()
{
    if (m_path.isEmpty())
        return false;
    return m_run.declare() && m_file.update([this](QJsonObject &object) { putMine(object); });
}

} // namespace alertbridge
