// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QtCore/QObject>
#include <QtGui/QFont>

class QApplication;
class QPalette;

namespace alertbridge::ui {

class SystemScheme;

enum class TypeRole {
    Body, ///< 13 px
    BodyStrong, ///< 13 px semibold: labels in rows, the title of a step
    Note, ///< 12 px: help under a field, chips, table headings
    Lead, ///< 15 px: the sentence under a large title
    Section, ///< 15 px bold: title of a card
    Page, ///< 20 px bold: title of a page
    Hero, ///< 24 px bold: the welcome page
    BigNumber ///< 28 px bold: a single number
};

/**
 * The look of the whole application. The composition root owns one and applies it before the first
 * window; widgets never need the object: the static functions read the palette it has set, and a
 * change arrives in them as QEvent::PaletteChange.
 */
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /**
     * Sets style, palette and fonts of @p app. May be called again at any time to switch. With
     * Mode::System the environment variable ALERTBRIDGE_THEME ("light" or "dark") decides if set,
     * then what the desktop asks for, now and whenever it changes its mind.
     */
    void apply(QApplication &app, Mode mode);

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

    /** "system", "light", "dark": the form for settings and command lines. Unknown is System. */
    static Mode modeFromName(const QString &name);
    static QString modeName(Mode mode);

    [[nodiscard]] static Scheme currentScheme();
    [[nodiscard]] static QColor color(Role role);
    [[nodiscard]] static QFont font(TypeRole role);
    /** From one line of flowing text to the next. */
    [[nodiscard]] static int lineHeight(TypeRole role);
    /** True if the desktop asks for no motion, or ALERTBRIDGE_MOTION=off. */
    [[nodiscard]] static bool reducedMotion();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    static QPalette paletteFor(Scheme scheme);

    SystemScheme *m_system;
    QApplication *m_app = nullptr;
    Mode m_mode = Mode::System;
    Scheme m_scheme = Scheme::Light;
};

} // namespace alertbridge::ui
