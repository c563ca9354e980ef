// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowtext.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStyle>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int dot = 16;
constexpr int textLeft = 28;

Tone toneOf(Timeline::State state)
{
    switch (state) {
    case Timeline::State::Good:
        return Tone::Good;
    case Timeline::State::Caution:
        return Tone::Caution;
    case Timeline::State::Bad:
        return Tone::Bad;
    case Timeline::State::Running:
        return Tone::Accent;
    case Timeline::State::Pending:
    case Timeline::State::Skipped:
        break;
    }
    return Tone::Neutral;
}
} // namespace

class TimelineRow : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineRow(QWidget *parent)
        : QWidget(parent)
        , m_title(new FlowText(QString(), TypeRole::BodyStrong))
        , m_text(new FlowText(QString(), TypeRole::Body, Role::Muted))
        , m_time(new Chip)
        , m_spinner(new Spinner(dot, this))
    {
        auto *top = new QHBoxLayout;
        top->setSpacing(tokens::Space2);
        top->addWidget(m_title, 1);
        top->addWidget(m_time, 0, Qt::AlignTop);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(textLeft, 0, 0, tokens::Space4);
        layout->setSpacing(2);
        layout->addLayout(top);
        layout->addWidget(m_text);
        m_spinner->setGeometry(0, 2, dot, dot);
        m_time->hide();
        connect(m_text, &QLabel::linkActivated, this,
                [this](const QString &link) { Q_EMIT linkActivated(QUrl(link)); });
    }

    void setHop(const Timeline::Hop &hop)
    {
        m_state = hop.state;
        m_title->setText(hop.title);
        m_title->setColorRole(hop.state == Timeline::State::Skipped ? Role::Muted : Role::Text);
        if (hop.link.isValid() && !hop.linkText.isEmpty()) {
            m_text->setRichText(u"%1 <a style=\"text-decoration:none\" href=\"%2\">%3</a>"_s.arg(
                hop.text.toHtmlEscaped(), hop.link.toString(QUrl::FullyEncoded).toHtmlEscaped(),
                hop.linkText.toHtmlEscaped()));
        } else {
            m_text->setPlainText(hop.text);
        }
        m_text->setVisible(!hop.text.isEmpty() || !hop.linkText.isEmpty());
        m_time->setText(hop.time);
        m_time->setTone(toneOf(hop.state));
        m_time->setVisible(!hop.time.isEmpty());
        m_spinner->setVisible(hop.state == Timeline::State::Running);
        setAccessibleName(u"%1, %2"_s.arg(hop.title, stateWord()));
        setAccessibleDescription(hop.text);
        update();
    }
    void setLast(bool last)
    {
        m_last = last;
        layout()->setContentsMargins(textLeft, 0, 0, last ? 0 : tokens::Space4);
        update();
    }

Q_SIGNALS:
    void linkActivated(const QUrl &link);

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto visual = [this](const QRect &part) {
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        const QRect circle = visual(QRect(0, 2, dot, dot));
        paintDot(painter, circle);
        m_spinner->setGeometry(circle);
        if (!m_last)
            stylepaint::surface(&painter,
                                visual(QRect(dot / 2 - 1, dot + 6, 2, height() - dot - 8)), 1,
                                Theme::color(Role::Border));
    }

private:
    [[nodiscard]] QString stateWord() const
    {
        switch (m_state) {
        case Timeline::State::Pending:
            return Timeline::tr("not yet");
        case Timeline::State::Running:
            return Timeline::tr("under way");
        case Timeline::State::Good:
            return Timeline::tr("done");
        case Timeline::State::Caution:
            return Timeline::tr("done, with a remark");
        case Timeline::State::Bad:
            return Timeline::tr("failed");
        case Timeline::State::Skipped:
            return Timeline::tr("left out");
        }
        return {};
    }
    void paintDot(QPainter &painter, const QRectF &circle) const
    {
        constexpr qreal radius = dot / 2.0;
        const Tone tone = toneOf(m_state);
        switch (m_state) {
        case Timeline::State::Running:
            return;
        case Timeline::State::Pending:
            stylepaint::surface(&painter, circle.adjusted(1, 1, -1, -1), radius - 1,
                                Theme::color(Role::Border));
            return;
        case Timeline::State::Skipped:
            stylepaint::surface(&painter, circle.adjusted(1, 1, -1, -1), radius - 1, {},
                                Theme::color(Role::ControlBorder), 1.4);
            return;
        case Timeline::State::Good:
        case Timeline::State::Caution:
        case Timeline::State::Bad:
            break;
        }
        stylepaint::surface(&painter, circle, radius, Theme::color(tokens::ink(tone)));
        const QColor mark = Theme::color(Role::Surface);
        if (m_state == Timeline::State::Good) {
            paintIcon(&painter, Icon::Check, circle, mark, 11);
        } else if (m_state == Timeline::State::Bad) {
            paintIcon(&painter, Icon::Close, circle, mark, 11);
        } else {
            const QPointF centre = circle.center();
            stylepaint::surface(&painter, QRectF(centre.x() - 0.9, centre.y() - 4.5, 1.8, 5.5), 0.9,
                                mark);
            stylepaint::surface(&painter, QRectF(centre.x() - 1, centre.y() + 2.5, 2, 2), 1, mark);
        }
    }

    FlowText *m_title;
    FlowText *m_text;
    Chip *m_time;
    Spinner *m_spinner;
    Timeline::State m_state = Timeline::State::Pending;
    bool m_last = false;
};

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Timeline::setHops(const QList<Hop> &hops)
{
    m_hops = hops;
    while (m_rows.size() > hops.size())
        delete m_rows.takeLast();
    while (m_rows.size() < hops.size()) {
        auto *row = new TimelineRow(this);
        connect(row, &TimelineRow::linkActivated, this, &Timeline::linkActivated);
        m_layout->addWidget(row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < hops.size(); ++i) {
        m_rows.at(i)->setHop(hops.at(i));
        m_rows.at(i)->setLast(i + 1 == hops.size());
    }
}

void Timeline::setHop(int index, const Hop &hop)
{
    if (index < 0 || index >= m_hops.size())
        return;
    m_hops[index] = hop;
    m_rows.at(index)->setHop(hop);
}

} // namespace alertbridge::ui

#include "timeline.moc"
