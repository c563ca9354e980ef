// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliverycard.h"

#include "core/delivery/deliveryrecorder.h"
#include "ui/delivery/deliverypanel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/copytext.h"
#include "ui/words/deliverywords.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace alertbridge::ui {

DeliveryCard::DeliveryCard(DeliveryTest *test, const QString &serviceName,
                           const QString &profileName, Renew renew, QWidget *parent)
    : Card(parent)
    , m_profileName(profileName)
    , m_renew(std::move(renew))
{
    setSubtitle(
        tr("A real test message goes through. It pages whoever is on call, and resolves itself."));
    m_panel = new DeliveryPanel(this);
    m_send = new Button(tr("Send test message"), Button::Kind::Primary, this);
    m_send->setObjectName(QStringLiteral("sendTestButton"));
    m_send->setLeadingIcon(Icon::Send);
    m_stop = new Button(tr("Stop and resolve"), Button::Kind::Secondary, this);
    m_copy = new Button(tr("Copy report"), Button::Kind::Quiet, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::Space2);
    buttons->addWidget(m_send);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    body()->addWidget(m_panel);
    body()->addLayout(buttons);
    body()->addStretch();

    connect(m_panel, &DeliveryPanel::linkActivated, this, [this](const QUrl &url) {
        if (m_open)
            m_open(url);
    });
    connect(m_panel, &DeliveryPanel::resolveRequested, this, [this] {
        if (m_test)
            m_test->resolveByRest();
    });
    connect(m_send, &Button::clicked, this, &DeliveryCard::askBeforeSending);
    connect(m_stop, &Button::clicked, this, [this] {
        if (m_test)
            m_test->cancel();
    });
    connect(m_copy, &Button::clicked, this, &DeliveryCard::copyReport);
    setServiceName(serviceName);
    follow(test);
}

void DeliveryCard::setServiceName(const QString &name)
{
    m_serviceName = name;
    setTitle(name.isEmpty() ? tr("Proof") : tr("Proof for “%1”").arg(name));
    if (name.isEmpty() || !std::exchange(m_askWhenNamed, false))
        return;
    m_send->setBusy(false);
    if (isVisible())
        askBeforeSending();
}

void DeliveryCard::follow(DeliveryTest *test)
{
    m_test = test;
    m_started = test && (test->isRunning() || test->startedAt().isValid());
    if (test) {
        connect(test, &DeliveryTest::hopChanged, this, &DeliveryCard::showHops);
        connect(test, &DeliveryTest::finished, this, [this] {
            showHops();
            Q_EMIT changed();
        });
    }
    showHops();
}

void DeliveryCard::askBeforeSending()
{
    if (!isNamed()) {
        m_askWhenNamed = true;
        m_send->setBusy(true);
        return;
    }
    ConfirmSheet::Content content;
    content.title = tr("Page whoever is on call for “%1”?").arg(m_serviceName);
    content.text =
        m_practice
            ? tr("On the practice account nobody is real. On a real one this opens an incident, "
                 "PagerDuty tells the people on call, and Alertbridge resolves it afterwards.")
            : tr("This opens a real incident. PagerDuty tells the people on call, at this hour. "
                 "Alertbridge resolves it afterwards.");
    content.primary = tr("Send test message");
    content.cancel = tr("Not now");
    ConfirmSheet::ask(this, content, [this](ConfirmSheet::Choice choice) {
        if (choice == ConfirmSheet::Choice::Primary)
            send();
    });
}

void DeliveryCard::send()
{
    if (m_started && m_renew) {
        if (m_test)
            m_test->disconnect(this);
        follow(m_renew());
    }
    if (!m_test || m_test->isRunning())
        return;
    m_started = true;
    m_test->start(testMessageSummary(), testMessageText(m_profileName));
    showHops();
    Q_EMIT changed();
}

void DeliveryCard::showHops()
{
    if (m_test) {
        DeliveryRecord record = recordOf(*m_test);
        if (record.serviceName.isEmpty())
            record.serviceName = m_serviceName;
        m_panel->showRecord(record, m_test->canResolveByRest());
    }
    const bool running = m_test && m_test->isRunning();
    const bool ended = m_test && m_started && !running;
    m_send->setVisible(!running);
    m_send->setText(ended ? tr("Send again") : tr("Send test message"));
    m_send->setKind(ended ? Button::Kind::Secondary : Button::Kind::Primary);
    m_stop->setVisible(running);
    m_copy->setVisible(ended);
}

void DeliveryCard::copyReport()
{
    copyText(m_panel->report(), m_copy);
}

} // namespace alertbridge::ui
