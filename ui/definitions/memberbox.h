// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/definitioneditor.h"

#include <QtWidgets/QWidget>

namespace alertbridge::ui {

class FlowText;
class TagList;

/// The members of a definition (monitors and their groups) or of a level (operators and their
/// groups): each can be taken away, more are picked from a list.
class MemberBox : public QWidget
{
    Q_OBJECT

public:
    /// @p level 0: the definition's own.
    MemberBox(DefinitionEditor *editor, const Inventory *inventory, int level,
              QWidget *parent = nullptr);

    void refresh();

private:
    QList<uptrends::Member> members() const;
    QString nameOf(const uptrends::Member &member) const;
    void setMembers(const QList<uptrends::Member> &members);
    void pick();

    DefinitionEditor *m_editor;
    const Inventory *m_inventory;
    int m_level;
    TagList *m_tags;
    FlowText *m_more;
    QList<uptrends::Member> m_shown;
    bool m_editable = true;
    bool m_filled = false;
};

} // namespace alertbridge::ui
