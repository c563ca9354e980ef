// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyvaluelist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowtext.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace alertbridge::ui {

namespace {
constexpr int sideMargin = 12;
constexpr int linePadding = 10;
constexpr int keyShare = 2;
constexpr int valueShare = 3;
} // namespace

class KeyValueRow : public QWidget
{
public:
    KeyValueRow(const QString &key, bool first)
        : m_key(new FlowText(key, TypeRole::Body, Role::Muted))
        , m_layout(new QHBoxLayout(this))
        , m_first(first)
    {
        m_layout->setContentsMargins(sideMargin, linePadding, sideMargin, linePadding);
        m_layout->setSpacing(tokens::Space3);
        m_layout->addWidget(m_key, keyShare, Qt::AlignVCenter);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    void setValue(QWidget *value)
    {
        if (m_value) {
            m_layout->removeWidget(m_value);
            m_value->hide();
            m_value->deleteLater();
        }
        m_value = value;
        // A text takes the whole column so that it can wrap; anything else stays at its start.
        const bool text = qobject_cast<FlowText *>(value);
        m_layout->addWidget(value, valueShare,
                            text ? Qt::AlignVCenter : Qt::AlignVCenter | Qt::AlignLeft);
        value->show();
        m_key->setBuddy(value);
    }
    [[nodiscard]] QWidget *value() const { return m_value; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_first)
            return;
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, width(), 1), Theme::color(Role::Border));
    }

private:
    FlowText *m_key;
    QWidget *m_value = nullptr;
    QHBoxLayout *m_layout;
    bool m_first;
};

KeyValueList::KeyValueList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool KeyValueList::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        // A page that scrolls takes the last pixels from whoever gives them: not from these lines.
        const int needed = m_layout->totalHeightForWidth(width());
        if (needed > 0 && needed != minimumHeight())
            setMinimumHeight(needed);
    }
    return handled;
}

int KeyValueList::addRow(const QString &key, const QString &value)
{
    auto *text = new FlowText(value);
    text->setSelectable(true);
    text->setFocusPolicy(Qt::ClickFocus);
    return addRow(key, text);
}

int KeyValueList::addRow(const QString &key, QWidget *value)
{
    const int row = count();
    auto *line = new KeyValueRow(key, row == 0);
    m_rows.append(line);
    m_layout->addWidget(line);
    line->setValue(value);
    return row;
}

void KeyValueList::setValue(int row, const QString &value)
{
    if (row < 0 || row >= count())
        return;
    if (auto *text = qobject_cast<FlowText *>(m_rows.at(row)->value())) {
        text->setText(value);
        return;
    }
    auto *text = new FlowText(value);
    text->setSelectable(true);
    text->setFocusPolicy(Qt::ClickFocus);
    m_rows.at(row)->setValue(text);
}

void KeyValueList::setValue(int row, QWidget *value)
{
    if (row >= 0 && row < count() && m_rows.at(row)->value() != value)
        m_rows.at(row)->setValue(value);
}

void KeyValueList::clear()
{
    for (KeyValueRow *row : std::as_const(m_rows)) {
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
}

} // namespace alertbridge::ui
