// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/definitioneditor.h"
#include "ui/widgets/card.h"

class QProgressBar;
class QVBoxLayout;

namespace alertbridge::ui {

class Chip;
class FlowText;
class Notice;
class PlainScroll;

/// What saving will change, then how far it is, then what became of each change.
class ReviewPanel : public Card
{
    Q_OBJECT

public:
    explicit ReviewPanel(DefinitionEditor *editor, QWidget *parent = nullptr);

    void refresh(); ///< the editor's phase changed
    void focusFirst();

private:
    struct Line
    {
        Chip *chip;
        FlowText *error;
    };
    void fill(const QList<Change> &changes);
    void refreshRow(int row);
    void showProgress();

    DefinitionEditor *m_editor;
    FlowText *m_text;
    QProgressBar *m_progress;
    Notice *m_notice;
    PlainScroll *m_scroll;
    QList<Line> m_lines;
};

} // namespace alertbridge::ui
