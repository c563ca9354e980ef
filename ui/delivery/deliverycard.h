// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliverytest.h"
#include "ui/widgets/card.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <functional>

namespace alertbridge::ui {

class Button;
class DeliveryPanel;

/// One test message to one service: the button that asks first, the hops as they are read back, and
/// the likely cause of what did not happen. Shared by the set-up's proof and the delivery tests
/// screen.
class DeliveryCard : public Card
{
    Q_OBJECT

public:
    using Renew = std::function<DeliveryTest *()>; ///< a fresh test for *Send again*

    /// @p serviceName may be empty until it is read. Nobody is asked before it is known: the
    /// question is which service to page for.
    DeliveryCard(DeliveryTest *test, const QString &serviceName, const QString &profileName,
                 Renew renew, QWidget *parent = nullptr);

    void setOpenExternally(const std::function<void(const QUrl &)> &open) { m_open = open; }
    void setServiceName(const QString &name); ///< or its ID where the name cannot be read
    bool isNamed() const { return !m_serviceName.isEmpty(); }
    void setPractice(bool practice) { m_practice = practice; }
    Button *sendButton() const { return m_send; }

Q_SIGNALS:
    void changed(); ///< started, or finished

private:
    void follow(DeliveryTest *test);
    void askBeforeSending();
    void send();
    void showHops();
    void copyReport();

    QPointer<DeliveryTest> m_test;
    QString m_serviceName;
    QString m_profileName;
    Renew m_renew;
    std::function<void(const QUrl &)> m_open;
    DeliveryPanel *m_panel;
    Button *m_send;
    Button *m_stop;
    Button *m_copy;
    bool m_practice = false;
    bool m_askWhenNamed = false; ///< *Send* was pressed before
    bool m_started = false;
};

} // namespace alertbridge::ui
