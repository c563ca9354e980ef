// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/redirecthelp.h"

#include "core/pagerduty/oauth.h"
#include "ui/accounts/copyrow.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowtext.h"

#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

QList<QUrl> redirectAddresses()
{
    QList<QUrl> addresses;
    const QList<quint16> ports = pagerduty::defaultRedirectPorts();
    for (const quint16 port : ports)
        addresses.append(QUrl(u"http://127.0.0.1:%1/callback"_s.arg(port)));
    return addresses;
}

RedirectHelp::RedirectHelp(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Space2);
    const auto say = [this, layout](const QString &text) {
        layout->addWidget(new FlowText(text, TypeRole::Note, Role::Muted, this));
    };
    say(tr("Your organisation registers Alertbridge once. It takes the base role Manager, Global "
           "Admin or Account "
           "Owner."));
    say(tr("1. In PagerDuty, open Integrations › Developer Tools › App Registration and press New "
           "App."));
    say(tr("2. Choose OAuth 2.0, then Classic User OAuth with Read/Write."));
    say(tr("3. Add these redirect addresses, each exactly as it stands here:"));
    const QList<QUrl> addresses = redirectAddresses();
    for (const QUrl &address : addresses)
        layout->addWidget(new CopyRow(tr("Redirect address"), address.toString(), this));
    say(tr("4. Save, and copy the client ID from the Client tab. The secret is not needed."));
    auto *open = new Button(tr("Open App Registration"), Button::Kind::Link, this);
    open->setObjectName(u"openAppRegistrationButton"_s);
    open->setLeadingIcon(Icon::ExternalLink);
    layout->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &Button::clicked, this, &RedirectHelp::registrationPageRequested);
}

} // namespace alertbridge::ui
