// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QtGui/QIcon>

namespace alertbridge::ui {

/** The line icons in resources/icons, drawn on a 16-pixel grid. */
enum class Icon {
    Setup,
    Integrations,
    AlertDefinitions,
    DeliveryTests,
    Activity,
    Accounts,
    Check,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    Back,
    Reload,
    Search,
    ExternalLink,
    Lock,
    Warning,
    Info,
    Close,
    Plus,
    Trash,
    Copy,
    Eye,
    EyeOff,
    Browser,
    Key,
    More,
    Send,
    Bell,
    Person,
    Clock,
    Offline,
    Undo,
    Filter,
    IconCount
};

/** Name of the file in :/alertbridge/icons without its ending. */
QString iconName(Icon icon);

/** Follows the theme: the tint is looked up each time it is painted. */
QIcon makeIcon(Icon icon, Role tint = Role::Text);

/** Paints @p icon in the centre of @p rect, @p size pixels wide. */
void paintIcon(QPainter *painter, Icon icon, const QRectF &rect, const QColor &color,
               qreal size = tokens::IconSize);

/** The application's own icon, in all sizes (accent ground, two bars). */
QIcon applicationIcon();
/** The mark in the colours of the theme: used in the navigation and on the welcome page. */
void paintMark(QPainter *painter, const QRectF &rect);

} // namespace alertbridge::ui
