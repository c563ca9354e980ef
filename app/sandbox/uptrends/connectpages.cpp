// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/webapp.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

constexpr int flowMinutes = 30;

/// What PagerDuty returns in `config` (Simple Install Flow). Only services can receive Uptrends'
/// alerts; rule sets are left out. Nothing where the user cancelled or the text is no such
/// document.
std::optional<ConnectedDraft> readConfig(const QString &config)
{
    const QJsonDocument document = QJsonDocument::fromJson(config.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    ConnectedDraft draft;
    const QJsonArray keys = document["integration_keys"_L1].toArray();
    for (const QJsonValue &entry : keys) {
        const QString key = entry["integration_key"_L1].toString();
        if (entry["type"_L1].toString() == "service"_L1 && !key.isEmpty())
            draft.services.append({entry["id"_L1].toString(), entry["name"_L1].toString(), key});
    }
    if (draft.services.isEmpty())
        return std::nullopt;
    // The sample in PagerDuty's documentation spells it Name, its consumers read name.
    const QJsonObject account = document["account"_L1].toObject();
    draft.accountName = account.value("Name"_L1).toString(account.value("name"_L1).toString());
    if (draft.accountName.isEmpty())
        draft.accountName = account.value("subdomain"_L1).toString();
    return draft;
}

} // namespace

void WebApp::addConnectPages()
{
    get(u"/Integration/PagerDuty/Connect"_s,
        [this](const WebCall &call) { return startConnecting(call); });
    get(u"/Integration/PagerDuty/Callback"_s,
        [this](const WebCall &call) { return finishConnecting(call); });
    get(u"/Integration/Add/PagerDuty/{}"_s, [this](const WebCall &call) {
        const auto draft = call.session.drafts.constFind(call.captures.at(0));
        return draft == call.session.drafts.constEnd()
                   ? missing(call, u"connection"_s, MenuEntry::Integrations)
                   : connectedPage(call, *draft);
    });
    post(u"/Integration/Add/PagerDuty/{}"_s,
         [this](const WebCall &call) { return saveConnected(call); });
}

Response WebApp::startConnecting(const WebCall &call)
{
    if (!m_world->hasRight(call.user, u"CreateIntegration"_s))
        return refused(call, u"You do not have permission to create integrations."_s,
                       MenuEntry::Integrations);
    const QString state = m_world->ids()->token({}, 32);
    call.session.states.insert(state, m_world->clock()->now());

    QUrl back = installRedirect();
    back.setQuery(u"state="_s + state);
    QString query = m_installUrl.query(QUrl::FullyEncoded);
    if (!query.isEmpty())
        query += u'&';
    query += u"redirect_url="_s
             + QString::fromLatin1(QUrl::toPercentEncoding(back.toString(QUrl::FullyEncoded)));
    QUrl target = m_installUrl;
    target.setQuery(query, QUrl::StrictMode);
    return Response::redirect(target);
}

Response WebApp::finishConnecting(const WebCall &call)
{
    const QDateTime begun = call.session.states.take(call.request.queryValue(u"state"_s));
    if (!begun.isValid() || begun.secsTo(m_world->clock()->now()) > flowMinutes * 60)
        return newIntegrationPage(
            call, u"PagerDuty"_s,
            u"The connection could not be verified or took too long. Nothing was connected; "
            "start again."_s);
    const std::optional<ConnectedDraft> draft = readConfig(call.request.queryValue(u"config"_s));
    if (!draft)
        return newIntegrationPage(call, u"PagerDuty"_s,
                                  u"PagerDuty connected no services. Start again."_s);
    const QString id = m_world->ids()->guid();
    call.session.drafts.insert(id, *draft);
    // Away from the address that carries the keys, so that they stay out of the history and of
    // reloads.
    return Response::redirect(QUrl(u"/Integration/Add/PagerDuty/"_s + id), 303);
}

Response WebApp::saveConnected(const WebCall &call)
{
    const auto draft = call.session.drafts.constFind(call.captures.at(0));
    if (draft == call.session.drafts.constEnd())
        return missing(call, u"connection"_s, MenuEntry::Integrations);
    const QString name = call.request.formValue(u"name"_s).trimmed();
    if (name.isEmpty())
        return connectedPage(call, *draft, u"Fill in the integration name."_s);
    Integration &integration = m_world->createIntegration(u"PagerDuty"_s, name, call.user);
    integration.active = !call.request.formValue(u"active"_s).isEmpty();
    integration.services = draft->services;
    integration.pagerDutyAccount = draft->accountName;
    call.session.drafts.erase(draft);
    call.session.message = u"The integration %1 was saved."_s.arg(name);
    return Response::redirect(QUrl(u"/Report/Integrations"_s), 303);
}

} // namespace sandbox::uptrends
