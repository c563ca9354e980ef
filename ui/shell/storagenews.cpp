// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/storagenews.h"

#include "ui/shell/noticestack.h"
#include "ui/widgets/notice.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

struct StorageText
{
    Q_DECLARE_TR_FUNCTIONS(StorageNews)
};

void tellUnwritable(NoticeStack *notices, StorageNews *news)
{
    const QString folder = QDir::toNativeSeparators(news->unwritable);
    const QString text =
        news->forThisRunOnly
            ? StorageText::tr("%1 cannot be written. Everything can be done, but what is saved and "
                              "noted is forgotten when Alertbridge is closed.")
            : StorageText::tr("%1 cannot be written, and neither can the folder for temporary "
                              "files. Changes are refused, since they could not be noted first.");
    Notice *notice = notices->show(NoticeStack::Key::Storage, Tone::Caution,
                                   StorageText::tr("Nothing can be saved on this computer."),
                                   text.arg(folder), true);
    notice->setObjectName(u"storageNotice"_s);
    QObject::connect(notice, &Notice::closed, notice, [news] { news->unwritable.clear(); });
}

void tellVersion(NoticeStack *notices, StorageNews *news)
{
    const VersionChange &change = news->version;
    const QString backup = QDir::toNativeSeparators(change.backup);
    Tone tone = Tone::Caution;
    QString title;
    QString text;
    if (change.backup.isEmpty()) {
        title = StorageText::tr("The files of version %1 could not be copied.").arg(change.from);
        text = StorageText::tr("They are used as they are. To have copies, make room on the disk "
                               "and start Alertbridge again.");
    } else if (change.kind == VersionChange::Kind::Newer) {
        tone = Tone::Neutral;
        title = StorageText::tr("Alertbridge was updated from version %1.").arg(change.from);
        text = StorageText::tr("Copies of its files are in %1.").arg(backup);
    } else {
        title = StorageText::tr("Version %1 was used here, which is newer than this one.")
                    .arg(change.from);
        text = StorageText::tr("Copies of its files are in %1. What this version cannot read is "
                               "left as it is.")
                   .arg(backup);
    }
    Notice *notice = notices->show(NoticeStack::Key::Version, tone, title, text, true);
    notice->setObjectName(u"versionNotice"_s);
    QObject::connect(notice, &Notice::closed, notice, [news] { news->version = {}; });
}

} // namespace

void tellStorageNews(NoticeStack *notices, StorageNews *news)
{
    if (!news->unwritable.isEmpty())
        tellUnwritable(notices, news);
    if (news->version.kind != VersionChange::Kind::None)
        tellVersion(notices, news);
}

} // namespace alertbridge::ui
