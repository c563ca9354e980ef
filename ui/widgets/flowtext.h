// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QLabel>

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
    /** Simple markup (b, i, a href, br). The caller escapes names that come from a service. */
    void setRichText(const QString &html);
    /** May be selected and copied by mouse and keyboard. */
    void setSelectable(bool selectable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    TypeRole m_type = TypeRole::Body;
    Role m_color = Role::Text;
    bool m_refreshing = false;
};

} // namespace alertbridge::ui
