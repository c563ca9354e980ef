// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QString>

class QWidget;

namespace alertbridge::ui {

/// Keeps the controls that change something disabled while it is closed, and says why in their tool
/// tip and to the screen reader. Their page goes on enabling and disabling them as if it were open.
class WriteGate : public QObject
{
    Q_OBJECT

public:
    explicit WriteGate(QObject *parent = nullptr);

    void guard(QWidget *control);
    void close(const QString &reason);
    void open();
    bool isClosed() const { return m_closed; }
    QString reason() const { return m_reason; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Guarded
    {
        QPointer<QWidget> control;
        QString toolTip;
        QString description;
    };
    void apply(Guarded &guarded);

    QList<Guarded> m_guarded;
    QString m_reason;
    bool m_closed = false;
};

} // namespace alertbridge::ui
