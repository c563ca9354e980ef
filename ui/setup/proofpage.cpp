// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/proofpage.h"

#include "ui/delivery/deliverycard.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/words/errornotice.h"
#include "ui/words/levelwords.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

ProofPage::ProofPage(ProofStep *step, const UiContext &context, const Profile &profile,
                     QWidget *parent)
    : SetupPage(parent)
    , m_step(step)
    , m_context(context)
    , m_profile(profile)
{
    auto *columns = new Columns(tokens::TwoColumnsWidth, this);
    auto *cards = new QWidget;
    m_cardLayout = new QVBoxLayout(cards);
    m_cardLayout->setContentsMargins(0, 0, 0, 0);
    m_cardLayout->setSpacing(tokens::Space5);

    m_summaryCard = new Card(tr("What exists now"));
    m_summary = new KeyValueList(m_summaryCard);
    m_summaryNotice = new Notice(Tone::Caution, m_summaryCard);
    m_summaryNotice->setCompact(true);
    m_summaryNotice->hide();
    m_summaryCard->body()->addWidget(m_summary);
    m_summaryCard->body()->addWidget(m_summaryNotice);
    m_summaryCard->body()->addStretch();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    columns->addPart(cards, 6, 0);
    columns->addPart(m_summaryCard, 4, 1);

    connect(m_step, &ProofStep::testsChanged, this, &ProofPage::showTests);
    connect(m_step, &ProofStep::summaryChanged, this, &ProofPage::showSummary);
    connect(m_step, &ProofStep::serviceRead, this, &ProofPage::nameService);
}

FooterState ProofPage::footer() const
{
    FooterState state;
    state.primary = tr("Finish");
    if (isAnyRunning()) {
        state.primaryEnabled = false;
        state.primaryReason = tr("A test message is still on its way.");
        state.backEnabled = false;
    }
    return state;
}

bool ProofPage::isAnyRunning() const
{
    for (const DeliveryTest *test : m_step->tests()) {
        if (test->isRunning())
            return true;
    }
    return false;
}

void ProofPage::enter()
{
    m_entering = true;
    showTests();
    showSummary();
}

void ProofPage::leave()
{
    m_entering = false;
}

void ProofPage::pressPrimary()
{
    Q_EMIT nextRequested();
}

void ProofPage::showTests()
{
    QSet<QString> wanted;
    for (const DeliveryTest *test : m_step->tests())
        wanted.insert(test->serviceId());
    const QStringList shown = m_cards.keys();
    for (const QString &id : shown) {
        if (!wanted.contains(id))
            m_cards.take(id)->deleteLater();
    }
    for (DeliveryTest *test : m_step->tests()) {
        const QString id = test->serviceId();
        if (m_cards.contains(id))
            continue;
        QString name = test->service().name;
        for (const SetupSummary::ServiceLine &line : m_step->summary().services) {
            if (line.id == id)
                name = line.name;
        }
        auto *card = new DeliveryCard(test, name, m_profile.name,
                                      [this, id] { return m_step->renewTest(id); });
        card->setObjectName(QStringLiteral("deliveryCard-") + id);
        card->setOpenExternally(m_context.openExternally);
        card->setPractice(m_profile.practice);
        connect(card, &DeliveryCard::changed, this, [this] {
            Q_EMIT footerChanged();
            if (!isAnyRunning())
                m_step->refreshSummary();
        });
        m_cards.insert(id, card);
        m_cardLayout->addWidget(card);
    }
    // The first of them may come later than the page.
    if (m_entering && !m_step->tests().isEmpty()) {
        m_entering = false;
        m_cards.value(m_step->tests().first()->serviceId())->sendButton()->setFocus();
    }
    Q_EMIT footerChanged();
}

void ProofPage::nameService(const QString &id, const QString &name)
{
    if (DeliveryCard *card = m_cards.value(id))
        card->setServiceName(name.isEmpty() ? id : name);
}

QWidget *ProofPage::link(const QString &text, const QUrl &url)
{
    auto *link = new FlowText;
    link->setRichText(u"<a href=\"%1\">%2</a>"_s.arg(
        url.toString(QUrl::FullyEncoded).toHtmlEscaped(), text.toHtmlEscaped()));
    link->setAccessibleDescription(tr("Opens in your browser"));
    connect(link, &QLabel::linkActivated, this,
            [this](const QString &address) { m_context.openExternally(QUrl(address)); });
    return link;
}

void ProofPage::showSummary()
{
    const SetupSummary summary = m_step->summary();
    for (auto card = m_cards.cbegin(); card != m_cards.cend() && !m_step->summaryLoading();
         ++card) {
        if (!card.value()->isNamed()) // there is no name to wait for
            card.value()->setServiceName(card.key());
    }
    m_summary->clear();
    for (const SetupSummary::ServiceLine &line : summary.services) {
        if (line.htmlUrl.isValid())
            m_summary->addRow(tr("PagerDuty service"), link(line.name, line.htmlUrl));
        else
            m_summary->addRow(tr("PagerDuty service"),
                              line.name.isEmpty() ? tr("Unknown") : line.name);
        if (!line.onCallKnown)
            m_summary->addRow(tr("On call now"), tr("Unknown"));
        else if (line.onCall.isEmpty())
            m_summary->addRow(tr("On call now"), new Chip(tr("Nobody"), Tone::Caution));
        else
            m_summary->addRow(tr("On call now"), line.onCall.join(QStringLiteral(", ")));
        m_summary->addRow(tr("Delivery"), line.proven
                                              ? new Chip(tr("Proven"), Tone::Good)
                                              : new Chip(tr("Not proven yet"), Tone::Neutral));
    }
    if (!summary.integrationName.isEmpty())
        m_summary->addRow(tr("Uptrends integration"),
                          link(summary.integrationName, m_profile.url(EndpointName::UptrendsApp)));
    m_summary->addRow(tr("Used by"),
                      tr("%1 in %2", "levels in definitions")
                          .arg(levelsCount(summary.levels), definitionsCount(summary.definitions)));
    if (summary.uncoveredDefinitions.isEmpty()) {
        m_summary->addRow(tr("Not covered"), new Chip(tr("None"), Tone::Good));
    } else {
        auto *chip = new Chip(definitionsCount(int(summary.uncoveredDefinitions.size())),
                              Tone::Caution);
        chip->setToolTip(plainToolTip(summary.uncoveredDefinitions.join(QLatin1Char('\n'))));
        m_summary->addRow(tr("Not covered"), chip);
    }
    if (summary.error) {
        showError(m_summaryNotice, errorWords(*summary.error, Doing::Reading),
                  {[this] { m_step->refreshSummary(); },
                   [this](const ErrorWords &words) { Q_EMIT errorActionRequested(words); }},
                  Tone::Caution);
    } else if (!summary.uncoveredDefinitions.isEmpty()) {
        m_summaryNotice->showMessage(
            Tone::Neutral, QString(),
            tr("Active without this integration: %1. Errors there do not reach PagerDuty by this "
               "path.")
                .arg(summary.uncoveredDefinitions.mid(0, 5).join(QStringLiteral(", "))));
    } else {
        m_summaryNotice->hide();
    }
}

} // namespace alertbridge::ui
