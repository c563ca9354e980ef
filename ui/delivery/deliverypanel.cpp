// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliverypanel.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/timeline.h"
#include "ui/words/deliverywords.h"

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

DeliveryPanel::DeliveryPanel(QWidget *parent)
    : QWidget(parent)
    , m_timeline(new Timeline(this))
    , m_outcome(new Notice(Tone::Neutral, this))
{
    m_outcome->setObjectName(QStringLiteral("deliveryOutcome"));
    m_outcome->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Space3);
    layout->addWidget(m_timeline);
    layout->addWidget(m_outcome);
    connect(m_timeline, &Timeline::linkActivated, this, &DeliveryPanel::linkActivated);
}

void DeliveryPanel::showRecord(const DeliveryRecord &record, bool offerResolve)
{
    m_record = record;
    QList<Timeline::Hop> hops;
    for (const DeliveryHop &hop : record.hops) {
        Timeline::Hop row;
        row.state = timelineState(hop.state);
        row.title = hopTitle(hop);
        row.text = hopText(record, hop);
        row.time = hopTime(hop);
        if (hop.kind == DeliveryHop::Kind::IncidentFound && record.incidentUrl.isValid()) {
            row.linkText = tr("Open in PagerDuty");
            row.link = record.incidentUrl;
        }
        hops.append(row);
    }
    m_timeline->setHops(hops);
    const bool ended = record.startedAt.isValid()
                       && record.result != DeliveryRecord::Result::Running;
    if (!ended) {
        m_outcome->hide();
        keepHeight();
        return;
    }
    const OutcomeWords words = outcomeWords(record);
    m_outcome->showMessage(words.tone, words.title, words.text);
    if (offerResolve) {
        Button *resolve = m_outcome->addAction(tr("Resolve the incident now"));
        resolve->setObjectName(QStringLiteral("resolveIncidentButton"));
        connect(resolve, &Button::clicked, this, &DeliveryPanel::resolveRequested);
    }
    keepHeight();
}

/// A page that scrolls takes the last pixels from whoever gives them: not from these lines.
void DeliveryPanel::keepHeight()
{
    layout()->activate();
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void DeliveryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepHeight();
}

QString DeliveryPanel::report() const
{
    QStringList lines {
        tr("Delivery test of “%1”, %2")
            .arg(m_record.serviceName,
                 locale().toString(m_record.startedAt.toLocalTime(), QLocale::LongFormat))};
    for (const DeliveryHop &hop : m_record.hops)
        lines.append(QStringList {hopTime(hop), hopTitle(hop), hopText(m_record, hop)}.join(
            QLatin1Char('\t')));
    if (m_record.incidentUrl.isValid())
        lines.append(m_record.incidentUrl.toString());
    lines.append(outcomeWords(m_record).title);
    return lines.join(QLatin1Char('\n'));
}

} // namespace alertbridge::ui
