// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"

#include <QtWidgets/QFrame>

class QHBoxLayout;

namespace alertbridge::ui {

class FlowLayout;
class FlowText;
class IconLabel;

/** A message in the page, where it belongs. Spoken when it appears or changes while visible. */
class Notice : public QFrame
{
    Q_OBJECT
public:
    explicit Notice(Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    Notice(Tone tone, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /** Simple markup; the caller escapes names that come from a service. */
    void setRichText(const QString &html);
    /** No icon and less padding, for advice beside a list. */
    void setCompact(bool compact);

    /** Where an action of that text was cleared just now, its button is the same one, so that a
        press that began on it still ends on it. What clicking it did before is forgotten. */
    Button *addAction(const QString &text, Button::Kind kind = Button::Kind::Secondary);
    /** Their buttons go with the next turn of the event loop. */
    void clearActions();
    void setClosable(bool closable);

    /** Sets all and shows; the usual way to tell what happened. Keeps no earlier action. */
    void showMessage(Tone tone, const QString &title, const QString &text);

Q_SIGNALS:
    void linkActivated(const QString &link);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void announce();
    Button *takeSpare(const QString &text, Button::Kind kind);
    void dropSpares();

    Tone m_tone;
    IconLabel *m_icon;
    FlowText *m_title;
    FlowText *m_text;
    QWidget *m_actions;
    FlowLayout *m_actionLayout;
    Button *m_close;
    QList<Button *> m_spare; ///< cleared, and still where they were
    QHBoxLayout *m_row;
    bool m_compact = false;
    bool m_announcing = false;
};

} // namespace alertbridge::ui
