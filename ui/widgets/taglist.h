// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVariant>
#include <QtWidgets/QWidget>

namespace alertbridge::ui {

class FlowLayout;

/** Chips that can be taken away one by one, and "Add": groups and operators of a level. */
class TagList : public QWidget
{
    Q_OBJECT
public:
    struct Tag
    {
        QString text;
        QVariant id;
    };

    explicit TagList(QWidget *parent = nullptr);

    void setTags(const QList<Tag> &tags);
    [[nodiscard]] QList<Tag> tags() const { return m_tags; }
    /** The words of the button behind the tags; empty hides it. */
    void setAddText(const QString &text);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void removeRequested(const QVariant &id);
    /** @p button is where a menu may open. */
    void addRequested(QWidget *button);

private:
    void rebuild();

    FlowLayout *m_layout;
    QList<Tag> m_tags;
    QString m_addText;
    bool m_readOnly = false;
};

} // namespace alertbridge::ui
