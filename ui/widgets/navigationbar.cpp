// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationbar.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plaintooltip.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int itemHeight = 34;
constexpr int itemIcon = 18;
constexpr int barMargin = 12;
constexpr int dotSize = 8; ///< of a badge beside an icon alone

/** The app's mark and name. */
class Brand : public QWidget
{
public:
    Brand()
    {
        setFixedHeight(46);
        setAccessibleName(QApplication::applicationDisplayName());
    }
    void setCompact(bool compact)
    {
        m_compact = compact;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int left = m_compact ? (width() - 22) / 2 : 10;
        const auto visual = [this](const QRect &part) {
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        paintMark(&painter, visual(QRect(left, 8, 22, 22)));
        if (m_compact)
            return;
        painter.setFont(Theme::font(TypeRole::Section));
        painter.setPen(Theme::color(Role::Text));
        painter.drawText(
            visual(QRect(42, 8, width() - 42, 22)),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            QApplication::applicationDisplayName());
    }

private:
    bool m_compact = false;
};

} // namespace

class NavigationItem : public QAbstractButton
{
public:
    NavigationItem(int id, Icon icon, const QString &text, QWidget *parent)
        : QAbstractButton(parent)
        , m_id(id)
        , m_icon(icon)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] int id() const { return m_id; }
    void setBadge(const NavigationBadge &badge)
    {
        m_badge = badge;
        refreshWords();
        update();
    }
    void setReason(const QString &reason)
    {
        m_reason = reason;
        refreshWords();
    }
    void setCompact(bool compact)
    {
        m_compact = compact;
        refreshWords();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics strong(Theme::font(TypeRole::BodyStrong));
        return {m_compact ? itemHeight : 36 + strong.horizontalAdvance(text()) + 12, itemHeight};
    }

protected:
    void nextCheckState() override { }
    void keyPressEvent(QKeyEvent *event) override
    {
        const int key = event->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End)
            moveFocus(key);
        else if (key == Qt::Key_Return || key == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override;

private:
    void refreshWords()
    {
        const bool told = !m_badge.text.isEmpty();
        const QString meaning = m_badge.meaning.isEmpty() ? m_badge.text : m_badge.meaning;
        setAccessibleName(told ? u"%1: %2"_s.arg(text(), meaning) : QString());
        setAccessibleDescription(m_reason.isEmpty() ? m_badge.details : m_reason);
        QStringList lines {m_compact ? text() : QString(), m_badge.meaning, m_badge.details};
        lines.removeAll(QString());
        setToolTip(m_reason.isEmpty() ? plainToolTip(lines.join(u'\n')) : m_reason);
    }
    void moveFocus(int key) const
    {
        const QObjectList siblings = parentWidget()->children();
        QList<NavigationItem *> items;
        for (QObject *child : siblings) {
            auto *item = dynamic_cast<NavigationItem *>(child);
            if (item && item->isEnabled())
                items.append(item);
        }
        const qsizetype here = items.indexOf(this);
        qsizetype next = here;
        if (key == Qt::Key_Up)
            next = here - 1;
        else if (key == Qt::Key_Down)
            next = here + 1;
        else
            next = key == Qt::Key_Home ? 0 : items.size() - 1;
        if (next >= 0 && next < items.size())
            items.at(next)->setFocus(Qt::TabFocusReason);
    }

    int m_id;
    Icon m_icon;
    NavigationBadge m_badge;
    QString m_reason;
    bool m_compact = false;
};

void NavigationItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto visual = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const bool on = isChecked();
    if (on)
        stylepaint::surface(&painter, rect(), tokens::ControlRadius,
                            Theme::color(Role::AccentWash));
    else if (isEnabled() && (underMouse() || isDown()))
        stylepaint::surface(&painter, rect(), tokens::ControlRadius,
                            Theme::color(isDown() ? Role::Pressed : Role::Hover));
    const Role ink = !isEnabled() ? Role::Disabled : on ? Role::Accent : Role::Muted;
    const int iconLeft = m_compact ? (width() - itemIcon) / 2 : 9;
    paintIcon(&painter, m_icon, visual(QRect(iconLeft, 0, itemIcon, height())), Theme::color(ink),
              itemIcon);
    if (!m_compact) {
        QRect area(36, 0, width() - 36 - 8, height());
        if (!m_badge.text.isEmpty()) {
            const QSize chip = Chip::sizeFor(m_badge.text);
            const bool plain = m_badge.tone == Tone::Neutral;
            Chip::paint(&painter,
                        visual(QRect(area.right() - chip.width(), 0, chip.width(), height())),
                        m_badge.text, plain && on ? Tone::Accent : m_badge.tone);
            area.setRight(area.right() - chip.width() - 4);
        }
        painter.setFont(Theme::font(on ? TypeRole::BodyStrong : TypeRole::Body));
        painter.setPen(Theme::color(ink));
        painter.drawText(
            visual(area),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
    }
    if (m_compact && !m_badge.text.isEmpty()) {
        const QRect dot(iconLeft + itemIcon - dotSize / 2, (height() - itemIcon) / 2 - dotSize / 4,
                        dotSize, dotSize);
        stylepaint::surface(&painter, visual(dot), dotSize / 2.0,
                            Theme::color(tokens::ink(m_badge.tone)));
    }
    if (stylepaint::keyboardFocus(this))
        stylepaint::focusRing(&painter, rect(), tokens::ControlRadius);
}

NavigationBar::NavigationBar(QWidget *parent)
    : QFrame(parent)
    , m_brand(new Brand)
    , m_items(new QVBoxLayout)
    , m_footer(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(barMargin, barMargin, barMargin + 1, tokens::Space4);
    layout->setSpacing(tokens::Space1);
    layout->addWidget(m_brand);
    m_items->setSpacing(2);
    layout->addLayout(m_items);
    layout->addStretch(1);
    layout->addLayout(m_footer);
    setFixedWidth(tokens::NavigationWidth);
    setAccessibleName(tr("Sections"));
}

void NavigationBar::addItem(int id, Icon icon, const QString &text)
{
    auto *item = new NavigationItem(id, icon, text, this);
    item->setObjectName(QStringLiteral("navigationItem%1").arg(id));
    connect(item, &NavigationItem::clicked, this, [this, id] { Q_EMIT activated(id); });
    m_list.append(item);
    m_items->addWidget(item);
    item->setCompact(m_compact);
}

void NavigationBar::setItemText(int id, const QString &text)
{
    if (auto *found = item(id))
        found->setText(text);
}

void NavigationBar::setItemBadge(int id, const NavigationBadge &badge)
{
    if (auto *found = item(id))
        found->setBadge(badge);
}

void NavigationBar::setItemEnabled(int id, bool enabled, const QString &reason)
{
    if (auto *found = item(id)) {
        found->setEnabled(enabled);
        found->setReason(enabled ? QString() : reason);
    }
}

void NavigationBar::setCurrent(int id)
{
    for (NavigationItem *candidate : std::as_const(m_list))
        candidate->setChecked(candidate->id() == id);
}

int NavigationBar::current() const
{
    for (const NavigationItem *candidate : m_list) {
        if (candidate->isChecked())
            return candidate->id();
    }
    return -1;
}

void NavigationBar::setFooter(QWidget *footer)
{
    m_footer->addWidget(footer);
}

void NavigationBar::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    static_cast<Brand *>(m_brand)->setCompact(compact);
    for (NavigationItem *candidate : std::as_const(m_list))
        candidate->setCompact(compact);
    setFixedWidth(compact ? tokens::NavigationCompactWidth : tokens::NavigationWidth);
    Q_EMIT compactChanged(compact);
}

NavigationItem *NavigationBar::item(int id) const
{
    for (NavigationItem *candidate : m_list) {
        if (candidate->id() == id)
            return candidate;
    }
    return nullptr;
}

QSize NavigationBar::sizeHint() const
{
    return {m_compact ? tokens::NavigationCompactWidth : tokens::NavigationWidth,
            QFrame::sizeHint().height()};
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Role::Surface));
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(width() - 1, 0, 1, height()));
    painter.fillRect(edge, Theme::color(Role::Border));
}

} // namespace alertbridge::ui
