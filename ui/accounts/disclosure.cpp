// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/disclosure.h"

namespace alertbridge::ui {

Disclosure::Disclosure(const QString &text, QWidget *content, QWidget *parent)
    : Button(text, Kind::Link, parent)
    , m_content(content)
{
    m_content->hide();
    setLeadingIcon(Icon::ChevronRight);
    setAccessibleDescription(tr("closed"));
    connect(this, &Button::clicked, this, [this] { setOpen(!m_open); });
}

void Disclosure::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    m_content->setVisible(open);
    setLeadingIcon(open ? Icon::ChevronDown : Icon::ChevronRight);
    setAccessibleDescription(open ? tr("open") : tr("closed"));
    Q_EMIT toggledOpen(open);
}

} // namespace alertbridge::ui
