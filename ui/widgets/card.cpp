// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/stylepaint.h"
#include "ui/widgets/flowtext.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace alertbridge::ui {

namespace {

/**
 * Heading above body. The card grows only if its body wants to, and a body that does not want the
 * room it is given stays at the top instead of spreading.
 */
class CardLayout : public QVBoxLayout
{
public:
    using QVBoxLayout::QVBoxLayout;

    void setBody(QVBoxLayout *body)
    {
        m_body = body;
        addLayout(body, 1);
    }
    [[nodiscard]] Qt::Orientations expandingDirections() const override
    {
        return m_body->expandingDirections();
    }
    void setGeometry(const QRect &rect) override
    {
        QVBoxLayout::setGeometry(rect);
        if (m_body->expandingDirections().testFlag(Qt::Vertical))
            return;
        QRect place = m_body->geometry();
        const int wanted = m_body->hasHeightForWidth() ? m_body->heightForWidth(place.width())
                                                       : m_body->sizeHint().height();
        if (wanted < place.height()) {
            place.setHeight(wanted);
            m_body->setGeometry(place);
        }
    }

private:
    QVBoxLayout *m_body = nullptr;
};

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_header(new QWidget)
    , m_headerLayout(new QHBoxLayout(m_header))
    , m_title(new FlowText(QString(), TypeRole::Section))
    , m_subtitle(new FlowText(QString(), TypeRole::Body, Role::Muted))
    , m_body(new QVBoxLayout)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(tokens::Space1);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_title->hide();
    m_subtitle->hide();
    m_headerLayout->setContentsMargins(0, 0, 0, 0);
    m_headerLayout->setSpacing(tokens::Space4);
    m_headerLayout->addLayout(words, 1);
    m_header->hide();

    auto *outer = new CardLayout(this);
    m_outer = outer;
    outer->setSpacing(tokens::Space3);
    outer->addWidget(m_header);
    outer->setBody(m_body);
    m_body->setSpacing(tokens::Space3);
    applyMargins();
}

Card::Card(const QString &title, QWidget *parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_header->show();
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_header->show();
}

void Card::setHeaderWidget(QWidget *widget)
{
    m_headerLayout->addWidget(widget, 0, Qt::AlignVCenter);
    m_header->show();
}

void Card::setFlush(bool flush)
{
    m_flush = flush;
    applyMargins();
}

void Card::applyMargins()
{
    constexpr int p = tokens::CardPadding + 1; // the edge comes before the padding
    if (m_flush) {
        // One pixel for the edge; round corners stay visible because the content is inset below.
        m_outer->setContentsMargins(1, 1, 1, tokens::CardRadius - 2);
        m_headerLayout->setContentsMargins(p - 1, p - 5, p - 1, 0);
    } else {
        m_outer->setContentsMargins(p, p, p, p);
        m_headerLayout->setContentsMargins(0, 0, 0, 0);
    }
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area(rect());
    stylepaint::surface(&painter, area.adjusted(0, 1, 0, 0), tokens::CardRadius,
                        Theme::color(Role::Shadow));
    stylepaint::surface(&painter, area.adjusted(0, 0, 0, -1), tokens::CardRadius,
                        Theme::color(Role::Surface), Theme::color(Role::Border));
}

} // namespace alertbridge::ui
