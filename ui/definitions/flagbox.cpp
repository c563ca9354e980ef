// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/flagbox.h"

namespace alertbridge::ui {

FlagBox::FlagBox(QWidget *parent)
    : QCheckBox(parent)
{
    setTristate(true);
    showFlag();
}

void FlagBox::setFlag(const std::optional<bool> &known, const std::optional<bool> &wanted)
{
    m_known = known;
    m_wanted = wanted;
    showFlag();
}

/// Not known → on → off → not known; where it is known, only on and off.
void FlagBox::nextCheckState()
{
    const std::optional<bool> shown = m_wanted ? m_wanted : m_known;
    if (m_known)
        m_wanted = !*shown;
    else if (!m_wanted)
        m_wanted = true;
    else if (*m_wanted)
        m_wanted = false;
    else
        m_wanted.reset();
    // As it was last set: nothing is to be sent.
    if (m_wanted && m_wanted == m_known)
        m_wanted.reset();
    showFlag();
    Q_EMIT changedByUser();
}

void FlagBox::showFlag()
{
    const std::optional<bool> shown = m_wanted ? m_wanted : m_known;
    setCheckState(!shown ? Qt::PartiallyChecked : *shown ? Qt::Checked : Qt::Unchecked);
    setText(!shown   ? tr("unknown", "an option")
            : *shown ? tr("on", "an option")
                     : tr("off", "an option"));
}

} // namespace alertbridge::ui
