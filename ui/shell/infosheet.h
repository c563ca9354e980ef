// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QScrollArea;

namespace alertbridge::ui {

/// Something to read, over the window, with one way out.
class InfoSheet : public QDialog
{
    Q_OBJECT

public:
    struct Row
    {
        QString key;
        QString value;
    };
    struct Content
    {
        QString title;
        QString text;
        QList<Row> rows;
        QString note;
    };

    InfoSheet(const Content &content, QWidget *parent);
    /// Opens a sheet over @p parent that deletes itself.
    static InfoSheet *present(QWidget *parent, const Content &content);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *m_inside;
    QScrollArea *m_scroll;
};

} // namespace alertbridge::ui
