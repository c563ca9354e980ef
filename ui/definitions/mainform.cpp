// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/mainform.h"

#include "ui/definitions/advicenotice.h"
#include "ui/definitions/formmessage.h"
#include "ui/definitions/memberbox.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/words/definitionwords.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

MainForm::MainForm(DefinitionEditor *editor, const Inventory *inventory, QWidget *parent)
    : Columns(tokens::TwoColumnsWidth, parent)
    , m_editor(editor)
{
    auto *card = new Card(tr("Alert definition"));
    m_name = new QLineEdit(card);
    m_name->setObjectName(u"definitionNameEdit"_s);
    m_nameField = new Field(tr("Name"), m_name, card);
    m_active = new QCheckBox(tr("Active"), card);
    m_active->setObjectName(u"definitionActiveCheck"_s);
    m_activeMessage = new FormMessage(editor, 0, {u"IsActive"_s},
                                      tr("An alert definition that is not active sends nothing."),
                                      card);
    card->body()->addWidget(m_nameField);
    auto *activeBox = new QVBoxLayout;
    activeBox->setSpacing(tokens::Space1);
    activeBox->addWidget(m_active);
    activeBox->addWidget(m_activeMessage);
    card->body()->addLayout(activeBox);

    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(tokens::Space4);
    auto *membersCard = new Card(tr("Monitors and groups"));
    membersCard->setSubtitle(tr("Errors of these monitors are alerted by this definition."));
    m_members = new MemberBox(editor, inventory, 0, membersCard);
    m_members->setObjectName(u"definitionMembers"_s);
    membersCard->body()->addWidget(m_members);
    m_advice = new AdviceNotice(Tone::Caution, side);
    m_advice->setObjectName(u"definitionAdvice"_s);
    m_advice->setCompact(true);
    sideLayout->addWidget(membersCard);
    sideLayout->addWidget(m_advice);
    sideLayout->addStretch();
    auto *own = new QWidget;
    auto *ownLayout = new QVBoxLayout(own);
    ownLayout->setContentsMargins(0, 0, 0, 0);
    ownLayout->addWidget(card);
    ownLayout->addStretch();
    addPart(own, 1, 0);
    addPart(side, 1, 1);

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        DefinitionForm form = m_editor->mine();
        form.name = name;
        m_editor->setMine(form);
    });
    connect(m_active, &QCheckBox::clicked, this, [this](bool active) {
        DefinitionForm form = m_editor->mine();
        form.active = active;
        m_editor->setMine(form);
    });
    refresh();
}

void MainForm::refresh()
{
    const DefinitionForm &form = m_editor->mine();
    const bool editable = m_editor->isEditable();
    if (m_name->text() != form.name)
        m_name->setText(form.name);
    m_name->setReadOnly(!editable);
    m_active->setChecked(form.active);
    m_active->setEnabled(editable);
    m_activeMessage->refresh();
    m_members->refresh();

    const FormField nameField = FormField::value(0, u"AlertName"_s);
    const QList<FormProblem> problems = m_editor->problems();
    m_nameField->clearState();
    if (const auto refusal = m_editor->refusals().constFind(nameField);
        refusal != m_editor->refusals().constEnd())
        m_nameField->setError(refusalText(*refusal));
    for (const FormProblem &problem : problems) {
        if (problem.field == nameField)
            m_nameField->setError(problemText(problem));
    }
    m_advice->showAdvice(m_editor->advice(), 0);
}

void MainForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace alertbridge::ui
