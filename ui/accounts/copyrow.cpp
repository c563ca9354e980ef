// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/copyrow.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/copytext.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

namespace alertbridge::ui {

CopyRow::CopyRow(const QString &name, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(text, this))
    , m_copy(new Button(Icon::Copy, tr("Copy %1").arg(text), Button::Kind::Secondary, this))
{
    m_text->setReadOnly(true);
    m_text->setAccessibleName(name);
    m_text->setCursorPosition(0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Space2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy);
    connect(m_copy, &Button::clicked, this, [this] { copyText(m_text->text(), m_copy); });
}

} // namespace alertbridge::ui
