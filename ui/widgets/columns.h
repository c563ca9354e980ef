// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plainscroll.h"

class QBoxLayout;

namespace alertbridge::ui {

/**
 * The parts of a page side by side; one above the other where that is too narrow. What does not fit
 * below one another is scrolled instead of squeezed.
 */
class Columns : public PlainScroll
{
    Q_OBJECT
public:
    /** @p foldBelow is the width from which the parts stand side by side. */
    explicit Columns(int foldBelow, QWidget *parent = nullptr);

    /** Stretches are shares of the width while unfolded, and of spare height while folded. */
    void addPart(QWidget *part, int stretch, int foldedStretch);
    [[nodiscard]] bool isFolded() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void foldedChanged(bool folded);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        QWidget *widget;
        int stretch;
        int foldedStretch;
    };
    void applyStretches();

    QBoxLayout *m_layout;
    QList<Part> m_parts;
    int m_foldBelow;
};

} // namespace alertbridge::ui
