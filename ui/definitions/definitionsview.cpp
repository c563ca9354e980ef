// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/definitionsview.h"

#include "ui/definitions/definitioneditorview.h"
#include "ui/definitions/definitionlistpage.h"
#include "ui/widgets/pagestack.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

DefinitionsView::DefinitionsView(const Workspace &workspace, DefinitionDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(desk)
{
    setObjectName(u"definitionsView"_s);
    m_stack = new PageStack(this);
    m_list = new DefinitionListPage(workspace, desk, this);
    m_stack->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_list, &DefinitionListPage::openRequested, this,
            [this](const QString &guid) { showDefinition(guid); });
    connect(m_list, &DefinitionListPage::errorActionRequested, this,
            &DefinitionsView::errorActionRequested);
    connect(desk, &DefinitionDesk::created, this,
            [this](const QString &guid) { showDefinition(guid); });
    if (!desk->current().isEmpty())
        showDefinition(desk->current());
}

DefinitionEditorView *DefinitionsView::makeEditor(const QString &guid)
{
    auto *view = new DefinitionEditorView(m_workspace, m_desk, m_desk->open(guid), this);
    connect(view, &DefinitionEditorView::closeRequested, this, &DefinitionsView::showList);
    connect(view, &DefinitionEditorView::errorActionRequested, this,
            &DefinitionsView::errorActionRequested);
    connect(view, &DefinitionEditorView::testRequested, this, &DefinitionsView::testRequested);
    return view;
}

void DefinitionsView::showDefinition(const QString &guid, int level)
{
    if (guid.isEmpty())
        return;
    if (!m_editor || !m_editor->editor()
        || m_editor->editor()->guid().compare(guid, Qt::CaseInsensitive) != 0) {
        DefinitionEditorView *before = m_editor;
        m_editor = makeEditor(guid);
        m_stack->addWidget(m_editor);
        m_stack->setCurrentWidget(m_editor);
        if (before)
            before->deleteLater();
    } else {
        m_desk->open(guid);
        m_stack->setCurrentWidget(m_editor);
    }
    m_desk->setCurrent(guid);
    m_list->reveal(guid);
    if (level > 0)
        m_editor->showLevel(level);
    if (isVisible())
        m_editor->focusFirst();
}

void DefinitionsView::showList()
{
    m_stack->setCurrentWidget(m_list);
    if (m_editor) {
        m_list->reveal(m_editor->editor() ? m_editor->editor()->guid() : QString());
        m_editor->deleteLater(); // the press that led here comes from inside
        m_editor = nullptr;
    }
    m_desk->setCurrent({});
    m_list->focusFirst();
}

void DefinitionsView::focusFirst()
{
    if (m_editor)
        m_editor->focusFirst();
    else
        m_list->focusFirst();
}

} // namespace alertbridge::ui
