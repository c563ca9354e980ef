// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

class QRegularExpression;

namespace alertbridge {

/// Puts stand-ins in the place of what tells who somebody is: "<email-1>", "<id-2>", "<guid-1>",
/// "<host-1>", "<ip-1>", "~" for the home folder. The same thing has the same stand-in as long as
/// the object lives, so that lines can still be told to belong together. Queries of addresses are
/// cut off, and what looks like a token without being a known one becomes "<opaque>".
class Pseudonyms
{
public:
    Pseudonyms();

    /// @p value becomes @p standIn wherever it occurs. Nothing for an empty value.
    void add(const QString &value, const QString &standIn);
    QString applied(QString text);

private:
    QString standInFor(const QString &kind, const QString &value);
    template<typename Make>
    void replaceAll(QString &text, const QRegularExpression &pattern, Make make);

    QList<std::pair<QString, QString>> m_known; ///< longest first
    QHash<QString, QHash<QString, QString>> m_given; ///< by kind
};

} // namespace alertbridge
