// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/windowfacts.h"

#include "ui/shell/uisettings.h"
#include "ui/theme/theme.h"

#include <QtGui/QFontInfo>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

QStringList windowFacts(const UiContext &context)
{
    QStringList facts {
        u"platform: "_s + QGuiApplication::platformName(),
        u"language: %1%2"_s.arg(context.language, context.languageGiven ? u" (given at the start)"_s
                                                  : uisettings::chosenLanguage().isEmpty()
                                                      ? u" (as the system)"_s
                                                      : QString()),
        u"theme: %1, now %2"_s.arg(context.theme ? Theme::modeName(context.theme->mode()) : u"-"_s,
                                   Theme::currentScheme() == Scheme::Dark ? u"dark"_s : u"light"_s),
        u"font: "_s + QFontInfo(Theme::font(TypeRole::Body)).family(),
        u"web view: "_s + (context.makeEmbeddedPage ? u"installed"_s : u"not installed"_s),
        u"keychain: "_s
            + (context.secrets && context.secrets->persistent() ? u"in use"_s
                                                                : u"none, memory only"_s),
        u"clock: %1 seconds behind the services"_s.arg(
            context.http ? context.http->clockSkew().count() : 0),
    };
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        const QSize size = screen->size();
        facts.append(u"screen: %1 × %2 at %3 %"_s.arg(size.width())
                         .arg(size.height())
                         .arg(qRound(screen->devicePixelRatio() * 100)));
    }
    return facts;
}

} // namespace alertbridge::ui
