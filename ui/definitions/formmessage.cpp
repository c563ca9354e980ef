// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/formmessage.h"

#include "ui/words/definitionwords.h"

namespace alertbridge::ui {

FormMessage::FormMessage(DefinitionEditor *editor, int level, const QStringList &names,
                         const QString &help, QWidget *parent)
    : FlowText(help, TypeRole::Note, Role::Muted, parent)
    , m_editor(editor)
    , m_level(level)
    , m_names(names)
    , m_help(help)
{
    refresh();
}

QString FormMessage::problem() const
{
    const QList<FormProblem> problems = m_editor->problems();
    for (const FormProblem &problem : problems) {
        if (problem.field.level == m_level && m_names.contains(problem.field.name))
            return problemText(problem);
    }
    for (const QString &name : m_names) {
        const auto refusal = m_editor->refusals().constFind(FormField::value(m_level, name));
        if (refusal == m_editor->refusals().constEnd())
            continue;
        return refusalText(*refusal);
    }
    return {};
}

void FormMessage::refresh()
{
    const QString wrong = problem();
    setColorRole(wrong.isEmpty() ? Role::Muted : Role::Bad);
    setText(wrong.isEmpty() ? m_help : wrong);
    setVisible(!text().isEmpty());
}

} // namespace alertbridge::ui
