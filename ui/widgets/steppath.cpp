// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/steppath.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>

namespace alertbridge::ui {

namespace {
constexpr int disc = 26;
constexpr int stepTextGap = 10;
constexpr int pathHeight = 44;
constexpr int ringPadding = 5; // room for the focus ring
constexpr int lineBefore = 14; // between line and the next mark
constexpr int lineAfter = 24; // between a text and the line behind it
constexpr int shortestLine = 16;
} // namespace

class StepMark : public QAbstractButton
{
public:
    enum class Detail { Full, TitleOnly, MarkOnly };

    explicit StepMark(QWidget *parent)
        : QAbstractButton(parent)
    {
        setAttribute(Qt::WA_Hover);
    }

    void setStep(int number, const StepPath::Step &step)
    {
        m_number = number;
        m_step = step;
        setFocusPolicy(step.reachable ? Qt::StrongFocus : Qt::NoFocus);
        setCursor(step.reachable ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
    void setDetail(Detail detail)
    {
        m_detail = detail;
        setToolTip(detail == Detail::MarkOnly ? m_step.title : QString());
        update();
    }
    [[nodiscard]] int widthFor(Detail detail) const
    {
        if (detail == Detail::MarkOnly)
            return disc + 2 * ringPadding;
        int text = QFontMetrics(Theme::font(TypeRole::BodyStrong)).horizontalAdvance(m_step.title);
        if (detail == Detail::Full)
            text = std::max(
                text, QFontMetrics(Theme::font(TypeRole::Note)).horizontalAdvance(m_step.subtitle));
        return disc + stepTextGap + text;
    }
    [[nodiscard]] QSize sizeHint() const override { return {widthFor(m_detail), pathHeight}; }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override
    {
        return m_step.reachable && rect().contains(position);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (m_step.reachable)
            QAbstractButton::keyPressEvent(event);
        else
            event->ignore();
    }
    void paintEvent(QPaintEvent *) override;

private:
    void paintDisc(QPainter &painter, const QRectF &circle) const;

    int m_number = 0;
    StepPath::Step m_step;
    Detail m_detail = Detail::Full;
};

void StepMark::paintDisc(QPainter &painter, const QRectF &circle) const
{
    using State = StepPath::State;
    constexpr qreal r = disc / 2.0;
    switch (m_step.state) {
    case State::Current:
        stylepaint::surface(&painter, circle, r, Theme::color(Role::Accent));
        break;
    case State::Done:
        stylepaint::surface(&painter, circle, r,
                            Theme::color(isDown() ? Role::AccentWash : Role::Surface),
                            Theme::color(Role::Accent), 1.4);
        paintIcon(&painter, Icon::Check, circle, Theme::color(Role::Accent), 16);
        return;
    case State::Failed:
        stylepaint::surface(&painter, circle, r, Theme::color(Role::BadWash),
                            Theme::color(Role::Bad), 1.4);
        paintIcon(&painter, Icon::Close, circle, Theme::color(Role::Bad), 16);
        return;
    case State::Upcoming:
        stylepaint::surface(&painter, circle, r, Theme::color(Role::Surface),
                            Theme::color(Role::Border));
        break;
    }
    painter.setFont(Theme::font(TypeRole::BodyStrong));
    painter.setPen(Theme::color(m_step.state == State::Current ? Role::OnAccent : Role::Muted));
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
}

void StepMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool focused = stylepaint::keyboardFocus(this);
    const auto visual = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const bool alone = m_detail == Detail::MarkOnly;
    const QRect circle = visual(QRect(alone ? ringPadding : 0, (height() - disc) / 2, disc, disc));
    paintDisc(painter, circle);

    if (m_detail != Detail::MarkOnly) {
        const int left = disc + stepTextGap;
        const bool subtitle = m_detail == Detail::Full && !m_step.subtitle.isEmpty();
        const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        const QRect title(left, subtitle ? 4 : 0, width() - left, subtitle ? 19 : height());
        painter.setFont(Theme::font(TypeRole::BodyStrong));
        const bool failed = m_step.state == StepPath::State::Failed;
        painter.setPen(Theme::color(failed ? Role::Bad : Role::Text));
        painter.drawText(visual(title), align | Qt::AlignVCenter, m_step.title);
        if (subtitle) {
            painter.setFont(Theme::font(TypeRole::Note));
            painter.setPen(Theme::color(Role::Muted));
            painter.drawText(visual(QRect(left, 22, width() - left, 18)), align | Qt::AlignVCenter,
                             m_step.subtitle);
        }
        // The first and last step stand at the very edge, where a ring would touch or be cut.
        const bool pointed = underMouse() && m_step.reachable
                             && m_step.state != StepPath::State::Current;
        if (pointed || focused) {
            const int end = QFontMetrics(Theme::font(TypeRole::BodyStrong))
                                .horizontalAdvance(m_step.title);
            const int y = subtitle ? 22 : height() / 2 + 8;
            painter.fillRect(visual(QRect(left, y, end, focused ? 2 : 1)),
                             Theme::color(Role::Accent));
        }
        if (focused)
            stylepaint::focusRing(
                &painter, QRectF(circle).adjusted(2, 2, -2, -2), disc / 2.0 - 2,
                m_step.state == StepPath::State::Current ? Theme::color(Role::OnAccent) : QColor());
    }
    if (focused && alone)
        stylepaint::focusRing(&painter, QRectF(circle).adjusted(-4, -4, 4, 4), disc / 2.0 + 4);
}

StepPath::StepPath(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Steps"));
}

void StepPath::setSteps(const QList<Step> &steps)
{
    m_steps = steps;
    while (m_marks.size() > steps.size())
        delete m_marks.takeLast();
    while (m_marks.size() < steps.size()) {
        auto *mark = new StepMark(this);
        const int index = int(m_marks.size());
        connect(mark, &StepMark::clicked, this, [this, index] { Q_EMIT stepActivated(index); });
        mark->show();
        m_marks.append(mark);
    }
    for (int i = 0; i < count(); ++i)
        refreshMark(i);
    updateGeometry();
    place();
}

void StepPath::setState(int index, State state)
{
    if (index < 0 || index >= count())
        return;
    m_steps[index].state = state;
    refreshMark(index);
    place();
}

void StepPath::setReachable(int index, bool reachable)
{
    if (index < 0 || index >= count())
        return;
    m_steps[index].reachable = reachable;
    refreshMark(index);
}

void StepPath::setSubtitle(int index, const QString &subtitle)
{
    if (index < 0 || index >= count())
        return;
    m_steps[index].subtitle = subtitle;
    refreshMark(index);
    updateGeometry();
    place();
}

void StepPath::setCurrent(int index)
{
    for (int i = 0; i < count(); ++i) {
        if (i < index && m_steps.at(i).state != State::Failed)
            m_steps[i].state = State::Done;
        else if (i == index)
            m_steps[i].state = State::Current;
        else if (i > index)
            m_steps[i].state = State::Upcoming;
        refreshMark(i);
    }
    place();
}

void StepPath::refreshMark(int index)
{
    const Step &step = m_steps.at(index);
    StepMark *mark = m_marks.at(index);
    mark->setStep(index + 1, step);
    QString state;
    switch (step.state) {
    case State::Upcoming:
        state = tr("still to come");
        break;
    case State::Current:
        state = tr("current step");
        break;
    case State::Done:
        state = tr("done");
        break;
    case State::Failed:
        state = tr("needs attention");
        break;
    }
    mark->setAccessibleName(
        tr("Step %1 of %2: %3, %4").arg(index + 1).arg(count()).arg(step.title, state));
    mark->setAccessibleDescription(step.subtitle);
}

QSize StepPath::sizeHint() const
{
    int width = 0;
    for (const StepMark *mark : m_marks)
        width += mark->widthFor(StepMark::Detail::Full) + lineAfter + lineBefore + 60;
    return {width, pathHeight};
}

QSize StepPath::minimumSizeHint() const
{
    return {count() * (disc + 2 * ringPadding + shortestLine), pathHeight};
}

void StepPath::place()
{
    if (m_marks.isEmpty())
        return;
    using Detail = StepMark::Detail;
    const int gap = lineAfter + shortestLine + lineBefore;
    const auto detailAt = [this](int plan, int index) {
        if (plan == 0)
            return Detail::Full;
        if (plan == 1)
            return Detail::TitleOnly;
        if (plan == 2 && m_steps.at(index).state == State::Current)
            return Detail::TitleOnly;
        return Detail::MarkOnly;
    };
    int plan = 0;
    int total = 0;
    for (; plan <= 3; ++plan) {
        total = 0;
        for (int i = 0; i < count(); ++i)
            total += m_marks.at(i)->widthFor(detailAt(plan, i));
        if (total + (count() - 1) * gap <= width() || plan == 3)
            break;
    }
    const double space = count() > 1 ? double(width() - total) / (count() - 1) : 0;
    double x = 0;
    for (int i = 0; i < count(); ++i) {
        const Detail detail = detailAt(plan, i);
        StepMark *mark = m_marks.at(i);
        mark->setDetail(detail);
        const QRect place(qRound(x), 0, mark->widthFor(detail), pathHeight);
        mark->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += mark->widthFor(detail) + space;
    }
    update();
}

void StepPath::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i + 1 < count(); ++i) {
        const QRect here = QStyle::visualRect(layoutDirection(), rect(), m_marks.at(i)->geometry());
        const QRect next = QStyle::visualRect(layoutDirection(), rect(),
                                              m_marks.at(i + 1)->geometry());
        const int after = here.width() > disc + 2 * ringPadding ? lineAfter
                                                                : lineBefore - ringPadding;
        const QRect line(here.right() + after, height() / 2 - 1,
                         next.left() - lineBefore - here.right() - after, 2);
        const bool passed = m_steps.at(i).state == State::Done;
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line),
                         Theme::color(passed ? Role::Accent : Role::Border));
    }
}

void StepPath::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void StepPath::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        place();
}

} // namespace alertbridge::ui
