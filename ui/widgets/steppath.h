// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace alertbridge::ui {

class StepMark;

/** The way through a task, drawn as numbered marks joined by a line. */
class StepPath : public QWidget
{
    Q_OBJECT
public:
    enum class State { Upcoming, Current, Done, Failed };
    Q_ENUM(State)
    struct Step
    {
        QString title;
        QString subtitle;
        State state = State::Upcoming;
        bool reachable = false; ///< may be clicked
    };

    explicit StepPath(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    [[nodiscard]] int count() const { return int(m_steps.size()); }
    [[nodiscard]] Step step(int index) const { return m_steps.value(index); }
    void setState(int index, State state);
    void setReachable(int index, bool reachable);
    void setSubtitle(int index, const QString &subtitle);
    /** All before @p index Done unless Failed, @p index Current, all after Upcoming. */
    void setCurrent(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepActivated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void refreshMark(int index);

    QList<Step> m_steps;
    QList<StepMark *> m_marks;
};

} // namespace alertbridge::ui
