// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <array>

namespace alertbridge {

/// One part of what *Save diagnostics* writes. The lines are facts ("name: value") in English,
/// whatever the language of the window: they are read by whoever helps.
struct DiagnosticSection
{
    enum class Kind { Program, System, Storage, Profiles, Connections, Contents, Log };
    static constexpr std::array all {Kind::Program,  Kind::System,      Kind::Storage,
                                     Kind::Profiles, Kind::Connections, Kind::Contents,
                                     Kind::Log};

    Kind kind = Kind::Program;
    QStringList lines;
};

inline size_t qHash(DiagnosticSection::Kind kind, size_t seed = 0)
{
    return ::qHash(int(kind), seed);
}

QString diagnosticName(DiagnosticSection::Kind kind); ///< "connections": its heading in the file

/// The whole file: plain text, to be opened, searched and pasted anywhere. Known secrets are taken
/// out once more. Sections of @p leftOut are named as left out.
QString diagnosticText(const QList<DiagnosticSection> &sections,
                       const QSet<DiagnosticSection::Kind> &leftOut, const QDateTime &madeAt);

} // namespace alertbridge
