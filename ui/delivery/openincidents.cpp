// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/openincidents.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/writegate.h"
#include "ui/words/deliverywords.h"
#include "ui/words/errornotice.h"
#include "ui/words/servicewords.h"

#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNotices = 3; ///< the others follow when these are closed

/// Why the last attempt to end it failed, if there was one.
std::optional<ApiError> lastError(const DeliveryRecord &record)
{
    std::optional<ApiError> error;
    for (const DeliveryHop &hop : record.hops) {
        const bool closing = hop.kind == DeliveryHop::Kind::ResolveSent
                             || hop.kind == DeliveryHop::Kind::Confirmed;
        if (closing && hop.error)
            error = hop.error;
    }
    return error;
}

bool wasTried(const DeliveryRecord &record)
{
    return std::any_of(record.hops.begin(), record.hops.end(), [](const DeliveryHop &hop) {
        return (hop.kind == DeliveryHop::Kind::ResolveSent
                || hop.kind == DeliveryHop::Kind::Confirmed)
               && hop.state == DeliveryHop::State::Bad;
    });
}

} // namespace

OpenIncidents::OpenIncidents(DeliveryDesk *desk, WriteGate *gate, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_gate(gate)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"openIncidents"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(tokens::Space2);
    connect(desk, &DeliveryDesk::openIncidentsChanged, this, &OpenIncidents::refresh);
    connect(desk, &DeliveryDesk::recordChanged, this, &OpenIncidents::refresh);
    refresh();
}

void OpenIncidents::refresh()
{
    const QList<DeliveryRecord> open = m_desk->openIncidents();
    QString wanted = QString::number(open.size());
    for (const DeliveryRecord &record : open.first(std::min<qsizetype>(open.size(), mostNotices)))
        wanted += u'\n' + record.id + (wasTried(record) ? u'!' : u' ');
    if (m_shown == wanted)
        return;
    const FocusKeeper focus(this, m_after);
    setVisible(!open.isEmpty());
    m_shown = wanted;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may have been pressed
        delete item;
    }
    for (const DeliveryRecord &record : open.first(std::min<qsizetype>(open.size(), mostNotices)))
        addNotice(record);
}

void OpenIncidents::addNotice(const DeliveryRecord &record)
{
    auto *notice = new Notice(Tone::Caution, this);
    notice->setObjectName(u"openIncidentNotice"_s);
    m_layout->addWidget(notice);
    QString text = tr("Opened %1 by a delivery test. PagerDuty treats it as a real problem until "
                      "it is resolved.")
                       .arg(
                           locale().toString(record.startedAt.toLocalTime(), QLocale::ShortFormat));
    if (wasTried(record)) {
        const auto error = lastError(record);
        text += u' '
                + (error ? errorLine(errorWords(*error, Doing::SendingTest, record.serviceName))
                         : tr("It was not read back as resolved."));
    }
    notice->showMessage(Tone::Caution, openIncidentSentence(record), text);
    if (m_desk->canSendOk(record.id)) {
        Button *ok = notice->addAction(tr("Send OK"), Button::Kind::Primary);
        ok->setObjectName(u"sendOkButton"_s);
        if (m_gate)
            m_gate->guard(ok);
        connect(ok, &Button::clicked, this, [this, id = record.id] { m_desk->sendOk(id); });
    }
    if (m_desk->canResolveByRest(record.id)
        && (wasTried(record) || !m_desk->canSendOk(record.id))) {
        Button *resolve = notice->addAction(tr("Resolve the incident now"));
        resolve->setObjectName(u"resolveIncidentButton"_s);
        if (m_gate)
            m_gate->guard(resolve);
        connect(resolve, &Button::clicked, this,
                [this, id = record.id] { m_desk->resolveByRest(id); });
    }
    if (record.incidentUrl.isValid()) {
        Button *link = notice->addAction(tr("Open in PagerDuty"), Button::Kind::Quiet);
        connect(link, &Button::clicked, this,
                [this, url = record.incidentUrl] { Q_EMIT linkActivated(url); });
    }
}

} // namespace alertbridge::ui
