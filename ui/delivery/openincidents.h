// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliverydesk.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace alertbridge::ui {

class WriteGate;

/// A warning for each test incident that is still open, with the way to end it. Also after a
/// restart: none is left unseen.
class OpenIncidents : public QWidget
{
    Q_OBJECT

public:
    /// @p gate null: nothing is kept from being sent.
    OpenIncidents(DeliveryDesk *desk, WriteGate *gate, QWidget *parent = nullptr);

    void setFocusAfter(QWidget *widget) { m_after = widget; } ///< where it is once all are closed

Q_SIGNALS:
    void linkActivated(const QUrl &url);

private:
    void refresh();
    void addNotice(const DeliveryRecord &record);

    DeliveryDesk *m_desk;
    WriteGate *m_gate;
    QWidget *m_after = nullptr;
    QVBoxLayout *m_layout;
    QString m_shown; ///< what the notices were made for
};

} // namespace alertbridge::ui
