// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/removalsheet.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/plainscroll.h"
#include "ui/widgets/sheetground.h"
#include "ui/widgets/timeline.h"
#include "ui/words/errornotice.h"
#include "ui/words/levelwords.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

namespace {

QString objectWords(const CreatedObject &object)
{
    switch (object.kind) {
    case CreatedObject::Kind::Service:
        return RemovalSheet::tr("PagerDuty service “%1”").arg(object.name);
    case CreatedObject::Kind::EscalationPolicy:
        return RemovalSheet::tr("Escalation policy “%1”").arg(object.name);
    case CreatedObject::Kind::GroupingSetting:
        return RemovalSheet::tr("Alert grouping of “%1”").arg(object.name);
    case CreatedObject::Kind::Attachment:
        return RemovalSheet::tr("Attachment to %1")
            .arg(levelOfDefinition(object.level, object.name));
    }
    return {};
}

Timeline::State rowState(RemovalRow::State state)
{
    switch (state) {
    case RemovalRow::State::Waiting:
        return Timeline::State::Pending;
    case RemovalRow::State::Running:
        return Timeline::State::Running;
    case RemovalRow::State::Removed:
        return Timeline::State::Good;
    case RemovalRow::State::Failed:
        return Timeline::State::Bad;
    }
    return Timeline::State::Pending;
}

} // namespace

RemovalSheet::RemovalSheet(SetupSession *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Remove what this set-up created"));
    setSheetGround(this);
    setMinimumSize(520, 360);
    auto *title = new FlowText(tr("Remove what this set-up created?"), TypeRole::Section,
                               Role::Text, this);
    m_text = new FlowText(QString(), TypeRole::Body, Role::Muted, this);
    m_rows = new Timeline(this);
    auto *scroll = new PlainScroll(this);
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
    column->addStretch();
    scroll->setContent(rows);
    scroll->setFocusPolicy(Qt::TabFocus); // its lines take none
    scroll->setAccessibleName(windowTitle());
    m_remove = new Button(tr("Remove"), Button::Kind::Danger, this);
    m_close = new Button(tr("Keep everything"), Button::Kind::Secondary, this);
    m_close->setDefault(true);
    m_remove->setObjectName(QStringLiteral("removalButton"));
    m_close->setObjectName(QStringLiteral("removalCloseButton"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::Space2);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::Space6, tokens::Space6, tokens::Space6, tokens::Space5);
    layout->setSpacing(tokens::Space3);
    layout->addWidget(title);
    layout->addWidget(m_text);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);

    connect(m_remove, &Button::clicked, this, [this] {
        m_running = true;
        m_session->removeCreated();
        showRows();
    });
    connect(m_close, &Button::clicked, this, &QDialog::close);
    connect(m_session, &SetupSession::removalsChanged, this, &RemovalSheet::showRows);
    connect(m_session, &SetupSession::removalFinished, this, [this] {
        m_running = false;
        showRows();
    });
    // Not before it was read: what is gone is forgotten then.
    connect(this, &QDialog::finished, this, [this] {
        if (!m_session->removals().isEmpty() && m_session->created().isEmpty())
            Q_EMIT removed();
    });
    showRows();
}

void RemovalSheet::showRows()
{
    QList<Timeline::Hop> hops;
    const QList<RemovalRow> &rows = m_session->removals();
    bool ended = false;
    if (rows.isEmpty()) {
        const QList<CreatedObject> created = m_session->created();
        for (auto object = created.crbegin(); object != created.crend(); ++object)
            hops.append({Timeline::State::Pending, objectWords(*object), QString(), QString(),
                         QUrl(), QString()});
    }
    for (const RemovalRow &row : rows) {
        Timeline::Hop hop;
        hop.state = rowState(row.state);
        hop.title = objectWords(row.object);
        if (row.error) {
            hop.text = errorLine(errorWords(*row.error, Doing::Removing, row.object.name));
        } else if (row.state == RemovalRow::State::Removed) {
            hop.text = tr("Gone, as the service confirms.");
        }
        ended = true;
        hops.append(hop);
    }
    m_rows->setHops(hops);
    if (m_running)
        m_text->setText(tr("Removing, newest first."));
    else if (ended && m_session->created().isEmpty())
        m_text->setText(tr("Everything this set-up created is gone."));
    else if (ended)
        m_text->setText(
            tr("Some could not be removed. They are still remembered, and can be tried again."));
    else
        m_text->setText(tr("These were made in this set-up. The integration in Uptrends stays: "
                           "only its own page can delete it."));
    m_remove->setVisible(!(ended && m_session->created().isEmpty()));
    m_remove->setBusy(m_running);
    m_close->setText(ended ? tr("Close") : tr("Keep everything"));
}

} // namespace alertbridge::ui
