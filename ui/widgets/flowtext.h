// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QLabel>

class QTextLayout;

namespace alertbridge::ui {

/**
 * Text in one of the app's type sizes and colours: wraps, and asks its layout for the height that
 * takes. Follows the theme. Plain text unless setRichText() is used.
 */
class FlowText : public QLabel
{
    Q_OBJECT
public:
    explicit FlowText(QWidget *parent = nullptr);
    explicit FlowText(const QString &text, TypeRole type = TypeRole::Body, Role color = Role::Text,
                      QWidget *parent = nullptr);

    void setType(TypeRole type);
    void setColorRole(Role color);
    [[nodiscard]] Role colorRole() const { return m_color; }
    /** Back to plain text after setRichText(). */
    void setPlainText(const QString &text);
    /** Simple markup (b, i, a href, br). The caller escapes names that come from a service. */
    void setRichText(const QString &html);
    /** May be selected and copied by mouse and keyboard. */
    void setSelectable(bool selectable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    /** Whether the lines are set here, at the app's line height, and not by QLabel. */
    [[nodiscard]] bool setsOwnLines() const;
    void breakAnywhere() const;
    [[nodiscard]] int halfLeading() const;
    [[nodiscard]] QRectF areaIn(int width) const;
    int layOut(QTextLayout &layout, qreal width) const;

    TypeRole m_type = TypeRole::Body;
    Role m_color = Role::Text;
    bool m_refreshing = false;
};

} // namespace alertbridge::ui
