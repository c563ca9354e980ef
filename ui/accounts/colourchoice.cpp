// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/colourchoice.h"

#include "ui/accounts/profilecolours.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QRadioButton>

namespace alertbridge::ui {

namespace {

/// A radio button to keyboard and screen reader, drawn as a disc; the chosen one has a ring.
class Swatch : public QRadioButton
{
public:
    Swatch(const QColor &colour, const QString &name, QWidget *parent)
        : QRadioButton(parent)
        , m_colour(colour)
    {
        setAccessibleName(name);
        setToolTip(name);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QColor colour() const { return m_colour; }
    QSize sizeHint() const override { return {28, tokens::ControlHeight}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF centre = QRectF(rect()).center();
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colour);
        painter.drawEllipse(centre, 8, 8);
        painter.setBrush(Qt::NoBrush);
        if (isChecked()) {
            painter.setPen(QPen(Theme::color(Role::Text), 2));
            painter.drawEllipse(centre, 11.5, 11.5);
        }
        if (hasFocus()) {
            painter.setPen(QPen(Theme::color(Role::Accent), tokens::FocusWidth));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), tokens::ControlRadius,
                                    tokens::ControlRadius);
        }
    }

private:
    QColor m_colour;
};

} // namespace

ColourChoice::ColourChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Space1);
    layout->addStretch();
    const QList<ProfileColour> colours = profileColours();
    for (const ProfileColour &entry : colours)
        add(entry.colour, entry.name);
    connect(m_group, &QButtonGroup::buttonClicked, this, &ColourChoice::chosen);
    setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_group->buttons().constFirst());
}

void ColourChoice::add(const QColor &colour, const QString &name)
{
    auto *swatch = new Swatch(colour, name, this);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, swatch);
    m_group->addButton(swatch);
}

void ColourChoice::setColour(const QString &colour)
{
    const QColor wanted(colour);
    const auto find = [this, &wanted]() -> QAbstractButton * {
        const QList<QAbstractButton *> buttons = m_group->buttons();
        for (QAbstractButton *button : buttons) {
            if (static_cast<Swatch *>(button)->colour().rgb() == wanted.rgb())
                return button;
        }
        return nullptr;
    };
    if (!wanted.isValid())
        return;
    if (!find())
        add(wanted, tr("Own colour"));
    if (QAbstractButton *button = find()) {
        button->setChecked(true);
        setFocusProxy(button);
    }
}

QString ColourChoice::colour() const
{
    const QAbstractButton *button = m_group->checkedButton();
    return button ? static_cast<const Swatch *>(button)->colour().name() : QString();
}

} // namespace alertbridge::ui
