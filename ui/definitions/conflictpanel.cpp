// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/conflictpanel.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/plainscroll.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/words/definitionwords.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

using MergeState = MergedField::State;
using MergeSide = MergedField::Side;

ConflictPanel::ConflictPanel(DefinitionEditor *editor, const Inventory *inventory, QWidget *parent)
    : Card(tr("Changed by somebody else meanwhile"), parent)
    , m_editor(editor)
    , m_inventory(inventory)
{
    setObjectName(u"conflictPanel"_s);
    m_text = new FlowText(QString(), TypeRole::Body, Role::Muted, this);
    m_allMine = new Button(tr("Keep all of mine"), Button::Kind::Secondary, this);
    m_allMine->setObjectName(u"keepAllMineButton"_s);
    m_allTheirs = new Button(tr("Take all of theirs"), Button::Kind::Secondary, this);
    m_allTheirs->setObjectName(u"takeAllTheirsButton"_s);
    m_scroll = new PlainScroll(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::Space2);
    buttons->addWidget(m_allMine);
    buttons->addWidget(m_allTheirs);
    buttons->addStretch();
    body()->addWidget(m_text);
    body()->addLayout(buttons);
    body()->addWidget(m_scroll, 1);
    connect(m_allMine, &Button::clicked, this, [this] { m_editor->chooseAll(MergeSide::Mine); });
    connect(m_allTheirs, &Button::clicked, this,
            [this] { m_editor->chooseAll(MergeSide::Theirs); });
    connect(m_editor, &DefinitionEditor::mergeChanged, this, &ConflictPanel::refresh);
    refresh();
}

void ConflictPanel::focusFirst()
{
    if (!m_choices.isEmpty())
        m_choices.first().second->setFocus(Qt::OtherFocusReason);
}

void ConflictPanel::refresh()
{
    if (m_editor->phase() != DefinitionEditor::Phase::Conflict)
        return;
    QList<FormField> conflicts;
    for (const MergedField &field : m_editor->merge()) {
        if (field.state == MergeState::Conflict)
            conflicts.append(field.field);
    }
    QList<FormField> shown;
    for (const auto &[field, control] : std::as_const(m_choices))
        shown.append(field);
    if (shown != conflicts)
        fill();
    refreshChoices();
}

void ConflictPanel::fill()
{
    m_choices.clear();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, tokens::Space3, 0);
    layout->setSpacing(tokens::Space4);
    int merged = 0;
    for (const MergedField &field : m_editor->merge()) {
        if (field.state != MergeState::Conflict) {
            merged += field.state == MergeState::Theirs;
            continue;
        }
        const QString title = fieldPlace(field.field.level) + u" · "_s
                              + fieldTitle(field.field, *m_inventory);
        auto *heading = new FlowText(title, TypeRole::BodyStrong, Role::Text, content);
        auto *values = new KeyValueList(content);
        values->addRow(tr("When you began"), fieldStateText(field.field, field.base));
        values->addRow(tr("Yours"), fieldStateText(field.field, field.mine));
        values->addRow(tr("At Uptrends now"), fieldStateText(field.field, field.theirs));
        auto *choice = new SegmentedControl(content);
        choice->setObjectName(u"conflictChoice%1"_s.arg(m_choices.size()));
        choice->setAccessibleName(title);
        choice->addSegment(tr("Keep mine"), int(MergeSide::Mine));
        choice->addSegment(tr("Take theirs"), int(MergeSide::Theirs));
        choice->setCurrentIndex(-1);
        layout->addWidget(heading);
        layout->addWidget(values);
        layout->addWidget(choice, 0, Qt::AlignLeft);
        m_choices.append({field.field, choice});
        connect(choice, &SegmentedControl::activated, this, [this, key = field.field, choice](int) {
            m_editor->choose(key, MergeSide(choice->currentData().toInt()));
        });
    }
    layout->addStretch();
    m_scroll->setContent(content);
    QString text = m_choices.size() == 1
                       ? tr("One thing was changed on both sides. Choose which is to stay; "
                            "nothing has been sent.")
                       : tr("%n things were changed on both sides. Choose which are to stay; "
                            "nothing has been sent.",
                            nullptr, int(m_choices.size()));
    if (merged == 1)
        text += u' ' + tr("One other change at Uptrends does not touch yours and is taken over.");
    else if (merged > 1)
        text += u' '
                + tr("%n other changes at Uptrends do not touch yours and are taken over.", nullptr,
                     merged);
    m_text->setText(text);
}

void ConflictPanel::refreshChoices()
{
    for (const auto &[key, control] : std::as_const(m_choices)) {
        for (const MergedField &field : m_editor->merge()) {
            if (field.field == key && field.chosen != MergeSide::Undecided)
                control->setCurrentData(int(field.chosen));
        }
    }
}

} // namespace alertbridge::ui
