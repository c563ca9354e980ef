// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyvaluelist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowtext.h"

#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>

namespace alertbridge::ui {

namespace {
constexpr int sideMargin = 12;
constexpr int linePadding = 10;
} // namespace

KeyValueList::KeyValueList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(sideMargin, 0, sideMargin, 0);
    m_layout->setHorizontalSpacing(tokens::Space5);
    m_layout->setVerticalSpacing(0);
    m_layout->setColumnStretch(0, 2);
    m_layout->setColumnStretch(1, 3);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int KeyValueList::addRow(const QString &key, const QString &value)
{
    const int row = addRow(key, new QWidget);
    setValue(row, value);
    return row;
}

int KeyValueList::addRow(const QString &key, QWidget *value)
{
    const int row = count();
    auto *label = new FlowText(key, TypeRole::Body, Role::Muted);
    label->setContentsMargins(0, linePadding, 0, linePadding);
    m_rows.append({label, value});
    m_layout->addWidget(label, row, 0, Qt::AlignVCenter);
    m_layout->addWidget(value, row, 1, Qt::AlignVCenter);
    m_layout->setRowMinimumHeight(row, tokens::RowHeight);
    if (value->accessibleName().isEmpty())
        label->setBuddy(value);
    update();
    return row;
}

void KeyValueList::setValue(int row, const QString &value)
{
    if (row < 0 || row >= count())
        return;
    if (auto *text = qobject_cast<FlowText *>(m_rows.at(row).value)) {
        text->setText(value);
        return;
    }
    auto *text = new FlowText(value);
    text->setContentsMargins(0, linePadding, 0, linePadding);
    text->setSelectable(true);
    text->setFocusPolicy(Qt::ClickFocus);
    setValue(row, text);
}

void KeyValueList::setValue(int row, QWidget *value)
{
    if (row < 0 || row >= count() || m_rows.at(row).value == value)
        return;
    QWidget *old = m_rows.at(row).value;
    m_layout->removeWidget(old);
    old->hide();
    old->deleteLater();
    m_rows[row].value = value;
    // A text takes the whole column so that it can wrap; anything else stays at its start.
    m_layout->addWidget(value, row, 1,
                        qobject_cast<FlowText *>(value) ? Qt::AlignVCenter
                                                        : Qt::AlignVCenter | Qt::AlignLeft);
    value->show();
}

void KeyValueList::clear()
{
    for (const Row &row : std::as_const(m_rows)) {
        for (QWidget *widget : {row.key, row.value}) {
            m_layout->removeWidget(widget);
            widget->hide();
            widget->deleteLater();
        }
    }
    for (int i = 0; i < count(); ++i)
        m_layout->setRowMinimumHeight(i, 0);
    m_rows.clear();
    update();
}

void KeyValueList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 1; i < count(); ++i) {
        const QRect cell = m_layout->cellRect(i, 0);
        painter.fillRect(QRect(0, cell.top(), width(), 1), Theme::color(Role::Border));
    }
}

} // namespace alertbridge::ui
