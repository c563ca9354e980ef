// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

namespace alertbridge::ui {

/// Where PagerDuty sends the browser back to: registered with the user's own app, matched exactly
/// by PagerDuty.
QList<QUrl> redirectAddresses();

/// How to register an app with PagerDuty and get its client ID, with the redirect addresses to
/// copy.
class RedirectHelp : public QWidget
{
    Q_OBJECT

public:
    explicit RedirectHelp(QWidget *parent = nullptr);

Q_SIGNALS:
    void registrationPageRequested(); ///< PagerDuty's page for it
};

} // namespace alertbridge::ui
