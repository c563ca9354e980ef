// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/service.h"

/// How the practice pages look: plain HTML without scripts, every caption a real label, usable by
/// keyboard.
namespace sandbox::uptrends {

enum class MenuEntry { None, Dashboard, Integrations, Definitions, History };

struct WebPage
{
    QString title = {};
    QString body = {}; ///< HTML; everything user-given in it is escaped already
    MenuEntry entry = MenuEntry::None; ///< None: a card without the menu
    QString userName = {};
    QString csrf = {}; ///< for the sign-out form
    int status = 200;
};

Response render(const WebPage &page);
QString escaped(const QString &text);
QString csrfField(const QString &csrf);
QString notice(const QString &text, bool problem = false); ///< nothing for an empty text
QString checkBox(const QString &name, const QString &value, const QString &caption, bool checked);
QString numberField(const QString &name, const QString &caption, int value, int least);
/// A table with one heading row; the cells are HTML.
QString table(const QStringList &headings, const QList<QStringList> &rows,
              const QString &whenEmpty);

} // namespace sandbox::uptrends
