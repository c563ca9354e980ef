// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/advancedendpoints.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/field.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

QString AdvancedEndpoints::caption(EndpointName name)
{
    switch (name) {
    case EndpointName::PagerDutyApi:
        return tr("PagerDuty REST API");
    case EndpointName::PagerDutyEvents:
        return tr("PagerDuty Events API");
    case EndpointName::PagerDutyIdentity:
        return tr("PagerDuty sign-in");
    case EndpointName::PagerDutyApp:
        return tr("PagerDuty web app");
    case EndpointName::UptrendsApi:
        return tr("Uptrends API");
    case EndpointName::UptrendsApp:
        return tr("Uptrends web app");
    }
    return {};
}

AdvancedEndpoints::AdvancedEndpoints(const Profile &profile, const Endpoints &commandLine,
                                     QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(tokens::Space5);
    grid->setVerticalSpacing(tokens::Space3);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        row.name = allEndpointNames[i];
        row.edit = new QLineEdit(this);
        row.edit->setObjectName(u"endpoint-"_s + endpointKey(row.name));
        row.field = new Field(caption(row.name), row.edit, this);
        if (profile.endpoints.isOverridden(row.name))
            row.edit->setText(profile.endpoints.url(row.name, profile.region).toString());
        if (commandLine.isOverridden(row.name)) {
            row.fixed = true;
            row.edit->setText(commandLine.url(row.name, profile.region).toString());
            row.field->setHelp(tr("Given with --endpoint when Alertbridge was started."));
        } else if (profile.practice) {
            row.fixed = true;
            row.field->setHelp(tr("The practice services on this computer."));
        }
        row.edit->setReadOnly(row.fixed);
        row.edit->setCursorPosition(0);
        grid->addWidget(row.field, int(i / 2), int(i % 2), Qt::AlignTop);
        connect(row.edit, &QLineEdit::textChanged, this, [this, i] { check(m_rows[i]); });
        connect(row.edit, &QLineEdit::editingFinished, this, &AdvancedEndpoints::editingFinished);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    setRegion(profile.region);
}

AdvancedEndpoints::~AdvancedEndpoints()
{
    // A field that goes away with the focus in it says once more that it was edited.
    for (const Row &row : m_rows)
        row.edit->disconnect(this);
}

void AdvancedEndpoints::setRegion(Region region)
{
    for (const Row &row : m_rows)
        row.edit->setPlaceholderText(Endpoints().url(row.name, region).toString());
}

std::optional<QUrl> AdvancedEndpoints::address(const Row &row)
{
    const QString text = row.edit->text().trimmed();
    if (text.isEmpty())
        return QUrl();
    const QUrl url(text, QUrl::StrictMode);
    if (!Endpoints::isAcceptable(url))
        return std::nullopt;
    return url;
}

void AdvancedEndpoints::check(const Row &row) const
{
    if (row.fixed)
        return;
    const auto url = address(row);
    if (url) {
        row.field->clearState();
        return;
    }
    const QUrl typed(row.edit->text().trimmed(), QUrl::StrictMode);
    if (typed.scheme() == "http"_L1)
        row.field->setError(tr("http:// is for this computer alone; use https://."));
    else
        row.field->setError(tr("Give a host with https:// before it, without user name, ? and #."));
}

Endpoints AdvancedEndpoints::applied(const Endpoints &before) const
{
    Endpoints endpoints = before;
    for (const Row &row : m_rows) {
        if (row.fixed)
            continue;
        if (const auto url = address(row))
            endpoints.set(row.name, *url);
    }
    return endpoints;
}

bool AdvancedEndpoints::isAcceptable() const
{
    return std::all_of(m_rows.begin(), m_rows.end(),
                       [](const Row &row) { return row.fixed || address(row).has_value(); });
}

void AdvancedEndpoints::focusProblem()
{
    const auto bad = std::find_if(m_rows.begin(), m_rows.end(),
                                  [](const Row &row) { return !row.fixed && !address(row); });
    (bad == m_rows.end() ? m_rows.front() : *bad).edit->setFocus(Qt::OtherFocusReason);
}

} // namespace alertbridge::ui
