// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

namespace alertbridge::ui {

/// Where an embedded page is: host, whether the connection is secure, whose page it is. Read-only;
/// never shows path or query.
class AddressBar : public QWidget
{
    Q_OBJECT

public:
    explicit AddressBar(QWidget *parent = nullptr);

    /// @p trusted: the host is one the page is expected on.
    void setAddress(const QUrl &url, bool practice, bool trusted = true);
    QString text() const; ///< "identity.pagerduty.com — secure, PagerDuty"
    bool isSecure() const { return m_state != State::NotSecure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class State { Empty, Secure, Elsewhere, Practice, NotSecure };
    QString remark() const;
    std::pair<Icon, Role> mark() const;
    void refreshAccessible();

    QString m_host;
    QString m_owner;
    State m_state = State::Empty;
};

/// "Google", "Microsoft", "Okta" where sign-in is known to refuse embedded pages; else empty.
QString refusingProvider(const QUrl &url);

} // namespace alertbridge::ui
