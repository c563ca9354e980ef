// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/variablesfield.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

using Variables = QMap<QString, QString>;

VariablesField::VariablesField(DefinitionEditor *editor, const Inventory *inventory, int level,
                               const uptrends::Integration &integration, QWidget *parent)
    : AttachmentDetail(editor, inventory, level, integration, parent)
{
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(tokens::Space3);
    m_grid->setVerticalSpacing(tokens::Space2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 3);
    body()->addLayout(m_grid);
}

/// Those the integration names, and those that have a value.
QStringList VariablesField::names() const
{
    const uptrends::Integration *integration = inventory()->integration(guid());
    QStringList names = integration ? integration->variableNames : QStringList();
    for (const uptrends::AttachmentDetails &details : {base(), mine()})
        names += details.variables.value_or(Variables()).keys();
    names.removeDuplicates();
    return names;
}

QString VariablesField::help() const
{
    return m_edits.isEmpty() ? tr("This integration has no variables to be given a value here.")
                             : tr("Values of the integration's variables on this level.");
}

void VariablesField::addEdit(const QString &name)
{
    const int line = int(m_edits.size());
    auto *edit = new QLineEdit(this);
    edit->setObjectName(u"variableEdit%1"_s.arg(line));
    edit->setAccessibleName(
        tr("Variable “%1” of %2", "variable, integration").arg(name, integrationName()));
    auto *caption = new ElidedLabel(name, TypeRole::Body, Role::Text, this);
    m_grid->addWidget(caption, line, 0);
    m_grid->addWidget(edit, line, 1);
    m_edits.insert(name, edit);
    connect(edit, &QLineEdit::textEdited, this,
            [this, name](const QString &text) { take(name, text); });
}

void VariablesField::take(const QString &name, const QString &text)
{
    uptrends::AttachmentDetails details = mine();
    Variables variables = details.variables.value_or(Variables());
    if (text.isEmpty() && !base().variables.value_or(Variables()).contains(name))
        variables.remove(name); // as it was: without a value
    else
        variables.insert(name, text);
    details.variables = variables;
    put(details);
}

void VariablesField::showValues()
{
    const QStringList all = names();
    for (const QString &name : all) {
        if (!m_edits.contains(name))
            addEdit(name);
    }
    const Variables values = mine().variables.value_or(Variables());
    for (auto edit = m_edits.begin(); edit != m_edits.end(); ++edit) {
        if (edit.value()->text() != values.value(edit.key()))
            edit.value()->setText(values.value(edit.key()));
        edit.value()->setReadOnly(!isEditable());
        edit.value()->setPlaceholderText(isUnknown() ? tr("unknown", "value of a variable")
                                                     : tr("empty", "value of a variable"));
    }
}

} // namespace alertbridge::ui
