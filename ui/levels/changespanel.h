// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/levelsstep.h"
#include "ui/widgets/card.h"

namespace alertbridge::ui {

class FlowText;
class Notice;

/// What the ticks will do, beside the choice and before anything is sent: a number, what it covers,
/// and advice.
class ChangesPanel : public Card
{
    Q_OBJECT

public:
    explicit ChangesPanel(LevelsStep *step, QWidget *parent = nullptr);

private:
    void showPlan();

    LevelsStep *m_step;
    FlowText *m_number;
    FlowText *m_numberText;
    FlowText *m_extent;
    QVBoxLayout *m_advice;
};

} // namespace alertbridge::ui
