// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"

#include <QtWidgets/QFrame>

class QHBoxLayout;

namespace alertbridge::ui {

class ElidedLabel;

/** The bar at the bottom of a page: what is unsaved or a way out at the left, what is next at the
 * right. */
class FooterBar : public QFrame
{
    Q_OBJECT
public:
    explicit FooterBar(QWidget *parent = nullptr);

    /** A quiet action at the left: "Save and close". */
    Button *addLeading(const QString &text);
    /** At the right, in the order of the calls; the primary one comes last. */
    Button *addTrailing(const QString &text, Button::Kind kind = Button::Kind::Secondary);
    /** "2 unsaved changes", after the leading actions. */
    void setStatus(const QString &text, Tone tone = Tone::Neutral);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_leading;
    QHBoxLayout *m_trailing;
    ElidedLabel *m_status;
};

} // namespace alertbridge::ui
