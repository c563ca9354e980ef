// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/practice.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtNetwork/QNetworkAccessManager>

namespace alertbridge::tour {

/// Asks the services themselves, with a client of its own that shares nothing with the app's: what
/// the tour and the end-to-end tests claim is what this read.
class Witness
{
public:
    explicit Witness(const PracticeServices &services);

    QJsonObject pagerDuty(const QString &pathAndQuery); ///< empty where the answer is not 200
    const QJsonArray uptrends(const QString &path);
    QJsonObject control(const QString &path);
    int post(const QString &controlPath, const QJsonObject &body); ///< the status
    /// Requests to attach an integration are refused: after @p passing ones, once.
    bool refuseOneAttachment(int passing, int status, const QByteArray &body = {});

    QJsonObject serviceNamed(const QString &name); ///< with integrations; empty where there is none
    QJsonObject policyNamed(const QString &name);
    QJsonObject groupingOf(const QString &serviceId); ///< the alert grouping setting
    /// Empty where there is none of that type.
    QJsonObject integrationNamed(const QString &name,
                                 const QString &type = QStringLiteral("PagerDuty"));
    const QJsonArray incidentsOf(const QString &serviceId);
    const QJsonArray openWindows(const QString &serviceId); ///< maintenance now
    int changesOf(const QString &serviceId); ///< change events
    /// The attachments of an integration with their flags, which only the practice services tell.
    const QJsonArray attachmentsOf(const QString &integrationGuid);
    QJsonObject levelOf(const QString &definitionName, int level); ///< empty where there is none
    /// As another administrator would.
    bool changeLevel(const QString &definitionName, int level, const QJsonObject &fields);
    int levelsWith(const QString &integrationGuid); ///< over all alert definitions

private:
    QByteArray get(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &headers);
    QByteArray uptrendsLogin() const;
    QString definitionNamed(const QString &name);
    QUrl uptrendsUrl(const QString &path) const;

    PracticeServices m_services;
    QNetworkAccessManager m_network;
};

} // namespace alertbridge::tour
