// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QPlainTextEdit;

namespace alertbridge::ui {

class FlowText;
class SearchField;

/// A search field over a text: marks what is found, counts it, and goes from one to the next with
/// Return.
class TextSearch : public QWidget
{
    Q_OBJECT

public:
    explicit TextSearch(QPlainTextEdit *text, QWidget *parent = nullptr);

    SearchField *field() const { return m_field; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void goTo(int index);
    void mark();

    QPlainTextEdit *m_text;
    SearchField *m_field;
    FlowText *m_count;
    QList<int> m_places; ///< where a match begins
    int m_at = -1;
};

} // namespace alertbridge::ui
