// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QtGui/QColor>
#include <QtWidgets/QAbstractButton>

namespace alertbridge::ui {

/** Which account this window works on: its colour, name and state. A button (accounts menu). */
class ProfileBadge : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ProfileBadge(QWidget *parent = nullptr);

    void setProfile(const QString &name, const QColor &color);
    /** "Connected · EU". Wraps onto a second line. */
    void setStatus(const QString &status, Tone tone = Tone::Neutral);
    /** The colour bar alone, for the compact navigation. */
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshAccessible();
    void refreshToolTip();

    QString m_name;
    QString m_status;
    QColor m_color;
    Tone m_tone = Tone::Neutral;
    bool m_compact = false;
};

} // namespace alertbridge::ui
