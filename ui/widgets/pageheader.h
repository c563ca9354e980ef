// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace alertbridge::ui {

class Button;
class Chip;
class ElidedLabel;
class FlowText;

/** Title of a page, with the way back above it and chips and buttons at the right. */
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    void setSubtitle(const QString &subtitle);
    /** "Alert definitions": pressed to go back there. Empty hides it. */
    void setBreadcrumb(const QString &text);
    /** One fact at the right; empty text hides it. */
    void setChip(const QString &text, Tone tone = Tone::Neutral);
    /** At the right, in the order of the calls. */
    void addAction(QWidget *widget);
    using QWidget::addAction;

Q_SIGNALS:
    void breadcrumbActivated();

private:
    Button *m_breadcrumb;
    ElidedLabel *m_title;
    FlowText *m_subtitle;
    Chip *m_chip;
    QHBoxLayout *m_actions;
};

} // namespace alertbridge::ui
