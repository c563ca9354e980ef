// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textwidth.h"

#include <QtCore/QHash>
#include <QtGui/QFontMetricsF>

#include <utility>

namespace alertbridge::ui {

qreal textWidth(const QString &text, TypeRole role)
{
    constexpr qsizetype mostRemembered = 4096; // then all is forgotten: long lists pass by
    static QHash<std::pair<int, QString>, qreal> remembered;
    if (text.isEmpty())
        return 0;
    const std::pair key(int(role), text);
    const auto known = remembered.constFind(key);
    if (known != remembered.constEnd())
        return *known;
    if (remembered.size() >= mostRemembered)
        remembered.clear();
    return *remembered.insert(key, QFontMetricsF(Theme::font(role)).horizontalAdvance(text));
}

} // namespace alertbridge::ui
