// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connectiontest.h"

#include <QtWidgets/QDialog>

namespace alertbridge {
class NetworkAccess;
}

namespace alertbridge::ui {

class AuthorityList;
class Button;
class ConnectionTestPanel;
class Notice;
class PlainScroll;
class ProxyForm;

/// *Network…*: proxy, additional authorities and a test, for every profile. Nothing is used before
/// it is saved, but the test.
class NetworkSheet : public QDialog
{
    Q_OBJECT

public:
    NetworkSheet(NetworkAccess *network, const QList<ConnectionTest::Target> &targets,
                 QWidget *parent);

    AuthorityList *authorities() const { return m_authorities; }

private:
    QWidget *makeForm();
    ConnectionRules rules() const;
    void test();
    void save();

    NetworkAccess *m_network;
    QList<ConnectionTest::Target> m_targets;
    ProxyForm *m_proxy;
    AuthorityList *m_authorities;
    ConnectionTestPanel *m_test;
    Notice *m_unsaved;
    PlainScroll *m_scroll;
    Button *m_cancel;
};

} // namespace alertbridge::ui
