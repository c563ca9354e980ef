// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/textsearch.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/searchfield.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMarked = 500; ///< more are counted, not painted

} // namespace

TextSearch::TextSearch(QPlainTextEdit *text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_field(new SearchField)
    , m_count(new FlowText({}, TypeRole::Note, Role::Muted))
{
    m_field->setObjectName(u"textSearchField"_s);
    m_field->setPrompt(tr("Search this text"));
    m_field->installEventFilter(this);
    m_count->setObjectName(u"textSearchCount"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::Space3);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    m_count->hide();
    connect(m_field, &SearchField::searchChanged, this, &TextSearch::search);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TextSearch::search);
}

bool TextSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    // Must not press the default button of the sheet.
    if (!m_places.isEmpty()) {
        const int step = key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1;
        goTo(int((m_at + step + m_places.size()) % m_places.size()));
    }
    return true;
}

void TextSearch::search()
{
    const QString wanted = m_field->text().trimmed();
    m_places.clear();
    m_at = -1;
    if (!wanted.isEmpty()) {
        const QString text = m_text->toPlainText();
        for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive))
            m_places.append(int(at));
    }
    m_count->setVisible(!wanted.isEmpty());
    if (m_places.isEmpty()) {
        m_count->setPlainText(tr("Not found"));
        mark();
    } else {
        goTo(0);
    }
}

void TextSearch::goTo(int index)
{
    m_at = index;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_places.at(index));
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
    m_count->setPlainText(
        tr("%1 of %2", "the place among all that were found").arg(index + 1).arg(m_places.size()));
    mark();
}

void TextSearch::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const int length = int(m_field->text().trimmed().size());
    for (int i = 0; i < m_places.size() && i < mostMarked; ++i) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document());
        selection.cursor.setPosition(m_places.at(i));
        selection.cursor.setPosition(m_places.at(i) + length, QTextCursor::KeepAnchor);
        const bool here = i == m_at;
        selection.format.setBackground(Theme::color(here ? Role::Accent : Role::AccentWash));
        selection.format.setForeground(Theme::color(here ? Role::OnAccent : Role::Text));
        marks.append(selection);
    }
    m_text->setExtraSelections(marks);
}

} // namespace alertbridge::ui
