// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliveryhistory.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace alertbridge {

/// Puts what becomes of one delivery test into the history: each message it sends is a record. A
/// child of the test. Main thread.
class DeliveryRecorder : public QObject
{
    Q_OBJECT

public:
    /// @p base holds what the test does not know: kind, drill, integration; and the id, where it is
    /// given already. @p history null: nothing is written.
    DeliveryRecorder(DeliveryTest *test, DeliveryHistory *history, const DeliveryRecord &base);

    const DeliveryRecord &record() const { return m_record; }

Q_SIGNALS:
    void recordChanged();

private:
    void begin();
    void update();
    void write();
    DeliveryTest *m_test;
    QPointer<DeliveryHistory> m_history;
    DeliveryRecord m_record;
    bool m_begun = false;
};

/// What a test is now, without what it does not know.
DeliveryRecord recordOf(const DeliveryTest &test);

} // namespace alertbridge
