// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/diagnosticreport.h"

#include "core/net/redactor.h"

namespace alertbridge {

using namespace Qt::StringLiterals;

QString diagnosticName(DiagnosticSection::Kind kind)
{
    switch (kind) {
    case DiagnosticSection::Kind::Program:
        return u"program"_s;
    case DiagnosticSection::Kind::System:
        return u"system"_s;
    case DiagnosticSection::Kind::Storage:
        return u"storage"_s;
    case DiagnosticSection::Kind::Profiles:
        return u"profiles"_s;
    case DiagnosticSection::Kind::Connections:
        return u"connections"_s;
    case DiagnosticSection::Kind::Contents:
        return u"contents"_s;
    case DiagnosticSection::Kind::Log:
        break;
    }
    return u"log"_s;
}

QString diagnosticText(const QList<DiagnosticSection> &sections,
                       const QSet<DiagnosticSection::Kind> &leftOut, const QDateTime &madeAt)
{
    QString text = u"Alertbridge diagnostics, %1\n"
                   "Names, addresses and ids are replaced: <email-1>, <id-1>, <guid-1>, "
                   "<host-1>.\n"_s.arg(madeAt.toUTC().toString(Qt::ISODate));
    for (const DiagnosticSection &section : sections) {
        text += u"\n[%1]\n"_s.arg(diagnosticName(section.kind));
        if (leftOut.contains(section.kind))
            text += "left out\n"_L1;
        else if (section.lines.isEmpty())
            text += "nothing\n"_L1;
        else
            text += section.lines.join(u'\n') + u'\n';
    }
    return redactor::redacted(text);
}

} // namespace alertbridge
