// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/infosheet.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/sheetground.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 600;
constexpr int tallestContent = 460;
constexpr int margins = 24;

} // namespace

InfoSheet::InfoSheet(const Content &content, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"infoSheet"_s);
    setWindowTitle(content.title);
    setAccessibleDescription(content.text);
    setSheetGround(this);

    m_inside = new QWidget;
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, tokens::Space2, 0);
    column->setSpacing(tokens::Space3);
    if (!content.text.isEmpty())
        column->addWidget(new FlowText(content.text, TypeRole::Body, Role::Muted));
    for (const Row &row : content.rows) {
        auto *pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(new FlowText(row.key, TypeRole::BodyStrong));
        auto *value = new FlowText(row.value, TypeRole::Body, Role::Muted);
        value->setSelectable(true);
        pair->addWidget(value);
        column->addLayout(pair);
    }
    if (!content.note.isEmpty())
        column->addWidget(new FlowText(content.note, TypeRole::Note, Role::Muted));
    column->addStretch();

    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(content.title);
    m_scroll->setWidget(m_inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    auto *close = new Button(tr("Close"), Button::Kind::Primary);
    close->setObjectName(u"closeSheetButton"_s);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins, margins, margins, tokens::Space5);
    layout->setSpacing(tokens::Space4);
    layout->addWidget(new FlowText(content.title, TypeRole::Section));
    layout->addWidget(m_scroll);
    layout->addLayout(buttons);
    setFixedWidth(sheetWidth);
    connect(close, &Button::clicked, this, &QDialog::accept);
    close->setFocus();
}

void InfoSheet::showEvent(QShowEvent *event)
{
    // Now the fonts are those of the screen.
    const int width = sheetWidth - 2 * margins;
    const int wanted = m_inside->layout()->totalHeightForWidth(width);
    m_scroll->setFixedHeight(std::min(wanted + tokens::Space6, tallestContent));
    // By Tab only where there is something to scroll.
    m_scroll->setFocusPolicy(wanted > m_scroll->height() ? Qt::StrongFocus : Qt::NoFocus);
    adjustSize();
    QDialog::showEvent(event);
}

InfoSheet *InfoSheet::present(QWidget *parent, const Content &content)
{
    auto *sheet = new InfoSheet(content, parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
    return sheet;
}

} // namespace alertbridge::ui
