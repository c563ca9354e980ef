// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/connectiontestpanel.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/timeline.h"
#include "ui/words/certificatewords.h"
#include "ui/words/errorwords.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

using TestHop = ConnectionTest::Hop;

Timeline::State stateOf(TestHop::State state)
{
    switch (state) {
    case TestHop::State::Waiting:
        return Timeline::State::Pending;
    case TestHop::State::Running:
        return Timeline::State::Running;
    case TestHop::State::Good:
    case TestHop::State::NotNeeded:
        return Timeline::State::Good;
    case TestHop::State::Failed:
        return Timeline::State::Bad;
    case TestHop::State::Skipped:
        return Timeline::State::Skipped;
    }
    return Timeline::State::Pending;
}

QString titleOf(const TestHop &hop)
{
    switch (hop.kind) {
    case TestHop::Kind::Proxy:
        return ConnectionTestPanel::tr("Proxy %1").arg(hop.host);
    case TestHop::Kind::SignIn:
        return ConnectionTestPanel::tr("Sign-in at the proxy");
    case TestHop::Kind::Service:
        return hop.host;
    }
    return {};
}

QString goodText(const TestHop &hop)
{
    switch (hop.kind) {
    case TestHop::Kind::Proxy:
        return ConnectionTestPanel::tr("It answers.");
    case TestHop::Kind::SignIn:
        return hop.state == TestHop::State::NotNeeded
                   ? ConnectionTestPanel::tr("It does not ask for one.")
                   : ConnectionTestPanel::tr("It lets this sign-in through.");
    case TestHop::Kind::Service:
        if (!hop.secure)
            return ConnectionTestPanel::tr("Reached directly.");
        return hop.direct
                   ? ConnectionTestPanel::tr("Reached directly, and it is who it says.")
                   : ConnectionTestPanel::tr("Reached through the proxy, and it is who it says.");
    }
    return {};
}

QString textOf(const TestHop &hop)
{
    switch (hop.state) {
    case TestHop::State::Good:
    case TestHop::State::NotNeeded:
        return goodText(hop);
    case TestHop::State::Skipped:
        return ConnectionTestPanel::tr("Not tried.");
    case TestHop::State::Failed: {
        const ErrorWords words = errorWords(*hop.error, Doing::TestingNetwork);
        QStringList lines {words.title};
        if (!words.text.isEmpty())
            lines.append(words.text);
        if (!hop.error->chain.isEmpty())
            lines.append(chainText(hop.host, hop.error->chain));
        return lines.join(u'\n');
    }
    case TestHop::State::Waiting:
    case TestHop::State::Running:
        break;
    }
    return {};
}

} // namespace

ConnectionTestPanel::ConnectionTestPanel(QWidget *parent)
    : QWidget(parent)
    , m_run(new Button(tr("Test connection"), Button::Kind::Secondary, this))
    , m_outcome(new FlowText(
          tr("Asks each service for an answer, with what is set above. Nothing is changed there."),
          TypeRole::Body, Role::Muted, this))
    , m_hops(new Timeline(this))
{
    m_run->setObjectName(u"testConnectionButton"_s);
    m_outcome->setObjectName(u"testOutcome"_s);
    m_hops->setObjectName(u"testHops"_s);
    m_hops->setAccessibleName(tr("What the test found"));
    m_hops->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::Space3);
    column->addWidget(m_outcome);
    column->addWidget(m_run, 0, Qt::AlignLeft);
    column->addWidget(m_hops);
    connect(m_run, &Button::clicked, this, &ConnectionTestPanel::requested);
    connect(&m_test, &ConnectionTest::hopsChanged, this, &ConnectionTestPanel::showHops);
    connect(&m_test, &ConnectionTest::finished, this, [this] {
        m_run->setBusy(false);
        const auto &hops = m_test.hops();
        const bool good = std::none_of(hops.begin(), hops.end(), [](const TestHop &hop) {
            return hop.state == TestHop::State::Failed || hop.state == TestHop::State::Skipped;
        });
        m_outcome->setText(good ? tr("Every service can be reached.")
                                : tr("Not everything can be reached."));
        Q_EMIT shown();
    });
}

void ConnectionTestPanel::start(const ConnectionRules &rules, const ProxyCredential &credential,
                                const QList<ConnectionTest::Target> &targets)
{
    m_run->setBusy(true);
    m_outcome->setText(tr("Testing…"));
    m_test.start(rules, credential, targets);
    m_hops->show();
    Q_EMIT shown();
}

void ConnectionTestPanel::forget()
{
    m_test.stop();
    m_run->setBusy(false);
    if (!m_hops->isHidden())
        m_outcome->setText(tr("The settings were changed: test again."));
    m_hops->hide();
}

void ConnectionTestPanel::showHops()
{
    QList<Timeline::Hop> hops;
    for (const TestHop &hop : m_test.hops())
        hops.append({stateOf(hop.state), titleOf(hop), textOf(hop), {}, {}, {}});
    m_hops->setHops(hops);
}

} // namespace alertbridge::ui
