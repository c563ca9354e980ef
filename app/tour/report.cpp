// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/report.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace alertbridge::tour {

Report::Report(const QString &folder)
    : m_folder(folder)
{
    m_folder.mkpath(u"."_s);
    // Pictures of an earlier tour would pass for this one's.
    for (const QString &old :
         m_folder.entryList({u"[0-9][0-9]-*.png"_s, u"report.json"_s}, QDir::Files))
        m_folder.remove(old);
}

bool Report::step(const QString &name, const QString &claim, const QString &verifiedBy, bool ok,
                  const QImage &picture)
{
    const QString file = u"%1-%2.png"_s.arg(m_steps.size() + 1, 2, 10, QLatin1Char('0')).arg(name);
    const bool saved = picture.save(m_folder.filePath(file));
    m_steps.append(QJsonObject {{u"name"_s, name},
                                {u"claim"_s, claim},
                                {u"verified_by"_s, verifiedBy},
                                {u"ok"_s, ok && saved},
                                {u"screenshot"_s, file}});
    m_ok = m_ok && ok && saved;
    std::fprintf(stderr, "%s %s\n", ok && saved ? "  ok  " : " FAIL ", qPrintable(claim));
    return ok;
}

bool Report::write(bool playedToTheEnd)
{
    QSaveFile file(m_folder.filePath(u"report.json"_s));
    const bool good = playedToTheEnd && m_ok && !m_steps.isEmpty();
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(QJsonObject {{u"ok"_s, good}, {u"steps"_s, m_steps}}).toJson());
    return file.commit() && good;
}

} // namespace alertbridge::tour
