// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/proxyform.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestPort = 65535;
constexpr int usualPort = 3128;
/// In the order of the segments.
constexpr std::array proxyModes {ProxySettings::Mode::System, ProxySettings::Mode::None,
                                 ProxySettings::Mode::Http, ProxySettings::Mode::Socks5};

QHBoxLayout *rowIn(QWidget *parent)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::Space4);
    return row;
}

} // namespace

ProxyForm::ProxyForm(const ProxySettings &settings, bool hasPassword, bool kept, QWidget *parent)
    : QWidget(parent)
    , m_hasPassword(hasPassword)
    , m_mode(new SegmentedControl({tr("As this computer"), tr("None"), tr("HTTP"), tr("SOCKS5")},
                                  this))
    , m_about(new FlowText(QString(), TypeRole::Body, Role::Muted, this))
    , m_place(new QWidget(this))
    , m_host(new QLineEdit(settings.host))
    , m_port(new QSpinBox)
    , m_exclusions(new QLineEdit(settings.exclusions.join(u", "_s)))
    , m_user(new QLineEdit(settings.user))
    , m_password(new PasswordField)
    , m_signIn(new QWidget(this))
{
    m_mode->setObjectName(u"proxyMode"_s);
    m_mode->setAccessibleName(tr("Proxy"));
    m_host->setObjectName(u"proxyHost"_s);
    m_host->setPlaceholderText(u"proxy.example.com"_s);
    m_port->setObjectName(u"proxyPort"_s);
    m_port->setRange(1, highestPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(settings.port == 0 ? usualPort : settings.port);
    m_exclusions->setObjectName(u"proxyExclusions"_s);
    m_exclusions->setPlaceholderText(u"*.example.com, 10.0.0.0/8"_s);
    m_user->setObjectName(u"proxyUser"_s);
    m_password->setObjectName(u"proxyPassword"_s);
    m_hostField = new Field(tr("Host"), m_host, m_place);
    m_portField = new Field(tr("Port"), m_port, m_place);
    m_exclusionsField = new Field(tr("Reached without the proxy"), m_exclusions, this);
    m_exclusionsField->setOptional(true);
    m_exclusionsField->setHelp(tr("Names and addresses, with commas. This computer is always "
                                  "reached directly. Pages shown in this window go through the "
                                  "proxy to all other addresses."));
    auto *userField = new Field(tr("User name"), m_user, m_signIn);
    userField->setOptional(true);
    m_passwordField = new Field(tr("Password"), m_password, m_signIn);
    m_passwordField->setHelp(kept ? tr("Kept in the keychain of this computer.")
                                  : tr("Kept for this run only: no keychain could be used."));
    if (hasPassword)
        m_password->setPlaceholderText(tr("Unchanged"));
    QHBoxLayout *place = rowIn(m_place);
    place->addWidget(m_hostField, 1, Qt::AlignTop);
    place->addWidget(m_portField, 0, Qt::AlignTop);
    QHBoxLayout *signIn = rowIn(m_signIn);
    signIn->addWidget(userField, 1, Qt::AlignTop);
    signIn->addWidget(m_passwordField, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::Space3);
    column->addWidget(m_mode, 0, Qt::AlignLeft);
    column->addWidget(m_about);
    column->addWidget(m_place);
    column->addWidget(m_exclusionsField);
    column->addWidget(m_signIn);

    m_mode->setCurrentIndex(
        int(std::find(proxyModes.begin(), proxyModes.end(), settings.mode) - proxyModes.begin()));
    connect(m_mode, &SegmentedControl::currentIndexChanged, this, &ProxyForm::showMode);
    for (QLineEdit *edit : {m_host, m_exclusions, m_user, static_cast<QLineEdit *>(m_password)})
        connect(edit, &QLineEdit::textChanged, this, &ProxyForm::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyForm::edited);
    connect(m_host, &QLineEdit::textChanged, m_hostField, &Field::clearState);
    connect(m_exclusions, &QLineEdit::textChanged, m_exclusionsField, &Field::clearState);
    connect(m_user, &QLineEdit::textChanged, m_passwordField, &Field::clearState);
    connect(m_password, &QLineEdit::textChanged, m_passwordField, &Field::clearState);
    showMode();
}

ProxySettings::Mode ProxyForm::mode() const
{
    return proxyModes.at(size_t(m_mode->currentIndex()));
}

void ProxyForm::showMode()
{
    QString about;
    switch (mode()) {
    case ProxySettings::Mode::System:
        about = tr("The proxy of the system settings, or of http_proxy, https_proxy and no_proxy.");
        break;
    case ProxySettings::Mode::None:
        about = tr("PagerDuty and Uptrends are reached directly.");
        break;
    case ProxySettings::Mode::Http:
        about = tr("The usual kind in companies.");
        break;
    case ProxySettings::Mode::Socks5:
        about = tr("Names are looked up by the proxy. Pages shown in this window cannot sign in at "
                   "a SOCKS5 proxy; requests can.");
        break;
    }
    m_about->setText(about);
    const bool manual = mode() == ProxySettings::Mode::Http
                        || mode() == ProxySettings::Mode::Socks5;
    m_place->setVisible(manual);
    m_exclusionsField->setVisible(manual);
    m_signIn->setVisible(mode() != ProxySettings::Mode::None);
    Q_EMIT edited();
}

ProxySettings ProxyForm::settings() const
{
    ProxySettings settings;
    settings.mode = mode();
    settings.host = m_host->text().trimmed();
    settings.port = quint16(m_port->value());
    settings.exclusions = exclusionsFromText(m_exclusions->text());
    settings.user = m_user->text().trimmed();
    return settings;
}

std::optional<Secret> ProxyForm::password() const
{
    if (m_password->text().isEmpty())
        return {};
    return Secret::fromString(m_password->text());
}

bool ProxyForm::check()
{
    const ProxySettings wanted = settings();
    if (wanted.mode == ProxySettings::Mode::None)
        return true;
    if (!wanted.user.isEmpty() && m_password->text().isEmpty() && !m_hasPassword) {
        m_passwordField->setError(tr("A user name needs its password."));
        m_password->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (!wanted.isManual())
        return true;
    if (!isHostName(wanted.host)) {
        m_hostField->setError(wanted.host.isEmpty()
                                  ? tr("The name or address of the proxy.")
                                  : tr("A name or an address alone, without http:// and port."));
        m_host->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (const QString bad = unusableExclusion(wanted.exclusions); !bad.isEmpty()) {
        m_exclusionsField->setError(tr("“%1” is neither a name nor an address.").arg(bad));
        m_exclusions->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

} // namespace alertbridge::ui
