// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/iconlabel.h"

#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtGui/QTextDocumentFragment>
#include <QtWidgets/QBoxLayout>

#include <algorithm>
#include <utility>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

Icon iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Icon::Check;
    case Tone::Caution:
    case Tone::Bad:
        return Icon::Warning;
    case Tone::Neutral:
    case Tone::Accent:
        break;
    }
    return Icon::Info;
}

QString plain(const FlowText *text)
{
    return text->textFormat() == Qt::RichText
               ? QTextDocumentFragment::fromHtml(text->text()).toPlainText()
               : text->text();
}

} // namespace

Notice::Notice(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_icon(new IconLabel(iconFor(tone), tokens::ink(tone), 18))
    , m_title(new FlowText(QString(), TypeRole::BodyStrong))
    , m_text(new FlowText)
    , m_actions(new QWidget)
    , m_actionLayout(new FlowLayout(m_actions, tokens::Space2, tokens::Space2))
    , m_close(new Button(Icon::Close, tr("Dismiss"), Button::Kind::Quiet))
    , m_row(new QHBoxLayout(this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(tokens::Space1);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_actions);
    m_actionLayout->setContentsMargins(0, tokens::Space2, 0, 0);
    m_row->setSpacing(tokens::Space3);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_close, 0, Qt::AlignTop);
    m_close->setFixedSize(20, 20);
    m_title->hide();
    m_text->hide();
    m_actions->hide();
    m_close->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_text, &QLabel::linkActivated, this, &Notice::linkActivated);
    connect(m_close, &Button::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    refresh();
}

Notice::Notice(Tone tone, const QString &title, const QString &text, QWidget *parent)
    : Notice(tone, parent)
{
    setTitle(title);
    setText(text);
}

void Notice::setTone(Tone tone)
{
    m_tone = tone;
    refresh();
}

void Notice::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    announce();
}

QString Notice::title() const
{
    return m_title->text();
}

void Notice::setText(const QString &text)
{
    m_text->setPlainText(text);
    m_text->setVisible(!text.isEmpty());
    announce();
}

QString Notice::text() const
{
    return plain(m_text);
}

void Notice::setRichText(const QString &html)
{
    m_text->setRichText(html);
    m_text->setVisible(!html.isEmpty());
    announce();
}

void Notice::setCompact(bool compact)
{
    m_compact = compact;
    refresh();
}

Button *Notice::addAction(const QString &text, Button::Kind kind)
{
    Button *button = takeSpare(text, kind);
    if (!button)
        button = new Button(text, kind);
    const int last = m_actionLayout->count() - 1;
    QWidget *before = last < 0 ? m_close : m_actionLayout->itemAt(last)->widget();
    m_actionLayout->addWidget(button);
    setTabOrder(before, button); // what is made late would come last of the whole window
    button->show(); // with the words: the layout would only show it a moment later
    m_actions->show();
    return button;
}

Button *Notice::takeSpare(const QString &text, Button::Kind kind)
{
    const auto spare = std::find_if(m_spare.cbegin(), m_spare.cend(), [&](const Button *button) {
        return button->text() == text && button->kind() == kind;
    });
    if (spare == m_spare.cend())
        return nullptr;
    Button *button = *spare;
    m_spare.erase(spare);
    button->setProperty(FocusKeeper::goingProperty, false);
    button->setEnabled(true);
    button->setBusy(false);
    return button;
}

void Notice::clearActions()
{
    while (m_actionLayout->count() > 0) {
        QLayoutItem *item = m_actionLayout->takeAt(0);
        auto *button = static_cast<Button *>(item->widget());
        delete item;
        disconnect(button, &Button::clicked, nullptr, nullptr);
        button->setObjectName(QString());
        button->setProperty(FocusKeeper::goingProperty, true);
        m_spare.append(button);
    }
    QMetaObject::invokeMethod(this, &Notice::dropSpares, Qt::QueuedConnection);
}

void Notice::dropSpares()
{
    for (Button *button : std::exchange(m_spare, {})) {
        button->hide();
        button->deleteLater(); // its own press may have led here
    }
    m_actions->setVisible(m_actionLayout->count() > 0);
}

void Notice::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Notice::showMessage(Tone tone, const QString &title, const QString &text)
{
    clearActions();
    setTone(tone);
    setTitle(title);
    setText(text);
    show();
}

void Notice::refresh()
{
    const Role ink = tokens::ink(m_tone);
    m_icon->setIcon(iconFor(m_tone), ink);
    m_icon->setVisible(!m_compact);
    m_title->setColorRole(m_tone == Tone::Neutral ? Role::Text : ink);
    m_text->setColorRole(ink);
    m_title->setType(m_compact ? TypeRole::Note : TypeRole::BodyStrong);
    m_text->setType(m_compact ? TypeRole::Note : TypeRole::Body);
    if (m_compact) {
        QFont font = Theme::font(TypeRole::Note);
        font.setWeight(QFont::DemiBold);
        m_title->setFont(font);
    }
    const int side = m_compact ? tokens::Space3 : tokens::Space4;
    m_row->setContentsMargins(side, m_compact ? 10 : 14, side, m_compact ? 10 : 14);
    update();
}

void Notice::announce()
{
    const QString spoken = m_title->text().isEmpty() ? text() : m_title->text() + u". "_s + text();
    setAccessibleName(spoken);
    if (m_announcing || !isVisible())
        return;
    // Title and text often change together; one announcement is enough.
    m_announcing = true;
    QTimer::singleShot(0, this, [this] {
        m_announcing = false;
        if (!isVisible())
            return;
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    });
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    stylepaint::surface(&painter, rect(), m_compact ? tokens::ControlRadius : 8,
                        Theme::color(tokens::wash(m_tone)));
}

void Notice::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    announce();
}

} // namespace alertbridge::ui
