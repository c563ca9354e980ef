// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QtGui/QColor>
#include <QtWidgets/QWidget>

namespace alertbridge::ui {

/** One line over the pages of a narrow window, where the badge is its colour alone: which account
    this window works on, and its state. */
class ProfileStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileStrip(QWidget *parent = nullptr);

    void setProfile(const QString &name, const QColor &color);
    void setStatus(const QString &status, Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] QRect statusRect() const; ///< of a left-to-right line

    QString m_name;
    QString m_status;
    QColor m_color;
    Tone m_tone = Tone::Neutral;
};

} // namespace alertbridge::ui
