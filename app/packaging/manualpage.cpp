// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packaging/manualpage.h"

using namespace Qt::StringLiterals;

namespace alertbridge::packaging {

namespace {

/// Text as troff prints it, letter by letter (groff_char(7), "Miscellaneous characters").
QString escaped(QString text)
{
    text.replace(u'\\', u"\\e"_s);
    text.replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_s);
    return text;
}

QString entry(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : dashedNames(option))
        names.append(u"\\fB"_s + escaped(name) + u"\\fR"_s);
    QString line = names.join(u", "_s);
    if (!option.valueName().isEmpty())
        line += u" \\fI"_s + escaped(option.valueName()) + u"\\fR"_s;
    QString description = option.description();
    if (!option.defaultValues().isEmpty())
        description += u" Default: %1."_s.arg(option.defaultValues().join(u", "_s));
    return ".TP\n"_L1 + line + u'\n' + escaped(description) + u'\n';
}

} // namespace

std::optional<QString> manualPage(const Program &program, QString page, const QString &date,
                                  QString *problem)
{
    for (const OptionGroup &group : program.groups) {
        const QString place = u"@%1@\n"_s.arg(group.placeholder);
        if (!page.contains(place)) {
            *problem = u"the template has no line %1"_s.arg(place.trimmed());
            return {};
        }
        QString entries;
        for (const QCommandLineOption &option : group.options)
            entries += entry(option);
        page.replace(place, entries);
    }
    page.replace("@VERSION@"_L1, QStringLiteral(ALERTBRIDGE_VERSION));
    page.replace("@DATE@"_L1, date);
    return page;
}

} // namespace alertbridge::packaging
