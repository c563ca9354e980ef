// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliveryhistory.h"

#include <QtWidgets/QWidget>

namespace alertbridge::ui {

class Button;
class Notice;
class Timeline;

/// The hops of one test as they are read back, and what it says as a whole. Shared by the set-up's
/// proof, the delivery tests and their history.
class DeliveryPanel : public QWidget
{
    Q_OBJECT

public:
    /// What can be done about an incident that is open.
    struct Offers
    {
        bool sendOk = false;
        bool resolve = false; ///< over the REST API
    };

    explicit DeliveryPanel(QWidget *parent = nullptr);

    void showRecord(const DeliveryRecord &record, const Offers &offers);
    void clear(const QList<DeliveryHop> &planned); ///< nothing was sent yet
    QString report() const; ///< plain text, to be copied

Q_SIGNALS:
    void linkActivated(const QUrl &url);
    void okRequested();
    void resolveRequested();

private:
    Timeline *m_timeline;
    Notice *m_outcome;
    DeliveryRecord m_record;
};

} // namespace alertbridge::ui
