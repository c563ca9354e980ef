// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDeadlineTimer>
#include <QtWidgets/QScrollArea>

namespace alertbridge::ui {

/** Scrolls its content upwards and downwards, and shows nothing of itself but the bar. */
class PlainScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit PlainScroll(QWidget *parent = nullptr);
    /** Takes the content; what stands behind this shows through it. */
    void setContent(QWidget *content);
    /** Scrolls everything around @p widget, once it has its place, so that all of it is seen. */
    static void reveal(QWidget *widget);
    /** As wide as the content at its narrowest: nothing scrolls sideways here. */
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void revealFocus();

    QDeadlineTimer m_following {0}; ///< what took the focus a moment ago is kept in sight
};

} // namespace alertbridge::ui
