// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

} // namespace alertbridge::ui
