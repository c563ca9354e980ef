// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/pagerduty/identity.h"

namespace sandbox::pd {

/// The Simple Install Flow, version 2 (developer-docs, app-integration-development/05): a visitor
/// picks services, each gets an integration of the app, and the app learns the keys in `config`.
class InstallFlow
{
public:
    InstallFlow(Backend &backend, Identity &identity);

    void attach(Origin &app);
    void setRedirect(const QUrl &prefix) { m_redirect = prefix; }
    QUrl url() const; ///< with Uptrends' app_id and the version

private:
    Response show(const Request &request, const QString &problem = {});
    Response connectServices(const Request &request);
    Response signIn(const Request &request);
    Response finishSignIn(const Request &request);
    /// The refusal where the app or its redirect address is not known.
    std::optional<Response> refuse(const QString &appId, const QString &redirect) const;
    QString signedInUser(const Request &request) const;
    QJsonObject connect(const Service &service);

    Backend &m_backend;
    Identity &m_identity;
    Origin *m_origin = nullptr;
    QUrl m_redirect;
    QHash<QString, QString> m_sessions; ///< cookie → user
    QHash<QString, QString>
        m_wanted; ///< query of the install page, kept while the visitor signs in
};

} // namespace sandbox::pd
