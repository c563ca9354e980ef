// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/runmark.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>
#include <QtCore/QUuid>

namespace alertbridge {

using namespace Qt::StringLiterals;

RunMark::RunMark(const QString &sharedPath)
    : m_sharedPath(sharedPath)
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

RunMark::~RunMark() = default;

QString RunMark::lockName(const QString &id) const
{
    QString plain = id.left(64);
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-'; });
    return m_sharedPath + u'.' + plain + ".running"_L1;
}

bool RunMark::declare()
{
    if (m_alive)
        return true;
    if (m_sharedPath.isEmpty() || !QDir().mkpath(QFileInfo(m_sharedPath).path()))
        return false;
    auto alive = std::make_unique<QLockFile>(lockName(m_id));
    alive->setStaleLockTime(0);
    if (!alive->tryLock(0))
        return false;
    m_alive = std::move(alive);
    return true;
}

bool RunMark::isAlive(const QString &id) const
{
    if (id.isEmpty())
        return false;
    if (id == m_id)
        return true;
    if (!QFileInfo::exists(lockName(id)))
        return false;
    // A lock whose process has ended counts as free.
    QLockFile alive(lockName(id));
    alive.setStaleLockTime(0);
    return !alive.tryLock(0);
}

} // namespace alertbridge
