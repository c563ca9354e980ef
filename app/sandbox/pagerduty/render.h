// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/pagerduty/store.h"

#include <functional>

namespace sandbox::pd {

/// Turns the account's objects into the JSON of the REST API. Members without a value are null
/// where the description's text or examples say so, and left out elsewhere.
class Render
{
public:
    Render(const Store &store, const Clock &clock);

    /// Addresses for `self` and `html_url`; asked each time, since they are known only once all
    /// origins listen.
    std::function<QString()> apiAddress;
    std::function<QString()> appAddress;

    QJsonObject user(const User &user, const QStringList &includes = {}) const;
    QJsonArray contactMethods(const User &user, bool full) const;
    QJsonArray notificationRules(const User &user, bool full) const;
    QJsonObject team(const Team &team) const;
    QJsonObject schedule(const Schedule &schedule) const; ///< as in lists
    QJsonObject policy(const Policy &policy, const QStringList &includes = {}) const;
    /// As include[] puts it into another object: without its services, which may be thousands.
    QJsonObject includedPolicy(const Policy &policy, const QStringList &includes = {}) const;
    QJsonObject service(const Service &service, const QStringList &includes = {}) const;
    QJsonObject integration(const Integration &integration, const QStringList &includes = {}) const;
    QJsonObject vendor(const Vendor &vendor) const;
    QJsonObject priority(const Priority &priority) const;
    QJsonObject grouping(const GroupingSetting &setting) const;
    QJsonObject incident(const Incident &incident, const QStringList &includes = {}) const;
    QJsonObject alert(const Alert &alert, const QStringList &includes = {}) const;
    QJsonObject logEntry(const LogEntry &entry, const QStringList &includes = {}) const;
    QJsonObject note(const Note &note) const;
    QJsonObject window(const MaintenanceWindow &window, const QStringList &includes = {}) const;
    QJsonObject change(const ChangeEvent &change) const;

    QJsonObject userReference(const QString &id) const;
    QJsonObject teamReference(const QString &id) const;
    QJsonObject scheduleReference(const QString &id) const;
    QJsonObject policyReference(const QString &id) const;
    QJsonObject serviceReference(const QString &id) const;
    QJsonObject integrationReference(const QString &id) const;
    QJsonObject incidentReference(const QString &id) const;
    QJsonObject logEntryReference(const QString &id) const;

    QString serviceStatus(const Service &service) const;
    static QString timestamp(const QDateTime &time);
    static QJsonValue timestampOrNull(const QDateTime &time); ///< null where it is not valid

private:
    QJsonObject head(const QString &id, const QString &type, const QString &summary,
                     const QString &selfPath, const QString &htmlPath) const;
    QJsonArray teamReferences(const QStringList &ids, bool full = false) const;
    QJsonArray serviceReferences(const QStringList &ids) const;
    QJsonArray pendingActions(const Incident &incident) const;

    const Store &m_store;
    const Clock &m_clock;
};

} // namespace sandbox::pd
