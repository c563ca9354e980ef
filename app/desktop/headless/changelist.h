// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/result.h"
#include "core/uptrends/types.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace alertbridge::headless {

/// One entry of a list of changes, as somebody wrote it: names are not looked up yet.
struct Wish
{
    enum class Kind {
        CreateDefinition,
        UpdateDefinition,
        RemoveDefinition,
        AddMember,
        RemoveMember,
        UpdateLevel,
        Attach,
        UpdateAttachment,
        Detach
    };

    Kind kind = Kind::CreateDefinition;
    QString path; ///< "changes[3]": where it stands
    QString definition; ///< name or GUID; of a new one, its name
    int level = 0; ///< 0: the definition itself
    QString object; ///< name or GUID of the member or the integration
    uptrends::Member::Kind member = uptrends::Member::Kind::Monitor;
    bool active = false; ///< of a new definition
    QJsonObject set; ///< under the API's own names
    uptrends::AttachmentFlags flags;
};

constexpr qint64 largestChangeList = 4 * 1024 * 1024; ///< bytes
constexpr qsizetype mostChanges = 10000;

/// {"version": 1, "changes": [{"do": "attach", …}, …]} as docs/headless.md describes it. Strict:
/// anything not known there is an error (Kind::BadResponse with its path), so that a typing mistake
/// does not change something else.
Result<QList<Wish>> readChangeList(const QByteArray &content);
QString wishName(Wish::Kind kind); ///< "update_level"

} // namespace alertbridge::headless
