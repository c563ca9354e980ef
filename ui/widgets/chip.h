// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QWidget>

namespace alertbridge::ui {

/** A short fact on a wash. Its words carry the meaning; the colour only helps. */
class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /** The same drawing for delegates. Returns the rectangle it took. */
    static QRect paint(QPainter *painter, const QRect &area, const QString &text, Tone tone,
                       Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    static QSize sizeFor(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace alertbridge::ui
