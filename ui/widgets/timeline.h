// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace alertbridge::ui {

class TimelineRow;

/** The hops of a test message, from the first to the last. */
class Timeline : public QWidget
{
    Q_OBJECT
public:
    enum class State { Pending, Running, Good, Caution, Bad, Skipped };
    Q_ENUM(State)
    struct Hop
    {
        State state = State::Pending;
        QString title;
        QString text;
        QString linkText; ///< shown behind the text
        QUrl link;
        QString time; ///< "0.3 s", "now"
    };

    explicit Timeline(QWidget *parent = nullptr);

    /** Rows that stay keep their widgets: call it with the whole list at every change. */
    void setHops(const QList<Hop> &hops);
    void setHop(int index, const Hop &hop);
    [[nodiscard]] QList<Hop> hops() const { return m_hops; }

Q_SIGNALS:
    void linkActivated(const QUrl &link);

private:
    QVBoxLayout *m_layout;
    QList<Hop> m_hops;
    QList<TimelineRow *> m_rows;
};

} // namespace alertbridge::ui
