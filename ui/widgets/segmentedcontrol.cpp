// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QtGui/QFocusEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QRadioButton>

namespace alertbridge::ui {

/** A radio button to everyone but the eye. */
class SegmentButton : public QRadioButton
{
public:
    explicit SegmentButton(const QString &text, QWidget *parent)
        : QRadioButton(text, parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics strong(Theme::font(TypeRole::BodyStrong));
        return {strong.size(Qt::TextShowMnemonic, text()).width() + 24, tokens::ControlHeight};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override
    {
        return rect().contains(position);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool on = isChecked();
        const QRectF whole(parentWidget()->rect().translated(-pos()));
        QPainterPath shape;
        shape.addRoundedRect(whole.adjusted(1, 1, -1, -1), tokens::ControlRadius - 1,
                             tokens::ControlRadius - 1);
        painter.setRenderHint(QPainter::Antialiasing);
        if (on || (underMouse() && isEnabled())) {
            painter.setClipPath(shape);
            painter.fillRect(rect(), Theme::color(on ? Role::AccentWash : Role::Hover));
            painter.setClipping(false);
        }
        painter.setFont(Theme::font(on ? TypeRole::BodyStrong : TypeRole::Body));
        const Role ink = !isEnabled() ? Role::Disabled : on ? Role::Accent : Role::Text;
        painter.setPen(Theme::color(ink));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextHideMnemonic,
                         text());
        if (stylepaint::keyboardFocus(this))
            stylepaint::focusRing(&painter, rect(), tokens::ControlRadius);
    }
};

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on && index != m_current) {
            m_current = index;
            offerToTab();
            Q_EMIT currentIndexChanged(index);
        }
    });
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::activated);
}

SegmentedControl::SegmentedControl(const QStringList &segments, QWidget *parent)
    : SegmentedControl(parent)
{
    for (const QString &segment : segments)
        addSegment(segment);
}

int SegmentedControl::addSegment(const QString &text, const QVariant &value, const QString &toolTip)
{
    const int index = count();
    auto *button = new SegmentButton(text, this);
    button->setToolTip(toolTip);
    m_buttons.append(button);
    m_data.append(value.isValid() ? value : QVariant(index));
    m_group->addButton(button, index);
    m_layout->addWidget(button);
    if (index == 0) {
        m_current = 0;
        button->setChecked(true);
    }
    offerToTab();
    return index;
}

/// Tab stops at the chosen segment alone; Qt sees to that only once one of them had the focus.
void SegmentedControl::offerToTab()
{
    const int stop = qMax(0, m_current);
    for (int index = 0; index < count(); ++index)
        m_buttons.at(index)->setFocusPolicy(index == stop ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_buttons.at(stop));
}

QString SegmentedControl::segmentText(int index) const
{
    return index >= 0 && index < count() ? m_buttons.at(index)->text() : QString();
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    if (index >= 0 && index < count())
        m_buttons.at(index)->setText(text);
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled, const QString &reason)
{
    if (index < 0 || index >= count())
        return;
    m_buttons.at(index)->setEnabled(enabled);
    m_buttons.at(index)->setToolTip(enabled ? QString() : reason);
    m_buttons.at(index)->setAccessibleDescription(enabled ? QString() : reason);
}

QVariant SegmentedControl::currentData() const
{
    return m_data.value(m_current);
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index == m_current || index >= count())
        return;
    if (index >= 0) {
        m_buttons.at(index)->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    m_buttons.at(m_current)->setChecked(false);
    m_group->setExclusive(true);
    m_current = -1;
    offerToTab();
    Q_EMIT currentIndexChanged(-1);
}

void SegmentedControl::setCurrentData(const QVariant &value)
{
    const qsizetype index = m_data.indexOf(value);
    if (index >= 0)
        setCurrentIndex(int(index));
}

void SegmentedControl::focusInEvent(QFocusEvent *event)
{
    if (m_current >= 0)
        m_buttons.at(m_current)->setFocus(event->reason());
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    stylepaint::surface(&painter, rect(), tokens::ControlRadius,
                        Theme::color(isEnabled() ? Role::Surface : Role::QuietSurface),
                        Theme::color(Role::Border));
}

} // namespace alertbridge::ui
