// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QtWidgets/QFrame>

class QVBoxLayout;

namespace alertbridge::ui {

class NavigationItem;

/** A small count or word at the right end of an item; a dot where only icons are shown. */
struct NavigationBadge
{
    QString text; ///< empty: none
    Tone tone = Tone::Neutral;
    QString meaning; ///< what is counted, as a sentence: for the screen reader and the tool tip
    QString details; ///< plain lines below it
};

/** The list at the left. Ids are the caller's own (an enum of sections). */
class NavigationBar : public QFrame
{
    Q_OBJECT
public:
    explicit NavigationBar(QWidget *parent = nullptr);

    void addItem(int id, Icon icon, const QString &text);
    void setItemText(int id, const QString &text);
    void setItemBadge(int id, const NavigationBadge &badge);
    /** An item that cannot be opened says why in its tool tip and to the screen reader. */
    void setItemEnabled(int id, bool enabled, const QString &reason = {});
    void setCurrent(int id);
    [[nodiscard]] int current() const;

    /** At the bottom: the profile badge. */
    void setFooter(QWidget *footer);
    /** Icons alone, for narrow windows. */
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /** The user chose an item (setCurrent does not emit). */
    void activated(int id);
    /** The footer may want to shrink too. */
    void compactChanged(bool compact);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] NavigationItem *item(int id) const;

    QWidget *m_brand;
    QVBoxLayout *m_items;
    QList<NavigationItem *> m_list;
    QVBoxLayout *m_footer;
    bool m_compact = false;
};

} // namespace alertbridge::ui
