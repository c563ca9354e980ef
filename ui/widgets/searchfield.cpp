// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QAbstractItemView>

#include <utility>

namespace alertbridge::ui {

namespace {
constexpr int pauseMs = 150;
} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_pause(new QTimer(this))
{
    QAction *icon = addAction(makeIcon(Icon::Search, Role::Muted), LeadingPosition);
    icon->setEnabled(true);
    setClearButtonEnabled(true);
    setPrompt(placeholder);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(text()); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &now) {
        m_enterLater = false;
        if (now.isEmpty()) {
            m_pause->stop();
            Q_EMIT searchChanged(now);
        } else {
            m_pause->start();
        }
    });
}

void SearchField::setPrompt(const QString &prompt)
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
}

void SearchField::setFindScope(QWidget *scope)
{
    auto *shortcut = new QShortcut(QKeySequence::Find, scope);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
}

void SearchField::setResults(QWidget *view)
{
    m_results = view;
}

void SearchField::setSearching(bool searching)
{
    m_searching = searching;
    if (!searching && std::exchange(m_enterLater, false) && hasFocus())
        enterResults();
}

void SearchField::enterResults()
{
    m_results->setFocus(Qt::TabFocusReason);
    auto *view = qobject_cast<QAbstractItemView *>(m_results);
    if (view && view->model() && !view->currentIndex().isValid())
        view->setCurrentIndex(view->model()->index(0, 0, view->rootIndex()));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_results) {
            if (m_pause->isActive()) {
                m_pause->stop();
                Q_EMIT searchChanged(text());
            }
            m_enterLater = m_searching;
            if (!m_searching)
                enterResults();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace alertbridge::ui
