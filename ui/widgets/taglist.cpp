// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taglist.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintooltip.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>

#include <algorithm>

namespace alertbridge::ui {

namespace {

constexpr int tagHeight = 24;

/** A chip that is pressed to remove it, or to add another. */
class TagButton : public QAbstractButton
{
public:
    TagButton(const QString &text, Icon icon, Tone tone, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(icon)
        , m_tone(tone)
    {
        setText(text);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        QFont font = Theme::font(TypeRole::Note);
        font.setWeight(QFont::Medium);
        setFont(font);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 20 + (isEnabled() ? 16 : 0), tagHeight};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool active = underMouse() && isEnabled();
        const QColor ink = Theme::color(tokens::ink(m_tone));
        stylepaint::surface(&painter, rect(), tagHeight / 2.0, Theme::color(tokens::wash(m_tone)),
                            active ? ink : QColor());
        const bool leading = m_icon == Icon::Plus;
        const auto visual = [this](const QRect &part) {
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        painter.setFont(font());
        painter.setPen(ink);
        const int left = leading ? 24 : 10;
        painter.drawText(
            visual(QRect(left, 0, width() - left, height())),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            text());
        if (isEnabled())
            paintIcon(&painter, m_icon, visual(QRect(leading ? 8 : width() - 22, 0, 14, height())),
                      ink, 12);
        if (stylepaint::keyboardFocus(this))
            stylepaint::focusRing(&painter, rect(), tagHeight / 2.0);
    }

private:
    Icon m_icon;
    Tone m_tone;
};

} // namespace

TagList::TagList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TagList::setTags(const QList<Tag> &tags)
{
    m_tags = tags;
    rebuild();
}

void TagList::setAddText(const QString &text)
{
    m_addText = text;
    rebuild();
}

void TagList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    rebuild();
}

void TagList::rebuild()
{
    int focused = -1; // also while a list to choose from is over it
    for (int i = 0; i < m_layout->count(); ++i) {
        if (m_layout->itemAt(i)->widget() == window()->focusWidget())
            focused = i;
    }
    // Removed later: the press that led here may still be inside the button.
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Tag &tag : m_tags) {
        auto *button = new TagButton(tag.text, Icon::Close, Tone::Accent, this);
        button->setEnabled(!m_readOnly);
        button->setAccessibleName(m_readOnly ? tag.text : tr("Remove %1").arg(tag.text));
        button->setToolTip(m_readOnly ? QString() : plainToolTip(button->accessibleName()));
        const QVariant id = tag.id;
        connect(button, &TagButton::clicked, this, [this, id] { Q_EMIT removeRequested(id); });
        m_layout->addWidget(button);
        button->show();
    }
    if (!m_addText.isEmpty() && !m_readOnly) {
        auto *button = new TagButton(m_addText, Icon::Plus, Tone::Neutral, this);
        connect(button, &TagButton::clicked, this, [this, button] { Q_EMIT addRequested(button); });
        m_layout->addWidget(button);
        button->show();
    }
    if (focused >= 0 && m_layout->count() > 0) {
        const int next = std::min(focused, m_layout->count() - 1);
        m_layout->itemAt(next)->widget()->setFocus(Qt::OtherFocusReason);
    }
    updateGeometry();
}

} // namespace alertbridge::ui
