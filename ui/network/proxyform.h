// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/proxysettings.h"
#include "core/net/secret.h"

#include <QtWidgets/QWidget>

#include <optional>

class QLineEdit;
class QSpinBox;

namespace alertbridge::ui {

class Field;
class FlowText;
class PasswordField;
class SegmentedControl;

/// Which proxy, and its sign-in.
class ProxyForm : public QWidget
{
    Q_OBJECT

public:
    /// @p hasPassword: one is kept, and stays unless another is typed. @p kept: there is a
    /// keychain.
    ProxyForm(const ProxySettings &settings, bool hasPassword, bool kept,
              QWidget *parent = nullptr);

    ProxySettings settings() const;
    /// What was typed; nothing: the one that is kept stays.
    std::optional<Secret> password() const;
    bool check(); ///< marks what cannot be used and goes there

Q_SIGNALS:
    void edited();

private:
    void showMode();
    ProxySettings::Mode mode() const;

    bool m_hasPassword;
    SegmentedControl *m_mode;
    FlowText *m_about;
    QWidget *m_place;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_exclusions;
    QLineEdit *m_user;
    PasswordField *m_password;
    Field *m_hostField;
    Field *m_portField;
    Field *m_exclusionsField;
    QWidget *m_signIn;
    Field *m_passwordField;
};

} // namespace alertbridge::ui
