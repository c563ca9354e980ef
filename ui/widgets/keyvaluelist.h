// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace alertbridge::ui {

class KeyValueRow;

/** Two columns, rows 40 high with hairlines: "What exists now". Values can be selected and copied.
 */
class KeyValueList : public QWidget
{
    Q_OBJECT
public:
    explicit KeyValueList(QWidget *parent = nullptr);

    int addRow(const QString &key, const QString &value);
    /** Takes the widget (a chip, a link). */
    int addRow(const QString &key, QWidget *value);
    void setValue(int row, const QString &value);
    /** Replaces what stood there. */
    void setValue(int row, QWidget *value);
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    void clear();

protected:
    bool event(QEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QList<KeyValueRow *> m_rows;
};

} // namespace alertbridge::ui
