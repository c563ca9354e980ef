// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ownmounts.h"

#include <QtCore/QByteArray>
#include <QtCore/QFile>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace alertbridge::test {

namespace {

bool possible = false;

bool writeLine(const char *path, const QByteArray &line)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
           && file.write(line) == line.size();
}

/// As root of a user namespace, where one is not root.
bool enterUserNamespace()
{
    const QByteArray user = QByteArray::number(::getuid());
    const QByteArray group = QByteArray::number(::getgid());
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeLine("/proc/self/setgroups", "deny")
           && writeLine("/proc/self/uid_map", "0 " + user + " 1")
           && writeLine("/proc/self/gid_map", "0 " + group + " 1");
}

} // namespace

bool ownmounts::prepare()
{
    possible = (::unshare(CLONE_NEWNS) == 0 || enterUserNamespace())
               && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return possible;
}

bool ownmounts::isPossible()
{
    return possible;
}

SmallDisk::SmallDisk(const QString &folder, int kibibytes)
    : m_folder(folder)
{
    const QByteArray options = "mode=700,size=" + QByteArray::number(kibibytes) + "k";
    m_mounted = possible
                && ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0,
                           options.constData())
                       == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
}

bool SmallDisk::setReadOnly(bool readOnly) const
{
    return ::mount("tmpfs", QFile::encodeName(m_folder).constData(), "tmpfs",
                   MS_REMOUNT | (readOnly ? MS_RDONLY : 0), nullptr)
           == 0;
}

void SmallDisk::fill() const
{
    QFile file(filler());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    const QByteArray block(4096, 'x');
    while (file.write(block) == block.size()) { }
}

void SmallDisk::makeRoom() const
{
    QFile::remove(filler());
}

} // namespace alertbridge::test
