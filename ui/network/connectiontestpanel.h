// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connectiontest.h"

#include <QtWidgets/QWidget>

namespace alertbridge::ui {

class Button;
class FlowText;
class Timeline;

/// *Test connection* and what it found, hop by hop.
class ConnectionTestPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionTestPanel(QWidget *parent = nullptr);

    void start(const ConnectionRules &rules, const ProxyCredential &credential,
               const QList<ConnectionTest::Target> &targets);
    void forget(); ///< the settings are others now

Q_SIGNALS:
    void requested(); ///< the button: start() it with what is in the form
    void shown(); ///< there is more to see: may need to be scrolled to

private:
    void showHops();

    ConnectionTest m_test;
    Button *m_run;
    FlowText *m_outcome;
    Timeline *m_hops;
};

} // namespace alertbridge::ui
