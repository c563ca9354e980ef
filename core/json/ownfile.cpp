// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/ownfile.h"

#include <QtCore/QSaveFile>

#include <algorithm>

namespace alertbridge {

bool replaceOwnFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Qt 6.4 overlooks in commit() that writing out the rest failed, as on a full disk, and puts an
    // empty file in place.
    if (file.write(content) != content.size() || !file.flush()) {
        file.cancelWriting();
        return false;
    }
    return file.commit();
}

bool isPlainFileName(const QString &name)
{
    constexpr qsizetype longest = 64;
    return !name.isEmpty() && name.size() <= longest
           && std::all_of(name.begin(), name.end(), [](QChar c) {
                  return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
              });
}

} // namespace alertbridge
