// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepguide.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowtext.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int guideDot = 16;
constexpr int guideTextLeft = 26;
} // namespace

class GuideRow : public QWidget
{
    Q_OBJECT
public:
    explicit GuideRow(QWidget *parent)
        : QWidget(parent)
        , m_text(new FlowText)
        , m_hint(new FlowText(QString(), TypeRole::Note, Role::Muted))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(guideTextLeft, 0, 0, 0);
        layout->setSpacing(2);
        layout->addWidget(m_text);
        layout->addWidget(m_hint);
    }

    void setItem(const StepGuide::Item &item)
    {
        using State = StepGuide::State;
        m_state = item.state;
        const bool active = item.state == State::Current || item.state == State::Failed;
        m_text->setText(item.text);
        m_text->setType(active ? TypeRole::BodyStrong : TypeRole::Body);
        m_text->setColorRole(item.state == State::Waiting ? Role::Muted : Role::Text);
        m_hint->setText(item.hint);
        m_hint->setColorRole(item.state == State::Failed ? Role::Bad : Role::Muted);
        m_hint->setVisible(active && !item.hint.isEmpty());
        setAccessibleName(u"%1, %2"_s.arg(item.text, stateWord()));
        setAccessibleDescription(active ? item.hint : QString());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF circle = QStyle::visualRect(layoutDirection(), rect(),
                                                 QRect(0, 2, guideDot, guideDot));
        constexpr qreal radius = guideDot / 2.0;
        switch (m_state) {
        case StepGuide::State::Done:
            stylepaint::surface(&painter, circle, radius, Theme::color(Role::Accent));
            paintIcon(&painter, Icon::Check, circle, Theme::color(Role::OnAccent), 12);
            break;
        case StepGuide::State::Current:
            stylepaint::surface(&painter, circle, radius, Theme::color(Role::Surface),
                                Theme::color(Role::Accent), 1.6);
            stylepaint::surface(&painter, circle.adjusted(5, 5, -5, -5), 3,
                                Theme::color(Role::Accent));
            break;
        case StepGuide::State::Failed:
            stylepaint::surface(&painter, circle, radius, Theme::color(Role::Bad));
            paintIcon(&painter, Icon::Close, circle, Theme::color(Role::OnBad), 12);
            break;
        case StepGuide::State::Waiting:
            stylepaint::surface(&painter, circle, radius, Theme::color(Role::Surface),
                                Theme::color(Role::Border), 1.2);
            break;
        }
    }

private:
    [[nodiscard]] QString stateWord() const
    {
        switch (m_state) {
        case StepGuide::State::Waiting:
            return StepGuide::tr("still to do");
        case StepGuide::State::Current:
            return StepGuide::tr("to do now");
        case StepGuide::State::Done:
            return StepGuide::tr("done");
        case StepGuide::State::Failed:
            return StepGuide::tr("did not work");
        }
        return {};
    }

    FlowText *m_text;
    FlowText *m_hint;
    StepGuide::State m_state = StepGuide::State::Waiting;
};

StepGuide::StepGuide(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_waiting(new FlowText(QString(), TypeRole::Note, Role::Muted))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(tokens::Space3);
    m_waiting->hide();
    m_layout->addWidget(m_waiting);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepGuide::setItems(const QList<Item> &items)
{
    m_items = items;
    while (m_rows.size() > items.size())
        delete m_rows.takeLast();
    while (m_rows.size() < items.size()) {
        auto *row = new GuideRow(this);
        m_layout->insertWidget(int(m_rows.size()), row);
        m_rows.append(row);
    }
    for (int i = 0; i < items.size(); ++i)
        refreshRow(i);
}

void StepGuide::setState(int index, State state)
{
    if (index < 0 || index >= m_items.size() || m_items.at(index).state == state)
        return;
    m_items[index].state = state;
    refreshRow(index);
}

void StepGuide::setHint(int index, const QString &hint)
{
    if (index < 0 || index >= m_items.size())
        return;
    m_items[index].hint = hint;
    refreshRow(index);
}

void StepGuide::setCurrent(int index)
{
    for (int i = 0; i < m_items.size(); ++i)
        setState(i, i < index ? State::Done : i == index ? State::Current : State::Waiting);
}

void StepGuide::setWaiting(const QString &text)
{
    m_waiting->setText(text);
    m_waiting->setVisible(!text.isEmpty());
}

void StepGuide::refreshRow(int index)
{
    m_rows.at(index)->setItem(m_items.at(index));
    showRows();
}

void StepGuide::setShort(bool isShort)
{
    m_short = isShort;
    showRows();
}

void StepGuide::showRows()
{
    const auto active = std::find_if(m_items.cbegin(), m_items.cend(), [](const Item &item) {
        return item.state == State::Current || item.state == State::Failed;
    });
    // With nothing to do now, the last thing done says how far it is.
    const auto shown = active == m_items.cend() ? m_items.size() - 1 : active - m_items.cbegin();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setVisible(!m_short || i == shown);
}

} // namespace alertbridge::ui

#include "stepguide.moc"
