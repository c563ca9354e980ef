// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QDialog>

#include <functional>

class QVBoxLayout;

namespace alertbridge::ui {

/** A question before something happens. Never blocks: the answer comes by signal or callback. */
class ConfirmSheet : public QDialog
{
    Q_OBJECT
public:
    enum class Choice { Cancelled, Primary, Secondary };
    Q_ENUM(Choice)
    struct Content
    {
        QString title;
        QString text;
        QStringList items; ///< what will change, one line each; scrolls when long
        QString primary; ///< a verb: "Save 3 changes"
        QString secondary; ///< another way to go on; empty for none
        QString cancel; ///< empty for "Cancel"
        bool danger = false; ///< primary cannot be undone: painted so, and not the default
    };

    explicit ConfirmSheet(const Content &content, QWidget *parent = nullptr);

    /** Shows a sheet over @p parent that deletes itself; @p answer is called once, unless
     *  @p parent goes away before. */
    static ConfirmSheet *ask(QWidget *parent, const Content &content,
                             const std::function<void(Choice)> &answer);

    /** Something of the caller's between text and buttons. */
    void addContent(QWidget *widget);

Q_SIGNALS:
    void chosen(alertbridge::ui::ConfirmSheet::Choice choice);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose(Choice choice);

    QVBoxLayout *m_content;
    bool m_answered = false;
};

} // namespace alertbridge::ui
