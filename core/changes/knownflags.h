// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/journal.h"

namespace alertbridge {

/// The options of an attachment, which Uptrends does not show (facts §1.2), as this app set them
/// last. Somebody may have changed them elsewhere since.
struct KnownFlags
{
    uptrends::AttachmentFlags flags; ///< a flag that is not known is not set
    QDateTime at; ///< UTC, when one of them was last set; invalid where none is known
    QString by; ///< the user of this computer who did
};

KnownFlags lastKnownFlags(const Journal &journal, const QString &definitionGuid, int level,
                          const QString &integrationGuid);

} // namespace alertbridge
