// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packaging/completions.h"

using namespace Qt::StringLiterals;

namespace alertbridge::packaging {

namespace {

/// In single quotes for a shell, with the quotes inside it taken out of them.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// zsh's _arguments reads brackets and colons of its own.
QString forArguments(QString text)
{
    for (const QChar special : {u'\\', u'[', u']', u':'})
        text.replace(special, u'\\' + QString(special));
    return text;
}

} // namespace

QString bashCompletion(const Program &program)
{
    QString function = u'_' + program.name;
    function.replace(u'-', u'_');
    QStringList words;
    QString cases;
    for (const QCommandLineOption &option : program.allOptions()) {
        const QStringList names = dashedNames(option);
        words += names;
        if (option.valueName().isEmpty())
            continue;
        const QStringList choices = choicesFor(option);
        QString reply = u"return"_s; // anything: there is nothing to offer
        if (!choices.isEmpty())
            reply = u"COMPREPLY=($(compgen -W '%1' -- \"$word\")); return"_s.arg(
                choices.join(u' '));
        else if (takesFile(option))
            reply = u"compopt -o filenames; COMPREPLY=($(compgen -f -- \"$word\")); return"_s;
        cases += u"    %1) %2 ;;\n"_s.arg(names.join(u'|'), reply);
    }
    QString text = u"# bash completion for %1\n%2() {\n"_s.arg(program.name, function);
    text += u"    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
            "    COMPREPLY=()\n    case $before in\n"_s
            + cases + u"    esac\n"_s;
    text += u"    if [[ $word == -* ]]; then\n"
            "        COMPREPLY=($(compgen -W '%1' -- \"$word\"))\n"_s.arg(words.join(u' '));
    if (program.takesFile)
        text +=
            u"    else\n        compopt -o filenames; COMPREPLY=($(compgen -f -- \"$word\"))\n"_s;
    return text + u"    fi\n}\ncomplete -F %1 %2\n"_s.arg(function, program.name);
}

QString zshCompletion(const Program &program)
{
    QString text = u"#compdef %1\n_arguments"_s.arg(program.name);
    for (const QCommandLineOption &option : program.allOptions()) {
        for (const QString &name : dashedNames(option)) {
            QString entry = u"*%1[%2]"_s.arg(name, forArguments(option.description()));
            if (!option.valueName().isEmpty()) {
                const QStringList choices = choicesFor(option);
                QString action;
                if (!choices.isEmpty())
                    action = u'(' + choices.join(u' ') + u')';
                else if (takesFile(option))
                    action = u"_files"_s;
                entry += u":%1:%2"_s.arg(option.valueName(), action);
            }
            text += u" \\\n    "_s + quoted(entry);
        }
    }
    if (program.takesFile)
        text += u" \\\n    '*:FILE:_files'"_s;
    return text + u'\n';
}

QString fishCompletion(const Program &program)
{
    QString text = u"# fish completion for %1\n"_s.arg(program.name);
    for (const QCommandLineOption &option : program.allOptions()) {
        QString line = u"complete -c "_s + program.name;
        for (const QString &name : option.names())
            line += (name.size() == 1 ? u" -s "_s : u" -l "_s) + name;
        if (!option.valueName().isEmpty()) {
            const QStringList choices = choicesFor(option);
            line += takesFile(option) ? u" -r"_s : u" -x"_s;
            if (!choices.isEmpty())
                line += u" -a "_s + quoted(choices.join(u' '));
        }
        // fish knows two escapes inside single quotes, other than a POSIX shell.
        QString description = option.description();
        description.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        text += line + u" -d '"_s + description + u"'\n"_s;
    }
    return text;
}

} // namespace alertbridge::packaging
