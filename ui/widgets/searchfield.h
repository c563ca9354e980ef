// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QLineEdit>

class QTimer;

namespace alertbridge::ui {

/** Search with icon and clear button. Escape clears; Down and Return ask to go to the results. */
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder = {}, QWidget *parent = nullptr);

    /** "Search 214 services". Is the accessible name too. */
    void setPrompt(const QString &prompt);
    /** The Find shortcut of the window puts the focus here while @p scope is in sight. */
    void setFindScope(QWidget *scope);
    /** The view that Down and Return move the focus to. */
    void setResults(QWidget *view);
    /** The view still shows what an earlier text found: who wants to go there waits for the end. */
    void setSearching(bool searching);

Q_SIGNALS:
    /** Some 150 ms after the last key; at once when cleared. */
    void searchChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void enterResults();

    QTimer *m_pause;
    QPointer<QWidget> m_results;
    bool m_searching = false;
    bool m_enterLater = false;
};

} // namespace alertbridge::ui
