// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace alertbridge::ui {

class FlowText;

/** A surface with border and radius. Put the content into body(). */
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    void setSubtitle(const QString &subtitle);
    /** Something at the right of the title: a search field, a button. */
    void setHeaderWidget(QWidget *widget);

    /** The content: a vertical layout under title and subtitle, 12 px apart. */
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /** The content reaches the edges (tables, the web page); the heading keeps its padding. */
    void setFlush(bool flush);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyMargins();

    QLayout *m_outer;
    QWidget *m_header;
    QHBoxLayout *m_headerLayout;
    FlowText *m_title;
    FlowText *m_subtitle;
    QVBoxLayout *m_body;
    bool m_flush = false;
};

} // namespace alertbridge::ui
