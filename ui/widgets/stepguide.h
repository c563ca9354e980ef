// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace alertbridge::ui {

class FlowText;
class GuideRow;

/** Things the user does elsewhere, ticked as they are seen to have happened. */
class StepGuide : public QWidget
{
    Q_OBJECT
public:
    enum class State { Waiting, Current, Done, Failed };
    Q_ENUM(State)
    struct Item
    {
        QString text;
        QString hint; ///< plain text, under the item while it is current or failed
        State state = State::Waiting;
    };

    explicit StepGuide(QWidget *parent = nullptr);

    void setItems(const QList<Item> &items);
    [[nodiscard]] QList<Item> items() const { return m_items; }
    void setState(int index, State state);
    void setHint(int index, const QString &hint);
    /** All before Done, @p index Current, all after Waiting. */
    void setCurrent(int index);
    /** The line under the list: "Waiting for the new integration… last looked 3 s ago." */
    void setWaiting(const QString &text);
    /** Only what is to do now, and the line under it. */
    void setShort(bool isShort);

private:
    void refreshRow(int index);
    void showRows();

    QVBoxLayout *m_layout;
    FlowText *m_waiting;
    QList<Item> m_items;
    QList<GuideRow *> m_rows;
    bool m_short = false;
};

} // namespace alertbridge::ui
