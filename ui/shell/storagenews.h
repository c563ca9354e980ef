// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/versionrecord.h"

#include <QtCore/QString>

namespace alertbridge::ui {

class NoticeStack;

/// What the start found out about the files of the app: said once, until it is closed.
struct StorageNews
{
    QString unwritable; ///< a folder that cannot be written; empty: all is well
    bool forThisRunOnly = false; ///< what is done is kept elsewhere, until the app is closed
    VersionChange version;
};

/// Shows the news that were not closed yet; closing one takes it out of @p news, which outlives the
/// stack.
void tellStorageNews(NoticeStack *notices, StorageNews *news);

} // namespace alertbridge::ui
