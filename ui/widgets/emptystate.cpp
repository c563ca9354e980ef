// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/iconlabel.h"

#include <QtWidgets/QBoxLayout>

namespace alertbridge::ui {

namespace {
constexpr int textWidth = 420;
constexpr int discSize = 56;
} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Icon::Info, Role::Muted, 24))
    , m_title(new FlowText(QString(), TypeRole::Section))
    , m_text(new FlowText(QString(), TypeRole::Body, Role::Muted))
    , m_actions(new QHBoxLayout)
{
    auto *middle = new QWidget;
    middle->setMaximumWidth(textWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::Space1);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(tokens::Space2);
    for (FlowText *words : {m_title, m_text}) {
        words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        column->addWidget(words);
    }
    column->addSpacing(tokens::Space2);
    m_actions->setSpacing(tokens::Space2);
    m_actions->setAlignment(Qt::AlignHCenter);
    column->addLayout(m_actions);
    column->addStretch(3);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(tokens::Space5, tokens::Space5, tokens::Space5, tokens::Space5);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    setIcon(Icon::Info);
}

EmptyState::EmptyState(Icon icon, const QString &title, const QString &text, QWidget *parent)
    : EmptyState(parent)
{
    setIcon(icon);
    setTitle(title);
    setText(text);
}

void EmptyState::setIcon(Icon icon, Tone tone)
{
    m_icon->setIcon(icon, tokens::ink(tone));
    m_icon->setDisc(tokens::wash(tone), discSize);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

Button *EmptyState::addAction(const QString &text, Button::Kind kind)
{
    auto *button = new Button(text, kind);
    m_actions->addWidget(button);
    return button;
}

void EmptyState::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace alertbridge::ui
