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
    explicit DeliveryPanel(QWidget *parent = nullptr);

    /// @p offerResolve: its incident is open, and can be closed over the REST API.
    void showRecord(const DeliveryRecord &record, bool offerResolve = false);
    QString report() const; ///< plain text, to be copied

Q_SIGNALS:
    void linkActivated(const QUrl &url);
    void resolveRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepHeight();
    Timeline *m_timeline;
    Notice *m_outcome;
    DeliveryRecord m_record;
};

} // namespace alertbridge::ui
