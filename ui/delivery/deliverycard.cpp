// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliverycard.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/timeline.h"
#include "ui/words/deliverywords.h"
#include "ui/words/errornotice.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

namespace {

Timeline::State timelineState(DeliveryHop::State state)
{
    switch (state) {
    case DeliveryHop::State::Pending:
        return Timeline::State::Pending;
    case DeliveryHop::State::Running:
        return Timeline::State::Running;
    case DeliveryHop::State::Good:
        return Timeline::State::Good;
    case DeliveryHop::State::Bad:
        return Timeline::State::Bad;
    case DeliveryHop::State::Skipped:
        return Timeline::State::Skipped;
    }
    return Timeline::State::Pending;
}

} // namespace

DeliveryCard::DeliveryCard(DeliveryTest *test, const QString &serviceName,
                           const QString &profileName, Renew renew, QWidget *parent)
    : Card(parent)
    , m_profileName(profileName)
    , m_renew(std::move(renew))
{
    setServiceName(serviceName);
    setSubtitle(
        tr("A real test message goes through. It pages whoever is on call, and resolves itself."));
    m_timeline = new Timeline(this);
    m_outcome = new Notice(Tone::Neutral, this);
    m_outcome->hide();
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
    body()->addWidget(m_timeline);
    body()->addWidget(m_outcome);
    body()->addLayout(buttons);
    body()->addStretch();

    connect(m_timeline, &Timeline::linkActivated, this, [this](const QUrl &url) {
        if (m_open)
            m_open(url);
    });
    connect(m_send, &Button::clicked, this, &DeliveryCard::askBeforeSending);
    connect(m_stop, &Button::clicked, this, [this] {
        if (m_test)
            m_test->cancel();
    });
    connect(m_copy, &Button::clicked, this, &DeliveryCard::copyReport);
    follow(test);
}

void DeliveryCard::setServiceName(const QString &name)
{
    m_serviceName = name;
    setTitle(tr("Proof for “%1”").arg(name));
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
    QList<Timeline::Hop> hops;
    if (m_test) {
        for (const DeliveryHop &hop : m_test->hops()) {
            Timeline::Hop row;
            row.state = timelineState(hop.state);
            row.title = hopTitle(hop);
            row.text = hopText(*m_test, hop);
            row.time = hopTime(hop);
            if (hop.kind == DeliveryHop::Kind::IncidentFound && m_test->incident()) {
                row.linkText = tr("Open in PagerDuty");
                row.link = m_test->incident()->htmlUrl;
            }
            hops.append(row);
        }
    }
    m_timeline->setHops(hops);
    showOutcome();
}

void DeliveryCard::showOutcome()
{
    const bool running = m_test && m_test->isRunning();
    const bool ended = m_test && m_started && !running;
    m_send->setVisible(!running);
    m_send->setText(ended ? tr("Send again") : tr("Send test message"));
    m_send->setKind(ended ? Button::Kind::Secondary : Button::Kind::Primary);
    m_stop->setVisible(running);
    m_copy->setVisible(ended);
    if (!ended) {
        m_outcome->hide();
        return;
    }
    if (m_test->isProven()) {
        m_outcome->showMessage(Tone::Good, tr("Proven"),
                               tr("The message became an incident, somebody was told, and it is "
                                  "closed again. All of it was read back from PagerDuty."));
        return;
    }
    const CauseWords cause = causeWords(m_test->cause(), m_serviceName);
    QString title = cause.title;
    QString text = cause.text;
    for (const DeliveryHop &hop : m_test->hops()) {
        if (hop.error && title.isEmpty()) {
            const ErrorWords words = errorWords(*hop.error, Doing::SendingTest, m_serviceName);
            title = words.title;
            text = errorText(words);
        }
    }
    m_outcome->showMessage(Tone::Caution, title.isEmpty() ? tr("Not proven") : title, text);
    if (m_test->canResolveByRest())
        connect(m_outcome->addAction(tr("Resolve the incident now")), &Button::clicked,
                m_test.data(), &DeliveryTest::resolveByRest);
}

void DeliveryCard::copyReport()
{
    if (!m_test)
        return;
    QStringList lines {
        tr("Delivery test of “%1”, %2")
            .arg(m_serviceName, locale().toString(m_test->startedAt(), QLocale::LongFormat))};
    for (const DeliveryHop &hop : m_test->hops())
        lines.append(QStringList {hopTime(hop), hopTitle(hop), hopText(*m_test, hop)}.join(
            QLatin1Char('\t')));
    if (m_test->incident())
        lines.append(m_test->incident()->htmlUrl.toString());
    lines.append(m_outcome->title());
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace alertbridge::ui
